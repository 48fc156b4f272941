package io.entente.solve;

import io.entente.game.Restriction;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import java.util.Arrays;

/**
 * Compares strategies of one player against everything the others may still play.
 *
 * <p>The others' profiles are listed once, as the indices at which the player plays its strategy 0;
 * a comparison of two strategies walks that list and stops at the first thing that decides it.
 */
final class DominanceTest {

  private final StrategicGame game;
  private final int player;
  private final int stride;
  private final int[] bases;

  DominanceTest(StrategicGame game, Restriction others, int player) {
    this.game = game;
    this.player = player;
    this.stride = game.shape().stride(player);
    this.bases = bases(game.shape(), others, player);
  }

  /** Whether {@code dominating} is everywhere better. */
  boolean strictly(int dominating, int dominated) {
    for (int base : bases) {
      if (compare(base, dominating, dominated) <= 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code dominating} is nowhere worse and somewhere better. */
  boolean weakly(int dominating, int dominated) {
    boolean better = false;
    for (int base : bases) {
      int comparison = compare(base, dominating, dominated);
      if (comparison < 0) {
        return false;
      }
      better |= comparison > 0;
    }
    return better;
  }

  private int compare(int base, int dominating, int dominated) {
    return game.compare(player, base + dominating * stride, base + dominated * stride);
  }

  private static int[] bases(Shape shape, Restriction others, int player) {
    int[] bases = {0};
    for (int other = 0; other < shape.players(); other++) {
      if (other != player) {
        int[] longer = new int[bases.length * others.strategies(other).size()];
        int size = 0;
        for (int base : bases) {
          for (int strategy : others.strategies(other)) {
            longer[size++] = base + strategy * shape.stride(other);
          }
        }
        bases = longer;
      }
    }
    Arrays.sort(bases);
    return bases;
  }
}
