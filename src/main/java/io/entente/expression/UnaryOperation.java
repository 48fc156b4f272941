package io.entente.expression;

import io.entente.number.Functions;
import io.entente.number.Rational;
import java.util.Optional;

/** An operation on one number, on one column of numbers and on one exact number. */
enum UnaryOperation {
  NEGATE,
  NOT,
  ABS,
  EXP,
  LOG,
  SQRT,
  FLOOR,
  CEIL,
  ROUND;

  double of(double a) {
    return switch (this) {
      case NEGATE -> -a;
      case NOT -> Truth.not(a);
      case ABS -> Math.abs(a);
      case EXP -> Functions.exp(a);
      case LOG -> Functions.log(a);
      case SQRT -> Math.sqrt(a);
      case FLOOR -> Math.floor(a);
      case CEIL -> Math.ceil(a);
      case ROUND -> rounded(a);
    };
  }

  /** out[i] = of(a[i]) for i below n, with the same bits; {@code out} may be {@code a}. */
  void of(double[] a, double[] out, int n) {
    switch (this) {
      case NEGATE -> {
        for (int i = 0; i < n; i++) {
          out[i] = -a[i];
        }
      }
      case EXP -> {
        for (int i = 0; i < n; i++) {
          out[i] = Functions.exp(a[i]);
        }
      }
      case LOG -> {
        for (int i = 0; i < n; i++) {
          out[i] = Functions.log(a[i]);
        }
      }
      case SQRT -> {
        for (int i = 0; i < n; i++) {
          out[i] = Math.sqrt(a[i]);
        }
      }
      case NOT, ABS, FLOOR, CEIL, ROUND -> {
        for (int i = 0; i < n; i++) {
          out[i] = of(a[i]);
        }
      }
    }
  }

  /** The exact result, or empty where it is none of these numbers. */
  <N> Optional<N> in(Arithmetic<N> numbers, N a) {
    return switch (this) {
      case NEGATE -> Optional.of(numbers.negate(a));
      case NOT -> Optional.of(numbers.truth(numbers.signum(a) == 0));
      case ABS -> Optional.of(numbers.signum(a) < 0 ? numbers.negate(a) : a);
      case EXP, LOG, SQRT -> Optional.empty();
      case FLOOR -> numbers.floor(a);
      case CEIL -> numbers.floor(numbers.negate(a)).map(numbers::negate);
      case ROUND -> numbers.floor(numbers.plus(a, numbers.number(Rational.of(1, 2))));
    };
  }

  /** The nearest integer, halves up; the subtraction is exact wherever it decides. */
  private static double rounded(double a) {
    double floor = Math.floor(a);
    return a - floor >= 0.5 ? floor + 1 : floor;
  }
}
