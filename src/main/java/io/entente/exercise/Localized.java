package io.entente.exercise;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A text in one or more languages.
 *
 * @param byLanguage language, such as {@code en}, to text; not empty
 */
public record Localized(Map<String, String> byLanguage) {

  public Localized {
    byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    if (byLanguage.isEmpty()) {
      throw new IllegalArgumentException("a text in no language");
    }
  }

  /** A text in English alone. */
  public static Localized english(String text) {
    return new Localized(Map.of("en", text));
  }

  /** The text in a language; in English, or else the first there is, where it is missing. */
  public String in(String language) {
    String text = byLanguage.get(language);
    if (text == null) {
      text = byLanguage.get("en");
    }
    return text == null ? byLanguage.values().iterator().next() : text;
  }
}
