package io.entente.game;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What happens if everybody follows a plan: the moves made, and what each player gets.
 *
 * <p>With chance moves that is several ways through the tree; the moves of all that have positive
 * probability are listed, in preorder, and payoffs are expectations.
 *
 * @param moves the moves made
 * @param payoffs what each player gets; exact and rounded once, but for players with a tie
 *     tolerance
 * @param exactPayoffs the same as fractions; for players with a tie tolerance the doubles as they
 *     stand
 */
public record Play(List<Move> moves, List<Double> payoffs, List<Rational> exactPayoffs) {

  /**
   * A move: at this decision node, which belongs to this information set, this action was taken.
   */
  public record Move(int node, int informationSet, int action) {}

  public Play {
    moves = List.copyOf(moves);
    payoffs = List.copyOf(payoffs);
    exactPayoffs = List.copyOf(exactPayoffs);
  }

  /** What happens in this tree if everybody follows this plan. */
  public static Play of(GameTree tree, PureStrategyPlan plan) {
    int players = tree.players().size();
    List<Move> moves = new ArrayList<>();
    Rational[] exact = new Rational[players];
    Arrays.fill(exact, Rational.of(0));
    double[] rounded = new double[players];
    Rational[] reach = new Rational[tree.nodes()];
    reach[0] = Rational.of(1);
    for (int node = 0; node < tree.nodes(); ) {
      if (reach[node] == null) {
        node = tree.subtreeEnd(node); // nothing in it is reached
        continue;
      }
      switch (tree.kind(node)) {
        case DECISION -> {
          int action = plan.action(tree, node);
          moves.add(new Move(node, tree.informationSet(node), action));
          reach[tree.child(node, action)] = reach[node];
        }
        case CHANCE -> {
          ChanceMove chance = tree.chanceMoves().get(tree.chanceMove(node));
          for (int action = 0; action < tree.actions(node); action++) {
            Rational probability = chance.probabilities().get(action);
            if (probability.signum() > 0) {
              reach[tree.child(node, action)] = reach[node].times(probability);
            }
          }
        }
        case TERMINAL -> {
          for (int player = 0; player < players; player++) {
            if (tree.tieTolerance(player) > 0) {
              rounded[player] += reach[node].toDouble() * tree.payoff(player, node);
            } else {
              Rational payoff = tree.exactPayoff(player, node);
              exact[player] = exact[player].plus(reach[node].times(payoff));
            }
          }
        }
      }
      node++;
    }
    List<Double> payoffs = new ArrayList<>(players);
    for (int player = 0; player < players; player++) {
      if (tree.tieTolerance(player) > 0) {
        exact[player] = Rational.ofDouble(rounded[player]);
      }
      payoffs.add(exact[player].toDouble());
    }
    return new Play(moves, payoffs, List.of(exact));
  }
}
