package io.entente.exercise.query.tree;

import io.entente.exercise.Argument;
import io.entente.exercise.Ask;
import io.entente.exercise.Misconceptions;
import io.entente.exercise.Query;
import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.Answer;
import io.entente.exercise.answer.ChoiceKey;
import io.entente.exercise.answer.PlanKey;
import io.entente.exercise.answer.Remark;
import io.entente.exercise.answer.Texts;
import io.entente.number.Rational;
import io.entente.proof.trace.Claim;
import io.entente.proof.trace.ClaimKind;
import io.entente.proof.trace.Fields;
import io.entente.proof.trace.Trace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What everybody does at every point of a tree, the subgame-perfect equilibrium; or, {@code give}
 * being {@code path}, where that leads.
 */
final class BackwardInduction implements Query {

  @Override
  public String word() {
    return "backward-induction";
  }

  @Override
  public List<Argument> arguments() {
    return Argument.list("give=plan|path");
  }

  @Override
  public Question of(Variant variant, Ask ask) {
    TreeSteps tree = TreeSteps.of(variant, word());
    List<Fields> plan = new ArrayList<>();
    Map<String, List<String>> places = new LinkedHashMap<>();
    Map<String, List<String>> right = new LinkedHashMap<>();
    tree.choices()
        .forEach(
            (node, action) -> {
              plan.add(Fields.builder().with("node", node).with("action", action).build());
              places.put(name(node), tree.actions(node));
              right.put(name(node), List.of(action));
            });
    Claim claim =
        new Claim(
            ClaimKind.SUBGAME_PERFECT,
            Fields.builder().rows("plan", plan).with("path", tree.path()).build());
    Optional<Trace> trace = Optional.of(new Trace(claim, tree.steps()));
    TreeView view = TreeView.of(variant, ask);
    if (view.word("give", "plan", "path").equals("path")) {
      return path(view, tree.path(), trace);
    }
    PlanKey key = new PlanKey(places, right, "strategy");
    return new Question(ask, key, trace, pathOnly(ask, key, tree));
  }

  private static Question path(TreeView view, List<String> path, Optional<Trace> trace) {
    List<String> options = new ArrayList<>();
    view.ends().forEach(end -> options.add(String.join(", ", view.path(end))));
    String right = String.join(", ", path);
    ChoiceKey key = new ChoiceKey(options, right);
    Misconceptions mistakes = new Misconceptions(view.ask, key);
    OtherTiming.of(view)
        .forEach(end -> mistakes.choice("M16", name(end), Remark.of("mistake.M16.order")));
    if (view.hasFewPlans()) {
      for (List<String> plan : new PlanEquilibria(view).equilibria()) {
        mistakes.choice("M9", name(reached(view, plan)), Remark.of("mistake.M9.end"));
      }
    }
    Rational most = null;
    String best = right;
    for (int end : view.ends()) {
      Rational sum = Rational.ZERO;
      for (int player = 0; player < view.tree.players().size(); player++) {
        sum = sum.plus(view.tree.exactPayoff(player, end));
      }
      if (most == null || sum.compareTo(most) > 0) {
        most = sum;
        best = name(view.path(end));
      }
    }
    mistakes.choice("M10", best, Remark.of("mistake.M10.end"));
    List<String> payoffs = view.ends().stream().map(view::payoffs).toList();
    String pays = payoffs.get(options.indexOf(right));
    mistakes.add(
        "M1",
        pays,
        given ->
            given instanceof Answer.Prose prose
                && payoffs.stream().anyMatch(one -> Texts.isSame(one, prose.text())),
        Remark.of("mistake.M1.path"));
    return new Question(view.ask, key, trace, mistakes.list());
  }

  /** Where a plan leads. */
  private static List<String> reached(TreeView view, List<String> plan) {
    int node = 0;
    while (view.tree.actions(node) > 0) {
      node = view.child(node, plan.get(view.tree.informationSet(node)));
    }
    return view.path(node);
  }

  private static String name(List<String> node) {
    return TreeView.name(node);
  }

  /** M8: only what is done on the way is said, as if a plan needed no more. */
  private static List<Question.Mistake> pathOnly(Ask ask, PlanKey key, TreeSteps tree) {
    Map<String, String> path = new LinkedHashMap<>();
    List<String> at = List.of();
    for (String action : tree.path()) {
      path.put(name(at), action);
      at = TreeSteps.with(at, action);
    }
    List<String> sample = new ArrayList<>();
    path.forEach((node, action) -> sample.add(node + "=" + action));
    return new Misconceptions(ask, key)
        .add(
            "M8",
            String.join("; ", sample),
            answer -> answer instanceof Answer.Filled filled && filled.entries().equals(path))
        .list();
  }
}
