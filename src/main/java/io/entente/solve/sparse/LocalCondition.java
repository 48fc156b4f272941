package io.entente.solve.sparse;

import java.util.BitSet;

/**
 * A condition on what some players do: the combinations of their strategies that meet it.
 *
 * <p>Layout: players ascend, and the strategy of the last varies fastest.
 */
public final class LocalCondition {

  private final int[] players;
  private final BitSet met;

  private LocalCondition(int[] players, BitSet met) {
    this.players = players;
    this.met = met;
  }

  /**
   * The condition that these combinations meet.
   *
   * @param players numbers of players, ascending; none for a condition that holds always or never
   * @param met the places of the combinations that meet it
   */
  public static LocalCondition of(int[] players, BitSet met) {
    return new LocalCondition(players.clone(), (BitSet) met.clone());
  }

  /** The players it is about; read only. */
  int[] players() {
    return players;
  }

  /** Whether the combination at this place meets it. */
  boolean isMet(int place) {
    return met.get(place);
  }
}
