package io.entente.expression;

/** Truth as a number: 1 is true, 0 false, everything else but NaN counts as true; NaN stays NaN. */
final class Truth {

  private Truth() {}

  static double of(boolean truth) {
    return truth ? 1 : 0;
  }

  /**
   * The truth of a comparison of a and b, NaN where either is NaN, so that a fault does not hide.
   */
  static double compared(boolean truth, double a, double b) {
    return a != a || b != b ? Double.NaN : truth ? 1 : 0;
  }

  static double not(double a) {
    return a != a ? a : of(a == 0);
  }

  static double and(double a, double b) {
    return compared(a != 0 && b != 0, a, b);
  }

  static double or(double a, double b) {
    return compared(a != 0 || b != 0, a, b);
  }

  static double choose(double condition, double yes, double no) {
    return condition != condition ? condition : condition != 0 ? yes : no;
  }
}
