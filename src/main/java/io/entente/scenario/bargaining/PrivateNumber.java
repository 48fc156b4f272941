package io.entente.scenario.bargaining;

import io.entente.expression.Expression;
import io.entente.scenario.Distribution;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A number that only one party knows.
 *
 * @param belief what the other believes of it
 * @param actual what it really is in a run, a formula; where it is not given, what comes of the
 *     bargain is an expectation over the belief
 */
public record PrivateNumber(Distribution belief, Optional<Expression> actual) {

  /** The kinds of belief under which the best offer is known how to be found. */
  public static final List<Distribution.Family> FAMILIES =
      List.of(
          Distribution.Family.UNIFORM,
          Distribution.Family.TRIANGULAR,
          Distribution.Family.NORMAL,
          Distribution.Family.BERNOULLI,
          Distribution.Family.DISCRETE);

  void collect(String what, Map<String, Expression> into) {
    List<Expression> arguments = belief.arguments();
    List<String> names = belief.family().arguments();
    for (int i = 0; i < arguments.size(); i++) {
      String part =
          belief.family() == Distribution.Family.DISCRETE
              ? (i % 2 == 0 ? "value " : "probability ") + (i / 2 + 1)
              : names.get(i);
      into.put("believed " + what + ", " + part, arguments.get(i));
    }
    actual.ifPresent(formula -> into.put("actual " + what, formula));
  }
}
