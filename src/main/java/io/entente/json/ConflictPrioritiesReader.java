package io.entente.json;

import io.entente.json.JsonNode.ArrayNode;
import io.entente.json.JsonNode.ObjectNode;
import io.entente.scenario.conflict.StateSpace;
import io.entente.scenario.conflict.StatedPreference;
import io.entente.scenario.conflict.StatedPreference.Priority;
import io.entente.scenario.conflict.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Reads statements in order of importance. */
final class ConflictPrioritiesReader {

  private static final Keys PRIORITY = Keys.of("wants", "says", "claims", "assumption");

  private final Reading reading;
  private final Scope scope;
  private final StatementReader names;
  private final StateSpace space;

  ConflictPrioritiesReader(Reading reading, Scope scope, StatementReader names, StateSpace space) {
    this.reading = reading;
    this.scope = scope;
    this.names = names;
    this.space = space;
  }

  Optional<StatedPreference> read(JsonNode node) {
    Optional<ArrayNode> list =
        Fields.list(reading, node, "write [\"most important statement\", ...]");
    if (list.isEmpty()) {
      return Optional.empty();
    }
    List<JsonNode> items = list.get().items();
    if (items.isEmpty() || items.size() > StatedPreference.Priorities.MOST) {
      reading.error(
          node,
          items.isEmpty()
              ? "there is no statement"
              : items.size()
                  + " statements are more than the "
                  + StatedPreference.Priorities.MOST
                  + " that are read",
          "write what it wants to be true, the most important first");
      return Optional.empty();
    }
    List<Priority> priorities = new ArrayList<>();
    boolean sound = true;
    for (JsonNode item : items) {
      Optional<Priority> priority = priority(item);
      sound &= priority.isPresent() && isNew(item, priority.get(), priorities);
      priority.ifPresent(priorities::add);
    }
    return sound ? Optional.of(new StatedPreference.Priorities(priorities)) : Optional.empty();
  }

  private Optional<Priority> priority(JsonNode item) {
    boolean explained =
        item instanceof ObjectNode object
            && (object.member("wants").isPresent()
                || object.member("says").isPresent()
                || object.member("claims").isPresent());
    if (!explained) {
      return names.read(item).map(wants -> new Priority(wants, "", List.of(), Optional.empty()));
    }
    Fields fields = Fields.of(reading, item, PRIORITY, "").orElseThrow();
    String says = fields.text("says", "");
    List<String> claims = ParametersReader.cited(reading, scope, fields);
    Optional<String> assumption = fields.text("assumption");
    return fields
        .required("wants", "write what it wants to be true")
        .flatMap(names::read)
        .map(wants -> new Priority(wants, says, claims, assumption));
  }

  /** A statement must add something to those before it. */
  private boolean isNew(JsonNode item, Priority priority, List<Priority> before) {
    Statement wants = priority.statement();
    List<Integer> fitting = space.fitting(wants);
    for (int i = 0; i < before.size(); i++) {
      List<Integer> earlier = space.fitting(before.get(i).statement());
      if (earlier.size() + fitting.size() == space.states().size() && disjoint(earlier, fitting)) {
        boolean trivial = earlier.isEmpty() || fitting.isEmpty();
        if (!trivial) {
          reading.error(
              item,
              "this wants the opposite of statement " + (i + 1) + ", " + before.get(i).statement(),
              "priorities go round in a circle; delete one of the two");
          return false;
        }
      }
    }
    if (fitting.isEmpty() || fitting.size() == space.states().size()) {
      reading.warning(
          item,
          Names.quoted(wants.toString())
              + (fitting.isEmpty() ? " is true of no state" : " is true of every state"),
          "it tells no two states apart; delete it, or mend it");
    }
    return true;
  }

  private static boolean disjoint(List<Integer> one, List<Integer> other) {
    List<Integer> both = new ArrayList<>(one);
    both.retainAll(new HashSet<>(other));
    return both.isEmpty();
  }
}
