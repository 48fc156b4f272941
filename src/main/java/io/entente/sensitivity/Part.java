package io.entente.sensitivity;

import java.util.Optional;

/** A part of what can be asked. */
public enum Part {
  /** {@link VarianceShares}. */
  INDICES("indices"),
  /** {@link Tornado}. */
  TORNADO("tornado"),
  /** {@link LeaveOneOut}. */
  CLAIMS("claims"),
  /** {@link Regions}. */
  BOXES("boxes"),
  /** {@link Regrets}. */
  REGRET("regret"),
  /** {@link Sources}. */
  SOURCES("sources"),
  /** {@link Credits}. */
  CREDIT("credit"),
  /** {@link Conflicts}. */
  CONFLICTS("conflicts"),
  /** {@link Information}. */
  INFORMATION("information");

  private final String word;

  Part(String word) {
    this.word = word;
  }

  /** Whether it is answered where nothing else is said; what takes long is not. */
  public boolean isUsual() {
    return this != CREDIT;
  }

  /** As in options and results. */
  public String word() {
    return word;
  }

  /** The part of that name. */
  public static Optional<Part> of(String word) {
    for (Part part : values()) {
      if (part.word.equals(word)) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }
}
