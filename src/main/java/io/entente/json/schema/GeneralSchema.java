package io.entente.json.schema;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;

/**
 * The schemas of scenarios and registers that ship with the program, in one: every definition of
 * both under {@code $defs}, the outermost objects as {@code scenario} and {@code register}.
 */
final class GeneralSchema {

  private GeneralSchema() {}

  /** The definitions, to be changed by whoever asked for them. */
  static JsonObject definitions() {
    JsonObject scenario = ShippedSchemas.read(ShippedSchemas.SCENARIO);
    JsonObject register = ShippedSchemas.read(ShippedSchemas.REGISTER);
    JsonObject definitions = scenario.remove("$defs").getAsJsonObject();
    JsonObject added = register.remove("$defs").getAsJsonObject();
    for (Map.Entry<String, JsonElement> entry : added.entrySet()) {
      JsonElement known = definitions.get(entry.getKey());
      if (known == null) {
        definitions.add(entry.getKey(), entry.getValue());
      } else if (!known.equals(entry.getValue())) {
        throw new IllegalStateException("two definitions of " + entry.getKey());
      }
    }
    definitions.add("scenario", scenario);
    definitions.add("register", register);
    scenario.remove("$schema");
    register.remove("$schema");
    pointInside(definitions);
    return definitions;
  }

  /** Makes references to the register's schema references to this one. */
  private static void pointInside(JsonElement element) {
    if (element instanceof JsonArray list) {
      list.forEach(GeneralSchema::pointInside);
    } else if (element instanceof JsonObject object) {
      JsonElement ref = object.get("$ref");
      if (ref != null && ref.getAsString().startsWith(ShippedSchemas.REGISTER)) {
        object.addProperty("$ref", ref.getAsString().substring(ShippedSchemas.REGISTER.length()));
      }
      object.entrySet().forEach(entry -> pointInside(entry.getValue()));
    }
  }
}
