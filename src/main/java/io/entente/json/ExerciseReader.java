package io.entente.json;

import io.entente.exercise.Ask;
import io.entente.exercise.Exercise;
import io.entente.exercise.ExerciseType;
import io.entente.exercise.GameTemplate;
import io.entente.exercise.Localized;
import io.entente.exercise.Passage;
import io.entente.exercise.Requirement;
import io.entente.exercise.Requirements;
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
          "from",
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
  private final ExerciseScenarioReader scenarios;

  ExerciseReader(
      Reading reading, Set<String> actors, Register register, ExerciseScenarioReader scenarios) {
    this.reading = reading;
    this.actors = actors;
    this.register = register;
    this.scenarios = scenarios;
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
    Optional<GameTemplate> game =
        new ExerciseGameReader(reading, actors, names, scenarios).read(fields);
    List<Ask> asks = asks(fields, game, vary.keySet(), open);
    return Optional.of(
        new Exercise(
            member.name(),
            type(fields, asks),
            ExerciseSetReader.localized(fields, "title", reading)
                .orElseGet(() -> Localized.english(member.name())),
            fields.texts("concepts").stream().map(TextNode::text).toList(),
            passage(fields),
            game,
            vary,
            open,
            requirements(fields, vary.keySet()),
            asks,
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

  private List<Requirement> requirements(Fields fields, Set<String> parameters) {
    List<Requirement> requirements = new ArrayList<>();
    Optional<JsonNode> node = fields.node("require");
    if (node.isEmpty()) {
      return requirements;
    }
    Optional<ArrayNode> list = Fields.list(reading, node.get(), "write [{\"pureNash\": 1}]");
    for (JsonNode item : list.map(ArrayNode::items).orElse(List.of())) {
      if (item instanceof ObjectNode object && object.members().size() == 1) {
        requirement(object.members().get(0), parameters).ifPresent(requirements::add);
      } else {
        Fields.wrongKind(reading, item, "an object with one key", "write {\"pureNash\": 1}");
      }
    }
    return requirements;
  }

  private Optional<Requirement> requirement(Member member, Set<String> parameters) {
    JsonNode value = member.value();
    List<JsonNode> items = value instanceof ArrayNode list ? list.items() : List.of(value);
    List<String> arguments = new ArrayList<>();
    for (JsonNode item : items) {
      if (item instanceof TextNode text) {
        arguments.add(text.text());
      } else if (item instanceof NumberNode number) {
        arguments.add(number.source());
      } else if (item instanceof JsonNode.BooleanNode yes) {
        arguments.add(yes.value() ? "true" : "false");
      } else {
        Fields.wrongKind(reading, item, "a number or text", "");
        return Optional.empty();
      }
    }
    if (!Requirements.words().contains(member.name())) {
      reading.unknown(value, "requirement", member.name(), Requirements.words(), "there are");
      return Optional.empty();
    }
    Requirement requirement = new Requirement(member.name(), arguments);
    Optional<Requirements.Fault> fault = Requirements.fault(requirement, parameters);
    fault.ifPresent(
        found ->
            reading.error(
                found.argument().map(items::get).orElse(value),
                Names.quoted(member.name()) + ": " + found.why(),
                found.remedy()));
    return fault.isEmpty() ? Optional.of(requirement) : Optional.empty();
  }

  private List<Ask> asks(
      Fields fields, Optional<GameTemplate> game, Set<String> parameters, Optional<String> open) {
    Optional<JsonNode> node = fields.required("ask", "write {\"ID\": {\"query\": ...}}");
    return node.map(new ExerciseAskReader(reading, game, parameters, open)::read).orElse(List.of());
  }

  /** The type, one of whose questions must be asked. */
  private String type(Fields fields, List<Ask> asks) {
    Optional<String> word = fields.text("type");
    if (word.isEmpty()) {
      fields.required("type", "write \"type\": \"pure-nash\"");
      return "";
    }
    JsonNode node = fields.node("type").orElseThrow();
    Optional<ExerciseType> type = ExerciseType.of(word.get());
    if (type.isEmpty()) {
      reading.unknown(node, "type of exercises", word.get(), ExerciseType.words(), "there are");
    } else if (!asks.isEmpty() && !type.get().isAskedBy(asks)) {
      reading.missing(
          node,
          "no question here belongs to the type " + Names.quoted(word.get()),
          "ask " + Names.list(type.get().queries()) + ", or choose another type");
    }
    return word.get();
  }
}
