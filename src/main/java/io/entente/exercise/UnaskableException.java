package io.entente.exercise;

/** A question that does not fit its game; the message says why, in words for who wrote the set. */
public final class UnaskableException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** A question that does not fit. */
  public UnaskableException(String why) {
    super(why);
  }
}
