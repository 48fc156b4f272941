package io.entente.conflict.option;

import java.util.Arrays;

/**
 * The feasible states of a conflict in option form, numbered from 0 by what is taken: the first
 * option counts 1, the second 2, the third 4, and infeasible combinations are skipped.
 */
public final class OptionStates {

  private final long[] taken;
  private final int options;

  OptionStates(long[] taken, int options) {
    this.taken = taken;
    this.options = options;
  }

  /** The number of feasible states. */
  public int count() {
    return taken.length;
  }

  /** The number of options. */
  public int options() {
    return options;
  }

  /** The options taken in a state, as bits; the first option is bit 0. */
  public long taken(int state) {
    return taken[state];
  }

  /** Whether this option is taken in this state. */
  public boolean takes(int state, int option) {
    return (taken[state] >> option & 1) == 1;
  }

  /** The number of the state in which these options are taken, or -1 if it is infeasible. */
  public int indexOf(long options) {
    int found = Arrays.binarySearch(taken, options);
    return found < 0 ? -1 : found;
  }

  /** The state as letters Y and N, the first option first. */
  public String text(int state) {
    StringBuilder text = new StringBuilder();
    for (int option = 0; option < options; option++) {
      text.append(takes(state, option) ? 'Y' : 'N');
    }
    return text.toString();
  }

  /** The state in which all the changes from {@code from} to each target are made at once. */
  int joint(int from, int[] targets) {
    long result = taken[from];
    for (int target : targets) {
      result ^= taken[from] ^ taken[target];
    }
    return indexOf(result);
  }
}
