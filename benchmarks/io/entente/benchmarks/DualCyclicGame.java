package io.entente.benchmarks;

import io.entente.number.Rational;
import java.math.BigInteger;

/**
 * Games of d x d whose best-reply polytopes are polars of cyclic polytopes with 2d vertices, d
 * even: 15, 75, 383, ... equilibria for d = 4, 6, 8, ... (von Stengel 1999).
 *
 * <p>The points are on the moment curve at 1, 2, ..., 2d. In the second polytope the labels of each
 * two neighbours are exchanged.
 */
final class DualCyclicGame {

  private DualCyclicGame() {}

  /** The payoffs of the first player and of the second, in whole numbers. */
  static BigInteger[][][] of(int d) {
    Rational[][] points = points(d);
    // At one vertex the constraints of the first d points are tight; with their slacks x as
    // coordinates, the others say: b x <= 1.
    Rational[][] inverse = inverse(points, d);
    Rational[][] bounds = new Rational[d][d];
    BigInteger denominator = BigInteger.ONE;
    for (int k = 0; k < d; k++) {
      Rational free = Rational.ONE;
      for (int i = 0; i < d; i++) {
        Rational sum = Rational.ZERO;
        for (int j = 0; j < d; j++) {
          sum = sum.plus(points[d + k][j].times(inverse[j][i]));
        }
        bounds[k][i] = sum.negate();
        free = free.minus(sum);
      }
      for (int i = 0; i < d; i++) {
        bounds[k][i] = bounds[k][i].dividedBy(free);
        BigInteger own = bounds[k][i].denominator();
        denominator = denominator.divide(denominator.gcd(own)).multiply(own);
      }
    }
    BigInteger[][] first = new BigInteger[d][d];
    BigInteger[][] second = new BigInteger[d][d];
    for (int k = 0; k < d; k++) {
      for (int i = 0; i < d; i++) {
        Rational whole = bounds[k][i].times(Rational.of(denominator, BigInteger.ONE));
        second[i][k] = whole.numerator();
        first[k ^ 1][i ^ 1] = whole.numerator();
      }
    }
    return new BigInteger[][][] {first, second};
  }

  /** (t, t^2, ..., t^d), seen from the mean of all. */
  private static Rational[][] points(int d) {
    Rational[][] points = new Rational[2 * d][d];
    for (int j = 0; j < d; j++) {
      Rational mean = Rational.ZERO;
      for (int k = 0; k < 2 * d; k++) {
        points[k][j] = Rational.of(k + 1).power(j + 1);
        mean = mean.plus(points[k][j].dividedBy(Rational.of(2L * d)));
      }
      for (int k = 0; k < 2 * d; k++) {
        points[k][j] = points[k][j].minus(mean);
      }
    }
    return points;
  }

  /** The inverse of the matrix of the first d points. */
  private static Rational[][] inverse(Rational[][] points, int d) {
    Rational[][] rows = new Rational[d][2 * d];
    for (int i = 0; i < d; i++) {
      for (int j = 0; j < d; j++) {
        rows[i][j] = points[i][j];
        rows[i][d + j] = i == j ? Rational.ONE : Rational.ZERO;
      }
    }
    for (int column = 0; column < d; column++) {
      int pivot = column;
      while (rows[pivot][column].signum() == 0) {
        pivot++;
      }
      Rational[] row = rows[pivot];
      rows[pivot] = rows[column];
      rows[column] = row;
      Rational factor = row[column].reciprocal();
      for (int j = 0; j < 2 * d; j++) {
        row[j] = row[j].times(factor);
      }
      for (int i = 0; i < d; i++) {
        Rational times = rows[i][column];
        for (int j = 0; j < 2 * d && i != column; j++) {
          rows[i][j] = rows[i][j].minus(times.times(row[j]));
        }
      }
    }
    Rational[][] inverse = new Rational[d][d];
    for (int i = 0; i < d; i++) {
      System.arraycopy(rows[i], d, inverse[i], 0, d);
    }
    return inverse;
  }
}
