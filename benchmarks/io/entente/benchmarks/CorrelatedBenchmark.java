package io.entente.benchmarks;

import io.entente.game.Restriction;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import io.entente.solve.correlated.Obedience;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
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
 * One linear program over all correlated equilibria: the highest or the lowest payoff of the first
 * player, building included, solved and proved in fractions. The yardstick is {@link #commonsMath},
 * the same program in doubles, which proves nothing: compare within one run.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@State(Scope.Thread)
public class CorrelatedBenchmark {

  @Param({"3x3x3x3", "4x4x5x5", "20x20"})
  private String shape;

  @Param({"highest", "lowest"})
  private String goal;

  private StrategicGame game;

  @Setup
  public void drawGame() {
    String[] counts = shape.split("x");
    int[] strategies = new int[counts.length];
    for (int player = 0; player < counts.length; player++) {
      strategies[player] = Integer.parseInt(counts[player]);
    }
    Shape size = Shape.of(strategies);
    SplittableRandom random = new SplittableRandom(1);
    double[][] payoffs = new double[strategies.length][(int) size.profiles()];
    for (double[] row : payoffs) {
      for (int index = 0; index < row.length; index++) {
        row[index] = random.nextInt(100);
      }
    }
    game = StrategicGame.of(size, payoffs);
  }

  private int sign() {
    return goal.equals("highest") ? 1 : -1;
  }

  @Benchmark
  public Object entente() {
    Rational sign = Rational.of(sign());
    return Obedience.correlated(game, Restriction.all(game.shape()))
        .highest(index -> game.exactPayoff(0, index).times(sign))
        .orElseThrow();
  }

  @Benchmark
  public Object commonsMath() {
    Shape size = game.shape();
    int profiles = (int) size.profiles();
    List<LinearConstraint> conditions = new ArrayList<>();
    for (int player = 0; player < size.players(); player++) {
      for (int told = 0; told < size.strategies(player); told++) {
        for (int other = 0; other < size.strategies(player); other++) {
          if (told != other) {
            double[] gains = new double[profiles];
            for (int index = 0; index < profiles; index++) {
              if (size.strategy(index, player) == told) {
                gains[index] =
                    game.payoff(player, size.deviate(index, player, other))
                        - game.payoff(player, index);
              }
            }
            conditions.add(new LinearConstraint(gains, Relationship.LEQ, 0));
          }
        }
      }
    }
    double[] ones = new double[profiles];
    Arrays.fill(ones, 1);
    conditions.add(new LinearConstraint(ones, Relationship.EQ, 1));
    double[] objective = new double[profiles];
    for (int index = 0; index < profiles; index++) {
      objective[index] = sign() * game.payoff(0, index);
    }
    return new SimplexSolver()
        .optimize(
            new MaxIter(100_000),
            new LinearObjectiveFunction(objective, 0),
            new LinearConstraintSet(conditions),
            GoalType.MAXIMIZE,
            new NonNegativeConstraint(true));
  }
}
