package io.entente.outcome.validity;

import io.entente.expression.Expression;
import io.entente.expression.FormulaException;
import io.entente.number.Decimals;
import io.entente.number.Interval;
import io.entente.outcome.CentralReading;
import io.entente.outcome.Question;
import io.entente.scenario.Assumptions;
import io.entente.scenario.Assumptions.Assumption;
import io.entente.scenario.Parameter;
import io.entente.scenario.Pooling;
import io.entente.scenario.Scenario;
import io.entente.scenario.Term;
import io.entente.scenario.View;
import io.entente.scenario.Weight;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what can be moved in a scenario and between which settings: the numbers no claim backs, and
 * every parameter that has a range or is drawn.
 */
final class MovedNumbers {

  /** By convention what has no range is moved to this many times its value ... */
  static final double LESS = 0.5;

  /** ... and to this many times. */
  static final double MORE = 1.5;

  private static final String HALF = "half of it";
  private static final String HALF_MORE = "half as much again";

  private final Question question;
  private final CentralReading central;
  private final Scenario scenario;
  private final DrawnEnds ends;
  private final List<MovedNumber> moved = new ArrayList<>();
  private final List<FixedAssumption> fixed = new ArrayList<>();

  private MovedNumbers(Question question, CentralReading central, DrawnEnds ends) {
    this.question = question;
    this.central = central;
    this.scenario = central.scenario();
    this.ends = ends;
  }

  static MovedNumbers of(Question question, CentralReading central, DrawnEnds ends) {
    MovedNumbers numbers = new MovedNumbers(question, central, ends);
    Set<String> seen = new HashSet<>();
    for (Assumption assumption : Assumptions.of(numbers.scenario)) {
      seen.add(assumption.place());
      numbers.assumption(assumption);
    }
    for (Parameter parameter : numbers.scenario.parameters()) {
      String place = "parameters." + parameter.id();
      boolean wide = parameter.range().isPresent() || parameter.kind() instanceof Parameter.Drawn;
      if (!seen.contains(place) && wide && !numbers.isHeld(parameter)) {
        String what = parameter.says().isEmpty() ? parameter.id() : parameter.says();
        numbers.betweenEnds(parameter, new Assumption(place, what, ""), false);
      }
    }
    return numbers;
  }

  List<MovedNumber> moved() {
    return moved;
  }

  List<FixedAssumption> fixed() {
    return fixed;
  }

  private void assumption(Assumption assumption) {
    String place = assumption.place();
    String name = place.substring(place.indexOf('.') + 1);
    if (place.startsWith("parameters.")) {
      parameter(scenario.parameter(name).orElseThrow(), assumption);
    } else if (place.startsWith("payoffs.")) {
      term(scenario.term(name).orElseThrow(), assumption);
    } else if (place.equals("pooling")) {
      pooling(assumption);
    } else {
      fix(assumption, FixedAssumption.Why.STRUCTURE);
    }
  }

  private void fix(Assumption assumption, FixedAssumption.Why why) {
    fixed.add(new FixedAssumption(assumption, why));
  }

  /** Whether the view or an option has put a number in the parameter's place. */
  private boolean isHeld(Parameter parameter) {
    View all = question.whatIf().viewIn(question.scenario()).and(question.whatIf().changes());
    return all.parameters().get(parameter.id()) instanceof Parameter.Value;
  }

  private void parameter(Parameter parameter, Assumption assumption) {
    if (isHeld(parameter)) {
      fix(assumption, FixedAssumption.Why.HELD);
    } else if (parameter.kind() instanceof Parameter.Split split) {
      split(parameter, split, assumption);
    } else if (!betweenEnds(parameter, assumption, true)) {
      halved(parameter, assumption);
    }
  }

  /** Moves a parameter between the ends of its range, or of its draws; false if it has none. */
  private boolean betweenEnds(Parameter parameter, Assumption assumption, boolean unbacked) {
    MovedNumber.How how = MovedNumber.How.RANGE;
    Optional<Interval> found =
        parameter.range().map(range -> new Interval(range.low(), range.high()));
    if (found.isEmpty() && parameter.kind() instanceof Parameter.Drawn) {
      how = MovedNumber.How.QUANTILES;
      found = ends.of(parameter.id());
    }
    if (found.isEmpty() || !(found.get().width() > 0)) {
      return false;
    }
    add(
        assumption,
        unbacked,
        how,
        MovedNumber.Setting.at(found.get().low(), set(parameter, found.get().low())),
        MovedNumber.Setting.at(found.get().high(), set(parameter, found.get().high())));
    return true;
  }

  private void halved(Parameter parameter, Assumption assumption) {
    if (parameter.kind() instanceof Parameter.Formula formula) {
      try {
        scaled(
            assumption,
            View.setting(Map.of(parameter.id(), times(LESS, formula.formula()))),
            View.setting(Map.of(parameter.id(), times(MORE, formula.formula()))));
      } catch (FormulaException tooLongByOne) {
        fix(assumption, FixedAssumption.Why.STRUCTURE);
      }
      return;
    }
    double value = central.runs().parameter(parameter.id(), 0);
    if (value == 0) {
      fix(assumption, FixedAssumption.Why.ZERO);
      return;
    }
    add(
        assumption,
        true,
        MovedNumber.How.HALVED,
        MovedNumber.Setting.at(LESS * value, set(parameter, LESS * value)),
        MovedNumber.Setting.at(MORE * value, set(parameter, MORE * value)));
  }

  private static View set(Parameter parameter, double value) {
    return View.setting(Map.of(parameter.id(), new Parameter.Value(value)));
  }

  private static Parameter.Formula times(double factor, Expression formula) {
    return new Parameter.Formula(
        Expression.parse(Decimals.shortest(factor) + " * (" + formula + ")", formula.names()));
  }

  private void split(Parameter parameter, Parameter.Split split, Assumption assumption) {
    boolean constant = split.groups().size() > 1;
    for (Parameter.Group group : split.groups()) {
      constant &= group.share().isConstant();
    }
    if (!constant) {
      fix(
          assumption,
          split.groups().size() > 1 ? FixedAssumption.Why.SHARES : FixedAssumption.Why.STRUCTURE);
      return;
    }
    for (int g = 1; g < split.groups().size(); g++) {
      add(
          assumption,
          true,
          MovedNumber.How.GROUPS,
          alone(parameter, split, 0),
          alone(parameter, split, g));
    }
  }

  private static MovedNumber.Setting alone(Parameter parameter, Parameter.Split split, int which) {
    List<String> sources = new ArrayList<>(split.groups().get(which).sources());
    sources.sort(null);
    return MovedNumber.Setting.named(
        (sources.isEmpty() ? "the others" : String.join(", ", sources)) + " alone",
        View.setting(Map.of(parameter.id(), split.alone(which))));
  }

  private void term(Term term, Assumption assumption) {
    long own = scenario.terms().stream().filter(t -> t.actor().equals(term.actor())).count();
    boolean zero =
        term.factor() == 0
            || term.weight() instanceof Weight.Given given
                && given.formula().isConstant()
                && given.formula().constantValue() == 0;
    if (own == 1) {
      fix(assumption, FixedAssumption.Why.WHOLE);
    } else if (zero) {
      fix(assumption, FixedAssumption.Why.ZERO);
    } else {
      scaled(
          assumption,
          View.scaling(Map.of(term.name(), LESS)),
          View.scaling(Map.of(term.name(), MORE)));
    }
  }

  private void scaled(Assumption assumption, View less, View more) {
    add(
        assumption,
        true,
        MovedNumber.How.HALVED,
        MovedNumber.Setting.named(HALF, less),
        MovedNumber.Setting.named(HALF_MORE, more));
  }

  private void add(
      Assumption assumption,
      boolean unbacked,
      MovedNumber.How how,
      MovedNumber.Setting low,
      MovedNumber.Setting high) {
    moved.add(
        new MovedNumber(
            assumption.place(), assumption.what(), assumption.why(), unbacked, how, low, high));
  }

  private void pooling(Assumption whole) {
    for (PoolingPart part : PoolingPart.values()) {
      Assumption one = new Assumption("pooling." + part.key(), part.says(), whole.why());
      Pooling now = scenario.pooling();
      if (part.isZero(now)) {
        fix(one, FixedAssumption.Why.ZERO);
      } else {
        scaled(one, pooled(part.times(now, LESS)), pooled(part.times(now, MORE)));
      }
    }
  }

  private static View pooled(Pooling pooling) {
    return new View(
        "", "", Map.of(), Map.of(), List.of(), Map.of(), Optional.of(pooling), Map.of(), Map.of());
  }
}
