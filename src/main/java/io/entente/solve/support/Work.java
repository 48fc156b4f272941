package io.entente.solve.support;

/**
 * What a search has cost so far, so that it ends at the same point on every machine. The unit is
 * about an operation on intervals, some twenty to fifty nanoseconds.
 */
final class Work {

  /** What an operation on fractions costs. */
  private static final long FRACTION = 8;

  private final long most;
  private long done;

  /** Work of which no more than this is to be done. */
  Work(long most) {
    this.most = most;
  }

  /** Counts operations on intervals, or look-ups. */
  void add(long operations) {
    done += operations;
  }

  /** Counts operations on fractions. */
  void addFractions(long operations) {
    done += FRACTION * operations;
  }

  long done() {
    return done;
  }

  /** How much may still be done; 0 or less if all is. */
  long left() {
    return most - done;
  }

  boolean isAllDone() {
    return done >= most;
  }
}
