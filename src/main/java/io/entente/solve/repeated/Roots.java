package io.entente.solve.repeated;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;

/**
 * The roots of a polynomial between 0 and 1, each told from the others, by halving and Descartes'
 * rule of signs.
 *
 * @see "Collins and Akritas (1976), Polynomial real root isolation using Descartes' rule of signs"
 */
final class Roots {

  private final Polynomial polynomial;
  private final List<Threshold> found = new ArrayList<>();

  private Roots(Polynomial polynomial) {
    this.polynomial = polynomial;
  }

  /** Ascending; of a polynomial that is 0 neither at 0 nor at 1, repeated roots once. */
  static List<Threshold> betweenZeroAndOne(Polynomial polynomial) {
    if (polynomial.degree() < 1 || polynomial.variations(Rational.ZERO, Rational.ONE) == 0) {
      return List.of();
    }
    Roots roots = new Roots(polynomial.squareFree());
    roots.search(Rational.ZERO, Rational.ONE);
    return roots.found;
  }

  private void search(Rational low, Rational high) {
    // The ends may be roots that were met before.
    Polynomial inside = polynomial.without(low).without(high);
    int most = inside.degree() < 1 ? 0 : inside.variations(low, high);
    if (most == 1) {
      found.add(Threshold.between(inside, low, high, inside.signAt(low)));
    }
    if (most > 1) {
      Rational middle = low.plus(high).dividedBy(Rational.of(2));
      search(low, middle);
      if (polynomial.signAt(middle) == 0) {
        found.add(Threshold.exactly(middle));
      }
      search(middle, high);
    }
  }
}
