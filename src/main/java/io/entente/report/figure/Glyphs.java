package io.entente.report.figure;

import io.entente.report.Columns;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The outlines and widths of letters: Latin, Greek and Cyrillic ones and signs, taken from DejaVu
 * Sans. Any other letter is a box; one that combines with another has no width.
 *
 * <p>They make that a figure is laid out, and painted, alike on every machine.
 */
final class Glyphs {

  /** In which the resource has its numbers: so many are the height of the font. */
  private static final double UNITS = 2048;

  /** Into how many lines a curve is broken. */
  private static final int STEPS = 5;

  private static final double NARROW_BOX = 1229;
  private static final String DOTS = "\u2026";

  /**
   * One letter.
   *
   * @param advance how far to the next letter, as a share of the height of the font
   * @param contours closed lines; each is x and y in turn, y downwards from the base line
   */
  record Glyph(double advance, List<double[]> contours) {}

  private static final Map<Integer, Glyph> KNOWN = read();

  private Glyphs() {}

  private static Map<Integer, Glyph> read() {
    Map<Integer, Glyph> known = new HashMap<>();
    try (InputStream in = Glyphs.class.getResourceAsStream("/io/entente/report/glyphs.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int blank = line.indexOf(' ');
        int next = line.indexOf(' ', blank + 1);
        known.put(
            Integer.parseInt(line.substring(0, blank), 16),
            new Glyph(
                Integer.parseInt(line.substring(blank + 1, next)) / UNITS,
                new Outline(line.substring(next + 1)).contours()));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return known;
  }

  /** The glyph of a letter. */
  static Glyph of(int letter) {
    Glyph known = KNOWN.get(letter);
    if (known != null) {
      return known;
    }
    int columns = Columns.of(Character.toString(letter));
    if (columns == 0 || Character.getType(letter) == Character.FORMAT) {
      return new Glyph(0, List.of());
    }
    return box(columns == 2 ? UNITS : NARROW_BOX);
  }

  private static Glyph box(double width) {
    double right = (width - 150) / UNITS;
    double left = 150 / UNITS;
    double thin = 120 / UNITS;
    double top = -1450 / UNITS;
    double[] outside = {left, 0, right, 0, right, top, left, top};
    double[] inside = {
      left + thin, -thin, left + thin, top + thin, right - thin, top + thin, right - thin, -thin
    };
    return new Glyph(width / UNITS, List.of(outside, inside));
  }

  /** Whether all letters of a text have an outline. */
  static boolean hasAll(String text) {
    return text.codePoints()
        .allMatch(letter -> KNOWN.containsKey(letter) || of(letter).advance == 0);
  }

  /** The width of a text in a font of this height. */
  static double width(String text, double size, boolean bold) {
    double width = 0;
    for (int i = 0; i < text.length(); ) {
      int letter = text.codePointAt(i);
      width += of(letter).advance();
      i += Character.charCount(letter);
    }
    return width * size * (bold ? 1.13 : 1);
  }

  /** The text, or as much of its beginning as fits, and dots. */
  static String fitting(String text, double size, boolean bold, double room) {
    if (width(text, size, bold) <= room) {
      return text;
    }
    double left = room - width(DOTS, size, bold);
    int end = 0;
    while (end < text.length()) {
      int letter = text.codePointAt(end);
      left -= width(Character.toString(letter), size, bold);
      if (left < 0) {
        break;
      }
      end += Character.charCount(letter);
    }
    return text.substring(0, end).stripTrailing() + DOTS;
  }

  /** The text on lines that fit, broken at blanks, the last one ending in dots if there is more. */
  static List<String> lines(String text, double size, double room, int most) {
    List<String> lines = new ArrayList<>();
    String left = text.strip();
    while (lines.size() < most - 1 && width(left, size, false) > room) {
      int cut = -1;
      for (int i = 0; i < left.length(); i++) {
        if (left.charAt(i) == ' ' && i > 0) {
          if (width(left.substring(0, i), size, false) > room) {
            break;
          }
          cut = i;
        }
        if (i > 400) {
          break;
        }
      }
      if (cut < 0) {
        break;
      }
      lines.add(left.substring(0, cut));
      left = left.substring(cut).strip();
    }
    lines.add(fitting(left, size, false, room));
    return lines;
  }

  /** Reads one outline. */
  private static final class Outline {

    private final String text;
    private int at;
    private final List<double[]> contours = new ArrayList<>();
    private final List<Double> contour = new ArrayList<>();

    Outline(String text) {
      this.text = text;
    }

    List<double[]> contours() {
      while (at < text.length()) {
        char kind = text.charAt(at++);
        switch (kind) {
          case 'M', 'L' -> add(number(), number());
          case 'Q' -> curve(number(), number(), number(), number());
          case 'Z' -> close();
          default -> throw new IllegalStateException("glyphs.txt: " + kind);
        }
      }
      return List.copyOf(contours);
    }

    private double number() {
      int start = at;
      while (at < text.length() && text.charAt(at) <= '9' && text.charAt(at) != ' ') {
        at++;
      }
      double number = Integer.parseInt(text.substring(start, at)) / UNITS;
      if (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
      return number;
    }

    private void add(double x, double y) {
      contour.add(x);
      contour.add(y);
    }

    private void curve(double overX, double overY, double toX, double toY) {
      double fromX = contour.get(contour.size() - 2);
      double fromY = contour.get(contour.size() - 1);
      for (int step = 1; step <= STEPS; step++) {
        double t = (double) step / STEPS;
        double u = 1 - t;
        add(
            u * u * fromX + 2 * u * t * overX + t * t * toX,
            u * u * fromY + 2 * u * t * overY + t * t * toY);
      }
    }

    private void close() {
      double[] closed = new double[contour.size()];
      for (int i = 0; i < closed.length; i++) {
        closed[i] = contour.get(i);
      }
      contours.add(closed);
      contour.clear();
    }
  }
}
