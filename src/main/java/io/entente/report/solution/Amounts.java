package io.entente.report.solution;

import io.entente.number.Rational;
import io.entente.report.Words;
import java.util.ArrayList;
import java.util.List;

/** Exact numbers and mixtures in words. */
final class Amounts {

  /** A fraction with no more characters than this is written as one. */
  private static final int SHORT = 5;

  private Amounts() {}

  /**
   * A number: as it is where it is a short decimal, as a fraction where that is short, otherwise
   * rounded; in full if that is asked for.
   */
  static String number(GamePage page, Rational value, boolean exact) {
    if (exact && page.isExact()) {
      return page.layout().fraction(value.toString());
    }
    String decimal = Words.payoff(value.toDouble());
    double rounded = value.toDouble();
    boolean whole =
        exact && !Double.isInfinite(rounded) && Rational.ofDouble(rounded).equals(value);
    String fraction = value.toString();
    if (exact && fraction.length() <= SHORT && !(whole && decimal.length() <= SHORT)) {
      return page.layout().fraction(fraction);
    }
    return page.layout().number(decimal);
  }

  /** A probability that is not 0: never rounded to 0 or 1. */
  static String probability(GamePage page, Rational value, boolean exact) {
    if (exact && page.isExact()) {
      return number(page, value, true);
    }
    if (value.toDouble() < 0.0001) {
      return "less than 0.0001";
    }
    if (value.compareTo(Rational.ONE) < 0 && value.toDouble() > 0.9999) {
      return "more than 0.9999";
    }
    return number(page, value, exact);
  }

  /** A mixture of one player's strategies: a strategy alone, or each with its probability. */
  static String mixture(GamePage page, int player, List<Rational> mixture, boolean exact) {
    List<String> parts = new ArrayList<>();
    for (int strategy = 0; strategy < mixture.size(); strategy++) {
      if (mixture.get(strategy).equals(Rational.ONE)) {
        return page.strategy(player, strategy);
      }
      if (mixture.get(strategy).signum() > 0) {
        parts.add(
            page.strategy(player, strategy)
                + " "
                + probability(page, mixture.get(strategy), exact));
      }
    }
    return String.join(", ", parts);
  }

  /** Whether a mixture is one strategy. */
  static boolean isPure(List<Rational> mixture) {
    return mixture.contains(Rational.ONE);
  }
}
