package io.entente.outcome.flip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.number.Rational;
import io.entente.outcome.CentralReading;
import io.entente.outcome.Question;
import io.entente.sample.LinearPayoffs;
import io.entente.scenario.Form;
import io.entente.scenario.Scenario;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PromisesTest {

  private static Promises of(Scenario scenario, Form form, String outcome, Optional<Payer> payer) {
    CentralReading central = CentralReading.of(Question.of(scenario).in(form));
    return Promises.of(
        central,
        LinearPayoffs.of(central.runs()),
        scenario.outcome(outcome).orElseThrow(),
        Wanted.AN_EQUILIBRIUM,
        payer);
  }

  private static Rational paid(Promises promises, String actor) {
    for (Promises.Payment each : promises.payments()) {
      if (each.actor().equals(actor)) {
        return each.amount();
      }
    }
    return Rational.ZERO;
  }

  /** Each gives up 5 - 3 by cooperating with a cooperator, and 1 - 0 with a defector. */
  @Test
  void cooperationCostsTheTemptation() {
    Scenario dilemma = Flips.table(2, 2, false, new int[][] {{3, 3}, {0, 5}, {5, 0}, {1, 1}});
    Promises promises = of(dilemma, Form.SIMULTANEOUS, "cell 0", Optional.empty());
    assertEquals(Rational.of(2), paid(promises, "P0"));
    assertEquals(Rational.of(2), paid(promises, "P1"));
    assertEquals(Rational.of(4), promises.total());
    assertEquals(
        List.of(
            new Promises.Contingent("P0", Rational.ONE, Map.of("P1", "s1")),
            new Promises.Contingent("P1", Rational.ONE, Map.of("P0", "s1"))),
        promises.others());
  }

  /**
   * Two users, a fast and a slow server: 3 each if both take the fast one, 6 and 4 if they divide,
   * 2 each if both take the slow one. To divide is an equilibrium, so nothing is ever paid (the
   * kind of case that Monderer and Tennenholtz 2004 begin with).
   */
  @Test
  void anEquilibriumIsImplementedForNothing() {
    Scenario servers = Flips.table(2, 2, false, new int[][] {{3, 3}, {6, 4}, {4, 6}, {2, 2}});
    Promises promises = of(servers, Form.SIMULTANEOUS, "cell 1", Optional.empty());
    assertEquals(List.of(), promises.payments());
    assertEquals(Rational.ZERO, promises.total());
    assertEquals(
        List.of(
            new Promises.Contingent("P1", Rational.of(4), Map.of("P0", "s1")),
            new Promises.Contingent("P0", Rational.ONE, Map.of("P1", "s0"))),
        promises.others());
  }

  /** With the promises the target is a dominant strategy for each, and any less does not do. */
  @Test
  void theTargetIsDominantWithThePromisesAndWithNothingLess() {
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      int[][] u = new int[9][2];
      for (int[] cell : u) {
        cell[0] = random.nextInt(8);
        cell[1] = random.nextInt(8);
      }
      Scenario scenario = Flips.table(2, 3, false, u);
      int target = random.nextInt(9);
      Promises promises = of(scenario, Form.SIMULTANEOUS, "cell " + target, Optional.empty());
      int total = 0;
      for (int player = 0; player < 2; player++) {
        String id = "P" + player;
        String other = "P" + (1 - player);
        int own = Flips.move(target, player, 2, 3);
        for (int o = 0; o < 3; o++) {
          int best = 0;
          for (int s = 0; s < 3; s++) {
            best = Math.max(best, u[player == 0 ? 3 * s + o : 3 * o + s][player]);
          }
          int kept = u[player == 0 ? 3 * own + o : 3 * o + own][player];
          Rational promised = Rational.ZERO;
          if (o == Flips.move(target, 1 - player, 2, 3)) {
            promised = paid(promises, id);
            total += best - kept;
          }
          for (Promises.Contingent each : promises.others()) {
            if (each.actor().equals(id) && each.moves().get(other).equals("s" + o)) {
              promised = each.amount();
            }
          }
          assertEquals(Rational.of(best - kept), promised, "seed " + seed + " " + id + " s" + o);
        }
      }
      assertEquals(Rational.of(total), promises.total(), "seed " + seed);
    }
  }

  /**
   * P0 stays (2, 2) or goes on, and P1 then takes (1, 5) or gives (4, 4). For P1 to give it must
   * get 1 more; P0 goes on then by itself. Paid by P0 that is worth it up to a rate of 2.
   */
  @Test
  void inTurnTheReplyIsPaidAtTheEndOfThePath() {
    Scenario trust = Flips.table(2, 2, true, new int[][] {{2, 2}, {2, 2}, {1, 5}, {4, 4}});
    Promises outside = of(trust, Form.SEQUENTIAL, "cell 3", Optional.empty());
    assertEquals(1, outside.payments().size());
    assertEquals(Rational.ONE, paid(outside, "P1"));
    Promises cheap =
        of(
            trust,
            Form.SEQUENTIAL,
            "cell 3",
            Optional.of(new Payer("P0", Map.of("P1", Rational.parse("1.5")))));
    Promises.ForPayer payer = cheap.payer().orElseThrow();
    assertEquals(Rational.parse("1.5"), payer.cost());
    assertEquals(Rational.parse("2.5"), payer.net());
    assertEquals(Optional.of(Rational.of(2)), payer.bestNow());
    assertTrue(payer.keepsToIt());
    Promises dear =
        of(
            trust,
            Form.SEQUENTIAL,
            "cell 3",
            Optional.of(new Payer("P0", Map.of("P1", Rational.of(3)))));
    assertEquals(Rational.ONE, dear.payer().orElseThrow().gains());
    assertFalse(dear.payer().orElseThrow().keepsToIt());
  }

  /** A payer in the game is not paid itself, and pays the others' promises if it deviates too. */
  @Test
  void atOnceThePayersOwnMoveIsJudgedWithWhatItPromised() {
    Scenario dilemma = Flips.table(2, 2, false, new int[][] {{3, 3}, {0, 5}, {5, 0}, {1, 1}});
    Promises promises =
        of(
            dilemma,
            Form.SIMULTANEOUS,
            "cell 0",
            Optional.of(new Payer("P0", Map.of("P1", Rational.ONE))));
    Promises.ForPayer payer = promises.payer().orElseThrow();
    assertEquals(1, promises.payments().size());
    assertEquals(Rational.of(2), payer.cost());
    assertEquals(Rational.of(1), payer.net());
    // By defecting it gets 5 and pays P1 the 1 that it promised for that case.
    assertEquals(Rational.of(3), payer.gains());
    assertEquals(Optional.of(Rational.ONE), payer.worstNow());
  }

  /** Of the profiles that have the outcome the cheapest is taken. */
  @Test
  void theCheapestTargetIsTaken() {
    for (int seed = 0; seed < 40; seed++) {
      Random random = new Random(500 + seed);
      int[][] u = new int[4][2];
      for (int[] cell : u) {
        cell[0] = random.nextInt(6);
        cell[1] = random.nextInt(6);
      }
      Scenario scenario = Flips.table(2, 2, false, u);
      int least = Integer.MAX_VALUE;
      for (int cell = 0; cell < 2; cell++) {
        int row = Math.max(0, u[cell ^ 2][0] - u[cell][0]);
        int column = Math.max(0, u[cell ^ 1][1] - u[cell][1]);
        least = Math.min(least, row + column);
      }
      Promises promises = of(scenario, Form.SIMULTANEOUS, "first", Optional.empty());
      assertEquals(Rational.of(least), promises.total(), "seed " + (500 + seed));
    }
  }
}
