package io.entente.json.schema;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.entente.json.Outline;
import io.entente.json.Outline.Choice;
import java.util.LinkedHashMap;
import java.util.Map;

/** The names that views and expectations refer to. */
final class OwnViews {

  private final JsonObject definitions;
  private final Outline outline;
  private final OwnNames names;

  OwnViews(JsonObject definitions, Outline outline, OwnNames names) {
    this.definitions = definitions;
    this.outline = outline;
    this.names = names;
  }

  void write() {
    JsonObject replaced = names.definition("parameterOrNumber");
    names.keys(names.property("view", "parameters"), "parameter", parameters(replaced));
    JsonObject number = new JsonObject();
    number.addProperty("type", "number");
    Map<String, JsonObject> numbers = parameters(number);
    numbers.keySet().removeAll(outline.splits());
    names.keys(names.definition("setting"), "parameter that takes a number", numbers);
    sources();
    decisions();
    JsonObject factor = new JsonObject();
    factor.addProperty("type", "number");
    Map<String, JsonObject> factors = new LinkedHashMap<>();
    outline
        .terms()
        .forEach((term, says) -> factors.put(term, OwnNames.described(factor, line(term, says))));
    names.keys(names.property("view", "scale"), "ACTOR.TERM", factors);
    definitions.add(
        "outcomeName", names.name("outcome", "The name of an outcome.", outline.outcomes()));
    names.property("expectation", "outcome").addProperty("$ref", "#/$defs/outcomeName");
    definitions.add("viewName", names.name("view", "The name of a view.", outline.views()));
    names.property("expectation", "view").addProperty("$ref", "#/$defs/viewName");
  }

  private Map<String, JsonObject> parameters(JsonObject schema) {
    Map<String, JsonObject> parameters = new LinkedHashMap<>();
    outline
        .parameters()
        .forEach((id, says) -> parameters.put(id, OwnNames.described(schema, line(id, says))));
    return parameters;
  }

  /** The sources that count, for each actor or for all. */
  private void sources() {
    JsonObject list = new JsonObject();
    list.addProperty("type", "array");
    list.add("items", ScenarioSchema.ref("sourceId"));
    list.addProperty("uniqueItems", true);
    Map<String, JsonObject> kept = new LinkedHashMap<>();
    kept.put("all", OwnNames.described(list, "The only sources that count, for all actors."));
    outline
        .actors()
        .forEach(
            (actor, says) ->
                kept.put(
                    actor,
                    OwnNames.described(
                        list, line(actor, says) + "; the only sources that count for it")));
    names.keys(names.definition("sourcesByActor"), "actor", kept);
    JsonObject plain = names.property("view", "sources").getAsJsonObject("then");
    plain.add("items", ScenarioSchema.ref("sourceId"));
  }

  private void decisions() {
    Map<String, JsonObject> forced = new LinkedHashMap<>();
    Map<String, JsonObject> seen = new LinkedHashMap<>();
    for (Map.Entry<String, Choice> entry : outline.choices().entrySet()) {
      String id = entry.getKey();
      if (entry.getValue().isDecision()) {
        String says = line(id, OwnNames.words(entry.getValue()));
        forced.put(id, forced(id, says));
        seen.put(id, OwnNames.described(definitions.get("observes"), says));
      }
    }
    names.keys(names.property("view", "force"), "decision", forced);
    names.keys(names.property("view", "observes"), "decision", seen);
  }

  /** One move, or rows of which the first match counts. */
  private JsonObject forced(String id, String says) {
    JsonObject rows = names.definition("forced").getAsJsonObject("else").deepCopy();
    JsonArray either = new JsonArray();
    either.add(ScenarioSchema.ref("move-" + id));
    either.add(rows);
    JsonObject forced = new JsonObject();
    forced.addProperty("description", says);
    forced.add("anyOf", either);
    return forced;
  }

  private static String line(String name, String says) {
    return OwnNames.line(name, says);
  }
}
