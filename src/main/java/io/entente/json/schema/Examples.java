package io.entente.json.schema;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.entente.json.Outline;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The examples of the general schema, which editors offer as completions: only those that mean
 * something in this scenario stay, so that no editor offers another scenario's actors.
 */
final class Examples {

  private final JsonObject definitions;
  private final Set<String> understood = new HashSet<>();

  Examples(JsonObject definitions, Outline outline) {
    this.definitions = definitions;
    collectKeywords(definitions);
    understood.addAll(outline.parameters().keySet());
  }

  /** Takes out examples with words that are neither the format's own nor dates. */
  void keepUnderstood() {
    prune(definitions);
  }

  private void collectKeywords(JsonElement element) {
    if (element instanceof JsonArray list) {
      list.forEach(this::collectKeywords);
    } else if (element instanceof JsonObject object) {
      for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
        switch (entry.getKey()) {
          case "examples" -> {}
          case "properties" -> understood.addAll(entry.getValue().getAsJsonObject().keySet());
          case "enum" -> entry.getValue().getAsJsonArray().forEach(this::learn);
          case "const" -> learn(entry.getValue());
          default -> {}
        }
        if (!entry.getKey().equals("examples")) {
          collectKeywords(entry.getValue());
        }
      }
    }
  }

  private void learn(JsonElement value) {
    if (value.isJsonPrimitive()) {
      understood.add(value.getAsString());
    }
  }

  private void prune(JsonElement element) {
    if (element instanceof JsonArray list) {
      list.forEach(this::prune);
    } else if (element instanceof JsonObject object) {
      if (object.get("examples") instanceof JsonArray examples) {
        JsonArray kept = new JsonArray();
        for (JsonElement example : examples) {
          if (isUnderstood(example)) {
            kept.add(example);
          }
        }
        object.remove("examples");
        if (!kept.isEmpty()) {
          object.add("examples", kept);
        }
      }
      for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
        if (!entry.getKey().equals("examples")) {
          prune(entry.getValue());
        }
      }
    }
  }

  private boolean isUnderstood(JsonElement example) {
    if (example instanceof JsonArray list) {
      for (JsonElement item : list) {
        if (!isUnderstood(item)) {
          return false;
        }
      }
      return true;
    }
    if (example instanceof JsonObject object) {
      for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
        if (!isKnown(entry.getKey()) || !isUnderstood(entry.getValue())) {
          return false;
        }
      }
      return true;
    }
    return !example.getAsJsonPrimitive().isString() || isKnown(example.getAsString());
  }

  private boolean isKnown(String word) {
    boolean dateOrNumber = !word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9';
    return dateOrNumber || understood.contains(word);
  }
}
