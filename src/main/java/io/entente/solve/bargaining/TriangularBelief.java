package io.entente.solve.bargaining;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;

/** Rising from low to mode, falling to high; low &le; mode &le; high, low &lt; high. */
public record TriangularBelief(Rational low, Rational mode, Rational high) implements Belief {

  private static final Rational TWO = Rational.of(2);
  private static final Rational THREE = Rational.of(3);

  /**
   * Checks it.
   *
   * @throws IllegalArgumentException unless low &le; mode &le; high and low &lt; high
   */
  public TriangularBelief {
    if (low.compareTo(mode) > 0 || mode.compareTo(high) > 0 || low.equals(high)) {
      throw new IllegalArgumentException("triangular " + low + ", " + mode + ", " + high);
    }
  }

  /** 1 &minus; (z &minus; low)&sup2; / K below the mode, (high &minus; z)&sup2; / L above it. */
  @Override
  public Rational atLeast(Rational z) {
    if (z.compareTo(low) <= 0) {
      return Rational.ONE;
    }
    if (z.compareTo(high) >= 0) {
      return Rational.ZERO;
    }
    if (z.compareTo(mode) < 0) {
      Rational over = z.minus(low);
      return Rational.ONE.minus(over.times(over).dividedBy(left()));
    }
    Rational under = high.minus(z);
    return under.times(under).dividedBy(right());
  }

  /** z less the integral of P(c &lt; t) up to z. */
  @Override
  public Rational expectedMinimum(Rational z) {
    if (z.compareTo(low) <= 0) {
      return z;
    }
    if (z.compareTo(high) >= 0) {
      return mean();
    }
    if (z.compareTo(mode) < 0) {
      return z.minus(z.minus(low).power(3).dividedBy(THREE.times(left())));
    }
    return mean().minus(high.minus(z).power(3).dividedBy(THREE.times(right())));
  }

  @Override
  public Rational mean() {
    return low.plus(mode).plus(high).dividedBy(THREE);
  }

  @Override
  public Belief mirrored() {
    return new TriangularBelief(high.negate(), mode.negate(), low.negate());
  }

  /**
   * With s = z &minus; low, below the mode 3s&sup2; + 2(low + m)s &minus; K = 0; above it z = (high
   * &minus; 2m) / 3. One of them lies in its range, or an end of a range is best.
   */
  @Override
  public List<Candidate> candidates(Rational m) {
    List<Candidate> all = new ArrayList<>();
    all.add(new Candidate(low, true));
    all.add(new Candidate(mode, true));
    Rational above = high.minus(TWO.times(m)).dividedBy(THREE);
    if (above.compareTo(mode) > 0 && above.compareTo(high) < 0) {
      all.add(new Candidate(above, true));
    }
    if (mode.compareTo(low) > 0) {
      Rational half = low.plus(m);
      SquareRoot root = SquareRoot.of(half.times(half).plus(THREE.times(left())));
      Rational below = low.plus(root.value().minus(half).dividedBy(THREE));
      if (below.compareTo(low) > 0 && below.compareTo(mode) < 0) {
        all.add(new Candidate(below, root.exact()));
      }
    }
    return all;
  }

  private Rational left() {
    return high.minus(low).times(mode.minus(low));
  }

  private Rational right() {
    return high.minus(low).times(high.minus(mode));
  }
}
