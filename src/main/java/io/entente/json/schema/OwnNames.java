package io.entente.json.schema;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.entente.json.Outline;
import io.entente.json.Outline.Choice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts a scenario's own names wherever the general schema lets any name be referred to.
 *
 * <p>Editors merge what a {@code $ref} leads to over what stands beside it; so whatever has words
 * of its own gets a definition of its own, or a copy.
 */
final class OwnNames {

  /** Definition to the keys of format 1 that this version refuses; editors need not offer them. */
  static final Map<String, List<String>> LATER =
      Map.of(
          "scenario",
          List.of("dynamics"),
          "chance",
          List.of("distribution", "points"),
          "view",
          List.of("keep"));

  private final JsonObject definitions;
  private final Outline outline;
  private final Reference reference;
  private final boolean closed;

  OwnNames(JsonObject definitions, Outline outline, Reference reference) {
    this.definitions = definitions;
    this.outline = outline;
    this.reference = reference;
    this.closed = outline.complete();
  }

  void write() {
    LATER.forEach(this::hide);
    evidence();
    choices();
    formulas();
    new OwnPayoffs(definitions, outline, this).write();
    new OwnViews(definitions, outline, this).write();
  }

  /** A definition of the general schema. */
  JsonObject definition(String name) {
    return definitions.getAsJsonObject(name);
  }

  /** What a definition says of one of its properties. */
  JsonObject property(String definition, String name) {
    return definition(definition).getAsJsonObject("properties").getAsJsonObject(name);
  }

  /** One of these names, which the scenario itself declares. */
  JsonObject name(String what, String description, Map<String, String> known) {
    return reference.to(what, description, known, closed);
  }

  /**
   * Replaces the names that an object may have by those known, each with its own schema.
   *
   * @param what what is named, such as "actor"
   */
  void keys(JsonObject object, String what, Map<String, JsonObject> known) {
    JsonObject properties = object.getAsJsonObject("properties");
    known.forEach(properties::add);
    if (closed) {
      object.remove("patternProperties");
      object.addProperty("errorMessage", reference.unknown(what));
    }
  }

  /** A copy with words of its own. */
  static JsonObject described(JsonElement schema, String description) {
    JsonObject copy = schema.deepCopy().getAsJsonObject();
    copy.remove("title");
    copy.addProperty("description", description);
    return copy;
  }

  /** A name and what it stands for, as one line. */
  static String line(String name, String says) {
    return says.isEmpty() ? name : name + ": " + says;
  }

  private void hide(String definition, List<String> keys) {
    for (String key : keys) {
      property(definition, key).addProperty("doNotSuggest", true);
    }
  }

  private void evidence() {
    boolean all = outline.registerComplete();
    JsonObject claim =
        reference.to("claim", "A claim of the register or of the scenario.", outline.claims(), all);
    definitions.add("claimId", claim);
    JsonObject source =
        reference.to("source", "A source that claims come from.", outline.sources(), all);
    definitions.add("sourceId", source);
    property("claim", "source").addProperty("$ref", "#/$defs/sourceId");
    property("splitGroup", "sources").add("items", ScenarioSchema.ref("sourceId"));
    Map<String, String> droppable = new LinkedHashMap<>(outline.terms());
    droppable.putAll(outline.sources());
    droppable.putAll(outline.claims());
    definitions.add(
        "droppable",
        reference.to(
            "claim, source or ACTOR.TERM",
            "A claim, a source or ACTOR.TERM.",
            droppable,
            all && closed));
  }

  private void choices() {
    Map<String, String> observed = new LinkedHashMap<>();
    Map<String, JsonObject> values = new LinkedHashMap<>();
    for (Map.Entry<String, Choice> entry : outline.choices().entrySet()) {
      String id = entry.getKey();
      Choice choice = entry.getValue();
      observed.put(id, words(choice));
      definitions.add("move-" + id, move(id, choice));
      definitions.add("value-" + id, value(id, choice));
      values.put(id, ScenarioSchema.ref("value-" + id));
    }
    definitions.add("choiceId", name("decision or chance move", "What is seen.", observed));
    JsonArray ways = definition("observes").getAsJsonArray("anyOf");
    ways.get(1).getAsJsonObject().add("items", ScenarioSchema.ref("choiceId"));
    keys(definition("condition"), "decision or chance move", values);
    keys(definition("outcome"), "decision or chance move", values);
    definitions.add("actorId", name("actor", "Who is meant.", outline.actors()));
    property("decision", "actor").addProperty("$ref", "#/$defs/actorId");
  }

  /** What a choice is and what can be chosen. */
  static String words(Choice choice) {
    StringBuilder text = new StringBuilder(choice.says());
    for (Map.Entry<String, String> move : choice.moves().entrySet()) {
      text.append(text.length() == 0 ? "" : "; ").append(line(move.getKey(), move.getValue()));
    }
    return text.toString();
  }

  private JsonObject move(String id, Choice choice) {
    boolean known = closed && !choice.moves().isEmpty();
    String what = choice.isDecision() ? "strategy of " + id : "value of " + id;
    return reference.to(what, "", choice.moves(), known);
  }

  /** A move, or several of which one is meant. */
  private JsonObject value(String id, Choice choice) {
    JsonObject list = new JsonObject();
    list.addProperty("type", "array");
    list.add("items", ScenarioSchema.ref("move-" + id));
    list.addProperty("minItems", 1);
    JsonArray either = new JsonArray();
    if (choice.moves().isEmpty()) {
      JsonObject any = new JsonObject();
      any.add("type", types("string", "number"));
      either.add(any);
      list.add("items", any.deepCopy());
    } else {
      either.add(ScenarioSchema.ref("move-" + id));
    }
    either.add(list);
    JsonObject value = new JsonObject();
    value.addProperty("description", line(id, words(choice)));
    value.add("anyOf", either);
    return value;
  }

  static JsonArray types(String... names) {
    JsonArray types = new JsonArray();
    for (String name : names) {
      types.add(name);
    }
    return types;
  }

  /** Formulas stay texts; editors offer the parameters. */
  private void formulas() {
    if (outline.parameters().isEmpty()) {
      return;
    }
    JsonArray parameters = new JsonArray();
    outline.parameters().keySet().forEach(parameters::add);
    definition("formula").add("examples", parameters);
    definition("numberOrFormula").add("examples", parameters.deepCopy());
    definition("probability").add("examples", parameters.deepCopy());
  }
}
