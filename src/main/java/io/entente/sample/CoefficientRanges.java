package io.entente.sample;

import io.entente.expression.Expression;
import io.entente.number.Quantiles;
import io.entente.number.Rational;
import io.entente.scenario.Distribution;
import io.entente.scenario.Evidence;
import io.entente.scenario.Parameter;
import io.entente.scenario.Pooling;
import io.entente.scenario.Scenario;
import io.entente.scenario.Term;
import io.entente.scenario.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where coefficients may lie, by one rule:
 *
 * <ul>
 *   <li>a weight that is drawn, or that is one parameter which is drawn and has no {@code range}:
 *       from the lowest to the highest value that can be drawn; where there is no lowest or
 *       highest, the value that one draw in a thousand is beyond. What the distribution rests on
 *       stays at its centre;
 *   <li>pooled claims: from the least to the most that a draw can give if every motive counts as
 *       much as it does centrally (salience 1), whichever claims hold and however strong each is;
 *   <li>a weight that is one parameter with a {@code range}: that range;
 *   <li>any other number: from 0 to twice its value;
 *   <li>a payoff of a plain table: between the lowest and the highest payoff of the same player,
 *       either widened by their difference (by 1 where all are equal).
 * </ul>
 *
 * <p>All are multiplied by the factor of {@code --scale}, and widened to the central value where
 * that lies outside.
 */
final class CoefficientRanges {

  /** What one draw in a thousand is beyond, where draws know no bound. */
  private static final double TAIL = 0.001;

  private static final String DRAWN = "what a draw can give";
  private static final String OF_PARAMETER = "the range of ";

  private final Scenario scenario;
  private final CentralNumbers numbers;

  CoefficientRanges(Scenario scenario, CentralNumbers numbers) {
    this.scenario = scenario;
    this.numbers = numbers;
  }

  /**
   * The range of a term's weight.
   *
   * @param value at the central reading, with the factor
   */
  PayoffCoefficient.Range of(Term term, Rational value) {
    return free(term, value).with(value);
  }

  private PayoffCoefficient.Range free(Term term, Rational value) {
    Rational factor = Rational.ofDouble(term.factor());
    Optional<PayoffCoefficient.Range> found = Optional.empty();
    if (term.weight() instanceof Weight.Drawn drawn) {
      found = drawn(drawn.distribution());
    } else if (term.weight() instanceof Weight.Pooled pooled) {
      found = pooled(pooled);
    } else if (term.weight() instanceof Weight.Given given) {
      found = parameter(given.formula());
    }
    return found
        .map(range -> scaled(range, factor))
        .orElseGet(
            () -> between(Rational.ZERO, value.times(Rational.of(2)), "from 0 to twice its value"));
  }

  /** The range of each payoff of one player's plain table. */
  static PayoffCoefficient.Range ofTable(List<Rational> payoffs) {
    Rational low = payoffs.get(0);
    Rational high = low;
    for (Rational payoff : payoffs) {
      low = payoff.compareTo(low) < 0 ? payoff : low;
      high = payoff.compareTo(high) > 0 ? payoff : high;
    }
    Rational width = low.equals(high) ? Rational.ONE : high.minus(low);
    return new PayoffCoefficient.Range(
        low.minus(width), high.plus(width), "this player's payoffs, either way as far again");
  }

  private static PayoffCoefficient.Range scaled(PayoffCoefficient.Range range, Rational factor) {
    return between(range.low().times(factor), range.high().times(factor), range.from());
  }

  private static PayoffCoefficient.Range between(Rational one, Rational other, String from) {
    boolean ascending = one.compareTo(other) <= 0;
    return new PayoffCoefficient.Range(ascending ? one : other, ascending ? other : one, from);
  }

  private Optional<PayoffCoefficient.Range> parameter(Expression formula) {
    Optional<Parameter> found =
        formula.names().size() == 1
            ? scenario.parameter(formula.names().iterator().next())
            : Optional.empty();
    if (found.isEmpty() || !formula.toString().equals(found.get().id())) {
      return Optional.empty();
    }
    Parameter parameter = found.get();
    if (parameter.range().isPresent()) {
      Parameter.Range range = parameter.range().get();
      return range(range.low(), range.high(), OF_PARAMETER + parameter.id());
    }
    return parameter.kind() instanceof Parameter.Drawn drawn
        ? drawn(drawn.distribution())
        : Optional.empty();
  }

  private Optional<PayoffCoefficient.Range> drawn(Distribution distribution) {
    List<Rational> arguments = new ArrayList<>();
    for (Expression argument : distribution.arguments()) {
      Optional<Rational> value = value(argument);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      arguments.add(value.get());
    }
    Rational first = arguments.get(0);
    Rational last = arguments.get(arguments.size() - 1);
    return switch (distribution.family()) {
      case UNIFORM, TRIANGULAR -> Optional.of(between(first, last, DRAWN));
      case BETA, BERNOULLI -> Optional.of(between(Rational.ZERO, Rational.ONE, DRAWN));
      case DISCRETE -> Optional.of(discrete(arguments));
      case NORMAL -> {
        double mean = first.toDouble();
        double sd = last.toDouble();
        yield range(
            Quantiles.normal(TAIL, mean, sd),
            Quantiles.normal(1 - TAIL, mean, sd),
            "what all but 2 in 1,000 draws give");
      }
      case LOGNORMAL -> {
        double mean = first.toDouble();
        double sd = last.toDouble();
        yield range(
            mean * Salience.factor(sd, TAIL),
            mean * Salience.factor(sd, 1 - TAIL),
            "what all but 2 in 1,000 draws give");
      }
    };
  }

  private static PayoffCoefficient.Range discrete(List<Rational> arguments) {
    Rational low = arguments.get(0);
    Rational high = low;
    for (int i = 0; i < arguments.size(); i += 2) {
      Rational value = arguments.get(i);
      if (arguments.get(i + 1).signum() > 0) {
        low = value.compareTo(low) < 0 ? value : low;
        high = value.compareTo(high) > 0 ? value : high;
      }
    }
    return new PayoffCoefficient.Range(low, high, DRAWN);
  }

  private static Optional<PayoffCoefficient.Range> range(double low, double high, String from) {
    boolean finite = Math.abs(low) <= Double.MAX_VALUE && Math.abs(high) <= Double.MAX_VALUE;
    return finite
        ? Optional.of(between(Rational.ofDouble(low), Rational.ofDouble(high), from))
        : Optional.empty();
  }

  private Optional<PayoffCoefficient.Range> pooled(Weight.Pooled weight) {
    Optional<Rational> times = weight.times().map(this::value).orElse(Optional.of(Rational.ONE));
    Optional<Parameter.Split> split = split(weight);
    Rational low = Rational.ZERO;
    Rational high = Rational.ZERO;
    for (int g = 0; g < split.map(groups -> groups.groups().size()).orElse(1); g++) {
      List<Evidence> members = new ArrayList<>();
      for (Evidence one : weight.evidence()) {
        if (split.isEmpty() || split.get().groupOf(one.source()) == g) {
          members.add(one);
        }
      }
      Optional<Rational> share =
          split.isEmpty() ? Optional.of(Rational.ONE) : value(split.get().groups().get(g).share());
      if (share.isEmpty() || times.isEmpty()) {
        return Optional.empty();
      }
      PayoffCoefficient.Range pool = scaled(pool(members), share.get());
      low = low.plus(pool.low());
      high = high.plus(pool.high());
    }
    return Optional.of(
        scaled(new PayoffCoefficient.Range(low, high, "what its claims can give"), times.get()));
  }

  private Optional<Parameter.Split> split(Weight.Pooled weight) {
    return weight
        .split()
        .flatMap(scenario::parameter)
        .map(Parameter::kind)
        .filter(Parameter.Split.class::isInstance)
        .map(Parameter.Split.class::cast);
  }

  /** From the least to the most that claims can give, each holding or not as far as it may. */
  private PayoffCoefficient.Range pool(List<Evidence> members) {
    Pooling pooling = scenario.pooling();
    Rational low = Rational.ZERO;
    Rational high = Rational.ZERO;
    Rational spread = Rational.ofDouble(pooling.spread());
    for (Evidence one : members) {
      double holds = pooling.probability(one.certainty());
      if (holds <= 0 || one.value() == 0) {
        continue;
      }
      Rational strength = Rational.ofDouble(one.value());
      Rational share = Rational.ofDouble(one.share());
      Rational least = strength.minus(spread).times(share);
      Rational most = strength.plus(spread).times(share);
      boolean surely = holds >= 1;
      low = low.plus(surely || least.signum() < 0 ? least : Rational.ZERO);
      high = high.plus(surely || most.signum() > 0 ? most : Rational.ZERO);
    }
    Rational divisor = Rational.of(members.size()).plus(Rational.ofDouble(pooling.shrink()));
    return members.isEmpty()
        ? new PayoffCoefficient.Range(Rational.ZERO, Rational.ZERO, DRAWN)
        : between(low.dividedBy(divisor), high.dividedBy(divisor), DRAWN);
  }

  /** The value of a formula, rounded where it is no fraction; empty if it is not finite. */
  private Optional<Rational> value(Expression formula) {
    Optional<Rational> exact = numbers.exactly(formula);
    if (exact.isPresent()) {
      return exact;
    }
    double near = numbers.near(formula);
    return Math.abs(near) <= Double.MAX_VALUE
        ? Optional.of(Rational.ofDouble(near))
        : Optional.empty();
  }
}
