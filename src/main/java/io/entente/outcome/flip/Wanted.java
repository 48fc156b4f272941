package io.entente.outcome.flip;

/** What is wanted of an outcome. */
public enum Wanted {
  /** Some equilibrium has it. */
  AN_EQUILIBRIUM("make"),
  /** There is an equilibrium, and each has it. */
  THE_ONLY_ONE("only"),
  /** No equilibrium has it. */
  NO_EQUILIBRIUM("remove");

  private final String word;

  Wanted(String word) {
    this.word = word;
  }

  /** How it is called in output that programs read. */
  public String word() {
    return word;
  }

  /** Whether equilibria, of which so many have the outcome, are as wanted. */
  boolean isMet(int equilibria, int having) {
    return switch (this) {
      case AN_EQUILIBRIUM -> having > 0;
      case THE_ONLY_ONE -> equilibria > 0 && having == equilibria;
      case NO_EQUILIBRIUM -> having == 0;
    };
  }
}
