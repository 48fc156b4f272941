package io.entente.solve;

import io.entente.number.Decimals;

/** A concept says nothing about a game, or the game is too large for it: why, and what would do. */
public final class NotAnsweredException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String remedy;

  /**
   * Why, and the remedy.
   *
   * @param why one clause without a full stop: "the game has 3 players, and its name needs 2"
   * @param remedy what to do instead: "--concept mixed lists its equilibria"
   */
  public NotAnsweredException(String why, String remedy) {
    super(why);
    this.remedy = remedy;
  }

  /** A linear program is too large: how many coefficients it would have, and how many it may. */
  static NotAnsweredException tooManyCoefficients(long coefficients, long most, String remedy) {
    return new NotAnsweredException(
        "it needs a linear program of "
            + Decimals.grouped(coefficients)
            + " coefficients, and "
            + Decimals.grouped(most)
            + " are the most",
        remedy);
  }

  /** What to do instead. */
  public String remedy() {
    return remedy;
  }
}
