package io.entente.solve;

import io.entente.game.GameTree;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One subgame-perfect equilibrium for each distinct path of play, where there are too many plans to
 * list them all.
 *
 * <p>A path is played in some equilibrium iff at each decision on it, by player i, the path gives i
 * no less than the equilibrium worst for i behind every other action. That is exact: the subgames
 * off the path are independent of one another and of it, so each can be held to the equilibrium
 * that supports the path.
 *
 * <p>With chance moves a path is a way through the tree for everything that chance may do.
 */
final class PlayEnumeration {

  private final GameTree tree;
  private final TreeValues arithmetic;
  private final SubgameValues values;
  private final int most;
  private final List<List<Subplan>> plays = new ArrayList<>();
  private boolean complete = true;

  private PlayEnumeration(GameTree tree, SubgameValues values, int limit) {
    this.tree = tree;
    this.arithmetic = new TreeValues(tree);
    this.values = values;
    this.most = Math.max(SubgameValues.MOST_VALUES, limit);
    for (int node = 0; node < tree.nodes(); node++) {
      plays.add(List.of());
    }
  }

  /** The paths of this tree, as many as the limit; empty if its subgames have too many values. */
  static Optional<PlayEnumeration> of(GameTree tree, int limit) {
    Optional<SubgameValues> values = SubgameValues.of(tree);
    if (values.isEmpty()) {
      return Optional.empty();
    }
    PlayEnumeration enumeration = new PlayEnumeration(tree, values.get(), limit);
    enumeration.run();
    if (enumeration.subplans().isEmpty()) {
      return Optional.empty(); // too many to combine, and none of the first worked out
    }
    if (enumeration.subplans().size() > limit) {
      enumeration.complete = false;
      enumeration.plays.set(0, enumeration.subplans().subList(0, limit));
    }
    return Optional.of(enumeration);
  }

  /** One equilibrium per path. */
  List<Subplan> subplans() {
    return plays.get(0);
  }

  /** Whether every path is among them. */
  boolean isComplete() {
    return complete;
  }

  /** How many equilibria there are, over all paths. */
  BigInteger total() {
    return values.total();
  }

  private void run() {
    for (int node = tree.nodes() - 1; node >= 0; node--) {
      List<Subplan> here = new ArrayList<>();
      switch (tree.kind(node)) {
        case TERMINAL -> here.add(Subplan.terminal(node, arithmetic.terminal(node)));
        case DECISION -> decide(node, here);
        case CHANCE -> combine(node, here);
      }
      plays.set(node, here);
      for (int action = 0; action < tree.actions(node); action++) {
        plays.set(tree.child(node, action), List.of()); // held by the plays above
      }
    }
  }

  private void decide(int node, List<Subplan> here) {
    for (int action = 0; action < tree.actions(node); action++) {
      for (Subplan taken : plays.get(tree.child(node, action))) {
        Optional<Subplan[]> parts = values.supporting(node, action, taken);
        if (parts.isPresent()) {
          here.add(Subplan.decision(node, action, parts.get()));
        }
      }
    }
  }

  private void combine(int node, List<Subplan> here) {
    int actions = tree.actions(node);
    long combinations = 1;
    for (int action = 0; action < actions; action++) {
      combinations *= behind(node, action).size();
      if (combinations > most) {
        combinations = most;
        complete = false;
        break;
      }
    }
    for (int combination = 0; combination < combinations; combination++) {
      Subplan[] parts = new Subplan[actions];
      TreeValues.Value[] after = new TreeValues.Value[actions];
      int rest = combination;
      for (int action = actions - 1; action >= 0; action--) {
        List<Subplan> behind = behind(node, action);
        parts[action] = behind.get(rest % behind.size());
        rest /= behind.size();
        after[action] = parts[action].value();
      }
      here.add(Subplan.chance(node, arithmetic.expectation(node, after), parts));
    }
  }

  /** The plays behind this action of chance's; of those that are never seen, one. */
  private List<Subplan> behind(int node, int action) {
    List<Subplan> behind = plays.get(tree.child(node, action));
    boolean possible =
        tree.chanceMoves().get(tree.chanceMove(node)).probabilities().get(action).signum() > 0;
    return possible ? behind : behind.subList(0, Math.min(1, behind.size()));
  }
}
