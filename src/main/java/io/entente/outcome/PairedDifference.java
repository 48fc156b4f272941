package io.entente.outcome;

import io.entente.number.Interval;
import io.entente.number.Student;
import io.entente.scenario.Outcome;
import java.util.List;

/**
 * By how much an outcome is more frequent under one question than under another, with the same
 * draws on both sides, and its 95 % interval (Student, of the differences). Draws in which either
 * side has no equilibrium are left out.
 *
 * @param first mean share under the first question, over the draws that count
 * @param second mean share under the second
 * @param difference first minus second
 * @param low lower end of the interval of the difference
 * @param high upper end
 * @param draws how many draws count
 */
public record PairedDifference(
    double first, double second, double difference, double low, double high, long draws) {

  /** Stands for the share of a draw that has no equilibrium. */
  private static final double NONE = -1;

  /**
   * Compares two questions about an outcome over runs 0 to samples - 1 of one seed.
   *
   * @throws io.entente.sample.UnsolvableException if the form of either cannot be solved
   */
  public static PairedDifference of(
      Question one, Question other, Outcome outcome, int samples, long seed) {
    return of(shares(one, outcome, samples, seed), shares(other, outcome, samples, seed));
  }

  /** Compares two lists of shares, one per draw. */
  static PairedDifference of(double[] first, double[] second) {
    double sumFirst = 0;
    double sumSecond = 0;
    double squares = 0;
    int n = 0;
    for (int run = 0; run < first.length; run++) {
      if (first[run] != NONE && second[run] != NONE) {
        sumFirst += first[run];
        sumSecond += second[run];
        squares += (first[run] - second[run]) * (first[run] - second[run]);
        n++;
      }
    }
    if (n == 0) {
      return new PairedDifference(0, 0, 0, -1, 1, 0);
    }
    double mean = (sumFirst - sumSecond) / n;
    double variance = n < 2 ? 0 : Math.max(0, (squares - n * mean * mean) / (n - 1));
    Interval interval =
        n < 2 ? new Interval(-1, 1) : Student.interval(mean, Math.sqrt(variance), n);
    return new PairedDifference(
        sumFirst / n, sumSecond / n, mean, interval.low(), interval.high(), n);
  }

  /** For each run the share of its equilibria in which the outcome holds. */
  static double[] shares(Question question, Outcome outcome, int samples, long seed) {
    ShareList list = new ShareList(samples);
    Shares.read(question, List.of(outcome), samples, seed, list);
    return list.shares;
  }

  /** The mean of these shares with its interval. */
  static Estimate mean(double[] shares) {
    Estimate.Collector collector = new Estimate.Collector();
    for (double share : shares) {
      if (share != NONE) {
        collector.add(share);
      }
    }
    return collector.estimate();
  }

  private static final class ShareList implements Shares.Reader {

    private final double[] shares;
    private int size;

    ShareList(int samples) {
      shares = new double[samples];
    }

    @Override
    public void run(int equilibria, boolean failed, int[] holdsIn) {
      shares[size++] = equilibria == 0 ? NONE : (double) holdsIn[0] / equilibria;
    }
  }
}
