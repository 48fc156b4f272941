package io.entente.expression;

import io.entente.number.Functions;
import io.entente.number.Rational;
import java.math.BigInteger;
import java.util.Optional;

/** An operation on two numbers, on two columns of numbers and on two exact fractions. */
enum BinaryOperation {
  PLUS,
  MINUS,
  TIMES,
  DIVIDE,
  POWER,
  MIN,
  MAX,
  LESS,
  AT_MOST,
  GREATER,
  AT_LEAST,
  EQUAL,
  NOT_EQUAL,
  AND,
  OR;

  /** Powers whose exact value would have more bits than this are left to doubles. */
  private static final long LARGEST_POWER_BITS = 10_000;

  double of(double a, double b) {
    return switch (this) {
      case PLUS -> a + b;
      case MINUS -> a - b;
      case TIMES -> a * b;
      case DIVIDE -> a / b;
      case POWER -> Functions.pow(a, b);
      case MIN -> Math.min(a, b);
      case MAX -> Math.max(a, b);
      case LESS -> Truth.compared(a < b, a, b);
      case AT_MOST -> Truth.compared(a <= b, a, b);
      case GREATER -> Truth.compared(a > b, a, b);
      case AT_LEAST -> Truth.compared(a >= b, a, b);
      case EQUAL -> Truth.compared(a == b, a, b);
      case NOT_EQUAL -> Truth.compared(a != b, a, b);
      case AND -> Truth.and(a, b);
      case OR -> Truth.or(a, b);
    };
  }

  /**
   * out[i] = of(a[i], b[i]) for i below n, with the same bits; {@code out} may be either operand.
   */
  void of(double[] a, double[] b, double[] out, int n) {
    switch (this) {
      case PLUS -> {
        for (int i = 0; i < n; i++) {
          out[i] = a[i] + b[i];
        }
      }
      case MINUS -> {
        for (int i = 0; i < n; i++) {
          out[i] = a[i] - b[i];
        }
      }
      case TIMES -> {
        for (int i = 0; i < n; i++) {
          out[i] = a[i] * b[i];
        }
      }
      case DIVIDE -> {
        for (int i = 0; i < n; i++) {
          out[i] = a[i] / b[i];
        }
      }
      case MIN -> {
        for (int i = 0; i < n; i++) {
          out[i] = Math.min(a[i], b[i]);
        }
      }
      case MAX -> {
        for (int i = 0; i < n; i++) {
          out[i] = Math.max(a[i], b[i]);
        }
      }
      case POWER, LESS, AT_MOST, GREATER, AT_LEAST, EQUAL, NOT_EQUAL, AND, OR -> {
        for (int i = 0; i < n; i++) {
          out[i] = of(a[i], b[i]);
        }
      }
    }
  }

  /** The exact result, or empty where there is none or it need not be rational. */
  Optional<Rational> exactly(Rational a, Rational b) {
    return switch (this) {
      case PLUS -> Optional.of(a.plus(b));
      case MINUS -> Optional.of(a.minus(b));
      case TIMES -> Optional.of(a.times(b));
      case DIVIDE -> b.signum() == 0 ? Optional.empty() : Optional.of(a.dividedBy(b));
      case POWER -> exactPower(a, b);
      case MIN -> Optional.of(a.compareTo(b) <= 0 ? a : b);
      case MAX -> Optional.of(a.compareTo(b) >= 0 ? a : b);
      case LESS -> truth(a.compareTo(b) < 0);
      case AT_MOST -> truth(a.compareTo(b) <= 0);
      case GREATER -> truth(a.compareTo(b) > 0);
      case AT_LEAST -> truth(a.compareTo(b) >= 0);
      case EQUAL -> truth(a.equals(b));
      case NOT_EQUAL -> truth(!a.equals(b));
      case AND -> truth(a.signum() != 0 && b.signum() != 0);
      case OR -> truth(a.signum() != 0 || b.signum() != 0);
    };
  }

  private static Optional<Rational> truth(boolean truth) {
    return Optional.of(truth ? Rational.ONE : Rational.ZERO);
  }

  private static Optional<Rational> exactPower(Rational a, Rational b) {
    BigInteger exponent = b.numerator();
    if (!b.isInteger() || a.signum() == 0 && b.signum() < 0 || exponent.bitLength() > 30) {
      return Optional.empty();
    }
    long bits = Math.max(a.numerator().bitLength(), a.denominator().bitLength());
    if (bits > 1 && bits * Math.abs(exponent.longValue()) > LARGEST_POWER_BITS) {
      return Optional.empty();
    }
    return Optional.of(a.power(exponent.intValue()));
  }
}
