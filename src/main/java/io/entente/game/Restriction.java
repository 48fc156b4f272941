package io.entente.game;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Some of the strategies of each player: what is left of a game after others were eliminated. At
 * least one per player.
 */
public final class Restriction {

  private final boolean[][] kept;

  private Restriction(boolean[][] kept) {
    this.kept = kept;
  }

  /** All strategies of a game of this shape. */
  public static Restriction all(Shape shape) {
    boolean[][] kept = new boolean[shape.players()][];
    for (int player = 0; player < kept.length; player++) {
      kept[player] = new boolean[shape.strategies(player)];
      Arrays.fill(kept[player], true);
    }
    return new Restriction(kept);
  }

  /**
   * This restriction without one more strategy.
   *
   * @throws IllegalArgumentException if it is the player's last
   */
  public Restriction without(int player, int strategy) {
    boolean[][] fewer = kept.clone();
    fewer[player] = kept[player].clone();
    fewer[player][strategy] = false;
    Restriction restriction = new Restriction(fewer);
    if (restriction.strategies(player).isEmpty()) {
      throw new IllegalArgumentException("player " + player + " would have no strategy left");
    }
    return restriction;
  }

  /** Whether this strategy of this player is among them. */
  public boolean contains(int player, int strategy) {
    return kept[player][strategy];
  }

  /** Whether all players' strategies at the profile with this index are among them. */
  public boolean contains(Shape shape, int index) {
    for (int player = 0; player < kept.length; player++) {
      if (!kept[player][shape.strategy(index, player)]) {
        return false;
      }
    }
    return true;
  }

  /** The strategies of this player among them, in ascending order. */
  public List<Integer> strategies(int player) {
    List<Integer> strategies = new ArrayList<>();
    for (int strategy = 0; strategy < kept[player].length; strategy++) {
      if (kept[player][strategy]) {
        strategies.add(strategy);
      }
    }
    return List.copyOf(strategies);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Restriction restriction && Arrays.deepEquals(kept, restriction.kept);
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(kept);
  }

  /** The strategies per player, as in "[[0, 2], [1]]". */
  @Override
  public String toString() {
    List<List<Integer>> lists = new ArrayList<>();
    for (int player = 0; player < kept.length; player++) {
      lists.add(strategies(player));
    }
    return lists.toString();
  }
}
