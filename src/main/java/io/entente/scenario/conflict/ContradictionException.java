package io.entente.scenario.conflict;

/** What an author says of preferences does not give an order. */
public final class ContradictionException extends Exception {

  private static final long serialVersionUID = 1;

  private final String remedy;

  ContradictionException(String message, String remedy) {
    super(message);
    this.remedy = remedy;
  }

  /** What to do about it. */
  public String remedy() {
    return remedy;
  }
}
