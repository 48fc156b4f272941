package io.entente.json;

import io.entente.json.JsonNode.ArrayNode;
import io.entente.json.JsonNode.Member;
import io.entente.json.JsonNode.NumberNode;
import io.entente.json.JsonNode.ObjectNode;
import io.entente.json.JsonNode.TextNode;
import io.entente.scenario.Condition;
import io.entente.scenario.Decision;
import io.entente.scenario.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads conditions on moves. Several members of one object must all hold. */
final class ConditionsReader {

  /** Where a condition stands. */
  private enum Place {
    ROW,
    IF,
    OUTCOME
  }

  private final Reading reading;
  private final Scope scope;
  private final FormulaReader formulas;

  ConditionsReader(Reading reading, Scope scope, FormulaReader formulas) {
    this.reading = reading;
    this.scope = scope;
    this.formulas = formulas;
  }

  /** The condition under which a row of a level table applies. */
  Optional<Condition> when(JsonNode node) {
    return read(node, Place.ROW);
  }

  /** The condition under which a decision is there, or a strategy open. */
  Optional<Condition> onlyIf(JsonNode node) {
    return read(node, Place.IF);
  }

  /** The condition of an outcome, which may also use {@code holds}. */
  Optional<Condition> outcome(JsonNode node) {
    return read(node, Place.OUTCOME);
  }

  private Optional<Condition> read(JsonNode node, Place place) {
    Optional<ObjectNode> object =
        Fields.object(reading, node, "write {\"DECISION\": \"STRATEGY\"}");
    if (object.isEmpty()) {
      return Optional.empty();
    }
    List<Condition> parts = new ArrayList<>();
    boolean sound = true;
    for (Member member : object.get().members()) {
      if (member.name().equals("note")) {
        sound &= Fields.text(reading, member.value()).isPresent();
        continue;
      }
      Optional<Condition> part = part(object.get(), member, place);
      sound &= part.isPresent();
      if (part.isPresent()) {
        parts.add(part.get());
      }
    }
    if (!sound) {
      return Optional.empty();
    }
    return Optional.of(parts.size() == 1 ? parts.get(0) : new Condition.All(parts));
  }

  private Optional<Condition> part(ObjectNode in, Member member, Place place) {
    switch (member.name()) {
      case "all":
        return list(member.value(), place).map(Condition.All::new);
      case "any":
        return list(member.value(), place).map(Condition.Any::new);
      case "not":
        return read(member.value(), place).map(Condition.Not::new);
      case "holds":
        return holds(in, member, place);
      case "at":
        reading.stray(in, member, "\"at\" is not solved by this version", Keys.remedy("at"));
        return Optional.empty();
      default:
        return is(member);
    }
  }

  private Optional<Condition> holds(ObjectNode in, Member member, Place place) {
    if (place != Place.OUTCOME) {
      reading.stray(
          in,
          member,
          "\"holds\" stands in outcomes only",
          place == Place.ROW
              ? "write a formula in \"is\", such as \"if(x > 1, 0.5, 0)\""
              : "an \"if\" asks what has happened; let a chance move decide, with a formula as its"
                  + " probability, and observe it");
      return Optional.empty();
    }
    if (member.value() instanceof TextNode text) {
      return formulas.formula(text).map(Condition.Holds::new);
    }
    Fields.wrongKind(reading, member.value(), "a formula", "write it in quotation marks");
    return Optional.empty();
  }

  private Optional<List<Condition>> list(JsonNode node, Place place) {
    Optional<ArrayNode> list =
        Fields.list(reading, node, "write the conditions in brackets, [{...}, {...}]");
    if (list.isEmpty()) {
      return Optional.empty();
    }
    if (list.get().items().isEmpty()) {
      reading.error(node, "the list is empty", "write at least one condition");
      return Optional.empty();
    }
    List<Condition> parts = new ArrayList<>();
    for (JsonNode item : list.get().items()) {
      read(item, place).ifPresent(parts::add);
    }
    return parts.size() == list.get().items().size() ? Optional.of(parts) : Optional.empty();
  }

  private Optional<Condition> is(Member member) {
    Optional<Decision> decision = scope.choice(member.name());
    if (decision.isEmpty()) {
      unknownDecision(member);
      return Optional.empty();
    }
    List<JsonNode> items =
        member.value() instanceof ArrayNode list ? list.items() : List.of(member.value());
    if (items.isEmpty()) {
      reading.error(member.value(), "the list is empty", "write at least one strategy");
    }
    List<String> values = new ArrayList<>();
    boolean sound = !items.isEmpty();
    for (JsonNode item : items) {
      if (!(item instanceof TextNode text)) {
        Fields.wrongKind(
            reading, item, "a strategy", item instanceof NumberNode ? "add quotation marks" : "");
        sound = false;
      } else if (!isStrategy(decision.get(), text)) {
        sound = false;
      } else if (values.contains(text.text())) {
        reading.error(item, Names.quoted(text.text()) + " is listed twice", "delete one");
        sound = false;
      } else {
        values.add(text.text());
      }
    }
    return sound ? Optional.of(new Condition.Is(member.name(), values)) : Optional.empty();
  }

  /** Whether a text names a strategy of a decision; otherwise that is reported. */
  boolean isStrategy(Decision decision, TextNode text) {
    if (decision.indexOf(text.text()) >= 0) {
      return true;
    }
    for (Strategy strategy : decision.strategies()) {
      if (strategy.label().equals(text.text())) {
        reading.error(
            text,
            "no strategy " + Names.quoted(text.text()),
            "these are the words of " + Names.quoted(strategy.id()) + "; write that id");
        return false;
      }
    }
    if (!scope.isDoubtful(decision.id()) && decision.actor().isEmpty()) {
      reading.unknown(
          text,
          "outcome of chance",
          text.text(),
          Scope.strategyIds(decision),
          decision.id() + " may bring");
    } else if (!scope.isDoubtful(decision.id())) {
      reading.unknown(
          text, "strategy", text.text(), Scope.strategyIds(decision), decision.id() + " can");
    }
    return false;
  }

  /** Reports a member whose name is no decision. */
  void unknownDecision(Member member) {
    if (scope.isDoubtful(member.name()) || !reading.document().isComplete()) {
      return;
    }
    List<Decision> own = scope.decisionsOf(member.name());
    if (!own.isEmpty()) {
      List<String> ids = new ArrayList<>();
      own.forEach(decision -> ids.add(decision.id()));
      reading.error(
          member,
          Names.quoted(member.name()) + " is an actor with decisions of other names",
          "name the decision: " + Names.list(ids));
    } else if (scope.actors.containsKey(member.name())) {
      reading.error(
          member,
          Names.quoted(member.name()) + " has no strategies to choose from",
          "delete this, or give it \"strategies\"");
    } else {
      reading.error(
          member,
          scope.chanceNames.isEmpty()
              ? "no decision " + Names.quoted(member.name())
              : "no decision or chance move " + Names.quoted(member.name()),
          reading.didYouMean(
              member.name(),
              scope.choiceIds(),
              scope.chanceNames.isEmpty() ? "decisions" : "decisions and chance moves"));
    }
  }
}
