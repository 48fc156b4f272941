package io.entente.scenario;

import static io.entente.scenario.Sketch.expression;
import static io.entente.scenario.Sketch.given;
import static io.entente.scenario.Sketch.is;
import static io.entente.scenario.Sketch.levels;
import static io.entente.scenario.Sketch.pooled;
import static io.entente.scenario.Sketch.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Conditions, order of play, assumptions and what a scenario insists on. */
class ScenarioTest {

  private static final Map<String, String> MOVES = Map.of("A", "x", "B", "u");

  private static boolean holds(Condition condition) {
    return condition.test(MOVES, formula -> formula.toString().equals("p > 1"));
  }

  @Test
  void conditionsCombineAsInLogic() {
    Condition yes = is("A", "y", "x");
    Condition no = is("B", "v");
    assertTrue(holds(yes));
    assertFalse(holds(no));
    assertTrue(holds(new Condition.Not(no)));
    assertTrue(holds(new Condition.Any(List.of(no, yes))));
    assertFalse(holds(new Condition.All(List.of(no, yes))));
    assertTrue(holds(Condition.ALWAYS));
    assertFalse(holds(new Condition.Any(List.of())));
    assertTrue(holds(new Condition.Holds(expression("p > 1"))));
    assertFalse(holds(new Condition.Holds(expression("p > 2"))));
  }

  @Test
  void aConditionSaysWhatItDependsOn() {
    Condition condition =
        new Condition.All(
            List.of(
                new Condition.Not(is("A", "x")),
                new Condition.Any(List.of(is("B", "u"), is("A", "y"))),
                new Condition.Holds(expression("p > 1"))));
    Set<String> decisions = new LinkedHashSet<>();
    condition.collectDecisions(decisions);
    assertEquals(List.of("A", "B"), List.copyOf(decisions));
    List<io.entente.expression.Expression> formulas = new ArrayList<>();
    condition.collectFormulas(formulas);
    assertEquals(List.of(expression("p > 1")), formulas);
  }

  @Test
  void theOrderOfPlayIsTheOneInWhichEachSeesAllBefore() {
    Scenario scenario =
        new Sketch()
            .actor("A", "x")
            .observes("B", "C")
            .actor("B", "x")
            .actor("C", "x")
            .observes("B")
            .build();
    assertEquals(
        List.of("B", "C", "A"),
        OrderOfPlay.of(scenario).orElseThrow().sequence().stream().map(Decision::id).toList());
    assertEquals("", OrderOfPlay.whyNot(scenario));
  }

  @Test
  void onesOwnEarlierDecisionsNeedNotBeListed() {
    Scenario scenario =
        new Sketch()
            .actor("A")
            .decision("A1", "A", "x")
            .decision("A2", "A", "x")
            .observes("B")
            .actor("B", "u")
            .observes("A1")
            .build();
    assertEquals(
        List.of("A1", "B", "A2"),
        OrderOfPlay.of(scenario).orElseThrow().sequence().stream().map(Decision::id).toList());
  }

  @Test
  void whoMissesAMoveIsNamed() {
    Scenario scenario =
        new Sketch()
            .actor("A", "x")
            .actor("B", "x")
            .observes("A")
            .actor("C", "x")
            .observes("B")
            .build();
    assertTrue(OrderOfPlay.of(scenario).isEmpty());
    assertEquals("A and C do not see each other's moves", OrderOfPlay.whyNot(scenario));
  }

  @Test
  void decisionsThatSeeEachOtherHaveNoOrder() {
    Scenario scenario =
        new Sketch().actor("A", "x").observes("B").actor("B", "x").observes("A").build();
    assertTrue(OrderOfPlay.of(scenario).isEmpty());
    assertFalse(OrderOfPlay.whyNot(scenario).isEmpty());
  }

  @Test
  void decisionsOutOfTheOrderOfActorsAreRefused() {
    Sketch sketch = new Sketch().actor("A").actor("B", "x").decision("late", "A", "y");
    assertThrows(IllegalArgumentException.class, sketch::build);
  }

  @Test
  void numbersThatNoClaimBacksAreListedAndOthersAreNot() {
    Sketch sketch = new Sketch().claim("c-1", "s", 5).actor("A", "x");
    Evidence one = sketch.evidence("c-1", 1, 1);
    sketch
        .value("bare", 1)
        .formula("made", "bare * 2")
        .parameter("tilt", new Parameter.Balance(List.of(one)))
        .term("A", "backed", pooled(one), levels(row(is("A", "x"), "1")))
        .term("A", "number", given("3"))
        .term("A", "composed", given("3 * bare"));
    Scenario plain = sketch.build();
    List<Parameter> parameters = new ArrayList<>(plain.parameters());
    parameters.add(
        new Parameter(
            "cited",
            "",
            new Parameter.Value(1),
            Optional.empty(),
            OptionalDouble.empty(),
            List.of("c-1"),
            Optional.empty()));
    Scenario scenario =
        new Scenario(
            "s",
            "",
            "",
            "",
            "",
            plain.register(),
            plain.pooling(),
            plain.actors(),
            plain.decisions(),
            parameters,
            plain.terms(),
            plain.outcomes(),
            plain.views(),
            plain.expectations());
    assertEquals(
        List.of("parameters.bare", "payoffs.A.number", "pooling", "levels"),
        Assumptions.of(scenario).stream().map(Assumptions.Assumption::place).toList());
  }

  @Test
  void theGroupOfASourceIsTheFirstThatNamesItElseTheFirstThatNamesNone() {
    Parameter.Split split =
        new Parameter.Split(
            List.of(
                new Parameter.Group(Set.of(), expression("1")),
                new Parameter.Group(Set.of("a"), expression("1")),
                new Parameter.Group(Set.of("a", "b"), expression("1"))));
    assertEquals(1, split.groupOf("a"));
    assertEquals(2, split.groupOf("b"));
    assertEquals(0, split.groupOf("c"));
    assertEquals(-1, new Parameter.Split(split.groups().subList(1, 3)).groupOf("c"));
  }
}
