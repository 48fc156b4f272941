package io.entente.outcome.condition;

import io.entente.game.GameTree;
import io.entente.outcome.CentralReading;
import io.entente.outcome.OutcomeCells;
import io.entente.sample.Course;
import io.entente.sample.LinearPayoffs;
import io.entente.sample.LinearTree;
import io.entente.scenario.Outcome;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** In turn: the conditions of a play with the replies that support it at the central weights. */
final class InTurnFinder extends ConditionFinder {

  private final LinearTree tree;
  private final GameTree game;
  private final Continuations continuations;

  InTurnFinder(CentralReading central, LinearPayoffs payoffs) {
    super(central, payoffs);
    tree = payoffs.inTurn();
    game = tree.tree();
    continuations = new Continuations(tree, values);
  }

  @Override
  Conditions.Play play(Course course) {
    return play(SupportedPlay.of(tree, continuations, made(course)), course);
  }

  private Conditions.Play play(SupportedPlay played, Course course) {
    ReducedSystem system = ReducedSystem.of(played.conditions(tree, box), box, values, effort);
    Map<String, Map<String, Double>> moves = new LinkedHashMap<>(central.moves(course));
    return new Conditions.Play(
        moves,
        played.regret().signum() <= 0,
        played.regret(),
        game.informationSets().size() <= 1,
        system,
        distance(system),
        Optional.of(OtherSystems.of(tree, box, values, played, effort)));
  }

  /** By information set the action where play comes. */
  private int[] made(Course course) {
    if (!course.isCertain()) {
      return course.actions().stream().mapToInt(action -> action).toArray();
    }
    for (int node = 0; node < game.nodes(); node++) {
      if (game.kind(node) == GameTree.Kind.TERMINAL && tree.cell(node) == course.cell()) {
        return SupportedPlay.leadingTo(game, node);
      }
    }
    throw new IllegalArgumentException("no end of the tree is combination " + course.cell());
  }

  @Override
  Optional<Conditions.Play> nearest(Outcome outcome) {
    if (!game.chanceMoves().isEmpty()) {
      return central.nearestTurn(outcome).map(turn -> play(turn.to()));
    }
    OutcomeCells cells = central.cells(outcome);
    SupportedPlay best = null;
    int cell = -1;
    for (int node = 0; node < game.nodes(); node++) {
      if (game.kind(node) != GameTree.Kind.TERMINAL || !cells.holds(tree.cell(node), 0)) {
        continue;
      }
      SupportedPlay one =
          SupportedPlay.of(tree, continuations, SupportedPlay.leadingTo(game, node));
      if (best == null || one.regret().compareTo(best.regret()) < 0) {
        best = one;
        cell = tree.cell(node);
      }
    }
    return best == null ? Optional.empty() : Optional.of(play(best, Course.of(cell)));
  }
}
