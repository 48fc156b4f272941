package io.entente.outcome.validity;

import io.entente.outcome.Estimate;

/**
 * A parameter that alone decides an outcome: held at one end of its range the outcome comes about
 * nearly always, at the other nearly never, everything else being drawn as before.
 *
 * @param number the parameter
 * @param outcome the outcome
 * @param low its frequency at the lower end
 * @param high its frequency at the upper end
 */
public record DecidingNumber(MovedNumber number, String outcome, Estimate low, Estimate high) {

  /** By convention "nearly always" is at least this share of the draws. */
  public static final double NEARLY_ALWAYS = 0.95;

  /** By convention "nearly never" is at most this share. */
  public static final double NEARLY_NEVER = 0.05;

  static boolean isOne(Estimate low, Estimate high) {
    boolean both = low.draws() > 0 && high.draws() > 0;
    double least = Math.min(low.estimate(), high.estimate());
    double most = Math.max(low.estimate(), high.estimate());
    return both && most >= NEARLY_ALWAYS && least <= NEARLY_NEVER;
  }
}
