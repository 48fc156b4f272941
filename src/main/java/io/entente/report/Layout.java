package io.entente.report;

import io.entente.game.Shape;
import io.entente.outcome.Estimate;
import java.util.List;
import java.util.Locale;

/** How a text is set: for the eye, or to be heard or felt. Both say the same, number by number. */
public enum Layout {
  /** Headings in capitals, columns, bars and arrows; lines broken and indented. */
  PAGE,
  /** One line for each sentence, heading or row; words and punctuation, and nothing to look at. */
  PLAIN;

  private static final String ARROW = " -> ";

  /** A heading. */
  public String heading(String words) {
    return this == PAGE ? words.toUpperCase(Locale.ROOT) : Words.capital(words);
  }

  /** A heading below a heading. */
  public String group(String words) {
    return this == PAGE ? words : Words.capital(words) + ":";
  }

  /** The heading of a section that has a number. */
  public String section(int number, String heading) {
    return this == PAGE ? number + "  " + heading : "Section " + number + ": " + heading;
  }

  /** Things that follow one another. */
  public String sequence(List<String> steps) {
    return String.join(this == PAGE ? ARROW : ", then ", steps);
  }

  /** A number that may be negative. */
  public String number(String number) {
    return this == PLAIN && number.startsWith("-") ? "minus " + number.substring(1) : number;
  }

  /** A number that may be a fraction, {@code 2/3}, and negative. */
  public String fraction(String number) {
    int slash = number.indexOf('/');
    return this == PLAIN && slash >= 0
        ? number(number.substring(0, slash)) + " over " + number.substring(slash + 1)
        : number(number);
  }

  /** A polynomial such as {@code x^2 - 2 x}, in which powers and signs are told. */
  public String polynomial(String text) {
    return this == PLAIN
        ? text.replace("^", " to the power ").replace("- ", "minus ").replace("+ ", "plus ")
        : text;
  }

  /** A number with its sign, one decimal. */
  public String signed(double value) {
    return signed(Words.signed(value));
  }

  /** A number that is written with its sign. */
  public String signed(String number) {
    return this == PLAIN && number.startsWith("+") ? "plus " + number.substring(1) : number(number);
  }

  /** A sentence with values as a file has them: negative numbers, fractions, moves by "or". */
  public String values(String words) {
    if (this == PAGE) {
      return words;
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean minus =
          c == '-'
              && (i == 0 || words.charAt(i - 1) == ' ')
              && i + 1 < words.length()
              && Character.isDigit(words.charAt(i + 1));
      boolean over =
          c == '/'
              && i > 0
              && i + 1 < words.length()
              && Character.isDigit(words.charAt(i - 1))
              && Character.isDigit(words.charAt(i + 1));
      text.append(minus ? "minus " : over ? " over " : c == '|' ? " or " : String.valueOf(c));
    }
    return text.toString();
  }

  /** A frequency as a number of 100 draws. */
  public String ofHundred(double share) {
    String number = Words.ofHundred(share);
    if (this == PAGE) {
      return number;
    }
    return number.startsWith("<")
        ? "fewer than " + number.substring(1)
        : number.startsWith(">") ? "more than " + number.substring(1) : number;
  }

  /** A frequency as a number of 100 draws, where there are any. */
  public String ofHundred(Estimate estimate) {
    if (this == PAGE || estimate.draws() > 0) {
      return estimate.draws() == 0 ? Words.ofHundred(estimate) : ofHundred(estimate.estimate());
    }
    return "an unknown number";
  }

  /** The word or sign after a percentage. */
  public String percent() {
    return this == PAGE ? "%" : "percent";
  }

  /** That a list goes on, and how to see the rest. */
  public String more(String what, String how) {
    return (this == PAGE ? "... " : "") + what + ": " + how;
  }

  /** A label and what it labels, which stands in a column of its own on a page. */
  public String labelled(String label, int width, String words) {
    return this == PAGE ? Prose.left(label, width) + words : Words.capital(label) + ": " + words;
  }

  /** The first of several commands to go on with, or a later one, which stands below it. */
  public String next(boolean first, String command) {
    return (first ? "Next: " : this == PAGE ? "      " : "Or: ") + command;
  }

  /** A reason: what it adds, how it comes in ("gains: ", or nothing), and what it says. */
  public String reason(double change, String kind, String says) {
    return signed(change) + (this == PAGE ? "  " : kind.isEmpty() ? ": " : ", ") + kind + says;
  }

  /** A claim behind a reason. */
  public String claim(String says) {
    return (this == PAGE ? "" : "claim: ") + says;
  }

  /** A claim behind a reason, and what it adds. */
  public String claim(double weight, String says) {
    return this == PAGE ? signed(weight) + " " + says : "claim, " + signed(weight) + ": " + says;
  }

  /** Where a claim stands, behind its words. */
  public String cited(String place) {
    return this == PAGE ? "[" + place + "]" : "(" + place.replace(", par. ", ", paragraph ") + ")";
  }

  /** A parameter and its value. */
  public String setting(String parameter, String value) {
    return parameter + (this == PAGE ? " = " : " at ") + number(value);
  }

  /** A situation, written as decisions and the moves made there: {@code US=ask, China=passive}. */
  public String situation(String moves) {
    return this == PAGE ? moves : moves.replace('=', ' ');
  }

  /** Which of several things is described next. */
  public String oneOf(String what, int number, int of) {
    String place = number + " of " + of;
    return this == PAGE ? place : Words.capital(what) + " " + place + ":";
  }

  /** How many strategies each player has. */
  public String sizes(Shape shape) {
    return this == PAGE ? shape.toString() : shape.toString().replace(" x ", " by ");
  }

  /** A plan that is several moves, written {@code ask/strike}. */
  public String plan(String moves) {
    if (this == PAGE) {
      return moves;
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < moves.length(); i++) {
      boolean joins =
          moves.charAt(i) == '/'
              && i > 0
              && i + 1 < moves.length()
              && Character.isLetter(moves.charAt(i + 1));
      text.append(joins ? " and " : String.valueOf(moves.charAt(i)));
    }
    return text.toString();
  }

  /** Something without a name, by its number. */
  public String numbered(int number) {
    return (this == PAGE ? "#" : "number ") + number;
  }
}
