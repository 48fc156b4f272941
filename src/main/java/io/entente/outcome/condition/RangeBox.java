package io.entente.outcome.condition;

import io.entente.number.Draws;
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

  /** Values are drawn at so many parts of the way from the lowest to the highest. */
  private static final int STEPS = 1009;

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

  /**
   * Values drawn inside the box, many of them close to its ends; the same for the same number
   * everywhere.
   */
  public List<Rational> drawn(long number) {
    long key = Draws.key(number, "RangeBox");
    List<Rational> values = new ArrayList<>();
    for (int c = 0; c < low.size(); c++) {
      long bits = Draws.bits(key, c);
      long step = 1 + (bits >>> 1 & 1023) % (STEPS - 1);
      boolean end = (bits >>> 20 & 1) == 1;
      step = !end ? step : 2 * step < STEPS ? 1 : STEPS - 1;
      Rational width = high.get(c).minus(low.get(c));
      values.add(low.get(c).plus(width.times(Rational.of(step, STEPS))));
    }
    return values;
  }
}
