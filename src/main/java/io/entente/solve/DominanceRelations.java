package io.entente.solve;

import io.entente.game.Restriction;
import io.entente.game.StrategicGame;
import java.util.ArrayList;
import java.util.List;

/** Which strategies of a game dominate which, strictly or weakly, by pure strategies. */
public final class DominanceRelations {

  private DominanceRelations() {}

  /**
   * One strategy of a player dominates another of the same player's.
   *
   * @param strict whether it is better whatever the others play; else nowhere worse and somewhere
   *     better
   */
  public record Relation(int player, int dominating, int dominated, boolean strict) {}

  /** All relations in this game, by player, dominated and dominating strategy. */
  public static List<Relation> of(StrategicGame game) {
    List<Relation> relations = new ArrayList<>();
    for (int player = 0; player < game.shape().players(); player++) {
      DominanceTest test = new DominanceTest(game, Restriction.all(game.shape()), player);
      int strategies = game.shape().strategies(player);
      for (int dominated = 0; dominated < strategies; dominated++) {
        for (int dominating = 0; dominating < strategies; dominating++) {
          if (dominating != dominated && test.weakly(dominating, dominated)) {
            boolean strict = test.strictly(dominating, dominated);
            relations.add(new Relation(player, dominating, dominated, strict));
          }
        }
      }
    }
    return List.copyOf(relations);
  }
}
