package io.entente.solve.coalition;

import io.entente.number.Rational;
import java.math.BigInteger;
import java.util.Optional;

/**
 * Rules of a vote in whole numbers: each rule multiplied by what makes its weights whole. A quota
 * between two sums of weights is the next whole number.
 */
public final class WholeWeights {

  private static final BigInteger MOST = BigInteger.valueOf(1L << 30);

  private final long[] quotas;
  private final long[][] weights;

  private WholeWeights(long[] quotas, long[][] weights) {
    this.quotas = quotas;
    this.weights = weights;
  }

  /**
   * The rules in whole numbers.
   *
   * @param weights by rule and voter
   * @return empty if a weight is negative, or a number becomes too large
   */
  public static Optional<WholeWeights> of(Rational[] quotas, Rational[][] weights) {
    long[] wholeQuotas = new long[quotas.length];
    long[][] whole = new long[quotas.length][weights[0].length];
    for (int r = 0; r < quotas.length; r++) {
      BigInteger unit = BigInteger.ONE;
      BigInteger divisor = BigInteger.ZERO;
      for (Rational weight : weights[r]) {
        unit = Rational.leastCommonMultiple(unit, weight.denominator());
        if (weight.signum() < 0 || unit.bitLength() > 4000) {
          return Optional.empty();
        }
      }
      for (Rational weight : weights[r]) {
        divisor = divisor.gcd(times(weight, unit).numerator());
      }
      if (divisor.signum() == 0) {
        divisor = BigInteger.ONE;
      }
      Rational scale = Rational.of(unit, divisor);
      Rational quota = quotas[r].times(scale).negate().floor().negate();
      if (quota.numerator().abs().compareTo(MOST) > 0) {
        return Optional.empty();
      }
      wholeQuotas[r] = Math.max(0, quota.numerator().longValueExact());
      for (int p = 0; p < whole[r].length; p++) {
        BigInteger weight = weights[r][p].times(scale).numerator();
        // beyond the quota more makes no difference
        whole[r][p] = weight.min(BigInteger.valueOf(wholeQuotas[r])).longValueExact();
      }
    }
    return Optional.of(new WholeWeights(wholeQuotas, whole));
  }

  private static Rational times(Rational weight, BigInteger unit) {
    return weight.times(Rational.of(unit, BigInteger.ONE));
  }

  /** Power under these rules; empty if coalitions cannot be counted. */
  public Optional<VotingPower> power() {
    return VotingPower.of(quotas, weights);
  }
}
