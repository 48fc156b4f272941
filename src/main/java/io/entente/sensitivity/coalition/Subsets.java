package io.entente.sensitivity.coalition;

/**
 * Every coalition of some players, the same for every run: the number of a coalition has bit i set
 * if player i is in it.
 *
 * @param players up to {@link #MOST}
 */
public record Subsets(int players) implements Branches {

  /** Of more players the coalitions are too many to go through. */
  public static final int MOST = 12;

  public Subsets {
    if (players < 0 || players > MOST) {
      throw new IllegalArgumentException("players: 0 to " + MOST + ", not " + players);
    }
  }

  @Override
  public int count() {
    return 1 << players;
  }

  @Override
  public boolean has(long run, int branch, int player) {
    return (branch >> player & 1) != 0;
  }
}
