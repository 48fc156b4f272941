package io.entente.number;

/**
 * The Wilson score interval: the shares p that a score test at 5 % would not reject, given how many
 * of n independent trials succeeded.
 *
 * <p>centre = (p̂ + z²/2n) / (1 + z²/n), half-width = z · √(p̂(1−p̂)/n + z²/4n²) / (1 + z²/n), with
 * z the 97.5 % point of the normal distribution. It stays within [0, 1] and is right at 0 and n
 * successes, where the textbook interval has width zero.
 *
 * @see "Wilson (1927), Probable Inference, the Law of Succession, and Statistical Inference,
 *     Journal of the American Statistical Association 22, 209-212"
 */
public final class Wilson {

  private static final double Z = 1.959963984540054;

  private Wilson() {}

  /**
   * The 95 % interval for a share.
   *
   * @param successes number of successes, between 0 and n; a fraction where trials count in part
   * @param n number of trials; none gives [0, 1]
   * @throws IllegalArgumentException if n is negative or the successes are not between 0 and n
   */
  public static Interval interval(double successes, long n) {
    if (n < 0 || !(successes >= 0 && successes <= n)) {
      throw new IllegalArgumentException(
          "successes must lie between 0 and n, found " + successes + " of " + n);
    }
    if (n == 0) {
      return new Interval(0, 1);
    }
    double share = successes / n;
    double z2 = Z * Z / n;
    double centre = share + z2 / 2;
    double half = Math.sqrt(z2 * (share * (1 - share) + z2 / 4));
    double low = successes == 0 ? 0 : Math.max(0, (centre - half) / (1 + z2));
    double high = successes == n ? 1 : Math.min(1, (centre + half) / (1 + z2));
    return new Interval(Math.min(low, share), Math.max(high, share));
  }
}
