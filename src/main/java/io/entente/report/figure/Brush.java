package io.entente.report.figure;

import java.util.ArrayList;
import java.util.List;

/** Paints the marks of a drawing onto a {@link Raster}. */
final class Brush {

  /** The corners of a polygon that stands for a circle: a quarter of them, on a circle of 1. */
  private static final double[][] QUARTER = {
    {1, 0}, {0.9807853, 0.1950903}, {0.9238795, 0.3826834}, {0.8314696, 0.5555702},
    {0.7071068, 0.7071068}, {0.5555702, 0.8314696}, {0.3826834, 0.9238795}, {0.1950903, 0.9807853}
  };

  /** How much wider a letter in bold is. */
  private static final double BOLD = 1.13;

  private final Raster raster;
  private final double scale;

  Brush(Raster raster, double scale) {
    this.raster = raster;
    this.scale = scale;
  }

  void paint(Mark mark) {
    if (mark instanceof Mark.Path path) {
      path(path);
    } else if (mark instanceof Mark.Disc disc) {
      double half = disc.width() / 2;
      raster.fill(List.of(circle(disc, disc.radius() + half)), disc.line().rgb());
      raster.fill(List.of(circle(disc, disc.radius() - half)), disc.fill().rgb());
    } else if (mark instanceof Mark.Label label) {
      label(label);
    }
  }

  private double[] circle(Mark.Disc disc, double radius) {
    double[] corners = new double[8 * QUARTER.length];
    for (int i = 0; i < 4 * QUARTER.length; i++) {
      double[] corner = QUARTER[i % QUARTER.length];
      int quarter = i / QUARTER.length;
      double x =
          quarter == 0
              ? corner[0]
              : quarter == 1 ? -corner[1] : quarter == 2 ? -corner[0] : corner[1];
      double y =
          quarter == 0
              ? corner[1]
              : quarter == 1 ? corner[0] : quarter == 2 ? -corner[1] : -corner[0];
      corners[2 * i] = scale * (disc.x() + radius * x);
      corners[2 * i + 1] = scale * (disc.y() + radius * y);
    }
    return corners;
  }

  private void path(Mark.Path path) {
    List<Mark.Point> points = new ArrayList<>(path.points());
    if (path.fill().isPresent()) {
      double[] contour = new double[2 * points.size()];
      for (int i = 0; i < points.size(); i++) {
        contour[2 * i] = scale * points.get(i).x();
        contour[2 * i + 1] = scale * points.get(i).y();
      }
      raster.fill(List.of(contour), path.fill().get().rgb());
    }
    if (path.line().isEmpty()) {
      return;
    }
    if (path.closed()) {
      points.add(points.get(0));
    }
    Dashes dashes = new Dashes(path);
    for (int i = 0; i + 1 < points.size(); i++) {
      dashes.along(points.get(i), points.get(i + 1));
    }
  }

  /** Draws lines, going on with the pattern of dashes from one to the next. */
  private final class Dashes {

    private final Mark.Path path;
    private int part;
    private double left;

    Dashes(Mark.Path path) {
      this.path = path;
      this.left = path.dash().isEmpty() ? 0 : path.dash().get(0);
    }

    void along(Mark.Point from, Mark.Point to) {
      double x = to.x() - from.x();
      double y = to.y() - from.y();
      double length = Math.sqrt(x * x + y * y);
      if (length == 0) {
        return;
      }
      if (path.dash().isEmpty()) {
        segment(from.x(), from.y(), to.x(), to.y(), x / length, y / length, path.width() / 2);
        return;
      }
      double done = 0;
      while (done < length) {
        double step = Math.min(left, length - done);
        if (part % 2 == 0) {
          segment(
              from.x() + x / length * done,
              from.y() + y / length * done,
              from.x() + x / length * (done + step),
              from.y() + y / length * (done + step),
              x / length,
              y / length,
              0);
        }
        done += step;
        left -= step;
        if (left <= 0) {
          part = (part + 1) % path.dash().size();
          left = path.dash().get(part);
        }
      }
    }

    /** A line from here to there, in this direction, longer at both ends by so much. */
    private void segment(
        double fromX, double fromY, double toX, double toY, double x, double y, double longer) {
      double half = path.width() / 2;
      // Upright and level lines end where they should; slanted ones need a little more to join.
      double more = x == 0 || y == 0 ? path.closed() ? longer : 0 : longer / 2;
      double[] corners = {
        fromX - x * more - y * half,
        fromY - y * more + x * half,
        toX + x * more - y * half,
        toY + y * more + x * half,
        toX + x * more + y * half,
        toY + y * more - x * half,
        fromX - x * more + y * half,
        fromY - y * more - x * half
      };
      for (int i = 0; i < corners.length; i++) {
        corners[i] *= scale;
      }
      raster.fill(List.of(corners), path.line().get().rgb());
    }
  }

  private void label(Mark.Label label) {
    String text = VisibleText.of(label.text());
    double width = Glyphs.width(text, label.size(), label.bold());
    double x =
        switch (label.anchor()) {
          case START -> label.x();
          case MIDDLE -> label.x() - width / 2;
          case END -> label.x() - width;
        };
    double stretch = label.bold() ? BOLD : 1;
    for (int i = 0; i < text.length(); ) {
      int letter = text.codePointAt(i);
      Glyphs.Glyph glyph = Glyphs.of(letter);
      if (!glyph.contours().isEmpty()) {
        letter(glyph, x, label, stretch, 0);
        if (label.bold()) {
          letter(glyph, x, label, stretch, 0.045 * label.size());
        }
      }
      x += glyph.advance() * label.size() * stretch;
      i += Character.charCount(letter);
    }
  }

  private void letter(
      Glyphs.Glyph glyph, double x, Mark.Label label, double stretch, double shift) {
    List<double[]> contours = new ArrayList<>();
    for (double[] outline : glyph.contours()) {
      double[] contour = new double[outline.length];
      for (int i = 0; i < contour.length; i += 2) {
        contour[i] = scale * (x + shift + outline[i] * label.size() * stretch);
        contour[i + 1] = scale * (label.y() + outline[i + 1] * label.size());
      }
      contours.add(contour);
    }
    raster.fill(contours, label.ink().rgb());
  }
}
