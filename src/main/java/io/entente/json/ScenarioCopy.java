package io.entente.json;

import io.entente.json.JsonNode.Member;
import io.entente.json.JsonNode.ObjectNode;
import io.entente.json.JsonNode.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A scenario or a register under another name: the text of the original, of which only the id, the
 * paths of schema and register and, if asked, the ids of actors are changed.
 *
 * <p>Texts must be sound JSON, that is, they must have been read without an error before.
 */
public final class ScenarioCopy {

  private final JsonDocument document;
  private final TextEdits edits;

  private ScenarioCopy(String text) {
    this.document = JsonDocument.parse(SourceText.of("", text), new Findings());
    this.edits = new TextEdits(document.source());
  }

  /**
   * A scenario's text.
   *
   * @param register the path of its register; not used if it names none
   * @param actors actor to new id; not all need be there
   */
  public static String ofScenario(
      String text, String id, String schema, String register, Map<String, String> actors) {
    ScenarioCopy copy = new ScenarioCopy(text);
    copy.schema(schema);
    copy.set("id", id);
    copy.set("register", register);
    new ActorRenaming(copy.edits, actors).scenario(copy.document.root());
    return copy.edits.apply();
  }

  /** A register's text. */
  public static String ofRegister(String text, String schema, Map<String, String> actors) {
    ScenarioCopy copy = new ScenarioCopy(text);
    copy.schema(schema);
    new ActorRenaming(copy.edits, actors).register(copy.document.root());
    return copy.edits.apply();
  }

  /** The actors of a scenario's text, in order. */
  public static List<String> actors(String text) {
    List<String> actors = new ArrayList<>();
    Paths.member(new ScenarioCopy(text).document.root(), List.of("actors"))
        .ifPresent(
            section -> {
              if (section.value() instanceof ObjectNode object) {
                for (Member member : object.members()) {
                  if (!member.name().equals("note")) {
                    actors.add(member.name());
                  }
                }
              }
            });
    return actors;
  }

  /** The text under a name at the top of a file. */
  public static Optional<String> text(String text, String name) {
    return Paths.member(new ScenarioCopy(text).document.root(), List.of(name))
        .map(Member::value)
        .filter(value -> value instanceof TextNode)
        .map(value -> ((TextNode) value).text());
  }

  private void set(String name, String value) {
    Optional<Member> member = Paths.member(document.root(), List.of(name));
    if (member.isPresent() && member.get().value() instanceof TextNode text) {
      edits.replace(text, value);
    }
  }

  private void schema(String path) {
    Optional<Member> member = Paths.member(document.root(), List.of("$schema"));
    if (member.isPresent()) {
      set("$schema", path);
    } else if (document.root() instanceof ObjectNode object && !object.members().isEmpty()) {
      int first = object.members().get(0).offset();
      edits.insert(first, "\"$schema\": \"" + path + "\",\n  ");
    }
  }
}
