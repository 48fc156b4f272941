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

  /** Whether chance alone does not explain it: some draws count, and the interval is beside 0. */
  public boolean isClear() {
    return draws > 0 && (low > 0 || high < 0);
  }

  /**
   * Compares two questions about an outcome over runs 0 to samples - 1 of one seed.
   *
   * @throws io.entente.sample.UnsolvableException if the form of either cannot be solved
   */
  public static PairedDifference of(
      Question one, Question other, Outcome outcome, long samples, long seed) {
    Shares first = new Shares(one, List.of(outcome), samples, seed);
    Shares second = new Shares(other, List.of(outcome), samples, seed);
    Collector collector = new Collector();
    while (first.next() && second.next()) {
      if (first.isAnswered() && second.isAnswered()) {
        collector.add(first.share(0), second.share(0));
      }
    }
    return collector.difference();
  }

  /**
   * What a paired difference is made of; sums of several blocks of runs add up.
   *
   * @param draws how many draws count
   * @param first sum of the shares under the first question
   * @param second sum of the shares under the second
   * @param squares sum of the squares of their differences
   */
  public record Sums(long draws, double first, double second, double squares) {

    /** Of no draws. */
    public static final Sums NONE = new Sums(0, 0, 0, 0);

    /** These draws and then those. */
    public Sums plus(Sums more) {
      return new Sums(
          draws + more.draws, first + more.first, second + more.second, squares + more.squares);
    }

    /** The difference over these draws. */
    public PairedDifference difference() {
      Collector collector = new Collector();
      collector.n = draws;
      collector.sumFirst = first;
      collector.sumSecond = second;
      collector.squares = squares;
      return collector.difference();
    }
  }

  /** Collects pairs of shares in the order of the runs. */
  public static final class Collector {

    private double sumFirst;
    private double sumSecond;
    private double squares;
    private long n;

    /** Adds the shares of one run. */
    public void add(double first, double second) {
      sumFirst += first;
      sumSecond += second;
      squares += (first - second) * (first - second);
      n++;
    }

    /** What has been collected so far. */
    public Sums sums() {
      return new Sums(n, sumFirst, sumSecond, squares);
    }

    /** First minus second; of no runs 0, from -1 to 1. */
    public PairedDifference difference() {
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
  }
}
