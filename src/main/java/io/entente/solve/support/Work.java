package io.entente.solve.support;

/**
 * What a search has cost so far, so that it ends at the same point on every machine. The unit is
 * about an operation on intervals, some twenty to fifty nanoseconds.
 */
final class Work {

  /** What an operation on small fractions costs. */
  private static final long FRACTION = 8;

  private long fraction = FRACTION;
  private final long most;
  private long done;

  /** Work of which no more than this is to be done. */
  Work(long most) {
    this.most = most;
  }

  /** From now on fractions have numerators and denominators of so many bits. */
  void setBits(int bits) {
    long words = 2L * bits / Integer.SIZE; // sums and products have more
    fraction = FRACTION + words * words / 8;
  }

  /** Counts operations on intervals, or look-ups. */
  void add(long operations) {
    done += operations;
  }

  /** Counts operations on fractions. */
  void addFractions(long operations) {
    done += fraction * operations;
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
