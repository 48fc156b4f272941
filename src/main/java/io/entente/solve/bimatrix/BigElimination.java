package io.entente.solve.bimatrix;

import java.math.BigInteger;
import java.util.Optional;

/** {@link Indifference} in numbers of any size. */
final class BigElimination {

  private final BigInteger[][] rows;
  private final int unknowns;

  /** Which unknown stands in a column. */
  private final int[] order;

  /** The equations: no row earns more or less than the first. */
  BigElimination(BigInteger[][] payoffs, int[] indifferent, int[] support) {
    unknowns = support.length;
    rows = new BigInteger[unknowns - 1][unknowns];
    order = new int[unknowns];
    BigInteger[] first = payoffs[indifferent[0]];
    for (int i = 0; i < unknowns - 1; i++) {
      BigInteger[] row = payoffs[indifferent[i + 1]];
      for (int j = 0; j < unknowns; j++) {
        rows[i][j] = row[support[j]].subtract(first[support[j]]);
      }
    }
    for (int j = 0; j < unknowns; j++) {
      order[j] = j;
    }
  }

  /** How many bits the last minor has that was computed. */
  int bits() {
    return rows[unknowns - 2][unknowns - 2].bitLength();
  }

  Indifference.Answer answer() {
    BigInteger divisor = BigInteger.ONE;
    for (int step = 0; step < unknowns - 1; step++) {
      if (!choose(step)) {
        return Indifference.Answer.MANY;
      }
      eliminate(step, divisor);
      divisor = rows[step][step];
    }
    return weights();
  }

  /** Brings an entry that is not 0 into the diagonal; whether there is one. */
  private boolean choose(int step) {
    BigInteger[] row = rows[step];
    int column = step;
    while (column < unknowns && row[column].signum() == 0) {
      column++;
    }
    if (column == unknowns) {
      return false;
    }
    if (column > step) {
      for (BigInteger[] line : rows) {
        BigInteger entry = line[step];
        line[step] = line[column];
        line[column] = entry;
      }
      int unknown = order[step];
      order[step] = order[column];
      order[column] = unknown;
    }
    return true;
  }

  /** Makes the entries below the diagonal 0, the others minors. */
  private void eliminate(int step, BigInteger divisor) {
    BigInteger[] by = rows[step];
    BigInteger pivot = by[step];
    for (int i = step + 1; i < unknowns - 1; i++) {
      BigInteger[] row = rows[i];
      BigInteger factor = row[step];
      for (int j = step + 1; j < unknowns; j++) {
        BigInteger numerator = row[j].multiply(pivot).subtract(factor.multiply(by[j]));
        row[j] = step == 0 ? numerator : numerator.divide(divisor);
      }
    }
  }

  /** From the last unknown, which is the last minor, to the first (Cramer). */
  private Indifference.Answer weights() {
    BigInteger[] weights = new BigInteger[unknowns];
    int last = unknowns - 1;
    BigInteger determinant = rows[last - 1][last - 1];
    weights[order[last]] = determinant;
    for (int i = last - 1; i >= 0; i--) {
      BigInteger sum = BigInteger.ZERO;
      for (int j = i + 1; j < unknowns; j++) {
        sum = sum.subtract(rows[i][j].multiply(weights[order[j]]));
      }
      if (sum.signum() * rows[i][i].signum() * determinant.signum() < 0) {
        return Indifference.Answer.MIXED_SIGNS;
      }
      weights[order[i]] = sum.divide(rows[i][i]);
    }
    for (int j = 0; j < unknowns; j++) {
      weights[j] = weights[j].abs();
    }
    return new Indifference.Answer(true, Optional.of(weights));
  }
}
