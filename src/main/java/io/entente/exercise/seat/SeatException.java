package io.entente.exercise.seat;

/** A game that cannot be played like that; the message says why. */
public final class SeatException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String remedy;

  /**
   * Why, and what to do.
   *
   * @param remedy what to write instead
   */
  public SeatException(String why, String remedy) {
    super(why);
    this.remedy = remedy;
  }

  /** What to do about it. */
  public String remedy() {
    return remedy;
  }
}
