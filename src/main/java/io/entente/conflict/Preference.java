package io.entente.conflict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * How one decision maker orders the states: a complete ranking, ties allowed.
 *
 * <p>Stored as a level for each state: the worst states have level 0, the next better level 1, and
 * so on without gaps; states of one level are tied. Only the order of levels means anything.
 */
public final class Preference {

  private final int[] level;
  private final int levels;

  private Preference(int[] level, int levels) {
    this.level = level;
    this.levels = levels;
  }

  /**
   * The preference with the order of these numbers, one a state, a higher one being better.
   *
   * @throws IllegalArgumentException if one is not a number
   */
  public static Preference ofPayoffs(double... payoffs) {
    double[] sorted = payoffs.clone();
    for (int state = 0; state < sorted.length; state++) {
      if (Double.isNaN(sorted[state])) {
        throw new IllegalArgumentException("the payoff of state " + state + " is not a number");
      }
      sorted[state] += 0.0; // -0.0 is tied with 0.0
    }
    double[] byState = sorted.clone();
    Arrays.sort(sorted);
    int distinct = 0;
    for (int at = 0; at < sorted.length; at++) {
      if (at == 0 || sorted[at] != sorted[at - 1]) {
        sorted[distinct++] = sorted[at];
      }
    }
    int[] level = new int[payoffs.length];
    for (int state = 0; state < level.length; state++) {
      level[state] = Arrays.binarySearch(sorted, 0, distinct, byState[state]);
    }
    return new Preference(level, distinct);
  }

  /** The preference with the order of these whole numbers, a higher one being better. */
  public static Preference ofLevels(int... levels) {
    double[] same = new double[levels.length];
    for (int state = 0; state < levels.length; state++) {
      same[state] = levels[state];
    }
    return ofPayoffs(same);
  }

  /** The preference that a comparison gives: a positive result says the first state is better. */
  public static Preference ofOrder(int states, Comparator<Integer> comparison) {
    List<Integer> order = new ArrayList<>();
    for (int state = 0; state < states; state++) {
      order.add(state);
    }
    order.sort(comparison);
    int[] level = new int[states];
    int current = 0;
    for (int at = 0; at < states; at++) {
      if (at > 0 && comparison.compare(order.get(at - 1), order.get(at)) != 0) {
        current++;
      }
      level[order.get(at)] = current;
    }
    return new Preference(level, states == 0 ? 0 : current + 1);
  }

  /**
   * The ranking from best to worst; states in one group are tied.
   *
   * @throws IllegalArgumentException if a state is not in [0, states), or is missing, or given
   *     twice
   */
  public static Preference ofRanking(int states, int[]... bestToWorst) {
    int[] level = new int[states];
    Arrays.fill(level, -1);
    for (int group = 0; group < bestToWorst.length; group++) {
      for (int state : bestToWorst[group]) {
        if (state < 0 || state >= states) {
          throw new IllegalArgumentException("state " + state + " of " + states + " is ranked");
        }
        if (level[state] >= 0) {
          throw new IllegalArgumentException("state " + state + " is ranked twice");
        }
        level[state] = bestToWorst.length - 1 - group;
      }
    }
    for (int state = 0; state < states; state++) {
      if (level[state] < 0) {
        throw new IllegalArgumentException("state " + state + " is not ranked");
      }
    }
    return ofLevels(level);
  }

  /** The number of states. */
  public int states() {
    return level.length;
  }

  /** The number of levels, one for each group of tied states. */
  public int levels() {
    return levels;
  }

  /** The level of this state: 0 is worst. */
  public int level(int state) {
    return level[state];
  }

  /** The levels of all states; a copy. */
  public int[] toLevels() {
    return level.clone();
  }

  /** Whether the first state is strictly better than the other. */
  public boolean prefers(int better, int worse) {
    return level[better] > level[worse];
  }

  /** Whether no two states are tied. */
  public boolean isStrict() {
    return levels == level.length;
  }

  /** The groups of tied states from best to worst, each ascending. */
  public List<List<Integer>> ranking() {
    List<List<Integer>> groups = new ArrayList<>();
    for (int at = 0; at < levels; at++) {
      groups.add(new ArrayList<>());
    }
    for (int state = 0; state < level.length; state++) {
      groups.get(levels - 1 - level[state]).add(state);
    }
    return groups;
  }
}
