package io.entente.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineTest {

  private static Timeline of(Sketch sketch, Form form) {
    return Timeline.of(sketch.build(), form).orElseThrow();
  }

  @Test
  void chanceComesJustBeforeTheFirstWhoSeesItOrLast() {
    Sketch sketch =
        new Sketch()
            .actor("A", "x", "y")
            .actor("B", "x", "y")
            .observes("A", "type")
            .actor("C", "x", "y")
            .observes("type")
            .chance("luck", "up", "1/2", "down", "1/2")
            .chance("type", "good", "1/2", "bad", "1/2");
    Timeline turns = of(sketch, Form.SEQUENTIAL);
    assertEquals(List.of("A", "type", "B", "C", "luck"), turns.sequence());
    assertEquals(
        Map.of("A", List.of(), "B", List.of("A", "type"), "C", List.of("type")), turns.known());
    Timeline once = of(sketch, Form.SIMULTANEOUS);
    assertEquals(List.of("type"), once.known().get("B"), "at once nobody sees a move");
  }

  @Test
  void whoIsSeenComesFirstWhateverTheFileSays() {
    Sketch sketch = new Sketch().actor("A", "x").observes("C").actor("B", "x").actor("C", "x");
    assertEquals(List.of("B", "C", "A"), of(sketch, Form.SEQUENTIAL).sequence());
    assertEquals(List.of("A", "B", "C"), of(sketch, Form.SIMULTANEOUS).sequence());
  }

  @Test
  void chanceComesAfterWhatItsProbabilitiesDependOn() {
    LevelTable depends = Sketch.levels(Sketch.row(Sketch.is("B", "x"), "1"));
    LevelTable rest = Sketch.levels(Sketch.row(new Condition.Not(Sketch.is("B", "x")), "1"));
    List<Strategy> outcomes = List.of(new Strategy("hit", "hit"), new Strategy("miss", "miss"));
    Sketch sketch =
        new Sketch()
            .actor("A", "x", "y")
            .observes("shot")
            .actor("B", "x", "y")
            .chance(new Chance("shot", "", outcomes, List.of(depends, rest)));
    assertEquals(List.of("B", "shot", "A"), of(sketch, Form.SEQUENTIAL).sequence());
    sketch.observes("A");
    assertEquals(
        Optional.empty(), Timeline.of(sketch.build(), Form.SEQUENTIAL), "B, shot, A, B: a circle");
    assertEquals(List.of("B", "shot", "A"), of(sketch, Form.SIMULTANEOUS).sequence());
  }

  @Test
  void chanceMovesThatWaitForOneAnotherHaveNoOrder() {
    List<Strategy> outcomes = List.of(new Strategy("x", "x"));
    LevelTable one = Sketch.levels(Sketch.row(Sketch.is("d", "x"), "1"));
    LevelTable two = Sketch.levels(Sketch.row(Sketch.is("c", "x"), "1"));
    Sketch sketch =
        new Sketch()
            .actor("A", "x")
            .chance(new Chance("c", "", outcomes, List.of(one)))
            .chance(new Chance("d", "", outcomes, List.of(two)));
    assertEquals(Optional.empty(), Timeline.of(sketch.build(), Form.SEQUENTIAL));
  }

  @Test
  void ownEarlierMovesAreKnownAndWhatTheyKnewMustBe() {
    Sketch sketch =
        new Sketch()
            .actor("A", "x", "y")
            .actor("B")
            .decision("first", "B", "x", "y")
            .observes("A", "type")
            .decision("second", "B", "x", "y")
            .observes("type")
            .chance("type", "good", "1/2", "bad", "1/2");
    Timeline turns = of(sketch, Form.SEQUENTIAL);
    assertEquals(List.of("type", "first"), turns.known().get("second"));
    assertEquals(
        "second does not observe A, which first does",
        turns.forgotten(sketch.build()).orElseThrow().toString());
    assertFalse(of(sketch, Form.SIMULTANEOUS).forgotten(sketch.build()).isPresent());
    sketch.observes("type", "A");
    assertFalse(of(sketch, Form.SEQUENTIAL).forgotten(sketch.build()).isPresent());
  }
}
