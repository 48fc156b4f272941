package io.entente.conformance;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** JSON in which nothing is passed over: no key twice, none unknown, nothing after the end. */
final class StrictJson {

  private StrictJson() {}

  /** The object that a file holds. */
  static JsonObject read(Path file) throws IOException {
    try (JsonReader in = new JsonReader(new StringReader(Files.readString(file)))) {
      in.setStrictness(Strictness.STRICT);
      JsonElement read = element(in);
      if (in.peek() != JsonToken.END_DOCUMENT) {
        throw new IllegalArgumentException(file + ": something follows the object");
      }
      return read.getAsJsonObject();
    }
  }

  private static JsonElement element(JsonReader in) throws IOException {
    switch (in.peek()) {
      case BEGIN_OBJECT:
        JsonObject object = new JsonObject();
        in.beginObject();
        while (in.hasNext()) {
          String name = in.nextName();
          if (object.has(name)) {
            throw new IllegalArgumentException(in.getPath() + " stands there twice");
          }
          object.add(name, element(in));
        }
        in.endObject();
        return object;
      case BEGIN_ARRAY:
        JsonArray array = new JsonArray();
        in.beginArray();
        while (in.hasNext()) {
          array.add(element(in));
        }
        in.endArray();
        return array;
      case NUMBER:
        return new JsonPrimitive(in.nextString());
      case BOOLEAN:
        return new JsonPrimitive(in.nextBoolean());
      case STRING:
        return new JsonPrimitive(in.nextString());
      default:
        throw new IllegalArgumentException(in.getPath() + ": " + in.peek());
    }
  }

  /** Refuses every key of an object that is not among these. */
  static void allow(JsonObject object, String... keys) {
    Set<String> unknown = new TreeSet<>(object.keySet());
    unknown.removeAll(Set.of(keys));
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("unknown: " + unknown);
    }
  }
}
