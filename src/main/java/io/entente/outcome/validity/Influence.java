package io.entente.outcome.validity;

import io.entente.outcome.Estimate;
import io.entente.outcome.PairedDifference;

/**
 * What moving one number does to the outcome it changes most, with the same draws throughout.
 *
 * @param number what was moved
 * @param outcome the outcome of which two of the three frequencies differ most
 * @param low its frequency at the lower setting
 * @param now as the number stands, drawn or not
 * @param high at the higher setting
 * @param from the setting of the lower of the two frequencies
 * @param to the setting of the higher
 * @param difference the higher less the lower, over the draws that have an equilibrium at both
 * @param certain whether nothing is drawn, so that the difference has no sampling error
 */
public record Influence(
    MovedNumber number,
    String outcome,
    Estimate low,
    Estimate now,
    Estimate high,
    Where from,
    Where to,
    PairedDifference difference,
    boolean certain) {

  /** One of the three settings. */
  public enum Where {
    LOW("low"),
    NOW("now"),
    HIGH("high");

    private final String word;

    Where(String word) {
      this.word = word;
    }

    /** The name in JSON. */
    public String word() {
      return word;
    }
  }

  /** The frequency at a setting. */
  public Estimate at(Where where) {
    return switch (where) {
      case LOW -> low;
      case NOW -> now;
      case HIGH -> high;
    };
  }

  /** Whether the difference is more than sampling error: its 95 % interval does not hold 0. */
  public boolean isDistinguishable() {
    return difference.difference() != 0 && (certain || difference.low() > 0);
  }
}
