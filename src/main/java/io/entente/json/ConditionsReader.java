package io.entente.json;

import io.entente.json.JsonNode.ArrayNode;
import io.entente.json.JsonNode.Member;
import io.entente.json.JsonNode.NumberNode;
import io.entente.json.JsonNode.ObjectNode;
import io.entente.json.JsonNode.TextNode;
import io.entente.scenario.Condition;
import io.entente.scenario.Decision;
import io.entente.scenario.Outcome;
import io.entente.scenario.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads conditions on moves. Several members of one object must all hold. */
final class ConditionsReader {

  private static final String AT = "at";

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

  /** The condition of an outcome, which may also use {@code holds} and say {@code at}. */
  Optional<Condition> outcome(JsonNode node) {
    if (node instanceof ObjectNode object && object.member(AT).isPresent()) {
      List<Member> rest = new ArrayList<>(object.members());
      rest.removeIf(member -> member.name().equals(AT));
      return read(new ObjectNode(object.offset(), rest), Place.OUTCOME);
    }
    return read(node, Place.OUTCOME);
  }

  /** When an outcome is asked about. */
  Outcome.At at(JsonNode node, boolean endless) {
    Optional<Member> member =
        node instanceof ObjectNode object ? object.member(AT) : Optional.empty();
    if (member.isEmpty()) {
      return Outcome.At.SOME_PERIOD;
    }
    if (scope.states.isEmpty()) {
      reading.error(
          member.get(),
          "\"at\" is for games that are repeated with states",
          "leave it out: an outcome is tested once, after all moves");
      return Outcome.At.SOME_PERIOD;
    }
    List<String> words = List.of("end", "ever", "always");
    Optional<String> word = Fields.text(reading, member.get().value());
    if (word.isPresent() && !words.contains(word.get())) {
      reading.unknown(member.get().value(), "time", word.get(), words, "times");
      return Outcome.At.SOME_PERIOD;
    }
    if (endless && word.isPresent() && word.get().equals("end")) {
      reading.error(
          member.get(),
          "a game without \"horizon\" has no end",
          "give it a horizon, or ask for \"ever\" or \"always\"");
    }
    for (Outcome.At at : Outcome.At.values()) {
      if (word.isPresent() && at.word().equals(word.get())) {
        return at;
      }
    }
    return Outcome.At.SOME_PERIOD;
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
        reading.stray(
            in,
            member,
            "\"at\" stands at the top of an outcome only",
            "put it beside \"all\", \"any\" or \"not\", not inside");
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
    for (JsonNode listed : items) {
      JsonNode item = scope.states.containsKey(member.name()) ? asText(listed) : listed;
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

  /** A value of a state that is written as a number. */
  private static JsonNode asText(JsonNode node) {
    return node instanceof NumberNode number
        ? new TextNode(number.offset(), number.source())
        : node;
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
    if (!scope.isDoubtful(decision.id()) && scope.chanceNames.containsKey(decision.id())) {
      reading.unknown(
          text,
          "outcome of chance",
          text.text(),
          Scope.strategyIds(decision),
          decision.id() + " may bring");
    } else if (!scope.isDoubtful(decision.id())) {
      boolean state = scope.states.containsKey(decision.id());
      reading.unknown(
          text,
          state ? "value" : "strategy",
          text.text(),
          Scope.strategyIds(decision),
          decision.id() + (state ? " can be" : " can"));
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
          "no " + scope.kindOfChoice() + " " + Names.quoted(member.name()),
          reading.didYouMean(member.name(), scope.choiceIds(), scope.kindsOfChoices()));
    }
  }
}
