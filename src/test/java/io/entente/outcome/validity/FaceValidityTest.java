package io.entente.outcome.validity;

import static io.entente.scenario.Sketch.given;
import static io.entente.scenario.Sketch.is;
import static io.entente.scenario.Sketch.levels;
import static io.entente.scenario.Sketch.row;
import static io.entente.scenario.Sketch.where;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.outcome.CentralReading;
import io.entente.outcome.Question;
import io.entente.scenario.Condition;
import io.entente.scenario.Distribution.Family;
import io.entente.scenario.Form;
import io.entente.scenario.Parameter;
import io.entente.scenario.Scenario;
import io.entente.scenario.Sketch;
import io.entente.scenario.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Small scenarios whose findings are known by hand. */
class FaceValidityTest {

  private static FaceValidity of(Scenario scenario) {
    return of(Question.of(scenario));
  }

  private static FaceValidity of(Question question) {
    return FaceValidity.of(question, CentralReading.of(question), 400, 7);
  }

  /** A chooses up or down; up is worth x, drawn from -1 to 1, and some more reasons. */
  private static Sketch choice() {
    return new Sketch()
        .actor("A", "up", "down")
        .actor("B", "left", "right")
        .drawn("x", Family.UNIFORM, "-1", "1")
        .drawn("y", Family.UNIFORM, "-1", "1")
        .term("A", "main", given("x"), where(is("A", "up")))
        .term("A", "second", given("y"), where(is("A", "up")))
        .term("B", "go", given("y"), where(is("B", "left")))
        .outcome("A up", is("A", "up"));
  }

  private static List<String> idle(FaceValidity validity) {
    List<String> idle = new ArrayList<>();
    for (IdleReason reason : validity.survey().idle()) {
      idle.add(reason.term().name() + " " + reason.why());
    }
    return idle;
  }

  @Test
  void nothingIsFoundWhereEveryReasonMatters() {
    FaceValidity validity = of(choice().build());
    assertEquals(List.of(), idle(validity));
    assertEquals(List.of(), validity.survey().unseen());
    assertEquals(List.of(), validity.survey().never());
    assertEquals(List.of(), validity.survey().always());
    assertEquals(400, validity.survey().solved());
  }

  @Test
  void plantedIdleReasonsAreFoundWithTheirCause() {
    Sketch planted =
        choice()
            .actor("C")
            .term("A", "tiny", given("1e-9 * y"), where(is("A", "down")))
            .term("A", "nought", given("x - x"), where(is("A", "down")))
            .term("A", "flat", given("x"), levels(row(Condition.ALWAYS, "1")))
            .term(
                "A",
                "mentions",
                given("x"),
                levels(row(is("A", "up"), "2"), row(is("A", "down"), "2")))
            .term("A", "others", given("x"), where(is("B", "left")))
            .term("C", "watches", given("x"), where(is("A", "up")));
    assertEquals(
        List.of(
            "A.tiny SMALL",
            "A.nought ZERO",
            "A.flat SAME",
            "A.mentions SAME",
            "A.others OTHERS",
            "C.watches NO_CHOICE"),
        idle(of(planted.build())));
  }

  /** In turn A, who moves first, brings B's move about; B cannot bring about A's. */
  @Test
  void inTurnOnlyWhatIsSettledBeforeCancels() {
    Scenario scenario =
        new Sketch()
            .actor("A", "up", "down")
            .actor("B", "left", "right")
            .observes("A")
            .term("A", "likes", given("1"), where(is("B", "left")))
            .term(
                "B",
                "follows",
                given("1"),
                levels(
                    row(new Condition.All(List.of(is("A", "up"), is("B", "left"))), "1"),
                    row(is("B", "right"), "0.5")))
            .term("B", "envies", given("-2"), where(is("A", "up")))
            .build();
    FaceValidity inTurn = of(scenario);
    assertEquals(List.of("B.envies EARLIER"), idle(inTurn));
    FaceValidity atOnce = of(Question.of(scenario).in(Form.SIMULTANEOUS));
    assertEquals(List.of("A.likes OTHERS", "B.envies OTHERS"), idle(atOnce));
    assertEquals(
        List.of(new Survey.Move("A", "down"), new Survey.Move("B", "right")),
        inTurn.survey().unseen());
  }

  @Test
  void ranksCountTiesAndNameWhatTheyShare() {
    Scenario scenario =
        new Sketch()
            .actor("A", "a", "b")
            .actor("B", "a", "b", "c", "d")
            .actor("C")
            .table("A", "1", "1", "1", "1", "2", "3", "3", "-4")
            .table("B", "1", "2", "3", "4", "5", "6", "7", "8")
            .build();
    FaceValidity validity = of(scenario);
    Ranking a = validity.rankings().get(0);
    assertEquals(4, a.ranks());
    assertEquals(
        List.of(3.0, 2.0, 1.0, -4.0), a.best().stream().map(Ranking.Rank::payoff).toList());
    assertEquals(List.of(), a.worst());
    assertEquals(2, a.best().get(0).alike());
    assertFalse(a.best().get(0).whole());
    assertEquals(Map.of("A", "b"), a.best().get(0).shared());
    assertEquals(4, a.best().get(2).alike());
    assertTrue(a.best().get(2).whole());
    assertEquals(Map.of("A", "a"), a.best().get(2).shared());
    Ranking b = validity.rankings().get(1);
    assertEquals(List.of(8.0, 7.0, 6.0), b.best().stream().map(Ranking.Rank::payoff).toList());
    assertEquals(List.of(3.0, 2.0, 1.0), b.worst().stream().map(Ranking.Rank::payoff).toList());
    assertFalse(validity.rankings().get(2).hasPayoffs());
    assertEquals(1, validity.survey().draws());
  }

  /**
   * Swings of A: 3 by its own move, 1 and 1.5 for the others, and one that it cannot bring about.
   */
  @Test
  void aReasonDominatesWhereItsSwingExceedsAllOthersTogether() {
    Sketch sketch =
        new Sketch()
            .actor("A", "up", "down")
            .actor("B", "left", "right")
            .term("A", "big", given("3"), where(is("A", "up")))
            .term("A", "one", given("1"), where(is("A", "down")))
            .term(
                "A",
                "two",
                given("1.5"),
                where(new Condition.All(List.of(is("A", "down"), is("B", "left")))))
            .term("A", "gift", given("100"), where(is("B", "left")))
            .term("B", "half", given("1"), where(is("B", "left")))
            .term("B", "other", given("-1"), where(is("B", "left")));
    List<Dominance> found = of(sketch.build()).dominant();
    assertEquals(1, found.size());
    assertEquals("A.big", found.get(0).term().name());
    assertEquals(3, found.get(0).swing(), 1e-12);
    assertEquals(2.5, found.get(0).others(), 1e-12);
    assertEquals(3, found.get(0).count());
    sketch.term("A", "three", given("0.5"), where(is("A", "down")));
    assertEquals(List.of(), of(sketch.build()).dominant());
  }

  @Test
  void aPlantedDecidingParameterIsFoundAndNoOther() {
    Scenario scenario =
        choice()
            .drawn("king", Family.DISCRETE, "-9", "0.5", "9", "0.5")
            .drawn("page", Family.UNIFORM, "0", "0.1")
            .term("A", "king", given("king + page"), where(is("A", "up")))
            .build();
    FaceValidity validity = of(scenario);
    assertEquals(1, validity.deciding().size());
    DecidingNumber one = validity.deciding().get(0);
    assertEquals("parameters.king", one.number().place());
    assertEquals("A up", one.outcome());
    assertEquals(0, one.low().estimate());
    assertEquals(1, one.high().estimate());
    assertEquals(-9, one.number().low().value().orElseThrow());
    assertEquals(4, validity.tested());
  }

  @Test
  void anUninfluentialNumberIsNotDistinguishableFromNothing() {
    Scenario scenario =
        choice().value("idle", 3).term("B", "vain", given("idle"), where(is("A", "up"))).build();
    FaceValidity validity = of(scenario);
    for (Influence influence : validity.influences()) {
      boolean vain =
          influence.number().place().equals("parameters.idle")
              || influence.number().place().equals("payoffs.B.vain");
      boolean sure = vain || influence.number().place().equals("parameters.x");
      assertTrue(!sure || vain != influence.isDistinguishable(), influence.number().place());
    }
    Influence idle =
        validity.influences().stream()
            .filter(i -> i.number().place().equals("parameters.idle"))
            .findFirst()
            .orElseThrow();
    assertEquals(1.5, idle.number().low().value().orElseThrow());
    assertEquals(4.5, idle.number().high().value().orElseThrow());
    assertEquals(MovedNumber.How.HALVED, idle.number().how());
  }

  @Test
  void whatIsSetIsNotMovedAndSaidSo() {
    Question question =
        Question.of(choice().build()).with(View.setting(Map.of("x", new Parameter.Value(0.25))));
    FaceValidity validity = of(question);
    assertEquals(1, validity.tested());
    assertTrue(
        validity.fixed().stream()
            .anyMatch(
                one ->
                    one.assumption().place().equals("parameters.x")
                        && one.why() == FixedAssumption.Why.HELD));
  }

  /** Moving the weight of the only reason up or down scales all payoffs and changes no choice. */
  @Test
  void withoutOutcomesMovesStandForThem() {
    Scenario scenario =
        new Sketch()
            .actor("A", "up", "down")
            .value("bonus", 1)
            .term("A", "cost", given("-1.2"), where(is("A", "up")))
            .term("A", "bonus", given("bonus"), where(is("A", "up")))
            .build();
    FaceValidity validity = of(scenario);
    assertTrue(validity.byMoves());
    Influence first = validity.influences().get(0);
    assertEquals("A=up", first.outcome());
    assertTrue(first.isDistinguishable());
    assertEquals(1, first.high().estimate());
    assertEquals(0, first.low().estimate());
  }
}
