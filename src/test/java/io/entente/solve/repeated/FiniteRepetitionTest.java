package io.entente.solve.repeated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.RandomGames;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiniteRepetitionTest {

  private static final List<Rational> UNDISCOUNTED = List.of(Rational.ONE, Rational.ONE);

  /** Gibbons (1992), figure 2.3.3, after Benoit and Krishna (1985): M, M can be played first. */
  @Test
  void twoEquilibriaSupportWhatIsNone() {
    StrategicGame game =
        StrategicGame.bimatrix(
            new double[][] {{1, 5, 0}, {0, 4, 0}, {0, 0, 3}},
            new double[][] {{1, 0, 0}, {5, 4, 0}, {0, 0, 3}});
    FiniteRepetition twice = FiniteRepetition.of(game, UNDISCOUNTED, 2);
    assertEquals(List.of(0, 8), twice.first(1));
    assertTrue(twice.first(2).contains(4));
    assertEquals(Optional.of(2), twice.leastPeriods(4));
    FiniteRepetition.Play best = twice.bestBeginning(4, 2).orElseThrow();
    assertEquals(List.of(4, 8), twice.path(2, best));
    assertEquals(List.of(Rational.of(7), Rational.of(7)), best.payoffs());
    assertEquals(List.of(0), twice.path(1, twice.worstFor(1, 1)));
    // the reward 3 - 1 counts for 1 only from a half on
    List<Rational> half = List.of(Rational.of(1, 2), Rational.of(1, 2));
    assertTrue(FiniteRepetition.of(game, half, 2).first(2).contains(4));
    List<Rational> less = List.of(Rational.of(1, 2), Rational.of(49, 100));
    assertTrue(!FiniteRepetition.of(game, less, 2).first(2).contains(4));
  }

  @Test
  void oneEquilibriumIsPlayedThroughout() {
    FiniteRepetition ten = FiniteRepetition.of(PatienceTest.dilemma(5, 3, 1, 0), UNDISCOUNTED, 10);
    assertEquals(List.of(3), ten.first(10));
    assertEquals(1, ten.payoffVectors(10));
    assertEquals(Rational.of(10), ten.plays(10).get(0).payoffs().get(0));
  }

  /** All 1,024 pairs of plans of a 2 x 2 game played twice, by the definition. */
  @ParameterizedTest
  @ValueSource(longs = {41, 42, 43, 44})
  void playedTwiceAgainstAllPlans(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int round = 0; round < 15; round++) {
      StrategicGame game = RandomGames.integers(Shape.of(2, 2), 5, random.nextLong());
      Rational discount = Rational.of(1 + random.nextInt(4), 4);
      FiniteRepetition found = FiniteRepetition.of(game, List.of(discount, discount), 2);
      Set<List<Rational>> payoffs = new HashSet<>();
      Set<Integer> first = new HashSet<>();
      for (int one = 0; one < 32; one++) {
        for (int two = 0; two < 32; two++) {
          if (isPerfect(game, one, two, discount)) {
            payoffs.add(
                List.of(worth(game, 0, one, two, discount), worth(game, 1, one, two, discount)));
            first.add(game.shape().index(one & 1, two & 1));
          }
        }
      }
      String where = "seed " + seed + ", round " + round;
      assertEquals(first, new HashSet<>(found.periods() < 2 ? List.of() : found.first(2)), where);
      Set<List<Rational>> listed = new HashSet<>();
      found.plays(2).forEach(play -> listed.add(play.payoffs()));
      assertEquals(payoffs, listed, where);
    }
  }

  /** A plan: bit 0 says what is played first, bit 1 + h what after first profile h. */
  private static boolean isPerfect(StrategicGame game, int one, int two, Rational discount) {
    for (int history = 0; history < 4; history++) {
      int index = game.shape().index(one >> 1 + history & 1, two >> 1 + history & 1);
      for (int player = 0; player < 2; player++) {
        int other = game.shape().deviate(index, player, 1 - game.shape().strategy(index, player));
        if (game.payoff(player, other) > game.payoff(player, index)) {
          return false;
        }
      }
    }
    for (int plan = 0; plan < 32; plan++) {
      if (worth(game, 0, plan, two, discount).compareTo(worth(game, 0, one, two, discount)) > 0
          || worth(game, 1, one, plan, discount).compareTo(worth(game, 1, one, two, discount))
              > 0) {
        return false;
      }
    }
    return true;
  }

  private static Rational worth(
      StrategicGame game, int player, int one, int two, Rational discount) {
    int first = game.shape().index(one & 1, two & 1);
    int second = game.shape().index(one >> 1 + first & 1, two >> 1 + first & 1);
    return game.exactPayoff(player, first).plus(discount.times(game.exactPayoff(player, second)));
  }
}
