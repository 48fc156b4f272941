package io.entente.exercise.query.tree;

import io.entente.exercise.Argument;
import io.entente.exercise.Ask;
import io.entente.exercise.Misconceptions;
import io.entente.exercise.Query;
import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.Remark;
import io.entente.exercise.answer.SetKey;
import io.entente.exercise.answer.Texts;
import io.entente.number.Rational;
import io.entente.proof.trace.Claim;
import io.entente.proof.trace.ClaimKind;
import io.entente.proof.trace.Fields;
import io.entente.proof.trace.Step;
import io.entente.proof.trace.Trace;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which equilibria in pure plans are not subgame-perfect; or, {@code give} being {@code node}, at
 * which points the equilibrium named by {@code plan} rests on what nobody would do there.
 */
final class NotPerfect implements Query {

  @Override
  public String word() {
    return "nash-not-spe";
  }

  @Override
  public List<Argument> arguments() {
    return Argument.list("give=plans|node plan:text?");
  }

  @Override
  public Question of(Variant variant, Ask ask) {
    TreeView view = TreeView.of(variant, ask);
    TreeSteps induction = TreeSteps.of(variant, word());
    PlanEquilibria nash = new PlanEquilibria(view);
    List<List<String>> resting = new ArrayList<>();
    List<String> perfect = new ArrayList<>();
    for (int set = 0; set < view.tree.informationSets().size(); set++) {
      perfect.add(induction.choices().get(view.path(view.nodes(set).get(0))));
    }
    List<Fields> rows = new ArrayList<>();
    for (List<String> plan : nash.equilibria()) {
      if (!plan.equals(perfect)) {
        resting.add(plan);
        rows.add(
            Fields.builder()
                .with("plan", view.byPlayer(plan))
                .with("node", lowest(view, induction, plan, perfect))
                .build());
      }
    }
    List<Step> steps = new ArrayList<>(induction.steps());
    steps.addAll(nash.steps());
    Claim claim =
        new Claim(ClaimKind.NOT_PERFECT, Fields.builder().rows("equilibria", rows).build());
    Optional<Trace> trace = Optional.of(new Trace(claim, steps));
    if (view.word("give", "plans", "node").equals("node")) {
      return node(view, resting, trace);
    }
    Set<String> right = labels(view, resting);
    Set<String> all = labels(view, nash.equilibria());
    SetKey key = new SetKey(List.copyOf(labels(view, view.plans())), right, SetKey.Scoring.NET);
    Misconceptions mistakes =
        new Misconceptions(ask, key)
            .set("M9", Set.of(), Remark.of("mistake.M9"))
            .set("M9", all, Remark.of("mistake.M9.perfect"))
            .set("M9", Set.of(view.label(perfect)), Remark.of("mistake.M9.perfect"));
    return new Question(ask, key, trace, mistakes.list());
  }

  private static Set<String> labels(TreeView view, List<List<String>> plans) {
    Set<String> labels = new LinkedHashSet<>();
    plans.forEach(plan -> labels.add(view.label(plan)));
    return labels;
  }

  /** The first point, from the ends, at which a plan does what is worse there. */
  private static List<String> lowest(
      TreeView view, TreeSteps induction, List<String> plan, List<String> perfect) {
    for (List<String> node : induction.choices().keySet()) {
      int set = view.tree.informationSet(node(view, node));
      if (!plan.get(set).equals(perfect.get(set))) {
        return node;
      }
    }
    throw new IllegalStateException("the plan is subgame-perfect");
  }

  private static int node(TreeView view, List<String> path) {
    int node = 0;
    for (String action : path) {
      node = view.child(node, action);
    }
    return node;
  }

  private static Question node(TreeView view, List<List<String>> resting, Optional<Trace> trace) {
    List<String> plan =
        resting.stream()
            .filter(one -> Texts.isSame(view.label(one), view.text("plan")))
            .findFirst()
            .orElseThrow(
                () -> view.fault(view.text("plan") + " is no equilibrium with an empty threat"));
    Set<String> right = new LinkedHashSet<>();
    List<String> options = new ArrayList<>();
    Set<String> reached = new LinkedHashSet<>();
    for (int node = 0; node < view.tree.nodes(); node++) {
      if (view.isDecision(node)) {
        String name = TreeView.name(view.path(node));
        options.add(name);
        Rational planned = view.worth(plan, node, plan.get(view.tree.informationSet(node)));
        for (String action : view.actions(node)) {
          if (view.worth(plan, node, action).compareTo(planned) > 0) {
            right.add(name);
          }
        }
        if (view.reach(plan, node).signum() > 0) {
          reached.add(name);
        }
      }
    }
    SetKey key = new SetKey(options, right, SetKey.Scoring.NET);
    Misconceptions mistakes =
        new Misconceptions(view.ask, key)
            .set("M9", Set.of(), Remark.of("mistake.M9.none"))
            .set("M8", reached, Remark.of("mistake.M8.reached"));
    return new Question(view.ask, key, trace, mistakes.list());
  }
}
