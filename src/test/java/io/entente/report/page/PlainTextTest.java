package io.entente.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void sectionsAreFoundByTheirHeadingAndTheTitleIsNone() {
    PlainText text =
        new PlainText("Section 1: What happens\n2 actors\n\nSection 1: What happens\nRow: left\n");
    assertEquals(List.of("Row: left"), text.section("What happens"));
    assertEquals(List.of(), text.section("How sturdy"));
  }

  @Test
  void hintsOfCommandsAreLeftOut() {
    assertEquals(
        List.of(
            "15 more reasons",
            "Sampling error is 2 in 100 (95 percent). The views differ.",
            "it would take several to change."),
        PlainText.withoutHints(
            List.of(
                "15 more reasons: --all",
                "Sampling error is 2 in 100 (95 percent); --samples 400 would halve it. The views"
                    + " differ.",
                "it would take several to change. To see what follows if they did: --force"
                    + " ACTOR=STRATEGY.")));
  }
}
