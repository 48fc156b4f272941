package io.entente.json;

import io.entente.json.JsonNode.ArrayNode;
import io.entente.json.JsonNode.Member;
import io.entente.json.JsonNode.ObjectNode;
import io.entente.json.JsonNode.TextNode;
import io.entente.json.Outline.Choice;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads outlines: looks only for names and their words, and passes over everything else. */
final class OutlineReader {

  /** Sections that bring names this version does not read. */
  private static final List<String> OPEN = List.of("dynamics");

  private final Map<String, String> actors = new LinkedHashMap<>();
  private final Map<String, Choice> choices = new LinkedHashMap<>();
  private final Map<String, String> decidedBy = new LinkedHashMap<>();
  private final Map<String, String> parameters = new LinkedHashMap<>();
  private final List<String> splits = new ArrayList<>();
  private final Map<String, String> terms = new LinkedHashMap<>();
  private final List<String> order = new ArrayList<>();
  private final Map<String, String> sources = new LinkedHashMap<>();
  private final Map<String, String> claims = new LinkedHashMap<>();

  private OutlineReader() {}

  static Optional<Outline> read(Path file) {
    Optional<JsonDocument> own = document(file);
    if (own.isEmpty()) {
      return Optional.empty();
    }
    if (words(own.get().root(), "format").startsWith("entente/register/")) {
      return Optional.empty();
    }
    return Optional.of(new OutlineReader().scenario(own.get(), whole(own.get(), file)));
  }

  /** With what it takes over; without bases if they cannot be read. */
  private static Bases.Whole whole(JsonDocument own, Path file) {
    try {
      Bases.Place place = new Bases.Place(file.toRealPath(), file, Root.of(file));
      return new Bases(new Findings()).of(own, place);
    } catch (IOException unreadable) {
      return new Bases.Whole(Optional.empty(), List.of());
    }
  }

  private Outline scenario(JsonDocument own, Bases.Whole whole) {
    JsonDocument document = whole.document().orElse(own);
    JsonNode root = document.root();
    boolean complete =
        document.isComplete() && whole.document().isPresent() && root instanceof ObjectNode;
    for (String section : OPEN) {
      complete &= child(root, section).isEmpty();
    }
    boolean registerComplete = complete;
    Optional<Path> registerFile = Optional.empty();
    if (child(root, "register").isPresent() && !whole.places().isEmpty()) {
      int depth = document.depth(child(root, "register").get().offset());
      Bases.Place from = whole.places().get(depth);
      String register = words(root, "register");
      registerFile = beside(from.shown(), register);
      Optional<JsonDocument> shared = register(from, register);
      registerComplete &= shared.isPresent() && shared.get().isComplete();
      shared.ifPresent(found -> evidence(found.root()));
    }
    evidence(root);
    actors(root);
    parameters(root);
    payoffs(root);
    String schema = words(root, "$schema");
    return new Outline(
        words(root, "id"),
        schema.isEmpty() ? Optional.empty() : Optional.of(schema),
        registerFile,
        bases(whole),
        actors,
        choices,
        parameters,
        splits,
        section(root, "levels", true, OutlineWords::table),
        terms,
        section(root, "outcomes", false, OutlineWords::condition),
        section(root, "views", false, view -> words(view, "says")),
        sources,
        claims,
        order,
        complete,
        registerComplete);
  }

  private static Optional<JsonDocument> document(Path file) {
    try {
      SourceText text = SourceText.read(file, file.toString());
      return Optional.of(JsonDocument.parse(text, new Findings()));
    } catch (SourceText.Unreadable unreadable) {
      return Optional.empty();
    }
  }

  private static List<Path> bases(Bases.Whole whole) {
    List<Path> files = new ArrayList<>();
    for (int depth = 1; depth < whole.places().size(); depth++) {
      files.add(whole.places().get(depth).shown());
    }
    return files;
  }

  private static Optional<JsonDocument> register(Bases.Place from, String name) {
    try {
      return document(from.beside(name).real());
    } catch (SourceText.Unreadable unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<Path> beside(Path file, String name) {
    try {
      return name.isBlank() || name.contains("://")
          ? Optional.empty()
          : Optional.of(file.resolveSibling(name).normalize());
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }

  /** Sources and claims of a register, or of a scenario. */
  private void evidence(JsonNode root) {
    for (Member member : members(root, "sources", true)) {
      sources.putIfAbsent(member.name(), OutlineWords.source(member.value()));
    }
    for (Member member : members(root, "claims", true)) {
      String source = sources.getOrDefault(words(member.value(), "source"), "");
      claims.putIfAbsent(member.name(), OutlineWords.claim(member.value(), source));
    }
  }

  private void actors(JsonNode root) {
    for (Member member : members(root, "actors", true)) {
      String id = member.name();
      String title = words(member.value(), "title");
      String says = words(member.value(), "says");
      actors.put(id, OutlineWords.joined(title.equals(id) ? "" : title, says));
      String name = title.equals(id) ? "" : title;
      child(member.value(), "strategies").ifPresent(node -> choice(id, id, name, node));
    }
    for (Member member : members(root, "decisions", true)) {
      String actor = words(member.value(), "actor");
      String says =
          OutlineWords.joined(words(member.value(), "title"), words(member.value(), "says"));
      JsonNode node = child(member.value(), "strategies").orElse(member.value());
      choice(member.name(), actor, says.isEmpty() ? "a decision of " + actor : says, node);
    }
    Optional<JsonNode> states = child(root, "repeat").flatMap(node -> child(node, "state"));
    for (Member member : states.isPresent() ? members(states.get(), true) : List.<Member>of()) {
      Map<String, String> values = new LinkedHashMap<>();
      child(member.value(), "values").ifPresent(node -> values(node, values));
      String says = OutlineWords.joined("a state", words(member.value(), "says"));
      choices.putIfAbsent(member.name(), new Choice(says, false, values));
    }
    if (states.isPresent()) {
      choices.putIfAbsent("period", new Choice("the number of the period", false, Map.of()));
    }
    for (Member member : members(root, "chance", true)) {
      Map<String, String> moves = new LinkedHashMap<>();
      for (Member outcome : members(member.value(), "outcomes", true)) {
        boolean rows = outcome.value() instanceof ArrayNode;
        moves.put(
            outcome.name(),
            "with probability "
                + (rows
                    ? OutlineWords.table(outcome.value())
                    : OutlineWords.value(outcome.value())));
      }
      String says = OutlineWords.joined("a chance move", words(member.value(), "says"));
      choices.putIfAbsent(member.name(), new Choice(says, false, moves));
    }
  }

  private static void values(JsonNode node, Map<String, String> into) {
    if (node instanceof ArrayNode list) {
      for (JsonNode item : list.items()) {
        StatesReader.value(item).ifPresent(value -> into.put(value, ""));
      }
    } else {
      for (Member member : members(node, true)) {
        into.put(member.name(), member.value() instanceof TextNode text ? text.text() : "");
      }
    }
  }

  private void choice(String id, String actor, String says, JsonNode strategies) {
    Map<String, String> moves = new LinkedHashMap<>();
    if (strategies instanceof ArrayNode list) {
      for (JsonNode item : list.items()) {
        if (item instanceof TextNode text && Names.isId(text.text())) {
          moves.put(text.text(), "");
        }
      }
    } else {
      for (Member member : members(strategies, true)) {
        String words = member.value() instanceof TextNode text ? text.text() : "";
        moves.put(
            member.name(),
            OutlineWords.joined(
                words,
                OutlineWords.joined(
                    words(member.value(), "title"), words(member.value(), "says"))));
      }
    }
    choices.putIfAbsent(id, new Choice(says, true, moves));
    decidedBy.putIfAbsent(id, actor);
  }

  private void parameters(JsonNode root) {
    for (Member member : members(root, "parameters", true)) {
      parameters.put(member.name(), OutlineWords.parameter(member.value()));
      if (child(member.value(), "split").isPresent()) {
        splits.add(member.name());
      }
    }
  }

  private void payoffs(JsonNode root) {
    for (Member actor : members(root, "payoffs", true)) {
      if (actor.name().equals("table")) {
        child(actor.value(), "order").ifPresent(this::order);
        continue;
      }
      for (Member term : members(actor.value(), true)) {
        terms.put(actor.name() + "." + term.name(), words(term.value(), "says"));
      }
    }
  }

  private void order(JsonNode node) {
    if (node instanceof ArrayNode list) {
      for (JsonNode item : list.items()) {
        if (item instanceof TextNode text && choices.containsKey(text.text())) {
          order.add(text.text());
          terms.put(decidedBy.get(text.text()) + ".payoff", "the payoffs of the table");
        }
      }
    }
  }

  private static Map<String, String> section(
      JsonNode root, String name, boolean ids, Function<JsonNode, String> words) {
    Map<String, String> found = new LinkedHashMap<>();
    for (Member member : members(root, name, ids)) {
      found.put(member.name(), words.apply(member.value()));
    }
    return found;
  }

  private static List<Member> members(JsonNode node, String name, boolean ids) {
    Optional<JsonNode> child = child(node, name);
    return child.isPresent() ? members(child.get(), ids) : List.of();
  }

  /** The members of an object that its author named; those that are no ids only if any name is. */
  private static List<Member> members(JsonNode node, boolean ids) {
    List<Member> members = new ArrayList<>();
    if (node instanceof ObjectNode object) {
      for (Member member : object.members()) {
        boolean note = member.name().equals("note");
        if (!note && (ids ? Names.isId(member.name()) : !member.name().isBlank())) {
          members.add(member);
        }
      }
    }
    return members;
  }

  private static Optional<JsonNode> child(JsonNode node, String name) {
    return node instanceof ObjectNode object
        ? object.member(name).map(Member::value)
        : Optional.empty();
  }

  /** The text of a member; empty if there is none. */
  static String words(JsonNode node, String name) {
    return child(node, name).orElse(node) instanceof TextNode text && node instanceof ObjectNode
        ? text.text()
        : "";
  }
}
