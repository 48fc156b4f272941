package io.entente.exercise.answer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something to be said to a student, without the words.
 *
 * @param phrase the key of the phrase, such as {@code set.missing}
 * @param values what stands in its places; names and numbers
 */
public record Remark(String phrase, Map<String, String> values) {

  public Remark {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** A phrase without places. */
  public static Remark of(String phrase) {
    return new Remark(phrase, Map.of());
  }

  /** A phrase with one place. */
  public static Remark of(String phrase, String place, String value) {
    return new Remark(phrase, Map.of(place, value));
  }
}
