package io.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TranscriptTest {

  private static final List<String> PRINTED = List.of("a", "b", "c", "d");

  @Test
  void argumentsAreSplitAtBlanksOutsideQuotes() {
    assertEquals(
        List.of("test", "x.json", "--outcome", "China pressures", "--set=a=b c", ""),
        Transcript.arguments(
            "$ entente test  x.json --outcome \"China pressures\" --set='a=b c' ''"));
  }

  @Test
  void threeDotsStandForAnyNumberOfLines() {
    assertTrue(Transcript.matches(List.of("a", "...", "d"), PRINTED));
    assertTrue(Transcript.matches(List.of("a", "...", "b", "c", "...", "d", "..."), PRINTED));
    assertTrue(Transcript.matches(PRINTED, PRINTED));
  }

  @Test
  void theLinesShownMustBeThere() {
    assertFalse(Transcript.matches(List.of("a", "...", "c"), PRINTED));
    assertFalse(Transcript.matches(List.of("...", "c", "b", "..."), PRINTED));
    assertFalse(Transcript.matches(List.of("a", "b", "c", "d", "e"), PRINTED));
    assertFalse(Transcript.matches(List.of("a", "b"), PRINTED));
  }
}
