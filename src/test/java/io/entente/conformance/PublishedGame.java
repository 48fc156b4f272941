package io.entente.conformance;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.entente.game.GameTree;
import io.entente.game.StrategicGame;
import io.entente.game.StrategicGameBuilder;
import io.entente.interop.ExtensiveFormFile;
import io.entente.interop.GameFileException;
import io.entente.interop.NormalFormFile;
import io.entente.number.Rational;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One case of the suite: a game and what is known about it. The form of the files is described in
 * {@code src/test/resources/conformance/README.md}.
 *
 * @param name the file's name without its ending
 * @param title what the game is called
 * @param source who published the game
 * @param answers who published or computed the answers
 * @param game where the game stands, or its payoffs
 * @param expect the answers, by kind
 */
record PublishedGame(
    String name, String title, String source, String answers, JsonObject game, JsonObject expect) {

  private static final Path RESOURCES = Path.of("src/test/resources");
  static final Path FOLDER = RESOURCES.resolve("conformance");

  /** All cases, by name. */
  static List<PublishedGame> all() throws IOException {
    List<PublishedGame> cases = new ArrayList<>();
    try (Stream<Path> walk = Files.list(FOLDER)) {
      for (Path file : walk.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        cases.add(read(file));
      }
    }
    return cases;
  }

  private static PublishedGame read(Path file) throws IOException {
    JsonObject whole = StrictJson.read(file);
    try {
      StrictJson.allow(whole, "title", "source", "answers", "game", "expect");
      String name = file.getFileName().toString();
      return new PublishedGame(
          name.substring(0, name.length() - ".json".length()),
          whole.get("title").getAsString(),
          whole.get("source").getAsString(),
          whole.get("answers").getAsString(),
          whole.getAsJsonObject("game"),
          whole.getAsJsonObject("expect"));
    } catch (RuntimeException unreadable) {
      throw new IllegalArgumentException(file + ": " + unreadable.getMessage(), unreadable);
    }
  }

  /** The game in strategic form. */
  StrategicGame strategic() throws IOException, GameFileException {
    if (game.has("file")) {
      Optional<GameTree> tree = tree();
      return tree.isPresent() ? tree.get().strategicForm() : NormalFormFile.read(file());
    }
    if (game.has("row")) {
      StrictJson.allow(game, "row", "column");
      return bimatrix(Numbers.profile(game.get("row")), game.get("column"));
    }
    StrictJson.allow(game, "strategies", "payoffs");
    List<Integer> strategies = Numbers.integers(game.get("strategies"));
    JsonArray payoffs = game.getAsJsonArray("payoffs");
    StrategicGameBuilder builder = builder(strategies);
    for (int player = 0; player < strategies.size(); player++) {
      List<Rational> own = Numbers.rationals(payoffs.get(player));
      if (own.size() != builder.shape().profiles()) {
        throw new IllegalArgumentException(own.size() + " payoffs of player " + player);
      }
      for (int index = 0; index < own.size(); index++) {
        builder.payoff(player, index, own.get(index));
      }
    }
    return builder.build();
  }

  /** The tree, if the game is one. */
  Optional<GameTree> tree() throws IOException, GameFileException {
    StrictJson.allow(game, "file", "row", "column", "strategies", "payoffs");
    return game.has("file") && file().toString().endsWith(".efg")
        ? Optional.of(ExtensiveFormFile.read(file()))
        : Optional.empty();
  }

  private Path file() {
    return RESOURCES.resolve(game.get("file").getAsString());
  }

  private static StrategicGame bimatrix(List<List<Rational>> row, JsonElement column) {
    int rows = row.size();
    int columns = row.get(0).size();
    StrategicGameBuilder builder = builder(List.of(rows, columns));
    boolean written = column.isJsonArray();
    List<List<Rational>> second = written ? Numbers.profile(column) : List.of();
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        int index = builder.shape().index(i, j);
        builder.payoff(0, index, row.get(i).get(j));
        builder.payoff(
            1,
            index,
            written
                ? second.get(i).get(j)
                : switch (column.getAsString()) {
                  case "zero-sum" -> row.get(i).get(j).negate();
                  case "symmetric" -> row.get(j).get(i);
                  default -> throw new IllegalArgumentException("column: " + column);
                });
      }
    }
    return builder.build();
  }

  private static StrategicGameBuilder builder(List<Integer> counts) {
    List<String> players = new ArrayList<>();
    List<List<String>> strategies = new ArrayList<>();
    for (int player = 0; player < counts.size(); player++) {
      players.add("Player " + (player + 1));
      List<String> own = new ArrayList<>();
      for (int strategy = 0; strategy < counts.get(player); strategy++) {
        own.add("strategy " + strategy);
      }
      strategies.add(own);
    }
    return StrategicGame.builder("", players, strategies);
  }
}
