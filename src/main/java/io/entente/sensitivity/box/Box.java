package io.entente.sensitivity.box;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An interval for each of some dimensions; most are the whole line. A point is inside if every
 * coordinate lies above the lower and below the upper end of its interval; ends never coincide with
 * a point of the data they were found in.
 *
 * <p>Immutable.
 */
public final class Box {

  /** Bounds with more decimals than this are left as they are. */
  private static final int MOST_DECIMALS = 12;

  private final double[] low;
  private final double[] high;

  private Box(double[] low, double[] high) {
    this.low = low;
    this.high = high;
  }

  /** All of a space. */
  public static Box whole(int dimensions) {
    double[] low = new double[dimensions];
    double[] high = new double[dimensions];
    Arrays.fill(low, Double.NEGATIVE_INFINITY);
    Arrays.fill(high, Double.POSITIVE_INFINITY);
    return new Box(low, high);
  }

  /** The lower end in a dimension; minus infinity if there is none. */
  public double low(int dimension) {
    return low[dimension];
  }

  /** The upper end in a dimension; infinity if there is none. */
  public double high(int dimension) {
    return high[dimension];
  }

  /** This box with another interval in one dimension. */
  public Box with(int dimension, double newLow, double newHigh) {
    Box box = new Box(low.clone(), high.clone());
    box.low[dimension] = newLow;
    box.high[dimension] = newHigh;
    return box;
  }

  /** This box with the whole line in one dimension. */
  public Box without(int dimension) {
    return with(dimension, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  /** The dimensions in which it is not the whole line, ascending. */
  public List<Integer> restricted() {
    List<Integer> dimensions = new ArrayList<>();
    for (int d = 0; d < low.length; d++) {
      if (low[d] > Double.NEGATIVE_INFINITY || high[d] < Double.POSITIVE_INFINITY) {
        dimensions.add(d);
      }
    }
    return dimensions;
  }

  /** Whether a run of the data lies inside. */
  public boolean contains(double[][] columns, int run) {
    for (int d = 0; d < low.length; d++) {
      double value = columns[d][run];
      if (!(value > low[d] && value < high[d])) {
        return false;
      }
    }
    return true;
  }

  /**
   * A number between two others that differ, with as few decimals as any.
   *
   * @param upper which of the two it is where no other double lies between them
   */
  static double between(double below, double above, boolean upper) {
    double middle = below / 2 + above / 2;
    double scale = 1;
    for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
      double rounded = Math.rint(middle * scale) / scale;
      if (rounded > below && rounded < above) {
        return rounded;
      }
      scale *= 10;
    }
    return middle > below && middle < above ? middle : upper ? above : below;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Box box && Arrays.equals(low, box.low) && Arrays.equals(high, box.high);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(low) + Arrays.hashCode(high);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int d : restricted()) {
      text.append(low[d]).append(" < x").append(d).append(" < ").append(high[d]).append("; ");
    }
    return text.toString();
  }
}
