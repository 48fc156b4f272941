package io.entente.json;

import io.entente.json.JsonNode.ArrayNode;
import io.entente.json.JsonNode.Member;
import io.entente.json.JsonNode.NumberNode;
import io.entente.json.JsonNode.ObjectNode;
import io.entente.json.JsonNode.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an outline says of a source, a claim or a parameter, in one line. */
final class OutlineWords {

  /** So many rows of a table are shown. */
  private static final int MOST_ROWS = 6;

  private OutlineWords() {}

  /** Title, publisher, author and date, as far as they are given. */
  static String source(JsonNode node) {
    List<String> parts = new ArrayList<>();
    for (String key : List.of("title", "author", "publisher", "date")) {
      String words = OutlineReader.words(node, key);
      if (!words.isEmpty()) {
        parts.add(words);
      }
    }
    return String.join(", ", parts);
  }

  /** The paraphrase; then where it stands, how strong and how sure it is. */
  static String claim(JsonNode node, String source) {
    List<String> where = new ArrayList<>();
    if (!source.isEmpty()) {
      where.add(source);
    }
    part(node, "paragraph", "par. ").ifPresent(where::add);
    String speaker = OutlineReader.words(node, "speaker");
    if (!speaker.isEmpty()) {
      where.add("said by " + speaker);
    }
    List<String> how = new ArrayList<>();
    part(node, "strength", "strength ").ifPresent(how::add);
    part(node, "certainty", "certainty ").ifPresent(how::add);
    return joined(
        OutlineReader.words(node, "paraphrase"),
        joined(String.join(", ", where), String.join(", ", how)));
  }

  /** What it says, where its value comes from, and its range. */
  static String parameter(JsonNode node) {
    String range =
        member(node, "range")
            .map(given -> "range " + String.join(" to ", values(given)))
            .orElse("");
    return joined(OutlineReader.words(node, "says"), joined(kind(node), range));
  }

  private static String kind(JsonNode node) {
    Optional<JsonNode> distribution = member(node, "distribution");
    if (distribution.isPresent()) {
      return distribution(distribution.get());
    }
    Optional<JsonNode> balance = member(node, "balance");
    if (balance.isPresent()) {
      return balance.get() instanceof ArrayNode list
          ? "balance of " + list.items().size() + " claims"
          : "a balance of claims";
    }
    if (member(node, "split").isPresent()) {
      return "a split of the sources";
    }
    Optional<String> formula = part(node, "formula", "= ");
    return formula.isPresent() ? formula.get() : part(node, "value", "value ").orElse("");
  }

  private static String distribution(JsonNode node) {
    StringBuilder text = new StringBuilder(OutlineReader.words(node, "type"));
    if (node instanceof ObjectNode object) {
      for (Member member : object.members()) {
        if (!member.name().equals("type") && !member.name().equals("note")) {
          text.append(' ').append(member.name()).append(' ').append(value(member.value()));
        }
      }
    }
    return text.toString();
  }

  private static Optional<String> part(JsonNode node, String key, String before) {
    return member(node, key).map(found -> before + value(found));
  }

  private static Optional<JsonNode> member(JsonNode node, String name) {
    return node instanceof ObjectNode object
        ? object.member(name).map(Member::value)
        : Optional.empty();
  }

  /** A value as it is written, without quotation marks and notes. */
  static String value(JsonNode node) {
    if (node instanceof NumberNode number) {
      return number.source();
    }
    if (node instanceof TextNode text) {
      return text.text();
    }
    if (node instanceof ObjectNode object) {
      List<String> members = new ArrayList<>();
      for (Member member : object.members()) {
        if (!member.name().equals("note")) {
          members.add(member.name() + ": " + value(member.value()));
        }
      }
      return "{" + String.join(", ", members) + "}";
    }
    return node instanceof ArrayNode ? "[" + String.join(", ", values(node)) + "]" : "?";
  }

  /** A condition as it is written, without quotation marks and the outer braces. */
  static String condition(JsonNode node) {
    String text = value(node);
    return node instanceof ObjectNode ? text.substring(1, text.length() - 1) : text;
  }

  /** The first rows of a level table. */
  static String table(JsonNode node) {
    List<String> rows = new ArrayList<>();
    for (JsonNode row : node instanceof ArrayNode list ? list.items() : List.<JsonNode>of()) {
      if (rows.size() == MOST_ROWS) {
        rows.add("...");
        break;
      }
      String when = member(row, "when").map(OutlineWords::condition).orElse("else");
      rows.add(member(row, "is").map(is -> when + " is " + value(is)).orElse(value(row)));
    }
    return String.join("; ", rows);
  }

  private static List<String> values(JsonNode node) {
    List<String> values = new ArrayList<>();
    if (node instanceof ArrayNode list) {
      for (JsonNode item : list.items()) {
        values.add(value(item));
      }
    }
    return values;
  }

  /** Two parts as sentences; one alone where the other is empty. */
  static String joined(String first, String second) {
    if (first.isEmpty() || second.isEmpty()) {
      return first + second;
    }
    char last = first.charAt(first.length() - 1);
    boolean ended = last == '.' || last == '?' || last == '!';
    return first + (ended ? " " : ". ") + second;
  }
}
