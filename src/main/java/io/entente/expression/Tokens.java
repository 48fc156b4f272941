package io.entente.expression;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cuts a formula into numbers, names, operators and signs, one at a time. */
final class Tokens {

  /** What stands at the current place. */
  enum Kind {
    NUMBER,
    NAME,
    FUNCTION,
    INFIX,
    NOT,
    OPEN,
    CLOSE,
    COMMA,
    END
  }

  private static final int MOST_NAMES_LISTED = 8;

  private final String text;
  private final Set<String> known;
  private Kind kind = Kind.END;
  private int start = 0;
  private int end = 0;
  private double number = 0;
  private InfixOperator operator = InfixOperator.PLUS;
  private Function function = Function.MIN;

  Tokens(String text, Set<String> known) {
    this.text = text;
    this.known = known;
  }

  Kind kind() {
    return kind;
  }

  /** Where the current token begins. */
  int offset() {
    return start;
  }

  /** The current token as written. */
  String written() {
    return text.substring(start, end);
  }

  /** The value of a NUMBER. */
  double number() {
    return number;
  }

  /** The operator of an INFIX. */
  InfixOperator operator() {
    return operator;
  }

  /** The function of a FUNCTION. */
  Function function() {
    return function;
  }

  /** Moves to the next token. */
  void advance() {
    start = afterBlanks(end);
    end = start + 1;
    if (start == text.length()) {
      end = start;
      kind = Kind.END;
      return;
    }
    char c = text.charAt(start);
    if (isDigit(c) || c == '.') {
      readNumber();
    } else if (isLetter(c)) {
      readWord();
    } else if (c == '(') {
      kind = Kind.OPEN;
    } else if (c == ')') {
      kind = Kind.CLOSE;
    } else if (c == ',') {
      kind = Kind.COMMA;
    } else {
      readOperator();
    }
  }

  private void readNumber() {
    int at = afterDigits(start);
    int digits = at - start;
    if (charAt(at) == '.') {
      int point = at;
      at = afterDigits(at + 1);
      digits += at - point - 1;
    }
    if (digits == 0) {
      throw new FormulaException("\".\" is not a number", start, "write 0.5 or .5");
    }
    if (charAt(at) == 'e' || charAt(at) == 'E') {
      int sign = charAt(at + 1) == '-' || charAt(at + 1) == '+' ? 1 : 0;
      int exponent = afterDigits(at + 1 + sign);
      at = exponent > at + 1 + sign ? exponent : at;
    }
    end = at;
    kind = Kind.NUMBER;
    number = value(written());
    if (isLetter(charAt(at))) {
      throw new FormulaException(
          "a name follows the number " + written() + " directly",
          at,
          "write " + written() + " * " + charAt(at) + "... to multiply");
    }
  }

  /** The nearest double; by way of a fraction, so that it is the same on every platform. */
  private double value(String written) {
    double value = Double.POSITIVE_INFINITY;
    try {
      value = Rational.parse(written).toDouble();
    } catch (IllegalArgumentException e) {
      // An exponent beyond all doubles.
    }
    if (value > Double.MAX_VALUE) {
      throw new FormulaException(
          "the number " + written + " is out of range", start, "stay within 1e-300 and 1e300");
    }
    return value;
  }

  /** A word: the longest known name that ends here or before a '-', else a keyword or function. */
  private void readWord() {
    int wordEnd = start;
    while (isInWord(wordEnd)) {
      wordEnd++;
    }
    List<String> readings = readings(text.substring(start, wordEnd));
    String first = readings.get(readings.size() - 1);
    for (String reading : readings) {
      if (known.contains(reading) && !isKeyword(reading)) {
        end = start + reading.length();
        kind = Kind.NAME;
        Optional<Function> called = function(reading);
        if (called.isPresent() && charAt(afterBlanks(end)) == '(') {
          kind = Kind.FUNCTION;
          function = called.get();
        }
        return;
      }
    }
    end = start + first.length();
    Optional<Function> called = function(first);
    if (called.isPresent()) {
      kind = Kind.FUNCTION;
      function = called.get();
    } else if (first.equals("not")) {
      kind = Kind.NOT;
    } else if (isKeyword(first)) {
      kind = Kind.INFIX;
      operator = first.equals("and") ? InfixOperator.AND : InfixOperator.OR;
    } else {
      throw unknown(readings, first);
    }
  }

  /** A dot belongs to a word if a letter follows, as in "bloc.worth"; a number never has one. */
  private boolean isInWord(int at) {
    char c = charAt(at);
    return isLetter(c)
        || isDigit(c)
        || c == '_'
        || c == '-'
        || c == '.' && charAt(at - 1) != '-' && isLetter(charAt(at + 1));
  }

  /** The word itself, then what stands before its last '-', and so on to the first. */
  private static List<String> readings(String word) {
    List<String> readings = new ArrayList<>();
    readings.add(word);
    for (int cut = word.lastIndexOf('-'); cut > 0; cut = word.lastIndexOf('-', cut - 1)) {
      readings.add(word.substring(0, cut));
    }
    return readings;
  }

  private FormulaException unknown(List<String> readings, String first) {
    if (charAt(afterBlanks(end)) == '(') {
      List<String> functions = new ArrayList<>();
      for (Function each : Function.values()) {
        functions.add(each.id());
      }
      String remedy = advice(Suggestions.nearest(first, functions), "functions: ", functions);
      return new FormulaException("no function \"" + first + "\"", start, remedy);
    }
    List<String> names = new ArrayList<>(known);
    Collections.sort(names);
    for (String reading : readings) {
      Optional<String> near = Suggestions.nearest(reading, names);
      if (near.isPresent()) {
        return unknownName(reading, advice(near, "names known: ", names));
      }
    }
    String lower = Suggestions.lowerCase(first);
    String remedy =
        isKeyword(lower)
            ? "did you mean \"" + lower + "\"?"
            : advice(Optional.empty(), "names known: ", names);
    return unknownName(first, remedy);
  }

  private FormulaException unknownName(String name, String remedy) {
    String what = name.indexOf('.') < 0 ? "no parameter \"" : "no solution value \"";
    return new FormulaException(what + name + "\"", start, remedy);
  }

  private static String advice(Optional<String> near, String heading, List<String> names) {
    StringBuilder advice = new StringBuilder();
    near.ifPresent(name -> advice.append("did you mean \"").append(name).append("\"? "));
    if (names.isEmpty()) {
      return advice.append("no names are known here").toString();
    }
    advice.append(heading);
    int listed = Math.min(names.size(), MOST_NAMES_LISTED);
    for (int i = 0; i < listed; i++) {
      advice.append(i == 0 ? "" : ", ").append(names.get(i));
    }
    return advice.append(listed < names.size() ? ", ..." : "").toString();
  }

  private void readOperator() {
    kind = Kind.INFIX;
    for (InfixOperator each : InfixOperator.values()) {
      if (text.startsWith(each.symbol(), start)) {
        operator = each;
        end = start + each.symbol().length();
        if (each == InfixOperator.EQUAL && charAt(end) == '=') {
          end++;
        }
        if (each == InfixOperator.TIMES && charAt(end) == '*') {
          throw new FormulaException("\"**\" is not an operator", start, "write ^ for a power");
        }
        return;
      }
    }
    int symbol = text.codePointAt(start);
    String shown = new String(Character.toChars(symbol));
    throw new FormulaException("\"" + shown + "\" means nothing here", start, remedyFor(symbol));
  }

  private static String remedyFor(int symbol) {
    return switch (symbol) {
      case '&' -> "write and";
      case '|' -> "write or";
      case '!', '~', '\u00AC' -> "write not";
      case '\u2212', '\u2013' -> "write - for a minus sign";
      case '\u00D7', '\u00B7', '\u22C5' -> "write * to multiply";
      case '\u00F7', ':' -> "write / to divide";
      case '\u2264' -> "write <=";
      case '\u2265' -> "write >=";
      case '\u2260' -> "write !=";
      case '%' -> "write 0.05 for 5 %";
      case '[', '{' -> "use round parentheses";
      default -> "";
    };
  }

  static boolean isKeyword(String word) {
    return word.equals("and") || word.equals("or") || word.equals("not");
  }

  private static Optional<Function> function(String id) {
    for (Function each : Function.values()) {
      if (each.id().equals(id)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  private int afterBlanks(int at) {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private int afterDigits(int at) {
    while (isDigit(charAt(at))) {
      at++;
    }
    return at;
  }

  /** The char at a place, a blank beyond the end. */
  private char charAt(int at) {
    return at < text.length() ? text.charAt(at) : ' ';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
