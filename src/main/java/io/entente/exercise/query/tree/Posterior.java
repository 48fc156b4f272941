package io.entente.exercise.query.tree;

import io.entente.exercise.Argument;
import io.entente.exercise.Ask;
import io.entente.exercise.Query;
import io.entente.exercise.Question;
import io.entente.exercise.UnaskableException;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.Answer;
import io.entente.exercise.answer.NumberKey;
import io.entente.exercise.answer.Remark;
import io.entente.number.Rational;
import io.entente.proof.trace.Claim;
import io.entente.proof.trace.ClaimKind;
import io.entente.proof.trace.Fields;
import io.entente.proof.trace.Rule;
import io.entente.proof.trace.Step;
import io.entente.proof.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is believed of a type after a signal, by Bayes' rule. The exercise gives {@code prior.TYPE}
 * and {@code SIGNAL.TYPE}, how often that type sends the signal.
 */
final class Posterior implements Query {

  private static final String PRIOR = "prior.";

  @Override
  public String word() {
    return "posterior";
  }

  @Override
  public List<Argument> arguments() {
    return Argument.list("signal:text type:text");
  }

  @Override
  public Question of(Variant variant, Ask ask) {
    Map<String, Rational> given = variant.subject().given();
    String signal = ask.of().getOrDefault("signal", "");
    String type = ask.of().getOrDefault("type", "");
    List<String> types = new ArrayList<>();
    Rational priors = Rational.ZERO;
    Rational total = Rational.ZERO;
    for (Map.Entry<String, Rational> one : given.entrySet()) {
      if (one.getKey().startsWith(PRIOR)) {
        String name = one.getKey().substring(PRIOR.length());
        types.add(name);
        priors = priors.plus(one.getValue());
        total = total.plus(one.getValue().times(likelihood(given, signal, name)));
      }
    }
    if (!types.contains(type) || total.signum() == 0 || !priors.equals(Rational.ONE)) {
      throw new UnaskableException(
          "posterior: priors must add up to 1, be given of " + type + ", and the signal be sent");
    }
    List<Fields> rows = new ArrayList<>();
    List<Fields> beliefs = new ArrayList<>();
    Rational right = Rational.ZERO;
    for (String name : types) {
      Rational joint = given.get(PRIOR + name).times(likelihood(given, signal, name));
      Rational posterior = joint.dividedBy(total);
      right = name.equals(type) ? posterior : right;
      rows.add(
          Fields.builder()
              .with("type", name)
              .with("prior", given.get(PRIOR + name))
              .with("likelihood", likelihood(given, signal, name))
              .with("joint", joint)
              .with("posterior", posterior)
              .build());
      beliefs.add(Fields.builder().with("type", name).with("weight", posterior).build());
    }
    Step step =
        new Step(
            Rule.BAYES,
            Fields.builder()
                .with("signal", signal)
                .rows("types", rows)
                .with("total", total)
                .build());
    Claim claim =
        new Claim(
            ClaimKind.POSTERIOR,
            Fields.builder().with("signal", signal).rows("beliefs", beliefs).build());
    List<Question.Mistake> mistakes = new ArrayList<>();
    addNumber(mistakes, "M14", given.get(PRIOR + type), right, "mistake.prior");
    addNumber(mistakes, "M14", likelihood(given, signal, type), right, "mistake.likelihood");
    return new Question(
        ask,
        new NumberKey(right, true, false),
        Optional.of(new Trace(claim, List.of(step))),
        mistakes);
  }

  private static Rational likelihood(Map<String, Rational> given, String signal, String type) {
    Rational likelihood = given.get(signal + "." + type);
    if (likelihood == null) {
      throw new UnaskableException("posterior: " + signal + "." + type + " is not given");
    }
    return likelihood;
  }

  private static void addNumber(
      List<Question.Mistake> mistakes, String code, Rational value, Rational right, String says) {
    if (!value.equals(right)) {
      mistakes.add(
          new Question.Mistake(
              code,
              value.toString(),
              answer -> answer instanceof Answer.Number number && number.number().means(value),
              Rational.ZERO,
              Remark.of(says)));
    }
  }
}
