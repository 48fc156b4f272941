package io.entente.sample.section;

/** A section that yields no values in some run: why, and what to do about it. */
public final class NoValueException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String remedy;

  NoValueException(String why, String remedy) {
    super(why);
    this.remedy = remedy;
  }

  /** What to do about it; may be empty. */
  public String remedy() {
    return remedy;
  }
}
