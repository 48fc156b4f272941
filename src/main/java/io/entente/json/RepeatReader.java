package io.entente.json;

import io.entente.expression.Expression;
import io.entente.json.JsonNode.ArrayNode;
import io.entente.json.JsonNode.Member;
import io.entente.json.JsonNode.NumberNode;
import io.entente.json.JsonNode.ObjectNode;
import io.entente.json.JsonNode.TextNode;
import io.entente.scenario.Decision;
import io.entente.scenario.LevelTable;
import io.entente.scenario.state.Measure;
import io.entente.scenario.state.StateProcess;
import io.entente.scenario.state.StateVariable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads how a game is repeated while states move. In two steps: {@link #declare} makes the states
 * known to conditions, {@link #read} reads the rest, which may use levels and conditions.
 */
final class RepeatReader {

  static final String KEY = "repeat";
  static final Keys REPEAT =
      Keys.of("says", "period", "horizon", "discount", "measures", "state", "claims", "assumption");

  /** So many combinations of states are solved. */
  private static final long MOST_STATES = 5_000;

  private static final int MOST_PERIODS = 1_000;

  private final Reading reading;
  private final Scope scope;
  private final Optional<Fields> fields;
  private final StatesReader states;
  private OptionalInt horizon = OptionalInt.empty();

  RepeatReader(Reading reading, Scope scope, Fields top) {
    this.reading = reading;
    this.scope = scope;
    this.states = new StatesReader(reading, scope);
    Optional<JsonNode> node = top.node(KEY);
    fields =
        node.isPresent() && hasStates(node.get())
            ? Fields.of(reading, node.get(), REPEAT, "write {\"horizon\": 12, \"state\": {...}}")
            : Optional.empty();
  }

  /** Whether a section is about states; others are read with the sections that yield values. */
  static boolean hasStates(JsonNode section) {
    return section instanceof ObjectNode object && object.member("state").isPresent();
  }

  /** Makes the states, and the number of the period, known to conditions. */
  void declare() {
    if (fields.isEmpty()) {
      return;
    }
    horizon = horizon(fields.get());
    Optional<JsonNode> section =
        fields.get().required("state", "write {\"NAME\": {\"values\": [...], \"start\": ...}}");
    if (section.isEmpty()) {
      return;
    }
    states.declare(section.get());
    int periods = horizon.orElse(MOST_PERIODS);
    scope.states.put(
        StateProcess.PERIOD,
        new Decision(
            StateProcess.PERIOD,
            StateProcess.NOBODY,
            StateProcess.periodAxis(periods).outcomes(),
            List.of()));
    long combinations = 1;
    for (StatesReader.Declared state : states.declared()) {
      combinations = Math.min(MOST_STATES + 1, combinations * state.values().size());
    }
    if (combinations > MOST_STATES) {
      reading.error(
          section.get(),
          "these are more than " + MOST_STATES + " combinations of states",
          "have fewer state variables, or fewer values of each");
    }
  }

  private OptionalInt horizon(Fields repeat) {
    Optional<JsonNode> node = repeat.node("horizon");
    if (node.isEmpty()) {
      return OptionalInt.empty();
    }
    if (node.get() instanceof NumberNode number
        && number.value() == Math.rint(number.value())
        && number.value() >= 1
        && number.value() <= MOST_PERIODS) {
      return OptionalInt.of((int) number.value());
    }
    reading.error(
        node.get(),
        "expected a whole number of periods from 1 to "
            + MOST_PERIODS
            + ", found "
            + node.get().kind(),
        "leave it out if there is no last period");
    return OptionalInt.of(1);
  }

  /** Reads the rest. */
  void read(FormulaReader formulas, LevelsReader levels, ConditionsReader conditions) {
    if (fields.isEmpty()) {
      return;
    }
    Fields repeat = fields.get();
    if (!scope.chanceNames.isEmpty() || !scope.conditional.isEmpty()) {
      reading.error(
          repeat.object(),
          "games repeated with states are solved without chance moves and without \"if\"",
          "let the chance be that of a state's transition");
    }
    List<Measure> measures = measures(repeat, levels);
    Set<String> names = new LinkedHashSet<>();
    measures.forEach(measure -> names.add(measure.id()));
    List<StateVariable> variables = states.read(formulas.with(names), conditions);
    scope.sections.add(
        new StateProcess(
            repeat.text("says", ""),
            repeat.text("period", "period"),
            horizon,
            discounts(repeat, formulas),
            measures,
            variables,
            Map.of(),
            ParametersReader.cited(reading, scope, repeat),
            repeat.text("assumption")));
  }

  private List<Measure> measures(Fields repeat, LevelsReader levels) {
    List<Measure> measures = new ArrayList<>();
    Optional<JsonNode> section = repeat.node("measures");
    if (section.isEmpty()) {
      return measures;
    }
    for (Member member : Entries.byId(reading, section.get(), "a measure")) {
      if (scope.parameterIds.contains(member.name())) {
        reading.error(
            member,
            "a parameter is called " + Names.quoted(member.name()) + " already",
            "choose another name for the measure");
        continue;
      }
      List<LevelTable> summands = new ArrayList<>();
      boolean several =
          member.value() instanceof ArrayNode list
              && !list.items().isEmpty()
              && !(list.items().get(0) instanceof ObjectNode);
      if (several) {
        for (JsonNode item : ((ArrayNode) member.value()).items()) {
          levels.summand(item).ifPresent(summands::add);
        }
      } else {
        levels.summand(member.value()).ifPresent(summands::add);
      }
      measures.add(new Measure(member.name(), summands));
    }
    return measures;
  }

  private Map<String, Expression> discounts(Fields repeat, FormulaReader formulas) {
    Map<String, Expression> discounts = new LinkedHashMap<>();
    discounts.put(StateProcess.ALL, Expression.of(1));
    Optional<JsonNode> node = repeat.node("discount");
    if (node.isEmpty()) {
      if (horizon.isEmpty()) {
        reading.missing(
            repeat.object(),
            "without \"horizon\" the key \"discount\" is missing",
            "write \"discount\": 0.95, what a unit in the next period is worth now");
      }
      return discounts;
    }
    if (!(node.get() instanceof ObjectNode)) {
      discount(node.get(), formulas).ifPresent(found -> discounts.put(StateProcess.ALL, found));
      return discounts;
    }
    for (Member member : Entries.byId(reading, node.get(), "an actor")) {
      if (member.name().equals(StateProcess.ALL) || scope.actors.containsKey(member.name())) {
        discount(member.value(), formulas).ifPresent(found -> discounts.put(member.name(), found));
      } else if (!scope.isDoubtful(member.name())) {
        reading.unknown(member.value(), "actor", member.name(), scope.actors.keySet(), "actors");
      }
    }
    return discounts;
  }

  private Optional<Expression> discount(JsonNode node, FormulaReader formulas) {
    if (node instanceof TextNode) {
      return formulas.read(node);
    }
    double highest = horizon.isPresent() ? 1 : Math.nextDown(1.0);
    String range = horizon.isPresent() ? "from 0 to 1" : "from 0 to less than 1";
    return Fields.number(reading, node, 0, highest, range).isPresent()
        ? formulas.read(node)
        : Optional.empty();
  }
}
