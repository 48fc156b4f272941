package io.entente.json.schema;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A schema inside a schema file.
 *
 * @param files all schema files by name, for references from one to the other
 * @param file the one it stands in
 * @param json the schema itself
 */
record SchemaNode(Map<String, JsonObject> files, String file, JsonObject json) {

  private static final String REFERENCE = "$ref";

  SchemaNode inside(JsonElement element) {
    return new SchemaNode(files, file, element.getAsJsonObject());
  }

  /** The definition this refers to, or itself. */
  SchemaNode resolved() {
    if (!json.has(REFERENCE)) {
      return this;
    }
    String reference = text(REFERENCE);
    int hash = reference.indexOf('#');
    String in = hash > 0 ? reference.substring(0, hash) : file;
    JsonObject definitions = files.get(in).getAsJsonObject("$defs");
    return new SchemaNode(files, in, definitions.getAsJsonObject(definition()));
  }

  /** The name of the definition that is referred to; empty if none is. */
  String definition() {
    String reference = json.has(REFERENCE) ? text(REFERENCE) : "";
    return reference.substring(reference.lastIndexOf('/') + 1);
  }

  /** Whether it is an object whose keys the author gives, and has none of its own but a note. */
  boolean isOpen() {
    return json.has("patternProperties")
        && (!json.has("properties") || json.getAsJsonObject("properties").size() <= 1)
        && !json.has("required");
  }

  /** What stands in a path for a key that the author gives. */
  String placeholder() {
    switch (definition()) {
      case "actor":
      case "actorOptions":
      case "movesFrom":
      case "preference":
      case "stand":
      case "terms":
        return "ACTOR";
      case "bargainingParty":
        return "PARTY";
      case "bargainingProblem":
        return "PROBLEM";
      case "parameter":
      case "parameterOrNumber":
        return "PARAMETER";
      case "namedLevel":
        return "LEVEL";
      case "conditionValue":
      case "decision":
      case "movesAtDecisions":
      case "forced":
      case "observes":
        return "DECISION";
      case "conflictOption":
        return "OPTION";
      case "coalitionalGame":
        return "GAME";
      case "listedState":
      case "moveTargets":
      case "sameStates":
      case "stateVariable":
        return "STATE";
      case "agreement":
      case "chance":
      case "claim":
      case "measure":
      case "outcome":
      case "source":
      case "strategy":
      case "term":
      case "view":
        return upperCase(definition());
      default:
        return "NAME";
    }
  }

  private static String upperCase(String ascii) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < ascii.length(); i++) {
      text.append((char) (ascii.charAt(i) - 'a' + 'A'));
    }
    return text.toString();
  }

  String title() {
    return text("title");
  }

  String text(String key) {
    return json.has(key) ? json.get(key).getAsString() : "";
  }

  Set<String> texts(String key) {
    Set<String> texts = new LinkedHashSet<>();
    JsonArray all = json.has(key) ? json.getAsJsonArray(key) : new JsonArray();
    all.forEach(one -> texts.add(one.getAsString()));
    return texts;
  }

  Set<Map.Entry<String, JsonElement>> members(String key) {
    return json.has(key) ? json.getAsJsonObject(key).entrySet() : Set.of();
  }

  List<String> examples() {
    List<String> examples = new ArrayList<>();
    JsonArray all = json.has("examples") ? json.getAsJsonArray("examples") : new JsonArray();
    all.forEach(one -> examples.add(written(one)));
    return examples;
  }

  /** JSON in one line, with a blank after each comma and colon. */
  static String written(JsonElement element) {
    StringBuilder text = new StringBuilder();
    write(element, text);
    return text.toString();
  }

  private static void write(JsonElement element, StringBuilder text) {
    if (element.isJsonArray()) {
      String between = "[";
      for (JsonElement one : element.getAsJsonArray()) {
        text.append(between);
        write(one, text);
        between = ", ";
      }
      text.append(between.equals("[") ? "[]" : "]");
    } else if (element.isJsonObject()) {
      String between = "{";
      for (Map.Entry<String, JsonElement> member : element.getAsJsonObject().entrySet()) {
        text.append(between).append(new JsonPrimitive(member.getKey())).append(": ");
        write(member.getValue(), text);
        between = ", ";
      }
      text.append(between.equals("{") ? "{}" : "}");
    } else {
      text.append(element);
    }
  }
}
