package io.entente.batch.run;

import java.util.Optional;

/** Which columns are kept of a run. */
public enum ColumnChoice {
  /** No rows at all, only the summary. */
  NONE("none"),
  /** Parameters, the equilibrium, payoffs and outcomes. */
  USUAL("default"),
  /** These and every weight. */
  ALL("all");

  private final String word;

  ColumnChoice(String word) {
    this.word = word;
  }

  /** As in options and results. */
  public String word() {
    return word;
  }

  /** The choice of that name. */
  public static Optional<ColumnChoice> of(String word) {
    for (ColumnChoice choice : values()) {
      if (choice.word.equals(word)) {
        return Optional.of(choice);
      }
    }
    return Optional.empty();
  }
}
