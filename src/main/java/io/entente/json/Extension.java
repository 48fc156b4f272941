package io.entente.json;

import io.entente.json.JsonNode.ArrayNode;
import io.entente.json.JsonNode.BooleanNode;
import io.entente.json.JsonNode.FaultyNode;
import io.entente.json.JsonNode.Member;
import io.entente.json.JsonNode.NullNode;
import io.entente.json.JsonNode.NumberNode;
import io.entente.json.JsonNode.ObjectNode;
import io.entente.json.JsonNode.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a scenario says together with what it takes over from the one it {@code extends}.
 *
 * <p>Objects are merged member by member, the base's first; anything else replaces what the base
 * has. In a named level table that is a list of tables to be multiplied, its own name means the
 * base's table.
 */
final class Extension {

  /** What each file says for itself. */
  private static final Set<String> OWN = Set.of("$schema", "format", "extends", "id");

  private final int shift;

  /** Places in the base are told apart by adding this to them. */
  Extension(int shift) {
    this.shift = shift;
  }

  /** The outermost object of a file over that of its base. */
  JsonNode of(JsonNode own, JsonNode base) {
    if (!(own instanceof ObjectNode object) || !(base instanceof ObjectNode from)) {
      return own;
    }
    List<Member> taken = new ArrayList<>();
    for (Member member : from.members()) {
      if (!OWN.contains(member.name())) {
        taken.add(member);
      }
    }
    return merged(object, new ObjectNode(from.offset(), taken), true);
  }

  private ObjectNode merged(ObjectNode own, ObjectNode base, boolean top) {
    List<Member> members = new ArrayList<>();
    for (Member member : base.members()) {
      Optional<Member> over = own.member(member.name());
      members.add(over.isEmpty() ? moved(member) : merged(over.get(), member, top));
    }
    for (Member member : own.members()) {
      if (base.member(member.name()).isEmpty()) {
        members.add(member);
      }
    }
    return new ObjectNode(own.offset(), members);
  }

  private Member merged(Member own, Member base, boolean top) {
    JsonNode value = own.value();
    if (value instanceof ObjectNode object && base.value() instanceof ObjectNode from) {
      boolean levels = top && own.name().equals("levels");
      ObjectNode merged = levels ? levels(object, from) : merged(object, from, false);
      return new Member(own.name(), own.offset(), merged);
    }
    return own;
  }

  private ObjectNode levels(ObjectNode own, ObjectNode base) {
    List<Member> members = new ArrayList<>();
    for (Member member : own.members()) {
      Optional<Member> before = base.member(member.name());
      boolean product = before.isPresent() && member.value() instanceof ArrayNode;
      members.add(product ? multiplied(member, before.get().value()) : member);
    }
    return merged(new ObjectNode(own.offset(), members), base, false);
  }

  private Member multiplied(Member own, JsonNode base) {
    List<JsonNode> items = new ArrayList<>();
    for (JsonNode item : ((ArrayNode) own.value()).items()) {
      boolean itself = item instanceof TextNode text && text.text().equals(own.name());
      items.add(itself ? moved(base) : item);
    }
    return new Member(own.name(), own.offset(), new ArrayNode(own.value().offset(), items));
  }

  private Member moved(Member member) {
    return new Member(member.name(), member.offset() + shift, moved(member.value()));
  }

  private JsonNode moved(JsonNode node) {
    int offset = node.offset() + shift;
    if (node instanceof ObjectNode object) {
      List<Member> members = new ArrayList<>();
      object.members().forEach(member -> members.add(moved(member)));
      return new ObjectNode(offset, members);
    }
    if (node instanceof ArrayNode list) {
      List<JsonNode> items = new ArrayList<>();
      list.items().forEach(item -> items.add(moved(item)));
      return new ArrayNode(offset, items);
    }
    if (node instanceof TextNode text) {
      return new TextNode(offset, text.text());
    }
    if (node instanceof NumberNode number) {
      return new NumberNode(offset, number.source(), number.value());
    }
    if (node instanceof BooleanNode bool) {
      return new BooleanNode(offset, bool.value());
    }
    return node instanceof NullNode ? new NullNode(offset) : new FaultyNode(offset);
  }
}
