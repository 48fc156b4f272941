package io.entente.json;

import io.entente.json.JsonNode.ArrayNode;
import io.entente.json.JsonNode.Member;
import io.entente.json.JsonNode.ObjectNode;
import io.entente.json.JsonNode.TextNode;
import io.entente.scenario.Actor;
import io.entente.scenario.Condition;
import io.entente.scenario.Decision;
import io.entente.scenario.Strategy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads actors and what they decide. */
final class ActorsReader {

  private static final Keys ACTOR = Keys.of("title", "says", "strategies", "observes", "if");
  private static final Keys DECISION =
      Keys.of("actor", "title", "says", "strategies", "observes", "if");
  private static final Keys STRATEGY = Keys.of("title", "says", "if");

  private static final int MOST = 1_000;

  private final Reading reading;
  private final Scope scope;
  private final Map<String, Decision> found = new LinkedHashMap<>();
  private final Map<String, JsonNode> observes = new LinkedHashMap<>();

  /** By decision, and strategy if it is one's, the conditions still to be read. */
  private final Map<String, JsonNode> conditions = new LinkedHashMap<>();

  private final Map<String, Map<String, JsonNode>> strategyConditions = new LinkedHashMap<>();

  ActorsReader(Reading reading, Scope scope) {
    this.reading = reading;
    this.scope = scope;
  }

  /**
   * Reads both sections into the scope; decisions are put in the order of actors.
   *
   * @param chance declares the chance moves, before it is read who sees what
   */
  void read(JsonNode actors, Optional<JsonNode> decisions, Runnable chance) {
    if (!(actors instanceof ObjectNode)) {
      scope.actorsDoubtful = true;
    }
    for (Member member : few(Entries.byFreeId(reading, actors, "an actor"))) {
      actor(member);
    }
    if (scope.actors.isEmpty() && actors instanceof ObjectNode && !scope.actorsDoubtful) {
      reading.missing(actors, "there is no actor", "write one as \"id\": {\"strategies\": [...]}");
      scope.actorsDoubtful = true;
    }
    if (decisions.isPresent()) {
      decisions(decisions.get());
    }
    for (String actor : scope.actors.keySet()) {
      for (Decision decision : found.values()) {
        if (decision.actor().equals(actor)) {
          scope.decisions.put(decision.id(), decision);
        }
      }
    }
    chance.run();
    new ObservesReader(reading, scope).read(observes);
  }

  /** Reads under which conditions decisions and strategies are there. */
  void conditions(ConditionsReader reader) {
    for (Decision decision : List.copyOf(scope.decisions.values())) {
      Condition condition = Condition.ALWAYS;
      if (conditions.containsKey(decision.id())) {
        condition = condition(decision, conditions.get(decision.id()), reader);
      }
      Map<String, JsonNode> own = strategyConditions.getOrDefault(decision.id(), Map.of());
      List<Strategy> strategies = new ArrayList<>();
      for (Strategy strategy : decision.strategies()) {
        strategies.add(
            own.containsKey(strategy.id())
                ? new Strategy(
                    strategy.id(),
                    strategy.label(),
                    condition(decision, own.get(strategy.id()), reader))
                : strategy);
      }
      scope.replace(
          new Decision(
              decision.id(), decision.actor(), strategies, decision.observes(), condition));
    }
  }

  /** Where it is written what a decision observes; empty where nothing is. */
  Optional<JsonNode> observes(String decision) {
    return Optional.ofNullable(observes.get(decision));
  }

  private Condition condition(Decision decision, JsonNode node, ConditionsReader reader) {
    Condition condition = reader.onlyIf(node).orElse(Condition.ALWAYS);
    Set<String> asked = new LinkedHashSet<>();
    condition.collectDecisions(asked);
    asked.removeAll(decision.observes());
    if (!asked.isEmpty() && !scope.observesDoubtful) {
      String first = asked.iterator().next();
      if (first.equals(decision.id())) {
        reading.error(
            node, "this asks about its own decision", "ask about what " + first + " observes");
        return condition;
      }
      reading.missing(
          node,
          "this asks about " + Names.quoted(first) + ", which is not known there",
          "add " + Names.quoted(first) + " to \"observes\" of " + Names.quoted(decision.id()));
    }
    return condition;
  }

  /** At most so many as can be made sense of; more are reported. */
  private List<Member> few(List<Member> members) {
    if (members.size() <= MOST) {
      return members;
    }
    reading.error(
        members.get(MOST),
        members.size() + " are more than the " + MOST + " that are read",
        "is this file meant to be a scenario?");
    scope.actorsDoubtful = true;
    return List.of();
  }

  private void actor(Member member) {
    String id = member.name();
    scope.actors.put(id, new Actor(id, id));
    Optional<Fields> read =
        Fields.of(reading, member.value(), ACTOR, "write {\"strategies\": {\"id\": \"in words\"}}");
    if (read.isEmpty()) {
      scope.doubt(id);
      return;
    }
    Fields fields = read.get();
    fields.text("says");
    scope.actors.put(id, new Actor(id, fields.text("title", id)));
    Optional<JsonNode> strategies = fields.node("strategies");
    if (strategies.isPresent()) {
      decision(id, id, strategies.get(), fields);
    } else if (fields.member("observes").isPresent()) {
      reading.missing(
          fields.object(),
          Names.quoted(id) + " observes something and has no \"strategies\"",
          "write what it can choose, or leave \"observes\" out");
      scope.doubt(id);
    }
  }

  private void decisions(JsonNode section) {
    for (Member member : few(Entries.byFreeId(reading, section, "a decision"))) {
      String id = member.name();
      if (found.containsKey(id)) {
        reading.error(
            member,
            "the actor " + Names.quoted(id) + " has a decision of that name already",
            "choose another id, or move the actor's own \"strategies\" here");
        continue;
      }
      scope.doubt(id);
      Optional<Fields> read =
          Fields.of(
              reading, member.value(), DECISION, "write {\"actor\": ..., \"strategies\": ...}");
      if (read.isEmpty()) {
        continue;
      }
      Fields fields = read.get();
      fields.text("says");
      fields.text("title");
      Optional<JsonNode> actorNode = fields.required("actor", "write whose decision it is");
      Optional<JsonNode> strategies = fields.required("strategies", "write what can be chosen");
      Optional<String> actor = actorNode.flatMap(node -> Fields.text(reading, node));
      if (actor.isPresent() && !scope.actors.containsKey(actor.get())) {
        if (!scope.actorsDoubtful) {
          reading.unknown(actorNode.get(), "actor", actor.get(), scope.actors.keySet(), "actors");
        }
      } else if (actor.isPresent() && strategies.isPresent()) {
        scope.settle(id);
        decision(id, actor.get(), strategies.get(), fields);
      }
    }
  }

  private void decision(String id, String actor, JsonNode strategies, Fields fields) {
    Map<String, JsonNode> open = new LinkedHashMap<>();
    List<Strategy> read = strategies(strategies, open);
    if (read.isEmpty()) {
      if (strategies instanceof ObjectNode || strategies instanceof ArrayNode) {
        reading.missing(strategies, "there is no strategy", "write at least one");
      }
      scope.doubt(id);
      return;
    }
    found.put(id, new Decision(id, actor, read, List.of()));
    if (read.size() < listed(strategies)) {
      scope.doubt(id);
    }
    fields.node("observes").ifPresent(node -> observes.put(id, node));
    fields.node("if").ifPresent(node -> conditions.put(id, node));
    strategyConditions.put(id, open);
    if (conditions.containsKey(id) || !open.isEmpty()) {
      scope.conditional.add(id);
    }
  }

  /** How many strategies a section lists, readable or not. */
  private static int listed(JsonNode node) {
    if (node instanceof ArrayNode list) {
      return list.items().size();
    }
    int count = 0;
    for (Member member : ((ObjectNode) node).members()) {
      count += member.name().equals("note") ? 0 : 1;
    }
    return count;
  }

  private List<Strategy> strategies(JsonNode node, Map<String, JsonNode> open) {
    Map<String, Strategy> strategies = new LinkedHashMap<>();
    if (node instanceof ArrayNode) {
      for (TextNode text : Fields.texts(reading, node)) {
        if (!Names.isId(text.text())) {
          reading.error(
              text,
              Names.quoted(text.text()) + " cannot be the id of a strategy",
              "an id is a letter, then letters, digits, _ or -");
        } else if (strategies.put(text.text(), new Strategy(text.text(), text.text())) != null) {
          reading.error(
              text, "the strategy " + Names.quoted(text.text()) + " is listed twice", "delete one");
        }
      }
      return new ArrayList<>(strategies.values());
    }
    if (!(node instanceof ObjectNode)) {
      Fields.wrongKind(
          reading,
          node,
          "an object or a list",
          "write {\"id\": \"in words\", ...} or [\"id\", ...]");
      return List.of();
    }
    for (Member member : Entries.byId(reading, node, "a strategy")) {
      strategies.put(member.name(), new Strategy(member.name(), label(member, open)));
    }
    return new ArrayList<>(strategies.values());
  }

  private String label(Member member, Map<String, JsonNode> open) {
    JsonNode value = member.value();
    if (value instanceof ObjectNode) {
      Optional<Fields> fields = Fields.of(reading, value, STRATEGY, "");
      fields.flatMap(all -> all.node("if")).ifPresent(when -> open.put(member.name(), when));
      String title = fields.map(all -> all.text("title", "")).orElse("");
      String says = fields.map(all -> all.text("says", "")).orElse("");
      return !title.isEmpty() ? title : !says.isEmpty() ? says : member.name();
    }
    return Fields.text(reading, value).orElse(member.name());
  }
}
