package io.entente.solve.selection;

import java.util.Optional;

/** The rules there are. */
public enum Rule {
  /** All equilibria count alike. */
  UNIFORM("uniform", "all count alike"),
  /** The one that is best for everybody. */
  PAYOFF_DOMINANCE("payoff-dominance", "the one that is best for everybody"),
  /** Of two in a game of two by two the less risky one. */
  RISK_DOMINANCE("risk-dominance", "of two the less risky one"),
  /** Where logit play leads as errors vanish. */
  LOGIT_LIMIT("logit-limit", "where play with fewer and fewer errors leads");

  private final String word;
  private final String plain;

  Rule(String word, String plain) {
    this.word = word;
    this.plain = plain;
  }

  /** The name in options and results. */
  public String word() {
    return word;
  }

  /** What it picks, in plain words. */
  public String plain() {
    return plain;
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

  /** The rule at work. */
  public SelectionRule selector() {
    return switch (this) {
      case UNIFORM -> new Uniform();
      case PAYOFF_DOMINANCE -> new PayoffDominance();
      case RISK_DOMINANCE -> new RiskDominance();
      case LOGIT_LIMIT -> new LogitLimitRule();
    };
  }
}
