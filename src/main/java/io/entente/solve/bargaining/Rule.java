package io.entente.solve.bargaining;

import java.util.Optional;

/** A solution of the bargaining problem: which agreement, given what is possible. */
public enum Rule {
  /**
   * The agreement with the highest product of gains over the fall-backs, each gain to the power of
   * its party's weight (Nash 1950; with weights Harsanyi and Selten 1972, Kalai 1977).
   */
  NASH("nash", "Nash bargaining solution"),
  /**
   * The best agreement at which everybody has the same share of the most it could gain if the
   * others got no less than their fall-backs (Kalai and Smorodinsky 1975).
   */
  KALAI_SMORODINSKY("kalai-smorodinsky", "Kalai-Smorodinsky solution"),
  /** The best agreement at which gains are in proportion to the weights (Kalai 1977). */
  EGALITARIAN("egalitarian", "egalitarian solution");

  private final String word;
  private final String technicalName;

  Rule(String word, String technicalName) {
    this.word = word;
    this.technicalName = technicalName;
  }

  /** The name in a file. */
  public String word() {
    return word;
  }

  /** The name in the literature. */
  public String technicalName() {
    return technicalName;
  }

  /** The rule of that name. */
  public static Optional<Rule> of(String word) {
    for (Rule rule : values()) {
      if (rule.word.equals(word)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }
}
