package io.entente.solve.bargaining;

import io.entente.number.Functions;
import io.entente.number.Rational;
import java.util.List;
import org.apache.commons.math3.special.Erf;

/**
 * Bell-shaped, by mean and standard deviation &gt; 0; computed in doubles, so that nothing about it
 * is exact.
 */
public record NormalBelief(Rational mean, Rational deviation) implements Belief {

  private static final double ROOT_TWO = Math.sqrt(2);
  private static final double ROOT_TWO_PI = 2.5066282746310002;
  private static final int HALVINGS = 100;

  /** Beyond this many deviations P(c &ge; z) over the density is 1/t to all digits that count. */
  private static final double FAR = 25;

  /**
   * Checks it.
   *
   * @throws IllegalArgumentException if the deviation is not positive
   */
  public NormalBelief {
    if (deviation.signum() <= 0) {
      throw new IllegalArgumentException("a standard deviation of " + deviation);
    }
  }

  @Override
  public Rational atLeast(Rational z) {
    return Rational.ofDouble(upperTail(standard(z)));
  }

  @Override
  public Rational expectedMinimum(Rational z) {
    double t = standard(z);
    Rational below = Rational.ofDouble(upperTail(-t));
    Rational bend = deviation.times(Rational.ofDouble(density(t)));
    return mean.times(below).minus(bend).plus(z.times(Rational.ONE.minus(below)));
  }

  @Override
  public Belief mirrored() {
    return new NormalBelief(mean.negate(), deviation);
  }

  /**
   * Where P(c &ge; z) over the density equals z + m: the left side falls with z, the right side
   * rises, so that there is one such place.
   */
  @Override
  public List<Candidate> candidates(Rational m) {
    double k = mean.plus(m).dividedBy(deviation).toDouble();
    double high = peak(k);
    Rational peak = mean.plus(deviation.times(Rational.ofDouble(high)));
    return List.of(new Candidate(peak, false));
  }

  /** The same in doubles. */
  static double peak(double mean, double deviation, double m) {
    return mean + deviation * peak((mean + m) / deviation);
  }

  /** In deviations from the mean: where tail(t) / density(t) = t + k. */
  private static double peak(double k) {
    double low = -k;
    double high = Math.max(0, -k) + 2;
    for (int halving = 0; halving < HALVINGS; halving++) {
      double middle = low + (high - low) / 2;
      if (millsRatio(middle) > middle + k) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  private double standard(Rational z) {
    return z.minus(mean).dividedBy(deviation).toDouble();
  }

  static double upperTail(double t) {
    return Erf.erfc(t / ROOT_TWO) / 2;
  }

  static double density(double t) {
    return Functions.exp(-t * t / 2) / ROOT_TWO_PI;
  }

  private static double millsRatio(double t) {
    if (t > FAR) {
      return (1 - 1 / (t * t)) / t;
    }
    double density = density(t);
    return density > 0 ? upperTail(t) / density : Double.POSITIVE_INFINITY;
  }
}
