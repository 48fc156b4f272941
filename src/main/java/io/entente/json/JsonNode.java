package io.entente.json;

import java.util.List;
import java.util.Optional;

/** A JSON value and where it stands. */
public sealed interface JsonNode {

  /** Where it begins: the number of chars before it in the text. */
  int offset();

  /** What it is, in words for messages: "an object", "the number 3". */
  String kind();

  /** One {@code "name": value} of an object, and where the name begins. */
  record Member(String name, int offset, JsonNode value) {}

  /** Members in the order of the file; no name twice. */
  record ObjectNode(int offset, List<Member> members) implements JsonNode {
    public ObjectNode {
      members = List.copyOf(members);
    }

    /** The member of that name. */
    public Optional<Member> member(String name) {
      for (Member member : members) {
        if (member.name().equals(name)) {
          return Optional.of(member);
        }
      }
      return Optional.empty();
    }

    @Override
    public String kind() {
      return "an object";
    }
  }

  /** A list. */
  record ArrayNode(int offset, List<JsonNode> items) implements JsonNode {
    public ArrayNode {
      items = List.copyOf(items);
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  /** A text, without its quotation marks and escapes. */
  record TextNode(int offset, String text) implements JsonNode {
    @Override
    public String kind() {
      return text.isEmpty() ? "empty text" : "the text " + Names.quoted(text);
    }
  }

  /** A finite number, with the text it is written in. */
  record NumberNode(int offset, String source, double value) implements JsonNode {
    @Override
    public String kind() {
      return "the number " + source;
    }
  }

  /** True or false. */
  record BooleanNode(int offset, boolean value) implements JsonNode {
    @Override
    public String kind() {
      return value ? "true" : "false";
    }
  }

  /** The word null. */
  record NullNode(int offset) implements JsonNode {
    @Override
    public String kind() {
      return "null";
    }
  }

  /** Something that has been reported already and is passed over in silence. */
  record FaultyNode(int offset) implements JsonNode {
    @Override
    public String kind() {
      return "something unreadable";
    }
  }
}
