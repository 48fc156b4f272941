package io.entente.json.schema;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The two schema files that ship with the program, as they are in {@code scenarios}. */
final class ShippedSchemas {

  static final String SCENARIO = "scenario.schema.json";
  static final String REGISTER = "register.schema.json";

  private static final String FOLDER = "/io/entente/scenarios/";

  private ShippedSchemas() {}

  /** One of them, read anew, to be changed by whoever asked for it. */
  static JsonObject read(String name) {
    InputStream stream = ShippedSchemas.class.getResourceAsStream(FOLDER + name);
    if (stream == null) {
      throw new IllegalStateException("the program lacks its " + name);
    }
    try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      return JsonParser.parseReader(reader).getAsJsonObject();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
