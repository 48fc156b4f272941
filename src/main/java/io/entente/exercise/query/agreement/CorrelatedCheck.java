package io.entente.exercise.query.agreement;

import io.entente.exercise.Argument;
import io.entente.exercise.Ask;
import io.entente.exercise.Query;
import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.Answer;
import io.entente.exercise.answer.Remark;
import io.entente.exercise.answer.Texts;
import io.entente.exercise.answer.VerdictKey;
import io.entente.exercise.query.table.Asked;
import io.entente.exercise.query.table.Mistakes;
import io.entente.game.Profile;
import io.entente.number.Rational;
import io.entente.proof.trace.Claim;
import io.entente.proof.trace.ClaimKind;
import io.entente.proof.trace.Fields;
import io.entente.proof.trace.Step;
import io.entente.proof.trace.Trace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a distribution of cells is a correlated equilibrium, and who is just indifferent when
 * told what; or if it is none, who disobeys. Each cell that is drawn stands in the question with a
 * formula for its probability: {@code "Back,Stand": "1/3"}.
 */
final class CorrelatedCheck implements Query {

  @Override
  public String word() {
    return "correlated-check";
  }

  @Override
  public List<Argument> arguments() {
    return Argument.list("CELL:formula?");
  }

  @Override
  public Question of(Variant variant, Ask ask) {
    Asked asked = new Asked(variant, ask);
    Obeying obeying = new Obeying(asked, weights(asked));
    List<Step> steps = new ArrayList<>();
    List<String> reasons = new ArrayList<>();
    List<Obeying.Condition> conditions = obeying.conditions();
    boolean obeyed = conditions.stream().allMatch(one -> one.slack().signum() >= 0);
    Set<String> good = new LinkedHashSet<>();
    for (Obeying.Condition condition : conditions) {
      steps.add(obeying.step(condition));
      reasons.add(obeying.label(condition));
      boolean binds = condition.slack().signum() == 0 && condition.chance().signum() > 0;
      if (obeyed ? binds : condition.slack().signum() < 0) {
        good.add(obeying.label(condition));
      }
    }
    if (!obeyed) {
      // the worst first: one condition that fails is enough
      Comparator<Step> bySlack = Comparator.comparing(step -> step.fields().number("slack"));
      steps.sort(bySlack);
      steps = List.of(steps.get(0));
    }
    Claim claim =
        new Claim(ClaimKind.CORRELATED, Fields.builder().with("is", obeyed ? "yes" : "no").build());
    VerdictKey key = new VerdictKey(obeyed, reasons, good);
    return new Question(
        ask,
        key,
        Optional.of(new Trace(claim, steps)),
        mistakes(asked, key, obeying).list(),
        Optional.of(variant.subject().with(obeying.distribution())));
  }

  private static List<Rational> weights(Asked asked) {
    List<Rational> weights = new ArrayList<>();
    Rational sum = Rational.ZERO;
    for (Profile cell : asked.cells().all()) {
      Rational weight = Rational.ZERO;
      for (Map.Entry<String, String> entry : asked.ask().of().entrySet()) {
        if (Texts.isSame(entry.getKey(), asked.cells().label(cell))) {
          weight = asked.variant().number(entry.getValue());
        }
      }
      if (weight.signum() < 0) {
        throw asked.fault("a probability below 0 at " + asked.cells().label(cell));
      }
      weights.add(weight);
      sum = sum.plus(weight);
    }
    if (!sum.equals(Rational.ONE)) {
      throw asked.fault("the probabilities of the cells sum to " + sum + ", not to 1");
    }
    return weights;
  }

  /** M7: "yes", because all are better off than in every equilibrium. */
  private static Mistakes mistakes(Asked asked, VerdictKey key, Obeying obeying) {
    Mistakes mistakes = new Mistakes(asked, key);
    boolean tempting =
        asked.pureEquilibria().stream()
            .allMatch(cell -> Obeying.all(asked, cell).compareTo(obeying.worth()) < 0);
    if (!key.isSo() && tempting) {
      mistakes.add(
          "M7",
          "yes",
          given -> given instanceof Answer.Verdict verdict && verdict.isSo(),
          Rational.ZERO,
          Remark.of("mistake.M7.obey"));
    }
    return mistakes;
  }
}
