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
 * <p>P(o | x) is the mean over the runs of an interval of {@link Bins}. The first two are gains of
 * one who may choose by it, between getting o - P(o) or 0, twice, and between betting on yes or on
 * no; {@link GainOfKnowing} says how they are freed of bias and what their error is. The third is
 * the plug-in estimate less its bias to first order, Σ s² / (2 N m (1 - m)) over the intervals less
 * the same over all, which for shares of 0 and 1 is (intervals - 1) / 2N (Miller 1955); its error
 * is that of a mean over runs. So an unknown that tells nothing has about 0 of each.
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
   * @param seed what means are drawn anew by to measure bias and error
   */
  public static ForecastValue of(double[] shares, Bins bins, long seed) {
    int[] bin = new int[shares.length];
    Sums all = new Sums(1);
    Sums parts = new Sums(bins.count());
    for (int run = 0; run < shares.length; run++) {
      bin[run] = shares[run] == shares[run] ? bins.of(run) : -1;
      if (bin[run] >= 0) {
        all.add(0, shares[run]);
        parts.add(bin[run], shares[run]);
      }
    }
    double[] logs = new double[shares.length];
    double[][] shifts = new double[1][shares.length];
    double[][] bets = new double[1][shares.length];
    int n = 0;
    for (int run = 0; run < shares.length; run++) {
      if (bin[run] >= 0) {
        shifts[0][run] = shares[run] - all.mean(0);
        bets[0][run] = 2 * shares[run] - 1;
        logs[n] = logs(shares[run], parts.mean(bin[run]), all.mean(0));
        n++;
      }
    }
    Measured bits = Measured.mean(logs, n);
    double bias = parts.bias(n) - all.bias(n);
    return new ForecastValue(
        GainOfKnowing.of(shifts, bin, bins.count(), true, seed).times(2),
        GainOfKnowing.of(bets, bin, bins.count(), false, seed),
        new Measured(bits.estimate() - bias, bits.low() - bias, bits.high() - bias)
            .times(1 / LOG_2),
        n);
  }

  /** How uncertain yes or no is, in bits; no unknown can tell more. */
  public static double entropy(double yes) {
    return Math.abs(part(yes, yes, 1) + part(1 - yes, 1 - yes, 1)) / LOG_2;
  }

  private static double logs(double share, double known, double prior) {
    return part(share, known, prior) + part(1 - share, 1 - known, 1 - prior);
  }

  private static double part(double share, double known, double prior) {
    return share == 0 ? 0 : share * Functions.log(known / prior);
  }

  /** Numbers, sums and squares of shares by interval. */
  private static final class Sums {

    private final double[] numbers;
    private final double[] sums;
    private final double[] squares;

    Sums(int intervals) {
      numbers = new double[intervals];
      sums = new double[intervals];
      squares = new double[intervals];
    }

    void add(int interval, double share) {
      numbers[interval]++;
      sums[interval] += share;
      squares[interval] += share * share;
    }

    double mean(int interval) {
      return sums[interval] / numbers[interval];
    }

    /** The bias of the plug-in estimate of an expected logarithm, natural, to first order. */
    double bias(int n) {
      double bias = 0;
      for (int i = 0; i < squares.length; i++) {
        double of = numbers[i];
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
