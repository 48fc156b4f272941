package io.entente.scenario;

import static io.entente.scenario.Sketch.given;
import static io.entente.scenario.Sketch.is;
import static io.entente.scenario.Sketch.pooled;
import static io.entente.scenario.Sketch.where;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of change does what it says, and names that do not exist are named. */
class WhatIfTest {

  private final Sketch sketch =
      new Sketch().claim("a-1", "a", 5).claim("a-2", "a", 4).claim("b-1", "b", 3);
  private final Scenario scenario =
      sketch
          .actor("US", "ask", "wait")
          .actor("China", "press", "pass")
          .observes("US")
          .value("price", 2)
          .parameter("groups", new Parameter.Split(List.of()))
          .parameter("tilt", new Parameter.Balance(List.of(all()[0], all()[2])))
          .term("US", "gain", pooled(all()), where(is("China", "press")))
          .term("US", "cost", given("price"))
          .term("China", "gain", pooled(all()))
          .view(new ViewSketch("tough").force("US", "wait").scale("US.cost", 3).view())
          .view(new ViewSketch("own").keep("China", "a").view())
          .view(new ViewSketch("strict").keep("all", "b").view())
          .build();

  private Evidence[] all() {
    return new Evidence[] {
      sketch.evidence("a-1", 4, 1), sketch.evidence("a-2", -2, 1), sketch.evidence("b-1", 3, 1)
    };
  }

  /** One part of a view at a time. */
  private record ViewSketch(View view) {

    ViewSketch(String name) {
      this(View.unchanged(name));
    }

    ViewSketch force(String decision, String move) {
      return new ViewSketch(view.and(View.forcing(Map.of(decision, move))));
    }

    ViewSketch scale(String term, double factor) {
      return new ViewSketch(view.and(View.scaling(Map.of(term, factor))));
    }

    ViewSketch keep(String actor, String... sources) {
      return with(Map.of(actor, List.of(sources)), Map.of());
    }

    ViewSketch observes(String decision, String... seen) {
      return with(Map.of(), Map.of(decision, List.of(seen)));
    }

    private ViewSketch with(Map<String, List<String>> keep, Map<String, List<String>> observes) {
      return new ViewSketch(
          view.and(
              new View(
                  "",
                  "",
                  Map.of(),
                  keep,
                  List.of(),
                  Map.of(),
                  Optional.empty(),
                  observes,
                  Map.of())));
    }
  }

  private Scenario under(String view, View changes) {
    return new WhatIf(Optional.of(view), changes).apply(scenario);
  }

  private Scenario with(View changes) {
    return new WhatIf(Optional.empty(), changes).apply(scenario);
  }

  private static List<String> claims(Scenario scenario, String term) {
    return scenario.term(term).orElseThrow().weight().evidence().stream()
        .map(Evidence::claim)
        .toList();
  }

  private static List<String> balance(Scenario scenario) {
    Parameter.Kind kind = scenario.parameter("tilt").orElseThrow().kind();
    return ((Parameter.Balance) kind).evidence().stream().map(Evidence::claim).toList();
  }

  @Test
  void nothingChangesNothing() {
    assertEquals(scenario, WhatIf.NOTHING.apply(scenario));
  }

  @Test
  void aDroppedClaimLeavesWeightsAndBalances() {
    Scenario after = with(View.dropping(List.of("a-1")));
    assertEquals(List.of("a-2", "b-1"), claims(after, "US.gain"));
    assertEquals(List.of("a-2", "b-1"), claims(after, "China.gain"));
    assertEquals(List.of("b-1"), balance(after));
  }

  @Test
  void aDroppedSourceTakesAllItsClaimsAlong() {
    Scenario after = with(View.dropping(List.of("a")));
    assertEquals(List.of("b-1"), claims(after, "US.gain"));
    assertEquals(List.of("b-1"), balance(after));
    assertEquals(Set.of("b-1"), after.usedClaims());
  }

  @Test
  void aDroppedTermIsGone() {
    Scenario after = with(View.dropping(List.of("US.gain")));
    assertEquals(List.of("US.cost", "China.gain"), after.terms().stream().map(Term::name).toList());
  }

  @Test
  void keptSourcesCountForTheirActorOnly() {
    Scenario after = under("own", View.unchanged(""));
    assertEquals(List.of("a-1", "a-2"), claims(after, "China.gain"));
    assertEquals(List.of("a-1", "a-2", "b-1"), claims(after, "US.gain"));
    assertEquals(List.of("a-1", "b-1"), balance(after));
  }

  @Test
  void sourcesKeptForAllCountForBalancesToo() {
    Scenario after = under("strict", View.unchanged(""));
    assertEquals(List.of("b-1"), claims(after, "China.gain"));
    assertEquals(List.of("b-1"), claims(after, "US.gain"));
    assertEquals(List.of("b-1"), balance(after));
  }

  @Test
  void aForcedDecisionHasOneMoveLeft() {
    Scenario after = with(View.forcing(Map.of("China", "pass")));
    assertEquals(
        List.of(new Strategy("pass", "pass")), after.decision("China").orElseThrow().strategies());
  }

  @Test
  void factorsMultiply() {
    Scenario after = under("tough", View.scaling(Map.of("US.cost", 0.5)));
    assertEquals(1.5, after.term("US.cost").orElseThrow().factor());
    assertEquals(1, after.term("US.gain").orElseThrow().factor());
  }

  @Test
  void aChangeCountsBeforeTheView() {
    Scenario after = under("tough", View.forcing(Map.of("US", "ask")));
    assertEquals("ask", after.decision("US").orElseThrow().strategies().get(0).id());
  }

  @Test
  void whatADecisionObservesCanBeReplaced() {
    assertEquals(Form.SEQUENTIAL, scenario.defaultForm());
    Scenario blind = with(new ViewSketch("").observes("China").view());
    assertEquals(Form.SIMULTANEOUS, blind.defaultForm());
    Scenario turned = with(new ViewSketch("").observes("China").observes("US", "China").view());
    assertEquals(
        List.of("China", "US"),
        OrderOfPlay.of(turned).orElseThrow().sequence().stream().map(Decision::id).toList());
  }

  @Test
  void aParameterCanBeSet() {
    Scenario after = with(View.setting(Map.of("price", new Parameter.Value(7))));
    assertEquals(new Parameter.Value(7), after.parameter("price").orElseThrow().kind());
  }

  @Test
  void poolingCanBeReplaced() {
    Pooling other = new Pooling(0, 2, 0, Map.of());
    View view =
        new View(
            "",
            "",
            Map.of(),
            Map.of(),
            List.of(),
            Map.of(),
            Optional.of(other),
            Map.of(),
            Map.of());
    assertEquals(other, with(view).pooling());
    assertEquals(other, under("tough", view).pooling());
  }

  @Test
  void aViewThatDoesNotExistIsNamedWithTheNearestThatDoes() {
    UnknownNameException unknown =
        assertThrows(UnknownNameException.class, () -> under("tuogh", View.unchanged("")));
    assertEquals("no view \"tuogh\"", unknown.getMessage());
    assertEquals("did you mean \"tough\"?", unknown.remedy());
  }

  @ParameterizedTest
  @CsvSource({
    "drop, a-11, , claim",
    "drop, US.gian, , claim",
    "scale, US.csot, , term",
    "set, prize, , parameter",
    "force, Chnia, press, decision",
    "force, China, prss, strategy",
    "observes, Chnia, US, decision",
    "observes, China, USA, decision",
    "keep, Chnia, a, actor",
    "keep, China, c, source"
  })
  void aNameThatDoesNotExistIsNamed(String change, String name, String value, String kind) {
    View view =
        switch (change) {
          case "drop" -> View.dropping(List.of(name));
          case "scale" -> View.scaling(Map.of(name, 2.0));
          case "set" -> View.setting(Map.of(name, new Parameter.Value(0)));
          case "force" -> View.forcing(Map.of(name, value));
          case "observes" -> new ViewSketch("").observes(name, value).view();
          default -> new ViewSketch("").keep(name, value).view();
        };
    UnknownNameException unknown = assertThrows(UnknownNameException.class, () -> with(view));
    assertTrue(unknown.getMessage().contains("no " + kind), unknown.getMessage());
    assertFalse(unknown.remedy().isEmpty());
  }

  @Test
  void aSplitTakesNoNumberAndANumberNoSplit() {
    assertThrows(
        UnknownNameException.class,
        () -> with(View.setting(Map.of("groups", new Parameter.Value(1)))));
    assertThrows(
        UnknownNameException.class,
        () -> with(View.setting(Map.of("price", new Parameter.Split(List.of())))));
  }

  @Test
  void noDecisionObservesItself() {
    assertThrows(
        UnknownNameException.class,
        () -> with(new ViewSketch("").observes("China", "China").view()));
  }
}
