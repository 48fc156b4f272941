package io.entente.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.MixedProfile;
import io.entente.game.RandomGames;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * What every solver that claims to find all equilibria must do: nothing is found that is none, and
 * what is found changes with the game as the equilibria do. Failures print the seed.
 */
abstract class NashContract {

  /** What the solver finds, where it says that it is all. */
  abstract List<MixedProfile> solve(StrategicGame game);

  /** Shapes of games that the solver takes. */
  abstract List<Shape> shapes();

  /** Payoffs are whole numbers below these; small ones make ties. */
  abstract int[] ranges();

  /** How many games of each shape and range are tried. */
  int seeds() {
    return 12;
  }

  /** By how much a probability may be off. */
  double tolerance() {
    return 1e-9;
  }

  /** The most that may be regretted, in units of payoff. */
  double regret() {
    return 0;
  }

  /** Takes one game. */
  interface Trial {
    void on(StrategicGame game, Random random, String which);
  }

  final void each(Trial trial) {
    for (Shape shape : shapes()) {
      for (int range : ranges()) {
        for (long seed = 0; seed < seeds(); seed++) {
          String which = shape + ", payoffs below " + range + ", seed " + seed;
          trial.on(RandomGames.integers(shape, range, seed), new Random(seed), which);
        }
      }
    }
  }

  final List<double[][]> found(StrategicGame game) {
    List<double[][]> found = new ArrayList<>();
    for (MixedProfile profile : solve(game)) {
      found.add(Equilibria.probabilities(profile));
    }
    return found;
  }

  private void assertFollows(Change change, StrategicGame game, String which) {
    List<double[][]> wanted = new ArrayList<>();
    for (double[][] before : found(game)) {
      wanted.addAll(change.equilibria().of(before));
    }
    assertEquals(
        "",
        Equilibria.difference(wanted, found(change.game()), tolerance()),
        () -> which + ": " + change.words());
  }

  @Test
  void whatIsFoundIsNeverRegretted() {
    each(
        (game, random, which) -> {
          for (MixedProfile profile : solve(game)) {
            double regret = ExactRegret.of(game, profile).toDouble();
            assertTrue(regret <= regret(), () -> which + ": " + regret + " at " + profile);
          }
        });
  }

  @Test
  void affineChangesOfPayoffsChangeNothing() {
    each((game, random, which) -> assertFollows(Change.affine(game, random), game, which));
  }

  @Test
  void strategiesMayStandInAnyOrder() {
    each(
        (game, random, which) ->
            assertFollows(Change.strategiesRelabelled(game, random), game, which));
  }

  @Test
  void playersMayStandInAnyOrder() {
    each(
        (game, random, which) ->
            assertFollows(Change.playersRelabelled(game, random), game, which));
  }

  @Test
  void dominatedStrategiesAreNeverPlayed() {
    each((game, random, which) -> assertFollows(Change.dominatedAdded(game, random), game, which));
  }

  @Test
  void theGameIsLeftAsItWas() {
    each(
        (game, random, which) -> {
          StrategicGame before = Change.affine(game, new Random(1)).game();
          StrategicGame same = Change.affine(game, new Random(1)).game();
          solve(same);
          assertEquals(before, same, which);
        });
  }
}
