package io.entente.json.schema;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Map;

/**
 * How a schema says that a text must be one of the scenario's own names, and what each stands for.
 *
 * <p>{@code enumDescriptions} and {@code errorMessage} are what editors built on Microsoft's JSON
 * language service read; other readers of schemas pass over them.
 */
final class Reference {

  private final String refresh;

  /**
   * @param refresh what to do if a name is newer than the schema
   */
  Reference(String refresh) {
    this.refresh = refresh;
  }

  /**
   * One of these names.
   *
   * @param what what is named, such as "claim"
   * @param description shown where nothing says more; may be empty
   * @param known name to words
   * @param closed whether there are no others; else they are offered, and others are let pass
   */
  JsonObject to(String what, String description, Map<String, String> known, boolean closed) {
    JsonObject names = names(known);
    JsonObject schema = new JsonObject();
    if (closed) {
      schema = names;
      schema.addProperty("errorMessage", unknown(what));
    } else {
      JsonArray either = new JsonArray();
      either.add(names);
      JsonObject any = new JsonObject();
      any.addProperty("type", "string");
      any.addProperty("minLength", 1);
      either.add(any);
      schema.add("anyOf", either);
    }
    if (!description.isEmpty()) {
      schema.addProperty("description", description);
    }
    return schema;
  }

  /** What an editor says of a name that is none. */
  String unknown(String what) {
    return "No such " + what + " when this schema was written. " + refresh;
  }

  private static JsonObject names(Map<String, String> known) {
    JsonArray values = new JsonArray();
    JsonArray words = new JsonArray();
    known.forEach(
        (name, says) -> {
          values.add(name);
          words.add(says);
        });
    JsonObject schema = new JsonObject();
    schema.addProperty("type", "string");
    schema.add("enum", values);
    schema.add("enumDescriptions", words);
    return schema;
  }
}
