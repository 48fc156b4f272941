package io.entente.solve.support;

/**
 * A function that is linear in each of several players' mixed strategies: the sum over their
 * profiles of a coefficient times the probability of the profile.
 *
 * <p>Shape: coefficients by profile, the last player's strategy varying fastest. Over a box of
 * probabilities its range is bounded player by player: whatever number c is taken, Σ qₐxₐ = c + Σ
 * (qₐ - c)xₐ, since probabilities sum to 1; the best c among the qₐ gives the true bound of one
 * player's part.
 */
final class MultilinearForm {

  private final int[] players;
  private final int[] sizes;
  private final Ranges coefficients;

  /**
   * @param players which players' strategies it depends on, ascending
   * @param sizes how many strategies of each
   */
  MultilinearForm(int[] players, int[] sizes, Ranges coefficients) {
    this.players = players;
    this.sizes = sizes;
    this.coefficients = coefficients;
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

  /** Bounds of the values it takes where the probabilities are in these ranges. */
  void range(Ranges[] probabilities, Ranges into, int at) {
    Ranges left = coefficients;
    for (int place = players.length - 1; place >= 0; place--) {
      left = contract(left, sizes[place], probabilities[players[place]]);
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

  /** Bounds for each group of neighbouring coefficients of their mean under these probabilities. */
  private static Ranges contract(Ranges coefficients, int size, Ranges probabilities) {
    Ranges means = new Ranges(coefficients.length() / size);
    for (int group = 0; group < means.length(); group++) {
      int from = group * size;
      means.set(
          group,
          lowest(coefficients.low, from, size, probabilities),
          -lowest(negated(coefficients.high, from, size), 0, size, probabilities));
    }
    return means;
  }

  private static double[] negated(double[] numbers, int from, int size) {
    double[] negated = new double[size];
    for (int i = 0; i < size; i++) {
      negated[i] = -numbers[from + i];
    }
    return negated;
  }

  private static double lowest(double[] numbers, int from, int size, Ranges probabilities) {
    double best = Double.NEGATIVE_INFINITY;
    for (int taken = 0; taken < size; taken++) {
      double base = numbers[from + taken];
      double sum = base;
      for (int i = 0; i < size; i++) {
        if (i != taken) {
          double above = Ranges.plusLow(numbers[from + i], -base);
          double part = Ranges.timesLow(above, probabilities.low[i], probabilities.high[i]);
          sum = Ranges.plusLow(sum, part);
        }
      }
      best = Math.max(best, sum);
    }
    return best;
  }
}
