package io.entente.exercise.text;

import io.entente.exercise.answer.Remark;
import io.entente.number.Rational;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The phrases of one language. A phrase has places in braces, such as {@code {player}}, that names
 * and numbers are put into; {@code {+slope}} writes a number as something that is added, {@code +
 * 3} or {@code − 3}, and {@code {~slope}} puts a negative one in brackets; {@code {=right}} says a
 * word of a closed list in the language; {@code {@node}} says that something is after a point of a
 * tree, or at its start. A factor 1 before {@code ·} is left out, as one writes {@code 3 − k}.
 */
public final class Phrases {

  private static final char SIGNED = '+';
  private static final char BRACKETED = '~';
  private static final char WORD = '=';
  private static final char POINT = '@';
  private static final char TIMES = '\u00b7';
  private static final char MINUS = '\u2212';

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
          || phrases.put(bare.substring(0, sign).strip(), unquoted(bare.substring(sign + 1)))
              != null) {
        throw new IllegalArgumentException(language + ": " + line);
      }
    }
    return new Phrases(language, phrases);
  }

  /** A phrase in quotation marks keeps the blanks at its ends. */
  private static String unquoted(String text) {
    String bare = text.strip();
    boolean quoted = bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"");
    return quoted ? bare.substring(1, bare.length() - 1) : bare;
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
    Map<String, String> values = new LinkedHashMap<>(remark.values());
    values.replaceAll((place, value) -> isNegative(value) ? MINUS + value.substring(1) : value);
    return say(remark.phrase(), values);
  }

  private static boolean isNegative(String value) {
    return value.length() > 1
        && value.charAt(0) == '-'
        && value.charAt(1) >= '0'
        && value.charAt(1) <= '9';
  }

  /**
   * A word of a closed list, such as {@code strict}; names that are no such word stay as they are.
   */
  public String word(String word) {
    return phrases.getOrDefault("word." + word, word);
  }

  private String fill(String phrase, Map<String, String> values) {
    StringBuilder said = new StringBuilder();
    int from = 0;
    for (int open = phrase.indexOf('{'); open >= 0; open = phrase.indexOf('{', from)) {
      int close = phrase.indexOf('}', open);
      if (close < 0) {
        break;
      }
      said.append(phrase, from, open);
      String filled = place(phrase.substring(open + 1, close), values);
      boolean factor = close + 1 < phrase.length() && phrase.charAt(close + 1) == TIMES;
      boolean one = factor && isOne(filled);
      said.append(one ? filled.substring(0, filled.length() - 1) : filled);
      from = one ? close + 2 : close + 1;
    }
    said.append(phrase, from, phrase.length());
    if (phrase.startsWith("{" + POINT) && said.charAt(0) != '{') {
      said.setCharAt(0, Character.toUpperCase(said.charAt(0)));
    }
    return said.toString();
  }

  /** Whether a factor is 1, whatever sign stands before it. */
  private static boolean isOne(String factor) {
    return factor.equals("1")
        || factor.equals(MINUS + "1")
        || factor.equals("+ 1")
        || factor.equals(MINUS + " 1");
  }

  /** What stands in a place, with its sign set apart or in brackets where the place says so. */
  private String place(String place, Map<String, String> values) {
    char form = place.isEmpty() ? ' ' : place.charAt(0);
    boolean signed = form == SIGNED;
    boolean bracketed = form == BRACKETED;
    boolean isWord = form == WORD;
    boolean isPoint = form == POINT;
    boolean formed = signed || bracketed || isWord || isPoint;
    String value = values.get(formed ? place.substring(1) : place);
    if (value == null) {
      return "{" + place + "}";
    }
    if (isPoint) {
      return value.equals(phrases.get("start"))
          ? say("at-start", Map.of())
          : say("after", Map.of("node", value));
    }
    boolean negative = value.charAt(0) == MINUS;
    if (signed) {
      return negative ? MINUS + " " + value.substring(1) : "+ " + value;
    }
    if (isWord) {
      return word(value);
    }
    return bracketed && negative ? "(" + value + ")" : value;
  }

  /** A number as phrases have it: with a minus sign, not a hyphen. */
  static String number(Rational value) {
    return value.toString().replace('-', MINUS);
  }
}
