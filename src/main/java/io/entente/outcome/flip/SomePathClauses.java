package io.entente.outcome.flip;

import io.entente.game.GameTree;
import io.entente.number.Rational;
import io.entente.sample.LinearRow;
import io.entente.solve.disjunction.Alternative;
import io.entente.solve.disjunction.Clauses;
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
final class SomePathClauses implements Clauses<List<Obligation>> {

  private final TreePlays plays;
  private final Weighing weighing;
  private final Predicate<TreePlay> wanted;

  SomePathClauses(TreePlays plays, Weighing weighing, Predicate<TreePlay> wanted) {
    this.plays = plays;
    this.weighing = weighing;
    this.wanted = wanted;
  }

  @Override
  public Optional<List<Alternative<List<Obligation>>>> violated(
      List<Rational> x, List<List<Obligation>> commitments) {
    Induction follows = Induction.surely(plays, weighing, x);
    for (TreePlay play : follows.at(0)) {
      if (wanted.test(play)) {
        return Optional.empty();
      }
    }
    if (commitments.isEmpty()) {
      List<Alternative<List<Obligation>>> targets = new ArrayList<>();
      for (TreePlay play : plays.all(0)) {
        if (wanted.test(play)) {
          targets.add(promise(List.of(), 0, play));
        }
      }
      return Optional.of(targets);
    }
    return Optional.of(mostNarrow(follows, commitments));
  }

  private static Alternative<List<Obligation>> promise(
      List<LinearCondition> conditions, int node, TreePlay play) {
    boolean more = node != play.node();
    return new Alternative<>(
        conditions, more ? List.of(new Obligation(node, 0, play)) : List.of());
  }

  /** The clause with fewest alternatives; those that leave no choice are taken together. */
  private List<Alternative<List<Obligation>>> mostNarrow(
      Induction follows, List<List<Obligation>> commitments) {
    List<Alternative<List<Obligation>>> narrowest = null;
    List<LinearCondition> forced = new ArrayList<>();
    List<Obligation> promised = new ArrayList<>();
    for (List<Obligation> chosen : commitments) {
      for (Obligation obligation : chosen) {
        for (TreePlays.Step step : plays.steps(obligation.node(), obligation.play())) {
          GameTree tree = plays.tree();
          int actor = tree.player(step.node());
          for (int action = 0; action < tree.actions(step.node()); action++) {
            int child = tree.child(step.node(), action);
            if (action == step.action()
                || follows.somethingWorse(actor, step.rest(), child)
                || isPromised(follows, commitments, actor, step.rest(), child)) {
              continue;
            }
            List<Alternative<List<Obligation>>> clause = clause(actor, step.rest(), child);
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
        }
      }
    }
    if (forced.isEmpty() && promised.isEmpty()) {
      return narrowest;
    }
    return List.of(new Alternative<>(forced, promised));
  }

  /** Whether it was promised that something no better follows from a node. */
  private static boolean isPromised(
      Induction follows,
      List<List<Obligation>> commitments,
      int actor,
      TreePlay rest,
      int child) {
    for (List<Obligation> chosen : commitments) {
      for (Obligation obligation : chosen) {
        if (obligation.node() == child && follows.isKept(actor, rest, obligation.play())) {
          return true;
        }
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
