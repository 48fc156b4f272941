package io.entente.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Shares as dots, their intervals as whiskers, in groups of named rows.
 *
 * @param title what is shown
 * @param unit what the shares are of, as in "of 100 draws"
 * @param groups at least one
 */
public record Estimates(String title, String unit, List<Group> groups) {

  /**
   * Rows about one thing, such as an outcome.
   *
   * @param name stands above them
   */
  public record Group(String name, List<Row> rows) {
    public Group {
      rows = List.copyOf(rows);
    }
  }

  /**
   * One dot.
   *
   * @param name stands at its left
   * @param reading absent where nothing could be counted
   * @param first whether the others are compared with it; its dot is filled
   */
  public record Row(String name, Optional<Reading> reading, boolean first) {}

  private static final double WIDTH = 520;
  private static final double LEFT = 150;
  private static final double RIGHT = 408;
  private static final double ROW = 17;
  private static final double GROUP = 21;

  public Estimates {
    groups = List.copyOf(groups);
  }

  /** The figure. */
  public Drawing drawing() {
    Drawing drawing = new Drawing(title, description(), WIDTH, 0);
    Scale scale = Scale.ofHundred(LEFT, RIGHT);
    double bottom = 20;
    for (Group group : groups) {
      bottom += GROUP + ROW * group.rows().size() + 6;
    }
    for (int hundredths = 0; hundredths <= 100; hundredths += 25) {
      double x = scale.at(hundredths / 100.0);
      drawing.line(x, 20, x, bottom, Ink.RULE, 1);
      String number = Integer.toString(hundredths);
      drawing.small(x, 13, number, Mark.Anchor.MIDDLE);
      drawing.small(x, bottom + 13, number, Mark.Anchor.MIDDLE);
    }
    drawing.small(RIGHT + 16, 13, unit, Mark.Anchor.START);
    double y = 20;
    for (Group group : groups) {
      y += GROUP;
      String name = VisibleText.of(group.name());
      drawing.bold(4, y - 4, Glyphs.fitting(name, Drawing.TEXT, true, WIDTH - 8));
      for (Row row : group.rows()) {
        y += ROW;
        row(drawing, row, y - 5, scale);
      }
      y += 6;
    }
    drawing.height(bottom + 22);
    return drawing;
  }

  private static void row(Drawing drawing, Row row, double y, Scale scale) {
    String name = VisibleText.of(row.name());
    drawing.text(
        LEFT - 12,
        y + 4,
        Glyphs.fitting(name, 12, false, LEFT - 18),
        12,
        false,
        Mark.Anchor.END,
        Ink.BLACK);
    if (row.reading().isEmpty()) {
      drawing.small(RIGHT + 16, y + 4, "no answer", Mark.Anchor.START);
      return;
    }
    Reading reading = row.reading().get();
    whisker(drawing, reading, y, scale);
    drawing.disc(
        scale.at(reading.estimate()), y, 4, row.first() ? Ink.BLACK : Ink.PAPER, Ink.BLACK);
    drawing.text(
        RIGHT + 16, y + 4, reading.number(), 12, row.first(), Mark.Anchor.START, Ink.BLACK);
    if (reading.isEstimated()) {
      drawing.small(RIGHT + 44, y + 4, reading.interval(), Mark.Anchor.START);
    }
  }

  private static void whisker(Drawing drawing, Reading reading, double y, Scale scale) {
    if (reading.isEstimated()) {
      double low = scale.at(reading.low());
      double high = scale.at(reading.high());
      drawing.line(low, y, high, y, Ink.BLACK, 1.5);
      drawing.line(low, y - 4, low, y + 4, Ink.BLACK, 1.5);
      drawing.line(high, y - 4, high, y + 4, Ink.BLACK, 1.5);
    }
  }

  private String description() {
    List<String> sentences = new ArrayList<>();
    for (Group group : groups) {
      List<String> parts = new ArrayList<>();
      for (Row row : group.rows()) {
        String value = row.reading().map(Reading::number).orElse("no answer");
        parts.add(row.name() + ", " + value);
      }
      sentences.add(group.name() + ": " + String.join("; ", parts) + ".");
    }
    return "Dots with whiskers for 95 % intervals, " + unit + ". " + String.join(" ", sentences);
  }
}
