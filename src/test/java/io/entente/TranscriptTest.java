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

  @Test
  void outputShownInPartIsBroughtUpToDate() {
    List<String> printed = List.of("head", "", "China presses 43 ####", "Russia waits 9 #", "end");
    assertEquals(
        List.of("head", "...", "Russia waits 9 #", "..."),
        Elision.refresh(List.of("head", "...", "Russia waits 7 #", "..."), printed));
    assertEquals(
        List.of("...", "China presses 43 ####", "...", "end"),
        Elision.refresh(List.of("...", "China presses 41 ###", "...", "The end"), printed));
    List<String> right = List.of("...", "end");
    assertEquals(right, Elision.refresh(right, printed));
  }
}
