package io.entente.sample;

import io.entente.scenario.Decision;
import io.entente.scenario.Scenario;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * The decisions of a scenario by players: when all decide at once, a player's strategy is one move
 * at each of its decisions, the last decision varying fastest. Bystanders are no players.
 */
final class JointMoves {

  private final List<Decision> decisions;
  private final List<String> players = new ArrayList<>();
  private final List<List<String>> strategies = new ArrayList<>();

  /** By decision, the number of its player. */
  private final int[] playerOf;

  /** By decision, how far apart strategies of its player are that differ by one move there. */
  private final int[] stride;

  JointMoves(Scenario scenario) {
    decisions = scenario.decisions();
    playerOf = new int[decisions.size()];
    stride = new int[decisions.size()];
    for (int d = 0; d < playerOf.length; d++) {
      String actor = decisions.get(d).actor();
      if (players.isEmpty() || !players.get(players.size() - 1).equals(actor)) {
        players.add(actor);
        strategies.add(CentralGame.labels(scenario, actor));
      }
      playerOf[d] = players.size() - 1;
    }
    int next = 1;
    for (int d = playerOf.length - 1; d >= 0; d--) {
      boolean last = d == playerOf.length - 1 || playerOf[d] != playerOf[d + 1];
      stride[d] = last ? 1 : next;
      next = stride[d] * decisions.get(d).strategies().size();
    }
  }

  List<String> players() {
    return players;
  }

  List<List<String>> strategies() {
    return strategies;
  }

  /** The decisions with these ids, by number, ascending. */
  int[] decisions(Collection<String> ids) {
    int[] found = new int[decisions.size()];
    int n = 0;
    for (int d = 0; d < decisions.size(); d++) {
      if (ids.contains(decisions.get(d).id())) {
        found[n++] = d;
      }
    }
    return Arrays.copyOf(found, n);
  }

  Decision decision(int number) {
    return decisions.get(number);
  }

  /** The players of these decisions, ascending. */
  int[] players(int[] some) {
    int[] found = new int[some.length];
    int n = 0;
    for (int d : some) {
      if (n == 0 || found[n - 1] != playerOf[d]) {
        found[n++] = playerOf[d];
      }
    }
    return Arrays.copyOf(found, n);
  }

  /** How many combinations of strategies some players have. */
  BigInteger combinations(int[] some) {
    BigInteger product = BigInteger.ONE;
    for (int player : some) {
      product = product.multiply(BigInteger.valueOf(strategies.get(player).size()));
    }
    return product;
  }

  /**
   * Which move is made at a decision.
   *
   * @param some the players whose combination it is, ascending; the last varies fastest
   */
  int move(int decision, int[] some, int combination) {
    int left = combination;
    for (int i = some.length - 1; i >= 0; i--) {
      int own = strategies.get(some[i]).size();
      if (some[i] == playerOf[decision]) {
        return left % own / stride[decision] % decisions.get(decision).strategies().size();
      }
      left /= own;
    }
    throw new IllegalArgumentException(decisions.get(decision).id() + " is none of theirs");
  }
}
