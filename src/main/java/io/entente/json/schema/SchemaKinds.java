package io.entente.json.schema;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What kind of value a schema allows, in words: "whole number, 1 or more", "list of claim ids". */
final class SchemaKinds {

  private SchemaKinds() {}

  static String of(SchemaNode node) {
    JsonObject json = node.json();
    if (json.has("$ref")) {
      SchemaNode target = node.resolved();
      return target.isOpen() ? entries(target) : small(target.title());
    }
    if (json.has("const")) {
      return "the text " + json.get("const");
    }
    if (json.has("enum")) {
      return "one of " + String.join(", ", quoted(node));
    }
    if (json.has("if") && json.has("else")) {
      return list(node.inside(json.get("then"))) + ", or " + of(node.inside(json.get("else")));
    }
    if (json.has("anyOf")) {
      return alternatives(node, json.getAsJsonArray("anyOf"));
    }
    if (json.has("type") && json.get("type").isJsonArray()) {
      return "text or number";
    }
    switch (node.text("type")) {
      case "string":
        return "text";
      case "number":
        return "number" + range(json);
      case "integer":
        return "whole number" + range(json);
      case "array":
        return list(node);
      default:
        return json.has("patternProperties") ? entries(node) : "object";
    }
  }

  private static String alternatives(SchemaNode node, JsonArray any) {
    List<String> kinds = new ArrayList<>();
    any.forEach(one -> kinds.add(of(node.inside(one))));
    return String.join(", or ", kinds);
  }

  private static List<String> quoted(SchemaNode node) {
    List<String> quoted = new ArrayList<>();
    for (JsonElement one : node.json().getAsJsonArray("enum")) {
      quoted.add(one.toString());
    }
    return quoted;
  }

  private static String entries(SchemaNode node) {
    Map.Entry<String, JsonElement> pattern = node.members("patternProperties").iterator().next();
    SchemaNode entry = node.inside(pattern.getValue());
    String name = pattern.getKey().contains("[0-9]+$") ? "whole number" : entry.placeholder();
    return "object, " + name + " to " + of(entry);
  }

  private static String list(SchemaNode node) {
    if (!node.json().has("items")) {
      return "list";
    }
    SchemaNode items = node.inside(node.json().get("items"));
    if (items.json().has("prefixItems")) {
      return "list of pairs";
    }
    return "list, each entry: " + of(items);
  }

  private static String range(JsonObject json) {
    boolean high = json.has("maximum");
    if (json.has("exclusiveMinimum")) {
      return ", more than " + json.get("exclusiveMinimum") + upTo(json, ", at most ");
    }
    if (!json.has("minimum")) {
      return upTo(json, ", at most ");
    }
    return high
        ? ", from " + json.get("minimum") + upTo(json, " to ")
        : ", " + json.get("minimum") + " or more";
  }

  private static String upTo(JsonObject json, String words) {
    return json.has("maximum") ? words + json.get("maximum") : "";
  }

  private static String small(String title) {
    char first = title.charAt(0);
    return first >= 'A' && first <= 'Z' ? (char) (first + 32) + title.substring(1) : title;
  }
}
