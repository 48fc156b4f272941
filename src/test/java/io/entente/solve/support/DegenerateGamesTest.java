package io.entente.solve.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.MixedProfile;
import io.entente.game.NashEquilibrium;
import io.entente.game.Regret;
import io.entente.game.Restriction;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.game.StrategicGameBuilder;
import io.entente.number.Rational;
import io.entente.solve.support.SupportSearch.Certified;
import io.entente.solve.support.SupportSearch.OpenSupport;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Games with ties: nothing is listed that is no equilibrium, and no list is called complete. */
class DegenerateGamesTest {

  private static final Shape TWOS = Shape.of(2, 2, 2);

  /**
   * Selten's horse in strategic form: equilibria (C, c, L at most 1/4) and (D, c at least 1/3, L),
   * by his own computation (1975, section 6).
   */
  @Test
  void seltensHorseHasTwoLinesWhoseEndsAreListed() {
    // Strategies: D, C; d, c; L, R. After D the second does not move.
    double[][] payoffs = {
      {3, 0, 3, 0, 4, 0, 1, 1}, {2, 0, 2, 0, 4, 0, 1, 1}, {2, 0, 2, 0, 0, 1, 1, 1}
    };
    SupportSearch.Found found = search(StrategicGame.of(TWOS, payoffs));
    assertFalse(found.isAll());
    assertEquals(
        Set.of(
            "[[0, 1], [0, 1], [0, 1]]",
            "[[0, 1], [0, 1], [1/4, 3/4]]",
            "[[1, 0], [0, 1], [1, 0]]",
            "[[1, 0], [2/3, 1/3], [1, 0]]"),
        texts(found));
    assertEquals(2, found.open().size());
    for (OpenSupport open : found.open()) {
      assertTrue(open.isInfinite());
    }
  }

  /**
   * Each of three matches the next and the last mismatches the first: one equilibrium, 1/2 each.
   */
  @Test
  void aRoundOfMatchingPenniesIsSolvedExactly() {
    double[][] payoffs = new double[3][8];
    for (int index = 0; index < 8; index++) {
      int x = index / 4;
      int y = index / 2 % 2;
      int z = index % 2;
      payoffs[0][index] = x == y ? 1 : 0;
      payoffs[1][index] = y == z ? 1 : 0;
      payoffs[2][index] = z != x ? 1 : 0;
    }
    SupportSearch.Found found = search(StrategicGame.of(TWOS, payoffs));
    assertTrue(found.isAll());
    assertEquals(Set.of("[[1/2, 1/2], [1/2, 1/2], [1/2, 1/2]]"), texts(found));
  }

  /** Second strategies gain 2yz - 1: all play the first, all the second, or 1/√2 each. */
  @Test
  void anIrrationalEquilibriumIsFoundBetweenTwoPureOnes() {
    double[][] payoffs = new double[3][8];
    for (int index = 0; index < 8; index++) {
      int[] s = {index / 4, index / 2 % 2, index % 2};
      for (int player = 0; player < 3; player++) {
        boolean othersDo = s[(player + 1) % 3] == 1 && s[(player + 2) % 3] == 1;
        payoffs[player][index] = s[player] == 0 ? 0 : othersDo ? 1 : -1;
      }
    }
    SupportSearch.Found found = search(StrategicGame.of(TWOS, payoffs));
    assertTrue(found.isAll());
    assertEquals(3, found.equilibria().size());
    int irrational = 0;
    for (Certified equilibrium : found.equilibria()) {
      MixedProfile profile = equilibrium.profile();
      for (int player = 0; player < 3 && !profile.isExact(); player++) {
        assertEquals(Math.sqrt(0.5), profile.probability(player, 1), 1e-15);
        irrational++;
      }
    }
    assertEquals(3, irrational);
  }

  @Test
  void whereNothingMattersNoListIsComplete() {
    SupportSearch.Found found = search(StrategicGame.of(TWOS, new double[3][8]));
    assertFalse(found.isAll());
    assertTrue(found.equilibria().size() >= 8);
    assertEquals(19, found.open().size(), "27 supports but the 8 pure ones");
    for (OpenSupport open : found.open()) {
      assertTrue(open.isInfinite());
    }
  }

  /** Random games with many ties: exact ones are equilibria exactly, others within rounding. */
  @Test
  void whatIsListedIsAnEquilibriumAndNothingTwice() {
    int all = 0;
    for (long seed = 1; seed <= 300; seed++) {
      Random random = new Random(seed);
      double[][] payoffs = new double[3][8];
      for (double[] row : payoffs) {
        for (int index = 0; index < 8; index++) {
          row[index] = random.nextInt(4);
        }
      }
      StrategicGame game = StrategicGame.of(TWOS, payoffs);
      SupportSearch.Found found = search(game);
      assertEquals(found.equilibria().size(), texts(found).size(), "seed " + seed);
      for (Certified equilibrium : found.equilibria()) {
        for (int player = 0; player < 3 && equilibrium.profile().isExact(); player++) {
          Rational regret = Regret.exactly(game, player, equilibrium.profile());
          assertEquals(0, regret.signum(), "seed " + seed);
        }
        assertTrue(Regret.of(game, equilibrium.profile()) < 1e-14, "seed " + seed);
      }
      for (int index = 0; index < 8; index++) {
        if (NashEquilibrium.isEquilibrium(game, index)) {
          assertTrue(texts(found).contains(text(index)), "seed " + seed);
        }
      }
      if (found.isAll()) {
        all++;
        assertNoTieAtAPureEquilibrium(game, "seed " + seed);
      }
    }
    assertTrue(all > 30, "settled: " + all);
  }

  /** A tie at a pure equilibrium is one of a line of equilibria, if nobody else is tied there. */
  private static void assertNoTieAtAPureEquilibrium(StrategicGame game, String message) {
    for (int index = 0; index < 8; index++) {
      if (NashEquilibrium.isEquilibrium(game, index)) {
        int tied = 0;
        for (int player = 0; player < 3; player++) {
          int other = game.shape().deviate(index, player, 1 - game.shape().strategy(index, player));
          tied += game.compare(player, index, other) == 0 ? 1 : 0;
        }
        assertTrue(tied != 1, message);
      }
    }
  }

  /** A third player with a strategy that earns exactly as much as the one played. */
  @Test
  void aTieWithAnUnplayedStrategyIsFoundOnce() {
    // Two play matching pennies; the third gets 1, or 0, 2, 2, 0 by what they do: 1 on average.
    double[][] payoffs = {
      {1, 1, -1, -1, -1, -1, 1, 1}, {-1, -1, 1, 1, 1, 1, -1, -1}, {1, 0, 1, 2, 1, 2, 1, 0}
    };
    SupportSearch.Found found = search(StrategicGame.of(TWOS, payoffs));
    assertFalse(found.isAll(), "the third may mix as it likes");
    assertTrue(
        texts(found)
            .containsAll(
                Set.of("[[1/2, 1/2], [1/2, 1/2], [1, 0]]", "[[1/2, 1/2], [1/2, 1/2], [0, 1]]")));
  }

  /** Payoffs known up to 0.01 that differ by less: nothing may rest on their order. */
  @Test
  void whatComputedPayoffsDoNotDecideIsLeftOpen() {
    double[][] payoffs = {{1, 1, 1, 1, 1.005, 0, 0, 0}, new double[8], new double[8]};
    for (int player = 1; player < 3; player++) {
      for (int index = 0; index < 8; index++) {
        int own = player == 1 ? index / 2 % 2 : index % 2;
        payoffs[player][index] = own == 0 ? 1 : 0;
      }
    }
    assertTrue(search(within(0, payoffs)).isAll());
    SupportSearch.Found open = search(within(0.01, payoffs));
    assertFalse(open.isAll());
    assertEquals(
        List.of(
            List.of(List.of(0), List.of(0), List.of(0)),
            List.of(List.of(1), List.of(0), List.of(0)),
            List.of(List.of(0, 1), List.of(0), List.of(0))),
        RootGames.supports(open.open()));
  }

  /** Where payoffs known up to 0.01 differ by much more, that decides. */
  @Test
  void whatComputedPayoffsDecideIsDecided() {
    double[][] payoffs = new double[3][8];
    for (int index = 0; index < 8; index++) {
      payoffs[0][index] = index / 4 == 0 ? 1 : 0;
      payoffs[1][index] = index / 2 % 2 == 0 ? 1 : 0;
      payoffs[2][index] = index % 2 == 0 ? 1 : 0;
    }
    SupportSearch.Found found = search(within(0.01, payoffs));
    assertTrue(found.isAll());
    assertEquals(Set.of("[[1, 0], [1, 0], [1, 0]]"), texts(found));
    assertTrue(found.equilibria().get(0).isRegular());
  }

  private static StrategicGame within(double tolerance, double[][] payoffs) {
    List<String> two = List.of("", "");
    StrategicGameBuilder builder =
        StrategicGame.builder("", List.of("a", "b", "c"), List.of(two, two, two));
    for (int player = 0; player < 3; player++) {
      for (int index = 0; index < 8; index++) {
        builder.payoff(player, index, payoffs[player][index]);
      }
    }
    return builder.tieTolerance(0, tolerance).build();
  }

  private static String text(int index) {
    String[] weights = {"[1, 0]", "[0, 1]"};
    return "["
        + weights[index / 4]
        + ", "
        + weights[index / 2 % 2]
        + ", "
        + weights[index % 2]
        + "]";
  }

  private static SupportSearch.Found search(StrategicGame game) {
    return SupportSearch.search(game, Restriction.all(game.shape()), 100_000_000);
  }

  private static Set<String> texts(SupportSearch.Found found) {
    Set<String> texts = new TreeSet<>();
    for (Certified equilibrium : found.equilibria()) {
      texts.add(equilibrium.profile().toString());
    }
    return texts;
  }
}
