package io.entente.sample;

import io.entente.scenario.Chance;
import io.entente.scenario.Condition;
import io.entente.scenario.Decision;
import io.entente.scenario.LevelTable;
import io.entente.scenario.PlannedMove;
import io.entente.scenario.Scenario;
import io.entente.scenario.Strategy;
import io.entente.scenario.Term;
import io.entente.scenario.state.Measure;
import io.entente.scenario.state.StateProcess;
import io.entente.scenario.state.StateVariable;
import io.entente.scenario.state.Transition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the cells of a repeated game are laid out: profile (combination of moves) first, then state,
 * and last, if some table mentions it, the number of the period.
 *
 * <p>States are numbered with the last variable varying fastest.
 */
final class StateGrid {

  private final StateProcess process;
  private final Plan plan;
  private final int profiles;
  private final int states;
  private final int kinds;
  private final int explicit;

  StateGrid(Plan plan, StateProcess process) {
    this.plan = plan;
    this.process = process;
    states = process.states();
    int axes = plan.scenario().decisions().size() + process.variables().size();
    kinds = plan.cells().axes() > axes ? plan.cells().count(axes) : 1;
    profiles = plan.cells().size() / states / kinds;
    Set<Integer> named = new LinkedHashSet<>();
    for (List<PlannedMove> moves : process.plans().values()) {
      moves.forEach(move -> collectPeriods(move.when(), named));
    }
    int last = kinds - 1;
    for (int period : named) {
      last = Math.max(last, period);
    }
    explicit = process.horizon().orElse(last);
  }

  /** The axes of a scenario's cells behind its decisions. */
  static List<Chance> axes(Scenario scenario, StateProcess process) {
    List<Chance> axes = new ArrayList<>();
    process.variables().forEach(variable -> axes.add(variable.axis()));
    Set<Integer> periods = new LinkedHashSet<>();
    Set<String> mentioned = new LinkedHashSet<>();
    for (Condition condition : conditions(scenario, process)) {
      condition.collectDecisions(mentioned);
      collectPeriods(condition, periods);
    }
    if (mentioned.contains(StateProcess.PERIOD)) {
      int last = 0;
      for (int period : periods) {
        last = Math.max(last, period);
      }
      axes.add(StateProcess.periodAxis(process.horizon().orElse(last + 1)));
    }
    return axes;
  }

  private static List<Condition> conditions(Scenario scenario, StateProcess process) {
    List<LevelTable> tables = new ArrayList<>();
    for (Term term : scenario.terms()) {
      tables.addAll(term.levels());
    }
    for (Measure measure : process.measures()) {
      tables.addAll(measure.summands());
    }
    List<Condition> conditions = new ArrayList<>();
    tables.forEach(table -> table.rows().forEach(row -> conditions.add(row.when())));
    for (StateVariable variable : process.variables()) {
      if (variable.transition() instanceof Transition.Rows rows) {
        rows.rows().forEach(row -> conditions.add(row.when()));
      }
    }
    scenario.outcomes().forEach(outcome -> conditions.add(outcome.condition()));
    return conditions;
  }

  private static void collectPeriods(Condition condition, Set<Integer> into) {
    if (condition instanceof Condition.Is is && is.decision().equals(StateProcess.PERIOD)) {
      is.values().forEach(value -> into.add(Integer.parseInt(value)));
    } else if (condition instanceof Condition.All all) {
      all.parts().forEach(part -> collectPeriods(part, into));
    } else if (condition instanceof Condition.Any any) {
      any.parts().forEach(part -> collectPeriods(part, into));
    } else if (condition instanceof Condition.Not not) {
      collectPeriods(not.part(), into);
    }
  }

  StateProcess process() {
    return process;
  }

  Plan plan() {
    return plan;
  }

  /** How many combinations of moves there are. */
  int profiles() {
    return profiles;
  }

  int states() {
    return states;
  }

  /** How many periods tables tell apart; the last stands for all later ones. */
  int kinds() {
    return kinds;
  }

  /**
   * How many periods are told apart: with a horizon all, without one those that some table or plan
   * names; all later ones are alike.
   */
  int explicit() {
    return explicit;
  }

  boolean isEndless() {
    return process.horizon().isEmpty();
  }

  /** Which kind a period is, both counted from 0. */
  int kind(int period) {
    return Math.min(period, kinds - 1);
  }

  int cell(int profile, int state, int kind) {
    return (profile * states + state) * kinds + kind;
  }

  /** How far apart profiles are that differ by one strategy at a decision. */
  int stride(int decision) {
    return plan.cells().stride(decision) / states / kinds;
  }

  /** The place of a variable's value in a state. */
  int value(int state, int variable) {
    return state / valueStride(variable) % count(variable);
  }

  /** How far apart states are that differ by one place in a variable's values. */
  int valueStride(int variable) {
    int stride = 1;
    for (int v = process.variables().size() - 1; v > variable; v--) {
      stride *= count(v);
    }
    return stride;
  }

  int count(int variable) {
    return process.variables().get(variable).values().size();
  }

  /** The state of the first period. */
  int start() {
    int start = 0;
    for (int v = 0; v < process.variables().size(); v++) {
      StateVariable variable = process.variables().get(v);
      start += variable.indexOf(variable.start()) * valueStride(v);
    }
    return start;
  }

  /** A state in words: variable to value. */
  Map<String, String> words(int state) {
    Map<String, String> words = new LinkedHashMap<>();
    for (int v = 0; v < process.variables().size(); v++) {
      Strategy value = process.variables().get(v).values().get(value(state, v));
      words.put(process.variables().get(v).id(), value.id());
    }
    return words;
  }

  /**
   * What decisions are bound to, [period][state][decision], or {@link Stages#FREE}; periods counted
   * from 0, the last entry for all later ones.
   */
  int[][][] bound() {
    List<Decision> decisions = plan.scenario().decisions();
    int[][][] bound = new int[explicit + (isEndless() ? 1 : 0)][states][decisions.size()];
    for (int period = 0; period < bound.length; period++) {
      for (int state = 0; state < states; state++) {
        Map<String, String> now = words(state);
        now.put(StateProcess.PERIOD, Integer.toString(period + 1));
        for (int d = 0; d < decisions.size(); d++) {
          bound[period][state][d] = boundTo(decisions.get(d), now);
        }
      }
    }
    return bound;
  }

  private int boundTo(Decision decision, Map<String, String> now) {
    for (PlannedMove move : process.plans().getOrDefault(decision.id(), List.of())) {
      if (move.when().test(now, formula -> false)) {
        return decision.indexOf(move.strategy());
      }
    }
    return Stages.FREE;
  }
}
