package io.entente.report.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Shares along a number that is varied, one line for each of several versions; every line has its
 * own mark, dashes and name.
 *
 * @param title what is shown
 * @param unit what the shares are of, as in "of 100 runs"
 * @param along what is varied
 * @param values of it, ascending
 * @param lines at most {@link #MOST_LINES}
 */
public record Curves(
    String title, String unit, String along, List<Double> values, List<Line> lines) {

  /** More could no longer be told apart. */
  public static final int MOST_LINES = 8;

  /**
   * One line.
   *
   * @param name stands at its end
   * @param readings one for each value; absent where nothing could be counted
   */
  public record Line(String name, List<Optional<Reading>> readings) {
    public Line {
      readings = List.copyOf(readings);
    }
  }

  private static final double WIDTH = 520;
  private static final double LEFT = 42;
  private static final double RIGHT = 356;
  private static final double TOP = 24;
  private static final double BOTTOM = 264;
  private static final double NAME = 16;

  private static final Ink[] INKS = {Ink.BLACK, Ink.BLUE, Ink.RUST, Ink.GREEN, Ink.PLUM, Ink.GREY};
  private static final List<List<Double>> DASHES =
      List.of(List.of(), List.of(7.0, 3.0), List.of(2.0, 3.0), List.of(9.0, 3.0, 2.0, 3.0));

  public Curves {
    values = List.copyOf(values);
    lines = List.copyOf(lines);
    if (lines.size() > MOST_LINES) {
      throw new IllegalArgumentException(lines.size() + " lines, more than " + MOST_LINES);
    }
  }

  /** The figure. */
  public Drawing drawing() {
    Drawing drawing = new Drawing(title, description(), WIDTH, BOTTOM + 42);
    Scale across = new Scale(values.get(0), values.get(values.size() - 1), LEFT, RIGHT);
    Scale up = Scale.ofHundred(BOTTOM, TOP);
    for (int hundredths = 0; hundredths <= 100; hundredths += 25) {
      double y = up.at(hundredths / 100.0);
      drawing.line(LEFT, y, RIGHT, y, Ink.RULE, 1);
      drawing.small(LEFT - 7, y + 4, Integer.toString(hundredths), Mark.Anchor.END);
    }
    for (double tick : across.ticks()) {
      double x = across.at(tick);
      drawing.line(x, BOTTOM, x, BOTTOM + 5, Ink.GREY, 1);
      drawing.small(x, BOTTOM + 17, Scale.number(tick), Mark.Anchor.MIDDLE);
    }
    drawing.line(LEFT, BOTTOM, RIGHT, BOTTOM, Ink.BLACK, 1);
    drawing.small(4, 13, unit, Mark.Anchor.START);
    String name = Glyphs.fitting(VisibleText.of(along), 12, false, RIGHT - LEFT);
    drawing.text((LEFT + RIGHT) / 2, BOTTOM + 34, name, 12, false, Mark.Anchor.MIDDLE, Ink.BLACK);
    for (int line = 0; line < lines.size(); line++) {
      whiskers(drawing, line, across, up);
    }
    for (int line = 0; line < lines.size(); line++) {
      curve(drawing, line, across, up);
    }
    names(drawing, across, up);
    return drawing;
  }

  private Ink ink(int line) {
    return INKS[line % INKS.length];
  }

  private void whiskers(Drawing drawing, int line, Scale across, Scale up) {
    for (int i = 0; i < values.size(); i++) {
      Optional<Reading> reading = lines.get(line).readings().get(i);
      if (reading.isPresent() && reading.get().isEstimated()) {
        double x = across.at(values.get(i));
        double low = up.at(reading.get().low());
        double high = up.at(reading.get().high());
        drawing.line(x, low, x, high, ink(line), 1);
      }
    }
  }

  private void curve(Drawing drawing, int line, Scale across, Scale up) {
    List<Mark.Point> points = new ArrayList<>();
    for (int i = 0; i <= values.size(); i++) {
      Optional<Reading> reading =
          i < values.size() ? lines.get(line).readings().get(i) : Optional.empty();
      if (reading.isPresent()) {
        points.add(new Mark.Point(across.at(values.get(i)), up.at(reading.get().estimate())));
      } else {
        if (points.size() > 1) {
          drawing.path(points, ink(line), 1.8, DASHES.get(line % DASHES.size()));
        }
        for (Mark.Point point : points) {
          mark(drawing, line, point.x(), point.y());
        }
        points.clear();
      }
    }
  }

  /** The mark of a line: discs, squares, triangles, diamonds; first filled, then open. */
  private void mark(Drawing drawing, int line, double x, double y) {
    Ink fill = line < 4 ? ink(line) : Ink.PAPER;
    switch (line % 4) {
      case 0 -> drawing.disc(x, y, 3.2, fill, ink(line));
      case 1 -> polygon(drawing, line, fill, x, y, -3, -3, 3, -3, 3, 3, -3, 3);
      case 2 -> polygon(drawing, line, fill, x, y, 0, -4.2, 4, 3, -4, 3);
      default -> polygon(drawing, line, fill, x, y, 0, -4.5, 4.5, 0, 0, 4.5, -4.5, 0);
    }
  }

  private void polygon(Drawing drawing, int line, Ink fill, double x, double y, double... corners) {
    List<Mark.Point> points = new ArrayList<>();
    for (int i = 0; i < corners.length; i += 2) {
      points.add(new Mark.Point(x + corners[i], y + corners[i + 1]));
    }
    drawing.shape(points, fill, ink(line), 1.3);
  }

  /** The names of the lines, in the order of their ends and apart from one another. */
  private void names(Drawing drawing, Scale across, Scale up) {
    List<Integer> order = new ArrayList<>();
    for (int line = 0; line < lines.size(); line++) {
      order.add(line);
    }
    order.sort(Comparator.comparingDouble(line -> end(line, up)));
    double[] y = new double[lines.size()];
    double lowest = TOP - NAME;
    for (int line : order) {
      y[line] = Math.max(lowest + NAME, end(line, up));
      lowest = y[line];
    }
    double highest = Math.max(BOTTOM, TOP + NAME * (lines.size() - 1)) + NAME;
    for (int i = order.size() - 1; i >= 0; i--) {
      int line = order.get(i);
      y[line] = Math.min(highest - NAME, y[line]);
      highest = y[line];
    }
    for (int line : order) {
      double x = RIGHT + 12;
      drawing.path(
          List.of(new Mark.Point(x, y[line]), new Mark.Point(x + 26, y[line])),
          ink(line),
          1.8,
          DASHES.get(line % DASHES.size()));
      mark(drawing, line, x + 13, y[line]);
      String name = VisibleText.of(lines.get(line).name());
      drawing.text(
          x + 32,
          y[line] + 4,
          Glyphs.fitting(name, Drawing.SMALL, false, WIDTH - x - 36),
          Drawing.SMALL,
          false,
          Mark.Anchor.START,
          Ink.BLACK);
    }
  }

  private double end(int line, Scale up) {
    List<Optional<Reading>> readings = lines.get(line).readings();
    for (int i = readings.size() - 1; i >= 0; i--) {
      if (readings.get(i).isPresent()) {
        return up.at(readings.get(i).get().estimate());
      }
    }
    return BOTTOM;
  }

  private String description() {
    List<String> sentences = new ArrayList<>();
    for (Line line : lines) {
      Optional<Reading> first = line.readings().get(0);
      Optional<Reading> last = line.readings().get(line.readings().size() - 1);
      sentences.add(
          line.name()
              + ": from "
              + first.map(Reading::number).orElse("no answer")
              + " to "
              + last.map(Reading::number).orElse("no answer")
              + ".");
    }
    return "Curves with 95 % intervals, "
        + unit
        + ", along "
        + along
        + " from "
        + Scale.number(values.get(0))
        + " to "
        + Scale.number(values.get(values.size() - 1))
        + ". "
        + String.join(" ", sentences);
  }
}
