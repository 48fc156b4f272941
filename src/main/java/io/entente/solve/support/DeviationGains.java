package io.entente.solve.support;

import io.entente.game.Restriction;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import java.util.List;

/**
 * What each player gains by playing one of its strategies for another, exactly, for all that the
 * others may do, in a game restricted to some strategies of each player.
 *
 * <p>Strategies are numbered within the restriction, profiles as its {@link #shape} numbers them.
 * Payoffs that were computed are known up to the player's tie tolerance; gains not above it may be
 * any of that size.
 */
final class DeviationGains {

  /** More gains than this are not kept but computed whenever they are asked for. */
  private static final long MOST_KEPT = 2_000_000;

  private final StrategicGame game;
  private final Shape shape;
  private final int[][] kept;
  private final Rational[] tolerances;

  /** By player and pair of strategies; computed when first asked for. */
  private final Rational[][][] gains;

  private final boolean isKept;

  DeviationGains(StrategicGame game, Restriction restriction) {
    this.game = game;
    int players = game.shape().players();
    kept = new int[players][];
    tolerances = new Rational[players];
    int[] counts = new int[players];
    long pairs = 0;
    for (int player = 0; player < players; player++) {
      List<Integer> strategies = restriction.strategies(player);
      counts[player] = strategies.size();
      kept[player] = new int[counts[player]];
      for (int k = 0; k < counts[player]; k++) {
        kept[player][k] = strategies.get(k);
      }
      tolerances[player] = Rational.ofDouble(game.tieTolerance(player));
      pairs += (long) counts[player] * counts[player];
    }
    shape = Shape.of(counts);
    isKept = pairs * shape.profiles() <= MOST_KEPT;
    gains = new Rational[players][][];
    for (int player = 0; player < players; player++) {
      gains[player] = new Rational[counts[player] * counts[player]][];
    }
  }

  StrategicGame game() {
    return game;
  }

  /** The numbers of strategies that are left, and the numbering of the profiles. */
  Shape shape() {
    return shape;
  }

  /** The number in the game of a player's strategy. */
  int original(int player, int strategy) {
    return kept[player][strategy];
  }

  /** By how much gains of this player may be wrong. */
  Rational tolerance(int player) {
    return tolerances[player];
  }

  /** Whether all payoffs are exact. */
  boolean isExact() {
    for (Rational tolerance : tolerances) {
      if (tolerance.signum() != 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * What this player gains by one strategy for another.
   *
   * @param base the profile, with strategy 0 for the player's own
   */
  Rational gain(int player, int strategy, int instead, int base) {
    if (!isKept) {
      return computed(player, strategy, instead, base);
    }
    int pair = strategy * shape.strategies(player) + instead;
    if (gains[player][pair] == null) {
      gains[player][pair] = new Rational[(int) shape.profiles()];
    }
    Rational[] row = gains[player][pair];
    if (row[base] == null) {
      row[base] = computed(player, strategy, instead, base);
    }
    return row[base];
  }

  private Rational computed(int player, int strategy, int instead, int base) {
    if (strategy == instead) {
      return Rational.ZERO;
    }
    int original = 0;
    for (int one = 0; one < kept.length; one++) {
      int own = one == player ? 0 : kept[one][shape.strategy(base, one)];
      original += own * game.shape().stride(one);
    }
    int stride = game.shape().stride(player);
    Rational with = game.exactPayoff(player, original + kept[player][strategy] * stride);
    return with.minus(game.exactPayoff(player, original + kept[player][instead] * stride));
  }

  /** The sign of the same; 0 within the tolerance. */
  int sign(int player, int strategy, int instead, int base) {
    Rational gain = gain(player, strategy, instead, base);
    boolean ties =
        tolerances[player].signum() != 0 && gain.abs().compareTo(tolerances[player]) <= 0;
    return ties ? 0 : gain.signum();
  }
}
