package io.entente.report.figure;

import io.entente.number.Decimals;
import io.entente.report.Words;

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

  /** The share in hundredths. */
  public String number() {
    return Words.ofHundred(estimate);
  }

  /** The interval in hundredths, {@code 34 to 42}; empty where there is none. */
  public String interval() {
    return isEstimated() ? tenth(low) + " to " + tenth(high) : "";
  }

  private static String tenth(double share) {
    return Decimals.fixed(100 * share, 1);
  }
}
