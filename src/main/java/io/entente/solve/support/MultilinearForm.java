package io.entente.solve.support;

/**
 * A function that is linear in each of several players' mixed strategies: the sum over their
 * profiles of a coefficient times the probability of the profile.
 *
 * <p>Shape: coefficients by profile, the last player's strategy varying fastest. Over a box of
 * probabilities its range is bounded player by player: whatever number c is taken, Σ qₐxₐ = c + Σ
 * (qₐ - c)xₐ, since probabilities sum to 1; the best c among the qₐ gives the true bound of one
 * player's part. Bounds hold also where a box reaches below 0.
 *
 * <p>Not for several threads: the steps of a bound share one work space.
 */
final class MultilinearForm {

  private final int[] players;
  private final int[] sizes;
  private final Ranges coefficients;
  private final Ranges work;

  /**
   * A form with these coefficients.
   *
   * @param players which players' strategies it depends on, ascending
   * @param sizes how many strategies of each
   */
  MultilinearForm(int[] players, int[] sizes, Ranges coefficients) {
    this.players = players;
    this.sizes = sizes;
    this.coefficients = coefficients;
    int last = sizes.length - 1;
    this.work = new Ranges(last < 0 ? 1 : coefficients.length() / sizes[last]);
  }

  boolean dependsOn(int player) {
    return place(player) >= 0;
  }

  private int place(int player) {
    for (int place = 0; place < players.length; place++) {
      if (players[place] == player) {
        return place;
      }
    }
    return -1;
  }

  /** How many coefficients it has. */
  int size() {
    return coefficients.length();
  }

  /** Bounds of the values it takes where the probabilities are in these ranges. */
  void range(Ranges[] probabilities, Ranges into, int at) {
    Ranges left = coefficients;
    int length = coefficients.length();
    for (int place = players.length - 1; place >= 0; place--) {
      length /= sizes[place];
      contract(left, sizes[place], probabilities[players[place]], length);
      left = work;
    }
    into.set(at, left.low[0], left.high[0]);
  }

  /** The derivative by the probability of a strategy, taken from strategy 0. */
  MultilinearForm derivative(int player, int strategy) {
    int place = place(player);
    int inner = 1;
    for (int later = place + 1; later < sizes.length; later++) {
      inner *= sizes[later];
    }
    int outer = coefficients.length() / inner / sizes[place];
    Ranges differences = new Ranges(outer * inner);
    for (int o = 0; o < outer; o++) {
      for (int i = 0; i < inner; i++) {
        int with = (o * sizes[place] + strategy) * inner + i;
        int without = o * sizes[place] * inner + i;
        differences.set(
            o * inner + i,
            Ranges.plusLow(coefficients.low[with], -coefficients.high[without]),
            Ranges.plusHigh(coefficients.high[with], -coefficients.low[without]));
      }
    }
    return new MultilinearForm(without(players, place), without(sizes, place), differences);
  }

  private static int[] without(int[] numbers, int place) {
    int[] rest = new int[numbers.length - 1];
    System.arraycopy(numbers, 0, rest, 0, place);
    System.arraycopy(numbers, place + 1, rest, place, rest.length - place);
    return rest;
  }

  /**
   * Bounds for each group of neighbouring coefficients of their mean under these probabilities, put
   * into the work space; that may be where the coefficients stand, since a group is read before its
   * mean is written.
   */
  private void contract(Ranges from, int size, Ranges probabilities, int groups) {
    for (int group = 0; group < groups; group++) {
      int first = group * size;
      double low = Double.NEGATIVE_INFINITY;
      double high = Double.POSITIVE_INFINITY;
      for (int taken = 0; taken < size; taken++) {
        low = Math.max(low, lowest(from, first, size, taken, probabilities));
        high = Math.min(high, highest(from, first, size, taken, probabilities));
      }
      work.set(group, low, high);
    }
  }

  /** A lower bound of Σ qₐxₐ, with the lower bound of q at {@code taken} for c. */
  private static double lowest(Ranges q, int first, int size, int taken, Ranges x) {
    double c = q.low[first + taken];
    double sum = c;
    for (int i = 0; i < size; i++) {
      double from = x.low[i];
      double low = i == taken ? 0 : Ranges.plusLow(q.low[first + i], -c);
      double part = Ranges.timesLow(low, from, x.high[i]);
      if (from < 0) {
        // Where x may be negative, a greater q makes less.
        double high = Ranges.plusHigh(q.high[first + i], -c);
        part = Math.min(part, Ranges.timesLow(high, from, x.high[i]));
      }
      sum = Ranges.plusLow(sum, part);
    }
    return sum;
  }

  /** An upper bound of Σ qₐxₐ, with the upper bound of q at {@code taken} for c. */
  private static double highest(Ranges q, int first, int size, int taken, Ranges x) {
    double c = q.high[first + taken];
    double sum = c;
    for (int i = 0; i < size; i++) {
      double from = x.low[i];
      double high = i == taken ? 0 : Ranges.plusHigh(q.high[first + i], -c);
      double part = Ranges.timesHigh(high, from, x.high[i]);
      if (from < 0) {
        double low = Ranges.plusLow(q.low[first + i], -c);
        part = Math.max(part, Ranges.timesHigh(low, from, x.high[i]));
      }
      sum = Ranges.plusHigh(sum, part);
    }
    return sum;
  }
}
