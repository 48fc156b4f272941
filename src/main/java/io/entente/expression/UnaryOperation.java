package io.entente.expression;

import io.entente.number.Functions;
import io.entente.number.Rational;
import java.util.Optional;

/** An operation on one number, on one column of numbers and on one exact fraction. */
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

  /** The exact result, or empty where it need not be rational. */
  Optional<Rational> exactly(Rational a) {
    return switch (this) {
      case NEGATE -> Optional.of(a.negate());
      case NOT -> Optional.of(a.signum() == 0 ? Rational.ONE : Rational.ZERO);
      case ABS -> Optional.of(a.abs());
      case EXP, LOG, SQRT -> Optional.empty();
      case FLOOR -> Optional.of(a.floor());
      case CEIL -> Optional.of(a.negate().floor().negate());
      case ROUND -> Optional.of(a.plus(Rational.of(1, 2)).floor());
    };
  }

  /** The nearest integer, halves up; the subtraction is exact wherever it decides. */
  private static double rounded(double a) {
    double floor = Math.floor(a);
    return a - floor >= 0.5 ? floor + 1 : floor;
  }
}
