package io.entente.exercise.query.tree;

import io.entente.exercise.Ask;
import io.entente.exercise.Misconceptions;
import io.entente.exercise.Query;
import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.Answer;
import io.entente.exercise.answer.PlanKey;
import io.entente.exercise.answer.Remark;
import io.entente.game.GameTree;
import io.entente.game.InformationSet;
import io.entente.number.Rational;
import io.entente.proof.trace.Claim;
import io.entente.proof.trace.ClaimKind;
import io.entente.proof.trace.Fields;
import io.entente.proof.trace.Step;
import io.entente.proof.trace.Trace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What every type does, in the only equilibrium without mixing of a tree that begins with chance
 * (Harsanyi 1967).
 */
final class BayesianNash implements Query {

  @Override
  public String word() {
    return "bayesian-nash";
  }

  @Override
  public Question of(Variant variant, Ask ask) {
    TreeView view = TreeView.of(variant, ask);
    if (view.tree.kind(0) != GameTree.Kind.CHANCE) {
      throw view.fault("it is asked of a tree that begins with chance");
    }
    List<Step> steps = new ArrayList<>();
    List<List<String>> equilibria = new ArrayList<>();
    for (Assessments.Judged judged : new Assessments(view).all()) {
      steps.add(judged.step());
      if (judged.holds()) {
        equilibria.add(judged.plan());
      }
    }
    if (equilibria.size() != 1) {
      throw view.fault("there are " + equilibria.size() + " equilibria without mixing, not one");
    }
    List<String> plan = equilibria.get(0);
    Map<String, List<String>> places = new LinkedHashMap<>();
    Map<String, List<String>> right = new LinkedHashMap<>();
    for (int set = 0; set < plan.size(); set++) {
      InformationSet here = view.tree.informationSets().get(set);
      places.put(here.name(), here.actions());
      right.put(here.name(), List.of(plan.get(set)));
    }
    PlanKey key = new PlanKey(places, right, "strategy");
    Claim claim =
        new Claim(
            ClaimKind.PURE_BAYESIAN,
            Fields.builder()
                .rows(
                    "equilibria",
                    List.of(Fields.builder().with("plan", view.byPlayer(plan)).build()))
                .build());
    Misconceptions mistakes = new Misconceptions(ask, key);
    for (int type = 0; type < view.tree.actions(0); type++) {
      asIfSure(view, type)
          .ifPresent(
              sure ->
                  mistakes.add(
                      "M3", text(view, sure), is(view, sure), Remark.of("mistake.M3.type")));
    }
    highestSum(view)
        .ifPresent(
            best ->
                mistakes.add(
                    "M10", text(view, best), is(view, best), Remark.of("mistake.M10.type")));
    return new Question(ask, key, Optional.of(new Trace(claim, steps)), mistakes.list());
  }

  private static Map<String, String> entries(TreeView view, List<String> plan) {
    Map<String, String> entries = new LinkedHashMap<>();
    for (int set = 0; set < plan.size(); set++) {
      entries.put(view.tree.informationSets().get(set).name(), plan.get(set));
    }
    return entries;
  }

  private static String text(TreeView view, List<String> plan) {
    List<String> pairs = new ArrayList<>();
    entries(view, plan).forEach((place, action) -> pairs.add(place + "=" + action));
    return String.join("; ", pairs);
  }

  private static Predicate<Answer> is(TreeView view, List<String> plan) {
    Map<String, String> entries = entries(view, plan);
    return given -> given instanceof Answer.Filled filled && filled.entries().equals(entries);
  }

  /**
   * M3: those who do not know the type reply as if it were this one; the types reply to that. Empty
   * if there is not exactly one such plan.
   */
  private static Optional<List<String>> asIfSure(TreeView view, int type) {
    List<List<String>> found = new ArrayList<>();
    int first = view.tree.child(0, type);
    for (List<String> plan : view.plans()) {
      boolean fits = true;
      for (int set = 0; set < plan.size() && fits; set++) {
        for (int node : view.nodes(set)) {
          boolean counts =
              view.nodes(set).size() == 1
                  || node >= first
                      && node < view.tree.subtreeEnd(first)
                      && view.reach(plan, node).signum() > 0;
          Rational now = view.worth(plan, node, plan.get(set));
          fits &=
              !counts
                  || view.actions(node).stream()
                      .allMatch(action -> view.worth(plan, node, action).compareTo(now) <= 0);
        }
      }
      if (fits) {
        found.add(plan);
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static Optional<List<String>> highestSum(TreeView view) {
    Rational most = null;
    List<String> best = List.of();
    boolean tie = false;
    for (List<String> plan : view.plans()) {
      Rational sum = Rational.ZERO;
      for (int player = 0; player < view.tree.players().size(); player++) {
        sum = sum.plus(view.worth(plan, player, 0));
      }
      int sign = most == null ? 1 : sum.compareTo(most);
      tie = sign == 0 || tie && sign < 0;
      if (sign > 0) {
        most = sum;
        best = plan;
      }
    }
    return tie ? Optional.empty() : Optional.of(best);
  }
}
