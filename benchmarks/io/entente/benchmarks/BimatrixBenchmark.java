package io.entente.benchmarks;

import io.entente.solve.bimatrix.ExtremePairs;
import io.entente.solve.bimatrix.LemkeHowson;
import java.math.BigInteger;
import java.util.SplittableRandom;
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
 * All extreme equilibria of two players, exactly, of random games with whole payoffs from 0 to 99
 * and of {@link DualCyclicGame}s, beside one Lemke-Howson path for each label.
 *
 * <p>The yardstick is {@link #visitInDoubles}: a walk over all vertices of the first player's
 * polyhedron in floating point, without partners, proofs or ties, as fast as plain code is.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@State(Scope.Thread)
public class BimatrixBenchmark {

  private static final ExtremePairs.Limits LIMITS =
      new ExtremePairs.Limits(20_000_000, Long.MAX_VALUE, 1_000_000);

  @Param({"5", "8", "10", "12", "14"})
  private int size;

  @Param({"random", "cyclic"})
  private String kind;

  private BigInteger[][] first;
  private BigInteger[][] second;

  @Setup
  public void makeGame() {
    if (kind.equals("cyclic")) {
      BigInteger[][][] game = DualCyclicGame.of(size + size % 2);
      first = game[0];
      second = game[1];
      return;
    }
    SplittableRandom random = new SplittableRandom(1);
    first = random(random);
    second = random(random);
  }

  private BigInteger[][] random(SplittableRandom random) {
    BigInteger[][] payoffs = new BigInteger[size][size];
    for (BigInteger[] row : payoffs) {
      for (int j = 0; j < size; j++) {
        row[j] = BigInteger.valueOf(random.nextInt(100));
      }
    }
    return payoffs;
  }

  @Benchmark
  public int allEquilibria() {
    return ExtremePairs.of(first, second, LIMITS).pairs().size();
  }

  @Benchmark
  public int onePathForEachLabel() {
    int found = 0;
    for (int label = 0; label < first.length + first[0].length; label++) {
      found += LemkeHowson.follow(first, second, label, Long.MAX_VALUE).pair().isPresent() ? 1 : 0;
    }
    return found;
  }

  /** The yardstick; meaningful for random games only, as rounding spoils the others. */
  @Benchmark
  public int visitInDoubles() {
    return PlainVertices.count(second);
  }
}
