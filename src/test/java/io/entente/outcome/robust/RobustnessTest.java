package io.entente.outcome.robust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.NashEquilibrium;
import io.entente.game.StrategicGame;
import io.entente.json.ScenarioReader;
import io.entente.number.Rational;
import io.entente.outcome.CentralReading;
import io.entente.outcome.Question;
import io.entente.outcome.Verdict;
import io.entente.outcome.condition.SmallGames;
import io.entente.sample.LinearPayoffs;
import io.entente.sample.LinearTree;
import io.entente.scenario.Form;
import io.entente.scenario.Scenario;
import io.entente.scenario.Sketch;
import io.entente.solve.BackwardInduction;
import io.entente.solve.SubgamePerfectEquilibrium;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Radii against hand computation, formulas for tables, and the solvers at random weights. */
class RobustnessTest {

  private static Robustness of(Scenario scenario, Form form) {
    Question question = Question.of(scenario).in(form);
    return Robustness.of(question, CentralReading.of(question), scenario.outcomes());
  }

  private static Scenario table(int[][] row, int[][] column, String outcome) {
    StringBuilder cells = new StringBuilder();
    for (int i = 0; i < row.length; i++) {
      for (int j = 0; j < row[i].length; j++) {
        cells.append(", \"r" + i + ",c" + j + "\": [" + row[i][j] + ", " + column[i][j] + "]");
      }
    }
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < row.length; i++) {
      rows.append(i == 0 ? "" : ", ").append("\"r" + i + "\": \"r\"");
    }
    StringBuilder columns = new StringBuilder();
    for (int j = 0; j < row[0].length; j++) {
      columns.append(j == 0 ? "" : ", ").append("\"c" + j + "\": \"c\"");
    }
    String text =
        """
        {"format": "entente/scenario/1", "id": "t", "title": "T",
         "actors": {"Row": {"strategies": {ROWS}}, "Column": {"strategies": {COLUMNS}}},
         "payoffs": {"table": {"order": ["Row", "Column"]CELLS}},
         "outcomes": {"it": OUTCOME}}
        """
            .replace("ROWS", rows)
            .replace("COLUMNS", columns)
            .replace("CELLS", cells)
            .replace("OUTCOME", outcome);
    return new ScenarioReader().read("t.json", text).scenario().orElseThrow();
  }

  /**
   * The prisoners' dilemma with payoffs 3, 0, 5, 1, by definition: mutual defection stays while no
   * payoff moves by more than (1 - 0) / 2; mutual cooperation needs (5 - 3) / 2.
   */
  @Test
  void thePrisonersDilemmaByHand() {
    int[][] row = {{3, 0}, {5, 1}};
    int[][] column = {{3, 5}, {0, 1}};
    Robustness found =
        of(table(row, column, "{\"Row\": \"r0\", \"Column\": \"c0\"}"), Form.SIMULTANEOUS);
    assertEquals(1, found.equilibria().size());
    assertEquals(Rational.of(1, 2), found.equilibria().get(0).absolute().atLeast());
    assertTrue(found.equilibria().get(0).absolute().isExact());
    assertFalse(found.equilibria().get(0).isNecessary());
    // 1 against 0: at 100 % either payoff may be anything up to twice itself, so 1 is the bound.
    assertEquals(Rational.ONE, found.equilibria().get(0).relative().atLeast());
    Robustness.OfOutcome never = found.outcomes().get(0);
    assertEquals(Verdict.NEVER, never.verdict());
    assertEquals(Rational.of(1), never.absolute().orElseThrow().atMost().orElseThrow());
    // It ends sooner only where nothing is stable; that mutual defection stays is sure up to 1/2.
    assertEquals(Rational.of(1, 2), never.absolute().orElseThrow().atLeast());
    assertEquals(Robustness.Answer.YES, never.canHold());
    assertEquals(new Robustness.Ranges(4, 4, 0, 0), found.ranges().orElseThrow());
  }

  /**
   * In a table an equilibrium stays up to half its least gap, and a profile becomes one at half its
   * largest (moving its own cell up and the others down at once).
   */
  @Test
  void radiiOfRandomTablesAreHalfTheGaps() {
    for (long seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      int[][] row = new int[2 + random.nextInt(2)][2 + random.nextInt(2)];
      int[][] column = new int[row.length][row[0].length];
      for (int i = 0; i < row.length; i++) {
        for (int j = 0; j < row[0].length; j++) {
          row[i][j] = random.nextInt(19) - 9;
          column[i][j] = random.nextInt(19) - 9;
        }
      }
      Robustness found = of(table(row, column, "{\"Row\": \"r0\"}"), Form.SIMULTANEOUS);
      Map<String, Rational> stays = new java.util.TreeMap<>();
      Rational nearest = Rational.of(99);
      boolean anyWith = false;
      for (int i = 0; i < row.length; i++) {
        for (int j = 0; j < row[0].length; j++) {
          int least = 99;
          for (int k = 0; k < row.length; k++) {
            least = k == i ? least : Math.min(least, row[i][j] - row[k][j]);
          }
          for (int k = 0; k < row[0].length; k++) {
            least = k == j ? least : Math.min(least, column[i][j] - column[i][k]);
          }
          Rational half = Rational.of(least, 2);
          if (least >= 0) {
            stays.put("r" + i + "c" + j, half);
            anyWith |= i == 0;
          } else if (i == 0 && half.negate().compareTo(nearest) < 0) {
            nearest = half.negate();
          }
        }
      }
      assertEquals(stays.size(), found.equilibria().size(), "seed " + seed);
      for (Robustness.OfEquilibrium one : found.equilibria()) {
        String key = one.moves().get("Row") + one.moves().get("Column");
        assertEquals(stays.get(key), one.absolute().atLeast(), "seed " + seed);
      }
      Radius radius = found.outcomes().get(0).absolute().orElseThrow();
      if (!anyWith && !stays.isEmpty()) {
        assertEquals(Verdict.NEVER, found.outcomes().get(0).verdict());
        assertTrue(radius.atMost().orElseThrow().compareTo(nearest) <= 0, "seed " + seed);
        Rational kept = Rational.ZERO;
        for (Rational each : stays.values()) {
          kept = each.compareTo(kept) > 0 ? each : kept;
        }
        Rational sure = kept.compareTo(nearest) < 0 ? kept : nearest;
        assertEquals(sure, radius.atLeast(), "seed " + seed);
      }
    }
  }

  /** Within the lower bound no weights that are tried change a verdict, in either form. */
  @Test
  void verdictsStayWithinTheirRadius() {
    int exact = 0;
    int tried = 0;
    for (long seed = 0; seed < 24; seed++) {
      for (Form form : Form.values()) {
        boolean inTurn = form == Form.SEQUENTIAL;
        Scenario scenario = SmallGames.of(seed, inTurn);
        Robustness found = of(scenario, form);
        Robustness.OfOutcome one = found.outcomes().get(0);
        Radius absolute = one.absolute().orElseThrow();
        Radius relative = one.relative().orElseThrow();
        exact += absolute.isExact() ? 1 : 0;
        LinearPayoffs payoffs = LinearPayoffs.of(found.central().runs());
        Random random = new Random(seed);
        for (int i = 0; i < 24; i++) {
          List<Rational> values = new ArrayList<>();
          Rational radius = (i % 2 == 0 ? absolute : relative).atLeast();
          for (Rational value : payoffs.values()) {
            Rational unit = i % 2 == 0 ? Rational.ONE : value.abs();
            int step = i % 3 == 0 ? random.nextInt(19) - 9 : 9 * (random.nextInt(3) - 1);
            values.add(value.plus(radius.times(unit).times(Rational.of(step, 10))));
          }
          if (radius.signum() > 0) {
            assertEquals(one.verdict(), verdict(payoffs, values, inTurn), "seed " + seed);
            tried++;
          }
        }
      }
    }
    assertTrue(exact > 15 && tried > 400, exact + " exact, " + tried + " tried");
  }

  /** By the solvers, of the outcome that the first actor plays x. */
  private static Verdict verdict(LinearPayoffs payoffs, List<Rational> values, boolean inTurn) {
    int with = 0;
    int without = 0;
    for (String move : firstMoves(payoffs, values, inTurn)) {
      with += move.equals("x") ? 1 : 0;
      without += move.equals("x") ? 0 : 1;
    }
    return with + without == 0
        ? Verdict.NO_EQUILIBRIUM
        : with == 0 ? Verdict.NEVER : without == 0 ? Verdict.ALWAYS : Verdict.SOMETIMES;
  }

  private static Set<String> firstMoves(
      LinearPayoffs payoffs, List<Rational> values, boolean inTurn) {
    Set<String> moves = new HashSet<>();
    if (inTurn) {
      LinearTree tree = payoffs.inTurn();
      for (SubgamePerfectEquilibrium one :
          BackwardInduction.listingAtMost(5000).solve(tree.game(values)).equilibria()) {
        moves.add(tree.action(0, one.plan().action(tree.tree().informationSet(0))));
      }
      return moves;
    }
    StrategicGame game = payoffs.atOnce().game(values);
    for (int profile = 0; profile < game.shape().profiles(); profile++) {
      if (NashEquilibrium.isEquilibrium(game, profile)) {
        moves.add(payoffs.atOnce().moves(profile).get("A0"));
      }
    }
    return moves;
  }

  /** Whatever weights show is not ruled out; what is ruled out or sure is never contradicted. */
  @Test
  void rangesAgreeWithWeightsThatAreTried() {
    int ruledOut = 0;
    for (long seed = 0; seed < 16; seed++) {
      for (Form form : Form.values()) {
        boolean inTurn = form == Form.SEQUENTIAL;
        Robustness found = of(SmallGames.of(seed, inTurn), form);
        Robustness.OfOutcome one = found.outcomes().get(0);
        LinearPayoffs payoffs = LinearPayoffs.of(found.central().runs());
        Random random = new Random(seed);
        boolean held = false;
        boolean failed = false;
        for (int i = 0; i < 40; i++) {
          List<Rational> values = new ArrayList<>();
          for (var each : payoffs.coefficients()) { // so fine that what ties is the same always
            Rational width = each.range().high().minus(each.range().low());
            Rational step = Rational.of(1 + random.nextInt(99_990), 100_003);
            values.add(each.range().low().plus(width.times(step)));
          }
          for (String move : firstMoves(payoffs, values, inTurn)) {
            held |= move.equals("x");
            failed |= !move.equals("x");
          }
        }
        assertFalse(held && one.canHold() == Robustness.Answer.NO, "seed " + seed);
        assertFalse(failed && one.canFail() == Robustness.Answer.NO, "seed " + seed);
        ruledOut += one.canHold() == Robustness.Answer.NO ? 1 : 0;
        ruledOut += one.canFail() == Robustness.Answer.NO ? 1 : 0;
        if (form == Form.SIMULTANEOUS) {
          assertEquals(0, found.ranges().orElseThrow().open(), "one program settles each");
        }
      }
    }
    assertTrue(ruledOut > 1, ruledOut + " ruled out");
  }

  /** By hand: A plays x for 3 against 2; without the reason for x, or its only claim, it is y. */
  @Test
  void theReasonAndTheClaimThatTurnIt() {
    Sketch sketch = new Sketch().actor("A", "x", "y");
    sketch.claim("c-1", "one", 5).claim("c-2", "two", 5);
    sketch.term(
        "A",
        "forX",
        Sketch.pooled(sketch.evidence("c-1", 5, 1)),
        Sketch.levels(Sketch.row(Sketch.is("A", "x"), "2")));
    sketch.term(
        "A", "forY", Sketch.given("1"), Sketch.levels(Sketch.row(Sketch.is("A", "y"), "2")));
    sketch.term("A", "both", Sketch.pooled(sketch.evidence("c-2", 5, 1)));
    sketch.outcome("x", Sketch.is("A", "x"));
    Robustness found = of(sketch.build(), Form.SIMULTANEOUS);
    assertEquals(List.of("A.forX"), found.outcomes().get(0).terms());
    assertEquals(List.of("c-1"), found.outcomes().get(0).claims());
  }
}
