package io.entente.outcome.threshold;

import io.entente.number.Rational;
import io.entente.number.algebraic.AlgebraicNumber;
import io.entente.number.algebraic.Polynomial;
import io.entente.number.algebraic.RationalFunction;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * One place on the line, at which polynomials are asked for their signs. Remembers what was asked:
 * as long as none of these polynomials changes its sign, every answer stays the same, and so does
 * whatever was decided by these answers alone.
 */
final class Spot {

  private final AlgebraicNumber at;
  private final Set<Polynomial> asked = new LinkedHashSet<>();

  Spot(AlgebraicNumber at) {
    this.at = at;
  }

  Spot(Rational at) {
    this(AlgebraicNumber.of(at));
  }

  AlgebraicNumber at() {
    return at;
  }

  /** The polynomials that were asked for their signs, none of them constant. */
  Set<Polynomial> asked() {
    return asked;
  }

  int sign(Polynomial polynomial) {
    if (polynomial.isConstant()) {
      return polynomial.coefficient(0).signum();
    }
    asked.add(polynomial);
    return at.signOf(polynomial);
  }

  /** The sign of a quotient, whose denominator must not be 0 here. */
  int sign(RationalFunction quotient) {
    return sign(quotient.numerator()) * sign(quotient.denominator());
  }
}
