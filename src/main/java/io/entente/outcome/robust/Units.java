package io.entente.outcome.robust;

import io.entente.number.Rational;
import io.entente.outcome.condition.RangeBox;
import io.entente.sample.LinearRow;
import java.util.ArrayList;
import java.util.List;

/**
 * In what weights move: all by as much (in units of payoff), or each by a part of itself.
 *
 * @param values the central weights
 * @param sizes by weight, how far it moves at radius 1
 * @param most the radius at which all weights can be 0, so that everything ties
 */
record Units(List<Rational> values, List<Rational> sizes, Rational most) {

  static Units absolute(List<Rational> values) {
    List<Rational> sizes = new ArrayList<>();
    Rational most = Rational.ZERO;
    for (Rational value : values) {
      sizes.add(Rational.ONE);
      most = value.abs().compareTo(most) > 0 ? value.abs() : most;
    }
    return new Units(values, sizes, most);
  }

  static Units relative(List<Rational> values) {
    List<Rational> sizes = new ArrayList<>();
    for (Rational value : values) {
      sizes.add(value.abs());
    }
    return new Units(values, sizes, Rational.ONE);
  }

  /** All weights that lie within a radius. */
  RangeBox box(Rational radius) {
    return RangeBox.around(values, radius, sizes);
  }

  /**
   * The radius from which on an inequality row &ge; 0 can fail; negative, that from which on it can
   * hold, if it fails now. The whole radius for one that no weight in it moves.
   */
  Rational reach(LinearRow row) {
    Rational size = Rational.ZERO;
    for (int i = 0; i < row.size(); i++) {
      size = size.plus(row.factor(i).abs().times(sizes.get(row.coefficient(i))));
    }
    return size.signum() == 0 ? most : row.at(values).dividedBy(size);
  }

  /** The weights within a radius that are worst for a row. */
  List<Rational> worst(LinearRow row, Rational radius) {
    List<Rational> corner = new ArrayList<>(values);
    for (int i = 0; i < row.size(); i++) {
      int c = row.coefficient(i);
      Rational way = radius.times(sizes.get(c));
      boolean down = row.factor(i).signum() > 0;
      corner.set(c, down ? values.get(c).minus(way) : values.get(c).plus(way));
    }
    return corner;
  }

  /** A radius just beyond another. */
  Rational beyond(Rational radius) {
    Rational little = Rational.of(1, 1 << 20);
    return radius.plus((radius.signum() == 0 ? most : radius).times(little));
  }
}
