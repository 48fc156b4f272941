package io.entente.json;

import io.entente.exercise.GameTemplate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Refuses players, actions and cells that the game of an exercise does not have. */
final class ExerciseNames {

  private final Reading reading;
  private final Optional<GameTemplate> game;

  /** Where there is no game, or one that could not be read, everything passes. */
  ExerciseNames(Reading reading, Optional<GameTemplate> game) {
    this.reading = reading;
    this.game = game;
  }

  void requirePlayer(JsonNode at, String player) {
    game.ifPresent(the -> require(at, "player", player, the.players(), "the players of the game"));
  }

  void requireAction(JsonNode at, String action) {
    Set<String> actions = new LinkedHashSet<>();
    if (game.orElse(null) instanceof GameTemplate.Table table) {
      table.strategies().values().forEach(actions::addAll);
    } else if (game.orElse(null) instanceof GameTemplate.Tree tree) {
      collect(tree.root(), actions);
    } else {
      return;
    }
    require(at, "action", action, actions, "the actions of the game");
  }

  private static void collect(GameTemplate.Node node, Set<String> actions) {
    Map<String, GameTemplate.Node> moves =
        node instanceof GameTemplate.Decision decision
            ? decision.moves()
            : node instanceof GameTemplate.Chance chance ? chance.moves() : Map.of();
    actions.addAll(moves.keySet());
    moves.values().forEach(next -> collect(next, actions));
  }

  /** A cell of a table, such as {@code Ship,Wait}, in brackets or not. */
  void requireCell(JsonNode at, String cell) {
    if (!(game.orElse(null) instanceof GameTemplate.Table table)) {
      return;
    }
    String inside = cell.strip();
    if (inside.startsWith("(") && inside.endsWith(")")) {
      inside = inside.substring(1, inside.length() - 1);
    }
    List<String> moves = ExerciseGameReader.parts(inside);
    if (moves.size() != table.players().size()) {
      reading.error(
          at,
          Names.quoted(cell) + " is no cell of the table",
          "name a move for each of " + Names.list(table.players()) + ", with commas between them");
      return;
    }
    for (int player = 0; player < moves.size(); player++) {
      String name = table.players().get(player);
      Collection<String> own = new ArrayList<>(table.strategies().get(name));
      require(at, "action of " + name, moves.get(player), own, "there are");
    }
  }

  private void require(
      JsonNode at, String what, String name, Collection<String> known, String listed) {
    if (known.stream().noneMatch(name.strip()::equalsIgnoreCase)) {
      reading.unknown(at, what, name, known, listed);
    }
  }
}
