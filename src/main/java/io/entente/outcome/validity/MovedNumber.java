package io.entente.outcome.validity;

import io.entente.scenario.View;
import java.util.OptionalDouble;

/**
 * A number, or a rule with numbers in it, that is moved from a low to a high setting to see what
 * hangs on it; everything else is drawn as before.
 *
 * @param place where it stands, such as {@code parameters.cut}
 * @param what what it says, in words
 * @param why its author's reason; empty if none is given
 * @param assumption whether no claim backs it
 * @param how between which settings
 * @param low the lower setting, or the first
 * @param high the higher setting, or the second
 */
public record MovedNumber(
    String place, String what, String why, boolean assumption, How how, Setting low, Setting high) {

  /**
   * One setting.
   *
   * @param value the number it is held at, where it is one
   * @param label the setting in words, where it is not a number
   * @param change what it is in the scenario
   */
  public record Setting(OptionalDouble value, String label, View change) {

    static Setting at(double value, View change) {
      return new Setting(OptionalDouble.of(value), "", change);
    }

    static Setting named(String label, View change) {
      return new Setting(OptionalDouble.empty(), label, change);
    }
  }

  /** How the settings were found; all but the first are conventions. */
  public enum How {
    /** The ends of the range that the scenario gives. */
    RANGE("range"),
    /** The values below which 5 % and 95 % of its draws lie. */
    QUANTILES("quantiles"),
    /** Half of it, and half as much again. */
    HALVED("halved"),
    /** One group of sources alone, and another. */
    GROUPS("groups");

    private final String word;

    How(String word) {
      this.word = word;
    }

    /** The name in JSON. */
    public String word() {
      return word;
    }
  }
}
