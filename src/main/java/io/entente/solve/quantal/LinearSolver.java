package io.entente.solve.quantal;

/** Solves square systems of linear equations by elimination with partial pivoting. */
final class LinearSolver {

  private LinearSolver() {}

  /**
   * Solves matrix times x = right side for several right sides; all are overwritten, each right
   * side with its x.
   *
   * @return the sign of the determinant, 0 if there is no single solution
   */
  static int solve(double[][] matrix, double[]... rights) {
    int size = matrix.length;
    int sign = 1;
    for (int column = 0; column < size; column++) {
      int pivot = column;
      for (int row = column + 1; row < size; row++) {
        pivot = Math.abs(matrix[row][column]) > Math.abs(matrix[pivot][column]) ? row : pivot;
      }
      double[] pivotRow = matrix[pivot];
      if (!(Math.abs(pivotRow[column]) > 0)) {
        return 0;
      }
      if (pivot != column) {
        matrix[pivot] = matrix[column];
        matrix[column] = pivotRow;
        for (double[] right : rights) {
          double swapped = right[pivot];
          right[pivot] = right[column];
          right[column] = swapped;
        }
        sign = -sign;
      }
      sign = pivotRow[column] < 0 ? -sign : sign;
      for (int row = column + 1; row < size; row++) {
        double[] line = matrix[row];
        double factor = line[column] / pivotRow[column];
        if (factor != 0) {
          for (int j = column + 1; j < size; j++) {
            line[j] -= factor * pivotRow[j];
          }
          for (double[] right : rights) {
            right[row] -= factor * right[column];
          }
        }
      }
    }
    for (double[] right : rights) {
      for (int row = size - 1; row >= 0; row--) {
        double sum = right[row];
        for (int j = row + 1; j < size; j++) {
          sum -= matrix[row][j] * right[j];
        }
        right[row] = sum / matrix[row][row];
      }
    }
    return sign;
  }
}
