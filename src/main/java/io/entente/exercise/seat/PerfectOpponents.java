package io.entente.exercise.seat;

import io.entente.exercise.answer.Remark;
import io.entente.game.BehaviorPlan;
import io.entente.game.GameTree;
import io.entente.game.PureStrategyPlan;
import io.entente.number.Rational;
import io.entente.solve.information.BehaviorEquilibria;
import io.entente.solve.information.BehaviorEquilibrium;
import io.entente.solve.information.PerfectBayesian;
import io.entente.solve.information.PerfectBayesianEquilibrium;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Others who reason back from the ends.
 *
 * <p>Where everybody sees everything: backward induction; who is indifferent takes the first of its
 * best actions as they are listed. Else the first perfect Bayesian equilibrium, one in pure plans
 * before one with lots, plans being ordered by their actions as listed.
 */
final class PerfectOpponents {

  private static final int MOST = 64;

  private final SeatGame game;
  private final GameTree tree;

  PerfectOpponents(SeatGame game) {
    this.game = game;
    this.tree = game.tree();
  }

  Opponents opponents(OpponentKind kind) {
    if (game.table().isPresent()) {
      throw new SeatException(
          "in " + game.id() + " all choose at once, and there is nothing to reason back from",
          "write --opponents nash or --opponents logit:1.5");
    }
    List<Remark> remarks = new ArrayList<>();
    if (tree.hasPerfectInformation()) {
      return new Opponents(kind, induction(remarks), remarks);
    }
    List<PerfectBayesianEquilibrium> pure = PerfectBayesian.of(tree, MOST).equilibria();
    int found = pure.size();
    Optional<BehaviorPlan> first =
        pure.isEmpty() ? Optional.empty() : Optional.of(BehaviorPlan.of(tree, pure.get(0).plan()));
    if (found == 0) {
      List<BehaviorEquilibrium> mixed = BehaviorEquilibria.of(tree, MOST).equilibria();
      found = mixed.size();
      first = mixed.isEmpty() ? Optional.empty() : Optional.of(mixed.get(0).plan());
    }
    remarks.add(Remark.of(found > 1 ? "seat.bayesian.first" : "seat.bayesian"));
    return new Opponents(
        kind,
        first.orElseThrow(
            () ->
                new SeatException(
                    "no perfect Bayesian equilibrium of " + game.id() + " was found",
                    "write --opponents logit:1.5")),
        remarks);
  }

  /** Backward induction, and whether there were ties. */
  private BehaviorPlan induction(List<Remark> remarks) {
    int players = tree.players().size();
    Rational[][] values = new Rational[tree.nodes()][];
    int[] actions = new int[tree.informationSets().size()];
    boolean ties = false;
    for (int node = tree.nodes() - 1; node >= 0; node--) {
      switch (tree.kind(node)) {
        case TERMINAL -> {
          values[node] = new Rational[players];
          for (int player = 0; player < players; player++) {
            values[node][player] = tree.exactPayoff(player, node);
          }
        }
        case CHANCE -> values[node] = average(node, values);
        case DECISION -> {
          int mover = tree.player(node);
          int best = 0;
          int equals = 1;
          for (int action = 1; action < tree.actions(node); action++) {
            int sign =
                values[tree.child(node, action)][mover].compareTo(
                    values[tree.child(node, best)][mover]);
            equals = sign > 0 ? 1 : sign == 0 ? equals + 1 : equals;
            best = sign > 0 ? action : best;
          }
          ties |= equals > 1;
          actions[tree.informationSet(node)] = best;
          values[node] = values[tree.child(node, best)];
        }
      }
    }
    if (ties) {
      remarks.add(Remark.of("seat.ties"));
    }
    return BehaviorPlan.of(tree, PureStrategyPlan.of(actions));
  }

  private Rational[] average(int node, Rational[][] values) {
    List<Rational> weights = tree.chanceMoves().get(tree.chanceMove(node)).probabilities();
    Rational[] average = new Rational[tree.players().size()];
    for (int player = 0; player < average.length; player++) {
      average[player] = Rational.ZERO;
      for (int action = 0; action < tree.actions(node); action++) {
        average[player] =
            average[player].plus(
                weights.get(action).times(values[tree.child(node, action)][player]));
      }
    }
    return average;
  }
}
