package io.entente.interop;

import io.entente.game.Shape;

/**
 * Walks the profiles of a game in the order of an {@code .nfg} file, in which the first player's
 * strategy changes fastest, and tells where each stands in our tables, in which the last player's
 * does.
 */
final class ProfileOdometer {

  private final int[] counts;
  private final int[] strides;
  private final int[] strategies;
  private int index;

  ProfileOdometer(Shape shape) {
    counts = new int[shape.players()];
    strides = new int[counts.length];
    strategies = new int[counts.length];
    for (int player = 0; player < counts.length; player++) {
      counts[player] = shape.strategies(player);
      strides[player] = shape.stride(player);
    }
  }

  /** The index of the profile at hand, at first the one in which all play their first strategy. */
  int index() {
    return index;
  }

  /** Moves on to the next profile; after the last comes the first. */
  void advance() {
    for (int player = 0; player < counts.length; player++) {
      index += strides[player];
      if (++strategies[player] < counts[player]) {
        return;
      }
      index -= counts[player] * strides[player];
      strategies[player] = 0;
    }
  }
}
