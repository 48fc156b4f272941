package io.entente.game;

import java.util.Arrays;

/**
 * One player's payoffs, read-only, by profile index.
 *
 * <p>This is the door for solvers that scan whole games: {@link #get} compiles to an array read,
 * and nobody can write. Every entry is finite.
 */
public final class PayoffTable {

  private final double[] values;

  /** Takes the array over: the caller keeps no reference to it. */
  PayoffTable(double[] values) {
    this.values = values;
  }

  /** The number of profiles. */
  public int size() {
    return values.length;
  }

  /** The payoff at the profile with this index. */
  public double get(int index) {
    return values[index];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PayoffTable table && Arrays.equals(values, table.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }
}
