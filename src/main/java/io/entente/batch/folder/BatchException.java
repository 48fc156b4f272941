package io.entente.batch.folder;

/** A results folder that cannot be used or written: what is wrong, and what to do. */
public final class BatchException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String remedy;

  public BatchException(String message, String remedy) {
    super(message);
    this.remedy = remedy;
  }

  /** What to do instead, one line; may be empty. */
  public String remedy() {
    return remedy;
  }
}
