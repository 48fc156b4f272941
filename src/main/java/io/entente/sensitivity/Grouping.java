package io.entente.sensitivity;

import java.util.Optional;

/** What variance is attributed to. */
public enum Grouping {
  /** Every drawn parameter and every drawn weight, each alone. */
  ALL("all"),
  /** Every drawn parameter; all weights together are the rest. */
  PARAMETERS("parameters"),
  /** Every drawn weight; all parameters together are the rest. */
  TERMS("terms"),
  /** Every claim, whatever weights it moves; all else is the rest. */
  CLAIMS("claims"),
  /** Every source, with all its claims; all else is the rest. */
  SOURCES("sources");

  private final String word;

  Grouping(String word) {
    this.word = word;
  }

  /** As in options and results. */
  public String word() {
    return word;
  }

  /** The grouping of that name. */
  public static Optional<Grouping> of(String word) {
    for (Grouping grouping : values()) {
      if (grouping.word.equals(word)) {
        return Optional.of(grouping);
      }
    }
    return Optional.empty();
  }
}
