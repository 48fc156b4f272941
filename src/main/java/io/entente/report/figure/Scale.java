package io.entente.report.figure;

import io.entente.number.Decimals;
import java.util.ArrayList;
import java.util.List;

/** Numbers along an axis, and where they are drawn. */
record Scale(double least, double most, double from, double to) {

  /** Shares as numbers of 100. */
  static Scale ofHundred(double from, double to) {
    return new Scale(0, 1, from, to);
  }

  double at(double value) {
    return most == least ? (from + to) / 2 : from + (value - least) / (most - least) * (to - from);
  }

  /** Round numbers at which a line is drawn: three to eight of them, steps of 1, 2 or 5. */
  List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    double span = most - least;
    if (!(span > 0) || span > 1e300) {
      ticks.add(least);
      return ticks;
    }
    double step = step(span);
    long first = (long) Math.ceil(least / step - 1e-9);
    for (long k = first; k * step <= most + step * 1e-9 && ticks.size() < 12; k++) {
      ticks.add(k * step);
    }
    return ticks;
  }

  private static double step(double span) {
    double power = 1;
    while (power * 10 <= span) {
      power *= 10;
    }
    while (power > span) {
      power /= 10;
    }
    for (double step : new double[] {power / 5, power / 2, power, power * 2}) {
      if (span / step <= 6) {
        return step;
      }
    }
    return power * 2;
  }

  /** A tick as text. */
  static String number(double value) {
    double size = Math.abs(value);
    if (size >= 1e6 || size > 0 && size < 1e-3) {
      return Decimals.shortest(value);
    }
    String text = Decimals.fixed(value, 4);
    int end = text.length();
    while (text.charAt(end - 1) == '0') {
      end--;
    }
    text = text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
    return text.equals("-0") ? "0" : text;
  }
}
