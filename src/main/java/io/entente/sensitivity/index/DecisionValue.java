package io.entente.sensitivity.index;

import java.util.Arrays;

/**
 * What knowing one unknown first would be worth to somebody who must choose: the expected value of
 * partial perfect information, EVPPI.
 *
 * <pre>  EVPPI = E_x max_a E[u_a | x] - max_a E[u_a]  =  min_a E[r_a] - E_x min_a E[r_a | x]</pre>
 *
 * <p>with the regret r_a = max u - u_a of every choice a; E[r_a | x] is the mean over the runs of
 * an interval of {@link Bins}. Measured on the same runs, the least of noisy means would look like
 * a gain even where there is none. So which choice is best without knowing anything, and which in
 * each interval, is learnt from nine tenths of the runs, and the difference in regret is measured
 * on the other tenth, in turn (cross-fitting). What chance does to the learning is held down by
 * {@link Shrinkage}: where an interval differs from the others by no more than runs do, nothing is
 * learnt from it. So an unknown that tells nothing has about 0, none has too much on average, and
 * one that tells little may have a little too little. The error is that of a mean over runs.
 *
 * @see "Raiffa and Schlaifer (1961), Applied Statistical Decision Theory"
 * @see "Strong and Oakley (2013), An Efficient Method for Computing Single-Parameter Partial
 *     Expected Value of Perfect Information, Medical Decision Making 33, 755-766, for the intervals
 *     and the bias of measuring on the same runs"
 * @see "Strong, Oakley and Brennan (2014), Estimating Multiparameter Partial Expected Value of
 *     Perfect Information from a Probabilistic Sensitivity Analysis Sample, Medical Decision Making
 *     34, 311-326"
 */
public final class DecisionValue {

  private final double[][] regrets;
  private final int[] runs;
  private final Folds folds;
  private final double unit;
  private final int best;

  /** By fold, the choice that is best over all other folds. */
  private final int[] bestWithout = new int[Folds.COUNT];

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
    best = least(-1);
    for (int fold = 0; fold < Folds.COUNT; fold++) {
      bestWithout[fold] = least(fold);
    }
  }

  /** Whether payoffs are too large to be subtracted, or there are no runs. */
  private boolean isUnknown() {
    return runs.length == 0 || !(unit <= Double.MAX_VALUE);
  }

  /** The choice with the least regret over all folds but one; the first of several. */
  private int least(int without) {
    int least = 0;
    double lowest = Double.POSITIVE_INFINITY;
    for (int choice = 0; choice < regrets.length; choice++) {
      double sum = 0;
      for (int place = 0; place < runs.length; place++) {
        sum += folds.of(runs[place]) == without ? 0 : regrets[choice][place] / unit;
      }
      if (sum < lowest) {
        least = choice;
        lowest = sum;
      }
    }
    return least;
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
    int[][] choices = new int[Folds.COUNT][];
    for (int fold = 0; fold < Folds.COUNT; fold++) {
      choices[fold] = choices(bins, fold);
    }
    double[] gains = new double[runs.length];
    int n = 0;
    for (int place = 0; place < runs.length; place++) {
      int interval = bins.of(runs[place]);
      if (interval >= 0) {
        int fold = folds.of(runs[place]);
        double without = regrets[bestWithout[fold]][place] / unit;
        gains[n++] = without - regrets[choices[fold][interval]][place] / unit;
      }
    }
    return Measured.mean(gains, n).times(unit);
  }

  /** By interval, the choice that is best over all folds but one. */
  private int[] choices(Bins bins, int fold) {
    int without = bestWithout[fold];
    int[] choices = new int[bins.count()];
    double[] least = new double[bins.count()];
    Arrays.fill(choices, without);
    for (int choice = 0; choice < regrets.length; choice++) {
      Shrinkage difference = new Shrinkage(bins.count());
      for (int place = 0; choice != without && place < runs.length; place++) {
        int interval = bins.of(runs[place]);
        if (interval >= 0 && folds.of(runs[place]) != fold) {
          difference.add(interval, (regrets[choice][place] - regrets[without][place]) / unit);
        }
      }
      double[] means = difference.means();
      for (int interval = 0; interval < means.length; interval++) {
        if (means[interval] < least[interval]) {
          least[interval] = means[interval];
          choices[interval] = choice;
        }
      }
    }
    return choices;
  }
}
