package io.entente.sample;

import io.entente.expression.Arithmetic;
import io.entente.expression.Expression;
import io.entente.number.Rational;
import io.entente.scenario.LevelTable;
import io.entente.scenario.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * What the payoffs and the chances of a plan are made of at the central reading, in any exact
 * arithmetic: the numbers behind them in one list, and the payoffs built from such a list.
 *
 * <p>The list has the weight of every term, the value of every formula of a level table or of
 * chance, and of further formulas asked for, in this order.
 */
public final class CentralFormulas {

  /** One term of an actor: at each place of its scope the formulas that multiply its weight. */
  private record Part(int term, Scope scope, int[][] formulas) {}

  private final Plan plan;
  private final Map<Expression, Integer> places = new LinkedHashMap<>();

  /** By actor. */
  private final List<List<Part>> parts = new ArrayList<>();

  private final int terms;

  /**
   * Of a plan.
   *
   * @param more further formulas, such as those in the conditions of outcomes
   */
  public CentralFormulas(Plan plan, List<Expression> more) {
    this.plan = plan;
    terms = plan.scenario().terms().size();
    plan.scenario().actors().forEach(actor -> parts.add(new ArrayList<>()));
    for (int t = 0; t < terms; t++) {
      Term term = plan.scenario().terms().get(t);
      parts.get(plan.actorIndex(term.actor())).add(part(t, term));
    }
    plan.chance().formulas().forEach(this::place);
    more.forEach(this::place);
  }

  private int place(Expression formula) {
    return places.computeIfAbsent(formula, any -> terms + places.size());
  }

  private Part part(int number, Term term) {
    Cells cells = plan.cells();
    Scope scope = new Scope(cells, cells.axes(term.decisions()));
    int tables = term.levels().size();
    int[][] formulas = new int[scope.size()][tables];
    for (int table = 0; table < tables; table++) {
      LevelTable level = term.levels().get(table);
      Scope own = new Scope(cells, cells.axes(level.decisions()));
      int[] rowAt = Rows.matching(level.rows(), own, cells);
      int[] projection = scope.projectionOnto(own);
      for (int place = 0; place < formulas.length; place++) {
        int row = rowAt[projection[place]];
        if (row == Rows.NONE || formulas[place].length < tables) {
          formulas[place] = NOTHING;
        } else {
          formulas[place][table] = place(level.rows().get(row).is());
        }
      }
    }
    if (tables == 0) {
      return new Part(number, scope, new int[scope.size()][]);
    }
    return new Part(number, scope, formulas);
  }

  /** Stands where no row matches, so that the level is 0. */
  private static final int[] NOTHING = {};

  /**
   * The numbers, some parameters having other values than their own.
   *
   * @throws NoValueException if a number is none of the arithmetic's, or only a division by zero
   *     stands in the way
   */
  public <N> List<N> values(Arithmetic<N> numbers, Map<String, N> set) throws NoValueException {
    CentralValues<N> values = new CentralValues<>(plan, numbers, set);
    List<N> list = new ArrayList<>();
    for (Term term : plan.scenario().terms()) {
      list.add(required(values.weight(term), "the weight of " + term.name()));
    }
    for (Expression formula : places.keySet()) {
      list.add(required(values.value(formula), "\"" + formula + "\""));
    }
    return list;
  }

  private static <N> N required(Optional<N> value, String what) throws NoValueException {
    if (value.isEmpty()) {
      throw new NoValueException(what);
    }
    return value.get();
  }

  /** A number has no value in an arithmetic. */
  public static final class NoValueException extends Exception {

    private static final long serialVersionUID = 1;

    NoValueException(String what) {
      super(what, null, false, false);
    }
  }

  /** The place in the list of a formula of chance or one asked for. */
  public int placeOf(Expression formula) {
    return places.get(formula);
  }

  /** An actor's payoffs by cell, from a list of numbers. */
  public <N> IntFunction<N> payoffs(int actor, Arithmetic<N> numbers, List<N> values) {
    List<List<N>> contributions = new ArrayList<>();
    N zero = numbers.number(Rational.ZERO);
    for (Part part : parts.get(actor)) {
      List<N> at = new ArrayList<>();
      for (int[] formulas : part.formulas()) {
        N product = formulas == NOTHING ? zero : values.get(part.term());
        for (int i = 0; formulas != null && i < formulas.length; i++) {
          product = numbers.times(product, values.get(formulas[i]));
        }
        at.add(product);
      }
      contributions.add(at);
    }
    return cell -> {
      N sum = zero;
      for (int p = 0; p < contributions.size(); p++) {
        Scope scope = parts.get(actor).get(p).scope();
        sum = numbers.plus(sum, contributions.get(p).get(scope.place(cell)));
      }
      return sum;
    };
  }
}
