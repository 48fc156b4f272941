package io.entente.sensitivity.coalition;

import io.entente.number.Draws;
import java.util.Arrays;

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

  /** The orders of so many runs are kept: as many as a block of runs may hold. */
  private static final int KEPT = 64;

  private final int players;
  private final long[] keys;

  /** Of the runs looked at last, each at its number's remainder. */
  private final int[][] order = new int[KEPT][];

  private final int[][] place = new int[KEPT][];
  private final long[] current = new long[KEPT];

  /** Orders of so many players, at least one, keyed by a seed. */
  public Orders(int players, long seed) {
    if (players < 1) {
      throw new IllegalArgumentException("players: at least 1, not " + players);
    }
    this.players = players;
    keys = new long[players];
    Arrays.fill(current, -1);
    for (int i = 0; i < players; i++) {
      keys[i] = Draws.key(seed, "order of joining " + i);
    }
  }

  @Override
  public int players() {
    return players;
  }

  @Override
  public int count() {
    return 2 * players;
  }

  @Override
  public boolean has(long run, int branch, int player) {
    if (branch < 2) {
      return branch == 1;
    }
    int at = place[read(run)][player];
    int prefix = branch - 1;
    int last = players - 1;
    return prefix <= last ? at < prefix : at > last - (prefix - last);
  }

  /** The player that comes in at a place of a run's order, counted from 0. */
  public int at(long run, int position) {
    return order[read(run)][position];
  }

  /**
   * The branch that shows the first {@code size} players of a run's order, or of that order
   * reversed.
   */
  public int branch(int size, boolean reversed) {
    if (size == 0 || size == players) {
      return size == 0 ? 0 : 1;
    }
    return 1 + size + (reversed ? players - 1 : 0);
  }

  /** Works out a run's order, each equally likely (Fisher and Yates); where it is kept. */
  private int read(long run) {
    int slot = (int) (run % KEPT);
    if (run == current[slot]) {
      return slot;
    }
    int[] in = new int[players];
    int[] at = new int[players];
    for (int i = 0; i < players; i++) {
      int j = (int) (Draws.uniform(keys[i], run) * (i + 1));
      in[i] = in[j];
      in[j] = i;
    }
    for (int i = 0; i < players; i++) {
      at[in[i]] = i;
    }
    order[slot] = in;
    place[slot] = at;
    current[slot] = run;
    return slot;
  }
}
