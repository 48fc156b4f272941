package io.entente.outcome.threshold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.json.ScenarioReader;
import io.entente.number.Rational;
import io.entente.number.algebraic.AlgebraicNumber;
import io.entente.outcome.Question;
import io.entente.scenario.Distribution.Family;
import io.entente.scenario.Form;
import io.entente.scenario.Scenario;
import io.entente.scenario.Sketch;
import io.entente.solve.NotAnsweredException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Thresholds that can be worked out by hand. */
class ThresholdsTest {

  private static Thresholds along(Scenario scenario, Form form, String parameter) {
    Question question = Question.of(scenario).in(form);
    Line line = Line.of(scenario.parameter(parameter).orElseThrow(), question).orElseThrow();
    return Thresholds.of(question, line);
  }

  private static Scenario read(String... path) {
    return new ScenarioReader().read(Path.of("scenarios", path)).scenario().orElseThrow();
  }

  /** "[0, 1/2) 0 3" for every piece: its ends and its equilibria. */
  private static List<String> pieces(Thresholds thresholds) {
    List<String> pieces = new ArrayList<>();
    for (Piece piece : thresholds.pieces()) {
      StringBuilder text = new StringBuilder(piece.withFrom() ? "[" : "(");
      text.append(end(piece.from())).append(", ").append(end(piece.to()));
      text.append(piece.withTo() ? "]" : ")");
      piece.found().ifPresent(found -> found.equilibria().forEach(e -> text.append(" ").append(e)));
      pieces.add(piece.found().isPresent() ? text.toString() : text + " nothing");
    }
    return pieces;
  }

  private static String end(Bound bound) {
    return bound.exact().map(AlgebraicNumber::toString).orElse("about " + bound.near());
  }

  /** A stag hunt in which going together is worth x: Kydd (2005) and any textbook. */
  @Test
  void trustPaysFromTheTextbooksProbabilityOn() {
    // One actor against a partner that plays along with probability p: R=4, S=1, T=3, P=2 gives
    // p* = (P-S) / ((R-T) + (P-S)) = 1/2
    Scenario scenario =
        new Sketch()
            .drawn("p", Family.UNIFORM, "0", "1")
            .actor("A", "trust", "not")
            .term(
                "A",
                "u",
                Sketch.given("1"),
                Sketch.levels(
                    Sketch.row(Sketch.is("A", "trust"), "4 * p + 1 * (1 - p)"),
                    Sketch.row(Sketch.is("A", "not"), "3 * p + 2 * (1 - p)")))
            .build();
    Thresholds found = along(scenario, Form.SIMULTANEOUS, "p");
    assertEquals(List.of("[0, 1/2) [1]", "[1/2, 1/2] [0] [1]", "(1/2, 1] [0]"), pieces(found));
    assertTrue(found.isExact());
    assertEquals(3, found.checked());
    assertEquals(0.5, found.centre());
  }

  @Test
  void grimTriggerHoldsFromTheTextbooksDiscountOn() {
    // T=5, R=3, P=1: cooperating for ever pays 3/(1-d), defecting once 5 + d/(1-d); d* = 1/2
    Scenario scenario =
        new Sketch()
            .drawn("d", Family.UNIFORM, "0", "0.9")
            .actor("A", "cooperate", "defect")
            .term(
                "A",
                "u",
                Sketch.given("1"),
                Sketch.levels(
                    Sketch.row(Sketch.is("A", "cooperate"), "3 / (1 - d)"),
                    Sketch.row(Sketch.is("A", "defect"), "5 + d * 1 / (1 - d)")))
            .build();
    Thresholds found = along(scenario, Form.SIMULTANEOUS, "d");
    assertEquals(List.of("[0, 1/2) [1]", "[1/2, 1/2] [0] [1]", "(1/2, 9/10] [0]"), pieces(found));
  }

  @Test
  void aThresholdNeedNotBeAFraction() {
    // x^2 against 2, from 0 to 3
    Scenario scenario =
        new Sketch()
            .drawn("x", Family.TRIANGULAR, "0", "1", "3")
            .actor("A", "square", "two")
            .term(
                "A",
                "u",
                Sketch.given("1"),
                Sketch.levels(
                    Sketch.row(Sketch.is("A", "square"), "x ^ 2"),
                    Sketch.row(Sketch.is("A", "two"), "2")))
            .build();
    Thresholds found = along(scenario, Form.SIMULTANEOUS, "x");
    assertEquals(3, found.pieces().size());
    AlgebraicNumber root = found.pieces().get(1).from().exact().orElseThrow();
    assertEquals("x^2 - 2", root.polynomial().toString());
    assertEquals(Math.sqrt(2), found.pieces().get(1).from().near(), 1e-15);
    assertEquals(Optional.empty(), found.pieces().get(1).from().rational());
    assertEquals(2, found.checked(), "no number of a scenario is the root");
  }

  @Test
  void aTieAtOnePlaceIsFound() {
    // (x - 1/3)^2 is above 0 but for one place, which no grid of decimals would hit
    Scenario scenario =
        new Sketch()
            .drawn("x", Family.UNIFORM, "0", "1")
            .actor("A", "square", "nothing")
            .term("A", "u", Sketch.given("(3 * x - 1) ^ 2"), Sketch.where(Sketch.is("A", "square")))
            .build();
    Thresholds found = along(scenario, Form.SIMULTANEOUS, "x");
    assertEquals(List.of("[0, 1/3) [0]", "[1/3, 1/3] [0] [1]", "(1/3, 1] [0]"), pieces(found));
  }

  @Test
  void stepsSwitchesAndGapsAreBreakpoints() {
    // floor(2x) is 0, then 1, and 2 at 1; 1/(x - 3/4) is nothing at 3/4, below 0 before it
    Scenario scenario =
        new Sketch()
            .drawn("x", Family.UNIFORM, "0", "1")
            .actor("A", "a", "b")
            .term(
                "A",
                "u",
                Sketch.given("1"),
                Sketch.levels(
                    Sketch.row(Sketch.is("A", "a"), "floor(2 * x) + 1 / (x - 0.75)"),
                    Sketch.row(Sketch.is("A", "b"), "if(x >= 0.9, 100, -3)")))
            .build();
    Thresholds found = along(scenario, Form.SIMULTANEOUS, "x");
    // a is better where floor + 1/(x - 3/4) > -3: up to 3/4 - 1/3 = 5/12 and, with floor 1, to 1/2,
    // where 1 - 4 = -3 ties
    assertEquals(
        List.of(
            "[0, 5/12) [0]",
            "[5/12, 5/12] [0] [1]",
            "(5/12, 1/2) [1]",
            "[1/2, 1/2] [0] [1]",
            "(1/2, 3/4) [1]",
            "[3/4, 3/4] nothing",
            "(3/4, 9/10) [0]",
            "[9/10, 1] [1]"),
        pieces(found));
  }

  @Test
  void parametersThatFollowAndSplitsFollow() {
    // weight = pool(one) * share + pool(two) * (1 - share), share = x / 2; pools of one claim each
    Sketch sketch = new Sketch().claim("c-1", "one", 5).claim("c-2", "two", 5);
    Scenario plain =
        sketch
            .drawn("x", Family.UNIFORM, "0", "1")
            .formula("half", "x / 2")
            .actor("A", "a", "b")
            .term("A", "u", Sketch.given("half - 0.2"), Sketch.where(Sketch.is("A", "a")))
            .build();
    assertEquals(
        List.of("[0, 2/5) [1]", "[2/5, 2/5] [0] [1]", "(2/5, 1] [0]"),
        pieces(along(plain, Form.SIMULTANEOUS, "x")));
  }

  @Test
  void inTurnTiesLetEveryCourseStand() {
    // chain store: the monopolist shares for 2 or fights for x; the entrant gets 1, 0 or 2
    Scenario scenario =
        new Sketch()
            .drawn("x", Family.UNIFORM, "0", "4")
            .actor("Entrant", "out", "in")
            .actor("Monopolist", "fight", "share")
            .observes("Entrant")
            .table("Entrant", "1", "1", "0", "2")
            .table("Monopolist", "5", "5", "x", "2")
            .build();
    // cells: out/fight 0, out/share 1, in/fight 2, in/share 3; after "out" the monopolist ties
    assertEquals(
        List.of("[0, 2) [3]", "[2, 2] [0] [1] [3]", "(2, 4] [0] [1]"),
        pieces(along(scenario, Form.SEQUENTIAL, "x")));
  }

  @Test
  void chanceMayDependOnTheParameter() {
    // in: 3 with probability p, else -1, against 0 for staying out: from p = 1/4 on
    Scenario scenario =
        new Sketch()
            .drawn("p", Family.UNIFORM, "0", "1")
            .actor("A", "in", "out")
            .chance("luck", "good", "p", "bad", "1 - p")
            .term(
                "A",
                "u",
                Sketch.given("1"),
                Sketch.levels(
                    Sketch.row(Sketch.is("A", "out"), "0"),
                    Sketch.row(Sketch.is("luck", "good"), "3"),
                    Sketch.row(Sketch.is("luck", "bad"), "-1")))
            .build();
    Thresholds found = along(scenario, Form.SEQUENTIAL, "p");
    assertEquals(
        List.of(
            "[0, 0] [3]",
            "(0, 1/4) [2, 3]",
            "[1/4, 1/4] [0, 1] [2, 3]",
            "(1/4, 1) [0, 1]",
            "[1, 1] [0]"),
        pieces(found));
    assertTrue(found.isExact());
  }

  @Test
  void whatIsNoPolynomialIsBracketedAndSaysSo() {
    Scenario scenario =
        new Sketch()
            .drawn("x", Family.UNIFORM, "0", "1")
            .actor("A", "a", "b")
            .term("A", "u", Sketch.given("exp(x) - 2"), Sketch.where(Sketch.is("A", "a")))
            .build();
    Thresholds found = along(scenario, Form.SIMULTANEOUS, "x");
    assertFalse(found.isExact());
    assertEquals(2, found.pieces().size());
    Bound bound = found.pieces().get(0).to();
    assertEquals(Optional.empty(), bound.exact());
    assertTrue(bound.low().toDouble() <= Math.log(2) && Math.log(2) <= bound.high().toDouble());
    assertTrue(bound.high().minus(bound.low()).toDouble() <= 1.001e-9);
    assertEquals(
        "the weight of A.u is not made of parameters, + - * / and comparisons alone",
        found.notExact().orElseThrow());
  }

  @Test
  void theFlagshipTurnsWhereItsTestSaysItDoes() {
    Scenario scenario = read("korea", "appeal-to-xi.json");
    Thresholds inTurn = along(scenario, Form.SEQUENTIAL, "omega");
    assertTrue(inTurn.isExact());
    assertEquals(3, inTurn.pieces().size());
    assertEquals("413511251/869379399", end(inTurn.pieces().get(1).from()));
    assertEquals(2, inTurn.pieces().get(1).found().orElseThrow().equilibria().size(), "a tie");
    Rational half = Rational.of(1, 2);
    assertEquals(inTurn.pieces().get(2), inTurn.at(half));
    Thresholds atOnce = along(scenario, Form.SIMULTANEOUS, "omega");
    assertEquals(1, atOnce.pieces().size());
    assertEquals(2, atOnce.at(half).found().orElseThrow().equilibria().size());
  }

  @Test
  void statesAreRefused() {
    Scenario scenario = read("korea", "deepening-over-time.json");
    String any = scenario.parameters().get(0).id();
    Line line = Line.of(scenario.parameter(any).orElseThrow(), Rational.ZERO, Rational.ONE);
    assertThrows(NotAnsweredException.class, () -> Thresholds.of(Question.of(scenario), line));
  }
}
