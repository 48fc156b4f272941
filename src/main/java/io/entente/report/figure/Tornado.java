package io.entente.report.figure;

import io.entente.report.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a share moves when one number at a time goes to its low and to its high end: a bar each,
 * the widest on top if they are given so.
 *
 * @param title what is shown
 * @param unit what the shares are of, as in "of 100 runs"
 * @param base the share with every number where it is
 * @param bars at least one
 */
public record Tornado(String title, String unit, double base, List<Bar> bars) {

  /**
   * One number.
   *
   * @param name what it is
   * @param low its low value, as text
   * @param high its high value, as text
   * @param atLow the share there
   * @param atHigh the share there
   */
  public record Bar(String name, String low, String high, double atLow, double atHigh) {}

  private static final double WIDTH = 520;
  private static final double LEFT = 70;
  private static final double RIGHT = 450;
  private static final double ROW = 40;
  private static final double BAND = 18;
  private static final double THICK = 14;
  private static final double HALF = 9;

  public Tornado {
    bars = List.copyOf(bars);
  }

  /** The figure. */
  public Drawing drawing() {
    double bottom = 42 + ROW * bars.size();
    Drawing drawing = new Drawing(title, description(), WIDTH, bottom + 22);
    drawing.hatched(4, 3, 22, 11, Ink.BLACK);
    drawing.small(31, 13, "number at its low end", Mark.Anchor.START);
    drawing.rectangle(170, 3, 22, 11, Ink.GREY, Ink.BLACK);
    drawing.small(197, 13, "at its high end", Mark.Anchor.START);
    drawing.small(WIDTH - 4, 13, unit, Mark.Anchor.END);
    Scale scale = range();
    for (double tick : scale.ticks()) {
      double x = scale.at(tick);
      for (int bar = 0; bar < bars.size(); bar++) {
        drawing.line(x, top(bar), x, top(bar) + BAND, Ink.RULE, 1);
      }
      String number = Scale.number(100 * tick);
      drawing.small(x, 33, number, Mark.Anchor.MIDDLE);
      drawing.small(x, bottom + 13, number, Mark.Anchor.MIDDLE);
    }
    for (int row = 0; row < bars.size(); row++) {
      Bar bar = bars.get(row);
      drawing.text(
          4,
          top(row) - 4,
          Glyphs.fitting(VisibleText.of(bar.name()), 12, true, WIDTH - 8),
          12,
          true,
          Mark.Anchor.START,
          Ink.BLACK);
      bar(drawing, bar, top(row) + 2, scale);
      drawing.line(scale.at(base), top(row), scale.at(base), top(row) + BAND, Ink.BLACK, 1.5);
    }
    return drawing;
  }

  /** Where the bar of a row begins, below its name; lines do not run through names. */
  private static double top(int row) {
    return 58 + ROW * row;
  }

  private Scale range() {
    double least = base;
    double most = base;
    for (Bar bar : bars) {
      least = Math.min(least, Math.min(bar.atLow(), bar.atHigh()));
      most = Math.max(most, Math.max(bar.atLow(), bar.atHigh()));
    }
    double room = Math.max(0.05, (most - least) * 0.1);
    return new Scale(Math.max(0, least - room), Math.min(1, most + room), LEFT, RIGHT);
  }

  private void bar(Drawing drawing, Bar bar, double y, Scale scale) {
    boolean bothUp = bar.atLow() > base && bar.atHigh() > base;
    boolean bothDown = bar.atLow() < base && bar.atHigh() < base;
    if (bothUp || bothDown) {
      // Two bars on one side share the row, one above the other.
      half(drawing, bar.atLow(), bar.low(), true, y - 1, HALF, scale);
      half(drawing, bar.atHigh(), bar.high(), false, y - 1 + HALF, HALF, scale);
    } else {
      half(drawing, bar.atLow(), bar.low(), true, y, THICK, scale);
      half(drawing, bar.atHigh(), bar.high(), false, y, THICK, scale);
    }
  }

  private void half(
      Drawing drawing,
      double share,
      String value,
      boolean low,
      double y,
      double high,
      Scale scale) {
    double from = Math.min(scale.at(base), scale.at(share));
    double wide = Math.abs(scale.at(share) - scale.at(base));
    if (wide > 0 && low) {
      drawing.hatched(from, y, wide, high, Ink.BLACK);
    } else if (wide > 0) {
      drawing.rectangle(from, y, wide, high, Ink.GREY, Ink.BLACK);
    }
    boolean left = share < base || share == base && low;
    String text = Glyphs.fitting(VisibleText.of(value), Drawing.SMALL, false, LEFT - 12);
    double x = left ? scale.at(share) - 5 : scale.at(share) + 5;
    drawing.text(
        x,
        y + high / 2 + (high > HALF ? 4 : 3.4),
        text,
        high > HALF ? Drawing.SMALL : 9.5,
        false,
        left ? Mark.Anchor.END : Mark.Anchor.START,
        Ink.BLACK);
  }

  private String description() {
    List<String> sentences = new ArrayList<>();
    for (Bar bar : bars) {
      sentences.add(
          bar.name()
              + ": "
              + Words.ofHundred(bar.atLow())
              + " at "
              + bar.low()
              + ", "
              + Words.ofHundred(bar.atHigh())
              + " at "
              + bar.high()
              + ".");
    }
    return "Bars on both sides of "
        + Words.ofHundred(base)
        + " "
        + unit
        + ", the share with every number where it is. "
        + String.join(" ", sentences);
  }
}
