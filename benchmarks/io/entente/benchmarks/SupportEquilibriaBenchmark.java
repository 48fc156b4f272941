package io.entente.benchmarks;

import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.solve.SupportEquilibria;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * All equilibria of random games of several players, each proved: milliseconds per game, over
 * twenty games, since the hardest takes many times as long as the usual one.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
@State(Scope.Thread)
public class SupportEquilibriaBenchmark {

  private static final int GAMES = 20;

  /** Players x strategies of each. */
  @Param({"3x2", "3x3", "4x2", "5x2"})
  private String shape;

  private StrategicGame[] games;

  @Setup
  public void drawGames() {
    int cross = shape.indexOf('x');
    int[] strategies = new int[Integer.parseInt(shape.substring(0, cross))];
    Arrays.fill(strategies, Integer.parseInt(shape.substring(cross + 1)));
    Shape counts = Shape.of(strategies);
    SplittableRandom random = new SplittableRandom(1);
    games = new StrategicGame[GAMES];
    for (int game = 0; game < GAMES; game++) {
      double[][] payoffs = new double[strategies.length][(int) counts.profiles()];
      for (double[] row : payoffs) {
        for (int index = 0; index < row.length; index++) {
          row[index] = random.nextInt(1_000_000);
        }
      }
      games[game] = StrategicGame.of(counts, payoffs);
    }
  }

  @Benchmark
  @OperationsPerInvocation(GAMES)
  public int settled() {
    int equilibria = 0;
    for (StrategicGame game : games) {
      equilibria += SupportEquilibria.of(game).equilibria().equilibria().size();
    }
    return equilibria;
  }
}
