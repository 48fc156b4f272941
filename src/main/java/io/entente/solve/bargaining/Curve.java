package io.entente.solve.bargaining;

import java.util.function.DoubleUnaryOperator;

/**
 * A utility of one's own part of something, x in [0, most]: it rises and does not bend upwards.
 *
 * <p>It is known only by its values. Slopes are central differences, extrapolated once
 * (Richardson): good to about ten digits for the smooth utilities people write.
 */
final class Curve {

  private static final int CHECKED = 32;
  private static final int HALVINGS = 200;
  private static final double STEP = 1e-3;
  private static final double ROUNDING = 1e-9;

  private final DoubleUnaryOperator utility;
  private final double most;

  private Curve(DoubleUnaryOperator utility, double most) {
    this.utility = utility;
    this.most = most;
  }

  /**
   * Checks a utility at a number of points.
   *
   * @throws BargainingException if it is not finite, does not rise, or bends upwards
   */
  static Curve of(DoubleUnaryOperator utility, double most) {
    double[] values = new double[CHECKED + 1];
    for (int i = 0; i <= CHECKED; i++) {
      values[i] = utility.applyAsDouble(most * i / CHECKED);
      if (!(Math.abs(values[i]) <= Double.MAX_VALUE)) {
        throw new BargainingException(
            "the utility has no finite value where the share is " + i + "/" + CHECKED + " of all");
      }
    }
    double size = values[CHECKED] - values[0];
    for (int i = 1; i <= CHECKED; i++) {
      if (!(values[i] > values[i - 1])) {
        throw new BargainingException("the utility does not rise with the share");
      }
      if (i > 1 && values[i] - 2 * values[i - 1] + values[i - 2] > ROUNDING * size) {
        throw new BargainingException(
            "the utility bends upwards: this party would rather gamble than share");
      }
    }
    return new Curve(utility, most);
  }

  double at(double x) {
    return utility.applyAsDouble(x);
  }

  double most() {
    return most;
  }

  /** The smallest share with at least this utility; NaN if all of it is not enough. */
  double shareFor(double wanted) {
    if (at(0) >= wanted) {
      return 0;
    }
    if (at(most) < wanted) {
      return Double.NaN;
    }
    double low = 0;
    double high = most;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = low + (high - low) / 2;
      if (middle <= low || middle >= high) {
        break;
      }
      if (at(middle) >= wanted) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  /** The slope inside (0, most). */
  double slope(double x) {
    double h = STEP * Math.min(x, most - x);
    double wide = (at(x + h) - at(x - h)) / ((x + h) - (x - h));
    double half = h / 2;
    double narrow = (at(x + half) - at(x - half)) / ((x + half) - (x - half));
    return narrow + (narrow - wide) / 3;
  }
}
