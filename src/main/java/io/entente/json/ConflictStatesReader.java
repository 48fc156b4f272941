package io.entente.json;

import io.entente.json.JsonNode.ArrayNode;
import io.entente.json.JsonNode.Member;
import io.entente.json.JsonNode.ObjectNode;
import io.entente.json.JsonNode.TextNode;
import io.entente.scenario.conflict.ConflictState;
import io.entente.scenario.conflict.StateSpace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the states of a conflict that are listed one by one, and the moves between them. */
final class ConflictStatesReader {

  private static final Keys STATE = Keys.of("title");
  private static final Keys EXCLUSION = Keys.of("when", "because");

  private final Reading reading;
  private final Scope scope;
  private final Map<String, String> states = new LinkedHashMap<>();
  private final Map<String, String> infeasible = new LinkedHashMap<>();
  private final List<String> makers = new ArrayList<>();
  private boolean sound = true;

  ConflictStatesReader(Reading reading, Scope scope) {
    this.reading = reading;
    this.scope = scope;
  }

  /** The ids of those with moves, in order. */
  List<String> makers() {
    return makers;
  }

  /** The ids of the states that can come about. */
  Set<String> ids() {
    Set<String> ids = new LinkedHashSet<>(states.keySet());
    ids.removeAll(infeasible.keySet());
    return ids;
  }

  Optional<StateSpace> read(Fields fields) {
    states(fields.node("states").orElseThrow());
    fields.node("infeasible").ifPresent(this::infeasible);
    Optional<JsonNode> moves =
        fields.required("moves", "write {\"A\": {\"x\": [\"y\", \"z\"], ...}, ...}");
    if (!sound || moves.isEmpty()) {
      return Optional.empty();
    }
    List<Map<String, List<String>>> byMaker = new ArrayList<>();
    sound = moves.get() instanceof ObjectNode;
    for (Member member : Entries.byId(reading, moves.get(), "an actor")) {
      byMaker.add(moves(member));
    }
    if (sound && makers.isEmpty()) {
      reading.missing(moves.get(), "nobody has a move", "write {\"A\": {\"x\": [\"y\"]}}");
      sound = false;
    }
    if (!sound) {
      return Optional.empty();
    }
    List<ConflictState> feasible = new ArrayList<>();
    ids().forEach(id -> feasible.add(ConflictState.listed(id, states.get(id))));
    return Optional.of(StateSpace.listed(feasible, byMaker));
  }

  private void states(JsonNode node) {
    if (node instanceof ArrayNode list) {
      for (JsonNode item : list.items()) {
        if (item instanceof TextNode text) {
          state(text.text(), text, "");
        } else {
          Fields.wrongKind(reading, item, "the id of a state", "");
          sound = false;
        }
      }
    } else {
      sound = node instanceof ObjectNode;
      for (Member member : Entries.byId(reading, node, "a state")) {
        String title = "";
        if (member.value() instanceof TextNode text) {
          title = text.text();
        } else {
          Optional<Fields> read =
              Fields.of(reading, member.value(), STATE, "write its title in quotation marks");
          sound &= read.isPresent();
          title = read.map(fields -> fields.text("title", "")).orElse("");
        }
        state(member.name(), new TextNode(member.offset(), member.name()), title);
      }
    }
    if (sound && states.isEmpty()) {
      reading.missing(node, "there is no state", "write {\"x\": \"in words\", ...}");
      sound = false;
    }
  }

  private void state(String id, TextNode at, String title) {
    if (!Names.isId(id) || StatementText.WORDS.contains(id)) {
      reading.error(
          at,
          Names.quoted(id) + " cannot be the id of a state",
          Names.isId(id)
              ? "statements use this word themselves; choose another id"
              : "an id is a letter, then letters, digits, _ or -");
      sound = false;
    } else if (states.containsKey(id)) {
      reading.error(at, "the state " + Names.quoted(id) + " is listed twice", "delete one");
      sound = false;
    } else {
      states.put(id, title);
    }
  }

  private void infeasible(JsonNode node) {
    Optional<ArrayNode> list = Fields.list(reading, node, "write [\"x\", ...]");
    sound &= list.isPresent();
    for (JsonNode item : list.isPresent() ? list.get().items() : List.<JsonNode>of()) {
      JsonNode named = item;
      String because = "";
      if (item instanceof ObjectNode) {
        Fields rule = Fields.of(reading, item, EXCLUSION, "").orElseThrow();
        because = rule.text("because", "");
        named = rule.required("when", "name the state").orElse(item);
      }
      Optional<String> id = named instanceof TextNode ? state(named) : Optional.empty();
      if (!(named instanceof TextNode) && named != item) {
        Fields.wrongKind(reading, named, "the id of a state", "");
      }
      sound &= id.isPresent();
      if (id.isPresent()) {
        infeasible.put(id.get(), because);
      }
    }
    if (sound && ids().isEmpty()) {
      reading.error(node, "no state is left", "make fewer of them infeasible");
      sound = false;
    }
  }

  /** The id of a state that is listed. */
  private Optional<String> state(JsonNode node) {
    Optional<String> id = Fields.text(reading, node);
    if (id.isPresent() && !states.containsKey(id.get())) {
      reading.unknown(node, "state", id.get(), states.keySet(), "states");
      return Optional.empty();
    }
    return id;
  }

  private Map<String, List<String>> moves(Member maker) {
    Map<String, List<String>> moves = new LinkedHashMap<>();
    String id = maker.name();
    if (!scope.actors.isEmpty() && !scope.actors.containsKey(id)) {
      if (!scope.isDoubtful(id)) {
        reading.error(
            maker,
            "no actor " + Names.quoted(id),
            reading.didYouMean(id, scope.actors.keySet(), "actors"));
      }
      sound = false;
      return moves;
    }
    makers.add(id);
    sound &= maker.value() instanceof ObjectNode;
    for (Member from : Entries.byId(reading, maker.value(), "a state")) {
      if (!isFeasible(new TextNode(from.offset(), from.name()), id + " moves from it")) {
        continue;
      }
      List<JsonNode> targets =
          from.value() instanceof ArrayNode list ? list.items() : List.of(from.value());
      List<String> to = new ArrayList<>();
      for (JsonNode target : targets) {
        if (!isFeasible(target, id + " moves to it from " + from.name())) {
          continue;
        }
        String name = ((TextNode) target).text();
        if (name.equals(from.name())) {
          reading.error(target, "this move leads nowhere", "delete it: staying needs no move");
          sound = false;
        } else if (to.contains(name)) {
          reading.error(target, Names.quoted(name) + " is listed twice", "delete one");
          sound = false;
        } else {
          to.add(name);
        }
      }
      moves.put(from.name(), to);
    }
    return moves;
  }

  private boolean isFeasible(JsonNode node, String why) {
    Optional<String> id = state(node);
    if (id.isEmpty()) {
      sound = false;
      return false;
    }
    if (infeasible.containsKey(id.get())) {
      String because = infeasible.get(id.get());
      reading.error(
          node,
          Names.quoted(id.get())
              + " is infeasible"
              + (because.isEmpty() ? "" : " (" + because + ")")
              + ", but "
              + why,
          "delete the move, or take the state out of \"infeasible\"");
      sound = false;
      return false;
    }
    return true;
  }
}
