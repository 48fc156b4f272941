package io.entente.json;

import io.entente.exercise.Argument;
import io.entente.exercise.Ask;
import io.entente.exercise.GameTemplate;
import io.entente.exercise.Localized;
import io.entente.exercise.Misconception;
import io.entente.exercise.Query;
import io.entente.exercise.query.Queries;
import io.entente.expression.Expression;
import io.entente.expression.FormulaException;
import io.entente.json.JsonNode.ArrayNode;
import io.entente.json.JsonNode.BooleanNode;
import io.entente.json.JsonNode.Member;
import io.entente.json.JsonNode.NumberNode;
import io.entente.json.JsonNode.ObjectNode;
import io.entente.json.JsonNode.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the questions of an exercise. What a question says beside its query is held against what
 * the query understands: a name that means nothing, a player or an action that is not there, a
 * formula that cannot be read is reported where it stands.
 */
final class ExerciseAskReader {

  private static final List<String> OWN = List.of("query", "points", "mistakes", "text", "note");

  private final Reading reading;
  private final Optional<GameTemplate> game;
  private final Set<String> parameters;
  private final Optional<String> open;

  ExerciseAskReader(
      Reading reading, Optional<GameTemplate> game, Set<String> parameters, Optional<String> open) {
    this.reading = reading;
    this.game = game;
    this.parameters = parameters;
    this.open = open;
  }

  List<Ask> read(JsonNode node) {
    List<Ask> asks = new ArrayList<>();
    for (Member member : Entries.byId(reading, node, "a question")) {
      if (member.value() instanceof ObjectNode object) {
        ask(member, object).ifPresent(asks::add);
      } else {
        Fields.wrongKind(reading, member.value(), "an object", "write {\"query\": ...}");
      }
    }
    return asks;
  }

  private Optional<Ask> ask(Member member, ObjectNode object) {
    Optional<Query> query = query(object);
    if (query.isEmpty()) {
      return Optional.empty();
    }
    int points = 1;
    List<String> mistakes = List.of();
    Optional<Localized> text = Optional.empty();
    Map<String, String> of = new LinkedHashMap<>();
    for (Member one : object.members()) {
      switch (one.name()) {
        case "query", "note" -> {}
        case "points" ->
            points = (int) Fields.number(reading, one.value(), 1, 100, "from 1 to 100").orElse(1);
        case "mistakes" -> mistakes = mistakes(one.value());
        case "text" -> text = ExerciseSetReader.localized(one.value(), reading);
        default -> argument(object, one, query.get(), of);
      }
    }
    for (Argument argument : query.get().arguments()) {
      for (String name : argument.names(players())) {
        if (argument.isNeeded() && object.member(name).isEmpty()) {
          reading.missing(
              member.value(),
              query.get().word() + " needs " + Names.quoted(name),
              "add \"" + name + "\": ...");
        }
      }
    }
    return Optional.of(new Ask(member.name(), query.get(), of, points, mistakes, text));
  }

  private Optional<Query> query(ObjectNode object) {
    Optional<Member> member = object.member("query");
    if (member.isEmpty()) {
      reading.missing(object, "the key \"query\" is missing", "write \"query\": \"pure-nash\"");
      return Optional.empty();
    }
    Optional<String> word = Fields.text(reading, member.get().value());
    Optional<Query> query = word.flatMap(Queries::of);
    if (word.isPresent() && query.isEmpty()) {
      reading.unknown(member.get().value(), "query", word.get(), Queries.words(), "there are");
    }
    return query;
  }

  private List<String> mistakes(JsonNode node) {
    List<String> codes = new ArrayList<>();
    for (TextNode code : Fields.texts(reading, node)) {
      if (Misconception.of(code.text()).isPresent()) {
        codes.add(code.text());
      } else {
        reading.unknown(
            code, "misconception", code.text(), Misconception.codes(), "there are M1 to M16");
      }
    }
    return codes;
  }

  private List<String> players() {
    return game.map(GameTemplate::players).orElse(List.of());
  }

  private void argument(ObjectNode object, Member member, Query query, Map<String, String> of) {
    Optional<Argument> found = Optional.empty();
    Set<String> known = new LinkedHashSet<>();
    for (Argument argument : query.arguments()) {
      List<String> names = argument.names(players());
      known.addAll(names);
      if (names.contains(member.name())
          || argument.name().equals(Argument.CELL) && member.name().contains(",")) {
        found = Optional.of(argument);
      }
    }
    if (found.isPresent()) {
      if (found.get().name().equals(Argument.CELL)) {
        new ExerciseNames(reading, game).requireCell(member.value(), member.name());
      }
      value(found.get(), member.value()).ifPresent(text -> of.put(member.name(), text));
      return;
    }
    known.addAll(OWN);
    Optional<String> meant = reading.nearest(member.name(), known);
    reading.stray(
        object,
        member,
        "unknown key " + Names.quoted(member.name()) + " of " + query.word(),
        meant
            .map(name -> "did you mean " + Names.quoted(name) + "?")
            .orElse("allowed here: " + Names.list(known)));
  }

  /** What an argument says, if it says something of its kind. */
  private Optional<String> value(Argument argument, JsonNode node) {
    if (argument.kind() == Argument.Kind.FLAG) {
      return flag(argument, node);
    }
    Optional<List<String>> texts = texts(node);
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    boolean lines = argument.kind() == Argument.Kind.LINES;
    String text = String.join(lines ? "\n" : ",", texts.get());
    ExerciseNames names = new ExerciseNames(reading, game);
    switch (argument.kind()) {
      case WORD -> {
        if (!argument.words().contains(text)) {
          reading.unknown(node, "answer to ask for", text, argument.words(), "one of");
        }
      }
      case PLAYER -> names.requirePlayer(node, text);
      case ACTION -> names.requireAction(node, text);
      case CELL -> names.requireCell(node, text);
      case PARAMETER -> {
        if (!parameters.contains(text)) {
          reading.unknown(node, "parameter with values", text, parameters, "\"vary\" has");
        }
      }
      case FORMULA -> formula(node, text);
      default -> {}
    }
    return Optional.of(text);
  }

  private void formula(JsonNode node, String text) {
    try {
      Set<String> names = new LinkedHashSet<>(parameters);
      open.ifPresent(names::remove);
      Expression.parse(text, names);
    } catch (FormulaException e) {
      reading.error(node, e.getMessage(), e.remedy().orElse(""));
    }
  }

  private Optional<String> flag(Argument argument, JsonNode node) {
    if (node instanceof BooleanNode yes && yes.value()
        || node instanceof TextNode text && text.text().equals("true")) {
      return Optional.of("true");
    }
    reading.error(
        node, Names.quoted(argument.name()) + " can only be true", "write true, or leave it out");
    return Optional.empty();
  }

  /** A text or a number, or a list of them. */
  private Optional<List<String>> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    for (JsonNode item : node instanceof ArrayNode list ? list.items() : List.of(node)) {
      if (item instanceof TextNode text) {
        texts.add(text.text());
      } else if (item instanceof NumberNode number) {
        texts.add(number.source());
      } else {
        Fields.wrongKind(reading, item, "a number or text", "");
        return Optional.empty();
      }
    }
    return Optional.of(texts);
  }
}
