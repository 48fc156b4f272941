package io.entente.archive;

/** A pack that cannot be made or read: what is wrong, and what to do. */
public final class PackException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String remedy;

  PackException(String message, String remedy) {
    super(message);
    this.remedy = remedy;
  }

  /** What to do instead, one line; may be empty. */
  public String remedy() {
    return remedy;
  }
}
