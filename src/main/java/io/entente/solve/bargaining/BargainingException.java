package io.entente.solve.bargaining;

/** A bargaining problem that has no answer of the kind asked for: why, as one clause. */
public final class BargainingException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BargainingException(String why) {
    super(why);
  }
}
