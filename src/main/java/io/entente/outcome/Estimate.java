package io.entente.outcome;

import io.entente.number.Interval;
import io.entente.number.Student;
import io.entente.number.Wilson;

/**
 * A frequency estimated from draws, with its 95 % interval: Wilson's where every draw says yes or
 * no, otherwise Student's, within [0, 1].
 *
 * @param estimate mean share, in [0, 1]; 0 if there are no draws
 * @param low lower end of the interval
 * @param high upper end
 * @param draws how many draws it is the mean of
 * @see "Wilson (1927), Probable Inference, the Law of Succession, and Statistical Inference, JASA
 *     22"
 */
public record Estimate(double estimate, double low, double high, long draws) {

  /** Half the width of the interval. */
  public double error() {
    return (high - low) / 2;
  }

  /**
   * What an estimate is made of; sums of several blocks of runs add up.
   *
   * @param draws how many draws count
   * @param sum of their shares
   * @param squares sum of the squares of their shares
   * @param whole whether every share is 0 or 1
   */
  public record Sums(long draws, double sum, double squares, boolean whole) {

    /** Of no draws. */
    public static final Sums NONE = new Sums(0, 0, 0, true);

    /** These draws and then those. */
    public Sums plus(Sums more) {
      return new Sums(
          draws + more.draws, sum + more.sum, squares + more.squares, whole && more.whole);
    }

    /** The estimate from these draws. */
    public Estimate estimate() {
      Collector collector = new Collector();
      collector.sum = sum;
      collector.squares = squares;
      collector.draws = draws;
      collector.whole = whole;
      return collector.estimate();
    }
  }

  /** Collects shares in the order of the runs. */
  public static final class Collector {

    private double sum;
    private double squares;
    private long draws;
    private boolean whole = true;

    /** Adds a draw's share of equilibria that have the outcome. */
    public void add(double share) {
      draws++;
      sum += share;
      squares += share * share;
      whole &= share == 0 || share == 1;
    }

    /** What has been collected so far. */
    public Sums sums() {
      return new Sums(draws, sum, squares, whole);
    }

    /** The estimate so far. */
    public Estimate estimate() {
      if (draws == 0) {
        return new Estimate(0, 0, 1, 0);
      }
      double mean = sum / draws;
      Interval interval;
      if (whole || draws < 2) {
        interval = Wilson.interval(sum, draws);
      } else {
        double variance = Math.max(0, (squares - sum * mean) / (draws - 1));
        interval = Student.interval(mean, Math.sqrt(variance), draws);
      }
      return new Estimate(mean, Math.max(0, interval.low()), Math.min(1, interval.high()), draws);
    }
  }
}
