package io.entente.outcome;

import io.entente.scenario.Expectation;
import io.entente.scenario.Outcome;
import io.entente.scenario.Parameter;
import io.entente.scenario.Scenario;
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

  /**
   * Checks every expectation of the scenario under the question's form and changes; each setting is
   * drawn and solved once, whatever the number of expectations that name it.
   */
  static List<ExpectationCheck> all(Question question, long samples, long seed) {
    Scenario scenario = question.scenario();
    Map<Expectation.Setting, Shares> settings = new LinkedHashMap<>();
    List<Measurement> measurements = new ArrayList<>();
    for (Expectation expectation : scenario.expectations()) {
      int outcome = outcome(expectation.outcome(), scenario.outcomes());
      Shares with =
          settings.computeIfAbsent(expectation.with(), s -> shares(question, s, samples, seed));
      Optional<Shares> other =
          other(expectation)
              .map(key -> settings.computeIfAbsent(key, s -> shares(question, s, samples, seed)));
      measurements.add(new Measurement(expectation, outcome, with, other));
    }
    for (long run = 0; run < samples; run++) {
      settings.values().forEach(Shares::next);
      measurements.forEach(Measurement::read);
    }
    List<ExpectationCheck> checks = new ArrayList<>();
    measurements.forEach(measurement -> checks.add(measurement.check()));
    return checks;
  }

  private static int outcome(String name, List<Outcome> outcomes) {
    for (int o = 0; o < outcomes.size(); o++) {
      if (outcomes.get(o).name().equals(name)) {
        return o;
      }
    }
    throw new IllegalArgumentException("no outcome " + name);
  }

  private static Optional<Expectation.Setting> other(Expectation expectation) {
    return expectation.moreThan().or(expectation::lessThan);
  }

  private static Shares shares(
      Question question, Expectation.Setting setting, long samples, long seed) {
    Map<String, Parameter.Kind> values = new LinkedHashMap<>();
    setting.parameters().forEach((id, value) -> values.put(id, new Parameter.Value(value)));
    Question viewed = setting.view().map(question::under).orElse(question);
    Question under = viewed.with(View.setting(values));
    return new Shares(under, question.scenario().outcomes(), samples, seed);
  }

  /** What is being collected for one expectation. */
  private static final class Measurement {

    private final Expectation expectation;
    private final int outcome;
    private final Shares with;
    private final Optional<Shares> other;
    private final Estimate.Collector measured = new Estimate.Collector();
    private final PairedDifference.Collector pairs = new PairedDifference.Collector();

    Measurement(Expectation expectation, int outcome, Shares with, Optional<Shares> other) {
      this.expectation = expectation;
      this.outcome = outcome;
      this.with = with;
      this.other = other;
    }

    /** Takes in the run that all settings stand at. */
    void read() {
      if (!with.isAnswered()) {
        return;
      }
      measured.add(with.share(outcome));
      if (other.isPresent() && other.get().isAnswered()) {
        pairs.add(with.share(outcome), other.get().share(outcome));
      }
    }

    ExpectationCheck check() {
      Estimate estimate = measured.estimate();
      boolean holds = within(estimate.estimate(), expectation.atLeast(), expectation.atMost());
      if (other.isEmpty()) {
        return new ExpectationCheck(expectation, estimate, Optional.empty(), holds, false);
      }
      PairedDifference difference = pairs.difference();
      boolean more = expectation.moreThan().isPresent();
      boolean clear = more ? difference.low() > 0 : difference.high() < 0;
      boolean zero = difference.low() <= 0 && difference.high() >= 0;
      return new ExpectationCheck(
          expectation, estimate, Optional.of(difference), holds && clear, holds && !clear && zero);
    }
  }

  private static boolean within(double value, OptionalDouble low, OptionalDouble high) {
    return value >= low.orElse(Double.NEGATIVE_INFINITY)
        && value <= high.orElse(Double.POSITIVE_INFINITY);
  }
}
