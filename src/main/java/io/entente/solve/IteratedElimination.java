package io.entente.solve;

import io.entente.game.Restriction;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import java.util.ArrayList;
import java.util.List;

/**
 * Iterated elimination of strategies that a pure strategy strictly dominates.
 *
 * <p>In each round every strategy of every player that is strictly dominated in what is left goes,
 * all at once; rounds follow until none goes. What remains does not depend on the order (strict
 * dominance only; for weak dominance it would). Every equilibrium remains.
 *
 * <p>Each elimination names a dominating strategy: among those that stay in the round, the first.
 *
 * @param rounds who lost which strategy, by round; empty if nothing is dominated
 * @param remaining what is left
 * @see "Luce and Raiffa (1957), Games and Decisions, section 5.7"
 */
public record IteratedElimination(List<List<Elimination>> rounds, Restriction remaining) {

  /** A strategy of a player that went, and the strategy of the same player that dominates it. */
  public record Elimination(int player, int strategy, int by) {}

  public IteratedElimination {
    List<List<Elimination>> copy = new ArrayList<>(rounds.size());
    for (List<Elimination> round : rounds) {
      copy.add(List.copyOf(round));
    }
    rounds = List.copyOf(copy);
  }

  /** Eliminates in this game, round by round, until nothing is dominated. */
  public static IteratedElimination of(StrategicGame game) {
    Restriction remaining = Restriction.all(game.shape());
    List<List<Elimination>> rounds = new ArrayList<>();
    while (true) {
      List<Elimination> round = round(game, remaining);
      if (round.isEmpty()) {
        return new IteratedElimination(rounds, remaining);
      }
      rounds.add(round);
      for (Elimination elimination : round) {
        remaining = remaining.without(elimination.player(), elimination.strategy());
      }
    }
  }

  /** Whether a single profile remains. */
  public boolean solvesGame(Shape shape) {
    for (int player = 0; player < shape.players(); player++) {
      if (remaining.strategies(player).size() > 1) {
        return false;
      }
    }
    return true;
  }

  private static List<Elimination> round(StrategicGame game, Restriction remaining) {
    List<Elimination> round = new ArrayList<>();
    for (int player = 0; player < game.shape().players(); player++) {
      DominanceTest test = new DominanceTest(game, remaining, player);
      List<Integer> strategies = remaining.strategies(player);
      List<Integer> staying = new ArrayList<>();
      List<Integer> going = new ArrayList<>();
      for (int strategy : strategies) {
        (dominating(test, strategies, strategy) == strategy ? staying : going).add(strategy);
      }
      for (int strategy : going) {
        round.add(new Elimination(player, strategy, dominating(test, staying, strategy)));
      }
    }
    return round;
  }

  /**
   * The first of these strategies that strictly dominates this one; this one itself if none does.
   */
  private static int dominating(DominanceTest test, List<Integer> candidates, int strategy) {
    for (int candidate : candidates) {
      if (candidate != strategy && test.strictly(candidate, strategy)) {
        return candidate;
      }
    }
    return strategy;
  }
}
