package io.entente.game;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A profile of pure strategies: what each player plays, as strategy numbers from 0, one per player.
 */
public final class Profile implements Comparable<Profile> {

  private final int[] strategies;

  Profile(int[] strategies) {
    this.strategies = strategies;
  }

  /** The profile in which player 0 plays the first of these strategies, player 1 the next, ... */
  public static Profile of(int... strategies) {
    return new Profile(strategies.clone());
  }

  /** The number of players. */
  public int players() {
    return strategies.length;
  }

  /** What this player plays. */
  public int strategy(int player) {
    return strategies[player];
  }

  /** The strategy numbers, copied out. */
  public int[] toArray() {
    return strategies.clone();
  }

  /** The profile in which this player alone has changed to this strategy. */
  public Profile with(int player, int strategy) {
    int[] changed = strategies.clone();
    changed[player] = strategy;
    return new Profile(changed);
  }

  /** Where this profile stands in the tables of a game of this shape. */
  public int index(Shape shape) {
    return shape.index(strategies);
  }

  /** The labels of the strategies in this game, one per player. */
  public List<String> labels(StrategicGame game) {
    List<String> labels = new ArrayList<>(strategies.length);
    for (int player = 0; player < strategies.length; player++) {
      labels.add(game.strategies(player).get(strategies[player]));
    }
    return List.copyOf(labels);
  }

  /** The labels of the strategies in this game, as in "(ask, passive)". */
  public String label(StrategicGame game) {
    return "(" + String.join(", ", labels(game)) + ")";
  }

  /** Orders profiles as their indices do. */
  @Override
  public int compareTo(Profile other) {
    return Arrays.compare(strategies, other.strategies);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Profile profile && Arrays.equals(strategies, profile.strategies);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(strategies);
  }

  /** The strategy numbers, as in "(0, 2)". */
  @Override
  public String toString() {
    String text = Arrays.toString(strategies);
    return "(" + text.substring(1, text.length() - 1) + ")";
  }
}
