package io.entente.solve;

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
            + grouped(coefficients)
            + " coefficients, and "
            + grouped(most)
            + " are the most",
        remedy);
  }

  /** The number with a comma before every three digits, as in 1,000,000. */
  public static String grouped(long number) {
    StringBuilder text = new StringBuilder(Long.toString(number));
    for (int at = text.length() - 3; at > 0; at -= 3) {
      text.insert(at, ',');
    }
    return text.toString();
  }

  /** What to do instead. */
  public String remedy() {
    return remedy;
  }
}
