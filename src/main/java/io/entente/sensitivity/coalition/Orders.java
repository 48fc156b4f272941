package io.entente.sensitivity.coalition;

import io.entente.number.Draws;

/**
 * The coalitions that form as players come in one by one: for each run in a random order of its own
 * and then in that order reversed. The two orders of a pair are negatively correlated, so that a
 * player early in one is late in the other.
 *
 * <p>Branch 0 is nobody and branch 1 everybody; then come the first 1, 2, ..., m - 1 players in
 * order, and then the last 1, 2, ..., m - 1.
 *
 * @see "Castro, Gomez and Tejada (2009), Polynomial Calculation of the Shapley Value Based on
 *     Sampling, Computers and Operations Research 36, 1726-1730"
 * @see "Mitchell, Cooper, Frank and Holmes (2022), Sampling Permutations for Shapley Value
 *     Estimation, Journal of Machine Learning Research 23, 1-46"
 */
public final class Orders implements Branches {

  private final long[] keys;
  private final int[] order;
  private final int[] place;
  private long current = -1;

  /** Orders of so many players, at least one, keyed by a seed. */
  public Orders(int players, long seed) {
    if (players < 1) {
      throw new IllegalArgumentException("players: at least 1, not " + players);
    }
    keys = new long[players];
    order = new int[players];
    place = new int[players];
    for (int i = 0; i < players; i++) {
      keys[i] = Draws.key(seed, "order of joining " + i);
    }
  }

  @Override
  public int players() {
    return order.length;
  }

  @Override
  public int count() {
    return 2 * order.length;
  }

  @Override
  public boolean has(long run, int branch, int player) {
    if (branch < 2) {
      return branch == 1;
    }
    read(run);
    int prefix = branch - 1;
    int last = order.length - 1;
    return prefix <= last ? place[player] < prefix : place[player] > last - (prefix - last);
  }

  /** The player that comes in at a place of a run's order, counted from 0. */
  public int at(long run, int position) {
    read(run);
    return order[position];
  }

  /**
   * The branch that shows the first {@code size} players of a run's order, or of that order
   * reversed.
   */
  public int branch(int size, boolean reversed) {
    if (size == 0 || size == order.length) {
      return size == 0 ? 0 : 1;
    }
    return 1 + size + (reversed ? order.length - 1 : 0);
  }

  /** Works out a run's order, each equally likely (Fisher and Yates). */
  private void read(long run) {
    if (run == current) {
      return;
    }
    for (int i = 0; i < order.length; i++) {
      int j = (int) (Draws.uniform(keys[i], run) * (i + 1));
      order[i] = order[j];
      order[j] = i;
    }
    for (int i = 0; i < order.length; i++) {
      place[order[i]] = i;
    }
    current = run;
  }
}
