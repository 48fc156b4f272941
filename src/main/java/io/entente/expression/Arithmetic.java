package io.entente.expression;

import io.entente.number.Rational;
import java.util.Optional;

/**
 * Exact computing with numbers of some kind, as far as formulas need it: fractions, or functions of
 * an unknown that are looked at in one place. Truth is one and zero.
 *
 * @param <N> the numbers
 */
public interface Arithmetic<N> {

  N number(Rational value);

  N plus(N a, N b);

  N negate(N a);

  N times(N a, N b);

  /** The quotient; empty where b is zero or it is none of these numbers. */
  Optional<N> dividedBy(N a, N b);

  /** The power; empty where it is none of these numbers. */
  Optional<N> power(N a, N b);

  /** -1, 0 or 1. */
  int signum(N a);

  /** The largest integer that is not above a; empty where it cannot be told. */
  Optional<N> floor(N a);

  default N minus(N a, N b) {
    return plus(a, negate(b));
  }

  /** The sign of a - b. */
  default int compare(N a, N b) {
    return signum(minus(a, b));
  }

  /** One for true, zero for false. */
  default N truth(boolean truth) {
    return number(truth ? Rational.ONE : Rational.ZERO);
  }
}
