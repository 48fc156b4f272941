package io.entente.scenario.state;

import io.entente.expression.Expression;
import io.entente.scenario.Chance;
import io.entente.scenario.LevelTable;
import io.entente.scenario.Notation;
import io.entente.scenario.PlannedMove;
import io.entente.scenario.Scenario;
import io.entente.scenario.Section;
import io.entente.scenario.Strategy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A game that is repeated period after period while states move: a stochastic game (Shapley 1953).
 * What is done in a period pays according to the states in it, and decides with what probability
 * each state variable moves, independently of the others.
 *
 * @param says what it is; may be empty
 * @param period what a period is called, such as {@code quarter}
 * @param horizon how many periods there are; empty if there is no last one
 * @param discounts actor to what a unit in the next period is worth now; {@link #ALL} for those not
 *     named
 * @param measures in file order
 * @param variables in file order
 * @param plans decision to the plan it is bound to
 * @param claims cited
 * @param assumption why its numbers are what they are, where no claim backs them
 */
public record StateProcess(
    String says,
    String period,
    OptionalInt horizon,
    Map<String, Expression> discounts,
    List<Measure> measures,
    List<StateVariable> variables,
    Map<String, List<PlannedMove>> plans,
    List<String> claims,
    Optional<String> assumption)
    implements Section {

  /** The key of {@link #discounts} for all actors that have no discount of their own. */
  public static final String ALL = "all";

  /** The name by which conditions know the number of the period. */
  public static final String PERIOD = "period";

  /** Whose a state is, where decisions are somebody's. */
  public static final String NOBODY = "";

  public StateProcess {
    discounts = new LinkedHashMap<>(discounts);
    measures = List.copyOf(measures);
    variables = List.copyOf(variables);
    plans = new LinkedHashMap<>(plans);
    claims = List.copyOf(claims);
  }

  /** The process of a scenario, if it has one. */
  public static Optional<StateProcess> of(Scenario scenario) {
    for (Section section : scenario.sections()) {
      if (section instanceof StateProcess process) {
        return Optional.of(process);
      }
    }
    return Optional.empty();
  }

  /** Whether a section is such a process without a last period. */
  public static boolean isEndless(Section section) {
    return section instanceof StateProcess process && process.horizon().isEmpty();
  }

  /** The discount of an actor. */
  public Expression discount(String actor) {
    return discounts.getOrDefault(actor, discounts.get(ALL));
  }

  /** The number of the period as conditions see it. */
  public static Chance periodAxis(int periods) {
    List<Strategy> values = new ArrayList<>();
    for (int period = 1; period <= periods; period++) {
      values.add(new Strategy(Integer.toString(period), Integer.toString(period)));
    }
    return axis(PERIOD, values);
  }

  /** What takes one of several values by no chance of its own. */
  static Chance axis(String id, List<Strategy> values) {
    List<LevelTable> none = new ArrayList<>();
    values.forEach(value -> none.add(new LevelTable("", List.of())));
    return new Chance(id, "", values, none);
  }

  /** How many combinations of values there are. */
  public int states() {
    int states = 1;
    for (StateVariable variable : variables) {
      states *= variable.values().size();
    }
    return states;
  }

  @Override
  public StateProcess under(Map<String, List<PlannedMove>> more) {
    Map<String, List<PlannedMove>> both = new LinkedHashMap<>(plans);
    both.putAll(more);
    return new StateProcess(
        says, period, horizon, discounts, measures, variables, both, claims, assumption);
  }

  @Override
  public String key() {
    return "repeat";
  }

  @Override
  public String name() {
    return "repeat";
  }

  @Override
  public boolean isApart() {
    return false;
  }

  @Override
  public List<String> values() {
    return List.of();
  }

  @Override
  public Map<String, Expression> formulas() {
    Map<String, Expression> formulas = new LinkedHashMap<>();
    discounts.forEach((actor, value) -> formulas.put("discount of " + actor, value));
    for (StateVariable variable : variables) {
      if (variable.transition() instanceof Transition.Ladder ladder) {
        ladder.up().ifPresent(up -> formulas.put(variable.id() + " up", up));
        ladder.down().ifPresent(down -> formulas.put(variable.id() + " down", down));
      } else if (variable.transition() instanceof Transition.Rows table) {
        for (Transition.Row row : table.rows()) {
          String where = variable.id() + " where " + Notation.of(row.when()) + " to ";
          row.to().forEach((value, probability) -> formulas.put(where + value, probability));
        }
      }
    }
    for (Measure measure : measures) {
      for (int i = 0; i < measure.summands().size(); i++) {
        String where = "measure " + measure.id() + ", summand " + (i + 1) + ", where ";
        measure
            .summands()
            .get(i)
            .rows()
            .forEach(row -> formulas.put(where + Notation.of(row.when()), row.is()));
      }
    }
    return formulas;
  }

  @Override
  public Map<String, String> settings() {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("period", period);
    settings.put("horizon", horizon.isPresent() ? "" + horizon.getAsInt() : "none");
    for (StateVariable variable : variables) {
      List<String> ids = new ArrayList<>();
      variable.values().forEach(value -> ids.add(value.id()));
      settings.put("state " + variable.id(), String.join(", ", ids));
      settings.put("start of " + variable.id(), variable.start());
    }
    return settings;
  }
}
