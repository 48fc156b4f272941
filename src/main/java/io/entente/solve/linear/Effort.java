package io.entente.solve.linear;

/**
 * What solving linear programs may cost altogether, counted in about nanoseconds of arithmetic and
 * never by a clock, so that the same programs end at the same point on every machine.
 */
public final class Effort {

  /** Some ten seconds. */
  private static final double USUAL = 8e9;

  private double left;

  Effort(double left) {
    this.left = left;
  }

  /** As much as one question about a game may cost. */
  public static Effort usual() {
    return new Effort(USUAL);
  }

  /** Counts this much. */
  public void spend(double cost) {
    left -= cost;
  }

  /** How much is left; 0 or less if nothing is. */
  double left() {
    return left;
  }

  /** Whether nothing is left. */
  public boolean isSpent() {
    return left <= 0;
  }

  /** What multiplying numbers of so many bits costs, or dividing them. */
  static double arithmetic(double bits) {
    double words = 1 + bits / 32;
    return 30 + 20 * words * Math.sqrt(words);
  }
}
