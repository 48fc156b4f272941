package io.entente.sensitivity.index;

import io.entente.number.Functions;

/**
 * What knowing one unknown would do to a forecast: by how much the frequency P(o | x) of an outcome
 * is on average away from P(o), how much more often the likelier of yes and no would be right, and
 * how much x tells of o.
 *
 * <pre>
 *   shift     E |P(o|x) - P(o)|
 *   accuracy  E max(P(o|x), 1 - P(o|x)) - max(P(o), 1 - P(o))
 *   bits      E [P(o|x) log2(P(o|x) / P(o)) + (1 - P(o|x)) log2((1 - P(o|x)) / (1 - P(o)))]
 * </pre>
 *
 * <p>P(o | x) is the mean over the runs of an interval of {@link Bins}. The first two are
 * cross-fitted: whether P(o | x) lies above or below P(o), and above or below one half, is learnt
 * from nine tenths of the runs (the second with {@link Shrinkage}), and what that is worth is
 * measured on the other tenth. Measured on the same runs, chance alone would look like knowledge;
 * so measured, an unknown that tells nothing has about 0, and one that tells little a little too
 * low a figure. The third is the plug-in estimate less its bias to first order, Σ s² / (2 N m (1 -
 * m)) over the intervals less the same over all, which for shares of 0 and 1 is (intervals - 1) /
 * 2N (Miller 1955). The error of each is that of a mean over runs.
 *
 * @param shift the mean change of the frequency, a share
 * @param accuracy by how much a yes-or-no forecast would be right more often, a share
 * @param bits mutual information of the outcome and the unknown
 * @param runs how many runs count
 * @see "Howard (1966), Information Value Theory, IEEE Transactions on Systems Science and
 *     Cybernetics 2, 22-26"
 * @see "Miller (1955), Note on the Bias of Information Estimates, Information Theory in Psychology"
 */
public record ForecastValue(Measured shift, Measured accuracy, Measured bits, long runs) {

  private static final double LOG_2 = 0.6931471805599453;

  /**
   * Measures it.
   *
   * @param shares by run, the share of its equilibria in which the outcome comes about; not a
   *     number where it has none
   * @param bins the runs by the unknown
   * @param seed what the runs are divided by
   */
  public static ForecastValue of(double[] shares, Bins bins, long seed) {
    Folds folds = new Folds(seed);
    Sums all = new Sums(1);
    Sums parts = new Sums(bins.count());
    for (int run = 0; run < shares.length; run++) {
      if (counts(shares, bins, run)) {
        all.add(0, folds.of(run), shares[run]);
        parts.add(bins.of(run), folds.of(run), shares[run]);
      }
    }
    double[][] means = means(shares, bins, folds);
    double[] shifts = new double[shares.length];
    double[] gains = new double[shares.length];
    double[] logs = new double[shares.length];
    int n = 0;
    for (int run = 0; run < shares.length; run++) {
      if (counts(shares, bins, run)) {
        int fold = folds.of(run);
        double prior = all.meanWithout(0, fold, 0.5);
        double raw = parts.meanWithout(bins.of(run), fold, prior);
        shifts[n] = (shares[run] - prior) * Math.signum(raw - prior);
        double known = means[fold][bins.of(run)];
        gains[n] = (2 * shares[run] - 1) * (forecast(known) - forecast(prior));
        logs[n] = logs(shares[run], parts.mean(bins.of(run)), all.mean(0));
        n++;
      }
    }
    Measured bits = Measured.mean(logs, n);
    double bias = parts.bias(n) - all.bias(n);
    return new ForecastValue(
        Measured.mean(shifts, n),
        Measured.mean(gains, n),
        new Measured(bits.estimate() - bias, bits.low() - bias, bits.high() - bias)
            .times(1 / LOG_2),
        n);
  }

  /** How uncertain yes or no is, in bits; no unknown can tell more. */
  public static double entropy(double yes) {
    return -(part(yes, yes, 1) + part(1 - yes, 1 - yes, 1)) / LOG_2;
  }

  private static boolean counts(double[] shares, Bins bins, int run) {
    return shares[run] == shares[run] && bins.of(run) >= 0;
  }

  /** By fold and interval, the mean over all other folds, shrunk. */
  private static double[][] means(double[] shares, Bins bins, Folds folds) {
    double[][] means = new double[Folds.COUNT][];
    for (int fold = 0; fold < Folds.COUNT; fold++) {
      Shrinkage learnt = new Shrinkage(bins.count());
      for (int run = 0; run < shares.length; run++) {
        if (counts(shares, bins, run) && folds.of(run) != fold) {
          learnt.add(bins.of(run), shares[run]);
        }
      }
      means[fold] = learnt.means();
    }
    return means;
  }

  /** Yes or no, whichever is likelier; half of either if both are alike. */
  private static double forecast(double probability) {
    return 0.5 + 0.5 * Math.signum(probability - 0.5);
  }

  private static double logs(double share, double known, double prior) {
    return part(share, known, prior) + part(1 - share, 1 - known, 1 - prior);
  }

  private static double part(double share, double known, double prior) {
    return share == 0 ? 0 : share * Functions.log(known / prior);
  }

  /** Numbers, sums and squares of shares by interval, and the first two by fold too. */
  private static final class Sums {

    private final double[][] numbers;
    private final double[][] sums;
    private final double[] squares;

    Sums(int intervals) {
      numbers = new double[intervals][Folds.COUNT + 1];
      sums = new double[intervals][Folds.COUNT + 1];
      squares = new double[intervals];
    }

    void add(int interval, int fold, double share) {
      numbers[interval][fold]++;
      sums[interval][fold] += share;
      numbers[interval][Folds.COUNT]++;
      sums[interval][Folds.COUNT] += share;
      squares[interval] += share * share;
    }

    double mean(int interval) {
      return sums[interval][Folds.COUNT] / numbers[interval][Folds.COUNT];
    }

    /** The mean over all folds but one; something else if there is nothing in them. */
    double meanWithout(int interval, int fold, double otherwise) {
      double n = numbers[interval][Folds.COUNT] - numbers[interval][fold];
      return n == 0 ? otherwise : (sums[interval][Folds.COUNT] - sums[interval][fold]) / n;
    }

    /** The bias of the plug-in estimate of an expected logarithm, natural, to first order. */
    double bias(int n) {
      double bias = 0;
      for (int i = 0; i < squares.length; i++) {
        double of = numbers[i][Folds.COUNT];
        double mean = mean(i);
        double room = mean * (1 - mean);
        if (of > 1 && room > 0) {
          double variance = Math.max(0, (squares[i] - of * mean * mean) / (of - 1));
          bias += variance / (2 * n * room);
        }
      }
      return bias;
    }
  }
}
