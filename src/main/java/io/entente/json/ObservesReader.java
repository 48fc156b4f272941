package io.entente.json;

import io.entente.json.JsonNode.TextNode;
import io.entente.scenario.Decision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads who sees what, and finds circles in it. */
final class ObservesReader {

  private static final String ALL = "all";

  private final Reading reading;
  private final Scope scope;

  ObservesReader(Reading reading, Scope scope) {
    this.reading = reading;
    this.scope = scope;
  }

  /** Completes the decisions of the scope by what they observe; own earlier ones are added. */
  void read(Map<String, JsonNode> nodes) {
    Map<String, List<String>> seen = new HashMap<>();
    for (Map.Entry<String, JsonNode> entry : nodes.entrySet()) {
      if (scope.decisions.containsKey(entry.getKey())) {
        seen.put(entry.getKey(), list(entry.getKey(), entry.getValue()));
      }
    }
    if (hasCycle(seen, nodes)) {
      scope.observesDoubtful = true;
      return;
    }
    for (Decision decision : List.copyOf(scope.decisions.values())) {
      List<String> observed = new ArrayList<>(seen.getOrDefault(decision.id(), List.of()));
      for (Decision own : scope.decisionsOf(decision.actor())) {
        if (own.id().equals(decision.id())) {
          break;
        }
        if (!observed.contains(own.id()) && !reaches(seen, own.id(), decision.id())) {
          observed.add(own.id());
        }
      }
      seen.put(decision.id(), observed);
      scope.replace(decision.observing(observed));
    }
  }

  /** What one decision observes, written as a list of ids or "all". */
  List<String> list(String decision, JsonNode node) {
    if (node instanceof TextNode text && text.text().equals(ALL)) {
      List<String> earlier = new ArrayList<>();
      for (String id : scope.decisions.keySet()) {
        if (id.equals(decision)) {
          break;
        }
        earlier.add(id);
      }
      return earlier;
    }
    List<String> ids = new ArrayList<>();
    for (TextNode item : Fields.texts(reading, node)) {
      String id = item.text();
      if (id.equals(decision)) {
        reading.error(item, Names.quoted(id) + " cannot observe its own move", "delete it");
        scope.observesDoubtful = true;
      } else if (scope.choice(id).isPresent()) {
        if (ids.contains(id)) {
          reading.error(item, Names.quoted(id) + " is listed twice", "delete one");
        } else {
          ids.add(id);
        }
      } else {
        scope.observesDoubtful = true;
        if (!scope.isDoubtful(id)) {
          unknown(item);
        }
      }
    }
    return ids;
  }

  private void unknown(TextNode item) {
    List<Decision> own = scope.decisionsOf(item.text());
    if (!own.isEmpty()) {
      List<String> ids = new ArrayList<>();
      own.forEach(decision -> ids.add(decision.id()));
      reading.missing(
          item,
          Names.quoted(item.text()) + " is an actor with decisions of other names",
          "name the decision: " + Names.list(ids));
    } else if (scope.actors.containsKey(item.text())) {
      reading.missing(
          item,
          Names.quoted(item.text()) + " has no strategies, so there is nothing to observe",
          "delete it, or give it strategies");
    } else {
      boolean chance = !scope.chanceNames.isEmpty();
      reading.unknown(
          item,
          chance ? "decision or chance move" : "decision",
          item.text(),
          scope.choiceIds(),
          chance ? "decisions and chance moves" : "decisions");
    }
  }

  private boolean hasCycle(Map<String, List<String>> seen, Map<String, JsonNode> nodes) {
    Cycle cycle = new Cycle(seen);
    for (String id : scope.decisions.keySet()) {
      List<String> found = cycle.from(id);
      if (!found.isEmpty()) {
        reading.error(
            nodes.get(found.get(0)),
            "these observe one another in a circle: " + String.join(" -> ", found),
            "who moves first? delete what it observes");
        return true;
      }
    }
    return false;
  }

  /** Whether a decision observes another, be it through others. */
  static boolean reaches(Map<String, List<String>> seen, String from, String to) {
    Set<String> visited = new HashSet<>();
    List<String> open = new ArrayList<>(List.of(from));
    while (!open.isEmpty()) {
      String id = open.remove(open.size() - 1);
      if (id.equals(to)) {
        return true;
      }
      if (visited.add(id)) {
        open.addAll(seen.getOrDefault(id, List.of()));
      }
    }
    return false;
  }
}
