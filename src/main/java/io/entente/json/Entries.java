package io.entente.json;

import io.entente.json.JsonNode.Member;
import io.entente.json.JsonNode.ObjectNode;
import io.entente.json.JsonNode.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The members of an object whose names the author chooses. */
final class Entries {

  private static final Set<String> RESERVED =
      Set.of("all", "any", "not", "holds", "at", "table", "note");

  private Entries() {}

  /** The members named by ids; one whose name is no id is reported and left out. */
  static List<Member> byId(Reading reading, JsonNode node, String what) {
    List<Member> entries = new ArrayList<>();
    for (Member member : named(reading, node, what)) {
      if (Names.isId(member.name())) {
        entries.add(member);
      } else {
        reading.error(
            member,
            Names.quoted(member.name()) + " cannot be the id of " + what,
            "an id is a letter, then letters, digits, _ or -");
      }
    }
    return entries;
  }

  /** As {@link #byId}, without the words that conditions and payoffs keep for themselves. */
  static List<Member> byFreeId(Reading reading, JsonNode node, String what) {
    List<Member> entries = new ArrayList<>();
    for (Member member : byId(reading, node, what)) {
      if (RESERVED.contains(member.name())) {
        reading.error(
            member,
            Names.quoted(member.name()) + " cannot be the id of " + what,
            "the format uses this word itself; choose another id");
      } else {
        entries.add(member);
      }
    }
    return entries;
  }

  /** The members, whatever they are called; a note is left out. */
  static List<Member> named(Reading reading, JsonNode node, String what) {
    Optional<ObjectNode> object =
        Fields.object(reading, node, "write each " + what.substring(what.indexOf(' ') + 1)
            + " as \"id\": ...");
    List<Member> entries = new ArrayList<>();
    if (object.isPresent()) {
      for (Member member : object.get().members()) {
        if (!member.name().equals("note") || !(member.value() instanceof TextNode)) {
          if (member.name().isBlank()) {
            reading.error(member, "the name of " + what + " is empty", "write one");
          } else {
            entries.add(member);
          }
        }
      }
    }
    return entries;
  }
}
