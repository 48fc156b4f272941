package io.entente.solve.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.GameTree;
import io.entente.game.MixedProfile;
import io.entente.game.Profile;
import io.entente.game.PureStrategyPlan;
import io.entente.game.RandomTrees;
import io.entente.game.Restriction;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import io.entente.proof.Verdict;
import io.entente.solve.Analysis;
import io.entente.solve.Answer;
import io.entente.solve.BackwardInduction;
import io.entente.solve.IteratedElimination;
import io.entente.solve.MixedEquilibria;
import io.entente.solve.MixedEquilibrium;
import io.entente.solve.PureEquilibrium;
import io.entente.solve.Solution;
import io.entente.solve.SubgamePerfectEquilibrium;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a broken solver would answer has no proof: planted mistakes of every kind are caught. */
class WrongAnswersTest {

  /** Chicken: (dove, hawk), (hawk, dove), and half each. */
  private static final StrategicGame CHICKEN =
      StrategicGame.bimatrix(new double[][] {{3, 1}, {4, 0}}, new double[][] {{3, 4}, {1, 0}});

  private static final PureEquilibrium FIRST = pure(0, 1, 1, 4, true);
  private static final PureEquilibrium SECOND = pure(1, 0, 4, 1, true);

  private static PureEquilibrium pure(int row, int column, double a, double b, boolean strict) {
    return new PureEquilibrium(Profile.of(row, column), List.of(a, b), strict, 0);
  }

  private static String refusal(Answer answer) {
    Verification verification = Verification.of(new Analysis(CHICKEN, List.of(answer)));
    assertFalse(verification.holds());
    return verification.parts().get(0).failure().map(Verdict.Failure::toString).orElseThrow();
  }

  private static String pureRefusal(PureEquilibrium... listed) {
    return refusal(new Answer.Pure(Solution.all(List.of(listed))));
  }

  @Test
  void pureEquilibria() {
    assertTrue(
        Verification.of(
                new Analysis(
                    CHICKEN, List.of(new Answer.Pure(Solution.all(List.of(FIRST, SECOND))))))
            .holds());
    assertEquals("that there are 1 equilibria in all: there are 2", pureRefusal(FIRST));
    assertEquals("that there are 0 equilibria in all: there are 2", pureRefusal());
    assertEquals(
        "the equilibrium 1 2, 2 2: somebody gains by deviating",
        pureRefusal(FIRST, SECOND, pure(1, 1, 0, 0, true)));
    assertEquals(
        "the equilibrium 1 1, 2 2: it is strict, and called weak",
        pureRefusal(pure(0, 1, 1, 4, false), SECOND));
    assertEquals("the equilibrium 1 1, 2 2: it is listed twice", pureRefusal(FIRST, FIRST));
    assertEquals(
        "equilibrium 1: the payoffs printed are not those that were proved",
        pureRefusal(pure(0, 1, 1, 4.5, true), SECOND));
    assertTrue(
        refusal(new Answer.Pure(Solution.some(List.of(FIRST), BigInteger.valueOf(3), "some of 3")))
            .contains("there are 2"));
  }

  @Test
  void mixedEquilibria() {
    List<MixedEquilibrium> all = MixedEquilibria.of(CHICKEN).equilibria().equilibria();
    assertEquals(3, all.size());
    for (int missed = 0; missed < 3; missed++) {
      List<MixedEquilibrium> some = new ArrayList<>(all);
      some.remove(missed);
      assertTrue(mixedRefusal(some).contains("an equilibrium is missing"));
    }
    Rational third = Rational.of(1, 3);
    Rational rest = Rational.of(2, 3);
    MixedProfile profile = MixedProfile.of(new Rational[][] {{third, rest}, {third, rest}});
    List<MixedEquilibrium> more = new ArrayList<>(all);
    more.add(new MixedEquilibrium(profile, List.of(2.0, 2.0), List.of(), 0));
    assertTrue(mixedRefusal(more).startsWith("equilibrium 4: 1 plays "), mixedRefusal(more));
    List<MixedEquilibrium> paying = new ArrayList<>(all);
    paying.set(1, new MixedEquilibrium(all.get(1).profile(), List.of(2.0, 2.5), List.of(), 0));
    assertTrue(mixedRefusal(paying).contains("payoffs printed"));
  }

  private static String mixedRefusal(List<MixedEquilibrium> listed) {
    return refusal(new MixedEquilibria("a broken method", Solution.all(listed)));
  }

  @Test
  void dominance() {
    Restriction all = Restriction.all(CHICKEN.shape());
    var gone = new IteratedElimination.Elimination(0, 0, 1);
    assertTrue(
        refusal(
                new Answer.Dominance(
                    new IteratedElimination(List.of(List.of(gone)), all.without(0, 0)), List.of()))
            .contains("is not more than"));
    StrategicGame dilemma =
        StrategicGame.bimatrix(new double[][] {{3, 0}, {5, 1}}, new double[][] {{3, 5}, {0, 1}});
    var nothing = new Answer.Dominance(new IteratedElimination(List.of(), all), List.of());
    Verification verification = Verification.of(new Analysis(dilemma, List.of(nothing)));
    assertEquals(
        "that nothing left is dominated: it is not shown that 1 of 1 stands",
        verification.parts().get(0).failure().orElseThrow().toString());
  }

  @Test
  void plans() {
    int wrong = 0;
    for (long seed = 0; seed < 25; seed++) {
      GameTree tree = RandomTrees.perfectInformation(2, 3, 2, seed);
      Solution<SubgamePerfectEquilibrium> right = BackwardInduction.withDefaultLimit().solve(tree);
      List<SubgamePerfectEquilibrium> all = right.equilibria();
      if (all.size() > 1) {
        assertFalse(
            Verification.of(tree, Solution.all(all.subList(1, all.size()))).holds(),
            "one missed, seed " + seed);
      }
      for (int set = 0; set < tree.informationSets().size(); set++) {
        int[] actions = new int[tree.informationSets().size()];
        for (int at = 0; at < actions.length; at++) {
          actions[at] = all.get(0).plan().action(at);
        }
        actions[set] = (actions[set] + 1) % tree.informationSets().get(set).actions().size();
        PureStrategyPlan plan = PureStrategyPlan.of(actions);
        if (all.stream().noneMatch(equilibrium -> equilibrium.plan().equals(plan))) {
          wrong++;
          var planted = new SubgamePerfectEquilibrium(plan, List.of(), all.get(0).payoffs(), 0);
          assertFalse(
              Verification.of(tree, Solution.some(List.of(planted), "one")).holds(),
              "seed " + seed + ", set " + set);
        }
      }
    }
    assertTrue(wrong > 10, wrong + " wrong plans");
  }
}
