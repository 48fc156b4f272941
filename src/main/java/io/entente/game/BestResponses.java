package io.entente.game;

import java.util.ArrayList;
import java.util.List;

/**
 * Best responses: the strategies of a player that no other strategy beats, given what the others
 * play. BRᵢ(s) = { a : uᵢ(a, s₋ᵢ) ≥ uᵢ(b, s₋ᵢ) for every strategy b of i }.
 *
 * <p>A correspondence: never empty, and several where payoffs tie (see {@link
 * StrategicGame#compare}). What the player itself plays in the profile does not matter to it.
 */
public final class BestResponses {

  private BestResponses() {}

  /** This player's best responses to what the others play at this profile, in ascending order. */
  public static List<Integer> of(StrategicGame game, int player, int index) {
    List<Integer> best = new ArrayList<>();
    for (int strategy = 0; strategy < game.shape().strategies(player); strategy++) {
      if (contains(game, player, game.shape().deviate(index, player, strategy))) {
        best.add(strategy);
      }
    }
    return List.copyOf(best);
  }

  /** Whether what this player plays at this profile is a best response to the others. */
  public static boolean contains(StrategicGame game, int player, int index) {
    for (int other = 0; other < game.shape().strategies(player); other++) {
      if (game.compare(player, game.shape().deviate(index, player, other), index) > 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether what this player plays at this profile is the one best response, and beats all else.
   */
  public static boolean isUnique(StrategicGame game, int player, int index) {
    int own = game.shape().strategy(index, player);
    for (int other = 0; other < game.shape().strategies(player); other++) {
      if (other != own
          && game.compare(player, index, game.shape().deviate(index, player, other)) <= 0) {
        return false;
      }
    }
    return true;
  }
}
