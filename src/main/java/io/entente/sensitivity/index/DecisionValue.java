package io.entente.sensitivity.index;

/**
 * What knowing one unknown first would be worth to somebody who must choose: the expected value of
 * partial perfect information, EVPPI.
 *
 * <pre>  EVPPI = E_x max_a E[u_a | x] - max_a E[u_a]  =  min_a E[r_a] - E_x min_a E[r_a | x]</pre>
 *
 * <p>with the regret r_a = max u - u_a of every choice a. E[r_a | x] is the mean over the runs of
 * an interval of {@link Bins}. Which choice is best in an interval, and which without knowing
 * anything, is learnt from nine tenths of the runs; the difference in regret is measured on the
 * other tenth (cross-fitting). Measured on the same runs, the maximum of noisy means would look
 * like a gain even where there is none (Strong and Oakley 2013 give the size of that bias). So
 * measured, an unknown that tells nothing has 0 or, where two choices are about equally good, a
 * little less; and none has too much on average. The error is that of a mean over runs.
 *
 * @see "Raiffa and Schlaifer (1961), Applied Statistical Decision Theory"
 * @see "Strong and Oakley (2013), An Efficient Method for Computing Single-Parameter Partial
 *     Expected Value of Perfect Information, Medical Decision Making 33, 755-766"
 * @see "Strong, Oakley and Brennan (2014), Estimating Multiparameter Partial Expected Value of
 *     Perfect Information from a Probabilistic Sensitivity Analysis Sample, Medical Decision Making
 *     34, 311-326"
 */
public final class DecisionValue {

  private final double[][] regrets;
  private final int[] runs;
  private final Folds folds;
  private final double unit;
  private final double[][] all;

  /**
   * Of one who chooses.
   *
   * @param regrets {@code [choice][place]}, at least one choice
   * @param runs the number of the run at each place
   * @param seed what the runs are divided by
   */
  public DecisionValue(double[][] regrets, int[] runs, long seed) {
    this.regrets = regrets;
    this.runs = runs;
    folds = new Folds(seed);
    double largest = 0;
    for (double[] choice : regrets) {
      for (double regret : choice) {
        largest = regret <= largest ? largest : regret;
      }
    }
    unit = largest > 0 ? largest : 1;
    all = sums(1, place -> 0);
  }

  /** Whether payoffs are too large to be subtracted, or there are no runs. */
  private boolean isUnknown() {
    return runs.length == 0 || !(unit <= Double.MAX_VALUE);
  }

  /** Takes in a place and answers its interval, negative for none. */
  private interface Interval {
    int of(int place);
  }

  /** {@code [interval · folds + fold][choice]}, the number of places behind the choices. */
  private double[][] sums(int intervals, Interval interval) {
    double[][] sums = new double[intervals * (Folds.COUNT + 1)][regrets.length + 1];
    for (int place = 0; place < runs.length; place++) {
      int of = interval.of(place);
      if (of >= 0) {
        int fold = of * (Folds.COUNT + 1) + folds.of(runs[place]);
        int whole = of * (Folds.COUNT + 1) + Folds.COUNT;
        for (int choice = 0; choice < regrets.length; choice++) {
          sums[fold][choice] += regrets[choice][place] / unit;
          sums[whole][choice] += regrets[choice][place] / unit;
        }
        sums[fold][regrets.length]++;
        sums[whole][regrets.length]++;
      }
    }
    return sums;
  }

  /** The choice with the least regret in an interval over all folds but one, -1 if it is empty. */
  private int best(double[][] sums, int interval, int fold) {
    double[] whole = sums[interval * (Folds.COUNT + 1) + Folds.COUNT];
    double[] left = sums[interval * (Folds.COUNT + 1) + fold];
    if (whole[regrets.length] == left[regrets.length]) {
      return -1;
    }
    int best = 0;
    for (int choice = 1; choice < regrets.length; choice++) {
      best = whole[choice] - left[choice] < whole[best] - left[best] ? choice : best;
    }
    return best;
  }

  /** The choice with the least mean regret. */
  public int best() {
    int best = 0;
    for (int choice = 1; choice < regrets.length; choice++) {
      best = all[Folds.COUNT][choice] < all[Folds.COUNT][best] ? choice : best;
    }
    return best;
  }

  /** What knowing everything first is worth (EVPI), the least mean regret. */
  public Measured perfect() {
    if (isUnknown()) {
      return Measured.UNKNOWN;
    }
    double[] least = new double[runs.length];
    for (int place = 0; place < least.length; place++) {
      least[place] = regrets[best()][place] / unit;
    }
    return Measured.mean(least, least.length).times(unit);
  }

  /** What knowing one unknown first is worth (EVPPI). */
  public Measured partial(Bins bins) {
    if (isUnknown()) {
      return Measured.UNKNOWN;
    }
    double[][] known = sums(bins.count(), place -> bins.of(runs[place]));
    double[] gains = new double[runs.length];
    int n = 0;
    for (int place = 0; place < runs.length; place++) {
      int interval = bins.of(runs[place]);
      if (interval >= 0) {
        int fold = folds.of(runs[place]);
        int without = Math.max(0, best(all, 0, fold));
        int with = best(known, interval, fold);
        with = with < 0 ? without : with;
        gains[n++] = (regrets[without][place] - regrets[with][place]) / unit;
      }
    }
    return Measured.mean(gains, n).times(unit);
  }
}
