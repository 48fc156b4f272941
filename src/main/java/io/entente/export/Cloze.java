package io.entente.export;

import io.entente.number.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Moodle's embedded answers: {@code {weight:TYPE:alternatives}} inside the text of a question.
 *
 * <p>A tilde cannot be written in them; one in an option is replaced by the sign of operators that
 * looks alike (U+223C).
 */
final class Cloze {

  private static final int MOST_WEIGHT = 10_000;

  private Cloze() {}

  /** Weights as whole numbers that are to each other as these parts of points. */
  static List<Integer> weights(List<Rational> parts) {
    BigInteger common = BigInteger.ONE;
    for (Rational part : parts) {
      common = Rational.leastCommonMultiple(common, part.denominator());
    }
    BigInteger divisor = BigInteger.ZERO;
    List<BigInteger> whole = new ArrayList<>();
    for (Rational part : parts) {
      BigInteger one = part.numerator().multiply(common.divide(part.denominator()));
      whole.add(one);
      divisor = divisor.gcd(one);
    }
    List<Integer> weights = new ArrayList<>();
    for (BigInteger one : whole) {
      BigInteger weight = one.divide(divisor);
      if (weight.compareTo(BigInteger.valueOf(MOST_WEIGHT)) > 0) {
        throw new IllegalArgumentException("points that are to each other as " + whole);
      }
      weights.add(weight.intValueExact());
    }
    return weights;
  }

  /** The place as Moodle reads it. */
  static String of(Blank blank, int weight) {
    if (blank instanceof Blank.Numeric number) {
      return "{" + weight + ":NUMERICAL:" + numeric(number) + "}";
    }
    if (blank instanceof Blank.OneOf one) {
      return "{" + weight + ":MULTICHOICE:" + oneOf(one) + "}";
    }
    if (blank instanceof Blank.SomeOf some) {
      return "{" + weight + ":MULTIRESPONSE:" + someOf(some) + "}";
    }
    throw new IllegalArgumentException("words are not graded by embedded answers");
  }

  private static String numeric(Blank.Numeric number) {
    StringBuilder text = new StringBuilder();
    text.append('=').append(Decimal.of(number.right())).append(':');
    text.append(Decimal.of(number.tolerance()));
    for (Blank.Other other : number.others()) {
      text.append("~%").append(Decimal.percent(other.share())).append('%');
      text.append(Decimal.of(other.value())).append(':').append(Decimal.of(other.tolerance()));
      text.append('#').append(escaped(other.says()));
    }
    return text.toString();
  }

  private static String oneOf(Blank.OneOf one) {
    List<String> alternatives = new ArrayList<>();
    for (Blank.Option option : one.options()) {
      String share = option.isRight() ? "=" : "%" + Decimal.percent(option.share()) + "%";
      alternatives.add(share + option(option));
    }
    return String.join("~", alternatives);
  }

  /** What is right shares 100 %; a wrong one takes away what a right one gives. */
  private static String someOf(Blank.SomeOf some) {
    String share = Decimal.percent(Rational.of(1, some.right().size()));
    List<String> alternatives = new ArrayList<>();
    for (Blank.Option option : some.options()) {
      alternatives.add("%" + (option.isRight() ? "" : "-") + share + "%" + option(option));
    }
    return String.join("~", alternatives);
  }

  private static String option(Blank.Option option) {
    return escaped(option.text()) + (option.says().isEmpty() ? "" : "#" + escaped(option.says()));
  }

  /** A text inside of them; one that would hide the sign after it ends in a blank. */
  static String escaped(String text) {
    String escaped =
        text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace("}", "\\}")
            .replace("#", "\\#")
            .replace('~', '\u223c');
    return escaped.endsWith("&amp;") || escaped.endsWith("\\") ? escaped + " " : escaped;
  }

  /** HTML around them, in which no brace can begin one. */
  static String around(String html) {
    return html.replace("{", "&#123;");
  }
}
