package io.entente.outcome.flip;

import io.entente.game.GameTree;
import io.entente.number.Rational;
import io.entente.sample.LinearRow;
import io.entente.solve.disjunction.Alternative;
import io.entente.solve.disjunction.LinearCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What it takes, in turn, that every subgame-perfect equilibrium leads to a play of a kind.
 *
 * <p>A play does not follow from a node if, at some decision on its way, some other action is
 * better for the owner whatever follows from it. An obligation is of the form "whatever follows
 * from this node, this actor likes it better than that play"; what may follow and is not liked
 * better must either become so or be kept from following, in the same way.
 */
final class EveryPathClauses {

  private final TreePlays plays;
  private final Weighing weighing;
  private final Predicate<TreePlay> wanted;

  EveryPathClauses(TreePlays plays, Weighing weighing, Predicate<TreePlay> wanted) {
    this.plays = plays;
    this.weighing = weighing;
    this.wanted = wanted;
  }

  /** A clause that is violated; empty if only such plays may follow. */
  Optional<List<Alternative<List<Obligation>>>> violated(
      List<Rational> x, Set<Obligation.Preferred> owed) {
    Induction follows = Induction.possibly(plays, weighing, x);
    List<Alternative<List<Obligation>>> narrowest = null;
    boolean done = true;
    for (TreePlay play : follows.at(0)) {
      done &= wanted.test(play);
    }
    if (done) {
      return Optional.empty();
    }
    for (Obligation.Preferred one : owed) {
      for (TreePlay play : follows.at(one.node())) {
        if (!follows.isBetter(one.actor(), play, one.play())) {
          narrowest = narrower(narrowest, kept(one, play), owed);
        }
      }
    }
    for (TreePlay play : follows.at(0)) {
      if (!wanted.test(play)) {
        narrowest = narrower(narrowest, excluding(0, play), owed);
      }
    }
    return Optional.of(narrowest);
  }

  /** The one with fewer alternatives; one of which an alternative is chosen does not count. */
  private static List<Alternative<List<Obligation>>> narrower(
      List<Alternative<List<Obligation>>> one,
      List<Alternative<List<Obligation>>> other,
      Set<Obligation.Preferred> owed) {
    if (one != null && one.size() <= other.size()) {
      return one;
    }
    for (Alternative<List<Obligation>> alternative : other) {
      for (Obligation obligation : alternative.commitment()) {
        if (obligation instanceof Obligation.Preferred preferred && owed.contains(preferred)) {
          return one;
        }
      }
    }
    return other;
  }

  private List<Alternative<List<Obligation>>> kept(Obligation.Preferred owed, TreePlay play) {
    List<Alternative<List<Obligation>>> clause = new ArrayList<>();
    LinearRow difference =
        plays.row(owed.actor(), play).minus(plays.row(owed.actor(), owed.play()));
    Optional<List<LinearCondition>> better = weighing.bettering(owed.actor(), difference);
    better.ifPresent(conditions -> clause.add(new Alternative<>(conditions, List.of())));
    clause.addAll(excluding(owed.node(), play));
    return clause;
  }

  /** The ways to keep a play from following from a node. */
  private List<Alternative<List<Obligation>>> excluding(int node, TreePlay play) {
    List<Alternative<List<Obligation>>> ways = new ArrayList<>();
    GameTree tree = plays.tree();
    for (TreePlays.Step step : plays.steps(node, play)) {
      int actor = tree.player(step.node());
      for (int action = 0; action < tree.actions(step.node()); action++) {
        if (action == step.action()) {
          continue;
        }
        int child = tree.child(step.node(), action);
        if (tree.kind(child) == GameTree.Kind.TERMINAL) {
          LinearRow difference =
              plays.row(actor, plays.end(child)).minus(plays.row(actor, step.rest()));
          weighing
              .bettering(actor, difference)
              .ifPresent(conditions -> ways.add(new Alternative<>(conditions, List.of())));
        } else {
          Obligation owed = new Obligation.Preferred(child, actor, step.rest());
          ways.add(new Alternative<>(List.of(), List.of(owed)));
        }
      }
    }
    return ways;
  }
}
