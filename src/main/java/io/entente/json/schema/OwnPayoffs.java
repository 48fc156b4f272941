package io.entente.json.schema;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.entente.json.Outline;
import io.entente.json.Outline.Choice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names that payoffs refer to: actors, levels, splits, and the moves of a payoff table. */
final class OwnPayoffs {

  /** Up to so many combinations of moves are offered one by one. */
  private static final int MOST_OFFERED = 64;

  private final JsonObject definitions;
  private final Outline outline;
  private final OwnNames names;

  OwnPayoffs(JsonObject definitions, Outline outline, OwnNames names) {
    this.definitions = definitions;
    this.outline = outline;
    this.names = names;
  }

  void write() {
    Map<String, JsonObject> terms = new LinkedHashMap<>();
    outline
        .actors()
        .forEach(
            (actor, says) ->
                terms.put(
                    actor,
                    OwnNames.described(
                        definitions.get("terms"), OwnNames.line(actor, says) + "; its reasons")));
    names.keys(names.definition("payoffs"), "actor", terms);
    levels();
    Map<String, String> splits = new LinkedHashMap<>(outline.parameters());
    splits.keySet().retainAll(outline.splits());
    definitions.add("splitId", names.name("split", "A parameter that is a split.", splits));
    names.property("evidence", "split").addProperty("$ref", "#/$defs/splitId");
    table();
  }

  /** A table in place or the name of one; a list of both where tables are multiplied. */
  private void levels() {
    definitions.add("levelId", names.name("level table", "A named table.", outline.levels()));
    JsonObject either = names.definition("tableOrName");
    either.remove("if");
    either.remove("then");
    either.remove("else");
    JsonArray ways = new JsonArray();
    ways.add(ScenarioSchema.ref("levelId"));
    ways.add(ScenarioSchema.ref("table"));
    either.add("anyOf", ways);
  }

  private void table() {
    Map<String, String> decisions = new LinkedHashMap<>();
    outline
        .choices()
        .forEach(
            (id, choice) -> {
              if (choice.isDecision()) {
                decisions.put(id, OwnNames.words(choice));
              }
            });
    definitions.add("decisionId", names.name("decision", "Whose move it is.", decisions));
    names.property("payoffTable", "order").add("items", ScenarioSchema.ref("decisionId"));
    List<String> order = outline.order();
    for (String id : order) {
      if (outline.choices().get(id).moves().isEmpty()) {
        return;
      }
    }
    if (!order.isEmpty() && outline.complete()) {
      combinations(order);
    }
  }

  /** The combinations of moves that a table must list. */
  private void combinations(List<String> order) {
    JsonObject table = names.definition("payoffTable");
    JsonObject patterns = table.getAsJsonObject("patternProperties");
    JsonObject payoffs =
        patterns.entrySet().iterator().next().getValue().deepCopy().getAsJsonObject();
    StringBuilder pattern = new StringBuilder("^");
    long number = 1;
    for (String id : order) {
      Choice choice = outline.choices().get(id);
      pattern.append(pattern.length() == 1 ? "(" : ",(");
      pattern.append(String.join("|", choice.moves().keySet())).append(')');
      number = Math.min(number * choice.moves().size(), Integer.MAX_VALUE);
    }
    JsonObject exact = new JsonObject();
    exact.add(pattern.append('$').toString(), payoffs);
    table.add("patternProperties", exact);
    table.addProperty(
        "errorMessage",
        "A combination of moves is one move of each, with commas, in this order: "
            + String.join(", ", order));
    if (number <= MOST_OFFERED) {
      offer(order, 0, "", new ArrayList<>(), payoffs, table.getAsJsonObject("properties"));
    }
  }

  private void offer(
      List<String> order,
      int from,
      String key,
      List<String> words,
      JsonObject payoffs,
      JsonObject into) {
    if (from == order.size()) {
      into.add(key, OwnNames.described(payoffs, "Payoffs if " + String.join(", ", words)));
      return;
    }
    String id = order.get(from);
    outline
        .choices()
        .get(id)
        .moves()
        .forEach(
            (move, says) -> {
              List<String> longer = new ArrayList<>(words);
              longer.add(id + " " + (says.isEmpty() ? move : says));
              offer(
                  order, from + 1, key.isEmpty() ? move : key + "," + move, longer, payoffs, into);
            });
  }
}
