package io.entente.json;

import io.entente.expression.Suggestions;
import io.entente.json.JsonNode.ArrayNode;
import io.entente.json.JsonNode.FaultyNode;
import io.entente.json.JsonNode.Member;
import io.entente.json.JsonNode.NumberNode;
import io.entente.json.JsonNode.ObjectNode;
import io.entente.json.JsonNode.TextNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The members of an object that may have certain names only.
 *
 * <p>A misspelled name is reported and then read as the name that was meant, so that it causes no
 * second finding. A value of the wrong kind is reported and counts as absent.
 */
final class Fields {

  private final Reading reading;
  private final ObjectNode object;
  private final Map<String, Member> byName = new HashMap<>();

  private Fields(Reading reading, ObjectNode object, Keys keys) {
    this.reading = reading;
    this.object = object;
    List<Member> strays = new ArrayList<>();
    for (Member member : object.members()) {
      if (keys.allowed().contains(member.name())) {
        byName.put(member.name(), member);
      } else {
        strays.add(member);
      }
    }
    for (Member stray : strays) {
      stray(stray, keys);
    }
    byName.remove("note");
  }

  private void stray(Member stray, Keys keys) {
    if (keys.later().contains(stray.name())) {
      reading.stray(
          object,
          stray,
          Names.quoted(stray.name()) + " is not solved by this version",
          Keys.remedy(stray.name()));
      return;
    }
    List<String> free = new ArrayList<>();
    for (String name : keys.allowed()) {
      if (!byName.containsKey(name)) {
        free.add(name);
      }
    }
    Optional<String> meant = Suggestions.nearest(stray.name(), free);
    reading.stray(
        object,
        stray,
        "unknown key " + Names.quoted(stray.name()),
        meant.isPresent()
            ? "did you mean " + Names.quoted(meant.get()) + "?"
            : "allowed here: " + Names.list(keys.allowed()));
    meant.ifPresent(name -> byName.put(name, stray));
  }

  /** The members of a value that must be an object. */
  static Optional<Fields> of(Reading reading, JsonNode node, Keys keys, String remedy) {
    Optional<ObjectNode> object = object(reading, node, remedy);
    return object.isPresent()
        ? Optional.of(new Fields(reading, object.get(), keys))
        : Optional.empty();
  }

  /** A value that must be an object. */
  static Optional<ObjectNode> object(Reading reading, JsonNode node, String remedy) {
    if (node instanceof ObjectNode object) {
      return Optional.of(object);
    }
    wrongKind(reading, node, "an object", remedy);
    return Optional.empty();
  }

  /** A value that must be a list. */
  static Optional<ArrayNode> list(Reading reading, JsonNode node, String remedy) {
    if (node instanceof ArrayNode list) {
      return Optional.of(list);
    }
    wrongKind(reading, node, "a list", remedy);
    return Optional.empty();
  }

  /** A value that must be text. */
  static Optional<String> text(Reading reading, JsonNode node) {
    if (node instanceof TextNode text) {
      return Optional.of(text.text());
    }
    wrongKind(reading, node, "text", node instanceof NumberNode ? "add quotation marks" : "");
    return Optional.empty();
  }

  /** A value that must be a number. */
  static OptionalDouble number(Reading reading, JsonNode node) {
    if (node instanceof NumberNode number) {
      return OptionalDouble.of(number.value());
    }
    boolean quoted = node instanceof TextNode text && NumberText.isNumber(text.text().strip());
    wrongKind(
        reading,
        node,
        "a number",
        quoted ? "remove the quotation marks" : "write a number, such as 3 or 0.5");
    return OptionalDouble.empty();
  }

  static void wrongKind(Reading reading, JsonNode node, String expected, String remedy) {
    if (!(node instanceof FaultyNode)) {
      reading.error(node, "expected " + expected + ", found " + node.kind(), remedy);
    }
  }

  ObjectNode object() {
    return object;
  }

  /** The value of a name, if it is there. */
  Optional<JsonNode> node(String name) {
    Member member = byName.get(name);
    return member == null ? Optional.empty() : Optional.of(member.value());
  }

  /** A name and its value, if it is there. */
  Optional<Member> member(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The value of a name that must be there. */
  Optional<JsonNode> required(String name, String remedy) {
    Optional<JsonNode> node = node(name);
    if (node.isEmpty()) {
      reading.missing(object, "the key " + Names.quoted(name) + " is missing", remedy);
    }
    return node;
  }

  String text(String name, String otherwise) {
    return text(name).orElse(otherwise);
  }

  Optional<String> text(String name) {
    Member member = byName.get(name);
    return member == null ? Optional.empty() : text(reading, member.value());
  }

  /**
   * A year, month or day, or several separated by slashes; one that is written otherwise is
   * reported and counts as absent.
   */
  Optional<String> date(String name) {
    Optional<String> text = text(name);
    if (text.isPresent() && !Dates.areAll(text.get())) {
      reading.error(
          byName.get(name).value(),
          Names.quoted(text.get()) + " is not a date as files have it",
          "year, month and day with hyphens, " + Dates.EXAMPLE + "; or less: 2024-06, 2024");
      return Optional.empty();
    }
    return text;
  }

  OptionalDouble number(String name) {
    Member member = byName.get(name);
    return member == null ? OptionalDouble.empty() : number(reading, member.value());
  }

  /** A number in a closed range; another one is reported and counts as absent. */
  OptionalDouble number(String name, double low, double high, String range) {
    Member member = byName.get(name);
    return member == null
        ? OptionalDouble.empty()
        : number(reading, member.value(), low, high, range);
  }

  static OptionalDouble number(
      Reading reading, JsonNode node, double low, double high, String range) {
    OptionalDouble number = number(reading, node);
    if (number.isPresent() && !(number.getAsDouble() >= low && number.getAsDouble() <= high)) {
      reading.error(
          node, "expected a number " + range + ", found " + ((NumberNode) node).source(), "");
      return OptionalDouble.empty();
    }
    return number;
  }

  /** A list of texts with their places; entries of another kind are reported and left out. */
  List<TextNode> texts(String name) {
    Member member = byName.get(name);
    return member == null ? List.of() : texts(reading, member.value());
  }

  static List<TextNode> texts(Reading reading, JsonNode node) {
    Optional<ArrayNode> list =
        list(reading, node, node instanceof TextNode ? "write it in brackets, [ ]" : "");
    List<TextNode> texts = new ArrayList<>();
    if (list.isPresent()) {
      for (JsonNode item : list.get().items()) {
        if (item instanceof TextNode text) {
          texts.add(text);
        } else {
          wrongKind(reading, item, "text", "");
        }
      }
    }
    return texts;
  }
}
