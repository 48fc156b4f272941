package io.entente.conflict.option;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a formula over options.
 *
 * <pre>
 * formula  = or { ("if" | "iff") or }        from left to right
 * or       = and { "or" and }
 * and      = factor { "and" factor }
 * factor   = "not" factor | "(" formula ")" | option
 * </pre>
 *
 * An option is given by its name, in quotation marks ("...") if the name has blanks or brackets or
 * is one of the five words.
 */
final class OptionFormulaParser {

  private static final List<String> WORDS = List.of("not", "and", "or", "if", "iff");

  private final String text;
  private final List<String> names;
  private final List<String> tokens = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();
  private int next;

  OptionFormulaParser(String text, List<String> names) {
    this.text = text;
    this.names = names;
    split();
  }

  OptionFormula formula() {
    OptionFormula formula = conditional();
    if (next < tokens.size()) {
      throw fault("nothing more is expected");
    }
    return formula;
  }

  private OptionFormula conditional() {
    OptionFormula formula = disjunction();
    while (is("if") || is("iff")) {
      boolean both = is("iff");
      next++;
      OptionFormula other = disjunction();
      formula = both ? new OptionFormula.Iff(formula, other) : new OptionFormula.If(formula, other);
    }
    return formula;
  }

  private OptionFormula disjunction() {
    OptionFormula formula = conjunction();
    while (is("or")) {
      next++;
      formula = new OptionFormula.Or(formula, conjunction());
    }
    return formula;
  }

  private OptionFormula conjunction() {
    OptionFormula formula = factor();
    while (is("and")) {
      next++;
      formula = new OptionFormula.And(formula, factor());
    }
    return formula;
  }

  private OptionFormula factor() {
    if (is("not")) {
      next++;
      return new OptionFormula.Not(factor());
    }
    if (is("(")) {
      next++;
      OptionFormula inner = conditional();
      if (!is(")")) {
        throw fault("a closing bracket is expected");
      }
      next++;
      return inner;
    }
    if (next == tokens.size() || is(")") || WORDS.contains(tokens.get(next))) {
      throw fault("an option is expected");
    }
    String token = tokens.get(next);
    String name = token.charAt(0) == '"' ? token.substring(1) : token;
    int option = names.indexOf(name);
    if (option < 0) {
      throw fault("there is no option '" + name + "'");
    }
    if (names.lastIndexOf(name) != option) {
      throw fault("several options are called '" + name + "'");
    }
    next++;
    return new OptionFormula.Taken(option);
  }

  private boolean is(String token) {
    return next < tokens.size() && tokens.get(next).equals(token);
  }

  private IllegalArgumentException fault(String what) {
    String where =
        next < tokens.size() ? "at letter " + (places.get(next) + 1) : "at the end of the formula";
    return new IllegalArgumentException("'" + text + "', " + where + ": " + what);
  }

  /** Cuts the text at blanks and brackets; a quoted name keeps its opening mark. */
  private void split() {
    int at = 0;
    while (at < text.length()) {
      char letter = text.charAt(at);
      int end = at + 1;
      if (letter == '"') {
        end = text.indexOf('"', at + 1);
        if (end < 0) {
          throw new IllegalArgumentException("'" + text + "' has an opening quotation mark only");
        }
        add(text.substring(at, end), at);
        end++;
      } else if (letter == '(' || letter == ')') {
        add(text.substring(at, end), at);
      } else if (letter > ' ') {
        while (end < text.length() && " \t\r\n()\"".indexOf(text.charAt(end)) < 0) {
          end++;
        }
        add(text.substring(at, end), at);
      }
      at = end;
    }
  }

  private void add(String token, int place) {
    tokens.add(token);
    places.add(place);
  }
}
