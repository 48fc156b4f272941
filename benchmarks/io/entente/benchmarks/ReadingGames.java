package io.entente.benchmarks;

import io.entente.game.StrategicGame;
import io.entente.interop.GameFileException;
import io.entente.interop.NormalFormFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reading an {@code .nfg} of a million profiles, in a fresh machine each time: what a command waits
 * for. Beside it the bytes alone, added up: the least that any reader does.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(5)
public class ReadingGames {

  /** Numbers of strategies; each product is about a million. */
  @Param({
    "1000x1000",
    "100x100x100",
    "4x4x4x4x4x4x4x4x4x4",
    "2x2x2x2x2x2x2x2x2x2x2x2x2x2x2x2x2x2x2x2"
  })
  public String shape;

  /** How payoffs are written: 12, 3.25, 0.7308781907032909, 5/7. */
  @Param({"integer", "decimal", "double", "fraction"})
  public String payoffs;

  private byte[] file;

  @Setup
  public void writeFile() {
    String[] counts = shape.split("x");
    int profiles = 1;
    for (String count : counts) {
      profiles *= Integer.parseInt(count);
    }
    StringBuilder text = new StringBuilder("NFG 1 R \"generated\" {");
    text.append(" \"player\"".repeat(counts.length)).append(" } { ");
    text.append(shape.replace('x', ' ')).append(" }\n");
    Random random = new Random(1);
    for (int profile = 0; profile < profiles; profile++) {
      for (int player = 0; player < counts.length; player++) {
        text.append(payoff(random)).append(player + 1 < counts.length ? ' ' : '\n');
      }
    }
    file = text.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private String payoff(Random random) {
    return switch (payoffs) {
      case "integer" -> Integer.toString(random.nextInt(201) - 100);
      case "decimal" -> Double.toString(random.nextInt(20_001) / 100.0 - 100);
      case "double" -> Double.toString(random.nextDouble());
      default -> (random.nextInt(200) - 100) + "/" + (1 + random.nextInt(99));
    };
  }

  @Benchmark
  public StrategicGame read() throws IOException, GameFileException {
    return NormalFormFile.read(new ByteArrayInputStream(file), "generated.nfg");
  }

  @Benchmark
  public long bytesAlone() {
    long sum = 0;
    for (byte b : file) {
      sum += b;
    }
    return sum;
  }
}
