package io.entente.interop;

import io.entente.game.Outcome;
import io.entente.number.Rational;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts that both game formats share: the header, lists of names, integers, outcomes.
 *
 * <p>Every method reads its part from the token at hand on and leaves the next one at hand.
 */
final class Syntax {

  private static final String QUOTES = "names stand in quotation marks: { \"one\" \"two\" }";

  private final Tokens tokens;

  Syntax(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * The header: what kind of file, which version, the letter of its numbers, the title.
   *
   * @return the title
   */
  String header(String magic, String version) throws IOException, GameFileException {
    tokens.next();
    if (!isWord(magic)) {
      throw tokens.wrong(
          "expected " + magic + ", found " + tokens.found(), otherFormat(tokens, magic));
    }
    tokens.next();
    if (!isWord(version)) {
      throw tokens.wrong(
          "expected version " + version + " of the " + magic + " format, found " + tokens.found(),
          "only version " + version + " can be read; let Gambit save the game anew");
    }
    tokens.next();
    if (!isWord("R") && !isWord("D")) {
      throw tokens.wrong(
          "expected R or D after the version, found " + tokens.found(),
          "begin the file with " + magic + " " + version + " R");
    }
    tokens.next();
    return text("the title of the game", "the title stands in quotation marks; it may be \"\"");
  }

  private static String otherFormat(Tokens tokens, String magic) {
    String word = tokens.kind() == Tokens.Kind.WORD ? tokens.word() : "";
    return switch (word) {
      case "NFG" -> "this is a game in strategic form: its file should end in .nfg";
      case "EFG" -> "this is a game in extensive form: its file should end in .efg";
      case "#AGG", "#BAGG" -> "action-graph games are not read; let Gambit convert it to .nfg";
      case "<gambit:document", "<?xml" ->
          "this is a workbook of Gambit: let Gambit export the game";
      default -> "the file should begin with " + magic;
    };
  }

  private boolean isWord(String word) {
    return tokens.kind() == Tokens.Kind.WORD && tokens.word().equals(word);
  }

  /** A text. */
  String text(String what, String remedy) throws IOException, GameFileException {
    if (tokens.kind() != Tokens.Kind.TEXT) {
      throw tokens.wrong("expected " + what + ", found " + tokens.found(), remedy);
    }
    String text = tokens.text();
    tokens.next();
    return text;
  }

  /** A text, or "" where none is. */
  String optionalText() throws IOException, GameFileException {
    return tokens.kind() == Tokens.Kind.TEXT ? text("", "") : "";
  }

  /** An opening brace. */
  void open(String what) throws IOException, GameFileException {
    expect(Tokens.Kind.OPEN, "{", what);
  }

  /** A closing brace. */
  void close(String what) throws IOException, GameFileException {
    expect(Tokens.Kind.CLOSE, "}", what);
  }

  private void expect(Tokens.Kind kind, String sign, String what)
      throws IOException, GameFileException {
    if (tokens.kind() != kind) {
      throw tokens.wrong(
          "expected " + sign + " " + what + ", found " + tokens.found(),
          tokens.kind() == Tokens.Kind.WORD ? QUOTES : "lists stand between { and }");
    }
    tokens.next();
  }

  /** Names between braces, at least one. */
  List<String> names(String one, String many) throws IOException, GameFileException {
    open("before the " + many);
    List<String> names = new ArrayList<>();
    while (tokens.kind() == Tokens.Kind.TEXT) {
      names.add(text(one, ""));
    }
    if (tokens.kind() != Tokens.Kind.CLOSE) {
      throw tokens.wrong(
          "expected " + one + " or }, found " + tokens.found(), QUOTES + ", without commas");
    }
    if (names.isEmpty()) {
      throw tokens.wrong("the list of " + many + " is empty", "name at least one");
    }
    tokens.next();
    return names;
  }

  /** An integer from lowest to highest. */
  int integer(String what, int lowest, int highest) throws IOException, GameFileException {
    int value = 0;
    int at = tokens.start();
    if (at < tokens.end() && tokens.bytes()[at] == '+') {
      at++;
    }
    boolean valid = tokens.kind() == Tokens.Kind.WORD && at < tokens.end();
    boolean tooLarge = false;
    for (; valid && at < tokens.end(); at++) {
      int digit = tokens.bytes()[at] - '0';
      valid = digit >= 0 && digit <= 9;
      tooLarge |= value > (Integer.MAX_VALUE - digit) / 10;
      value = 10 * value + digit;
    }
    if (!valid || tooLarge || value < lowest || value > highest) {
      String range =
          highest == Integer.MAX_VALUE
              ? "a whole number from " + lowest + " on"
              : "a whole number from " + lowest + " to " + highest;
      throw tokens.wrong(
          "expected " + what + ", " + range + ", found " + tokens.found(),
          "correct the number, or see whether one is missing or too many before it");
    }
    tokens.next();
    return value;
  }

  /** A number. */
  Rational number(String what) throws IOException, GameFileException {
    Rational number = Numbers.exact(tokens, what);
    tokens.next();
    return number;
  }

  /**
   * The payoffs of an outcome between braces, each perhaps followed by a comma.
   *
   * @param name the name of the outcome
   * @param which the outcome in words
   */
  Outcome outcome(String name, String which, int players) throws IOException, GameFileException {
    Rational[] payoffs = new Rational[players];
    int count = 0;
    while (tokens.kind() == Tokens.Kind.WORD) {
      Rational payoff = number("a payoff of " + which);
      if (count < players) {
        payoffs[count] = payoff;
      }
      count++;
      if (tokens.kind() == Tokens.Kind.COMMA) {
        tokens.next();
      }
    }
    if (tokens.kind() != Tokens.Kind.CLOSE) {
      throw tokens.wrong(
          "expected a payoff of " + which + " or }, found " + tokens.found(),
          "payoffs are numbers, one per player, with blanks or a comma between them");
    }
    if (count != players) {
      throw tokens.wrong(
          which + " has " + count + " payoffs in a game of " + players + " players",
          "give one payoff per player");
    }
    tokens.next();
    return Outcome.of(name, payoffs);
  }
}
