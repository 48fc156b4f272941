package io.entente.sample;

import io.entente.number.Rational;
import java.util.Arrays;
import java.util.List;

/**
 * A linear function of {@linkplain LinearPayoffs#coefficients coefficients}, Σ factor ·
 * coefficient; those whose factor is 0 are left out. A value; coefficients are numbered by their
 * place in the list, ascending.
 */
public final class LinearRow {

  /** The function that is 0 whatever the coefficients. */
  public static final LinearRow ZERO = new LinearRow(new int[0], new Rational[0]);

  private final int[] coefficients;
  private final Rational[] factors;

  private LinearRow(int[] coefficients, Rational[] factors) {
    this.coefficients = coefficients;
    this.factors = factors;
  }

  /**
   * The function with these factors.
   *
   * @param coefficients ascending; only the first {@code n} count
   * @param factors may be 0
   */
  static LinearRow of(int[] coefficients, Rational[] factors, int n) {
    int[] places = new int[n];
    Rational[] kept = new Rational[n];
    int size = 0;
    for (int i = 0; i < n; i++) {
      if (factors[i].signum() != 0) {
        places[size] = coefficients[i];
        kept[size++] = factors[i];
      }
    }
    return size == 0 ? ZERO : new LinearRow(Arrays.copyOf(places, size), Arrays.copyOf(kept, size));
  }

  /** How many coefficients it depends on. */
  public int size() {
    return coefficients.length;
  }

  /** Whether it is 0 whatever the coefficients. */
  public boolean isZero() {
    return coefficients.length == 0;
  }

  /** The i-th coefficient that it depends on, by its place in the list. */
  public int coefficient(int i) {
    return coefficients[i];
  }

  /** The factor of the i-th coefficient that it depends on, never 0. */
  public Rational factor(int i) {
    return factors[i];
  }

  /** The factor of a coefficient, by its place in the list; 0 if it does not depend on it. */
  public Rational factorOf(int coefficient) {
    int i = Arrays.binarySearch(coefficients, coefficient);
    return i < 0 ? Rational.ZERO : factors[i];
  }

  /**
   * Its value.
   *
   * @param values of all coefficients, in the order of the list
   */
  public Rational at(List<Rational> values) {
    Rational sum = Rational.ZERO;
    for (int i = 0; i < coefficients.length; i++) {
      sum = sum.plus(factors[i].times(values.get(coefficients[i])));
    }
    return sum;
  }

  /** This plus another. */
  public LinearRow plus(LinearRow other) {
    return combined(other, Rational.ONE);
  }

  /** This less another. */
  public LinearRow minus(LinearRow other) {
    return combined(other, Rational.of(-1));
  }

  /** This plus another times a number. */
  public LinearRow plus(LinearRow other, Rational times) {
    return combined(other, times);
  }

  /** This times a number. */
  public LinearRow times(Rational number) {
    return ZERO.combined(this, number);
  }

  private LinearRow combined(LinearRow other, Rational times) {
    if (other.isZero() || times.signum() == 0) {
      return this;
    }
    int most = coefficients.length + other.coefficients.length;
    int[] places = new int[most];
    Rational[] sums = new Rational[most];
    int n = 0;
    int i = 0;
    int j = 0;
    while (i < coefficients.length || j < other.coefficients.length) {
      int own = i < coefficients.length ? coefficients[i] : Integer.MAX_VALUE;
      int its = j < other.coefficients.length ? other.coefficients[j] : Integer.MAX_VALUE;
      places[n] = Math.min(own, its);
      Rational sum = own <= its ? factors[i++] : Rational.ZERO;
      sums[n++] = its <= own ? sum.plus(other.factors[j++].times(times)) : sum;
    }
    return of(places, sums, n);
  }

  /** All factors in one row, 0 where it does not depend on a coefficient. */
  public Rational[] dense(int size) {
    Rational[] all = new Rational[size];
    Arrays.fill(all, Rational.ZERO);
    for (int i = 0; i < coefficients.length; i++) {
      all[coefficients[i]] = factors[i];
    }
    return all;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LinearRow that
        && Arrays.equals(coefficients, that.coefficients)
        && Arrays.equals(factors, that.factors);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(coefficients) + Arrays.hashCode(factors);
  }

  @Override
  public String toString() {
    return Arrays.toString(coefficients) + " " + Arrays.toString(factors);
  }
}
