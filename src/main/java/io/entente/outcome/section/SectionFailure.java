package io.entente.outcome.section;

/** A section that has no answer at the central reading; the message says why. */
public final class SectionFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String remedy;

  SectionFailure(String message, String remedy) {
    super(message);
    this.remedy = remedy;
  }

  /** What to do about it. */
  public String remedy() {
    return remedy;
  }
}
