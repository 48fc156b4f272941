package io.entente.solve.selection;

import io.entente.game.StrategicGame;
import java.util.ArrayList;
import java.util.List;

/**
 * Payoff dominance: the equilibrium that dominates every other one, in which nobody gets less than
 * in the other and somebody gets more.
 *
 * <p>If there is none, the equilibria that no other one dominates are left, and the rule has not
 * decided. Compared are the equilibria it is given; mixed ones are not looked at.
 *
 * @see "Harsanyi and Selten (1988), A General Theory of Equilibrium Selection in Games, 3.6"
 */
public final class PayoffDominance implements SelectionRule {

  /** How a player values one candidate against another: 1, 0 or -1. */
  public interface Comparison {
    int of(int player, int one, int other);
  }

  @Override
  public Selection select(StrategicGame game, int[] equilibria) {
    return among(game.players().size(), equilibria, game::compare);
  }

  /** What is picked among candidates that are only known by how players value them. */
  public static Selection among(int players, int[] candidates, Comparison values) {
    List<Integer> left = new ArrayList<>();
    for (int one : candidates) {
      boolean beatsAll = true;
      boolean beaten = false;
      for (int other : candidates) {
        beatsAll &= one == other || dominates(players, values, one, other);
        beaten |= dominates(players, values, other, one);
      }
      if (beatsAll) {
        return Selection.of(
            one,
            candidates.length == 1
                ? "it is the only one"
                : "nobody gets less in it than in another, and in each other somebody gets less");
      }
      if (!beaten) {
        left.add(one);
      }
    }
    return Selection.undecided(
        left, "none of them is at least as good for everybody as every other and better for one");
  }

  private static boolean dominates(int players, Comparison values, int one, int other) {
    boolean more = false;
    for (int player = 0; player < players; player++) {
      int comparison = values.of(player, one, other);
      if (comparison < 0) {
        return false;
      }
      more |= comparison > 0;
    }
    return more;
  }
}
