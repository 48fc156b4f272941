package io.entente.proof;

import java.util.Optional;

/** Counts the statements of a proof as they are checked, and remembers which one is at hand. */
final class Ledger {

  private int steps;
  private String place = "the claim";

  /** What ends a check: the statement at hand is wrong. */
  private static final class Refuted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refuted(String reason) {
      super(reason, null, false, false);
    }
  }

  /** The next statement. */
  void step(String where) {
    steps++;
    place = where;
  }

  /** Something that follows from several statements. */
  void conclusion(String where) {
    place = where;
  }

  void require(boolean condition, String otherwise) {
    if (!condition) {
      throw refuted(otherwise);
    }
  }

  RuntimeException refuted(String reason) {
    return new Refuted(reason);
  }

  /** Runs a check to its end or to the first statement that is wrong. */
  Verdict run(Runnable check) {
    try {
      check.run();
      return new Verdict(steps, Optional.empty());
    } catch (Refuted refuted) {
      return new Verdict(steps, Optional.of(new Verdict.Failure(place, refuted.getMessage())));
    }
  }
}
