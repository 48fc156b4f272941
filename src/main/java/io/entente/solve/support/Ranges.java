package io.entente.solve.support;

/**
 * Closed intervals of real numbers, as many as its length, in two arrays. Every operation rounds
 * outward, so that a result holds all values that the true one can take; where a number is too
 * large for a double the result is not a number, and whoever uses it must not take that for a
 * bound.
 */
final class Ranges {

  final double[] low;
  final double[] high;

  Ranges(int length) {
    low = new double[length];
    high = new double[length];
  }

  private Ranges(double[] low, double[] high) {
    this.low = low;
    this.high = high;
  }

  Ranges copy() {
    return new Ranges(low.clone(), high.clone());
  }

  int length() {
    return low.length;
  }

  void set(int at, double from, double to) {
    low[at] = from;
    high[at] = to;
  }

  double middle(int at) {
    return low[at] + (high[at] - low[at]) / 2;
  }

  double width(int at) {
    return high[at] - low[at];
  }

  /**
   * At most a number of which this is the nearest double. In plain arithmetic, which is faster than
   * the next double: what is taken away is at least the distance to that. Not for infinities.
   */
  static double down(double value) {
    return value - (Math.abs(value) * 0x1p-52 + Double.MIN_VALUE);
  }

  /** At least a number of which this is the nearest double. */
  static double up(double value) {
    return value + (Math.abs(value) * 0x1p-52 + Double.MIN_VALUE);
  }

  /** A lower bound of a product of a number and one between bounds. */
  static double timesLow(double number, double from, double to) {
    return number == 0 ? 0 : down(number > 0 ? number * from : number * to);
  }

  /** An upper bound of the same. */
  static double timesHigh(double number, double from, double to) {
    return number == 0 ? 0 : up(number > 0 ? number * to : number * from);
  }

  /** A lower bound of the product of two intervals. */
  static double timesLow(double low, double high, double from, double to) {
    return Math.min(timesLow(low, from, to), timesLow(high, from, to));
  }

  /** An upper bound of the same. */
  static double timesHigh(double low, double high, double from, double to) {
    return Math.max(timesHigh(low, from, to), timesHigh(high, from, to));
  }

  static double plusLow(double one, double other) {
    return one == 0 ? other : other == 0 ? one : down(one + other);
  }

  static double plusHigh(double one, double other) {
    return one == 0 ? other : other == 0 ? one : up(one + other);
  }
}
