package io.entente.sample;

import io.entente.expression.Arithmetic;
import io.entente.expression.Expression;
import io.entente.number.Rational;
import io.entente.scenario.Distribution;
import io.entente.scenario.Evidence;
import io.entente.scenario.Parameter;
import io.entente.scenario.Pooling;
import io.entente.scenario.Scenario;
import io.entente.scenario.Term;
import io.entente.scenario.Weight;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The central reading in an exact arithmetic: parameters and weights by the same rules as {@link
 * Runs#central}, every number of the file being the decimal it is written as.
 *
 * <p>What depends on exp, log, a root or a power that is no integer has no value here, nor what the
 * arithmetic does not keep.
 *
 * @param <N> the numbers
 */
class CentralValues<N> {

  private final Scenario scenario;
  private final Arithmetic<N> numbers;
  private final Map<String, N> parameters = new LinkedHashMap<>();

  /**
   * The central reading of a plan.
   *
   * @param set values of parameters that count instead of their own
   */
  CentralValues(Plan plan, Arithmetic<N> numbers, Map<String, N> set) {
    this.scenario = plan.scenario();
    this.numbers = numbers;
    for (Parameter parameter : plan.parameters().order()) {
      Optional<N> value =
          set.containsKey(parameter.id())
              ? Optional.of(set.get(parameter.id()))
              : parameter(parameter);
      value.ifPresent(found -> parameters.put(parameter.id(), found));
    }
  }

  /** Whether a value is short enough to go on with. */
  boolean keeps(N value) {
    return true;
  }

  /** The value of a formula over parameters, where it has one. */
  final Optional<N> value(Expression formula) {
    return evaluated(formula, parameters);
  }

  /** The same, some further names having values. */
  final Optional<N> valueWith(Expression formula, Map<String, N> more) {
    Map<String, N> all = new LinkedHashMap<>(parameters);
    all.putAll(more);
    return evaluated(formula, all);
  }

  private Optional<N> evaluated(Expression formula, Map<String, N> names) {
    if (!names.keySet().containsAll(formula.names())) {
      return Optional.empty();
    }
    return formula.exactly(numbers, names).filter(this::keeps);
  }

  private Optional<N> parameter(Parameter parameter) {
    Parameter.Kind kind = parameter.kind();
    if (kind instanceof Parameter.Value value) {
      return Optional.of(number(value.value()));
    }
    if (kind instanceof Parameter.Formula formula) {
      return value(formula.formula());
    }
    if (kind instanceof Parameter.Balance balance) {
      return Optional.of(numbers.number(balance(balance.evidence())));
    }
    if (parameter.central().isPresent()) {
      return Optional.of(number(parameter.central().getAsDouble()));
    }
    return kind instanceof Parameter.Drawn drawn ? mean(drawn.distribution()) : Optional.empty();
  }

  private N number(double written) {
    return numbers.number(Rational.ofDouble(written));
  }

  /** Σ share·value·p / Σ highest·p; 0 without claims. */
  private Rational balance(List<Evidence> evidence) {
    Rational highest = Rational.ofDouble(scenario.register().scale().highest());
    Rational most = Rational.ZERO;
    for (Evidence one : evidence) {
      most = most.plus(highest.times(probability(one)));
    }
    return most.signum() == 0 ? most : claims(evidence).dividedBy(most);
  }

  private Rational probability(Evidence one) {
    return Rational.ofDouble(scenario.pooling().probability(one.certainty()));
  }

  /** Σ share·value·p. */
  private Rational claims(List<Evidence> evidence) {
    Rational sum = Rational.ZERO;
    for (Evidence one : evidence) {
      Rational strength = Rational.ofDouble(one.share()).times(Rational.ofDouble(one.value()));
      sum = sum.plus(strength.times(probability(one)));
    }
    return sum;
  }

  private Optional<N> mean(Distribution distribution) {
    List<N> values = new ArrayList<>();
    for (Expression argument : distribution.arguments()) {
      Optional<N> value = value(argument);
      if (value.isEmpty()) {
        return value;
      }
      values.add(value.get());
    }
    N a = values.get(0);
    return switch (distribution.family()) {
      case UNIFORM, TRIANGULAR -> Optional.of(mean(values));
      case BETA -> numbers.dividedBy(a, numbers.plus(a, values.get(1)));
      case BERNOULLI, NORMAL, LOGNORMAL -> Optional.of(a);
      case DISCRETE -> discreteMean(values);
    };
  }

  private N mean(List<N> values) {
    N sum = values.get(0);
    for (N next : values.subList(1, values.size())) {
      sum = numbers.plus(sum, next);
    }
    return numbers.times(sum, numbers.number(Rational.of(1, values.size())));
  }

  private Optional<N> discreteMean(List<N> values) {
    N sum = numbers.number(Rational.ZERO);
    N mass = sum;
    for (int i = 0; i < values.size(); i += 2) {
      sum = numbers.plus(sum, numbers.times(values.get(i), values.get(i + 1)));
      mass = numbers.plus(mass, values.get(i + 1));
    }
    return numbers.dividedBy(sum, mass);
  }

  /** A term's weight, with the factor of {@code --scale}. */
  final Optional<N> weight(Term term) {
    Optional<N> weight;
    if (term.weight() instanceof Weight.Given given) {
      weight = value(given.formula());
    } else if (term.weight() instanceof Weight.Drawn drawn) {
      weight = mean(drawn.distribution());
    } else {
      weight = pooled((Weight.Pooled) term.weight());
    }
    return weight.map(found -> numbers.times(found, number(term.factor())));
  }

  private Optional<N> pooled(Weight.Pooled weight) {
    Optional<N> times =
        weight.times().isPresent()
            ? value(weight.times().get())
            : Optional.of(numbers.number(Rational.ONE));
    Optional<N> sum = sumOfPools(weight);
    return times.isPresent() && sum.isPresent()
        ? Optional.of(numbers.times(sum.get(), times.get()))
        : Optional.empty();
  }

  private Optional<N> sumOfPools(Weight.Pooled weight) {
    Optional<Parameter> split = weight.split().flatMap(scenario::parameter);
    if (split.isEmpty() || !(split.get().kind() instanceof Parameter.Split groups)) {
      return Optional.of(numbers.number(pool(weight.evidence())));
    }
    N sum = numbers.number(Rational.ZERO);
    for (int g = 0; g < groups.groups().size(); g++) {
      List<Evidence> members = new ArrayList<>();
      for (Evidence evidence : weight.evidence()) {
        if (groups.groupOf(evidence.source()) == g) {
          members.add(evidence);
        }
      }
      Optional<N> share = value(groups.groups().get(g).share());
      if (share.isEmpty()) {
        return share;
      }
      sum = numbers.plus(sum, numbers.times(numbers.number(pool(members)), share.get()));
    }
    return Optional.of(sum);
  }

  /** Σ share·value·p / (n + shrink); 0 without claims. */
  private Rational pool(List<Evidence> evidence) {
    if (evidence.isEmpty()) {
      return Rational.ZERO;
    }
    Pooling pooling = scenario.pooling();
    Rational divisor = Rational.of(evidence.size()).plus(Rational.ofDouble(pooling.shrink()));
    return claims(evidence).dividedBy(divisor);
  }
}
