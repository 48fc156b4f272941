package io.entente.json;

import io.entente.json.JsonNode.ArrayNode;
import io.entente.json.JsonNode.Member;
import io.entente.json.JsonNode.ObjectNode;
import java.util.List;
import java.util.Optional;

/** Paths such as {@code payoffs.China.face.weight.against[0]}, found by place and back. */
final class Paths {

  private Paths() {}

  /** The path of the member or list entry that begins at an offset or is the last to begin before it. */
  static String of(JsonNode root, int offset) {
    StringBuilder path = new StringBuilder();
    JsonNode node = root;
    while (offset > node.offset()) {
      if (node instanceof ObjectNode object) {
        Member last = null;
        for (Member member : object.members()) {
          if (member.offset() > offset) {
            break;
          }
          last = member;
        }
        if (last == null) {
          break;
        }
        append(path, last.name());
        node = last.value();
      } else if (node instanceof ArrayNode array) {
        int last = -1;
        for (JsonNode item : array.items()) {
          if (item.offset() > offset) {
            break;
          }
          last++;
        }
        if (last < 0) {
          break;
        }
        path.append('[').append(last).append(']');
        node = array.items().get(last);
      } else {
        break;
      }
    }
    return path.toString();
  }

  private static void append(StringBuilder path, String name) {
    if (path.length() > 0) {
      path.append('.');
    }
    path.append(Names.isPlain(name) ? name : Names.quoted(name));
  }

  /** The place of a member, by the names that lead to it; empty where there is none. */
  static Optional<Member> member(JsonNode root, List<String> names) {
    JsonNode node = root;
    Optional<Member> found = Optional.empty();
    for (String name : names) {
      found = node instanceof ObjectNode object ? object.member(name) : Optional.empty();
      if (found.isEmpty()) {
        return found;
      }
      node = found.get().value();
    }
    return found;
  }
}
