package io.entente.solve.bargaining;

import io.entente.number.Rational;
import java.util.List;

/**
 * What bargaining leads to.
 *
 * @param reached whether there is something to agree on: an agreement that leaves every party with
 *     a positive weight better off than its fall-back
 * @param payoffs by party; without an agreement the fall-backs
 * @param gains by party, over the fall-back
 * @param lottery by feasible point, the probability with which it is carried out; empty where
 *     points are not what is bargained over, or without an agreement
 * @param residual how far this may be from the solution: 0 if it is exact; otherwise a bound on the
 *     relative error of the condition that defines it
 */
public record Agreement(
    boolean reached,
    List<Rational> payoffs,
    List<Rational> gains,
    List<Rational> lottery,
    double residual) {

  public Agreement {
    payoffs = List.copyOf(payoffs);
    gains = List.copyOf(gains);
    lottery = List.copyOf(lottery);
  }

  /** Whether it is the solution itself, in fractions. */
  public boolean isExact() {
    return residual == 0;
  }

  static Agreement none(List<Rational> fallBacks) {
    List<Rational> gains = fallBacks.stream().map(each -> Rational.ZERO).toList();
    return new Agreement(false, fallBacks, gains, List.of(), 0);
  }
}
