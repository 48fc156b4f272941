package io.entente.report.figure;

import io.entente.number.Decimals;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * A map of the plane of two numbers, in horizontal strips: which of some answers there is where.
 * Every answer has its shade, from light to dark, and its number, which stands in the largest part
 * of it and in the legend.
 *
 * @param title what is shown
 * @param across the number that runs to the right
 * @param up the number that runs upwards
 * @param strips from the lowest to the highest
 * @param answers in words, by number
 */
public record Regions(
    String title, Axis across, Axis up, List<Strip> strips, List<String> answers) {

  /**
   * A number.
   *
   * @param name what it is called
   * @param low where its axis begins
   * @param high where it ends, above the beginning
   * @param here where it stands at the centre
   */
  public record Axis(String name, double low, double high, double here) {}

  /**
   * One strip.
   *
   * @param value the number that runs upwards
   * @param ends where stretches end, ascending, the last at the end of the axis
   * @param answers which answer each stretch has, its number less one
   */
  public record Strip(double value, List<Double> ends, List<Integer> answers) {
    public Strip {
      ends = List.copyOf(ends);
      answers = List.copyOf(answers);
    }
  }

  private static final double WIDTH = 620;
  private static final double LEFT = 58;
  private static final double RIGHT = 598;
  private static final double TOP = 24;
  private static final double BOTTOM = 344;
  private static final double LINE = 16;
  private static final int WIDEST = 84;

  /** Along a slanting border neighbouring strips differ by as little; that is no step. */
  private static final double SLIVER = 6;

  /** From light to dark; used again where there are more answers, which numbers tell apart. */
  private static final Ink[] SHADES = {Ink.SHADE, Ink.SKY, Ink.SAND, Ink.MOSS, Ink.CLAY, Ink.SLATE};

  public Regions {
    strips = List.copyOf(strips);
    answers = List.copyOf(answers);
  }

  private static Ink shade(int answer) {
    return SHADES[answer % SHADES.length];
  }

  /** The figure. */
  public Drawing drawing() {
    List<List<String>> legend = new ArrayList<>();
    int lines = 0;
    for (String answer : answers) {
      legend.add(wrapped(answer));
      lines += legend.get(legend.size() - 1).size();
    }
    double height = BOTTOM + 66 + lines * LINE + answers.size() * 4;
    Drawing drawing = new Drawing(title, description(), WIDTH, height);
    Scale x = new Scale(across.low(), across.high(), LEFT, RIGHT);
    Scale y = new Scale(up.low(), up.high(), BOTTOM, TOP);
    strips(drawing, x, y);
    borders(drawing, x);
    axes(drawing, x, y);
    numbers(drawing, x, y);
    here(drawing, x, y);
    legend(drawing, legend);
    return drawing;
  }

  private double top(int strip) {
    return BOTTOM - (BOTTOM - TOP) * (strip + 1) / strips.size();
  }

  private void strips(Drawing drawing, Scale x, Scale y) {
    for (int s = 0; s < strips.size(); s++) {
      double from = LEFT;
      for (int i = 0; i < strips.get(s).ends().size(); i++) {
        double to = x.at(strips.get(s).ends().get(i));
        Ink ink = shade(strips.get(s).answers().get(i));
        drawing.rectangle(from, top(s), to - from, top(s - 1) - top(s), ink, ink);
        from = to;
      }
    }
  }

  /** Lines where neighbours along a strip differ, so that shades need not tell. */
  private void borders(Drawing drawing, Scale x) {
    for (int s = 0; s < strips.size(); s++) {
      List<Double> ends = strips.get(s).ends();
      for (int i = 0; i < ends.size() - 1; i++) {
        double at = x.at(ends.get(i));
        drawing.line(at, top(s), at, top(s - 1), Ink.BLACK, 1);
      }
      if (s > 0) {
        border(drawing, strips.get(s - 1), strips.get(s), top(s - 1), x);
      }
    }
  }

  /** Lines where one strip differs from the next. */
  private static void border(Drawing drawing, Strip below, Strip above, double y, Scale x) {
    int i = 0;
    int j = 0;
    double from = LEFT;
    while (i < below.ends().size() && j < above.ends().size()) {
      double one = x.at(below.ends().get(i));
      double other = x.at(above.ends().get(j));
      double to = Math.min(one, other);
      if (!below.answers().get(i).equals(above.answers().get(j)) && to - from > SLIVER) {
        drawing.line(from, y, to, y, Ink.BLACK, 1);
      }
      from = to;
      i += one <= other ? 1 : 0;
      j += other <= one ? 1 : 0;
    }
  }

  private void axes(Drawing drawing, Scale x, Scale y) {
    drawing.line(LEFT, BOTTOM, RIGHT, BOTTOM, Ink.BLACK, 1);
    drawing.line(LEFT, TOP, LEFT, BOTTOM, Ink.BLACK, 1);
    for (int quarter = 0; quarter <= 4; quarter++) {
      double a = across.low() + (across.high() - across.low()) * quarter / 4;
      drawing.line(x.at(a), BOTTOM, x.at(a), BOTTOM + 4, Ink.BLACK, 1);
      drawing.small(x.at(a), BOTTOM + 17, number(a), Mark.Anchor.MIDDLE);
      double b = up.low() + (up.high() - up.low()) * quarter / 4;
      drawing.line(LEFT - 4, y.at(b), LEFT, y.at(b), Ink.BLACK, 1);
      drawing.small(LEFT - 7, y.at(b) + 4, number(b), Mark.Anchor.END);
    }
    drawing.text((LEFT + RIGHT) / 2, BOTTOM + 35, across.name(), Mark.Anchor.MIDDLE);
    drawing.text(LEFT - 48, TOP - 9, up.name(), Mark.Anchor.START);
  }

  /** Puts each answer's number where it is widest. */
  private void numbers(Drawing drawing, Scale x, Scale y) {
    for (int answer = 0; answer < answers.size(); answer++) {
      double widest = 0;
      double atX = 0;
      double atY = 0;
      for (int s = 0; s < strips.size(); s++) {
        double from = LEFT;
        for (int i = 0; i < strips.get(s).ends().size(); i++) {
          double to = x.at(strips.get(s).ends().get(i));
          int run =
              strips.get(s).answers().get(i) == answer ? run(s, answer, x, (from + to) / 2) : 0;
          double size = Math.min(to - from, run * (BOTTOM - TOP) / strips.size() * 2);
          if (run > 0 && size > widest) {
            widest = size;
            atX = (from + to) / 2;
            atY = (top(s) + top(s + run - 1)) / 2;
          }
          from = to;
        }
      }
      if (widest > 0) {
        drawing.disc(atX, atY, 10, Ink.PAPER, Ink.BLACK);
        drawing.text(atX, atY + 4.5, Integer.toString(answer + 1), Mark.Anchor.MIDDLE);
      }
    }
  }

  /** How many strips from this one upwards have an answer at a place. */
  private int run(int strip, int answer, Scale x, double place) {
    int run = 0;
    for (int s = strip; s < strips.size(); s++) {
      int i = 0;
      while (i < strips.get(s).ends().size() - 1 && x.at(strips.get(s).ends().get(i)) < place) {
        i++;
      }
      if (strips.get(s).answers().get(i) != answer) {
        break;
      }
      run++;
    }
    return run;
  }

  /** A cross where the two numbers stand at the centre. */
  private void here(Drawing drawing, Scale x, Scale y) {
    boolean inside =
        across.low() <= across.here()
            && across.here() <= across.high()
            && up.low() <= up.here()
            && up.here() <= up.high();
    if (inside) {
      double atX = x.at(across.here());
      double atY = y.at(up.here());
      drawing.line(atX - 7, atY, atX + 7, atY, Ink.BLACK, 3);
      drawing.line(atX, atY - 7, atX, atY + 7, Ink.BLACK, 3);
    }
  }

  private void legend(Drawing drawing, List<List<String>> legend) {
    double at = BOTTOM + 62;
    drawing.small(LEFT - 48, at - 4, "+ where both stand at the centre", Mark.Anchor.START);
    at += LINE;
    for (int answer = 0; answer < legend.size(); answer++) {
      drawing.rectangle(LEFT - 48, at - 11, 14, 14, shade(answer), Ink.BLACK);
      drawing.text(LEFT - 28, at, Integer.toString(answer + 1), Mark.Anchor.START);
      for (String line : legend.get(answer)) {
        drawing.small(LEFT - 8, at, line, Mark.Anchor.START);
        at += LINE;
      }
      at += 4;
    }
  }

  private static List<String> wrapped(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > WIDEST) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static String number(double value) {
    return value == 0
        ? "0"
        : Decimals.shortest(new BigDecimal(value).round(new MathContext(4)).doubleValue());
  }

  private String description() {
    StringBuilder text = new StringBuilder();
    text.append("A map. From left to right ").append(across.name()).append(" from ");
    text.append(number(across.low())).append(" to ").append(number(across.high()));
    text.append("; upwards ").append(up.name()).append(" from ");
    text.append(number(up.low())).append(" to ").append(number(up.high())).append(". ");
    for (int answer = 0; answer < answers.size(); answer++) {
      text.append("Area ").append(answer + 1).append(": ").append(answers.get(answer)).append(". ");
    }
    int step = Math.max(1, strips.size() / 4);
    for (int s = 0; s < strips.size(); s += step) {
      Strip strip = strips.get(s);
      text.append("At ").append(up.name()).append(" = ").append(number(strip.value())).append(": ");
      for (int i = 0; i < strip.ends().size(); i++) {
        text.append(i == 0 ? "" : ", ").append("area ").append(strip.answers().get(i) + 1);
        text.append(" up to ").append(number(strip.ends().get(i)));
      }
      text.append(". ");
    }
    return text.toString().trim();
  }
}
