package io.entente.exercise.query;

import io.entente.exercise.Ask;
import io.entente.exercise.Query;
import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.Answer;
import io.entente.exercise.answer.PlanKey;
import io.entente.exercise.answer.Remark;
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

/** What everybody does at every point of a tree: the subgame-perfect equilibrium. */
final class BackwardInduction implements Query {

  /** How the root is called where points are named by the actions that lead there. */
  static final String START = "start";

  @Override
  public String word() {
    return "backward-induction";
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
    return new Question(
        ask,
        new PlanKey(places, right, "strategy"),
        Optional.of(new Trace(claim, tree.steps())),
        List.of(pathOnly(tree)));
  }

  /** A point as a student names it. */
  static String name(List<String> node) {
    return node.isEmpty() ? START : String.join(", ", node);
  }

  /** M8: only what is done on the way is said, as if a plan needed no more. */
  private static Question.Mistake pathOnly(TreeSteps tree) {
    Map<String, String> path = new LinkedHashMap<>();
    List<String> at = List.of();
    for (String action : tree.path()) {
      path.put(name(at), action);
      at = TreeSteps.with(at, action);
    }
    List<String> sample = new ArrayList<>();
    path.forEach((node, action) -> sample.add(node + "=" + action));
    return new Question.Mistake(
        "M8",
        String.join("; ", sample),
        answer -> answer instanceof Answer.Filled filled && filled.entries().equals(path),
        Rational.ZERO,
        Remark.of("mistake.M8"));
  }
}
