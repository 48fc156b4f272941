package io.entente.expression;

import io.entente.number.Functions;
import java.util.Optional;

/** An operation on two numbers, on two columns of numbers and on two exact numbers. */
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

  /** The exact result, or empty where there is none or it is none of these numbers. */
  <N> Optional<N> in(Arithmetic<N> numbers, N a, N b) {
    return switch (this) {
      case PLUS -> Optional.of(numbers.plus(a, b));
      case MINUS -> Optional.of(numbers.minus(a, b));
      case TIMES -> Optional.of(numbers.times(a, b));
      case DIVIDE -> numbers.dividedBy(a, b);
      case POWER -> numbers.power(a, b);
      case MIN -> Optional.of(numbers.compare(a, b) <= 0 ? a : b);
      case MAX -> Optional.of(numbers.compare(a, b) >= 0 ? a : b);
      case LESS -> Optional.of(numbers.truth(numbers.compare(a, b) < 0));
      case AT_MOST -> Optional.of(numbers.truth(numbers.compare(a, b) <= 0));
      case GREATER -> Optional.of(numbers.truth(numbers.compare(a, b) > 0));
      case AT_LEAST -> Optional.of(numbers.truth(numbers.compare(a, b) >= 0));
      case EQUAL -> Optional.of(numbers.truth(numbers.compare(a, b) == 0));
      case NOT_EQUAL -> Optional.of(numbers.truth(numbers.compare(a, b) != 0));
      case AND -> Optional.of(numbers.truth(numbers.signum(a) != 0 && numbers.signum(b) != 0));
      case OR -> Optional.of(numbers.truth(numbers.signum(a) != 0 || numbers.signum(b) != 0));
    };
  }
}
