package io.entente.json;

import io.entente.exercise.Ask;
import io.entente.exercise.Exercise;
import io.entente.exercise.GameTemplate;
import io.entente.exercise.Localized;
import io.entente.exercise.Passage;
import io.entente.exercise.Requirement;
import io.entente.exercise.query.Queries;
import io.entente.expression.Expression;
import io.entente.expression.FormulaException;
import io.entente.json.JsonNode.ArrayNode;
import io.entente.json.JsonNode.Member;
import io.entente.json.JsonNode.NumberNode;
import io.entente.json.JsonNode.ObjectNode;
import io.entente.json.JsonNode.TextNode;
import io.entente.scenario.Register;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one exercise of a set. */
final class ExerciseReader {

  private static final Keys KEYS =
      Keys.of(
          "type",
          "title",
          "concepts",
          "passage",
          "table",
          "tree",
          "numbers",
          "vary",
          "open",
          "require",
          "ask",
          "prompt");

  private static final Keys PASSAGE = Keys.of("claims", "text");

  private final Reading reading;
  private final Set<String> actors;
  private final Register register;

  ExerciseReader(Reading reading, Set<String> actors, Register register) {
    this.reading = reading;
    this.actors = actors;
    this.register = register;
  }

  Optional<Exercise> read(Member member) {
    Optional<Fields> read =
        Fields.of(reading, member.value(), KEYS, "write {\"type\": ..., \"ask\": ...}");
    if (read.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = read.get();
    Map<String, List<Expression>> vary = vary(fields);
    Optional<String> open = fields.text("open");
    Set<String> names = new LinkedHashSet<>(vary.keySet());
    open.ifPresent(names::add);
    Optional<GameTemplate> game = new ExerciseGameReader(reading, actors, names).read(fields);
    return Optional.of(
        new Exercise(
            member.name(),
            fields.text("type", ""),
            ExerciseSetReader.localized(fields, "title", reading)
                .orElseGet(() -> Localized.english(member.name())),
            fields.texts("concepts").stream().map(TextNode::text).toList(),
            passage(fields),
            game,
            vary,
            open,
            requirements(fields),
            asks(fields),
            ExerciseSetReader.localized(fields, "prompt", reading)
                .orElseGet(() -> Localized.english(""))));
  }

  private Map<String, List<Expression>> vary(Fields fields) {
    Map<String, List<Expression>> vary = new LinkedHashMap<>();
    Optional<JsonNode> node = fields.node("vary");
    if (node.isEmpty()) {
      return vary;
    }
    for (Member member : Entries.byId(reading, node.get(), "a parameter")) {
      List<Expression> values = new ArrayList<>();
      Optional<ArrayNode> list = Fields.list(reading, member.value(), "list its values, [1, 2, 3]");
      for (JsonNode item : list.map(ArrayNode::items).orElse(List.of())) {
        formula(item, vary.keySet(), reading).ifPresent(values::add);
      }
      if (values.isEmpty()) {
        reading.error(member, "no value for " + Names.quoted(member.name()), "list one or more");
      } else {
        vary.put(member.name(), values);
      }
    }
    return vary;
  }

  /** A number or a formula over these names. */
  static Optional<Expression> formula(JsonNode node, Set<String> names, Reading reading) {
    try {
      if (node instanceof NumberNode number) {
        return Optional.of(Expression.parse(number.source(), Set.of()));
      }
      if (node instanceof TextNode text) {
        return Optional.of(Expression.parse(text.text(), names));
      }
      Fields.wrongKind(reading, node, "a number or a formula", "");
    } catch (FormulaException e) {
      reading.error(node, e.getMessage(), e.remedy().orElse(""));
    }
    return Optional.empty();
  }

  private Optional<Passage> passage(Fields fields) {
    Optional<JsonNode> node = fields.node("passage");
    Optional<Fields> passage = node.flatMap(n -> Fields.of(reading, n, PASSAGE, ""));
    if (passage.isEmpty()) {
      return Optional.empty();
    }
    List<String> claims = new ArrayList<>();
    for (TextNode claim : passage.get().texts("claims")) {
      if (register.claims().containsKey(claim.text())) {
        claims.add(claim.text());
      } else {
        reading.unknown(
            claim, "claim", claim.text(), register.claims().keySet(), "the register's claims");
      }
    }
    passage.get().required("text", "say in your own words what the exercise is about");
    return ExerciseSetReader.localized(passage.get(), "text", reading)
        .map(text -> new Passage(claims, text));
  }

  private List<Requirement> requirements(Fields fields) {
    List<Requirement> requirements = new ArrayList<>();
    Optional<JsonNode> node = fields.node("require");
    if (node.isEmpty()) {
      return requirements;
    }
    Optional<ArrayNode> list = Fields.list(reading, node.get(), "write [{\"pureNash\": 1}]");
    for (JsonNode item : list.map(ArrayNode::items).orElse(List.of())) {
      if (item instanceof ObjectNode object && object.members().size() == 1) {
        Member one = object.members().get(0);
        requirements.add(new Requirement(one.name(), arguments(one.value())));
      } else {
        Fields.wrongKind(reading, item, "an object with one key", "write {\"pureNash\": 1}");
      }
    }
    return requirements;
  }

  private List<String> arguments(JsonNode node) {
    List<String> arguments = new ArrayList<>();
    for (JsonNode item : node instanceof ArrayNode list ? list.items() : List.of(node)) {
      if (item instanceof TextNode text) {
        arguments.add(text.text());
      } else if (item instanceof NumberNode number) {
        arguments.add(number.source());
      } else if (item instanceof JsonNode.BooleanNode yes) {
        arguments.add(yes.value() ? "true" : "false");
      } else {
        Fields.wrongKind(reading, item, "a number or text", "");
      }
    }
    return arguments;
  }

  private List<Ask> asks(Fields fields) {
    List<Ask> asks = new ArrayList<>();
    Optional<JsonNode> node = fields.required("ask", "write {\"ID\": {\"query\": ...}}");
    if (node.isEmpty()) {
      return asks;
    }
    for (Member member : Entries.byId(reading, node.get(), "a question")) {
      if (member.value() instanceof ObjectNode object) {
        ask(member, object).ifPresent(asks::add);
      } else {
        Fields.wrongKind(reading, member.value(), "an object", "write {\"query\": ...}");
      }
    }
    return asks;
  }

  /** What is not a question's own key says what its query is about. */
  private Optional<Ask> ask(Member member, ObjectNode object) {
    String query = "";
    int points = 1;
    List<String> mistakes = List.of();
    Optional<Localized> text = Optional.empty();
    Map<String, String> of = new LinkedHashMap<>();
    for (Member one : object.members()) {
      switch (one.name()) {
        case "query" -> query = Fields.text(reading, one.value()).orElse("");
        case "points" ->
            points = (int) Fields.number(reading, one.value(), 1, 100, "from 1 to 100").orElse(1);
        case "mistakes" ->
            mistakes = Fields.texts(reading, one.value()).stream().map(TextNode::text).toList();
        case "text" -> text = ExerciseSetReader.localized(one.value(), reading);
        case "note" -> {}
        default -> of.put(one.name(), String.join(",", arguments(one.value())));
      }
    }
    if (Queries.of(query).isEmpty()) {
      reading.unknown(object, "query", query, Queries.words(), "there are");
      return Optional.empty();
    }
    return Optional.of(new Ask(member.name(), query, of, points, mistakes, text));
  }
}
