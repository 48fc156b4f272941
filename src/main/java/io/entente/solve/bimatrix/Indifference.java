package io.entente.solve.bimatrix;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/** The weights on some strategies that make the other indifferent between some of its own. */
final class Indifference {

  private Indifference() {}

  /** Whether the solutions have one dimension, the solution if so, and what finding it cost. */
  record Answer(boolean isUnique, Optional<BigInteger[]> weights, long spent) {}

  /**
   * Weights y on {@code support}, without a common divisor, for which every row in {@code
   * indifferent} of payoffs times y is the same.
   *
   * @return unique up to a factor or not; the weights are absent if they are not of one sign
   */
  static Answer weights(BigInteger[][] payoffs, int[] indifferent, int[] support) {
    int equations = indifferent.length - 1;
    int unknowns = support.length;
    if (equations != unknowns - 1) {
      throw new IllegalArgumentException("one more unknown than equations");
    }
    if (equations == 0) {
      return new Answer(true, Optional.of(new BigInteger[] {BigInteger.ONE}), 0);
    }
    BigInteger[][] entries = new BigInteger[equations][unknowns + 1];
    for (int i = 0; i < equations; i++) {
      for (int j = 0; j < unknowns; j++) {
        entries[i][j] =
            payoffs[indifferent[i + 1]][support[j]].subtract(payoffs[indifferent[0]][support[j]]);
      }
      entries[i][unknowns] = BigInteger.ZERO;
    }
    int[] rowLabels = new int[equations];
    int[] columnLabels = new int[unknowns];
    Arrays.setAll(rowLabels, i -> i);
    Arrays.setAll(columnLabels, j -> equations + j);
    Dictionary system = Dictionaries.of(rowLabels, columnLabels, 0, entries);
    for (int row = 0; row < equations; row++) {
      int column = 0;
      while (column < unknowns
          && (system.columnLabel(column) < equations || system.signum(row, column) == 0)) {
        column++;
      }
      if (column == unknowns) {
        return new Answer(false, Optional.empty(), system.spent());
      }
      if (system.signum(row, column) < 0) {
        system.negate(row);
      }
      system.pivot(row, column);
    }
    return new Answer(true, solution(system, equations), system.spent());
  }

  /** Sets the one unknown that is still nonbasic to the denominator. */
  private static Optional<BigInteger[]> solution(Dictionary system, int equations) {
    int free = 0;
    while (system.columnLabel(free) < equations) {
      free++;
    }
    for (int row = 0; row < equations; row++) {
      if (system.signum(row, free) > 0) {
        return Optional.empty();
      }
    }
    BigInteger[] weights = new BigInteger[equations + 1];
    weights[system.columnLabel(free) - equations] = system.denominator();
    for (int row = 0; row < equations; row++) {
      weights[system.rowLabel(row) - equations] = system.entry(row, free).negate();
    }
    Vertex.reduce(weights);
    return Optional.of(weights);
  }
}
