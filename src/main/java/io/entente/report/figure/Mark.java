package io.entente.report.figure;

import java.util.List;
import java.util.Optional;

/**
 * One thing on a drawing. Lengths are in units of which a text of normal size is 13 high; x grows
 * to the right, y downwards.
 */
sealed interface Mark {

  /** A point. */
  record Point(double x, double y) {}

  /**
   * Straight lines from point to point.
   *
   * @param points at least two
   * @param closed whether the last point is joined to the first
   * @param fill what the inside is filled with, if anything
   * @param line what the lines are drawn with, if they are
   * @param width of the lines
   * @param dash lengths of dash and gap in turn; empty for a line without gaps
   */
  record Path(
      List<Point> points,
      boolean closed,
      Optional<Ink> fill,
      Optional<Ink> line,
      double width,
      List<Double> dash)
      implements Mark {
    public Path {
      points = List.copyOf(points);
      dash = List.copyOf(dash);
    }
  }

  /** A filled circle with a line around it. */
  record Disc(double x, double y, double radius, Ink fill, Ink line, double width)
      implements Mark {}

  /** Where a text stands relative to its point. */
  enum Anchor {
    START("start"),
    MIDDLE("middle"),
    END("end");

    private final String word;

    Anchor(String word) {
      this.word = word;
    }

    /** As in SVG. */
    String word() {
      return word;
    }
  }

  /**
   * A text on one line.
   *
   * @param x where its start, middle or end is
   * @param y its base line
   * @param size height of the font
   */
  record Label(double x, double y, String text, double size, boolean bold, Anchor anchor, Ink ink)
      implements Mark {}
}
