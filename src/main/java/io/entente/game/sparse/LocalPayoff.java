package io.entente.game.sparse;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of one player's payoff that depends on what some players do: a table with an entry for
 * each combination of their strategies.
 *
 * <p>Layout: players ascend, and the strategy of the last varies fastest.
 */
public final class LocalPayoff {

  private final int[] players;
  private final int[] counts;
  private final Rational[] values;

  private LocalPayoff(int[] players, int[] counts, Rational[] values) {
    this.players = players;
    this.counts = counts;
    this.values = values;
  }

  /**
   * The table of these values.
   *
   * @param players numbers of players, ascending; none for a constant
   * @param counts how many strategies each of them has
   * @param values one for each combination of their strategies
   * @throws IllegalArgumentException if the players do not ascend or the sizes do not fit
   */
  public static LocalPayoff of(int[] players, int[] counts, List<Rational> values) {
    long size = 1;
    for (int i = 0; i < players.length; i++) {
      if (i > 0 && players[i] <= players[i - 1]) {
        throw new IllegalArgumentException("players ascend: " + players[i] + " does not");
      }
      size *= counts[i];
    }
    if (players.length != counts.length || size != values.size()) {
      throw new IllegalArgumentException(
          "a table of " + size + " entries does not have " + values.size() + " values");
    }
    return new LocalPayoff(players.clone(), counts.clone(), values.toArray(new Rational[0]));
  }

  /** How many players it depends on, or may depend on. */
  public int players() {
    return players.length;
  }

  /** One of the players it depends on, by its place. */
  public int player(int place) {
    return players[place];
  }

  /** Whether it depends on what this player does. */
  public boolean dependsOn(int player) {
    for (int each : players) {
      if (each == player) {
        return true;
      }
    }
    return false;
  }

  /** The number of entries. */
  public int size() {
    return values.length;
  }

  /** An entry by its place in the table. */
  public Rational value(int place) {
    return values[place];
  }

  /**
   * The entry at a profile.
   *
   * @param strategies a strategy of every player of the game
   */
  public Rational at(int[] strategies) {
    int place = 0;
    for (int i = 0; i < players.length; i++) {
      place = place * counts[i] + strategies[players[i]];
    }
    return values[place];
  }

  /** The same without the players whose strategies make no difference anywhere in the table. */
  LocalPayoff reduced() {
    LocalPayoff reduced = this;
    for (int i = players.length - 1; i >= 0; i--) {
      if (!reduced.varies(i)) {
        reduced = reduced.without(i);
      }
    }
    return reduced;
  }

  private int stride(int place) {
    int stride = 1;
    for (int i = place + 1; i < counts.length; i++) {
      stride *= counts[i];
    }
    return stride;
  }

  private boolean varies(int place) {
    int stride = stride(place);
    for (int at = 0; at < values.length; at++) {
      int first = at - at / stride % counts[place] * stride;
      if (at != first && !values[at].equals(values[first])) {
        return true;
      }
    }
    return false;
  }

  private LocalPayoff without(int place) {
    int stride = stride(place);
    List<Rational> left = new ArrayList<>(values.length / counts[place]);
    for (int at = 0; at < values.length; at++) {
      if (at / stride % counts[place] == 0) {
        left.add(values[at]);
      }
    }
    return new LocalPayoff(
        without(players, place), without(counts, place), left.toArray(new Rational[0]));
  }

  private static int[] without(int[] numbers, int place) {
    int[] left = new int[numbers.length - 1];
    System.arraycopy(numbers, 0, left, 0, place);
    System.arraycopy(numbers, place + 1, left, place, left.length - place);
    return left;
  }
}
