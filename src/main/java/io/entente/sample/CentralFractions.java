package io.entente.sample;

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
 * The central reading in fractions: parameters and weights by the same rules as {@link
 * Runs#central}, every number of the file being the decimal it is written as.
 *
 * <p>What depends on exp, log, a root or a power that is no integer has no value here, nor what
 * would need more than {@value #MOST_BITS} bits.
 */
final class CentralFractions {

  static final int MOST_BITS = 4000;

  private final Scenario scenario;
  private final Map<String, Rational> parameters = new LinkedHashMap<>();

  CentralFractions(Plan plan) {
    this.scenario = plan.scenario();
    for (Parameter parameter : plan.parameters().order()) {
      parameter(parameter).ifPresent(value -> parameters.put(parameter.id(), value));
    }
  }

  /** The value of a formula over parameters, where it is a fraction. */
  Optional<Rational> value(Expression formula) {
    if (!parameters.keySet().containsAll(formula.names())) {
      return Optional.empty();
    }
    Optional<Rational> value = formula.exactly(parameters);
    return value.isPresent() && isShort(value.get()) ? value : Optional.empty();
  }

  /** The same, some further names having values. */
  Optional<Rational> value(Expression formula, Map<String, Rational> more) {
    Map<String, Rational> all = new LinkedHashMap<>(parameters);
    all.putAll(more);
    if (!all.keySet().containsAll(formula.names())) {
      return Optional.empty();
    }
    Optional<Rational> value = formula.exactly(all);
    return value.isPresent() && isShort(value.get()) ? value : Optional.empty();
  }

  static boolean isShort(Rational value) {
    return value.numerator().bitLength() <= MOST_BITS
        && value.denominator().bitLength() <= MOST_BITS;
  }

  private Optional<Rational> parameter(Parameter parameter) {
    Parameter.Kind kind = parameter.kind();
    if (kind instanceof Parameter.Value value) {
      return Optional.of(Rational.ofDouble(value.value()));
    }
    if (kind instanceof Parameter.Formula formula) {
      return value(formula.formula());
    }
    if (kind instanceof Parameter.Balance balance) {
      return Optional.of(balance(balance.evidence()));
    }
    if (parameter.central().isPresent()) {
      return Optional.of(Rational.ofDouble(parameter.central().getAsDouble()));
    }
    return kind instanceof Parameter.Drawn drawn ? mean(drawn.distribution()) : Optional.empty();
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

  private Optional<Rational> mean(Distribution distribution) {
    List<Rational> values = new ArrayList<>();
    for (Expression argument : distribution.arguments()) {
      Optional<Rational> value = value(argument);
      if (value.isEmpty()) {
        return value;
      }
      values.add(value.get());
    }
    Rational a = values.get(0);
    return switch (distribution.family()) {
      case UNIFORM -> Optional.of(a.plus(values.get(1)).dividedBy(Rational.of(2)));
      case TRIANGULAR ->
          Optional.of(a.plus(values.get(1)).plus(values.get(2)).dividedBy(Rational.of(3)));
      case BETA -> quotient(a, a.plus(values.get(1)));
      case BERNOULLI, NORMAL, LOGNORMAL -> Optional.of(a);
      case DISCRETE -> discreteMean(values);
    };
  }

  private static Optional<Rational> discreteMean(List<Rational> values) {
    Rational sum = Rational.ZERO;
    Rational mass = Rational.ZERO;
    for (int i = 0; i < values.size(); i += 2) {
      sum = sum.plus(values.get(i).times(values.get(i + 1)));
      mass = mass.plus(values.get(i + 1));
    }
    return quotient(sum, mass);
  }

  private static Optional<Rational> quotient(Rational dividend, Rational divisor) {
    return divisor.signum() == 0 ? Optional.empty() : Optional.of(dividend.dividedBy(divisor));
  }

  /** A term's weight, with the factor of {@code --scale}. */
  Optional<Rational> weight(Term term) {
    Optional<Rational> weight;
    if (term.weight() instanceof Weight.Given given) {
      weight = value(given.formula());
    } else if (term.weight() instanceof Weight.Drawn drawn) {
      weight = mean(drawn.distribution());
    } else {
      weight = pooled((Weight.Pooled) term.weight());
    }
    return weight.map(found -> found.times(Rational.ofDouble(term.factor())));
  }

  private Optional<Rational> pooled(Weight.Pooled weight) {
    Optional<Rational> times =
        weight.times().isPresent() ? value(weight.times().get()) : Optional.of(Rational.ONE);
    Optional<Rational> sum = sumOfPools(weight);
    return times.isPresent() && sum.isPresent()
        ? Optional.of(sum.get().times(times.get()))
        : Optional.empty();
  }

  private Optional<Rational> sumOfPools(Weight.Pooled weight) {
    Optional<Parameter> split = weight.split().flatMap(scenario::parameter);
    if (split.isEmpty() || !(split.get().kind() instanceof Parameter.Split groups)) {
      return Optional.of(pool(weight.evidence()));
    }
    Rational sum = Rational.ZERO;
    for (int g = 0; g < groups.groups().size(); g++) {
      List<Evidence> members = new ArrayList<>();
      for (Evidence evidence : weight.evidence()) {
        if (groups.groupOf(evidence.source()) == g) {
          members.add(evidence);
        }
      }
      Optional<Rational> share = value(groups.groups().get(g).share());
      if (share.isEmpty()) {
        return share;
      }
      sum = sum.plus(pool(members).times(share.get()));
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
