package io.entente.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A figure as it is drawn: marks on white paper, the later ones on top.
 *
 * <p>It has a title and a description for those who do not see it.
 */
public final class Drawing {

  /** The height of the font of a normal text. */
  static final double TEXT = 13;

  /** The height of the font of a small text. */
  static final double SMALL = 11;

  private final String title;
  private final String description;
  private final double width;
  private double height;
  private final List<Mark> marks = new ArrayList<>();

  Drawing(String title, String description, double width, double height) {
    this.title = title;
    this.description = description;
    this.width = width;
    this.height = height;
  }

  /** What it shows, in a line. */
  public String title() {
    return title;
  }

  /** What is to be seen, in sentences. */
  public String description() {
    return description;
  }

  /** In units of which a text of normal size is 13 high. */
  public double width() {
    return width;
  }

  /** Likewise. */
  public double height() {
    return height;
  }

  void height(double newHeight) {
    height = newHeight;
  }

  List<Mark> marks() {
    return List.copyOf(marks);
  }

  void line(double fromX, double fromY, double toX, double toY, Ink ink, double lineWidth) {
    path(
        List.of(new Mark.Point(fromX, fromY), new Mark.Point(toX, toY)), ink, lineWidth, List.of());
  }

  void path(List<Mark.Point> points, Ink ink, double lineWidth, List<Double> dash) {
    marks.add(new Mark.Path(points, false, Optional.empty(), Optional.of(ink), lineWidth, dash));
  }

  void shape(List<Mark.Point> points, Ink fill, Ink line, double lineWidth) {
    marks.add(
        new Mark.Path(points, true, Optional.of(fill), Optional.of(line), lineWidth, List.of()));
  }

  void rectangle(double x, double y, double wide, double high, Ink fill, Ink line) {
    shape(
        List.of(
            new Mark.Point(x, y),
            new Mark.Point(x + wide, y),
            new Mark.Point(x + wide, y + high),
            new Mark.Point(x, y + high)),
        fill,
        line,
        1);
  }

  /** A rectangle with slanted lines in it. */
  void hatched(double x, double y, double wide, double high, Ink line) {
    rectangle(x, y, wide, high, Ink.PAPER, line);
    for (double at = 5; at < wide + high; at += 5) {
      double fromX = x + Math.max(0, at - high);
      double toX = x + Math.min(wide, at);
      double fromY = y + Math.min(high, at);
      double toY = y + Math.max(0, at - wide);
      line(fromX, fromY, toX, toY, line, 0.9);
    }
  }

  void disc(double x, double y, double radius, Ink fill, Ink line) {
    marks.add(new Mark.Disc(x, y, radius, fill, line, 1.5));
  }

  void text(double x, double y, String text, Mark.Anchor anchor) {
    text(x, y, text, TEXT, false, anchor, Ink.BLACK);
  }

  void small(double x, double y, String text, Mark.Anchor anchor) {
    text(x, y, text, SMALL, false, anchor, Ink.GREY);
  }

  void bold(double x, double y, String text) {
    text(x, y, text, TEXT, true, Mark.Anchor.START, Ink.BLACK);
  }

  void text(
      double x, double y, String text, double size, boolean heavy, Mark.Anchor anchor, Ink ink) {
    marks.add(new Mark.Label(x, y, text, size, heavy, anchor, ink));
  }
}
