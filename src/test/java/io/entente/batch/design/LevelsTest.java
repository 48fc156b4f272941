package io.entente.batch.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LevelsTest {

  @Test
  void stepsAreAddedExactly() {
    assertEquals(
        Optional.of(
            List.of("0", "0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.9", "1")),
        Levels.of("0:1:0.1"));
    assertEquals(Optional.of(List.of("1", "0.75", "0.5")), Levels.of("1:0.5:-0.25"));
    assertEquals(Optional.of(List.of("0", "0.3", "0.6", "0.9")), Levels.of("0:1:0.3"));
    assertEquals(Optional.of(List.of("2")), Levels.of("2:2:1"));
    assertEquals(Optional.of(List.of("-0.5")), Levels.of("-0.5"));
  }

  @Test
  void whatIsNoRangeHasNoLevels() {
    for (String text :
        List.of(
            "", "x", "0:1", "0:1:0", "0:1:-0.1", "0:1:1e-9", "1e400", "0:1:0.1:2", "::", "1:")) {
      assertTrue(Levels.of(text).isEmpty(), text);
    }
  }
}
