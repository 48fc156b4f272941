package io.entente.exercise;

import io.entente.number.Rational;
import io.entente.proof.trace.Subject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An exercise with numbers.
 *
 * @param exercise before numbers were drawn
 * @param code printed on the sheet, such as {@code K05-7F3A}
 * @param values parameter to number; the open one has none
 * @param subject the game with these numbers
 */
public record Variant(
    Exercise exercise, String code, Map<String, Rational> values, Subject subject) {
  public Variant {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }
}
