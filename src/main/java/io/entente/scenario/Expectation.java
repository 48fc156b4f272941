package io.entente.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An author's test of an outcome's frequency, with the same draws on both sides.
 *
 * @param says what is expected, in words
 * @param outcome name of the outcome
 * @param with the setting it is measured under
 * @param moreThan the setting under which it must be rarer, if given
 * @param lessThan the setting under which it must be more frequent, if given
 * @param atLeast lowest frequency expected, if given
 * @param atMost highest frequency expected, if given
 */
public record Expectation(
    String says,
    String outcome,
    Setting with,
    Optional<Setting> moreThan,
    Optional<Setting> lessThan,
    OptionalDouble atLeast,
    OptionalDouble atMost) {

  /**
   * Values of parameters, under a view.
   *
   * @param view name of the view; the base view if absent
   * @param parameters parameter id to value
   */
  public record Setting(Optional<String> view, Map<String, Double> parameters) {

    /** The base view with nothing set. */
    public static final Setting BASE = new Setting(Optional.empty(), Map.of());

    public Setting {
      parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }
  }
}
