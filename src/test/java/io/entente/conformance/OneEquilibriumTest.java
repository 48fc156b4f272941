package io.entente.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.RandomGames;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import io.entente.solve.Completeness;
import io.entente.solve.MixedEquilibria;
import io.entente.solve.MixedEquilibrium;
import io.entente.solve.MixedMethod;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each method for two players finds equilibria, and what it calls all is all. */
class OneEquilibriumTest {

  private static final List<Shape> SHAPES =
      List.of(Shape.of(1, 2), Shape.of(2, 2), Shape.of(3, 3), Shape.of(4, 2), Shape.of(3, 4));
  private static final int[] RANGES = {2, 3, 1000};
  private static final int SEEDS = 20;

  @Test
  void everyPathHasOneEndAnEquilibrium() {
    each(
        false,
        (game, which) -> {
          MixedEquilibria found = found(game, MixedMethod.LEMKE_HOWSON, which);
          assertFalse(found.equilibria().equilibria().isEmpty(), which);
          Set<MixedEquilibria.Label> labels = new HashSet<>();
          for (List<MixedEquilibria.Label> own : found.labels()) {
            for (MixedEquilibria.Label label : own) {
              assertTrue(labels.add(label), () -> which + ": two ends of " + label);
            }
          }
          assertFalse(labels.isEmpty(), which);
        });
  }

  @Test
  void supportsFindAllWhereTheySayTheyDo() {
    each(
        false,
        (game, which) -> {
          MixedEquilibria found = found(game, MixedMethod.SUPPORT, which);
          if (found.equilibria().completeness() == Completeness.ALL) {
            assertSame(game, found, which);
          }
        });
  }

  @Test
  void optimalStrategiesAreThoseOfAllEquilibria() {
    each(
        true,
        (game, which) -> {
          MixedEquilibria found = found(game, MixedMethod.ZERO_SUM, which);
          assertEquals(Completeness.ALL, found.equilibria().completeness(), which);
          assertSame(game, found, which);
          assertTrue(found.value().isPresent(), which);
        });
  }

  private static void assertSame(StrategicGame game, MixedEquilibria found, String which) {
    List<double[][]> profiles = new ArrayList<>();
    for (MixedEquilibrium one : found.equilibria().equilibria()) {
      profiles.add(Equilibria.probabilities(one.profile()));
    }
    assertEquals("", Equilibria.difference(BruteForce.extreme(game), profiles, 1e-15), which);
  }

  private static MixedEquilibria found(StrategicGame game, MixedMethod method, String which) {
    MixedEquilibria found = MixedEquilibria.of(game, Optional.of(method));
    for (MixedEquilibrium one : found.equilibria().equilibria()) {
      assertEquals(Rational.ZERO, ExactRegret.of(game, one.profile()), which);
    }
    return found;
  }

  private interface Trial {
    void on(StrategicGame game, String which);
  }

  private static void each(boolean zeroSum, Trial trial) {
    for (Shape shape : SHAPES) {
      for (int range : RANGES) {
        for (long seed = 0; seed < SEEDS; seed++) {
          StrategicGame drawn = RandomGames.integers(shape, range, seed);
          StrategicGame game =
              Change.game(
                  shape,
                  (player, strategies) -> {
                    int index = shape.index(strategies);
                    return player == 1 && zeroSum
                        ? drawn.exactPayoff(0, index).negate()
                        : drawn.exactPayoff(player, index);
                  });
          trial.on(game, shape + ", payoffs below " + range + ", seed " + seed);
        }
      }
    }
  }
}
