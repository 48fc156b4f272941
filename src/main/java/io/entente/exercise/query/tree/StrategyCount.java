package io.entente.exercise.query.tree;

import io.entente.exercise.Argument;
import io.entente.exercise.Ask;
import io.entente.exercise.Misconceptions;
import io.entente.exercise.Query;
import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.NumberKey;
import io.entente.exercise.answer.NumbersKey;
import io.entente.exercise.answer.Remark;
import io.entente.game.InformationSet;
import io.entente.number.Rational;
import io.entente.proof.trace.Claim;
import io.entente.proof.trace.ClaimKind;
import io.entente.proof.trace.Fields;
import io.entente.proof.trace.Rule;
import io.entente.proof.trace.Step;
import io.entente.proof.trace.Trace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The strategic form of a tree: how many plans a {@code player} has, or what each combination of
 * plans pays ({@code give} is {@code payoffs}).
 */
final class StrategyCount implements Query {

  private static final int MOST_CELLS = 16;

  @Override
  public String word() {
    return "strategic-form-count";
  }

  @Override
  public List<Argument> arguments() {
    return Argument.list("give=number|payoffs player:player?");
  }

  @Override
  public Question of(Variant variant, Ask ask) {
    TreeView view = TreeView.of(variant, ask);
    return view.word("give", "number", "payoffs").equals("number") ? count(view) : payoffs(view);
  }

  private static Question count(TreeView view) {
    int player = view.player("player");
    List<Fields> points = new ArrayList<>();
    Rational total = Rational.ONE;
    Rational sum = Rational.ZERO;
    Rational most = Rational.ZERO;
    for (InformationSet set : view.tree.informationSets()) {
      if (set.player() == player) {
        Rational actions = Rational.of(set.actions().size());
        points.add(Fields.builder().with("set", set.name()).with("actions", actions).build());
        total = total.times(actions);
        sum = sum.plus(actions);
        most = actions.compareTo(most) > 0 ? actions : most;
      }
    }
    if (points.isEmpty()) {
      throw view.fault(view.name(player) + " never decides");
    }
    Step step =
        new Step(
            Rule.PLAN_COUNT,
            Fields.builder()
                .with("player", view.name(player))
                .rows("points", points)
                .with("total", total)
                .build());
    Claim claim =
        new Claim(
            ClaimKind.PLAN_NUMBER,
            Fields.builder().with("player", view.name(player)).with("total", total).build());
    NumberKey key = new NumberKey(total, false, true);
    Misconceptions mistakes =
        new Misconceptions(view.ask, key)
            .number("M8", most, Remark.of("mistake.M8.actions"))
            .number("M8", sum, Remark.of("mistake.M8.sum"))
            .number("M8", Rational.of(view.ends().size()), Remark.of("mistake.M8.ends"));
    return new Question(
        view.ask, key, Optional.of(new Trace(claim, List.of(step))), mistakes.list());
  }

  private static Question payoffs(TreeView view) {
    if (!view.tree.chanceMoves().isEmpty()) {
      throw view.fault("payoffs are asked of a tree without chance");
    }
    List<List<String>> plans = view.plans();
    if (plans.size() > MOST_CELLS) {
      throw view.fault("more than " + MOST_CELLS + " combinations of plans");
    }
    List<Step> steps = new ArrayList<>();
    List<Fields> cells = new ArrayList<>();
    Map<String, Rational> right = new LinkedHashMap<>();
    for (List<String> plan : plans) {
      List<Fields> payoffs = new ArrayList<>();
      for (int player = 0; player < view.tree.players().size(); player++) {
        Rational value = view.worth(plan, player, 0);
        right.put(view.label(plan) + " " + view.name(player), value);
        payoffs.add(
            Fields.builder().with("player", view.name(player)).with("value", value).build());
      }
      cells.add(
          Fields.builder().with("plan", view.byPlayer(plan)).rows("payoffs", payoffs).build());
      steps.add(
          new Step(
              Rule.PLAY,
              Fields.builder()
                  .with("plan", view.byPlayer(plan))
                  .with("end", end(view, plan))
                  .rows("payoffs", payoffs)
                  .build()));
    }
    Claim claim =
        new Claim(ClaimKind.STRATEGIC_FORM, Fields.builder().rows("cells", cells).build());
    return new Question(
        view.ask,
        new NumbersKey(right, false, true),
        Optional.of(new Trace(claim, steps)),
        List.of());
  }

  private static List<String> end(TreeView view, List<String> plan) {
    int node = 0;
    while (view.tree.actions(node) > 0) {
      node = view.child(node, plan.get(view.tree.informationSet(node)));
    }
    return view.path(node);
  }
}
