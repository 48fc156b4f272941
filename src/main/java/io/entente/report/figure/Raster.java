package io.entente.report.figure;

import java.util.Arrays;
import java.util.List;

/**
 * A picture of pixels that areas are painted onto, their edges smoothed.
 *
 * <p>Every row is cut into {@value #CUTS} lines; along each the covered lengths are exact, where an
 * area is inside of what winds around it (non-zero rule). Only the four rules of arithmetic and
 * square roots are used, so every Java paints the same.
 */
final class Raster {

  private static final int CUTS = 5;

  private final int width;
  private final int height;
  private final byte[] pixels;
  private final double[] covered;

  Raster(int width, int height) {
    this.width = width;
    this.height = height;
    this.pixels = new byte[3 * width * height];
    this.covered = new double[width + 1];
    Arrays.fill(pixels, (byte) 0xFF);
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** Red, green and blue of all pixels, row by row. */
  byte[] pixels() {
    return pixels.clone();
  }

  /** Whether red, green and blue are alike everywhere. */
  boolean isGrey() {
    for (int at = 0; at < pixels.length; at += 3) {
      if (pixels[at] != pixels[at + 1] || pixels[at] != pixels[at + 2]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Fills what closed lines enclose.
   *
   * @param contours each x and y in turn, in pixels
   */
  void fill(List<double[]> contours, int rgb) {
    double top = Double.POSITIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    double left = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    int edges = 0;
    for (double[] contour : contours) {
      for (int i = 1; i < contour.length; i += 2) {
        top = Math.min(top, contour[i]);
        bottom = Math.max(bottom, contour[i]);
        left = Math.min(left, contour[i - 1]);
        right = Math.max(right, contour[i - 1]);
        edges++;
      }
    }
    int from = (int) Math.max(0, Math.floor(left));
    int to = (int) Math.min(width, Math.floor(right) + 1);
    if (from >= to) {
      return;
    }
    double[] crossing = new double[edges];
    int[] winding = new int[edges];
    int last = (int) Math.min(height - 1, Math.floor(bottom));
    for (int row = (int) Math.max(0, Math.floor(top)); row <= last; row++) {
      Arrays.fill(covered, from, Math.min(to + 1, covered.length), 0);
      for (int cut = 0; cut < CUTS; cut++) {
        double y = row + (cut + 0.5) / CUTS;
        int count = cross(contours, y, crossing, winding);
        cover(count, crossing, winding);
      }
      blend(row, from, to, rgb);
    }
  }

  /** Where the lines cross a height, ascending, and in which direction. */
  private static int cross(List<double[]> contours, double y, double[] crossing, int[] winding) {
    int count = 0;
    for (double[] contour : contours) {
      int length = contour.length;
      for (int i = 0; i < length; i += 2) {
        double fromX = contour[i];
        double fromY = contour[i + 1];
        double toX = contour[(i + 2) % length];
        double toY = contour[(i + 3) % length];
        if (fromY <= y == toY <= y) {
          continue;
        }
        double x = fromX + (y - fromY) / (toY - fromY) * (toX - fromX);
        int direction = fromY < toY ? 1 : -1;
        int place = count++;
        while (place > 0 && crossing[place - 1] > x) {
          crossing[place] = crossing[place - 1];
          winding[place] = winding[place - 1];
          place--;
        }
        crossing[place] = x;
        winding[place] = direction;
      }
    }
    return count;
  }

  private void cover(int count, double[] crossing, int[] winding) {
    int around = 0;
    for (int i = 0; i + 1 < count; i++) {
      around += winding[i];
      if (around != 0) {
        cover(Math.max(0, crossing[i]), Math.min(width, crossing[i + 1]));
      }
    }
  }

  private void cover(double from, double to) {
    if (to <= from) {
      return;
    }
    int first = (int) from;
    int last = (int) to;
    if (first == last) {
      covered[first] += to - from;
      return;
    }
    covered[first] += first + 1 - from;
    for (int x = first + 1; x < last; x++) {
      covered[x] += 1;
    }
    covered[last] += to - last;
  }

  private void blend(int row, int from, int to, int rgb) {
    for (int x = from; x < to; x++) {
      if (covered[x] == 0) {
        continue;
      }
      int share = (int) Math.min(255, Math.round(covered[x] / CUTS * 255));
      int at = 3 * (row * width + x);
      for (int colour = 0; colour < 3; colour++) {
        int ink = rgb >> 16 - 8 * colour & 255;
        int paper = pixels[at + colour] & 255;
        pixels[at + colour] = (byte) ((ink * share + paper * (255 - share) + 127) / 255);
      }
    }
  }
}
