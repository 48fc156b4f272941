package io.entente.report.section;

import io.entente.number.Rational;
import io.entente.report.Layout;
import io.entente.report.Words;
import java.util.ArrayList;
import java.util.List;

/** How numbers of sections are written: short ones as they are, others rounded. */
final class Numbers {

  /** A fraction below 1 with no more characters than this is written as one. */
  private static final int SHORT = 5;

  private final Layout layout;
  private final boolean full;

  /**
   * Numbers of a page.
   *
   * @param full whether to write them in full, as fractions
   */
  Numbers(Layout layout, boolean full) {
    this.layout = layout;
    this.full = full;
  }

  String of(Rational value) {
    String fraction = value.toString();
    if (full || value.isInteger() && fraction.length() <= SHORT) {
      return layout.fraction(fraction);
    }
    String decimal = Words.payoff(value.toDouble());
    boolean whole = isFinite(value) && Rational.ofDouble(value.toDouble()).equals(value);
    if (isShortFraction(value) && !(whole && decimal.length() <= SHORT)) {
      return layout.fraction(fraction);
    }
    return layout.number(decimal);
  }

  /** Numbers that stand below each other: all as fractions or none. */
  List<String> column(List<Rational> values) {
    List<String> texts = new ArrayList<>();
    boolean fractions = true;
    boolean decimals = true;
    for (Rational value : values) {
      String text = of(value);
      texts.add(text);
      fractions &= isShortFraction(value);
      decimals &= text.indexOf('/') < 0 && text.indexOf(" over ") < 0;
    }
    if (decimals || full) {
      return texts;
    }
    texts.clear();
    for (Rational value : values) {
      texts.add(
          fractions
              ? layout.fraction(value.toString())
              : layout.number(Words.payoff(value.toDouble())));
    }
    return texts;
  }

  private static boolean isShortFraction(Rational value) {
    return value.toString().length() <= SHORT && value.abs().compareTo(Rational.ONE) <= 0;
  }

  private static boolean isFinite(Rational value) {
    return Math.abs(value.toDouble()) <= Double.MAX_VALUE;
  }

  String of(double value) {
    return layout.number(Words.payoff(value));
  }
}
