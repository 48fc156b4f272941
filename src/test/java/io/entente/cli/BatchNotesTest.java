package io.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What a batch remarks on options, and on scenarios in which nothing is drawn. */
class BatchNotesTest {

  private static final String FLAGSHIP = "scenarios/korea/appeal-to-xi.json";

  @Test
  void aValueOutsideItsRangeIsRemarkedOnce() {
    Call outside =
        Call.of("batch", FLAGSHIP, "--set", "omega=0:2:0.5", "--samples", "20", "--plan");
    assertEquals("entente: note: omega is set outside its range, 0 to 1\n", outside.err());
    Call inside = Call.of("batch", FLAGSHIP, "--set", "omega=-,0,1", "--samples", "20", "--plan");
    assertEquals("", inside.err());
  }

  @Test
  void aClaimThatIsMerelyCitedIsRemarked() {
    Call call = Call.of("batch", FLAGSHIP, "--drop", "goover-017", "--samples", "20", "--plan");
    assertEquals(
        "entente: note: claim goover-017 is merely cited; dropping it changes nothing\n",
        call.err());
  }

  @Test
  void whereNothingIsDrawnIntervalsAreSaidToSayNothing() {
    String remark = "Nothing in this file is uncertain";
    assertTrue(Call.of("batch", "scenarios/classics/chicken.json").out().contains(remark));
    assertFalse(Call.of("batch", FLAGSHIP, "--samples", "20").out().contains(remark));
  }
}
