package io.entente.outcome.condition;

import io.entente.number.Rational;
import io.entente.sample.LinearPayoffs;
import io.entente.sample.LinearRow;
import io.entente.sample.PayoffCoefficient;
import java.util.ArrayList;
import java.util.List;

/**
 * Weights that may each lie anywhere between a lowest and a highest value. A linear function is
 * lowest and highest at corners, so that both are found weight by weight.
 */
public final class RangeBox {

  private final List<Rational> low;
  private final List<Rational> high;

  private RangeBox(List<Rational> low, List<Rational> high) {
    this.low = List.copyOf(low);
    this.high = List.copyOf(high);
  }

  /** The ranges of the coefficients. */
  public static RangeBox of(LinearPayoffs payoffs) {
    List<Rational> low = new ArrayList<>();
    List<Rational> high = new ArrayList<>();
    for (PayoffCoefficient each : payoffs.coefficients()) {
      low.add(each.range().low());
      high.add(each.range().high());
    }
    return new RangeBox(low, high);
  }

  /**
   * Values that may each move by so many units of its own, up or down.
   *
   * @param units one for each value, 0 or more
   */
  public static RangeBox around(List<Rational> values, Rational radius, List<Rational> units) {
    List<Rational> low = new ArrayList<>();
    List<Rational> high = new ArrayList<>();
    for (int c = 0; c < values.size(); c++) {
      Rational way = radius.times(units.get(c));
      low.add(values.get(c).minus(way));
      high.add(values.get(c).plus(way));
    }
    return new RangeBox(low, high);
  }

  Rational low(int coefficient) {
    return low.get(coefficient);
  }

  Rational high(int coefficient) {
    return high.get(coefficient);
  }

  /** The lowest value of a function. */
  public Rational lowest(LinearRow row) {
    return extreme(row, true);
  }

  /** The highest value of a function. */
  public Rational highest(LinearRow row) {
    return extreme(row, false);
  }

  private Rational extreme(LinearRow row, boolean lowest) {
    Rational sum = Rational.ZERO;
    for (int i = 0; i < row.size(); i++) {
      boolean atLow = lowest == row.factor(i).signum() > 0;
      List<Rational> end = atLow ? low : high;
      sum = sum.plus(row.factor(i).times(end.get(row.coefficient(i))));
    }
    return sum;
  }
}
