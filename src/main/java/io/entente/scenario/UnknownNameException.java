package io.entente.scenario;

/**
 * A name that the scenario does not have, or that cannot be used in that place.
 *
 * <p>The message names it; {@link #remedy} says what would be right.
 */
public final class UnknownNameException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String remedy;

  public UnknownNameException(String message, String remedy) {
    super(message);
    this.remedy = remedy;
  }

  /** What to do instead, one line. */
  public String remedy() {
    return remedy;
  }
}
