package io.entente.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.sensitivity.index.ForecastValue;
import io.entente.sensitivity.index.Measured;
import org.junit.jupiter.api.Test;

/** What knowing is worth in scenarios worked out by hand. */
class InformationTest {

  private static Information information(int runs) {
    Study study = Samples.study(Samples.SUM, runs, 2);
    Responses own = study.responses(study.plan(), study.runs(), false);
    ForcedMoves moves = ForcedMoves.of(study, Samples.tasks(2));
    return Information.of(study, Inputs.draw(study), own, moves, Samples.tasks(2));
  }

  /**
   * A gains x + y - 1 by going, both uniform: E max(0, x + y - 1) = 1/6 knowing all, E max(0, x -
   * 1/2) = 1/8 knowing x, and 0 knowing nothing. It goes with probability x if x is known: the
   * forecast moves by 1/4, 1/4 more are right, and it tells 1 - 1 / (2 ln 2) bits. B has a dominant
   * move, and what is idle tells nothing.
   */
  @Test
  void halfASum() {
    Information found = information(6000);
    assertEquals("x", found.unknowns().get(0).name());
    assertEquals("idle", found.unknowns().get(2).name());
    Information.OfActor a = found.actors().get(0);
    near(1 / 6.0, a.perfect());
    for (int unknown = 0; unknown < 2; unknown++) {
      near(1 / 8.0, a.partial().get(unknown));
      ForecastValue value = found.forecasts().get(unknown).get(0);
      near(0.25, value.shift());
      near(0.25, value.accuracy());
      near(1 - 1 / (2 * Math.log(2)), value.bits());
    }
    near(0, a.partial().get(2));
    near(0, found.forecasts().get(2).get(0).shift());
    near(0, found.forecasts().get(2).get(0).bits());
    assertFalse(a.partial().get(2).low() > 0);
    Information.OfActor b = found.actors().get(1);
    assertEquals("left", b.best());
    assertEquals(0, b.perfect().estimate());
    assertEquals(0, b.partial().get(0).estimate());
    // "B left" comes about in every run: nothing tells anything about it
    assertEquals(0, found.forecasts().get(0).get(1).shift().estimate());
    assertEquals(0, found.forecasts().get(0).get(1).bits().estimate());
  }

  private static void near(double expected, Measured found) {
    double error = (found.high() - found.low()) / 4 * 3 + 0.003;
    assertTrue(Math.abs(found.estimate() - expected) < error, found + " for " + expected);
  }
}
