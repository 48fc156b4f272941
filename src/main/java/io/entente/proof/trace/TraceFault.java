package io.entente.proof.trace;

/** A step, or a claim, that does not hold. */
final class TraceFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  TraceFault(String why) {
    super(why);
  }

  static void unless(boolean holds, String why) {
    if (!holds) {
      throw new TraceFault(why);
    }
  }
}
