package io.entente.outcome.flip;

import io.entente.game.GameTree;
import io.entente.number.Rational;
import io.entente.sample.LinearRow;
import io.entente.solve.disjunction.Alternative;
import io.entente.solve.disjunction.LinearCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What it takes, in turn, that some subgame-perfect equilibrium leads to a play of a kind.
 *
 * <p>A play follows from a node if, at each decision on its way and for each other action there,
 * something follows from that action that its owner likes no better. What that is, is an
 * alternative: each promises that a play follows there, which is kept in the same way. What already
 * follows at the point looked at needs no promise.
 */
final class SomePathClauses {

  private final TreePlays plays;
  private final Weighing weighing;
  private final Predicate<TreePlay> wanted;

  SomePathClauses(TreePlays plays, Weighing weighing, Predicate<TreePlay> wanted) {
    this.plays = plays;
    this.weighing = weighing;
    this.wanted = wanted;
  }

  /** A clause that is violated; empty if such a play surely follows. */
  Optional<List<Alternative<List<Obligation>>>> violated(
      List<Rational> x, List<Obligation.Follows> promises) {
    Induction follows = Induction.surely(plays, weighing, x);
    for (TreePlay play : follows.at(0)) {
      if (wanted.test(play)) {
        return Optional.empty();
      }
    }
    if (promises.stream().noneMatch(promise -> promise.node() == 0)) {
      List<Alternative<List<Obligation>>> targets = new ArrayList<>();
      for (TreePlay play : plays.all(0)) {
        if (wanted.test(play)) {
          targets.add(new Alternative<>(List.of(), List.of(new Obligation.Follows(0, play))));
        }
      }
      return Optional.of(targets);
    }
    return Optional.of(mostNarrow(follows, promises));
  }

  private Alternative<List<Obligation>> promise(
      List<LinearCondition> conditions, int node, TreePlay play) {
    boolean more = !plays.steps(node, play).isEmpty();
    return new Alternative<>(
        conditions, more ? List.of(new Obligation.Follows(node, play)) : List.of());
  }

  /** The clause with fewest alternatives; those that leave no choice are taken together. */
  private List<Alternative<List<Obligation>>> mostNarrow(
      Induction follows, List<Obligation.Follows> promises) {
    List<Alternative<List<Obligation>>> narrowest = null;
    List<LinearCondition> forced = new ArrayList<>();
    List<Obligation> promised = new ArrayList<>();
    for (List<Alternative<List<Obligation>>> clause : open(follows, promises)) {
      if (clause.isEmpty()) {
        return clause;
      }
      if (clause.size() == 1) {
        forced.addAll(clause.get(0).conditions());
        promised.addAll(clause.get(0).commitment());
      } else if (narrowest == null || clause.size() < narrowest.size()) {
        narrowest = clause;
      }
    }
    if (forced.isEmpty() && promised.isEmpty()) {
      return narrowest;
    }
    return List.of(new Alternative<>(forced, promised));
  }

  /** The clauses that the promises still ask for. */
  private List<List<Alternative<List<Obligation>>>> open(
      Induction follows, List<Obligation.Follows> promises) {
    List<List<Alternative<List<Obligation>>>> open = new ArrayList<>();
    GameTree tree = plays.tree();
    for (Obligation.Follows promise : promises) {
      for (TreePlays.Step step : plays.steps(promise.node(), promise.play())) {
        int actor = tree.player(step.node());
        for (int action = 0; action < tree.actions(step.node()); action++) {
          int child = tree.child(step.node(), action);
          if (action != step.action()
              && !follows.somethingWorse(actor, step.rest(), child)
              && !isPromised(follows, promises, actor, step.rest(), child)) {
            open.add(clause(actor, step.rest(), child));
          }
        }
      }
    }
    return open;
  }

  /** Whether it was promised that something no better follows from a node. */
  private static boolean isPromised(
      Induction follows, List<Obligation.Follows> promises, int actor, TreePlay rest, int child) {
    for (Obligation.Follows promise : promises) {
      if (promise.node() == child && follows.isKept(actor, rest, promise.play())) {
        return true;
      }
    }
    return false;
  }

  private List<Alternative<List<Obligation>>> clause(int actor, TreePlay rest, int child) {
    List<Alternative<List<Obligation>>> clause = new ArrayList<>();
    for (TreePlay other : plays.all(child)) {
      LinearRow difference = plays.row(actor, rest).minus(plays.row(actor, other));
      weighing
          .keeping(actor, difference)
          .ifPresent(conditions -> clause.add(promise(conditions, child, other)));
    }
    return clause;
  }
}
