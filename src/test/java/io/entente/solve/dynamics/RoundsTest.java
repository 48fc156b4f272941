package io.entente.solve.dynamics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Courses of play written down by hand. The last stay's end was not seen and counts for nothing.
 */
class RoundsTest {

  /** Profiles 0, 1, ... in turn, so many of them, each for so long. */
  private static Optional<Rounds> of(int period, long... lengths) {
    List<FictitiousPlay.Stay> stays = new ArrayList<>();
    long from = 1;
    for (int i = 0; i < lengths.length; i++) {
      stays.add(new FictitiousPlay.Stay(i % period, from, lengths[i]));
      from += lengths[i];
    }
    return Rounds.of(stays);
  }

  @Test
  void twoTimesAroundWithEqualGrowthAreRounds() {
    Rounds found = of(3, 10, 20, 30, 20, 40, 60, 1).orElseThrow();
    assertEquals(List.of(0, 1, 2), found.cycle());
    assertEquals(2.0, found.growth());
  }

  @Test
  void theShortestPeriodCounts() {
    Rounds found = of(2, 10, 20, 20, 40, 40, 80, 80, 160, 7).orElseThrow();
    assertEquals(List.of(0, 1), found.cycle());
    assertEquals(2.0, found.growth());
  }

  @Test
  void whatGrowsUnevenlyOrHardlyIsNotCalledRounds() {
    assertTrue(of(3, 10, 20, 30, 20, 40, 90, 1).isEmpty(), "twice, twice, three times");
    assertTrue(of(3, 100, 200, 300, 110, 220, 330, 1).isEmpty(), "growth of a tenth");
    assertTrue(of(3, 20, 40, 60, 20, 40, 60, 1).isEmpty(), "no growth");
    assertTrue(of(3, 1000, 1000, 1000, 2000, 2000, 2070, 1).isPresent(), "almost even");
  }

  @Test
  void onceAroundIsNotEnough() {
    assertTrue(of(3, 10, 20, 30, 20, 40, 60).isEmpty(), "the end of the last stay is not known");
    assertTrue(of(3, 10, 20, 30, 20).isEmpty());
    assertTrue(of(1, 5).isEmpty());
    assertTrue(Rounds.of(List.of()).isEmpty());
  }
}
