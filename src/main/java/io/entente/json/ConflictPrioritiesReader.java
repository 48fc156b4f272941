package io.entente.json;

import io.entente.json.JsonNode.ArrayNode;
import io.entente.json.JsonNode.ObjectNode;
import io.entente.scenario.conflict.StateSpace;
import io.entente.scenario.conflict.StatedPreference;
import io.entente.scenario.conflict.StatedPreference.Priority;
import io.entente.scenario.conflict.Statement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Reads statements in order of importance. */
final class ConflictPrioritiesReader {

  private static final Keys PRIORITY = Keys.of("wants", "says", "claims", "assumption");

  private final Reading reading;
  private final Scope scope;
  private final StatementReader names;
  private final StateSpace space;

  /** Of which states each statement so far is true. */
  private final List<BitSet> truths = new ArrayList<>();

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

  /** A statement must add something to those before it, and not want the opposite of one. */
  private boolean isNew(JsonNode item, Priority priority, List<Priority> before) {
    Statement wants = priority.statement();
    BitSet fitting = new BitSet(space.states().size());
    space.fitting(wants).forEach(fitting::set);
    int number = fitting.cardinality();
    if (number == 0 || number == space.states().size()) {
      truths.add(fitting);
      reading.warning(
          item,
          Names.quoted(wants.toString())
              + (number == 0 ? " is true of no state" : " is true of every state"),
          "it tells no two states apart; delete it, or mend it");
      return true;
    }
    BitSet opposite = (BitSet) fitting.clone();
    opposite.flip(0, space.states().size());
    int earlier = truths.indexOf(opposite);
    truths.add(fitting);
    if (earlier >= 0 && earlier < before.size()) {
      reading.error(
          item,
          "this wants the opposite of statement "
              + (earlier + 1)
              + ", "
              + before.get(earlier).statement(),
          "priorities go round in a circle; delete one of the two");
      return false;
    }
    return true;
  }
}
