package io.entente.solve.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.MixedProfile;
import io.entente.game.Restriction;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.solve.support.SupportSearch.Certified;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The equilibrium next to a profile, in games whose equilibria are known by hand. */
class NearbyEquilibriumTest {

  private static List<Certified> near(StrategicGame game, double... seconds) {
    double[][] weights = new double[seconds.length][];
    for (int player = 0; player < seconds.length; player++) {
      weights[player] = new double[] {1 - seconds[player], seconds[player]};
    }
    return NearbyEquilibrium.of(game, Restriction.all(game.shape()), MixedProfile.of(weights));
  }

  /** Whoever joins alone loses: nobody joins, however roughly that is known. */
  @ParameterizedTest
  @ValueSource(doubles = {1e-7, 5e-5, 5e-4, 5e-3, 0.04})
  void whatIsHardlyPlayedIsNotPlayed(double rest) {
    StrategicGame game =
        RootGames.of(3, (player, s) -> s[0] + s[1] + s[2] - s[player] == 2 ? 1 : -1);
    List<Certified> found = near(game, rest, rest, rest);
    assertEquals(1, found.size());
    assertEquals("[[1, 0], [1, 0], [1, 0]]", found.get(0).profile().toString());
    assertTrue(found.get(0).isRegular());
  }

  /** All play their second strategy with 1/2, or all with 0.5 + apart. */
  @ParameterizedTest
  @ValueSource(strings = {"0.7", "0.55", "0.51", "0.501", "0.50001"})
  void ofTwoEquilibriaCloseTogetherTheNearerIsProved(String other) {
    StrategicGame game = RootGames.twoRoots("0.5", other);
    double apart = Double.parseDouble(other) - 0.5;
    for (double start : new double[] {0.5, 0.5 + apart}) {
      double rough = start + 0.02 * apart;
      List<Certified> found = near(game, rough, rough, rough);
      assertEquals(1, found.size(), other);
      assertEquals(start, found.get(0).profile().probability(0, 1), 1e-9, other);
    }
  }

  /** Where two mix the answer is exact, even if no simple fraction: 1/300007. */
  @Test
  void whereTwoMixItIsExact() {
    Shape shape = Shape.of(2, 2, 2);
    double[][] payoffs = new double[3][8];
    for (int index = 0; index < 8; index++) {
      int[] s = RootGames.strategies(shape, index);
      payoffs[0][index] = s[0] == s[1] ? (s[1] == 0 ? 300_006 : 1) : 0;
      payoffs[1][index] = s[0] == s[1] ? 0 : 1;
      payoffs[2][index] = s[2] == 0 ? 1 : 0;
    }
    List<Certified> found = near(StrategicGame.of(shape, payoffs), 0.5001, 1 - 3.3e-6, 0);
    assertEquals(1, found.size());
    assertEquals(
        "[[1/2, 1/2], [1/300007, 300006/300007], [1, 0]]", found.get(0).profile().toString());
  }
}
