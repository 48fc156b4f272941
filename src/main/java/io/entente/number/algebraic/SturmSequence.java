package io.entente.number.algebraic;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;

/**
 * The Sturm sequence of a polynomial without multiple roots: p, its derivative, and the negated
 * remainders of dividing each by the next. The number of its changes of sign falls by one at every
 * root, so its difference between two places counts the roots between them.
 *
 * @see "Sturm (1829); Basu, Pollack and Roy (2006), section 2.2.2"
 */
final class SturmSequence {

  private final List<WholePolynomial> sequence = new ArrayList<>();

  /**
   * The sequence of a polynomial.
   *
   * @param squareFree of degree 1 at least
   */
  SturmSequence(WholePolynomial squareFree) {
    sequence.add(squareFree);
    WholePolynomial next = squareFree.derivative();
    while (next != null) {
      sequence.add(next);
      int last = sequence.size() - 1;
      next = next.degree() == 0 ? null : sequence.get(last - 1).negatedRemainder(next);
    }
  }

  /** How many roots are above {@code low} and not above {@code high}. */
  int rootsBetween(Rational low, Rational high) {
    return changes(low) - changes(high);
  }

  private int changes(Rational x) {
    int changes = 0;
    int before = 0;
    for (WholePolynomial one : sequence) {
      int sign = one.signAt(x);
      if (sign != 0) {
        changes += before == -sign ? 1 : 0;
        before = sign;
      }
    }
    return changes;
  }
}
