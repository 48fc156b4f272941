package io.entente.json;

import io.entente.json.JsonNode.ArrayNode;
import io.entente.json.JsonNode.Member;
import io.entente.json.JsonNode.ObjectNode;
import io.entente.json.JsonNode.TextNode;
import io.entente.scenario.Actor;
import io.entente.scenario.Decision;
import io.entente.scenario.Strategy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads actors and what they decide. */
final class ActorsReader {

  private static final Keys ACTOR = Keys.of("title", "says", "strategies", "observes").notYet("if");
  private static final Keys DECISION =
      Keys.of("actor", "title", "says", "strategies", "observes").notYet("if");
  private static final Keys STRATEGY = Keys.of("title", "says").notYet("if");

  private static final int MOST = 1_000;

  private final Reading reading;
  private final Scope scope;
  private final Map<String, Decision> found = new LinkedHashMap<>();
  private final Map<String, JsonNode> observes = new LinkedHashMap<>();

  ActorsReader(Reading reading, Scope scope) {
    this.reading = reading;
    this.scope = scope;
  }

  /** Reads both sections into the scope; decisions are put in the order of actors. */
  void read(JsonNode actors, Optional<JsonNode> decisions) {
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
    new ObservesReader(reading, scope).read(observes);
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
      decision(id, id, strategies.get(), fields.node("observes"));
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
        decision(id, actor.get(), strategies.get(), fields.node("observes"));
      }
    }
  }

  private void decision(String id, String actor, JsonNode strategies, Optional<JsonNode> sees) {
    List<Strategy> read = strategies(strategies);
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
    if (sees.isPresent()) {
      observes.put(id, sees.get());
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

  private List<Strategy> strategies(JsonNode node) {
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
      strategies.put(member.name(), new Strategy(member.name(), label(member)));
    }
    return new ArrayList<>(strategies.values());
  }

  private String label(Member member) {
    JsonNode value = member.value();
    if (value instanceof ObjectNode) {
      Optional<Fields> fields = Fields.of(reading, value, STRATEGY, "");
      String title = fields.map(all -> all.text("title", "")).orElse("");
      String says = fields.map(all -> all.text("says", "")).orElse("");
      return !title.isEmpty() ? title : !says.isEmpty() ? says : member.name();
    }
    return Fields.text(reading, value).orElse(member.name());
  }
}
