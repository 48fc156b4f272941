package io.entente.batch.design;

import io.entente.number.Decimals;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Levels as a user writes them: {@code 0.2}, or a range {@code FROM:TO:STEP}, which holds FROM,
 * FROM + STEP and so on up to TO. Steps are added exactly, so 0:1:0.1 has eleven levels, and they
 * are 0, 0.1, 0.2, ... to the last digit.
 */
public final class Levels {

  /** A range of more levels is a slip. */
  public static final int MOST = 10_000;

  private Levels() {}

  /**
   * The levels that a text stands for; empty if it is neither a finite number nor a range with
   * between 1 and {@link #MOST} levels.
   */
  public static Optional<List<String>> of(String text) {
    String[] parts = text.split(":", -1);
    if (parts.length == 1) {
      return finite(text).map(number -> List.of(Decimals.shortest(number.toDouble())));
    }
    if (parts.length != 3) {
      return Optional.empty();
    }
    Optional<Rational> from = finite(parts[0]);
    Optional<Rational> to = finite(parts[1]);
    Optional<Rational> step = finite(parts[2]);
    if (from.isEmpty() || to.isEmpty() || step.isEmpty() || step.get().signum() == 0) {
      return Optional.empty();
    }
    Rational steps = to.get().minus(from.get()).dividedBy(step.get());
    if (steps.signum() < 0 || steps.compareTo(Rational.of(MOST - 1)) > 0) {
      return Optional.empty();
    }
    List<String> levels = new ArrayList<>();
    int count = steps.floor().numerator().intValueExact() + 1;
    for (int i = 0; i < count; i++) {
      Rational level = from.get().plus(step.get().times(Rational.of(i)));
      levels.add(Decimals.shortest(level.toDouble()));
    }
    return Optional.of(levels);
  }

  private static Optional<Rational> finite(String text) {
    try {
      Rational number = Rational.parse(text.trim());
      boolean finite = Math.abs(number.toDouble()) <= Double.MAX_VALUE;
      return finite ? Optional.of(number) : Optional.empty();
    } catch (IllegalArgumentException notOne) {
      return Optional.empty();
    }
  }

  static double number(String level) {
    return Rational.parse(level).toDouble();
  }
}
