package io.entente.sample;

/** As many linear equations as unknowns, by elimination with pivots by rows. */
final class Gauss {

  private Gauss() {}

  /** The x with Ax = b; both are overwritten. */
  static double[] solve(double[][] a, double[] b) {
    int n = b.length;
    for (int column = 0; column < n; column++) {
      int pivot = column;
      for (int row = column + 1; row < n; row++) {
        pivot = Math.abs(a[row][column]) > Math.abs(a[pivot][column]) ? row : pivot;
      }
      double[] swap = a[pivot];
      a[pivot] = a[column];
      a[column] = swap;
      double right = b[pivot];
      b[pivot] = b[column];
      b[column] = right;
      for (int row = column + 1; row < n; row++) {
        double factor = a[row][column] / a[column][column];
        if (factor != 0) {
          for (int j = column; j < n; j++) {
            a[row][j] -= factor * a[column][j];
          }
          b[row] -= factor * b[column];
        }
      }
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int j = i + 1; j < n; j++) {
        b[i] -= a[i][j] * b[j];
      }
      b[i] /= a[i][i];
    }
    return b;
  }
}
