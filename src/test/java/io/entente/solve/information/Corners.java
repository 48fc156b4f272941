package io.entente.solve.information;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The corners of a cone of weights, none negative: every choice of n - 1 conditions is taken as
 * equations, solved by determinants, and kept if all conditions hold.
 */
final class Corners {

  private Corners() {}

  /** Weights that sum to 1, one at each corner of where no row times them is positive. */
  static List<Rational[]> of(List<Rational[]> rows, int n) {
    List<Rational[]> all = new ArrayList<>(rows);
    for (int i = 0; i < n; i++) {
      Rational[] row = new Rational[n];
      Arrays.fill(row, Rational.ZERO);
      row[i] = Rational.of(-1);
      all.add(row);
    }
    List<Rational[]> corners = new ArrayList<>();
    choose(all, new int[n - 1], 0, 0, n, corners);
    return corners;
  }

  private static void choose(
      List<Rational[]> all, int[] chosen, int place, int from, int n, List<Rational[]> corners) {
    if (place < chosen.length) {
      for (int row = from; row < all.size(); row++) {
        chosen[place] = row;
        choose(all, chosen, place + 1, row + 1, n, corners);
      }
      return;
    }
    Rational[] point = new Rational[n];
    Rational sum = Rational.ZERO;
    for (int leftOut = 0; leftOut < n; leftOut++) {
      Rational[][] matrix = new Rational[n - 1][n - 1];
      for (int i = 0; i < n - 1; i++) {
        for (int j = 0; j < n - 1; j++) {
          matrix[i][j] = all.get(chosen[i])[j < leftOut ? j : j + 1];
        }
      }
      point[leftOut] = determinant(matrix).times(Rational.of(leftOut % 2 == 0 ? 1 : -1));
      sum = sum.plus(point[leftOut]);
    }
    if (sum.signum() == 0) {
      return;
    }
    for (int i = 0; i < n; i++) {
      point[i] = point[i].dividedBy(sum);
    }
    for (Rational[] row : all) {
      Rational value = Rational.ZERO;
      for (int i = 0; i < n; i++) {
        value = value.plus(row[i].times(point[i]));
      }
      if (value.signum() > 0) {
        return;
      }
    }
    corners.add(point);
  }

  private static Rational determinant(Rational[][] matrix) {
    int n = matrix.length;
    Rational sum = n == 0 ? Rational.ONE : Rational.ZERO;
    for (int column = 0; column < n; column++) {
      Rational[][] minor = new Rational[n - 1][n - 1];
      for (int i = 1; i < n; i++) {
        for (int j = 0; j < n - 1; j++) {
          minor[i - 1][j] = matrix[i][j < column ? j : j + 1];
        }
      }
      Rational part = matrix[0][column].times(determinant(minor));
      sum = column % 2 == 0 ? sum.plus(part) : sum.minus(part);
    }
    return sum;
  }
}
