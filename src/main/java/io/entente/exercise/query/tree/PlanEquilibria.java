package io.entente.exercise.query.tree;

import io.entente.number.Rational;
import io.entente.proof.trace.Fields;
import io.entente.proof.trace.Rule;
import io.entente.proof.trace.Step;
import java.util.ArrayList;
import java.util.List;

/** Which plans of a tree are Nash equilibria, with the step that shows it or its contrary. */
final class PlanEquilibria {

  private final TreeView view;
  private final List<List<String>> equilibria = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();

  PlanEquilibria(TreeView view) {
    this.view = view;
    List<List<String>> plans = view.plans();
    for (List<String> plan : plans) {
      steps.add(step(plan, plans));
    }
  }

  List<List<String>> equilibria() {
    return equilibria;
  }

  List<Step> steps() {
    return steps;
  }

  private Step step(List<String> plan, List<List<String>> plans) {
    List<Fields> rows = new ArrayList<>();
    for (int player = 0; player < view.tree.players().size(); player++) {
      Rational now = view.worth(plan, player, 0);
      for (List<String> instead : plans) {
        Rational then = view.worth(instead, player, 0);
        if (then.compareTo(now) > 0 && isOwn(plan, instead, player)) {
          return new Step(
              Rule.PLAN_NOT_NASH,
              Fields.builder()
                  .with("plan", view.byPlayer(plan))
                  .with("player", view.name(player))
                  .with("instead", view.byPlayer(instead))
                  .with("now", now)
                  .with("then", then)
                  .build());
        }
      }
      rows.add(
          Fields.builder()
              .with("player", view.name(player))
              .with("now", now)
              .with("most", now)
              .build());
    }
    equilibria.add(plan);
    return new Step(
        Rule.PLAN_NASH,
        Fields.builder().with("plan", view.byPlayer(plan)).rows("most", rows).build());
  }

  /** Whether one plan differs from another only in what a player does. */
  private boolean isOwn(List<String> plan, List<String> other, int player) {
    for (int set = 0; set < plan.size(); set++) {
      if (!plan.get(set).equals(other.get(set))
          && view.tree.informationSets().get(set).player() != player) {
        return false;
      }
    }
    return true;
  }
}
