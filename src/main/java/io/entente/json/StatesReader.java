package io.entente.json;

import io.entente.expression.Expression;
import io.entente.json.JsonNode.ArrayNode;
import io.entente.json.JsonNode.Member;
import io.entente.json.JsonNode.NumberNode;
import io.entente.json.JsonNode.ObjectNode;
import io.entente.json.JsonNode.TextNode;
import io.entente.scenario.Condition;
import io.entente.scenario.Decision;
import io.entente.scenario.Strategy;
import io.entente.scenario.state.StateProcess;
import io.entente.scenario.state.StateVariable;
import io.entente.scenario.state.Transition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads state variables: what values they have, and how they move. */
final class StatesReader {

  private static final Keys STATE =
      Keys.of("says", "values", "start", "up", "down", "to", "claims", "assumption");
  private static final Keys ROW = Keys.of("when", "is", "assumption");

  /** A state variable whose values are known. */
  record Declared(Member member, Fields fields, List<Strategy> values) {}

  private final Reading reading;
  private final Scope scope;
  private final List<Declared> declared = new ArrayList<>();

  StatesReader(Reading reading, Scope scope) {
    this.reading = reading;
    this.scope = scope;
  }

  List<Declared> declared() {
    return declared;
  }

  void declare(JsonNode section) {
    for (Member member : Entries.byFreeId(reading, section, "a state")) {
      String name = member.name();
      if (name.equals(StateProcess.PERIOD)
          || scope.decisions.containsKey(name)
          || scope.actors.containsKey(name)) {
        String what =
            name.equals(StateProcess.PERIOD) ? "the number of the period" : "an actor or decision";
        reading.error(
            member,
            what + " is called " + Names.quoted(name) + " already",
            "choose another name for the state");
        continue;
      }
      scope.doubt(name);
      Optional<Fields> fields =
          Fields.of(reading, member.value(), STATE, "write {\"values\": [...], \"start\": ...}");
      if (fields.isEmpty()) {
        continue;
      }
      Optional<JsonNode> node =
          fields.get().required("values", "list them from the lowest to the highest");
      List<Strategy> values = node.isPresent() ? values(node.get()) : List.of();
      if (!values.isEmpty()) {
        scope.settle(name);
        scope.states.put(name, new Decision(name, StateProcess.NOBODY, values, List.of()));
        declared.add(new Declared(member, fields.get(), values));
      }
    }
  }

  /** A list of ids or numbers, or ids with their words. */
  private List<Strategy> values(JsonNode node) {
    List<Strategy> values = new ArrayList<>();
    if (node instanceof ObjectNode) {
      for (Member member : Entries.byId(reading, node, "a value")) {
        Fields.text(reading, member.value())
            .ifPresent(words -> values.add(new Strategy(member.name(), words)));
      }
    } else if (node instanceof ArrayNode list) {
      for (JsonNode item : list.items()) {
        Optional<String> id = value(item);
        if (id.isPresent()) {
          boolean twice = values.stream().anyMatch(known -> known.id().equals(id.get()));
          if (twice) {
            reading.error(item, Names.quoted(id.get()) + " is listed twice", "delete one");
          } else {
            values.add(new Strategy(id.get(), id.get()));
          }
        } else {
          Fields.wrongKind(reading, item, "a value, as a name or a number", "");
        }
      }
    } else {
      Fields.wrongKind(reading, node, "a list of values", "write [\"low\", \"high\"]");
    }
    if (values.isEmpty()) {
      reading.error(node, "a state has at least one value", "list them in order");
    }
    return values;
  }

  /** A value as it is written: a text, or a number. */
  static Optional<String> value(JsonNode node) {
    if (node instanceof TextNode text && !text.text().isBlank()) {
      return Optional.of(text.text());
    }
    return node instanceof NumberNode number ? Optional.of(number.source()) : Optional.empty();
  }

  /**
   * The variables.
   *
   * @param formulas which know parameters and measures
   */
  List<StateVariable> read(FormulaReader formulas, ConditionsReader conditions) {
    List<StateVariable> variables = new ArrayList<>();
    for (Declared state : declared) {
      ParametersReader.cited(reading, scope, state.fields());
      state.fields().text("assumption");
      Optional<JsonNode> start =
          state.fields().required("start", "write the value of the first period");
      Optional<String> first = start.flatMap(node -> known(state, node));
      variables.add(
          new StateVariable(
              state.member().name(),
              state.fields().text("says", state.member().name()),
              state.values(),
              first.orElse(state.values().get(0).id()),
              transition(state, formulas, conditions)));
    }
    return variables;
  }

  private Optional<String> known(Declared state, JsonNode node) {
    Optional<String> value = value(node);
    if (value.isEmpty()) {
      Fields.wrongKind(reading, node, "a value of " + Names.quoted(state.member().name()), "");
      return value;
    }
    List<String> ids = new ArrayList<>();
    state.values().forEach(one -> ids.add(one.id()));
    if (ids.contains(value.get())) {
      return value;
    }
    reading.unknown(node, "value", value.get(), ids, state.member().name() + " can be");
    return Optional.empty();
  }

  private Transition transition(
      Declared state, FormulaReader formulas, ConditionsReader conditions) {
    Optional<Member> to = state.fields().member("to");
    Optional<JsonNode> up = state.fields().node("up");
    Optional<JsonNode> down = state.fields().node("down");
    if (to.isEmpty()) {
      return new Transition.Ladder(up.flatMap(formulas::read), down.flatMap(formulas::read));
    }
    if (up.isPresent() || down.isPresent()) {
      reading.error(
          to.get(),
          "a state moves by \"up\" and \"down\", or by \"to\", not by both",
          "write all of it as rows of \"to\"");
    }
    List<Transition.Row> rows = new ArrayList<>();
    Optional<ArrayNode> list =
        Fields.list(reading, to.get().value(), "write [{\"when\": {...}, \"is\": \"VALUE\"}]");
    if (list.isPresent()) {
      for (JsonNode item : list.get().items()) {
        row(state, item, formulas, conditions).ifPresent(rows::add);
      }
    }
    return new Transition.Rows(rows);
  }

  private Optional<Transition.Row> row(
      Declared state, JsonNode node, FormulaReader formulas, ConditionsReader conditions) {
    Optional<Fields> fields =
        Fields.of(reading, node, ROW, "write {\"when\": {...}, \"is\": \"VALUE\"}");
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    fields.get().text("assumption");
    Optional<JsonNode> whenNode = fields.get().node("when");
    Optional<Condition> when =
        whenNode.isEmpty() ? Optional.of(Condition.ALWAYS) : conditions.when(whenNode.get());
    Optional<JsonNode> is =
        fields.get().required("is", "write a value, or {\"VALUE\": probability, ...}");
    Map<String, Expression> to = new LinkedHashMap<>();
    if (is.isPresent() && is.get() instanceof ObjectNode object) {
      for (Member member : object.members()) {
        if (!member.name().equals("note")) {
          known(state, new TextNode(member.offset(), member.name()));
          formulas.read(member.value()).ifPresent(found -> to.put(member.name(), found));
        }
      }
    } else if (is.isPresent()) {
      known(state, is.get()).ifPresent(value -> to.put(value, Expression.of(1)));
    }
    return when.map(condition -> new Transition.Row(condition, to));
  }
}
