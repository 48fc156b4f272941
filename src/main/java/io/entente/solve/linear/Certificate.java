package io.entente.solve.linear;

import java.math.BigInteger;

/**
 * Checks answers about a linear program in whole numbers, by their definitions, and knows nothing
 * of how they were found.
 *
 * <p>x is optimal if x &ge; 0 satisfies the conditions and some multipliers y of the conditions, at
 * least 0 for those that are not equations, have y&middot;A &ge; c and y&middot;b = c&middot;x: no
 * point of the region can then do better (weak duality).
 */
final class Certificate {

  private Certificate() {}

  /**
   * Whether x is in the region.
   *
   * @param x one per variable
   */
  static boolean isFeasible(Region region, Fractions x) {
    BigInteger[] numerators = x.numerators();
    int[] used = used(numerators);
    for (BigInteger numerator : numerators) {
      if (numerator.signum() < 0) {
        return false;
      }
    }
    for (int i = 0; i < region.conditions(); i++) {
      WholeRow row = region.row(i);
      BigInteger sum = BigInteger.ZERO;
      for (int j : used) {
        if (row.signum(j) != 0) {
          sum = sum.add(row.times(j, numerators[j]));
        }
      }
      int sign = sum.compareTo(row.bound().multiply(x.denominator()));
      if (region.isEqual(i) ? sign != 0 : sign > 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether these multipliers bound the objective on the region: y &ge; 0 but for equations, and
   * y&middot;A &ge; c in every column.
   *
   * @param y one per condition, for the rows in whole numbers
   * @param objective the objective in whole numbers
   */
  static boolean isDualFeasible(Region region, WholeRow objective, Fractions y) {
    BigInteger[] numerators = y.numerators();
    for (int i = 0; i < numerators.length; i++) {
      if (numerators[i].signum() < 0 && !region.isEqual(i)) {
        return false;
      }
    }
    int[] used = used(numerators);
    for (int j = 0; j < region.variables(); j++) {
      BigInteger sum = BigInteger.ZERO;
      for (int i : used) {
        if (region.row(i).signum(j) != 0) {
          sum = sum.add(region.row(i).times(j, numerators[i]));
        }
      }
      if (sum.compareTo(objective.times(j, y.denominator())) < 0) {
        return false;
      }
    }
    return true;
  }

  /** c&middot;x, times the denominator of x. */
  static BigInteger value(WholeRow objective, Fractions x) {
    BigInteger sum = BigInteger.ZERO;
    for (int j : used(x.numerators())) {
      sum = sum.add(objective.times(j, x.numerators()[j]));
    }
    return sum;
  }

  /** y&middot;b, times the denominator of y. */
  static BigInteger bound(Region region, Fractions y) {
    BigInteger sum = BigInteger.ZERO;
    for (int i : used(y.numerators())) {
      sum = sum.add(region.row(i).bound().multiply(y.numerators()[i]));
    }
    return sum;
  }

  /** Whether x is optimal and y proves it. */
  static boolean isOptimal(Region region, WholeRow objective, Fractions x, Fractions y) {
    return value(objective, x)
            .multiply(y.denominator())
            .equals(bound(region, y).multiply(x.denominator()))
        && isFeasible(region, x)
        && isDualFeasible(region, objective, y);
  }

  /**
   * Whether these multipliers prove that the region is empty: y&middot;A &ge; 0 and y&middot;b &lt;
   * 0 (Farkas 1902).
   */
  static boolean isEmptiness(Region region, WholeRow zero, Fractions y) {
    return bound(region, y).signum() < 0 && isDualFeasible(region, zero, y);
  }

  /** Whether the objective grows without end along d from x, which is in the region. */
  static boolean isRay(Region region, WholeRow objective, Fractions x, Fractions d) {
    if (value(objective, d).signum() <= 0 || !isFeasible(region, x)) {
      return false;
    }
    for (BigInteger part : d.numerators()) {
      if (part.signum() < 0) {
        return false;
      }
    }
    int[] used = used(d.numerators());
    for (int i = 0; i < region.conditions(); i++) {
      BigInteger sum = BigInteger.ZERO;
      for (int j : used) {
        sum = sum.add(region.row(i).times(j, d.numerators()[j]));
      }
      if (region.isEqual(i) ? sum.signum() != 0 : sum.signum() > 0) {
        return false;
      }
    }
    return true;
  }

  private static int[] used(BigInteger[] numbers) {
    int count = 0;
    for (BigInteger number : numbers) {
      count += number.signum() == 0 ? 0 : 1;
    }
    int[] used = new int[count];
    int next = 0;
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i].signum() != 0) {
        used[next++] = i;
      }
    }
    return used;
  }
}
