package io.entente.outcome.threshold;

import io.entente.expression.Expression;
import io.entente.number.algebraic.AlgebraicNumber;
import io.entente.number.algebraic.RationalFunction;
import io.entente.sample.CentralFormulas;
import io.entente.sample.Plan;
import io.entente.sample.PlayTree;
import io.entente.scenario.Form;
import io.entente.scenario.Outcome;
import io.entente.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What there is along a line, exactly: first where the numbers of the scenario become other
 * functions of the parameter (a minimum switches, a condition turns), then, between these places,
 * where the equilibria change.
 */
final class ExactLine {

  /**
   * The numbers on one stretch.
   *
   * @param values as {@link CentralFormulas} lists them, functions of the parameter
   * @param truths the formulas in the conditions of outcomes
   */
  private record Numbers(List<RationalFunction> values, List<Boolean> truths) {}

  private final Line line;
  private final Plan plan;
  private final Scenario scenario;
  private final List<Expression> conditions = new ArrayList<>();
  private final CentralFormulas formulas;
  private final LineGame game;
  private final Map<List<Object>, Found> known = new HashMap<>();

  private ExactLine(Plan plan, Form form, Line line) throws NotExactException {
    this.line = line;
    this.plan = plan;
    scenario = plan.scenario();
    scenario.outcomes().forEach(outcome -> outcome.condition().collectFormulas(conditions));
    formulas = new CentralFormulas(plan, conditions);
    boolean plain = scenario.chance().isEmpty() && scenario.isUnconditional();
    if (plain && form == Form.SIMULTANEOUS) {
      game = new AtOnce(plan, formulas);
    } else {
      PlayTree tree =
          PlayTree.of(plan, form)
              .orElseThrow(
                  () ->
                      new NotExactException("not everybody who moves knows all that came before"));
      game = new InTurn(plan, tree, formulas);
    }
  }

  /**
   * What there is along a line, the parameter counting as set; where a number of the scenario is
   * none, as a quotient by 0, there is nothing.
   *
   * @throws NotExactException if it cannot be told exactly
   */
  static Piecewise<Optional<Found>> of(Plan plan, Form form, Line line) throws NotExactException {
    try {
      return new ExactLine(plan, form, line).pieces();
    } catch (Sweep.TooManyChangesException many) {
      throw new NotExactException("there are " + many.getMessage());
    } catch (Unknown unknown) {
      throw new NotExactException(unknown.getMessage());
    }
  }

  private Piecewise<Optional<Found>> pieces() {
    Sweep sweep = new Sweep(line.low(), line.high());
    Piecewise<Optional<Numbers>> numbers = sweep.over(this::numbers);
    Piecewise.Builder<Optional<Found>> builder = new Piecewise.Builder<>();
    for (int i = 0; i < numbers.points().size(); i++) {
      AlgebraicNumber point = numbers.points().get(i);
      if (i > 0) {
        between(numbers.points().get(i - 1), point, numbers.between().get(i - 1), sweep, builder);
      }
      builder.point(
          point,
          numbers
              .at()
              .get(i)
              .map(here -> found(game.at(here.values(), new Spot(point)), here.truths())));
    }
    return builder.build();
  }

  private void between(
      AlgebraicNumber from,
      AlgebraicNumber to,
      Optional<Numbers> numbers,
      Sweep sweep,
      Piecewise.Builder<Optional<Found>> builder) {
    if (numbers.isEmpty()) {
      builder.interval(Optional.empty());
      return;
    }
    List<Boolean> truths = numbers.get().truths();
    Piecewise<List<List<Integer>>> inner = game.between(from, to, numbers.get().values(), sweep);
    for (int i = 0; i < inner.between().size(); i++) {
      if (i > 0) {
        builder.point(inner.points().get(i), Optional.of(found(inner.at().get(i), truths)));
      }
      builder.interval(Optional.of(found(inner.between().get(i), truths)));
    }
  }

  /** A reason to stop that passes through the rules of a sweep. */
  private static final class Unknown extends RuntimeException {

    private static final long serialVersionUID = 1;

    Unknown(String what) {
      super(what, null, false, false);
    }
  }

  private Optional<Numbers> numbers(Spot spot) {
    AtSpot arithmetic = new AtSpot(spot);
    List<RationalFunction> values;
    try {
      values = formulas.values(arithmetic, Map.of(line.parameter(), AtSpot.parameter()));
    } catch (CentralFormulas.NoValueException none) {
      if (arithmetic.dividedByZero()) {
        return Optional.empty();
      }
      throw new Unknown(
          none.getMessage() + " is not made of parameters, + - * / and comparisons alone");
    }
    List<Boolean> truths = new ArrayList<>();
    for (Expression condition : conditions) {
      truths.add(spot.sign(values.get(formulas.placeOf(condition))) != 0);
    }
    return game.isSound(values, spot) ? Optional.of(new Numbers(values, truths)) : Optional.empty();
  }

  private Found found(List<List<Integer>> equilibria, List<Boolean> truths) {
    return known.computeIfAbsent(
        List.of(equilibria, truths),
        any -> {
          List<Found.Fare> fares = new ArrayList<>();
          for (Outcome outcome : scenario.outcomes()) {
            int holds = 0;
            int fails = 0;
            for (List<Integer> cells : equilibria) {
              int in = 0;
              for (int cell : cells) {
                in += holds(outcome, cell, truths) ? 1 : 0;
              }
              holds += in == cells.size() ? 1 : 0;
              fails += in == 0 ? 1 : 0;
            }
            fares.add(new Found.Fare(holds, fails, equilibria.size()));
          }
          return new Found(equilibria, fares);
        });
  }

  private boolean holds(Outcome outcome, int cell, List<Boolean> truths) {
    return outcome
        .condition()
        .test(plan.cells().events(cell), formula -> truths.get(conditions.indexOf(formula)));
  }

  /** Why something cannot be told exactly. */
  static final class NotExactException extends Exception {

    private static final long serialVersionUID = 1;

    NotExactException(String why) {
      super(why, null, false, false);
    }
  }
}
