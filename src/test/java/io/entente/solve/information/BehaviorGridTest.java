package io.entente.solve.information;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.GameTree;
import io.entente.game.SequentialRationality;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Equilibria with lots in random trees, against all probabilities of a grid by the definition. */
class BehaviorGridTest {

  private static final List<Rational> GRID =
      List.of(
          Rational.ZERO,
          Rational.of(1, 4),
          Rational.of(1, 3),
          Rational.of(1, 2),
          Rational.of(2, 3),
          Rational.of(3, 4),
          Rational.ONE);

  private static final int TREES = 110;
  private static final int MOST_PLANS = 1500;

  private int onGrid;
  private int continua;
  private int whole;

  @Test
  void whatIsFoundIsWhatTheDefinitionAllows() {
    for (long seed = 0; seed < TREES; seed++) {
      GameTree tree = HiddenTrees.random(seed);
      boolean tolerant = false;
      for (int player = 0; player < tree.players().size(); player++) {
        tolerant |= tree.tieTolerance(player) > 0;
      }
      if (!tolerant && tree.informationSets().size() < 6) {
        check(tree, "seed " + seed);
      }
    }
    assertTrue(onGrid > 50 && continua > 20 && whole > 20, onGrid + ", " + continua + ", " + whole);
  }

  private void check(GameTree tree, String where) {
    BehaviorEquilibria.Found found = BehaviorEquilibria.of(tree, 10_000);
    PlainBehavior plain = new PlainBehavior(tree);
    for (BehaviorEquilibrium each : found.equilibria()) {
      assertTrue(SequentialRationality.isBayesianOnPath(tree, each.plan(), each.beliefs()), where);
      assertTrue(!each.isExact() || each.regret().signum() == 0, where);
      if (each.isExact()) {
        Rational[][] drawn = new Rational[tree.informationSets().size()][];
        for (int set = 0; set < drawn.length; set++) {
          drawn[set] = each.plan().probabilities().get(set).toArray(new Rational[0]);
        }
        assertTrue(plain.isEquilibrium(drawn), where);
      }
      continua += each.isContinuum() ? 1 : 0;
    }
    if (!found.isComplete()) {
      return;
    }
    whole++;
    assertTrue(
        !found.equilibria().isEmpty() || !PerfectBayesian.of(tree, 1).equilibria().isEmpty(),
        where + ": no equilibrium at all");
    List<Rational[][]> plans = new ArrayList<>();
    plans(tree, 0, new Rational[tree.informationSets().size()][], plans);
    if (plans.size() > MOST_PLANS) {
      return;
    }
    for (Rational[][] drawn : plans) {
      if (isMixed(drawn)) {
        boolean covered = false;
        for (BehaviorEquilibrium each : found.equilibria()) {
          covered |= covers(each, drawn);
        }
        boolean is = plain.isEquilibrium(drawn);
        onGrid += is ? 1 : 0;
        assertTrue(!is || covered, where + " leaves out " + java.util.Arrays.deepToString(drawn));
      }
    }
  }

  private static void plans(GameTree tree, int set, Rational[][] drawn, List<Rational[][]> into) {
    if (into.size() > MOST_PLANS) {
      return;
    }
    if (set == drawn.length) {
      into.add(drawn.clone());
      return;
    }
    int actions = tree.informationSets().get(set).actions().size();
    for (Rational first : GRID) {
      for (Rational second : actions == 2 ? List.of(Rational.ONE.minus(first)) : GRID) {
        Rational last = Rational.ONE.minus(first).minus(second);
        if (last.signum() >= 0) {
          drawn[set] =
              actions == 2 ? new Rational[] {first, second} : new Rational[] {first, second, last};
          plans(tree, set + 1, drawn, into);
        }
      }
    }
  }

  private static boolean isMixed(Rational[][] drawn) {
    for (Rational[] own : drawn) {
      for (Rational share : own) {
        if (share.signum() > 0 && !share.equals(Rational.ONE)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean covers(BehaviorEquilibrium found, Rational[][] drawn) {
    for (int set = 0; set < drawn.length; set++) {
      List<Rational> low = found.plan().probabilities().get(set);
      List<Rational> high = low;
      for (OpenBehavior open : found.behaviors()) {
        low = open.informationSet() == set ? open.lowest() : low;
        high = open.informationSet() == set ? open.highest() : high;
      }
      for (int action = 0; action < drawn[set].length; action++) {
        boolean played = found.plan().isPlayed(set, action);
        Rational share = drawn[set][action];
        if (played != share.signum() > 0
            || share.compareTo(low.get(action)) < 0
            || share.compareTo(high.get(action)) > 0) {
          return false;
        }
      }
    }
    return true;
  }
}
