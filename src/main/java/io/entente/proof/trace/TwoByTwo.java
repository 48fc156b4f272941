package io.entente.proof.trace;

import static io.entente.proof.trace.TraceFault.unless;

import io.entente.number.Rational;
import java.util.List;

/**
 * The names of games of two players with two strategies each, by their definitions.
 *
 * <p>For one way to call a strategy of each player C and the other D, let R be what a player gets
 * if both play C, S if it alone does, T if the other alone does, P if nobody does. Prisoner's
 * dilemma: T &gt; R &gt; P &gt; S for both. Chicken: T &gt; R &gt; S &gt; P. Stag hunt: R &gt; T
 * &ge; P &gt; S. Deadlock: T &gt; P &gt; R &gt; S. Battle of the sexes: T &gt; S and both above R
 * and P. Matching pennies: one player always gains by a match of what both play, the other by its
 * absence.
 */
final class TwoByTwo {

  private TwoByTwo() {}

  static String name(Subject subject) {
    List<String> players = subject.players();
    unless(players.size() == 2, "not of two players");
    for (String player : players) {
      unless(subject.strategies(player).size() == 2, player + " has not two strategies");
    }
    for (int labels = 0; labels < 4; labels++) {
      Rational[] first = letters(subject, 0, labels & 1, labels >> 1);
      Rational[] second = letters(subject, 1, labels >> 1, labels & 1);
      String one = pattern(first);
      if (!one.isEmpty() && one.equals(pattern(second))) {
        return one;
      }
    }
    return isPennies(subject) ? "matching-pennies" : "none";
  }

  /** R, S, T and P of a player, if its strategy and the other's of these numbers are called C. */
  private static Rational[] letters(Subject subject, int player, int own, int other) {
    String name = subject.players().get(player);
    List<String> mine = subject.strategies(name);
    List<String> theirs = subject.strategies(subject.players().get(1 - player));
    Rational[] letters = new Rational[4];
    for (int i = 0; i < 4; i++) {
      // R: both C; S: I play C and the other D; T: the other way round; P: both D
      int my = i / 2 == 0 ? own : 1 - own;
      int their = i % 2 == 0 ? other : 1 - other;
      letters[i] = subject.payoff(name, mine.get(my), List.of(theirs.get(their)));
    }
    return letters;
  }

  private static String pattern(Rational[] of) {
    Rational r = of[0];
    Rational s = of[1];
    Rational t = of[2];
    Rational p = of[3];
    if (above(t, r) && above(r, p) && above(p, s)) {
      return "prisoners-dilemma";
    }
    if (above(t, r) && above(r, s) && above(s, p)) {
      return "chicken";
    }
    if (above(r, t) && t.compareTo(p) >= 0 && above(p, s)) {
      return "stag-hunt";
    }
    if (above(t, p) && above(p, r) && above(r, s)) {
      return "deadlock";
    }
    return above(t, s) && above(s, r) && above(s, p) ? "battle-of-the-sexes" : "";
  }

  private static boolean above(Rational one, Rational other) {
    return one.compareTo(other) > 0;
  }

  private static boolean isPennies(Subject subject) {
    for (int labels = 0; labels < 2; labels++) {
      Rational[] first = letters(subject, 0, 0, labels);
      Rational[] second = letters(subject, 1, labels, 0);
      if (matches(first, 1) && matches(second, -1) || matches(first, -1) && matches(second, 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether all that a match pays is above (1) or below (-1) all that its absence pays. */
  private static boolean matches(Rational[] of, int sign) {
    boolean all = true;
    for (int match : new int[] {0, 3}) {
      for (int miss : new int[] {1, 2}) {
        all &= of[match].compareTo(of[miss]) * sign > 0;
      }
    }
    return all;
  }
}
