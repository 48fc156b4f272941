package io.entente.outcome.threshold;

import io.entente.number.Rational;
import io.entente.outcome.Question;
import io.entente.sample.CentralNumbers;
import io.entente.sample.Plan;
import io.entente.scenario.Distribution;
import io.entente.scenario.Parameter;
import io.entente.scenario.Scenario;
import io.entente.scenario.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A parameter and the stretch of its values that is looked at, both ends included.
 *
 * @param parameter its id
 * @param says what it means
 * @param low the lowest value
 * @param high the highest, above the lowest
 * @param source where the ends come from, to complete "from 0 to 1, ..."
 */
public record Line(String parameter, String says, Rational low, Rational high, String source) {

  /** Between these values. */
  public static Line of(Parameter parameter, Rational low, Rational high) {
    if (low.compareTo(high) >= 0) {
      throw new IllegalArgumentException(low + " is not below " + high);
    }
    return new Line(parameter.id(), parameter.says(), low, high, "as asked");
  }

  /**
   * Over the range of a parameter, or else over the values that its distribution can take; empty if
   * neither has ends that differ.
   */
  public static Optional<Line> of(Parameter parameter, Question question) {
    Optional<Line> found = range(parameter);
    return found.isPresent() ? found : support(parameter, question);
  }

  private static Optional<Line> range(Parameter parameter) {
    return parameter
        .range()
        .filter(range -> range.low() < range.high())
        .map(
            range ->
                new Line(
                    parameter.id(),
                    parameter.says(),
                    Rational.ofDouble(range.low()),
                    Rational.ofDouble(range.high()),
                    "its range"));
  }

  private static Optional<Line> support(Parameter parameter, Question question) {
    if (!(parameter.kind() instanceof Parameter.Drawn drawn)) {
      return Optional.empty();
    }
    CentralNumbers central = new CentralNumbers(Plan.of(question.applied()).central());
    List<Rational> arguments = new ArrayList<>();
    for (var argument : drawn.distribution().arguments()) {
      Optional<Rational> value = central.exactly(argument);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      arguments.add(value.get());
    }
    return ends(drawn.distribution().family(), arguments)
        .filter(ends -> ends.get(0).compareTo(ends.get(1)) < 0)
        .map(
            ends ->
                new Line(
                    parameter.id(),
                    parameter.says(),
                    ends.get(0),
                    ends.get(1),
                    "what its distribution can give"));
  }

  private static Optional<List<Rational>> ends(
      Distribution.Family family, List<Rational> arguments) {
    int last = arguments.size() - 1;
    return switch (family) {
      case UNIFORM, TRIANGULAR -> Optional.of(List.of(arguments.get(0), arguments.get(last)));
      case BETA, BERNOULLI -> Optional.of(List.of(Rational.ZERO, Rational.ONE));
      case NORMAL, LOGNORMAL -> Optional.empty();
      case DISCRETE -> {
        Rational low = arguments.get(0);
        Rational high = low;
        for (int i = 0; i < arguments.size(); i += 2) {
          low = arguments.get(i).compareTo(low) < 0 ? arguments.get(i) : low;
          high = arguments.get(i).compareTo(high) > 0 ? arguments.get(i) : high;
        }
        yield Optional.of(List.of(low, high));
      }
    };
  }

  /** A question with the parameter set to a value. */
  Question at(Question question, double value) {
    return question.with(View.setting(Map.of(parameter, new Parameter.Value(value))));
  }

  /** Where the parameter stands at the centre. */
  double centre(Question question) {
    Scenario scenario = question.applied();
    return Plan.of(scenario).central().parameter(parameter, 0);
  }
}
