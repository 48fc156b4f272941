package io.entente.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the expectations of what follows a situation are computed, for all classes of profiles: one
 * variable after the other is summed out, the last first, and what classes have in common is summed
 * once. Many classes move a variable alike, so these are far fewer products than successors.
 *
 * <p>A program of sums Σ chance·value over the ways of one variable. Places from 0 are states,
 * whose values are given; behind them stand the sums, in order; the last ones are those of the
 * classes.
 */
final class SuccessorSums {

  /** What a sum is made of: a distribution and, for each of its ways, the place of a value. */
  record Sum(int distribution, int[] places) {}

  /** A part of the states' values with some variables summed out: by value of the next one. */
  private record Key(int variable, List<Integer> suffix, int prefix) {}

  private final StateGrid grid;
  private final List<List<List<StateMoves.Way>>> classes;
  private final List<int[]> distributions;
  private final List<Sum> sums = new ArrayList<>();
  private final Map<Key, Integer> known = new HashMap<>();
  private final int first;

  /**
   * The program of a situation.
   *
   * @param classes by class and variable, the ways of the variable
   * @param distributions by class, the number of each variable's distribution; together with the
   *     values they lead to, alike ways of one variable have the same number
   */
  SuccessorSums(
      StateGrid grid, List<List<List<StateMoves.Way>>> classes, List<int[]> distributions) {
    this.grid = grid;
    this.classes = classes;
    this.distributions = distributions;
    int[][] last = new int[classes.size()][];
    for (int c = 0; c < classes.size(); c++) {
      last[c] = places(c, 0, 0);
    }
    first = sums.size();
    for (int c = 0; c < classes.size(); c++) {
      sums.add(new Sum(distributions.get(c)[0], last[c]));
    }
  }

  /** Where the values stand that the ways of a variable lead to, earlier ones being settled. */
  private int[] places(int which, int variable, int prefix) {
    List<StateMoves.Way> ways = classes.get(which).get(variable);
    int[] places = new int[ways.size()];
    for (int w = 0; w < places.length; w++) {
      int longer = prefix + ways.get(w).value() * grid.valueStride(variable);
      places[w] = place(which, variable + 1, longer);
    }
    return places;
  }

  private int place(int which, int variable, int prefix) {
    if (variable == classes.get(which).size()) {
      return prefix;
    }
    List<Integer> suffix = new ArrayList<>();
    for (int v = variable; v < classes.get(which).size(); v++) {
      suffix.add(distributions.get(which)[v]);
    }
    Key key = new Key(variable, suffix, prefix);
    Integer at = known.get(key);
    if (at == null) {
      int[] places = places(which, variable, prefix);
      at = grid.states() + sums.size();
      sums.add(new Sum(distributions.get(which)[variable], places));
      known.put(key, at);
    }
    return at;
  }

  /** The sums, each after those it uses. */
  List<Sum> sums() {
    return sums;
  }

  /** The number of the first class's sum; the others follow. */
  int first() {
    return first;
  }
}
