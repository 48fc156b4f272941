package io.entente.proof.trace;

import static io.entente.proof.trace.StaticChecks.same;
import static io.entente.proof.trace.TraceFault.unless;

import io.entente.game.GameTree;
import io.entente.number.Rational;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks the claim of a best reply to given play: that the plan has the others play as given, that
 * beliefs follow from that by Bayes' rule, that something best was shown at every point of the
 * player's that is reached if it wants to be there, and what all that is worth.
 *
 * <p>How likely the others are to do something is given under {@code SET: ACTION}.
 */
final class ReplyClaim {

  private final Fields says;
  private final Subject subject;
  private final Shown shown;
  private final TreeChecks trees;
  private final int player;

  ReplyClaim(Claim claim, Subject subject, Shown shown, TreeChecks trees) {
    this.says = claim.fields();
    this.subject = subject;
    this.shown = shown;
    this.trees = trees;
    this.player = subject.player(says.name("player"));
  }

  void check() {
    GameTree tree = subject.theTree();
    Knowledge.requireMemory(tree);
    Map<String, Rational> reach = new HashMap<>();
    Map<String, Rational> believed = new HashMap<>();
    for (int node = 0; node < tree.nodes(); node++) {
      if (tree.kind(node) == GameTree.Kind.DECISION) {
        playedAsGiven(node);
        if (tree.player(node) == player) {
          reach.merge(trees.set(node), reach(node), Rational::plus);
        }
      }
    }
    for (Fields row : says.rows("beliefs")) {
      int node = subject.node(row.names("node"));
      Rational total = reach.getOrDefault(row.name("set"), Rational.ZERO);
      unless(total.signum() > 0, row.name("set") + " is not reached");
      same(row.number("weight").times(total), reach(node));
      believed.merge(row.name("set"), row.number("weight"), Rational::plus);
    }
    for (Map.Entry<String, Rational> set : reach.entrySet()) {
      if (set.getValue().signum() > 0) {
        unless(shown.rational.containsKey(set.getKey()), "nothing was shown at " + set.getKey());
        same(believed.getOrDefault(set.getKey(), Rational.ZERO), Rational.ONE);
      }
    }
    same(says.number("worth"), trees.worth(player, 0));
  }

  /** The others as given; the player itself takes something for sure where it may come to be. */
  private void playedAsGiven(int node) {
    Rational sum = Rational.ZERO;
    List<String> actions = subject.actions(node);
    for (String action : actions) {
      Rational weight = trees.played(trees.set(node), action);
      unless(weight.signum() >= 0, "a probability below 0");
      sum = sum.plus(weight);
      if (subject.theTree().player(node) != player) {
        Rational given = subject.given().get(trees.set(node) + ": " + action);
        unless(given != null, "how likely " + action + " is was not given");
        same(weight, given);
      }
    }
    if (subject.theTree().player(node) != player || shown.rational.containsKey(trees.set(node))) {
      same(sum, Rational.ONE);
    } else {
      same(sum, Rational.ZERO);
    }
  }

  /** How likely a node is if the player does what leads there, and the others play as given. */
  private Rational reach(int node) {
    GameTree tree = subject.theTree();
    Rational reach = Rational.ONE;
    for (int at = node; tree.parent(at).isPresent(); at = tree.parent(at).get()) {
      int before = tree.parent(at).get();
      int action = 0;
      while (tree.child(before, action) != at) {
        action++;
      }
      boolean own = tree.kind(before) == GameTree.Kind.DECISION && tree.player(before) == player;
      reach = own ? reach : reach.times(trees.weight(before, action));
    }
    return reach;
  }
}
