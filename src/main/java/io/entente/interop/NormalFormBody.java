package io.entente.interop;

import io.entente.game.Shape;
import io.entente.game.StrategicGameBuilder;
import java.io.IOException;

/**
 * The body of an {@code .nfg} file: bare numbers, for each profile either the players' payoffs or
 * the number of an outcome.
 */
final class NormalFormBody {

  private final Tokens tokens;
  private final Syntax syntax;
  private final Shape shape;
  private final boolean byOutcome;
  private final long entries;

  NormalFormBody(Tokens tokens, Shape shape, boolean byOutcome) {
    this.tokens = tokens;
    this.syntax = new Syntax(tokens);
    this.shape = shape;
    this.byOutcome = byOutcome;
    this.entries = byOutcome ? shape.profiles() : shape.profiles() * shape.players();
  }

  /** Whether so many bytes are too few for all entries, each a digit and a blank at least. */
  boolean isMoreThanFitsInto(long bytes) {
    return entries > bytes / 2 + 1;
  }

  void readPayoffs(StrategicGameBuilder builder) throws IOException, GameFileException {
    ProfileOdometer odometer = new ProfileOdometer(shape);
    int players = shape.players();
    for (long entry = 0; entry < entries; entry += players) {
      int index = odometer.index();
      for (int player = 0; player < players; player++) {
        if (tokens.kind() != Tokens.Kind.WORD) {
          throw notAnEntry(entry + player);
        }
        double payoff = Numbers.quick(tokens.bytes(), tokens.start(), tokens.end());
        if (payoff == payoff) {
          builder.payoff(player, index, payoff);
        } else {
          builder.payoff(player, index, Numbers.exact(tokens, "a payoff"));
        }
        tokens.next();
      }
      odometer.advance();
    }
    requireEnd();
  }

  void readOutcomes(StrategicGameBuilder builder, int outcomes)
      throws IOException, GameFileException {
    ProfileOdometer odometer = new ProfileOdometer(shape);
    for (long entry = 0; entry < entries; entry++) {
      if (tokens.kind() != Tokens.Kind.WORD) {
        throw notAnEntry(entry);
      }
      builder.outcome(odometer.index(), syntax.integer("the number of an outcome", 0, outcomes));
      odometer.advance();
    }
    requireEnd();
  }

  /** The finding that there are too few entries, which are only counted. */
  GameFileException tooFew() throws IOException, GameFileException {
    return notAnEntry(skipWords());
  }

  /** The finding that the token at hand, after so many entries, is not one. */
  private GameFileException notAnEntry(long found) {
    if (tokens.kind() == Tokens.Kind.END) {
      return tokens.wrong(
          "expected " + wanted() + ", found " + found,
          "add the " + (entries - found) + " missing, or correct the strategies above");
    }
    return tokens.wrong(
        "expected number " + (found + 1) + " of " + wanted() + ", found " + tokens.found(),
        "here stand bare numbers, with blanks between them");
  }

  private void requireEnd() throws IOException, GameFileException {
    if (tokens.kind() == Tokens.Kind.END) {
      return;
    }
    if (tokens.kind() != Tokens.Kind.WORD || !isNumber()) {
      throw tokens.wrong(
          "expected the end of the file after " + wanted() + ", found " + tokens.found(),
          "remove what follows; a comment stands in quotation marks before the payoffs");
    }
    int line = tokens.line();
    int column = tokens.column();
    long surplus = skipWords();
    throw tokens.wrongAt(
        line,
        column,
        "expected " + wanted() + ", found " + (entries + surplus),
        "remove the " + surplus + " from here on, or correct the strategies above");
  }

  private boolean isNumber() {
    byte first = tokens.bytes()[tokens.start()];
    return first >= '0' && first <= '9' || first == '-' || first == '+' || first == '.';
  }

  private long skipWords() throws IOException, GameFileException {
    long words = 0;
    while (tokens.kind() == Tokens.Kind.WORD) {
      words++;
      tokens.next();
    }
    return words;
  }

  private String wanted() {
    return byOutcome
        ? entries + " outcome numbers (one for each profile)"
        : entries
            + " payoffs ("
            + shape.players()
            + " players x "
            + shape.profiles()
            + " profiles)";
  }
}
