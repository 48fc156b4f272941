package io.entente.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.scenario.Condition;
import io.entente.scenario.Form;
import io.entente.scenario.Scenario;
import io.entente.scenario.Sketch;
import io.entente.scenario.Timeline;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Combinations of moves where chance and conditions have a part. */
class ConditionalCellsTest {

  /** A offers or not; B, if there is an offer, takes it, leaves it, or in good times haggles. */
  private static Sketch offer() {
    return new Sketch()
        .actor("A", "offers", "waits")
        .actor("B", "takes", "leaves", "haggles")
        .observes("A", "times")
        .onlyIf(Sketch.is("A", "offers"))
        .openIf("haggles", Sketch.is("times", "good"))
        .chance("times", "good", "1/2", "bad", "1/2")
        .term("B", "deal", Sketch.given("1"), Sketch.where(Sketch.is("B", "takes", "haggles")));
  }

  @Test
  void onlyWhatPlayMayLeadToIsPossible() {
    Cells cells = Plan.of(offer().build()).cells();
    assertEquals(2 * 4 * 2, cells.size(), "B has one more place, for when it is not there");
    Set<String> possible = new TreeSet<>();
    for (int cell = 0; cell < cells.size(); cell++) {
      if (cells.isPossible(cell)) {
        possible.add(String.join(" ", cells.events(cell).values()));
        assertEquals(cell, cells.cell(cells.events(cell)));
      }
    }
    assertEquals(
        Set.of(
            "offers takes good",
            "offers takes bad",
            "offers leaves good",
            "offers leaves bad",
            "offers haggles good",
            "waits good",
            "waits bad"),
        possible);
    assertEquals(7, cells.possibleCount());
  }

  @Test
  void movesLeaveOutChanceAndDecisionsThatAreNotThere() {
    Cells cells = Plan.of(offer().build()).cells();
    int cell = cells.cell(Map.of("A", "waits", "times", "bad"));
    assertEquals(Map.of("A", "waits"), cells.moves(cell));
    assertEquals(Map.of("A", "waits", "times", "bad"), cells.events(cell));
    boolean[] none = cells.where(Sketch.is("B", "takes", "leaves", "haggles"));
    assertEquals(false, none[cell], "a decision that is not there matches no row");
    assertEquals(true, cells.where(new Condition.Not(Sketch.is("B", "takes")))[cell]);
    Course course =
        Course.of(
            new int[] {cells.cell(Map.of("A", "offers", "B", "takes", "times", "bad")), cell},
            new double[] {0.25, 0.75});
    assertEquals(0.25, cells.moves(course).get("B").get("takes"));
    assertEquals(1, cells.moves(course).get("B").size(), "the rest: B does not get to choose");
  }

  @Test
  void possibleIsWhatATreeWalkReachesInRandomScenarios() {
    for (long seed = 0; seed < 150; seed++) {
      Scenario scenario = RandomChance.inTurn(seed);
      Cells cells = Plan.of(scenario).cells();
      Timeline timeline = Timeline.of(scenario, Form.SEQUENTIAL).orElseThrow();
      Set<Integer> reached = new TreeSet<>();
      walk(scenario, cells, timeline, 0, new LinkedHashMap<>(), reached);
      for (int cell = 0; cell < cells.size(); cell++) {
        assertEquals(reached.contains(cell), cells.isPossible(cell), "seed " + seed + " " + cell);
      }
    }
  }

  private static void walk(
      Scenario scenario,
      Cells cells,
      Timeline timeline,
      int stage,
      Map<String, String> events,
      Set<Integer> reached) {
    if (stage == timeline.sequence().size()) {
      reached.add(cells.cell(events));
      return;
    }
    String id = timeline.sequence().get(stage);
    var values =
        scenario
            .decision(id)
            .map(
                decision ->
                    decision.condition().test(events, formula -> false)
                        ? decision.strategies()
                        : null)
            .orElse(scenario.chance(id).map(chance -> chance.outcomes()).orElse(null));
    if (values == null) {
      walk(scenario, cells, timeline, stage + 1, events, reached);
      return;
    }
    for (var value : values) {
      if (value.condition().test(events, formula -> false)) {
        Map<String, String> more = new LinkedHashMap<>(events);
        more.put(id, value.id());
        walk(scenario, cells, timeline, stage + 1, more, reached);
      }
    }
  }

  @Test
  void whatCannotBePlayedIsRefusedWithTheRemedy() {
    refused(offer(), Form.SIMULTANEOUS, "at once: whether B is there depends on A");
    refused(offer(), Form.SIMULTANEOUS, "use --form sequential");
    Sketch closed =
        new Sketch()
            .actor("A", "x", "y")
            .actor("B", "takes")
            .observes("A")
            .openIf("takes", Sketch.is("A", "x"));
    refused(closed, Form.SEQUENTIAL, "no strategy of B is open when A=y; loosen an \"if\"");
    Sketch unseen = new Sketch().actor("A", "x", "y").actor("B", "x").onlyIf(Sketch.is("A", "x"));
    refused(unseen, Form.SEQUENTIAL, "about A, which is not known there; add it to \"observes\"");
    Sketch forgets =
        new Sketch()
            .actor("A", "x", "y")
            .actor("B")
            .decision("B1", "B", "x", "y")
            .observes("A")
            .decision("B2", "B", "x", "y");
    refused(forgets, Form.SEQUENTIAL, "B2 does not observe A, which B1 does; let the later");
    Sketch circle = new Sketch().actor("A", "x").observes("B").actor("B", "x").observes("A");
    refused(circle, Form.SEQUENTIAL, "some of A, B wait for one another");
  }

  private static void refused(Sketch sketch, Form form, String words) {
    Plan plan = Plan.of(sketch.build());
    UnsolvableException refusal =
        assertThrows(UnsolvableException.class, () -> RunSolver.of(plan, form));
    assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
  }
}
