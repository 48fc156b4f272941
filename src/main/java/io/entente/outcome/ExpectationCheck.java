package io.entente.outcome;

import io.entente.scenario.Expectation;
import io.entente.scenario.Outcome;
import io.entente.scenario.Parameter;
import io.entente.scenario.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One expectation of the author's, put to the test with the same draws on both sides.
 *
 * @param expectation what is expected
 * @param measured the frequency under its setting
 * @param against the comparison with the other setting, if it has one
 * @param holds whether everything expected is so; a difference counts only if its interval leaves
 *     out 0
 * @param unclear whether the only trouble is that the interval of the difference holds 0
 */
public record ExpectationCheck(
    Expectation expectation,
    Estimate measured,
    Optional<PairedDifference> against,
    boolean holds,
    boolean unclear) {

  /** Checks every expectation of the scenario under the question's form and changes. */
  static List<ExpectationCheck> all(Question question, int samples, long seed) {
    List<ExpectationCheck> checks = new ArrayList<>();
    for (Expectation expectation : question.scenario().expectations()) {
      checks.add(of(expectation, question, samples, seed));
    }
    return checks;
  }

  static ExpectationCheck of(Expectation expectation, Question question, int samples, long seed) {
    Outcome outcome =
        question
            .scenario()
            .outcome(expectation.outcome())
            .orElseThrow(() -> new IllegalArgumentException("no outcome " + expectation.outcome()));
    Question with = under(question, expectation.with());
    double[] shares = PairedDifference.shares(with, outcome, samples, seed);
    Estimate measured = PairedDifference.mean(shares);
    boolean holds = within(measured.estimate(), expectation.atLeast(), expectation.atMost());
    boolean unclear = false;
    Optional<PairedDifference> against = Optional.empty();
    if (expectation.moreThan().isPresent() || expectation.lessThan().isPresent()) {
      boolean more = expectation.moreThan().isPresent();
      Expectation.Setting other = expectation.moreThan().or(expectation::lessThan).get();
      double[] others = PairedDifference.shares(under(question, other), outcome, samples, seed);
      PairedDifference difference = PairedDifference.of(shares, others);
      boolean clear = more ? difference.low() > 0 : difference.high() < 0;
      unclear = holds && !clear && difference.low() <= 0 && difference.high() >= 0;
      holds &= clear;
      against = Optional.of(difference);
    }
    return new ExpectationCheck(expectation, measured, against, holds, unclear);
  }

  private static boolean within(double value, OptionalDouble low, OptionalDouble high) {
    return value >= low.orElse(Double.NEGATIVE_INFINITY)
        && value <= high.orElse(Double.POSITIVE_INFINITY);
  }

  private static Question under(Question question, Expectation.Setting setting) {
    Map<String, Parameter.Kind> values = new LinkedHashMap<>();
    setting.parameters().forEach((id, value) -> values.put(id, new Parameter.Value(value)));
    Question viewed = setting.view().map(question::under).orElse(question);
    return viewed.with(View.setting(values));
  }
}
