package io.entente.json;

import io.entente.exercise.GameTemplate;
import io.entente.expression.Expression;
import io.entente.json.JsonNode.ArrayNode;
import io.entente.json.JsonNode.Member;
import io.entente.json.JsonNode.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the game of an exercise: a table as in a scenario's {@code payoffs.table}, a tree of moves,
 * or numbers alone, all with formulas over the exercise's parameters; or a game taken from a
 * scenario.
 */
final class ExerciseGameReader {

  private static final Keys DECISION = Keys.of("player", "set", "moves");
  private static final Keys CHANCE = Keys.of("chance", "moves");
  private static final Keys TREE = Keys.of("players", "root");
  private static final List<String> GAMES = List.of("from", "table", "tree", "numbers");
  private static final Keys NUMBERS = Keys.of("players", "given");

  private final Reading reading;
  private final Set<String> actors;
  private final Set<String> names;
  private final ExerciseScenarioReader scenarios;

  ExerciseGameReader(
      Reading reading, Set<String> actors, Set<String> names, ExerciseScenarioReader scenarios) {
    this.reading = reading;
    this.actors = actors;
    this.names = names;
    this.scenarios = scenarios;
  }

  Optional<GameTemplate> read(Fields fields) {
    List<String> given = GAMES.stream().filter(name -> fields.node(name).isPresent()).toList();
    if (given.size() > 1) {
      reading.error(
          fields.node(given.get(1)).orElseThrow(),
          "an exercise has one game, and this has " + Names.list(given),
          "leave one of them");
      return Optional.empty();
    }
    Optional<JsonNode> from = fields.node("from");
    if (from.isPresent()) {
      return scenarios.read(from.get());
    }
    Optional<JsonNode> table = fields.node("table");
    if (table.isPresent()) {
      return Fields.object(reading, table.get(), "write {\"order\": [...], ...}")
          .flatMap(this::table);
    }
    Optional<JsonNode> tree = fields.node("tree");
    if (tree.isPresent()) {
      return Fields.of(reading, tree.get(), TREE, "write {\"players\": [...], \"root\": ...}")
          .flatMap(this::tree);
    }
    Optional<JsonNode> numbers = fields.node("numbers");
    return numbers.flatMap(
        node ->
            Fields.of(reading, node, NUMBERS, "write {\"players\": [...], \"given\": ...}")
                .map(this::numbers));
  }

  private List<String> players(Optional<JsonNode> node) {
    List<String> players = new ArrayList<>();
    for (TextNode player : node.map(n -> Fields.texts(reading, n)).orElse(List.of())) {
      if (!actors.isEmpty() && !actors.contains(player.text())) {
        reading.unknown(player, "actor", player.text(), actors, "the set's actors");
      }
      players.add(player.text());
    }
    return players;
  }

  private Optional<GameTemplate> table(JsonNode.ObjectNode table) {
    List<String> players = players(table.member("order").map(Member::value));
    if (players.size() < 2) {
      reading.missing(table, "the table names no two players", "write \"order\": [\"A\", \"B\"]");
      return Optional.empty();
    }
    Map<String, Set<String>> strategies = new LinkedHashMap<>();
    players.forEach(player -> strategies.put(player, new LinkedHashSet<>()));
    Map<List<String>, List<Expression>> payoffs = new LinkedHashMap<>();
    for (Member member : table.members()) {
      if (member.name().equals("order") || member.name().equals("note")) {
        continue;
      }
      List<String> profile = parts(member.name());
      if (profile.size() != players.size()) {
        reading.error(
            member,
            Names.quoted(member.name()) + " names " + profile.size() + " moves",
            "name one for each of " + Names.list(players) + ", with commas between them");
        continue;
      }
      for (int i = 0; i < profile.size(); i++) {
        strategies.get(players.get(i)).add(profile.get(i));
      }
      payoffs.put(profile, payoffs(member.value(), players));
    }
    long cells = 1;
    for (Set<String> own : strategies.values()) {
      cells *= Math.max(1, own.size());
    }
    if (cells != payoffs.size()) {
      reading.missing(
          table,
          payoffs.size() + " cells where the moves make " + cells,
          "give payoffs for every combination of moves");
      return Optional.empty();
    }
    Map<String, List<String>> lists = new LinkedHashMap<>();
    strategies.forEach((player, own) -> lists.put(player, List.copyOf(own)));
    return Optional.of(new GameTemplate.Table(players, lists, payoffs));
  }

  static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int comma = text.indexOf(','); comma >= 0; comma = text.indexOf(',', from)) {
      parts.add(text.substring(from, comma).strip());
      from = comma + 1;
    }
    parts.add(text.substring(from).strip());
    return parts;
  }

  private List<Expression> payoffs(JsonNode node, List<String> players) {
    List<Expression> payoffs = new ArrayList<>();
    Optional<ArrayNode> list = Fields.list(reading, node, "one payoff a player, in brackets");
    for (JsonNode item : list.map(ArrayNode::items).orElse(List.of())) {
      ExerciseReader.formula(item, names, reading).ifPresent(payoffs::add);
    }
    if (list.isPresent() && list.get().items().size() != players.size()) {
      reading.error(
          node,
          list.get().items().size() + " payoffs for " + players.size() + " players",
          "one each, in the order " + Names.list(players));
    }
    return payoffs;
  }

  private Optional<GameTemplate> tree(Fields tree) {
    List<String> players = players(tree.node("players"));
    Optional<JsonNode> root = tree.required("root", "write {\"player\": ..., \"moves\": ...}");
    return root.flatMap(node -> node(node, players, List.of()))
        .map(node -> new GameTemplate.Tree(players, node));
  }

  private Optional<GameTemplate.Node> node(
      JsonNode node, List<String> players, List<String> before) {
    if (node instanceof ArrayNode) {
      return Optional.of(new GameTemplate.End(payoffs(node, players)));
    }
    boolean chance =
        node instanceof JsonNode.ObjectNode object && object.member("chance").isPresent();
    Optional<Fields> read =
        Fields.of(
            reading, node, chance ? CHANCE : DECISION, "write [payoffs] or {\"player\": ...}");
    if (read.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = read.get();
    Map<String, GameTemplate.Node> moves = new LinkedHashMap<>();
    Optional<JsonNode> follow = fields.required("moves", "write {\"ACTION\": ...}");
    if (follow.isPresent()) {
      for (Member move : Entries.named(reading, follow.get(), "an action")) {
        List<String> after = new ArrayList<>(before);
        after.add(move.name());
        node(move.value(), players, after).ifPresent(next -> moves.put(move.name(), next));
      }
    }
    return chance ? chance(fields, moves) : decision(fields, moves, players, before);
  }

  private Optional<GameTemplate.Node> chance(Fields fields, Map<String, GameTemplate.Node> moves) {
    Map<String, Expression> probabilities = new LinkedHashMap<>();
    JsonNode chance = fields.node("chance").orElseThrow();
    for (Member one : Entries.named(reading, chance, "an outcome")) {
      ExerciseReader.formula(one.value(), names, reading)
          .ifPresent(formula -> probabilities.put(one.name(), formula));
    }
    if (!List.copyOf(probabilities.keySet()).equals(List.copyOf(moves.keySet()))) {
      reading.missing(
          chance, "chance and \"moves\" name different outcomes", "name the same, in one order");
      return Optional.empty();
    }
    return Optional.of(new GameTemplate.Chance("chance", probabilities, moves));
  }

  private Optional<GameTemplate.Node> decision(
      Fields fields,
      Map<String, GameTemplate.Node> moves,
      List<String> players,
      List<String> before) {
    Optional<String> player = fields.text("player");
    if (player.isEmpty() || !players.contains(player.get())) {
      reading.missing(
          fields.object(), "who decides here is none of the players", "there are " + players);
      return Optional.empty();
    }
    String set = fields.text("set", String.join(",", before));
    return Optional.of(new GameTemplate.Decision(player.get(), set, moves));
  }

  private GameTemplate numbers(Fields numbers) {
    Map<String, Expression> given = new LinkedHashMap<>();
    numbers
        .node("given")
        .ifPresent(
            node -> {
              for (Member one : Entries.named(reading, node, "a number")) {
                ExerciseReader.formula(one.value(), names, reading)
                    .ifPresent(formula -> given.put(one.name(), formula));
              }
            });
    return new GameTemplate.Numbers(players(numbers.node("players")), given);
  }
}
