package io.entente.solve.forecast;

import java.util.Optional;

/**
 * How strongly an actor votes for one of two proposals, by the difference x of their utilities to
 * it: capability times this. Negative votes go to the other proposal.
 */
public enum VotingRule {
  /** x. */
  PROPORTIONAL("proportional"),
  /** x&sup3;: small differences move nobody. */
  CUBIC("cubic"),
  /** (x + x&sup3;) / 2. */
  PROPORTIONAL_CUBIC("proportional-cubic"),
  /** 0.8 x + 0.2 sign(x). */
  PROPORTIONAL_BINARY("proportional-binary"),
  /** sign(x): everybody votes with all its weight. */
  BINARY("binary"),
  /** x if negative, 2x/3 if positive: losses move more than gains. */
  ASYMMETRIC_PROSPECT("asymmetric-prospect");

  /** Below this a difference may be rounding, and the sign is not decided at one blow. */
  private static final double SIGN_WIDTH = 1e-8;

  private final String word;

  VotingRule(String word) {
    this.word = word;
  }

  /** The name in a file. */
  public String word() {
    return word;
  }

  /** The rule of that name. */
  public static Optional<VotingRule> of(String word) {
    for (VotingRule rule : values()) {
      if (rule.word.equals(word)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }

  /** The vote per unit of capability. */
  double vote(double x) {
    return switch (this) {
      case PROPORTIONAL -> x;
      case CUBIC -> x * x * x;
      case PROPORTIONAL_CUBIC -> (x + x * x * x) / 2;
      case PROPORTIONAL_BINARY -> 0.8 * x + 0.2 * sign(x);
      case BINARY -> sign(x);
      case ASYMMETRIC_PROSPECT -> x < 0 ? x : 2 * x / 3;
    };
  }

  private static double sign(double x) {
    return Math.max(-1, Math.min(1, x / SIGN_WIDTH));
  }
}
