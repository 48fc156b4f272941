package io.entente.exercise.lint;

/** What a set must pass. */
public enum Gate {
  /**
   * Numbers that fit, and of which all can be asked, can be drawn, at least one draw in a hundred
   * fits, and variants differ.
   */
  VARIANTS("variants"),
  /** The key earns all points. */
  KEY("key"),
  /** The answer of each misconception gets its own code and not all points. */
  MISTAKES("mistakes"),
  /** No two numbers that stand for different things lie close together. */
  APART("apart"),
  /** The steps that lead to the key hold. */
  TRACE("trace"),
  /** Wherever payoffs stand, it says that they are illustrative. */
  NOTE("note"),
  /** Texts are there in every language of the set. */
  TEXTS("texts"),
  /** A passage rests on claims and is short. */
  PASSAGE("passage"),
  /** Every question is worth something. */
  POINTS("points"),
  /** Parts of points are such as a learning platform accepts. */
  FRACTIONS("fractions");

  private final String word;

  Gate(String word) {
    this.word = word;
  }

  /** As it is written in findings. */
  public String word() {
    return word;
  }
}
