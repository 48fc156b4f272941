package io.entente.exercise.seat;

import io.entente.exercise.text.Phrases;
import io.entente.number.Decimals;
import io.entente.number.Rational;
import java.math.BigInteger;
import java.util.Map;

/**
 * Numbers as a debrief has them: whole ones and fractions up to twentieths as they are, others
 * rounded to three decimals, or to more where that would leave nothing of them.
 */
final class SeatNumbers {

  private static final BigInteger LARGEST = BigInteger.valueOf(20);
  private static final int DECIMALS = 3;
  private static final double LARGE = 1e15;
  private static final double SMALL = 1e-9;
  private static final char MINUS = '\u2212';

  private final String point;

  SeatNumbers(Phrases phrases) {
    this.point = phrases.say("seat.point", Map.of());
  }

  String say(Rational value) {
    if (value.denominator().compareTo(LARGEST) <= 0) {
      return value.toString().replace('-', MINUS);
    }
    double rounded = value.toDouble();
    double size = Math.abs(rounded);
    String text;
    if (size > Double.MAX_VALUE || size == 0) {
      text = value.toString();
    } else if (size >= LARGE || size < SMALL) {
      text = Decimals.shortest(rounded);
    } else {
      text = Decimals.fixed(rounded, DECIMALS);
      for (int decimals = DECIMALS; !hasDigit(text); decimals++) {
        text = Decimals.fixed(rounded, decimals);
      }
      text = trimmed(text);
    }
    return text.replace('-', MINUS).replace(".", point);
  }

  String say(double value) {
    return Decimals.shortest(value).replace('-', MINUS).replace(".", point);
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '1' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  private static String trimmed(String text) {
    int end = text.length();
    while (text.indexOf('.') >= 0 && text.charAt(end - 1) == '0') {
      end--;
    }
    return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
  }
}
