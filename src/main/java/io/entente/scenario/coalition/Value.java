package io.entente.scenario.coalition;

import java.util.ArrayList;
import java.util.List;

/**
 * One solution value of a coalitional game.
 *
 * @param concept what is computed
 * @param item for which player or allocation, by its place; 0 where there is one value
 * @param name the value's name without that of the game
 */
public record Value(Concept concept, int item, String name) {

  /** What can be asked of a game. */
  public enum Concept {
    /** What all players together are worth. */
    WORTH("worth", false),
    /** The Shapley value of a player; for votes, its Shapley-Shubik index. */
    SHAPLEY("shapley", true);

    private final String word;
    private final boolean ofPlayers;

    Concept(String word, boolean ofPlayers) {
      this.word = word;
      this.ofPlayers = ofPlayers;
    }

    /** The name in formulas. */
    public String word() {
      return word;
    }
  }

  /** All values of a game, in the order shown. */
  public static List<Value> all(CoalitionSection game) {
    List<Value> all = new ArrayList<>();
    for (Concept concept : Concept.values()) {
      if (!concept.ofPlayers) {
        all.add(new Value(concept, 0, concept.word));
        continue;
      }
      for (int p = 0; p < game.players().size(); p++) {
        all.add(new Value(concept, p, concept.word + "." + game.players().get(p).id()));
      }
    }
    return all;
  }
}
