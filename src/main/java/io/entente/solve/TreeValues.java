package io.entente.solve;

import io.entente.game.ChanceMove;
import io.entente.game.GameTree;
import io.entente.number.Rational;
import java.util.Arrays;

/**
 * What a subgame is worth to each player, and how such values compare: the arithmetic of backward
 * induction on one tree.
 *
 * <p>Exact for players without a tie tolerance. Doubles come first: where they differ they decide,
 * being the exact values rounded once; where they are equal the exact values do.
 */
final class TreeValues {

  /** What each player gets; exact values only for players without a tie tolerance. */
  static final class Value {

    private final double[] rounded;
    private final Rational[] exact;

    private Value(double[] rounded, Rational[] exact) {
      this.rounded = rounded;
      this.exact = exact;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Value value
          && Arrays.equals(rounded, value.rounded)
          && Arrays.equals(exact, value.exact);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(rounded);
    }
  }

  private final GameTree tree;
  private final int players;

  TreeValues(GameTree tree) {
    this.tree = tree;
    this.players = tree.players().size();
  }

  /** What the players get at this end. */
  Value terminal(int node) {
    double[] rounded = new double[players];
    Rational[] exact = new Rational[players];
    for (int player = 0; player < players; player++) {
      if (tree.tieTolerance(player) > 0) {
        rounded[player] = tree.payoff(player, node);
      } else {
        exact[player] = tree.exactPayoff(player, node);
        rounded[player] = exact[player].toDouble();
      }
    }
    return new Value(rounded, exact);
  }

  /** What the players expect at this chance node, given what they get after each of its actions. */
  Value expectation(int node, Value[] after) {
    ChanceMove chance = tree.chanceMoves().get(tree.chanceMove(node));
    double[] rounded = new double[players];
    Rational[] exact = new Rational[players];
    for (int player = 0; player < players; player++) {
      if (tree.tieTolerance(player) > 0) {
        for (int action = 0; action < after.length; action++) {
          rounded[player] += chance.probability(action) * after[action].rounded[player];
        }
      } else {
        Rational sum = Rational.of(0);
        for (int action = 0; action < after.length; action++) {
          Rational probability = chance.probabilities().get(action);
          sum = sum.plus(probability.times(after[action].exact[player]));
        }
        exact[player] = sum;
        rounded[player] = sum.toDouble();
      }
    }
    return new Value(rounded, exact);
  }

  /** 1, 0 or -1 as the first is worth more, the same or less to this player. */
  int compare(int player, Value first, Value second) {
    double difference = first.rounded[player] - second.rounded[player];
    double tolerance = tree.tieTolerance(player);
    if (Math.abs(difference) > tolerance) {
      return difference > 0 ? 1 : -1;
    }
    return tolerance > 0 ? 0 : first.exact[player].compareTo(second.exact[player]);
  }

  /** Whether the first is more to this player even beyond ties: to find the highest of several. */
  boolean isHigher(int player, Value first, Value second) {
    double difference = first.rounded[player] - second.rounded[player];
    return difference > 0 || difference == 0 && compare(player, first, second) > 0;
  }
}
