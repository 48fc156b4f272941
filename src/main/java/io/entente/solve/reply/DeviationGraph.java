package io.entente.solve.reply;

import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import java.util.Arrays;

/**
 * Profiles, and ways from each to those in which one player alone has changed its strategy. Payoffs
 * are compared by {@link StrategicGame#compare}.
 */
public final class DeviationGraph {

  /** Which deviations are ways. */
  public enum Kind {
    /** To a best reply, by a player whose strategy is none. */
    BEST,
    /** To any strategy that pays the player more. */
    BETTER,
    /** To any other strategy that pays the player no less. */
    NO_WORSE
  }

  private final StrategicGame game;
  private final Shape shape;
  private final Kind kind;
  private int[] found = new int[8];
  private int count;

  /** The graph of a game. */
  public DeviationGraph(StrategicGame game, Kind kind) {
    this.game = game;
    this.shape = game.shape();
    this.kind = kind;
  }

  /** How many profiles there are. */
  public int size() {
    return (int) shape.profiles();
  }

  /** Where one may go from a profile, by players and then by strategies. */
  public int[] from(int profile) {
    count = 0;
    for (int player = 0; player < shape.players(); player++) {
      if (kind == Kind.BEST) {
        best(profile, player);
      } else {
        better(profile, player);
      }
    }
    return Arrays.copyOf(found, count);
  }

  private void better(int profile, int player) {
    for (int strategy = 0; strategy < shape.strategies(player); strategy++) {
      int other = shape.deviate(profile, player, strategy);
      int least = kind == Kind.BETTER ? 1 : 0;
      if (other != profile && game.compare(player, other, profile) >= least) {
        add(other);
      }
    }
  }

  private void best(int profile, int player) {
    int best = shape.deviate(profile, player, 0);
    for (int strategy = 1; strategy < shape.strategies(player); strategy++) {
      int other = shape.deviate(profile, player, strategy);
      best = game.payoff(player, other) > game.payoff(player, best) ? other : best;
      best = game.compare(player, other, best) > 0 ? other : best;
    }
    if (game.compare(player, best, profile) <= 0) {
      return;
    }
    for (int strategy = 0; strategy < shape.strategies(player); strategy++) {
      int other = shape.deviate(profile, player, strategy);
      if (game.compare(player, best, other) <= 0) {
        add(other);
      }
    }
  }

  private void add(int profile) {
    found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
    found[count++] = profile;
  }
}
