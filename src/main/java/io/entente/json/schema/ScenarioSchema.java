package io.entente.json.schema;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import io.entente.json.Outline;
import io.entente.json.RegisterReader;

/**
 * The JSON Schema of one scenario and of the register beside it.
 *
 * <p>It says what the general schema says, and besides that a name that is <em>referred to</em>
 * must be one that the files declare. Where names are declared (the keys of {@code actors}, {@code
 * parameters}, {@code claims} and so on) any legal name may be written. If the file could not be
 * read to its end, the names found are offered and others are let pass.
 *
 * <p>One schema serves both files: what says it is a register is checked as one.
 */
public final class ScenarioSchema {

  private static final String MARK = "Written by entente schema";
  private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

  private ScenarioSchema() {}

  /**
   * The text of the schema.
   *
   * @param outline what the files declare
   * @param file the scenario's file name, for remarks
   */
  public static String of(Outline outline, String file) {
    String refresh =
        "If it is new, run entente schema again; entente validate "
            + file
            + " --watch does so at every save.";
    JsonObject definitions = GeneralSchema.definitions();
    new Examples(definitions, outline).keepUnderstood();
    new OwnNames(definitions, outline, new Reference(refresh)).write();
    JsonObject schema = new JsonObject();
    schema.addProperty("$schema", DRAFT);
    schema.addProperty("$comment", MARK + " for " + file + "; changes here are overwritten.");
    schema.add("if", isRegister());
    schema.add("then", ref("register"));
    schema.add("else", ref("scenario"));
    schema.add("$defs", definitions);
    Gson gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    return gson.toJson(schema) + "\n";
  }

  /** Whether a text is a schema written here, so that it may be overwritten. */
  public static boolean isOwn(String text) {
    try {
      return JsonParser.parseString(text) instanceof JsonObject object
          && object.get("$comment") instanceof JsonPrimitive comment
          && comment.getAsString().startsWith(MARK);
    } catch (JsonParseException faulty) {
      return false;
    }
  }

  private static JsonObject isRegister() {
    JsonObject format = new JsonObject();
    format.addProperty("const", RegisterReader.FORMAT);
    JsonObject properties = new JsonObject();
    properties.add("format", format);
    JsonArray required = new JsonArray();
    required.add("format");
    JsonObject condition = new JsonObject();
    condition.add("properties", properties);
    condition.add("required", required);
    return condition;
  }

  static JsonObject ref(String definition) {
    JsonObject ref = new JsonObject();
    ref.addProperty("$ref", "#/$defs/" + definition);
    return ref;
  }
}
