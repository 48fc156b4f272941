package io.entente.solve.verify;

import io.entente.proof.BestReplyPolytope;
import io.entente.proof.MixedProof;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * One corner of a best-reply polytope as a system of equations solved for what is not 0 there.
 *
 * <p>Variables: the weights of the strategies, 0 to m − 1, then the slack of each reply. Each row
 * reads det · basic + Σ entries · nonbasic = right side. All are whole numbers, since entries are
 * subdeterminants and the division after a step leaves no rest (Edmonds 1967). There are two right
 * sides: for the facets as they were moved, which guide the walk, and for the true ones.
 *
 * @see "Edmonds (1967), Systems of distinct representatives and linear algebra, Journal of Research
 *     of the National Bureau of Standards 71B, 241-245"
 */
final class CornerTableau {

  private final int strategies;
  private final int replies;
  private final BigInteger unit;
  private final BigInteger[][] entries; // [reply][strategy], then the moved and the true right side
  private final int[] basic;
  private final int[] nonbasic;
  private BigInteger determinant = BigInteger.ONE;

  /** At the corner 0; without bounds no facet is moved. */
  CornerTableau(BestReplyPolytope polytope, List<BigInteger> bounds, BigInteger unit) {
    this.strategies = polytope.strategies();
    this.replies = polytope.replies();
    this.unit = unit;
    this.entries = new BigInteger[replies][strategies + 2];
    this.basic = new int[replies];
    this.nonbasic = new int[strategies];
    for (int strategy = 0; strategy < strategies; strategy++) {
      nonbasic[strategy] = strategy;
    }
    for (int reply = 0; reply < replies; reply++) {
      basic[reply] = strategies + reply;
      for (int strategy = 0; strategy < strategies; strategy++) {
        entries[reply][strategy] = polytope.pays(strategy, reply);
      }
      entries[reply][strategies] = bounds.isEmpty() ? unit : bounds.get(reply);
      entries[reply][strategies + 1] = unit;
    }
  }

  /** How many edges leave a corner. */
  int columns() {
    return strategies;
  }

  /** The facets that meet at this corner. */
  BitSet basis() {
    BitSet facets = new BitSet();
    for (int variable : nonbasic) {
      facets.set(variable);
    }
    return facets;
  }

  /** The facets that meet at the corner to which this step leads. */
  BitSet basisAfter(int row, int column) {
    BitSet facets = basis();
    facets.clear(nonbasic[column]);
    facets.set(basic[row]);
    return facets;
  }

  /** Which facet is reached along this edge, by its row; -1 if several are at once. */
  int leaving(int column) {
    int best = -1;
    boolean tie = false;
    for (int row = 0; row < replies; row++) {
      if (entries[row][column].signum() > 0) {
        int sign = best < 0 ? -1 : compareRatios(row, best, column);
        tie = sign == 0 || tie && sign > 0;
        best = sign < 0 ? row : best;
      }
    }
    return tie ? -1 : best;
  }

  private int compareRatios(int row, int best, int column) {
    return entries[row][strategies]
        .multiply(entries[best][column])
        .compareTo(entries[best][strategies].multiply(entries[row][column]));
  }

  /** Steps along an edge: the variable of the column becomes basic in this row. */
  void pivot(int row, int column) {
    BigInteger next = entries[row][column];
    for (int other = 0; other < replies; other++) {
      if (other != row) {
        BigInteger factor = entries[other][column];
        for (int at = 0; at < strategies + 2; at++) {
          if (at != column) {
            BigInteger value = entries[other][at].multiply(next);
            if (factor.signum() != 0) {
              value = value.subtract(factor.multiply(entries[row][at]));
            }
            entries[other][at] = value.divide(determinant);
          }
        }
        entries[other][column] = factor.negate();
      }
    }
    entries[row][column] = determinant;
    determinant = next;
    int entering = nonbasic[column];
    nonbasic[column] = basic[row];
    basic[row] = entering;
  }

  /**
   * Whether no more facets meet here than the polytope has dimensions, and the true facets meet
   * inside the true polytope.
   */
  boolean isProper() {
    for (int row = 0; row < replies; row++) {
      if (entries[row][strategies].signum() <= 0 || entries[row][strategies + 1].signum() < 0) {
        return false;
      }
    }
    return true;
  }

  /** The corner of the moved polytope or the one it came from, in lowest terms. */
  MixedProof.Corner corner(boolean moved) {
    BigInteger[] weights = new BigInteger[strategies];
    Arrays.fill(weights, BigInteger.ZERO);
    BigInteger over = determinant.multiply(unit);
    BigInteger divisor = over;
    for (int row = 0; row < replies; row++) {
      if (basic[row] < strategies) {
        weights[basic[row]] = entries[row][moved ? strategies : strategies + 1];
        divisor = divisor.gcd(weights[basic[row]]);
      }
    }
    List<BigInteger> lowest = new ArrayList<>(strategies);
    for (BigInteger weight : weights) {
      lowest.add(weight.divide(divisor));
    }
    return new MixedProof.Corner(lowest, over.divide(divisor));
  }
}
