package io.entente.number.algebraic;

import io.entente.number.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * The real roots of a polynomial in a closed interval, each once, in ascending order: fractions
 * where they are fractions, otherwise each in an interval of its own.
 *
 * <p>Found by bisection, roots counted by the {@link SturmSequence}. A root of a polynomial with
 * whole coefficients that is a fraction has a denominator that divides the leading coefficient, so
 * that an interval shorter than its inverse leaves one candidate.
 */
public final class RealRoots {

  private final WholePolynomial polynomial;
  private final SturmSequence sturm;
  private final List<AlgebraicNumber> found = new ArrayList<>();

  private RealRoots(WholePolynomial squareFree) {
    polynomial = squareFree;
    sturm = new SturmSequence(squareFree);
  }

  /**
   * The roots from {@code low} to {@code high}, both included.
   *
   * @throws IllegalArgumentException if the polynomial is zero or low is above high
   */
  public static List<AlgebraicNumber> of(Polynomial polynomial, Rational low, Rational high) {
    return of(WholePolynomial.of(polynomial), low, high);
  }

  /**
   * The roots from {@code low} to {@code high}, both included.
   *
   * @throws IllegalArgumentException if low is above high
   */
  public static List<AlgebraicNumber> of(WholePolynomial polynomial, Rational low, Rational high) {
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException("from " + low + " to " + high + " is no interval");
    }
    if (polynomial.degree() == 0) {
      return List.of();
    }
    if (polynomial.degree() == 1) {
      List<BigInteger> c = polynomial.coefficients();
      Rational root = Rational.of(c.get(0).negate(), c.get(1));
      boolean inside = low.compareTo(root) <= 0 && root.compareTo(high) <= 0;
      return inside ? List.of(AlgebraicNumber.of(root)) : List.of();
    }
    RealRoots roots = new RealRoots(polynomial.squareFree());
    if (roots.polynomial.signAt(low) == 0) {
      roots.found.add(AlgebraicNumber.of(low));
    }
    roots.search(low, high, roots.sturm.rootsBetween(low, high));
    return List.copyOf(roots.found);
  }

  /** Adds the roots above {@code low} and not above {@code high}, of which there are so many. */
  private void search(Rational low, Rational high, int count) {
    if (count == 0) {
      return;
    }
    if (count == 1 && polynomial.signAt(high) == 0) {
      found.add(AlgebraicNumber.of(high));
      return;
    }
    if (count == 1 && polynomial.signAt(low) != 0) {
      found.add(single(low, high));
      return;
    }
    Rational middle = AlgebraicNumber.between(low, high);
    int left = sturm.rootsBetween(low, middle);
    search(low, middle, left);
    search(middle, high, count - left);
  }

  /** The one root in an open interval at whose ends the signs differ. */
  private AlgebraicNumber single(Rational from, Rational to) {
    Rational low = from;
    Rational high = to;
    Rational leading = Rational.of(polynomial.leading(), BigInteger.ONE);
    Rational shortEnough = leading.reciprocal();
    int signLow = polynomial.signAt(low);
    while (high.minus(low).compareTo(shortEnough) >= 0) {
      Rational middle = AlgebraicNumber.between(low, high);
      int sign = polynomial.signAt(middle);
      if (sign == 0) {
        return AlgebraicNumber.of(middle);
      }
      low = sign == signLow ? middle : low;
      high = sign == signLow ? high : middle;
    }
    Rational candidate = high.times(leading).floor().dividedBy(leading);
    return candidate.compareTo(low) > 0 && polynomial.signAt(candidate) == 0
        ? AlgebraicNumber.of(candidate)
        : AlgebraicNumber.root(polynomial, low, high);
  }
}
