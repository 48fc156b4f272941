package io.entente.outcome.flip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.number.Rational;
import io.entente.outcome.CentralReading;
import io.entente.outcome.Question;
import io.entente.outcome.Verdict;
import io.entente.sample.LinearPayoffs;
import io.entente.scenario.Form;
import io.entente.scenario.Outcome;
import io.entente.scenario.Scenario;
import io.entente.scenario.View;
import io.entente.solve.disjunction.Norm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Small table games with whole payoffs and a margin of 1: the conditions compare payoffs two at a
 * time, so some least change is in whole numbers, and all of these are tried by their size.
 */
class WeightFlipTest {

  /** Judges whole payoffs by the definitions, every preference by at least 1. */
  private interface Judge {
    boolean accepts(int[][] payoffs, boolean[] has, Wanted wanted);
  }

  private static boolean atOnce(int[][] u, boolean[] has, Wanted wanted) {
    boolean kept = false;
    boolean allBroken = true;
    for (int cell = 0; cell < 4; cell++) {
      int row = u[cell ^ 2][0] - u[cell][0];
      int column = u[cell ^ 1][1] - u[cell][1];
      kept |= has[cell] && row <= -1 && column <= -1;
      boolean mustBreak = has[cell] == (wanted == Wanted.NO_EQUILIBRIUM);
      allBroken &= !mustBreak || row >= 1 || column >= 1;
    }
    return switch (wanted) {
      case AN_EQUILIBRIUM -> kept;
      case THE_ONLY_ONE -> kept && allBroken;
      case NO_EQUILIBRIUM -> allBroken;
    };
  }

  /** Two or three players in turn, two moves each: every plan whose preferences are strict. */
  private static boolean inTurn(int[][] u, boolean[] has, Wanted wanted) {
    int end = strict(u, 0, u.length, 0);
    return end >= 0 && has[end] == (wanted != Wanted.NO_EQUILIBRIUM);
  }

  /** The end that strict preferences lead to among these, or -1. */
  private static int strict(int[][] u, int from, int count, int player) {
    if (count == 1) {
      return from;
    }
    int left = strict(u, from, count / 2, player + 1);
    int right = strict(u, from + count / 2, count / 2, player + 1);
    if (left < 0 || right < 0 || u[left][player] == u[right][player]) {
      return -1;
    }
    return u[left][player] > u[right][player] ? left : right;
  }

  /** The least sum of whole changes, or one more than {@code most}. */
  private static int least(int[][] u, boolean[] has, Wanted wanted, Judge judge, int most) {
    for (int size = 0; size <= most; size++) {
      if (some(u, has, wanted, judge, 0, size)) {
        return size;
      }
    }
    return most + 1;
  }

  private static boolean some(
      int[][] u, boolean[] has, Wanted wanted, Judge judge, int place, int left) {
    if (left == 0) {
      return judge.accepts(u, has, wanted);
    }
    int players = u[0].length;
    for (int at = place; at < u.length * players; at++) {
      int before = u[at / players][at % players];
      for (int by = 1; by <= left; by++) {
        for (int sign = -1; sign <= 1; sign += 2) {
          u[at / players][at % players] = before + sign * by;
          if (some(u, has, wanted, judge, at + 1, left - by)) {
            u[at / players][at % players] = before;
            return true;
          }
        }
      }
      u[at / players][at % players] = before;
    }
    return false;
  }

  private static void compare(int players, boolean inTurn, int seeds, int most, Judge judge) {
    int compared = 0;
    for (int seed = 0; seed < seeds; seed++) {
      Random random = new Random(seed);
      int[][] u = new int[1 << players][players];
      for (int[] cell : u) {
        for (int p = 0; p < players; p++) {
          cell[p] = random.nextInt(4);
        }
      }
      Scenario scenario = Flips.table(players, 2, inTurn, u);
      for (Wanted wanted : Wanted.values()) {
        for (String name : List.of("cell 1", "first", "last")) {
          boolean[] has = new boolean[u.length];
          for (int cell = 0; cell < u.length; cell++) {
            has[cell] =
                switch (name) {
                  case "first" -> cell < u.length / 2;
                  case "last" -> cell % 2 == 0;
                  default -> cell == 1;
                };
          }
          Form form = inTurn ? Form.SEQUENTIAL : Form.SIMULTANEOUS;
          WeightFlip flip =
              Flips.weights(scenario, form, name, wanted, Flips.settings(Norm.SUM, "1"));
          int least = least(u, has, wanted, judge, most);
          String which = "seed " + seed + " " + wanted + " " + name;
          if (flip.status() == WeightFlip.Status.LEAST && least <= most) {
            assertEquals(Rational.of(least), flip.cost(), which);
            assertEquals(flip.cost(), flip.bound(), which);
            compared++;
          } else if (flip.status() == WeightFlip.Status.LEAST) {
            assertTrue(flip.cost().compareTo(Rational.of(most)) > 0, which);
          } else {
            assertEquals(WeightFlip.Status.ALREADY, flip.status(), which);
            assertTrue(flip.now().isAs(wanted), which);
          }
        }
      }
    }
    assertTrue(compared > seeds, compared + " compared");
  }

  @Test
  void atOnceNoSmallerChangeDoes() {
    compare(2, false, 40, 5, WeightFlipTest::atOnce);
  }

  @Test
  void inTurnNoSmallerChangeDoes() {
    compare(2, true, 40, 5, WeightFlipTest::inTurn);
  }

  @Test
  void inThreeTurnsNoSmallerChangeDoes() {
    compare(3, true, 12, 3, WeightFlipTest::inTurn);
  }

  /**
   * Prisoner's dilemma R 3, S 0, T 5, P 1, "both cooperate": each gains 2 by defecting. Least sum 2
   * for each; least largest change 1, if both payoffs that are compared may move (derived by hand).
   */
  @Test
  void prisonersDilemmaTakesTwoPerPlayerOrOneEverywhere() {
    Scenario dilemma = Flips.table(2, 2, false, new int[][] {{3, 3}, {0, 5}, {5, 0}, {1, 1}});
    WeightFlip sum =
        Flips.weights(
            dilemma,
            Form.SIMULTANEOUS,
            "cell 0",
            Wanted.AN_EQUILIBRIUM,
            Flips.settings(Norm.SUM, "1/1000"));
    assertEquals(Rational.parse("4.002"), sum.cost());
    WeightFlip largest =
        Flips.weights(
            dilemma,
            Form.SIMULTANEOUS,
            "cell 0",
            Wanted.AN_EQUILIBRIUM,
            Flips.settings(Norm.LARGEST, "1/1000"));
    assertEquals(Rational.parse("1.0005"), largest.cost());
    assertEquals(4, largest.changes().size());
  }

  /** Each change, put to the test as --scale would, brings the outcome about. */
  @Test
  void theFlagshipsOutcomesTurnWhenReasonsAreScaled() {
    Scenario scenario = Flips.shipped("korea/appeal-to-xi.json");
    int turned = 0;
    for (Form form : Form.values()) {
      for (Outcome outcome : scenario.outcomes()) {
        WeightFlip flip =
            Flips.weights(scenario, form, outcome.name(), Wanted.THE_ONLY_ONE, FlipSettings.USUAL);
        if (flip.status() != WeightFlip.Status.LEAST) {
          assertEquals(WeightFlip.Status.ALREADY, flip.status());
          continue;
        }
        Map<String, Double> factors = new HashMap<>();
        for (WeightFlip.Moved each : flip.changes()) {
          assertTrue(each.weight().range().contains(each.to()));
          factors.put(each.weight().name(), each.to().dividedBy(each.weight().value()).toDouble());
        }
        Question scaled = Question.of(scenario).in(form).with(View.scaling(factors));
        assertEquals(Verdict.ALWAYS, CentralReading.of(scaled).verdict(outcome), outcome.name());
        turned++;
      }
    }
    assertTrue(turned > 12, turned + " turned");
  }

  /** A reason that can count 0 at the least cannot make its actor do the opposite. */
  @Test
  void whatNoWeightCanReachNamesTheLimit() {
    Scenario scenario =
        Flips.read(
            "{\"format\":\"entente/scenario/1\",\"id\":\"t\",\"title\":\"T\",\"actors\":{\"A\":{\"strategies\":[\"x\",\"y\"]}},"
                + "\"payoffs\":{\"A\":{\"gain\":{\"level\":[{\"when\":{\"A\":\"x\"},\"is\":1}],\"weight\":2}}},"
                + "\"outcomes\":{\"y\":{\"A\":\"y\"},\"x\":{\"A\":\"x\"}}}");
    WeightFlip flip =
        Flips.weights(scenario, Form.SIMULTANEOUS, "y", Wanted.AN_EQUILIBRIUM, FlipSettings.USUAL);
    assertEquals(WeightFlip.Status.IMPOSSIBLE, flip.status());
    assertEquals(1, flip.limits().size());
    assertEquals("A.gain", flip.limits().get(0).weight().name());
    assertEquals(Rational.ZERO, flip.limits().get(0).value());
    assertEquals(false, flip.limits().get(0).isHigh());
  }

  @Test
  void aCostMakesTheSearchLookElsewhere() {
    Scenario dilemma = Flips.table(2, 2, false, new int[][] {{3, 3}, {0, 5}, {5, 0}, {1, 1}});
    CentralReading central = CentralReading.of(Question.of(dilemma));
    FlipSettings dear =
        new FlipSettings(
            Norm.SUM,
            Optional.of(Rational.ONE),
            Map.of("P0 at s0,s0", Rational.of(10)),
            FlipSettings.NODES);
    WeightFlip flip =
        WeightFlip.of(
            central,
            LinearPayoffs.of(central.runs()),
            dilemma.outcome("cell 0").orElseThrow(),
            Wanted.AN_EQUILIBRIUM,
            dear);
    assertEquals(Rational.of(6), flip.cost());
    for (WeightFlip.Moved each : flip.changes()) {
      assertTrue(!each.weight().name().equals("P0 at s0,s0"), each.weight().name());
    }
  }

  @Test
  void tiesThatNothingCanBreakAreNoObstacle() {
    Scenario scenario =
        Flips.read(
            "{\"format\":\"entente/scenario/1\",\"id\":\"t\",\"title\":\"T\",\"actors\":{\"A\":{\"strategies\":[\"x\",\"y\"]},"
                + "\"B\":{\"strategies\":[\"l\",\"r\"],\"observes\":[\"A\"]}},"
                + "\"payoffs\":{\"A\":{\"gain\":{\"level\":[{\"when\":{\"A\":\"x\"},\"is\":1}],\"weight\":2},"
                + "\"other\":{\"level\":[{\"when\":{\"A\":\"y\"},\"is\":1}],\"weight\":1}},"
                + "\"B\":{\"same\":{\"level\":[{\"when\":{\"A\":\"x\"},\"is\":1}],\"weight\":1}}},"
                + "\"outcomes\":{\"y\":{\"A\":\"y\"},\"yl\":{\"A\":\"y\",\"B\":\"l\"}}}");
    FlipSettings settings = Flips.settings(Norm.SUM, "1");
    WeightFlip some =
        Flips.weights(scenario, Form.SEQUENTIAL, "yl", Wanted.AN_EQUILIBRIUM, settings);
    assertEquals(Rational.of(2), some.cost());
    WeightFlip every = Flips.weights(scenario, Form.SEQUENTIAL, "y", Wanted.THE_ONLY_ONE, settings);
    assertEquals(Rational.of(2), every.cost());
    assertEquals(
        WeightFlip.Status.IMPOSSIBLE,
        Flips.weights(scenario, Form.SEQUENTIAL, "yl", Wanted.THE_ONLY_ONE, settings).status());
  }

  /**
   * B does not care what it does after A's "in", and A goes in only if B then yields. That A stays
   * out for sure takes no more than B caring by the margin, 1 % of its largest weight.
   */
  @Test
  void aTieOffTheWayIsBrokenWhereThatCostsLeast() {
    Scenario scenario =
        Flips.read(
            "{\"format\":\"entente/scenario/1\",\"id\":\"t\",\"title\":\"T\",\"actors\":{\"A\":{\"strategies\":[\"out\",\"in\"]},"
                + "\"B\":{\"strategies\":[\"fights\",\"yields\"],\"observes\":[\"A\"],\"if\":{\"A\":\"in\"}}},"
                + "\"payoffs\":{\"A\":{\"out\":{\"level\":[{\"when\":{\"A\":\"out\"},\"is\":1}],\"weight\":10},"
                + "\"in\":{\"level\":[{\"when\":{\"B\":\"yields\"},\"is\":1}],\"weight\":20}},"
                + "\"B\":{\"pride\":{\"level\":[{\"when\":{\"B\":\"fights\"},\"is\":1}],\"weight\":5},"
                + "\"calm\":{\"level\":[{\"when\":{\"B\":\"yields\"},\"is\":1}],\"weight\":5}}},"
                + "\"outcomes\":{\"out\":{\"A\":\"out\"},\"in\":{\"A\":\"in\"}}}");
    for (String outcome : new String[] {"out", "in"}) {
      WeightFlip flip =
          Flips.weights(
              scenario, Form.SEQUENTIAL, outcome, Wanted.THE_ONLY_ONE, FlipSettings.USUAL);
      assertEquals(Rational.of(1, 20), flip.cost(), outcome);
      assertEquals(1, flip.changes().size(), outcome);
      assertEquals(Rational.of(1, 20), flip.changes().get(0).by().abs(), outcome);
    }
  }

  /** B cannot be made to care; so that A stays out for sure, out must beat the better reply. */
  @Test
  void whatMayFollowAtATieIsBeatenAtItsBest() {
    Scenario scenario =
        Flips.read(
            "{\"format\":\"entente/scenario/1\",\"id\":\"t\",\"title\":\"T\",\"actors\":{\"A\":{\"strategies\":[\"out\",\"in\"]},"
                + "\"B\":{\"strategies\":[\"fights\",\"yields\"],\"observes\":[\"A\"],\"if\":{\"A\":\"in\"}}},"
                + "\"payoffs\":{\"A\":{\"out\":{\"level\":[{\"when\":{\"A\":\"out\"},\"is\":1}],\"weight\":10},"
                + "\"in\":{\"level\":[{\"when\":{\"B\":\"yields\"},\"is\":1}],\"weight\":20}}},"
                + "\"outcomes\":{\"out\":{\"A\":\"out\"}}}");
    WeightFlip flip =
        Flips.weights(scenario, Form.SEQUENTIAL, "out", Wanted.THE_ONLY_ONE, FlipSettings.USUAL);
    assertEquals(WeightFlip.Status.LEAST, flip.status());
    assertEquals(Rational.of(51, 5), flip.cost());
  }
}
