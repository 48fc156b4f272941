package io.entente.solve.verify;

import io.entente.game.Restriction;
import io.entente.game.Shape;
import java.util.ArrayList;
import java.util.List;

/** All that the others may play of what is left to them. */
final class Opponents {

  private Opponents() {}

  /** Their combinations, as the indices at which the player plays its strategy 0, ascending. */
  static List<Integer> of(Shape shape, Restriction left, int player) {
    List<Integer> bases = List.of(0);
    for (int other = 0; other < shape.players(); other++) {
      if (other != player) {
        List<Integer> longer = new ArrayList<>();
        for (int base : bases) {
          for (int strategy : left.strategies(other)) {
            longer.add(base + strategy * shape.stride(other));
          }
        }
        bases = longer;
      }
    }
    return bases;
  }

  /** How many combinations there are. */
  static long combinations(Shape shape, Restriction left, int player) {
    long combinations = 1;
    for (int other = 0; other < shape.players(); other++) {
      combinations *= other == player ? 1 : left.strategies(other).size();
    }
    return combinations;
  }
}
