package io.entente.benchmarks;

import io.entente.game.NashEquilibrium;
import io.entente.game.PayoffTable;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.solve.PureEquilibria;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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
 * Finding all pure equilibria, beside the plain way and beside one read of all payoffs.
 *
 * <p>The secondary result {@code :profiles} is nanoseconds per profile. The yardstick is {@link
 * #readAllPayoffs}: compare within one run, as machines and neighbours differ.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgs = "-Xmx4g")
@State(Scope.Thread)
public class PureEquilibriaBenchmark {

  /** Players x strategies of each. */
  @Param({"4x10", "4x32", "10x4", "20x2", "2x3000", "7x10"})
  private String shape;

  /** Payoffs are drawn from so many values: few make ties. */
  @Param("1000000000")
  private int values;

  private StrategicGame game;

  /** Counts profiles, so that time per profile is reported. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Counter {
    public long profiles;
  }

  @Setup
  public void drawGame() {
    int cross = shape.indexOf('x');
    int[] strategies = new int[Integer.parseInt(shape.substring(0, cross))];
    Arrays.fill(strategies, Integer.parseInt(shape.substring(cross + 1)));
    Shape counts = Shape.of(strategies);
    SplittableRandom random = new SplittableRandom(1);
    double[][] payoffs = new double[strategies.length][(int) counts.profiles()];
    for (double[] row : payoffs) {
      for (int index = 0; index < row.length; index++) {
        row[index] = random.nextInt(values);
      }
    }
    game = StrategicGame.of(counts, payoffs);
  }

  /** The yardstick: every payoff of every player is read once, and added up. */
  @Benchmark
  public double readAllPayoffs(Counter counter) {
    double sum = 0;
    for (int player = 0; player < game.shape().players(); player++) {
      sum += sum(game.payoffs(player));
    }
    counter.profiles += game.shape().profiles();
    return sum;
  }

  /** Four sums side by side, so that no addition waits for another. */
  private static double sum(PayoffTable payoffs) {
    double one = 0;
    double two = 0;
    double three = 0;
    double four = 0;
    int index = 0;
    for (; index + 3 < payoffs.size(); index += 4) {
      one += payoffs.get(index);
      two += payoffs.get(index + 1);
      three += payoffs.get(index + 2);
      four += payoffs.get(index + 3);
    }
    for (; index < payoffs.size(); index++) {
      one += payoffs.get(index);
    }
    return one + two + three + four;
  }

  @Benchmark
  public PureEquilibria.Count survivors(Counter counter) {
    counter.profiles += game.shape().profiles();
    return PureEquilibria.count(game);
  }

  /** The plain way: the definition is asked of every profile. */
  @Benchmark
  public long plain(Counter counter) {
    long equilibria = 0;
    for (int index = 0; index < game.shape().profiles(); index++) {
      equilibria += NashEquilibrium.isEquilibrium(game, index) ? 1 : 0;
    }
    counter.profiles += game.shape().profiles();
    return equilibria;
  }
}
