package io.entente.proof;

import io.entente.game.GameTree;
import io.entente.number.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many subgame-perfect equilibria a subgame has, by what they pay, from the same for the
 * subgames behind its actions.
 *
 * <p>An equilibrium of a subgame is one behind each action, taken together, and at a decision an
 * action that is best given these. So where the equilibria behind each action are counted right, at
 * a decision of player i the number of those that take a and pay v is the number behind a that pay
 * v, times for every other action the number behind it that pay i no more than v does. At a chance
 * move numbers multiply, and payoffs are averaged.
 */
final class SubgameCounts {

  private SubgameCounts() {}

  /**
   * The counts at this node; empty if a chance move leaves more combinations of payoffs than this.
   *
   * @param behind the counts behind each action; none is empty
   */
  static Optional<Map<List<Rational>, BigInteger>> at(
      Subgames tree, int node, List<Map<List<Rational>, BigInteger>> behind, int most) {
    if (tree.kind(node) == GameTree.Kind.DECISION) {
      return Optional.of(decision(tree, tree.decider(node), behind));
    }
    long combinations = 1;
    for (Map<List<Rational>, BigInteger> counts : behind) {
      combinations *= counts.size();
      if (combinations > most) {
        return Optional.empty();
      }
    }
    return Optional.of(chance(tree, node, behind));
  }

  private static Map<List<Rational>, BigInteger> decision(
      Subgames tree, int player, List<Map<List<Rational>, BigInteger>> behind) {
    Map<List<Rational>, BigInteger> counted = new LinkedHashMap<>();
    for (int action = 0; action < behind.size(); action++) {
      for (Map.Entry<List<Rational>, BigInteger> taken : behind.get(action).entrySet()) {
        BigInteger ways = taken.getValue();
        for (int other = 0; other < behind.size() && ways.signum() > 0; other++) {
          if (other != action) {
            ways = ways.multiply(noMore(tree, player, behind.get(other), taken.getKey()));
          }
        }
        if (ways.signum() > 0) {
          counted.merge(taken.getKey(), ways, BigInteger::add);
        }
      }
    }
    return counted;
  }

  private static BigInteger noMore(
      Subgames tree, int player, Map<List<Rational>, BigInteger> behind, List<Rational> payoffs) {
    BigInteger count = BigInteger.ZERO;
    for (Map.Entry<List<Rational>, BigInteger> entry : behind.entrySet()) {
      if (!tree.isMore(player, entry.getKey().get(player), payoffs.get(player))) {
        count = count.add(entry.getValue());
      }
    }
    return count;
  }

  private static Map<List<Rational>, BigInteger> chance(
      Subgames tree, int node, List<Map<List<Rational>, BigInteger>> behind) {
    Map<List<Rational>, BigInteger> counted = new LinkedHashMap<>();
    List<List<Map.Entry<List<Rational>, BigInteger>>> entries = new ArrayList<>();
    for (Map<List<Rational>, BigInteger> map : behind) {
      entries.add(new ArrayList<>(map.entrySet()));
    }
    int[] at = new int[behind.size()];
    while (true) {
      List<Rational[]> after = new ArrayList<>();
      BigInteger ways = BigInteger.ONE;
      for (int action = 0; action < at.length; action++) {
        Map.Entry<List<Rational>, BigInteger> entry = entries.get(action).get(at[action]);
        after.add(entry.getKey().toArray(new Rational[0]));
        ways = ways.multiply(entry.getValue());
      }
      counted.merge(List.of(tree.expected(node, after)), ways, BigInteger::add);
      int turning = at.length - 1;
      while (turning >= 0 && ++at[turning] == entries.get(turning).size()) {
        at[turning--] = 0;
      }
      if (turning < 0) {
        return counted;
      }
    }
  }
}
