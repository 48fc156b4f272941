package io.entente.sample;

import io.entente.expression.BoundExpression;
import io.entente.expression.Expression;
import io.entente.scenario.Condition;
import io.entente.scenario.Outcome;
import io.entente.scenario.state.StateProcess;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where each outcome of a repeated game holds, by combination of moves and states. */
final class OutcomeTable {

  private final Cells cells;
  private final List<Outcome> outcomes;
  private final boolean[] ofStates;
  private final boolean[][] holds;
  private final List<List<Expression>> formulas = new ArrayList<>();
  private final List<List<BoundExpression>> bound = new ArrayList<>();
  private final double[][][] values;
  private final Map<Integer, Map<String, String>> words = new HashMap<>();

  OutcomeTable(Plan plan) {
    cells = plan.cells();
    outcomes = plan.scenario().outcomes();
    ofStates = new boolean[outcomes.size()];
    holds = new boolean[outcomes.size()][];
    values = new double[outcomes.size()][][];
    for (int o = 0; o < ofStates.length; o++) {
      Condition condition = outcomes.get(o).condition();
      List<Expression> own = new ArrayList<>();
      condition.collectFormulas(own);
      formulas.add(own);
      List<BoundExpression> ready = new ArrayList<>();
      own.forEach(formula -> ready.add(plan.bind(formula)));
      bound.add(ready);
      values[o] = new double[own.size()][Runs.MOST_LANES];
      holds[o] = own.isEmpty() ? cells.where(condition) : new boolean[0];
      Set<String> mentioned = new LinkedHashSet<>();
      condition.collectDecisions(mentioned);
      ofStates[o] = !mentioned.contains(StateProcess.PERIOD);
      for (String id : mentioned) {
        ofStates[o] &= plan.scenario().decision(id).isEmpty();
      }
    }
  }

  int size() {
    return ofStates.length;
  }

  Outcome.At at(int outcome) {
    return outcomes.get(outcome).at();
  }

  /** Whether an outcome depends on states alone. */
  boolean isOfStates(int outcome) {
    return ofStates[outcome];
  }

  /** Takes in the parameters of a block. */
  void read(Runs runs) {
    for (int o = 0; o < values.length; o++) {
      for (int f = 0; f < values[o].length; f++) {
        runs.evaluate(bound.get(o).get(f), values[o][f]);
      }
    }
  }

  boolean holds(int outcome, int cell, int lane) {
    if (values[outcome].length == 0) {
      return holds[outcome][cell];
    }
    List<Expression> own = formulas.get(outcome);
    double[][] known = values[outcome];
    return outcomes
        .get(outcome)
        .condition()
        .test(
            words.computeIfAbsent(cell, cells::events),
            formula -> known[own.indexOf(formula)][lane] != 0);
  }
}
