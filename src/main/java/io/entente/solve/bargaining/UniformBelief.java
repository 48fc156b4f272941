package io.entente.solve.bargaining;

import io.entente.number.Rational;
import java.util.List;

/** Every value in [low, high] alike, low &lt; high. */
public record UniformBelief(Rational low, Rational high) implements Belief {

  private static final Rational TWO = Rational.of(2);

  /**
   * Checks it.
   *
   * @throws IllegalArgumentException unless low &lt; high
   */
  public UniformBelief {
    if (low.compareTo(high) >= 0) {
      throw new IllegalArgumentException("uniform from " + low + " to " + high);
    }
  }

  @Override
  public Rational atLeast(Rational z) {
    if (z.compareTo(low) <= 0) {
      return Rational.ONE;
    }
    return z.compareTo(high) >= 0 ? Rational.ZERO : high.minus(z).dividedBy(high.minus(low));
  }

  /**
   * z up to low, the mean from high on; between, z &minus; (z &minus; low)&sup2; / 2 (high &minus;
   * low).
   */
  @Override
  public Rational expectedMinimum(Rational z) {
    if (z.compareTo(low) <= 0) {
      return z;
    }
    if (z.compareTo(high) >= 0) {
      return mean();
    }
    Rational over = z.minus(low);
    return z.minus(over.times(over).dividedBy(TWO.times(high.minus(low))));
  }

  @Override
  public Rational mean() {
    return low.plus(high).dividedBy(TWO);
  }

  @Override
  public Belief mirrored() {
    return new UniformBelief(high.negate(), low.negate());
  }

  /** (high &minus; z)(z + m) is highest at z = (high &minus; m) / 2. */
  @Override
  public List<Candidate> candidates(Rational m) {
    Rational peak = high.minus(m).dividedBy(TWO);
    if (peak.compareTo(low) <= 0 || peak.compareTo(high) >= 0) {
      return List.of(new Candidate(low, true), new Candidate(high, true));
    }
    return List.of(new Candidate(peak, true));
  }
}
