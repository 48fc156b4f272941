package io.entente.scenario.coalition;

import java.util.ArrayList;
import java.util.List;

/**
 * One solution value of a coalitional game.
 *
 * @param concept what is computed
 * @param item for which player, allocation or pair, by its place; 0 where there is one value
 * @param name the value's name without that of the game
 */
public record Value(Concept concept, int item, String name) {

  /** What a value is of. */
  private enum Of {
    GAME,
    PLAYER,
    ALLOCATION,
    NETWORK,
    PAIR
  }

  /** What can be asked of a game. */
  public enum Concept {
    /** What all players together are worth. */
    WORTH("worth", Of.GAME),
    /** The Shapley value of a player; for votes, its Shapley-Shubik index. */
    SHAPLEY("shapley", Of.PLAYER),
    /** What the nucleolus gives a player. */
    NUCLEOLUS("nucleolus", Of.PLAYER),
    /** The Banzhaf value of a player; for votes, its absolute Banzhaf index. */
    BANZHAF("banzhaf", Of.PLAYER),
    /** A player's share of all Banzhaf values (normalised Banzhaf index). */
    BANZHAF_SHARE("banzhaf_share", Of.PLAYER),
    /** 1 if the core is not empty, else 0. */
    CORE("core", Of.GAME),
    /** What all are worth less the least total that satisfies every coalition. */
    SURPLUS("core.surplus", Of.GAME),
    /** The highest excess of a coalition under an allocation. */
    EXCESS("excess", Of.ALLOCATION),
    /** 1 if an allocation is in the core, else 0. */
    IN_CORE("in_core", Of.ALLOCATION),
    /** How many networks of pairs are pairwise stable. */
    STABLE("network.stable", Of.NETWORK),
    /** In which share of the pairwise stable networks two players are linked. */
    LINKED("network.linked", Of.PAIR);

    private final String word;
    private final Of of;

    Concept(String word, Of of) {
      this.word = word;
      this.of = of;
    }

    /** The name in formulas. */
    public String word() {
      return word;
    }

    /** Whether it needs no list of all coalitions, so that many voters are no obstacle. */
    public boolean isOfLargeVotes() {
      return this == SHAPLEY || this == BANZHAF || this == BANZHAF_SHARE;
    }
  }

  /** All values of a game, in the order shown. */
  public static List<Value> all(CoalitionSection game) {
    List<Value> all = new ArrayList<>();
    for (Concept concept : Concept.values()) {
      if (game.isLarge() && !concept.isOfLargeVotes()) {
        continue;
      }
      switch (concept.of) {
        case GAME -> all.add(new Value(concept, 0, concept.word));
        case PLAYER -> ofPlayers(game, concept, all);
        case ALLOCATION -> ofAllocations(game, concept, all);
        case NETWORK -> {
          if (game.network().isPresent()) {
            all.add(new Value(concept, 0, concept.word));
          }
        }
        case PAIR -> {
          if (game.network().isPresent()) {
            ofPairs(game, concept, all);
          }
        }
      }
    }
    return all;
  }

  private static void ofPlayers(CoalitionSection game, Concept concept, List<Value> into) {
    for (int p = 0; p < game.players().size(); p++) {
      into.add(new Value(concept, p, concept.word + "." + game.players().get(p).id()));
    }
  }

  private static void ofAllocations(CoalitionSection game, Concept concept, List<Value> into) {
    int place = 0;
    for (String allocation : game.allocations().keySet()) {
      into.add(new Value(concept, place++, concept.word + "." + allocation));
    }
  }

  private static void ofPairs(CoalitionSection game, Concept concept, List<Value> into) {
    int place = 0;
    for (int i = 0; i < game.players().size(); i++) {
      for (int j = i + 1; j < game.players().size(); j++) {
        String pair = game.players().get(i).id() + "." + game.players().get(j).id();
        into.add(new Value(concept, place++, concept.word + "." + pair));
      }
    }
  }
}
