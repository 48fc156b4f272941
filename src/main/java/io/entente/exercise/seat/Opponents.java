package io.entente.exercise.seat;

import io.entente.exercise.answer.Remark;
import io.entente.game.BehaviorPlan;
import io.entente.game.GameTree;
import io.entente.game.InformationSet;
import io.entente.number.Rational;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a game is played by the rule that the others follow.
 *
 * @param kind the rule
 * @param plan for every information set, also the student's own, what the rule foresees; the others
 *     play by it
 * @param remarks what is to be said of the choice of this plan, such as of ties
 */
public record Opponents(OpponentKind kind, BehaviorPlan plan, List<Remark> remarks) {

  public Opponents {
    remarks = List.copyOf(remarks);
  }

  /**
   * Finds the plan.
   *
   * @throws SeatException if the rule does not suit the game, or its solver finds none
   */
  public static Opponents of(SeatGame game, OpponentKind kind) {
    return switch (kind.rule()) {
      case SPE -> new PerfectOpponents(game).opponents(kind);
      case NASH -> TableOpponents.nash(game, kind);
      case LOGIT -> NoisyOpponents.of(game, kind);
    };
  }

  /** Whether nothing is left to lots, by this plan or by chance. */
  boolean isCertain(GameTree tree) {
    for (int set = 0; set < tree.informationSets().size(); set++) {
      if (plan.isMixed(set)) {
        return false;
      }
    }
    return tree.chanceMoves().isEmpty();
  }

  /** The name of how likely an action is, among the given numbers of a trace's subject. */
  public static String given(String set, String action) {
    return set + ": " + action;
  }

  /** How likely each action of the others is, by name. */
  Map<String, Rational> given(SeatGame game) {
    Map<String, Rational> given = new LinkedHashMap<>();
    for (int set = 0; set < game.tree().informationSets().size(); set++) {
      InformationSet own = game.tree().informationSets().get(set);
      for (int action = 0;
          action < own.actions().size() && own.player() != game.actor();
          action++) {
        given.put(given(own.name(), own.actions().get(action)), plan.probability(set, action));
      }
    }
    return given;
  }
}
