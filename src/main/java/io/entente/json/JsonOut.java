package io.entente.json;

import com.google.gson.stream.JsonWriter;
import io.entente.number.Decimals;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Writes JSON: members in the order in which they are added, two spaces of indentation, numbers by
 * {@link Decimals#shortest} and hence the same on every platform, numbers that are not finite as
 * null.
 *
 * <pre>{@code
 * JsonOut.object().put("format", "entente/solution/1").array("values").add(0.5).end().toText()
 * }</pre>
 *
 * <p>A method that does not fit where one is (a name in a list, a nameless value in an object, an
 * {@link #end} too many or too few) throws {@link IllegalStateException}.
 */
public final class JsonOut {

  private final StringWriter text = new StringWriter();
  private final JsonWriter writer = new JsonWriter(text);
  private final List<Boolean> open = new ArrayList<>();
  private boolean finished;

  private JsonOut() {
    writer.setIndent("  ");
    writer.setHtmlSafe(false);
    writer.setSerializeNulls(true);
  }

  /** Begins a text that is an object. */
  public static JsonOut object() {
    JsonOut out = new JsonOut();
    out.begin(true);
    return out;
  }

  /** Begins a text that is a list. */
  public static JsonOut array() {
    JsonOut out = new JsonOut();
    out.begin(false);
    return out;
  }

  /** A member that is an object; {@link #end} leaves it. */
  public JsonOut object(String name) {
    name(name);
    return begin(true);
  }

  /** A member that is a list; {@link #end} leaves it. */
  public JsonOut array(String name) {
    name(name);
    return begin(false);
  }

  /** A list entry that is an object; {@link #end} leaves it. */
  public JsonOut addObject() {
    inList();
    return begin(true);
  }

  /** A list entry that is a list; {@link #end} leaves it. */
  public JsonOut addArray() {
    inList();
    return begin(false);
  }

  /** A member that is text. */
  public JsonOut put(String name, String value) {
    name(name);
    return text(value);
  }

  /** A member that is a number; null where it is not finite. */
  public JsonOut put(String name, double value) {
    name(name);
    return number(value);
  }

  /** A member that is a whole number. */
  public JsonOut put(String name, long value) {
    name(name);
    return whole(value);
  }

  /** A member that is a whole number of any size. */
  public JsonOut put(String name, BigInteger value) {
    name(name);
    return whole(value);
  }

  /** A member that is true or false. */
  public JsonOut put(String name, boolean value) {
    name(name);
    return truth(value);
  }

  /** A member that is a number, or null where there is none. */
  public JsonOut put(String name, OptionalDouble value) {
    return put(name, value.orElse(Double.NaN));
  }

  /** A member that is null. */
  public JsonOut putNull(String name) {
    return put(name, Double.NaN);
  }

  /** A member that is an object of texts. */
  public JsonOut putTexts(String name, Map<String, String> values) {
    object(name);
    values.forEach(this::put);
    return end();
  }

  /** A member that is a list of texts. */
  public JsonOut putAll(String name, List<String> values) {
    array(name);
    values.forEach(this::add);
    return end();
  }

  /** A text as JSON writes it, with its quotation marks. */
  static String quoted(String text) {
    String list = array().add(text).toText();
    return list.substring(list.indexOf('"'), list.lastIndexOf('"') + 1);
  }

  /** A list entry that is text. */
  public JsonOut add(String value) {
    inList();
    return text(value);
  }

  /** A list entry that is a number; null where it is not finite. */
  public JsonOut add(double value) {
    inList();
    return number(value);
  }

  /** A list entry that is a whole number. */
  public JsonOut add(long value) {
    inList();
    return whole(value);
  }

  /** A list entry that is true or false. */
  public JsonOut add(boolean value) {
    inList();
    return truth(value);
  }

  /** Leaves the innermost object or list. */
  public JsonOut end() {
    if (open.size() <= 1) {
      throw new IllegalStateException("nothing to end but the whole text");
    }
    close();
    return this;
  }

  /** The text, which ends with a line break. Objects and lists but the outermost must be ended. */
  public String toText() {
    if (!finished) {
      if (open.size() != 1) {
        throw new IllegalStateException(open.size() - 1 + " objects or lists are not ended");
      }
      close();
      text.append('\n');
      finished = true;
    }
    return text.toString();
  }

  private JsonOut begin(boolean object) {
    try {
      if (object) {
        writer.beginObject();
      } else {
        writer.beginArray();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    open.add(object);
    return this;
  }

  private void close() {
    try {
      if (open.remove(open.size() - 1)) {
        writer.endObject();
      } else {
        writer.endArray();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void name(String name) {
    if (open.isEmpty() || !open.get(open.size() - 1)) {
      throw new IllegalStateException("a list entry has no name: " + name);
    }
    try {
      writer.name(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void inList() {
    if (open.isEmpty() || open.get(open.size() - 1)) {
      throw new IllegalStateException("a member of an object needs a name");
    }
  }

  private JsonOut text(String value) {
    try {
      writer.value(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  private JsonOut number(double value) {
    return raw(Double.isFinite(value) ? Decimals.shortest(value) : "null");
  }

  private JsonOut whole(long value) {
    return raw(Long.toString(value));
  }

  private JsonOut whole(BigInteger value) {
    return raw(value.toString());
  }

  private JsonOut truth(boolean value) {
    return raw(value ? "true" : "false");
  }

  private JsonOut raw(String json) {
    try {
      writer.jsonValue(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }
}
