package io.entente.json;

import io.entente.json.JsonNode.ArrayNode;
import io.entente.json.JsonNode.Member;
import io.entente.json.JsonNode.ObjectNode;
import io.entente.json.JsonNode.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives actors other ids, wherever the formats let an actor's id stand and nowhere else:
 * strategies, parameters, outcomes and words of the same spelling stay. All ids change at once, so
 * that two actors can exchange theirs.
 */
final class ActorRenaming {

  private static final Set<String> CONNECTIVES = Set.of("all", "any", "not");

  private final TextEdits edits;
  private final Map<String, String> ids;

  ActorRenaming(TextEdits edits, Map<String, String> ids) {
    this.edits = edits;
    this.ids = ids;
  }

  /** Renames in a scenario. */
  void scenario(JsonNode root) {
    if (ids.isEmpty()) {
      return;
    }
    claims(root);
    keys(root, "actors");
    keys(root, "decisions");
    keys(root, "payoffs");
    for (Member decision : members(root, "actors", "decisions", "chance")) {
      value(decision.value(), "actor");
      list(decision.value(), "observes");
      condition(decision.value(), "if");
      for (Member strategy : members(decision.value(), "strategies")) {
        condition(strategy.value(), "if");
      }
      members(decision.value(), "outcomes").forEach(outcome -> tables(outcome.value()));
    }
    for (Member level : members(root, "levels")) {
      tables(level.value());
    }
    for (Member actor : members(root, "payoffs")) {
      list(actor.value(), "order");
      for (Member term : members(actor.value())) {
        for (Member part : members(term.value())) {
          if (part.name().equals("level") || part.name().equals("levels")) {
            tables(part.value());
          }
        }
        condition(term.value(), "if");
      }
    }
    for (Member outcome : members(root, "outcomes")) {
      condition(outcome.value());
    }
    for (Member view : members(root, "views")) {
      view(view.value());
    }
  }

  /** Renames in what the claims of a register say of actors. */
  void register(JsonNode root) {
    if (!ids.isEmpty()) {
      claims(root);
    }
  }

  private void claims(JsonNode root) {
    for (Member claim : members(root, "claims")) {
      list(claim.value(), "actors");
      dotted(claim.value(), "about");
      for (Member part : members(claim.value())) {
        if (part.name().equals("bears") && part.value() instanceof ArrayNode rows) {
          rows.items().forEach(row -> value(row, "on"));
        }
      }
    }
  }

  private void view(JsonNode view) {
    for (String section : List.of("sources", "observes", "force")) {
      keys(view, section);
    }
    for (Member seen : members(view, "observes")) {
      list(seen.value());
    }
    for (Member forced : members(view, "force")) {
      tables(forced.value());
    }
    dotted(view, "drop");
    dotted(view, "keep");
    for (Member factor : members(view, "scale")) {
      dotted(factor.offset(), factor.name());
    }
  }

  /** Tables, lists of tables, and names of tables, which are left alone. */
  private void tables(JsonNode node) {
    if (node instanceof ArrayNode list) {
      list.items().forEach(this::tables);
    } else {
      condition(node, "when");
    }
  }

  private void condition(JsonNode node, String name) {
    for (Member member : members(node)) {
      if (member.name().equals(name)) {
        condition(member.value());
      }
    }
  }

  private void condition(JsonNode node) {
    if (node instanceof ArrayNode list) {
      list.items().forEach(this::condition);
      return;
    }
    for (Member member : members(node)) {
      if (CONNECTIVES.contains(member.name())) {
        condition(member.value());
      } else {
        key(member);
      }
    }
  }

  private void keys(JsonNode node, String section) {
    members(node, section).forEach(this::key);
  }

  private void key(Member member) {
    String id = ids.get(member.name());
    if (id != null) {
      edits.replace(member.offset(), id);
    }
  }

  private void value(JsonNode node, String name) {
    for (Member member : members(node)) {
      if (member.name().equals(name)) {
        text(member.value());
      }
    }
  }

  private void list(JsonNode node, String name) {
    for (Member member : members(node)) {
      if (member.name().equals(name)) {
        list(member.value());
      }
    }
  }

  private void list(JsonNode node) {
    if (node instanceof ArrayNode list) {
      list.items().forEach(this::text);
    }
  }

  private void text(JsonNode node) {
    if (node instanceof TextNode text && ids.containsKey(text.text())) {
      edits.replace(text, ids.get(text.text()));
    }
  }

  private void dotted(JsonNode node, String name) {
    for (Member member : members(node)) {
      if (member.name().equals(name) && member.value() instanceof ArrayNode list) {
        for (JsonNode item : list.items()) {
          if (item instanceof TextNode text) {
            dotted(text.offset(), text.text());
          }
        }
      }
    }
  }

  /** ACTOR.TERM or ACTOR.STRATEGY; an id without a point names no actor there. */
  private void dotted(int offset, String name) {
    int dot = name.indexOf('.');
    if (dot > 0 && ids.containsKey(name.substring(0, dot))) {
      edits.replace(offset, ids.get(name.substring(0, dot)) + name.substring(dot));
    }
  }

  private static List<Member> members(JsonNode node, String... sections) {
    if (!(node instanceof ObjectNode object)) {
      return List.of();
    }
    if (sections.length == 0) {
      return object.members();
    }
    List<Member> members = new ArrayList<>();
    for (String section : sections) {
      object.member(section).ifPresent(found -> members.addAll(members(found.value())));
    }
    return members;
  }
}
