package io.entente.exercise.seat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.GameTree;
import io.entente.number.Rational;
import io.entente.proof.trace.Mutations;
import io.entente.proof.trace.Trace;
import io.entente.proof.trace.TraceChecker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What choices are worth, against enumeration of all that the student could plan. */
class ReplyTest {

  private static final int GAMES = 60;

  /** By the definition: the best of all plans, over ends, with nothing of the code under test. */
  private static final class Enumeration {
    private final SeatGame game;
    private final Opponents others;
    private final GameTree tree;
    private final List<int[]> plans = new ArrayList<>();

    Enumeration(SeatGame game, Opponents others) {
      this.game = game;
      this.others = others;
      this.tree = game.tree();
      int sets = tree.informationSets().size();
      for (int number = 0; number < 1 << sets; number++) {
        int[] plan = new int[sets];
        boolean own = true;
        for (int set = 0; set < sets; set++) {
          plan[set] = number >> set & 1;
          own &= plan[set] == 0 || tree.informationSets().get(set).player() == game.actor();
        }
        if (own) {
          plans.add(plan);
        }
      }
    }

    private double likely(int node, int action) {
      return tree.kind(node) == GameTree.Kind.CHANCE
          ? tree.chanceMoves().get(tree.chanceMove(node)).probability(action)
          : others.plan().probability(tree.informationSet(node), action).toDouble();
    }

    private boolean own(int node) {
      return tree.kind(node) == GameTree.Kind.DECISION && tree.player(node) == game.actor();
    }

    private double expected(int[] plan, int node) {
      if (tree.actions(node) == 0) {
        return tree.payoff(game.actor(), node);
      }
      if (own(node)) {
        return expected(plan, tree.child(node, plan[tree.informationSet(node)]));
      }
      double sum = 0;
      for (int action = 0; action < tree.actions(node); action++) {
        sum += likely(node, action) * expected(plan, tree.child(node, action));
      }
      return sum;
    }

    double worth() {
      return plans.stream().mapToDouble(plan -> expected(plan, 0)).max().orElseThrow();
    }

    /** Given that the set is reached, and that the student took care to get there. */
    double worth(int set, int action) {
      double best = Double.NEGATIVE_INFINITY;
      for (int[] plan : plans) {
        double[] sums = new double[2];
        collect(plan, 0, 1, set, action, sums);
        best = Math.max(best, sums[0] / sums[1]);
      }
      return best;
    }

    private void collect(int[] plan, int node, double reach, int set, int action, double[] sums) {
      if (own(node) && tree.informationSet(node) == set) {
        sums[0] += reach * expected(plan, tree.child(node, action));
        sums[1] += reach;
        return;
      }
      for (int each = 0; each < tree.actions(node); each++) {
        double share = own(node) ? 1 : likely(node, each);
        collect(plan, tree.child(node, each), reach * share, set, action, sums);
      }
    }
  }

  @Test
  void choicesAreWorthWhatEnumerationSaysAndTheStepsSayWhy() {
    long seed = 20_260;
    int reached = 0;
    for (int number = 0; number < GAMES; number++) {
      Random random = new Random(seed + number);
      String name = "seed " + (seed + number);
      GameTree tree = SeatGames.random(random, number % 2 == 0);
      if (!tree.hasPerfectRecall()) {
        continue;
      }
      for (String actor : List.of("A", "B")) {
        SeatGame game = SeatGame.of("r" + number, tree, actor);
        Opponents others = SeatGames.anyhow(game, random);
        Enumeration truth = new Enumeration(game, others);
        Reply reply = Reply.of(game, others);
        assertEquals(truth.worth(), reply.worth().toDouble(), 1e-12, name);
        for (int set = 0; set < tree.informationSets().size(); set++) {
          if (tree.informationSets().get(set).player() == game.actor()) {
            double first = truth.worth(set, 0);
            if (Double.isNaN(first) || Double.isInfinite(first)) {
              assertNull(reply.values(set), name);
              continue;
            }
            reached++;
            assertEquals(first, reply.values(set).get(0).toDouble(), 1e-12, name);
            assertEquals(truth.worth(set, 1), reply.values(set).get(1).toDouble(), 1e-12, name);
          }
        }
        assertEquals(Optional.empty(), TraceChecker.check(reply.trace(), reply.subject()), name);
      }
    }
    assertTrue(reached > GAMES, "only " + reached);
  }

  @Test
  void everyChangedNumberIsFound() {
    for (GameTree tree : List.of(SeatGames.quiet(), SeatGames.signal())) {
      SeatGame game = SeatGame.of("g", tree, "China");
      Opponents others = Opponents.of(game, OpponentKind.of("logit:0.7"));
      Reply reply = Reply.of(game, others);
      assertEquals(Optional.empty(), TraceChecker.check(reply.trace(), reply.subject()));
      int mutations = 0;
      for (Trace mutated : Mutations.of(reply.trace())) {
        assertTrue(TraceChecker.check(mutated, reply.subject()).isPresent(), mutated.toString());
        mutations++;
      }
      assertTrue(mutations > 20);
    }
  }

  @Test
  void aReplyToOtherPlayIsNoProof() {
    SeatGame game = SeatGame.of("g", SeatGames.quiet(), "China");
    Reply reply = Reply.of(game, Opponents.of(game, OpponentKind.of("spe")));
    Reply other = Reply.of(game, Opponents.of(game, OpponentKind.of("logit:1")));
    assertTrue(TraceChecker.check(reply.trace(), other.subject()).isPresent());
    assertEquals(List.of(Rational.of(-3), Rational.of(-1)), reply.values(0));
  }
}
