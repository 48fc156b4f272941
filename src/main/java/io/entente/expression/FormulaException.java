package io.entente.expression;

import java.util.Optional;

/** A formula that cannot be read: what is wrong, where in its text, and what would mend it. */
public final class FormulaException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int offset;
  private final String remedy;

  FormulaException(String message, int offset, String remedy) {
    super(message);
    this.offset = offset;
    this.remedy = remedy;
  }

  /**
   * Where in the text the fault begins, counted in chars from 0; the length where it ends too soon.
   */
  public int offset() {
    return offset;
  }

  /**
   * What to do about it, such as {@code did you mean "leverage"?}; empty where there is no advice.
   */
  public Optional<String> remedy() {
    return remedy.isEmpty() ? Optional.empty() : Optional.of(remedy);
  }
}
