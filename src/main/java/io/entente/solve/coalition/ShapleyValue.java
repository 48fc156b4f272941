package io.entente.solve.coalition;

import io.entente.game.coalition.CoalitionalGame;
import io.entente.number.Rational;
import java.math.BigInteger;

/**
 * The Shapley value: what a player adds to those before it, on average over all orders in which the
 * players could come.
 *
 * <p>φᵢ = Σ over S without i of |S|! (n - |S| - 1)! / n! · (v(S ∪ i) - v(S))
 *
 * @see "Shapley (1953), A Value for n-Person Games, Contributions to the Theory of Games II,
 *     307-317"
 */
public final class ShapleyValue {

  private ShapleyValue() {}

  /** By player, exactly; the shares sum to the worth of all. */
  public static Rational[] of(CoalitionalGame game) {
    int n = game.size();
    Rational[] sums = new Rational[n];
    for (int p = 0; p < n; p++) {
      Rational[] bySize = new Rational[n];
      java.util.Arrays.fill(bySize, Rational.ZERO);
      for (int s = 0; s <= game.grand(); s++) {
        if ((s >> p & 1) == 0) {
          int size = Integer.bitCount(s);
          Rational adds = game.worth(s | 1 << p).minus(game.worth(s));
          bySize[size] = bySize[size].plus(adds);
        }
      }
      sums[p] = Rational.ZERO;
      for (int size = 0; size < n; size++) {
        sums[p] = sums[p].plus(bySize[size].times(weight(size, n)));
      }
    }
    return sums;
  }

  /** |S|! (n - |S| - 1)! / n!. */
  private static Rational weight(int size, int n) {
    return Rational.of(factorial(size).multiply(factorial(n - size - 1)), factorial(n));
  }

  static BigInteger factorial(int n) {
    BigInteger product = BigInteger.ONE;
    for (int i = 2; i <= n; i++) {
      product = product.multiply(BigInteger.valueOf(i));
    }
    return product;
  }

  /** Weights by the number of others that are there already, in floating point. */
  public static double[] weights(int n) {
    double[] weights = new double[n];
    for (int size = 0; size < n; size++) {
      weights[size] = weight(size, n).toDouble();
    }
    return weights;
  }

  /**
   * The same in floating point.
   *
   * @param worth by coalition
   * @param weights of {@link #weights}
   */
  public static void of(double[] worth, double[] weights, double[] out) {
    int n = weights.length;
    for (int p = 0; p < n; p++) {
      double sum = 0;
      int bit = 1 << p;
      for (int s = 0; s < worth.length; s++) {
        if ((s & bit) == 0) {
          sum += weights[Integer.bitCount(s)] * (worth[s | bit] - worth[s]);
        }
      }
      out[p] = sum;
    }
  }
}
