package io.entente.outcome;

import io.entente.scenario.Distribution;
import io.entente.scenario.Outcome;
import io.entente.scenario.Parameter;
import io.entente.scenario.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value of one parameter, all others being at their centres, that turns an outcome.
 *
 * <p>Looked for between the central value and either end of the parameter's range, or else of a
 * uniform or triangular distribution; found by halving, so another one may lie nearer where the
 * outcome turns more than once on the way.
 *
 * @param parameter its id
 * @param says what it means
 * @param now its central value
 * @param then the value, to the last few digits, from which on the outcome has turned
 */
public record TippingValue(String parameter, String says, double now, double then) {

  private static final int HALVINGS = 40;

  /** All of one outcome, in the order of the file. */
  public static List<TippingValue> of(Question question, CentralReading central, Outcome outcome) {
    List<TippingValue> found = new ArrayList<>();
    Verdict verdict = central.verdict(outcome);
    for (Parameter parameter : central.scenario().parameters()) {
      Optional<Parameter.Range> ends = ends(parameter);
      if (ends.isEmpty()) {
        continue;
      }
      double now = central.runs().parameter(parameter.id(), 0);
      for (double end : new double[] {ends.get().low(), ends.get().high()}) {
        if (end != now && verdict(question, parameter, end, outcome) != verdict) {
          double then = turn(question, parameter, now, end, outcome, verdict);
          found.add(new TippingValue(parameter.id(), parameter.says(), now, then));
        }
      }
    }
    return found;
  }

  private static double turn(
      Question question,
      Parameter parameter,
      double now,
      double end,
      Outcome outcome,
      Verdict verdict) {
    double same = now;
    double turned = end;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = same + (turned - same) / 2;
      if (verdict(question, parameter, middle, outcome) == verdict) {
        same = middle;
      } else {
        turned = middle;
      }
    }
    return turned;
  }

  private static Verdict verdict(
      Question question, Parameter parameter, double value, Outcome outcome) {
    View set = View.setting(Map.of(parameter.id(), new Parameter.Value(value)));
    CentralReading reading = CentralReading.of(question.with(set));
    return reading.isFinite() ? reading.verdict(outcome) : Verdict.NO_EQUILIBRIUM;
  }

  /** Where a parameter may lie. */
  private static Optional<Parameter.Range> ends(Parameter parameter) {
    boolean number =
        parameter.kind() instanceof Parameter.Value || parameter.kind() instanceof Parameter.Drawn;
    if (!number || parameter.range().isPresent()) {
      return number ? parameter.range() : Optional.empty();
    }
    if (parameter.kind() instanceof Parameter.Drawn drawn) {
      Distribution distribution = drawn.distribution();
      boolean bounded =
          distribution.family() == Distribution.Family.UNIFORM
              || distribution.family() == Distribution.Family.TRIANGULAR;
      int last = distribution.arguments().size() - 1;
      if (bounded
          && distribution.arguments().get(0).isConstant()
          && distribution.arguments().get(last).isConstant()) {
        return Optional.of(
            new Parameter.Range(
                distribution.arguments().get(0).constantValue(),
                distribution.arguments().get(last).constantValue()));
      }
    }
    return Optional.empty();
  }
}
