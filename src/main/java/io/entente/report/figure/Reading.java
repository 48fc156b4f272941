package io.entente.report.figure;

import io.entente.number.Decimals;

/**
 * A share with its interval, all in [0, 1].
 *
 * @param estimate the share
 * @param low lower end of the 95 % interval; the share itself where it is known
 * @param high upper end
 */
public record Reading(double estimate, double low, double high) {

  /** A share that is known. */
  public static Reading exact(double share) {
    return new Reading(share, share, share);
  }

  /** Whether the interval has a width. */
  public boolean isEstimated() {
    return low < high;
  }

  /** In hundredths: {@code 38}, or {@code <1} and {@code >99} where it is not quite 0 or 100. */
  public static String ofHundred(double share) {
    if (share > 0 && share < 0.005) {
      return "<1";
    }
    if (share < 1 && share >= 0.995) {
      return ">99";
    }
    return Decimals.fixed(100 * share, 0);
  }

  /** The share in hundredths. */
  public String number() {
    return ofHundred(estimate);
  }

  /** The interval in hundredths, {@code 34 to 42}; empty where there is none. */
  public String interval() {
    return isEstimated() ? tenth(low) + " to " + tenth(high) : "";
  }

  private static String tenth(double share) {
    return Decimals.fixed(100 * share, 1);
  }
}
