package io.entente.outcome;

/** Whether an outcome comes about at the central reading. */
public enum Verdict {
  /** In every equilibrium, for sure. */
  ALWAYS("always"),
  /** In some equilibria and not in others, or by chance. */
  SOMETIMES("sometimes"),
  /** In no equilibrium. */
  NEVER("never"),
  /** There is no equilibrium in pure strategies, so the question has no answer. */
  NO_EQUILIBRIUM("no-equilibrium");

  private final String word;

  Verdict(String word) {
    this.word = word;
  }

  /** The name in JSON. */
  public String word() {
    return word;
  }

  public static Verdict of(int holdsIn, int failsIn, int equilibria) {
    if (equilibria == 0) {
      return NO_EQUILIBRIUM;
    }
    if (failsIn == equilibria) {
      return NEVER;
    }
    return holdsIn == equilibria ? ALWAYS : SOMETIMES;
  }
}
