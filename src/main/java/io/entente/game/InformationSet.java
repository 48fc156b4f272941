package io.entente.game;

import java.util.List;

/**
 * An information set: decision nodes of one player that the player cannot tell apart, with the
 * actions that are available at each of them.
 *
 * @param player whose move it is, counted from 0
 * @param number the number it bears among the player's information sets in a file; free
 * @param name its name, which may be empty
 * @param actions the labels of its actions, at least one; labels may be empty or repeated
 */
public record InformationSet(int player, int number, String name, List<String> actions) {

  public InformationSet {
    actions = List.copyOf(actions);
    if (actions.isEmpty()) {
      throw new IllegalArgumentException("information set \"" + name + "\" has no action");
    }
  }
}
