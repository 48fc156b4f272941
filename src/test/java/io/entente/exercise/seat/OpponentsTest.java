package io.entente.exercise.seat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.Beliefs;
import io.entente.game.GameTree;
import io.entente.game.Outcome;
import io.entente.game.PureStrategyPlan;
import io.entente.game.SequentialRationality;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import io.entente.proof.trace.Mutations;
import io.entente.proof.trace.Trace;
import io.entente.proof.trace.TraceChecker;
import io.entente.solve.BackwardInduction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The others play what their rule says, by the definitions. */
class OpponentsTest {

  private static Opponents of(SeatGame game, String kind) {
    return Opponents.of(game, OpponentKind.of(kind));
  }

  @Test
  void theyReasonBackAsTheSolverDoes() {
    int perfect = 0;
    for (int number = 0; number < 40; number++) {
      GameTree tree = SeatGames.random(new Random(number), false);
      SeatGame game = SeatGame.of("r", tree, "A");
      Opponents others = of(game, "spe");
      int[] actions = new int[tree.informationSets().size()];
      for (int set = 0; set < actions.length; set++) {
        actions[set] = others.plan().isPlayed(set, 0) ? 0 : 1;
      }
      PureStrategyPlan plan = PureStrategyPlan.of(actions);
      var solved = BackwardInduction.withDefaultLimit().solve(tree).equilibria();
      assertTrue(solved.stream().anyMatch(one -> one.plan().equals(plan)), "seed " + number);
      perfect += solved.size() == 1 ? 1 : 0;
      boolean tied = others.remarks().stream().anyMatch(one -> one.phrase().equals("seat.ties"));
      assertEquals(solved.size() > 1, tied, "seed " + number);
    }
    assertTrue(perfect > 2 && perfect < 38, perfect + " without ties");
  }

  @Test
  void whoIsIndifferentTakesTheFirst() {
    var builder = GameTree.builder("tie", List.of("A", "B"));
    int a = builder.addInformationSet(0, "", List.of("in", "out"));
    int b = builder.addInformationSet(1, "in", List.of("x", "y", "z"));
    builder.decision(a);
    builder.decision(b);
    for (int[] pays : new int[][] {{0, 1}, {5, 2}, {-5, 2}, {3, 3}}) {
      builder.terminal(
          "", builder.addOutcome(Outcome.of("", Rational.of(pays[0]), Rational.of(pays[1]))));
    }
    Opponents others = of(SeatGame.of("t", builder.build(), "A"), "spe");
    assertTrue(others.plan().isPlayed(1, 1));
    assertEquals("seat.ties", others.remarks().get(0).phrase());
  }

  @Test
  void theReasonsOfOthersAreChecked() {
    SeatGame game = SeatGame.of("q", SeatGames.quiet(), "China");
    Opponents others = of(game, "spe");
    Trace trace = Induction.of(game, others);
    assertEquals(Optional.empty(), TraceChecker.check(trace, Reply.of(game, others).subject()));
    for (Trace mutated : Mutations.of(trace)) {
      assertTrue(TraceChecker.check(mutated, Reply.of(game, others).subject()).isPresent());
    }
  }

  @Test
  void withHiddenMovesTheyPlayAPerfectBayesianEquilibrium() {
    GameTree tree = SeatGames.signal();
    Opponents others = of(SeatGame.of("s", tree, "China"), "spe");
    // pooling on Quiet: the treaty is believed to be weak, with at least one half
    List<Rational> half = List.of(Rational.of(1, 2), Rational.of(1, 2));
    List<Rational> prior = List.of(Rational.of(2, 5), Rational.of(3, 5));
    List<Rational> sure = List.of(Rational.ONE);
    Beliefs beliefs = new Beliefs(List.of(sure, sure, half, prior));
    for (Rational regret : SequentialRationality.regrets(tree, others.plan(), beliefs)) {
      assertEquals(0, regret.signum());
    }
    assertEquals(Rational.ONE, others.plan().probability(0, 1));
    assertEquals(Rational.ONE, others.plan().probability(1, 1));
  }

  @Test
  void equilibriaOfTablesArePureIfTheyCanBe() {
    StrategicGame chicken =
        SeatGames.table(
            List.of("A", "B"),
            List.of(List.of("b", "f"), List.of("b", "f")),
            new int[] {4, 4},
            new int[] {1, 5},
            new int[] {5, 1},
            new int[] {0, 0});
    Opponents others = of(SeatGame.of("c", chicken, "B"), "nash");
    assertEquals("seat.nash.first", others.remarks().get(0).phrase());
    assertEquals("b, f", others.remarks().get(0).values().get("profile"));
    // the student B moves first in the tree
    assertEquals(Rational.ONE, others.plan().probability(0, 1));
    assertEquals(Rational.ONE, others.plan().probability(1, 0));
    Opponents mixed = of(SeatGame.of("i", SeatGames.inspection(), "DPRK"), "nash");
    assertEquals("seat.nash.mixed", mixed.remarks().get(0).phrase());
    assertEquals(
        List.of(Rational.of(1, 3), Rational.of(2, 3)), mixed.plan().probabilities().get(1));
    assertEquals(
        List.of(Rational.of(1, 4), Rational.of(3, 4)), mixed.plan().probabilities().get(0));
  }

  /** In a circle one wants to differ from the one before, the others to match it. */
  @Test
  void threePlayersMixToo() {
    List<List<String>> two = List.of(List.of("H", "T"), List.of("H", "T"), List.of("H", "T"));
    int[][] cells = new int[8][];
    for (int cell = 0; cell < 8; cell++) {
      int[] s = {cell >> 2, cell >> 1 & 1, cell & 1};
      // with an odd number of differences asked for, no pure profile suits all
      cells[cell] = new int[] {s[0] == s[2] ? 1 : 0, s[1] != s[0] ? 1 : 0, s[2] == s[1] ? 1 : 0};
    }
    StrategicGame game = SeatGames.table(List.of("A", "B", "C"), two, cells);
    SeatGame seat = SeatGame.of("three", game, "B");
    assertEquals(1 + 2 + 4 + 8, seat.tree().nodes());
    Opponents others = of(seat, "nash");
    Reply reply = Reply.of(seat, others);
    assertEquals(Optional.empty(), TraceChecker.check(reply.trace(), reply.subject()));
    assertEquals("seat.nash.mixed", others.remarks().get(0).phrase());
    for (int set = 0; set < 3; set++) {
      assertEquals(Rational.of(1, 2), others.plan().probability(set, 0));
    }
    assertEquals(Rational.of(1, 2), reply.worth());
    Opponents noisy = of(seat, "logit:0");
    assertEquals(Rational.of(1, 2), noisy.plan().probability(2, 1));
    assertEquals(Rational.of(1, 2), Reply.of(seat, noisy).worth());
  }

  @Test
  void noiseInTreesFollowsTheDefinition() {
    double lambda = 1.5;
    GameTree tree = SeatGames.quiet();
    Opponents others = of(SeatGame.of("q", tree, "China"), "logit:1.5");
    double transfer = 1 / (1 + Math.exp(lambda * (1 - 2)));
    double deepen = 1 / (1 + Math.exp(lambda * (0 - (2 * transfer - 2 * (1 - transfer)))));
    assertEquals(transfer, others.plan().probability(2, 0).toDouble(), 6e-7);
    assertEquals(deepen, others.plan().probability(1, 0).toDouble(), 6e-7);
    double after = 1 / (1 + Math.exp(lambda * (1 - 3)));
    assertEquals(after, others.plan().probability(4, 0).toDouble(), 6e-7);
  }

  @Test
  void noiseInTablesIsAFixedPoint() {
    double lambda = 0.5;
    Opponents others = of(SeatGame.of("i", SeatGames.inspection(), "DPRK"), "logit:0.5");
    double ship = others.plan().probability(0, 0).toDouble();
    double inspect = others.plan().probability(1, 0).toDouble();
    double shipPays = -6 * inspect + 3 * (1 - inspect);
    assertEquals(1 / (1 + Math.exp(-lambda * shipPays)), ship, 2e-6);
    double gain = -1 - (-4 * ship);
    assertEquals(1 / (1 + Math.exp(-lambda * gain)), inspect, 2e-6);
  }

  @Test
  void roundedProbabilitiesSumToOneAndStayNear() {
    Random random = new Random(5);
    for (int number = 0; number < 300; number++) {
      List<Double> any = new ArrayList<>();
      double sum = 0;
      for (int i = 0; i < 2 + number % 6; i++) {
        any.add(Math.pow(random.nextDouble(), 1 + number % 9));
        sum += any.get(i);
      }
      double all = sum;
      any.replaceAll(one -> one / all);
      Rational total = Rational.ZERO;
      List<Rational> rounded = Lots.rounded(any);
      for (int i = 0; i < any.size(); i++) {
        total = total.plus(rounded.get(i));
        assertEquals(any.get(i), rounded.get(i).toDouble(), 1.01e-6);
      }
      assertEquals(Rational.ONE, total);
    }
    double third = 1 / 3.0;
    assertEquals(
        List.of(Rational.of(1, 3), Rational.of(1, 3), Rational.of(1, 3)),
        Lots.rounded(List.of(third, third, third)));
  }

  @Test
  void whatDoesNotSuitIsRefusedWithARemedy() {
    SeatGame tree = SeatGame.of("q", SeatGames.quiet(), "China");
    SeatGame table = SeatGame.of("i", SeatGames.inspection(), "DPRK");
    for (String kind : List.of("", "logit", "logit:", "logit:-1", "logit:NaN", "spe:1", "best")) {
      assertThrows(SeatException.class, () -> OpponentKind.of(kind), kind);
    }
    assertEquals("logit:1.5", OpponentKind.of(" logit:1.50 ").toString());
    assertTrue(assertThrows(SeatException.class, () -> of(tree, "nash")).remedy().contains("spe"));
    assertTrue(assertThrows(SeatException.class, () -> of(table, "spe")).remedy().contains("nash"));
    assertThrows(SeatException.class, () -> SeatGame.of("q", SeatGames.quiet(), "Japan"));
    assertThrows(SeatException.class, () -> Seat.start(tree, of(tree, "spe"), 0, 1));
    assertEquals("spe", OpponentKind.usual(tree).toString());
    assertEquals("nash", OpponentKind.usual(table).toString());
  }
}
