package io.entente.exercise.text;

import io.entente.exercise.answer.Remark;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The phrases of one language. A phrase has places in braces, such as {@code {player}}, that names
 * and numbers are put into.
 */
public final class Phrases {

  private final String language;
  private final Map<String, String> phrases;

  private Phrases(String language, Map<String, String> phrases) {
    this.language = language;
    this.phrases = Collections.unmodifiableMap(new LinkedHashMap<>(phrases));
  }

  /**
   * Reads phrases, one a line: a key, an equals sign, the phrase. Empty lines and lines that begin
   * with # say nothing. A phrase in quotation marks keeps the blanks at its ends.
   *
   * @param language such as {@code en}
   * @throws IllegalArgumentException if a line is none of these, or a key is there twice
   */
  public static Phrases of(String language, List<String> lines) {
    Map<String, String> phrases = new LinkedHashMap<>();
    for (String line : lines) {
      String bare = line.strip();
      if (bare.isEmpty() || bare.startsWith("#")) {
        continue;
      }
      int sign = bare.indexOf('=');
      if (sign < 1
          || phrases.put(bare.substring(0, sign).strip(), bared(bare.substring(sign + 1).strip()))
              != null) {
        throw new IllegalArgumentException(language + ": " + line);
      }
    }
    return new Phrases(language, phrases);
  }

  /** What stands in quotation marks, with its blanks; any other text as it is. */
  private static String bared(String phrase) {
    boolean quoted = phrase.length() > 1 && phrase.startsWith("\"") && phrase.endsWith("\"");
    return quoted ? phrase.substring(1, phrase.length() - 1) : phrase;
  }

  /** The language. */
  public String language() {
    return language;
  }

  /** The keys of all phrases. */
  public Set<String> keys() {
    return phrases.keySet();
  }

  /** A phrase as it is written, if there is one. */
  public Optional<String> find(String key) {
    return Optional.ofNullable(phrases.get(key));
  }

  /**
   * A phrase with its places filled; a place without a value stays as it is.
   *
   * @throws IllegalArgumentException if there is no such phrase
   */
  public String say(String key, Map<String, String> values) {
    String phrase = phrases.get(key);
    if (phrase == null) {
      throw new IllegalArgumentException(language + " has no phrase " + key);
    }
    return fill(phrase, values);
  }

  /** A remark in words. */
  public String say(Remark remark) {
    return say(remark.phrase(), remark.values());
  }

  /**
   * A word of a closed list, such as {@code strict}; names that are no such word stay as they are.
   */
  public String word(String word) {
    return phrases.getOrDefault("word." + word, word);
  }

  static String fill(String phrase, Map<String, String> values) {
    StringBuilder said = new StringBuilder();
    int from = 0;
    for (int open = phrase.indexOf('{'); open >= 0; open = phrase.indexOf('{', from)) {
      int close = phrase.indexOf('}', open);
      if (close < 0) {
        break;
      }
      String value = values.get(phrase.substring(open + 1, close));
      said.append(phrase, from, open);
      said.append(value == null ? phrase.substring(open, close + 1) : value);
      from = close + 1;
    }
    return said.append(phrase, from, phrase.length()).toString();
  }
}
