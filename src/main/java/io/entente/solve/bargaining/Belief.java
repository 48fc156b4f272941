package io.entente.solve.bargaining;

import io.entente.number.Rational;
import java.util.List;

/**
 * What one party believes of a number c that only the other knows: a probability distribution.
 *
 * <p>All but {@link NormalBelief} answer in fractions.
 */
public sealed interface Belief permits ListedBelief, UniformBelief, TriangularBelief, NormalBelief {

  /** P(c &ge; z). */
  Rational atLeast(Rational z);

  /** The expected value of the smaller of z and c. */
  Rational expectedMinimum(Rational z);

  /** The expected value of c. */
  Rational mean();

  /** The belief about &minus;c. */
  Belief mirrored();

  /**
   * The numbers z among which P(c &ge; z)(z + m) is highest.
   *
   * @param m any number
   */
  List<Candidate> candidates(Rational m);

  /**
   * A place where a function may be highest.
   *
   * @param value the place
   * @param exact whether it is that place, or the fraction next to it
   */
  record Candidate(Rational value, boolean exact) {}
}
