package io.entente.sensitivity.index;

/**
 * What knowing one unknown first would be worth to somebody who must choose: the expected value of
 * partial perfect information, EVPPI, and that of knowing everything first, EVPI.
 *
 * <pre>
 *   EVPPI = E_x max_a E[u_a | x] - max_a E[u_a]  =  min_a E[r_a] - E_x min_a E[r_a | x]
 *   EVPI  = E max_a u_a - max_a E[u_a]           =  min_a E[r_a]
 * </pre>
 *
 * <p>with the regret r_a = max u - u_a of every choice a. E[r_a | x] is the mean over the runs of
 * an interval of {@link Bins}; {@link GainOfKnowing} takes away the bias that comes of taking the
 * best of noisy means, so that an unknown that tells nothing is worth about nothing.
 *
 * @see "Raiffa and Schlaifer (1961), Applied Statistical Decision Theory"
 * @see "Strong, Oakley and Brennan (2014), Estimating Multiparameter Partial Expected Value of
 *     Perfect Information from a Probabilistic Sensitivity Analysis Sample, Medical Decision Making
 *     34, 311-326"
 */
public final class DecisionValue {

  private final double[][] regrets;
  private final int[] runs;
  private final double unit;
  private final int best;
  private final long seed;

  /** By choice but the best, its regret beyond that of the best, sign reversed, in units. */
  private final double[][] worth;

  /**
   * Of one who chooses.
   *
   * @param regrets {@code [choice][place]}, at least one choice
   * @param runs the number of the run at each place
   * @param seed what means are drawn anew by to measure bias and error
   */
  public DecisionValue(double[][] regrets, int[] runs, long seed) {
    this.regrets = regrets;
    this.runs = runs;
    this.seed = seed;
    double largest = 0;
    for (double[] choice : regrets) {
      for (double regret : choice) {
        largest = regret <= largest ? largest : regret;
      }
    }
    unit = largest > 0 ? largest : 1;
    best = least();
    worth = new double[regrets.length - 1][runs.length];
    for (int choice = 0; choice < regrets.length; choice++) {
      double[] row = choice == best ? new double[0] : worth[choice < best ? choice : choice - 1];
      for (int place = 0; place < row.length; place++) {
        row[place] = regrets[best][place] / unit - regrets[choice][place] / unit;
      }
    }
  }

  /** The choice with the least mean regret, the first of several. */
  private int least() {
    int least = 0;
    double lowest = Double.POSITIVE_INFINITY;
    for (int choice = 0; choice < regrets.length; choice++) {
      double sum = 0;
      for (double regret : regrets[choice]) {
        sum += regret / unit;
      }
      if (sum < lowest) {
        least = choice;
        lowest = sum;
      }
    }
    return least;
  }

  /** Whether payoffs are too large to be subtracted, or there are no runs. */
  private boolean isUnknown() {
    return runs.length == 0 || !(unit <= Double.MAX_VALUE);
  }

  /** The choice with the least mean regret, the first of several. */
  public int best() {
    return best;
  }

  /** What knowing everything first is worth (EVPI), the least mean regret. */
  public Measured perfect() {
    if (isUnknown()) {
      return Measured.UNKNOWN;
    }
    double[] least = new double[runs.length];
    for (int place = 0; place < least.length; place++) {
      least[place] = regrets[best][place] / unit;
    }
    return Measured.mean(least, least.length).times(unit);
  }

  /** What knowing one unknown first is worth (EVPPI). */
  public Measured partial(Bins bins) {
    if (isUnknown()) {
      return Measured.UNKNOWN;
    }
    int[] bin = new int[runs.length];
    for (int place = 0; place < bin.length; place++) {
      bin[place] = bins.of(runs[place]);
    }
    return GainOfKnowing.of(worth, bin, bins.count(), false, seed).times(unit);
  }
}
