package io.entente.json.schema;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the JSON Schemas of the file formats say, for people: every object with its keys, every kind
 * of value.
 *
 * <p>The schemas are walked from the outermost object inwards, breadth first, so that each object
 * is known by the shortest path that leads to it; what this version refuses comes last. An object
 * whose keys are names that an author gives, such as {@code actors}, is a step of the path ({@code
 * actors.ACTOR}) and no part of its own.
 */
public final class SchemaReference {

  private static final String NOTE = "note";

  /** Something to be walked: a schema and the path that led to it. */
  private record Step(SchemaNode at, String path) {}

  private final Map<String, JsonObject> files;
  private final Map<String, Set<String>> places = new LinkedHashMap<>();
  private final Map<String, SchemaNode> found = new LinkedHashMap<>();
  private final Deque<Step> open = new ArrayDeque<>();
  private final Deque<Step> later = new ArrayDeque<>();

  private SchemaReference(Map<String, JsonObject> files) {
    this.files = files;
  }

  /** The parts of both formats, as the schemas shipped with the program describe them. */
  public static List<SchemaPart> shipped() {
    Map<String, JsonObject> files = new LinkedHashMap<>();
    for (String name : List.of(ShippedSchemas.SCENARIO, ShippedSchemas.REGISTER)) {
      files.put(name, ShippedSchemas.read(name));
    }
    return new SchemaReference(files).parts();
  }

  private List<SchemaPart> parts() {
    for (String file : files.keySet()) {
      reach(new SchemaNode(files, file, files.get(file)), "");
      walk();
    }
    while (!later.isEmpty()) {
      Step step = later.remove();
      step(step.at(), step.path());
      walk();
    }
    List<SchemaPart> parts = new ArrayList<>();
    found.forEach((title, node) -> parts.add(part(node, new ArrayList<>(places.get(title)))));
    return parts;
  }

  private void walk() {
    while (!open.isEmpty()) {
      Step step = open.remove();
      into(step.at(), step.path());
    }
  }

  /** Notes that a path leads to a schema; the first time, its inside is still to be walked. */
  private void reach(SchemaNode node, String path) {
    String title = node.title();
    Set<String> known = places.computeIfAbsent(title, t -> new LinkedHashSet<>());
    known.add(path);
    if (found.putIfAbsent(title, node) == null) {
      open.add(new Step(node, path));
    }
  }

  private void into(SchemaNode node, String path) {
    for (String word : List.of("then", "else", "items")) {
      if (node.json().has(word)) {
        step(node.inside(node.json().get(word)), word.equals("items") ? path + "[]" : path);
      }
    }
    for (String word : List.of("allOf", "anyOf", "prefixItems")) {
      JsonArray all = node.json().has(word) ? node.json().getAsJsonArray(word) : new JsonArray();
      for (JsonElement one : all) {
        step(node.inside(one), word.equals("prefixItems") ? path + "[]" : path);
      }
    }
    String inner = path.isEmpty() ? "" : path + ".";
    for (Map.Entry<String, JsonElement> pattern : node.members("patternProperties")) {
      SchemaNode entry = node.inside(pattern.getValue());
      step(entry, inner + entry.placeholder());
    }
    for (Map.Entry<String, JsonElement> property : node.members("properties")) {
      Step next = new Step(node.inside(property.getValue()), inner + property.getKey());
      if (next.at().text("description").startsWith(SchemaKey.LATER)) {
        later.add(next);
      } else {
        step(next.at(), next.path());
      }
    }
  }

  /** Goes on at a definition, or right into a schema that has no name. */
  private void step(SchemaNode node, String path) {
    SchemaNode target = node.resolved();
    if (target == node || target.isOpen()) {
      into(target, path);
    } else {
      reach(target, path);
    }
  }

  private SchemaPart part(SchemaNode node, List<String> at) {
    List<SchemaKey> keys = new ArrayList<>();
    Set<String> required = node.texts("required");
    for (Map.Entry<String, JsonElement> property : node.members("properties")) {
      String name = property.getKey();
      if (!name.equals(NOTE)) {
        keys.add(key(node.inside(property.getValue()), name, required.contains(name)));
      }
    }
    return new SchemaPart(node.title(), node.text("description"), at, keys, node.examples());
  }

  private static SchemaKey key(SchemaNode node, String name, boolean required) {
    return new SchemaKey(
        name,
        SchemaKinds.of(node),
        required,
        node.json().has("default") ? SchemaNode.written(node.json().get("default")) : "",
        node.text("description"),
        node.examples());
  }
}
