package io.entente.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.Profile;
import io.entente.game.RandomGames;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.game.StrategicGameBuilder;
import io.entente.game.TextbookGames;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What every solver for all pure equilibria must do. */
abstract class PureEquilibriumContract {

  private static final int SEEDS = 25;

  abstract Solution<PureEquilibrium> solve(StrategicGame game);

  private Set<Profile> profiles(StrategicGame game) {
    Solution<PureEquilibrium> solution = solve(game);
    assertEquals(Completeness.ALL, solution.completeness());
    Set<Profile> profiles = new TreeSet<>();
    for (PureEquilibrium equilibrium : solution.equilibria()) {
      assertTrue(profiles.add(equilibrium.profile()), "listed twice");
    }
    return profiles;
  }

  private static Set<Profile> of(Profile... profiles) {
    return new TreeSet<>(List.of(profiles));
  }

  @Test
  void textbookGamesHaveTheirTextbookEquilibria() {
    assertEquals(of(Profile.of(1, 1)), profiles(TextbookGames.prisonersDilemma()));
    assertEquals(of(Profile.of(0, 1), Profile.of(1, 0)), profiles(TextbookGames.chicken()));
    assertEquals(of(Profile.of(0, 0), Profile.of(1, 1)), profiles(TextbookGames.stagHunt()));
    assertEquals(
        of(Profile.of(0, 0), Profile.of(1, 1)), profiles(TextbookGames.battleOfTheSexes()));
    assertEquals(of(), profiles(TextbookGames.matchingPennies()));
    assertEquals(of(Profile.of(0, 1)), profiles(TextbookGames.gibbons()));
  }

  @Test
  void strictAndWeakAreToldApart() {
    StrategicGame game =
        StrategicGame.bimatrix(new double[][] {{1, 0}, {0, 0}}, new double[][] {{1, 0}, {0, 0}});
    List<PureEquilibrium> equilibria = solve(game).equilibria();
    assertEquals(2, equilibria.size());
    assertTrue(equilibria.get(0).strict());
    assertEquals(Profile.of(1, 1), equilibria.get(1).profile());
    assertEquals(false, equilibria.get(1).strict());
  }

  @Test
  void randomGamesAgreeWithTryingEveryDeviation() {
    each(
        (game, where) -> {
          assertEquals(byDeviations(game), profiles(game), where);
          for (PureEquilibrium equilibrium : solve(game).equilibria()) {
            assertEquals(0.0, equilibrium.regret(), where);
            assertEquals(isStrict(game, equilibrium.profile()), equilibrium.strict(), where);
          }
        });
  }

  @Test
  void solvingLeavesTheGameEqual() {
    for (Shape shape : RandomGames.SHAPES) {
      StrategicGame game = RandomGames.integers(shape, 3, 1);
      solve(game);
      assertEquals(RandomGames.integers(shape, 3, 1), game);
    }
  }

  @Test
  void positiveAffineChangesOfPayoffsKeepTheEquilibria() {
    each(
        (game, where) -> {
          StrategicGameBuilder changed = RandomGames.copy(game);
          for (int player = 0; player < game.shape().players(); player++) {
            Rational scale = Rational.of(player + 2, 7);
            for (int index = 0; index < game.shape().profiles(); index++) {
              Rational payoff = game.exactPayoff(player, index).times(scale);
              changed.payoff(player, index, payoff.minus(Rational.of(5, 3)));
            }
          }
          assertEquals(profiles(game), profiles(changed.build()), where);
        });
  }

  @Test
  void relabellingThePlayersPermutesTheEquilibria() {
    each(
        (game, where) -> {
          int players = game.shape().players();
          int[] counts = new int[players];
          for (int player = 0; player < players; player++) {
            counts[players - 1 - player] = game.shape().strategies(player);
          }
          Shape reversed = Shape.of(counts);
          double[][] payoffs = new double[players][(int) reversed.profiles()];
          for (int index = 0; index < reversed.profiles(); index++) {
            Profile original = reverse(reversed.profile(index));
            for (int player = 0; player < players; player++) {
              payoffs[players - 1 - player][index] = game.payoff(player, original);
            }
          }
          Set<Profile> expected = new TreeSet<>();
          for (Profile profile : profiles(game)) {
            expected.add(reverse(profile));
          }
          assertEquals(expected, profiles(StrategicGame.of(reversed, payoffs)), where);
        });
  }

  @Test
  void addingAStrictlyDominatedStrategyKeepsEveryEquilibrium() {
    each(
        (game, where) -> {
          for (int player = 0; player < game.shape().players(); player++) {
            assertEquals(profiles(game), profiles(withDominated(game, player)), where);
          }
        });
  }

  /** The last strategy of this player is new, and gets 1 less than its first against everything. */
  private static StrategicGame withDominated(StrategicGame game, int player) {
    int players = game.shape().players();
    int[] counts = new int[players];
    for (int other = 0; other < players; other++) {
      counts[other] = game.shape().strategies(other) + (other == player ? 1 : 0);
    }
    Shape larger = Shape.of(counts);
    double[][] payoffs = new double[players][(int) larger.profiles()];
    for (int index = 0; index < larger.profiles(); index++) {
      boolean added = larger.strategy(index, player) == game.shape().strategies(player);
      Profile profile = larger.profile(index);
      Profile like = added ? profile.with(player, 0) : profile;
      for (int other = 0; other < players; other++) {
        double change = !added ? 0 : other == player ? -1 : 3;
        payoffs[other][index] = game.payoff(other, like) + change;
      }
    }
    return StrategicGame.of(larger, payoffs);
  }

  private static Profile reverse(Profile profile) {
    int[] reversed = new int[profile.players()];
    for (int player = 0; player < reversed.length; player++) {
      reversed[player] = profile.strategy(reversed.length - 1 - player);
    }
    return Profile.of(reversed);
  }

  private static Set<Profile> byDeviations(StrategicGame game) {
    Set<Profile> equilibria = new TreeSet<>();
    for (int index = 0; index < game.shape().profiles(); index++) {
      Profile profile = game.shape().profile(index);
      if (bestDeviation(game, profile) <= 0) {
        equilibria.add(profile);
      }
    }
    return equilibria;
  }

  private static boolean isStrict(StrategicGame game, Profile profile) {
    return bestDeviation(game, profile) < 0;
  }

  /** The sign of the largest exact gain from any deviation; -1 if there is none. */
  private static int bestDeviation(StrategicGame game, Profile profile) {
    Shape shape = game.shape();
    int best = -1;
    for (int player = 0; player < shape.players(); player++) {
      Rational payoff = game.exactPayoff(player, profile.index(shape));
      for (int other = 0; other < shape.strategies(player); other++) {
        if (other != profile.strategy(player)) {
          int deviation = profile.with(player, other).index(shape);
          best = Math.max(best, game.exactPayoff(player, deviation).compareTo(payoff));
        }
      }
    }
    return best;
  }

  private interface Check {
    void on(StrategicGame game, String where);
  }

  private static void each(Check check) {
    for (Shape shape : RandomGames.SHAPES) {
      for (long seed = 0; seed < SEEDS; seed++) {
        for (int range : new int[] {2, 4, 1000}) {
          String where = shape + ", payoffs below " + range + ", seed " + seed;
          check.on(RandomGames.integers(shape, range, seed), where);
        }
      }
    }
  }

  @Test
  void whatDoublesCannotSeparateIsSettledExactly() {
    List<String> sensitive = new ArrayList<>();
    for (Shape shape : RandomGames.SHAPES) {
      for (long seed = 0; seed < SEEDS; seed++) {
        StrategicGame game = RandomGames.thirds(shape, seed);
        String where = shape + ", thirds, seed " + seed;
        assertEquals(byDeviations(game), profiles(game), where);
        for (PureEquilibrium equilibrium : solve(game).equilibria()) {
          assertEquals(isStrict(game, equilibrium.profile()), equilibrium.strict(), where);
        }
        if (byDeviations(game).size() < 3) {
          sensitive.add(where);
        }
      }
    }
    assertTrue(sensitive.size() > 50, "too few games in which exactness matters");
  }
}
