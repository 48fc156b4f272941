package io.entente.benchmarks;

import io.entente.game.GameTree;
import io.entente.game.GameTreeBuilder;
import io.entente.solve.BackwardInduction;
import io.entente.solve.Solution;
import io.entente.solve.SubgamePerfectEquilibrium;
import java.util.Collections;
import java.util.List;
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
 * Backward induction on full trees: four players move in turn, once or more often. The secondary
 * result {@code :nodes} is nanoseconds per node, certificates included.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgs = "-Xmx4g")
@State(Scope.Thread)
public class BackwardInductionBenchmark {

  private static final int PLAYERS = 4;

  /** Moves one after the other x actions at each. */
  @Param({"4x3", "8x3", "16x2"})
  private String tree;

  /** Payoffs are drawn from so many values: few make ties. */
  @Param({"1000000000", "10"})
  private int values;

  private GameTree game;

  /** Counts nodes, so that time per node is reported. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Counter {
    public long nodes;
  }

  @Setup
  public void drawTree() {
    int cross = tree.indexOf('x');
    int moves = Integer.parseInt(tree.substring(0, cross));
    int actions = Integer.parseInt(tree.substring(cross + 1));
    GameTreeBuilder builder = GameTree.builder(tree, List.of("A", "B", "C", "D"));
    grow(builder, 0, moves, Collections.nCopies(actions, ""), new SplittableRandom(1));
    game = builder.build();
  }

  private void grow(
      GameTreeBuilder builder, int move, int moves, List<String> actions, SplittableRandom random) {
    if (move == moves) {
      double[] payoffs = new double[PLAYERS];
      for (int player = 0; player < PLAYERS; player++) {
        payoffs[player] = random.nextInt(values);
      }
      builder.terminal(payoffs);
      return;
    }
    builder.decision(builder.addInformationSet(move % PLAYERS, "", actions));
    for (int action = 0; action < actions.size(); action++) {
      grow(builder, move + 1, moves, actions, random);
    }
  }

  /** At most ten equilibria are listed: each is certified, which costs more than finding it. */
  @Benchmark
  public Solution<SubgamePerfectEquilibrium> solve(Counter counter) {
    counter.nodes += game.nodes();
    return BackwardInduction.listingAtMost(10).solve(game);
  }
}
