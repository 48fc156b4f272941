package io.entente.exercise.seat;

import io.entente.number.Decimals;

/**
 * By what the other actors are played.
 *
 * @param rule in a word
 * @param lambda of {@link Rule#LOGIT} how sharply better actions are preferred, in 1 / payoff; else
 *     0
 */
public record OpponentKind(Rule rule, double lambda) {

  /** A rule for the others. */
  public enum Rule {
    /** In turn: each does what is best from there on, by reasoning back from the ends. */
    SPE("spe"),
    /** At once: each plays its part of a Nash equilibrium. */
    NASH("nash"),
    /** Each chooses better actions more often, but not always the best. */
    LOGIT("logit");

    private final String word;

    Rule(String word) {
      this.word = word;
    }

    /** The name in commands and files. */
    public String word() {
      return word;
    }
  }

  /** What suits a game if nothing is said: reasoning back in turn, an equilibrium at once. */
  public static OpponentKind usual(SeatGame game) {
    return new OpponentKind(game.table().isPresent() ? Rule.NASH : Rule.SPE, 0);
  }

  /**
   * Reads {@code spe}, {@code nash} or {@code logit:1.5}.
   *
   * @throws SeatException if it is none of these
   */
  public static OpponentKind of(String text) {
    String bare = text.strip();
    int colon = bare.indexOf(':');
    String word = colon < 0 ? bare : bare.substring(0, colon);
    for (Rule rule : Rule.values()) {
      if (rule.word.equals(word) && colon >= 0 == (rule == Rule.LOGIT)) {
        return new OpponentKind(rule, colon < 0 ? 0 : lambda(bare, bare.substring(colon + 1)));
      }
    }
    throw unreadable(text);
  }

  private static double lambda(String text, String number) {
    try {
      double lambda = Double.parseDouble(number);
      if (lambda >= 0 && lambda <= Double.MAX_VALUE) {
        return lambda + 0.0;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw unreadable(text);
  }

  private static SeatException unreadable(String text) {
    return new SeatException(
        "\"" + text + "\" is no way to play the others",
        "write spe, nash or logit:LAMBDA, such as logit:1.5");
  }

  /** As {@link #of} reads it. */
  @Override
  public String toString() {
    return rule == Rule.LOGIT ? rule.word + ":" + Decimals.shortest(lambda) : rule.word;
  }
}
