package io.entente.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.MixedProfile;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import io.entente.solve.support.SupportSearch.Certified;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What must hold of the equilibria of any game of several players. */
class SupportEquilibriaTest {

  private static final Shape[] SHAPES = {
    Shape.of(2, 2, 2), Shape.of(2, 3, 2), Shape.of(3, 1, 2, 2), Shape.of(2, 2, 2, 2), Shape.of(3)
  };

  @Test
  void payoffsMayBeScaledAndShiftedByPowersOfTenWhateverTheirSize() {
    for (long seed = 1; seed <= 30; seed++) {
      StrategicGame game = random(seed, SHAPES[(int) seed % SHAPES.length]);
      Solution<MixedEquilibrium> expected = SupportEquilibria.of(game).equilibria();
      int[] powers = {300, -300, 0, 150};
      double[][] scaled = new double[game.shape().players()][];
      for (int player = 0; player < scaled.length; player++) {
        scaled[player] = new double[(int) game.shape().profiles()];
        for (int index = 0; index < scaled[player].length; index++) {
          Rational factor = Rational.of(10).power(powers[player]);
          Rational payoff = game.exactPayoff(player, index).minus(Rational.of(player * 40L));
          scaled[player][index] = payoff.times(factor).toDouble();
        }
      }
      assertSame(
          expected,
          SupportEquilibria.of(StrategicGame.of(game.shape(), scaled)).equilibria(),
          "seed " + seed);
    }
  }

  /** Payoffs that agree in all but the last bits: 2 + k 2^-52. */
  @Test
  void payoffsEqualButForTheLastBitAreToldApart() {
    for (long seed = 1; seed <= 20; seed++) {
      StrategicGame game = random(seed, Shape.of(2, 2, 2));
      double[][] close = new double[3][8];
      for (int player = 0; player < 3; player++) {
        for (int index = 0; index < 8; index++) {
          close[player][index] = 2 + (long) game.payoff(player, index) * 0x1p-51;
        }
      }
      // The shortest decimals of neighbouring doubles are not quite evenly spaced.
      Solution<MixedEquilibrium> expected = SupportEquilibria.of(game).equilibria();
      Solution<MixedEquilibrium> found =
          SupportEquilibria.of(StrategicGame.of(game.shape(), close)).equilibria();
      assertEquals(expected.completeness(), found.completeness(), "seed " + seed);
      assertEquals(expected.equilibria().size(), found.equilibria().size(), "seed " + seed);
    }
  }

  @Test
  void anAddedDominatedStrategyIsNeverPlayedAndChangesNothing() {
    for (long seed = 1; seed <= 20; seed++) {
      StrategicGame game = random(seed, Shape.of(2, 2, 2));
      double[][] larger = new double[3][12];
      for (int index = 0; index < 12; index++) {
        int[] s = {index / 6, index / 2 % 3, index % 2};
        boolean isAdded = s[1] == 2;
        for (int player = 0; player < 3; player++) {
          double payoff = game.payoff(player, game.shape().index(s[0], isAdded ? 0 : s[1], s[2]));
          larger[player][index] = payoff - (isAdded && player == 1 ? 1 : 0);
        }
      }
      Solution<MixedEquilibrium> found =
          SupportEquilibria.of(StrategicGame.of(Shape.of(2, 3, 2), larger)).equilibria();
      List<MixedEquilibrium> expected = SupportEquilibria.of(game).equilibria().equilibria();
      assertEquals(Completeness.ALL, found.completeness(), "seed " + seed);
      assertEquals(expected.size(), found.equilibria().size(), "seed " + seed);
      for (int i = 0; i < expected.size(); i++) {
        MixedProfile one = expected.get(i).profile();
        MixedProfile other = found.equilibria().get(i).profile();
        assertEquals(0, other.probability(1, 2));
        assertEquals(one.probability(1, 0), other.probability(1, 0), 1e-13, "seed " + seed);
        assertEquals(one.probability(0, 0), other.probability(0, 0), 1e-13, "seed " + seed);
        assertEquals(one.probability(2, 0), other.probability(2, 0), 1e-13, "seed " + seed);
      }
    }
  }

  @Test
  void playersAndStrategiesMayChangePlaces() {
    for (long seed = 1; seed <= 25; seed++) {
      Shape shape = SHAPES[(int) seed % 4];
      StrategicGame game = random(seed, shape);
      int players = shape.players();
      int[] counts = new int[players];
      for (int player = 0; player < players; player++) {
        counts[player] = shape.strategies(players - 1 - player);
      }
      // Players in reverse order, and so their strategies.
      Shape turned = Shape.of(counts);
      double[][] payoffs = new double[players][(int) turned.profiles()];
      for (int index = 0; index < turned.profiles(); index++) {
        int[] s = new int[players];
        for (int player = 0; player < players; player++) {
          int own = turned.strategy(index, players - 1 - player);
          s[player] = shape.strategies(player) - 1 - own;
        }
        for (int player = 0; player < players; player++) {
          payoffs[players - 1 - player][index] = game.payoff(player, shape.index(s));
        }
      }
      Solution<MixedEquilibrium> one = SupportEquilibria.of(game).equilibria();
      Solution<MixedEquilibrium> other =
          SupportEquilibria.of(StrategicGame.of(turned, payoffs)).equilibria();
      assertEquals(one.completeness(), other.completeness(), "seed " + seed);
      assertEquals(one.equilibria().size(), other.equilibria().size(), "seed " + seed);
      for (MixedEquilibrium equilibrium : one.equilibria()) {
        double[][] mirrored = new double[players][];
        for (int player = 0; player < players; player++) {
          mirrored[player] = new double[counts[player]];
          for (int k = 0; k < counts[player]; k++) {
            mirrored[player][k] =
                equilibrium.profile().probability(players - 1 - player, counts[player] - 1 - k);
          }
        }
        MixedProfile image = MixedProfile.of(mirrored);
        double nearest = 1;
        for (MixedEquilibrium candidate : other.equilibria()) {
          nearest = Math.min(nearest, MixedProfiles.distance(image, candidate.profile()));
        }
        assertTrue(nearest < 1e-12, "seed " + seed);
      }
    }
  }

  @Test
  void threeStrategiesOfThreePlayersAreSettledAndOddInNumber() {
    for (long seed = 1; seed <= 12; seed++) {
      StrategicGame game = random(seed, Shape.of(3, 3, 3));
      Solution<MixedEquilibrium> found = SupportEquilibria.of(game).equilibria();
      assertEquals(Completeness.ALL, found.completeness(), "seed " + seed);
      assertEquals(1, found.equilibria().size() % 2, "seed " + seed);
      for (MixedEquilibrium equilibrium : found.equilibria()) {
        assertTrue(equilibrium.regret() < 1e-13 * 100, "seed " + seed);
      }
      assertEquals(
          found.equilibria(),
          SupportEquilibria.of(game).equilibria().equilibria(),
          "the same again, seed " + seed);
    }
  }

  /** Where the search may not go on, what it would have found is still proved where it is named. */
  @Test
  void aSearchCutShortSaysSoAndListsOnlyEquilibria() {
    int proved = 0;
    for (long seed = 1; seed <= 30; seed++) {
      StrategicGame game = random(seed, Shape.of(2, 2, 2));
      List<MixedEquilibrium> all = SupportEquilibria.of(game).equilibria().equilibria();
      Solution<MixedEquilibrium> some = SupportEquilibria.of(game, 1).equilibria();
      assertEquals(Completeness.SOME, some.completeness(), "seed " + seed);
      assertTrue(some.note().isPresent());
      assertFalse(some.equilibria().isEmpty(), "seed " + seed);
      for (MixedEquilibrium equilibrium : some.equilibria()) {
        double nearest = 1;
        for (MixedEquilibrium known : all) {
          nearest =
              Math.min(nearest, MixedProfiles.distance(known.profile(), equilibrium.profile()));
        }
        assertTrue(nearest < 1e-12, "seed " + seed);
        proved += equilibrium.profile().isExact() ? 0 : 1;
      }
    }
    assertTrue(proved > 0, "some end of the logit branch is fully mixed");
  }

  @Test
  void aGameOfTooManySupportsIsAnsweredByWhatCanBeProved() {
    StrategicGame game = random(3, Shape.of(8, 8, 8));
    Solution<MixedEquilibrium> found = SupportEquilibria.of(game).equilibria();
    assertEquals(Completeness.SOME, found.completeness());
    assertTrue(found.note().orElseThrow().contains("16581375 combinations"), found.note().get());
    for (MixedEquilibrium equilibrium : found.equilibria()) {
      assertTrue(equilibrium.regret() < 1e-12);
    }
  }

  @Test
  void aGameTooLargeForEveryWayIsRefusedWithItsNumbers() {
    // Twenty players of matching pennies with the next: no pure equilibrium.
    int[] twos = new int[20];
    Arrays.fill(twos, 2);
    Shape shape = Shape.of(twos);
    double[][] payoffs = new double[20][(int) shape.profiles()];
    for (int player = 0; player < 20; player++) {
      for (int index = 0; index < shape.profiles(); index++) {
        boolean same = shape.strategy(index, player) == shape.strategy(index, (player + 1) % 20);
        payoffs[player][index] = same == (player > 0) ? 1 : 0;
      }
    }
    NotAnsweredException refused =
        assertThrows(
            NotAnsweredException.class,
            () -> SupportEquilibria.of(StrategicGame.of(shape, payoffs)));
    assertTrue(refused.getMessage().contains("1048576 profiles"), refused.getMessage());
  }

  @Test
  void anEvenNumberOfRegularEquilibriaIsSuspicious() {
    Rational[][] pure = {{Rational.ONE, Rational.ZERO}};
    Certified regular = new Certified(MixedProfile.of(pure), true);
    Certified other = new Certified(MixedProfile.of(pure), false);
    assertTrue(SupportEquilibria.isSuspicious(List.of()));
    assertTrue(SupportEquilibria.isSuspicious(List.of(regular, regular)));
    assertFalse(SupportEquilibria.isSuspicious(List.of(regular)));
    assertFalse(SupportEquilibria.isSuspicious(List.of(regular, other)));
  }

  private static void assertSame(
      Solution<MixedEquilibrium> one, Solution<MixedEquilibrium> other, String message) {
    assertEquals(one.completeness(), other.completeness(), message);
    assertEquals(one.equilibria().size(), other.equilibria().size(), message);
    for (int i = 0; i < one.equilibria().size(); i++) {
      double distance =
          MixedProfiles.distance(
              one.equilibria().get(i).profile(), other.equilibria().get(i).profile());
      assertTrue(distance < 1e-12, message);
    }
  }

  private static StrategicGame random(long seed, Shape shape) {
    Random random = new Random(seed);
    double[][] payoffs = new double[shape.players()][(int) shape.profiles()];
    for (double[] row : payoffs) {
      for (int index = 0; index < row.length; index++) {
        row[index] = 1 + random.nextInt(997);
      }
    }
    return StrategicGame.of(shape, payoffs);
  }
}
