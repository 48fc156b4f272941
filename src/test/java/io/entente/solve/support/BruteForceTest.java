package io.entente.solve.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.MixedProfile;
import io.entente.game.Regret;
import io.entente.game.Restriction;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.solve.support.SupportSearch.Certified;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the search finds is what an elimination by hand with Sturm's theorem finds. */
class BruteForceTest {

  private static final long MUCH = 100_000_000;

  @Test
  void theEquilibriaOfThreePlayersAreThoseOfSturmsTheorem() {
    int mixed = 0;
    int several = 0;
    for (long seed = 1; seed <= 600; seed++) {
      StrategicGame game = random(seed, Shape.of(2, 2, 2));
      List<double[]> expected = TwoByTwoByTwo.equilibria(game);
      SupportSearch.Found found = SupportSearch.search(game, Restriction.all(game.shape()), MUCH);
      assertTrue(found.isAll(), "seed " + seed);
      assertEquals(expected.size(), found.equilibria().size(), "seed " + seed);
      int here = 0;
      for (Certified equilibrium : found.equilibria()) {
        assertTrue(isAmong(equilibrium.profile(), expected), "seed " + seed);
        assertTrue(Regret.of(game, equilibrium.profile()) < 1e-8, "seed " + seed);
        here += equilibrium.profile().isExact() ? 0 : 1;
      }
      assertTrue(here <= 2, "McKelvey and McLennan (1997): at most 2, seed " + seed);
      mixed += here;
      several += here == 2 ? 1 : 0;
    }
    assertTrue(mixed > 50 && several > 0, mixed + " fully mixed, twice " + several);
  }

  @Test
  void fourPlayersHaveAtMostNineThatAreFullyMixedAndAnOddNumberInAll() {
    for (long seed = 1; seed <= 25; seed++) {
      StrategicGame game = random(seed, Shape.of(2, 2, 2, 2));
      SupportSearch.Found found = SupportSearch.search(game, Restriction.all(game.shape()), MUCH);
      assertTrue(found.isAll(), "seed " + seed);
      assertEquals(1, found.equilibria().size() % 2, "seed " + seed);
      int fully = 0;
      for (Certified equilibrium : found.equilibria()) {
        boolean isFully = true;
        for (int player = 0; player < 4; player++) {
          double first = equilibrium.profile().probability(player, 0);
          isFully &= first > 0 && first < 1;
        }
        fully += isFully ? 1 : 0;
        assertTrue(Regret.of(game, equilibrium.profile()) < 1e-8, "seed " + seed);
        assertTrue(equilibrium.isRegular(), "seed " + seed);
      }
      assertTrue(fully <= 9, "McKelvey and McLennan (1997): at most 9, seed " + seed);
    }
  }

  static StrategicGame random(long seed, Shape shape) {
    Random random = new Random(seed);
    double[][] payoffs = new double[shape.players()][(int) shape.profiles()];
    for (double[] row : payoffs) {
      for (int index = 0; index < row.length; index++) {
        row[index] = random.nextInt(1_000_000);
      }
    }
    return StrategicGame.of(shape, payoffs);
  }

  private static boolean isAmong(MixedProfile profile, List<double[]> expected) {
    for (double[] one : expected) {
      double apart = 0;
      for (int player = 0; player < 3; player++) {
        apart = Math.max(apart, Math.abs(profile.probability(player, 1) - one[player]));
      }
      if (apart < 1e-12) {
        return true;
      }
    }
    return false;
  }
}
