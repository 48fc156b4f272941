package io.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the program says of every shipped textbook game, against plain loops over its file. */
class ClassicsTest {

  static List<String> classics() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("scenarios/classics"))) {
      return files.map(Path::toString).filter(name -> name.endsWith(".json")).sorted().toList();
    }
  }

  @Test
  void thereAreAtLeastEightTextbookGames() throws IOException {
    assertTrue(classics().size() >= 8);
  }

  @ParameterizedTest
  @MethodSource("classics")
  void pureEquilibriaWhenAllMoveAtOnce(String file) throws IOException {
    NaiveGame game = new NaiveGame(Path.of(file));
    JsonObject answer = Call.json("solve", file, "--form", "simultaneous");
    JsonObject pure = answer.getAsJsonObject("pure");
    assertEquals("ALL", pure.get("completeness").getAsString());
    assertEquals("simultaneous", answer.get("form").getAsString());
    Map<List<String>, Boolean> found = new LinkedHashMap<>();
    for (JsonElement one : pure.getAsJsonArray("equilibria")) {
      List<String> profile = moves(game, one.getAsJsonObject().getAsJsonObject("profile"));
      found.put(profile, one.getAsJsonObject().get("strict").getAsBoolean());
      assertPayoffs(game, profile, one.getAsJsonObject());
    }
    Map<List<String>, Boolean> expected = new LinkedHashMap<>();
    game.nash().forEach(profile -> expected.put(profile, game.isStrict(profile)));
    assertEquals(expected, found);
  }

  @ParameterizedTest
  @MethodSource("classics")
  void pathsWhenEachMovesInTurn(String file) throws IOException {
    NaiveGame game = new NaiveGame(Path.of(file));
    if (!game.isSequential()) {
      JsonObject inTurn = Call.json("test", file, "--form", "sequential", "--samples", "2");
      assertEquals(game.nash().size(), inTurn.getAsJsonArray("central").size(), "as at once");
      return;
    }
    JsonObject answer = Call.json("solve", file).getAsJsonObject("subgamePerfect");
    assertEquals("ALL", answer.get("completeness").getAsString());
    Set<List<String>> found = new HashSet<>();
    for (JsonElement one : answer.getAsJsonArray("equilibria")) {
      List<String> path = moves(game, one.getAsJsonObject().getAsJsonObject("path"));
      found.add(path);
      assertPayoffs(game, path, one.getAsJsonObject());
    }
    assertEquals(Set.copyOf(game.subgamePerfectPaths()), found);
  }

  @ParameterizedTest
  @MethodSource("classics")
  void outcomesVerdictsAndMargins(String file) throws IOException {
    NaiveGame game = new NaiveGame(Path.of(file));
    JsonObject answer = Call.json("test", file, "--samples", "50");
    List<List<String>> equilibria = game.isSequential() ? game.subgamePerfectPaths() : game.nash();
    assertEquals(equilibria.size(), answer.getAsJsonArray("central").size());
    assertEquals("entente/test/1", answer.get("format").getAsString());
    assertEquals(equilibria.isEmpty() ? 1 : 0, answer.get("none").getAsDouble());
    for (JsonElement one : answer.getAsJsonArray("outcomes")) {
      JsonObject outcome = one.getAsJsonObject();
      String name = outcome.get("name").getAsString();
      JsonObject condition = game.file.getAsJsonObject("outcomes").getAsJsonObject(name);
      long holdsIn = equilibria.stream().filter(p -> game.holds(condition, p)).count();
      assertEquals(equilibria.size(), outcome.get("equilibria").getAsInt(), name);
      assertEquals(holdsIn, outcome.get("holdsIn").getAsLong(), name);
      String verdict =
          equilibria.isEmpty()
              ? "no-equilibrium"
              : holdsIn == 0 ? "never" : holdsIn < equilibria.size() ? "sometimes" : "always";
      assertEquals(verdict, outcome.get("verdict").getAsString(), name);
      JsonObject probability = outcome.getAsJsonObject("probability");
      if (equilibria.isEmpty()) {
        assertTrue(probability.get("estimate").isJsonNull(), name);
        continue;
      }
      double share = (double) holdsIn / equilibria.size();
      assertEquals(share, probability.get("estimate").getAsDouble(), 1e-12, name);
      assertTrue(probability.get("low").getAsDouble() <= share, name);
      assertTrue(probability.get("high").getAsDouble() >= share, name);
      if (!game.isSequential() && equilibria.size() == 1) {
        assertMargin(game, equilibria.get(0), condition, outcome);
      }
    }
  }

  /** At once, the least loss of a single actor's deviation that turns the outcome. */
  private static void assertMargin(
      NaiveGame game, List<String> profile, JsonObject condition, JsonObject outcome) {
    boolean now = game.holds(condition, profile);
    double least = Double.POSITIVE_INFINITY;
    for (int player = 0; player < game.players.size(); player++) {
      for (String other : game.strategies.get(player)) {
        List<String> there = new ArrayList<>(profile);
        there.set(player, other);
        if (game.holds(condition, there) != now) {
          double loss = game.payoff(player, profile) - game.payoff(player, there);
          least = Math.min(least, loss);
        }
      }
    }
    JsonElement margin = outcome.get("margin");
    String name = outcome.get("name").getAsString();
    assertEquals(least == Double.POSITIVE_INFINITY, margin.isJsonNull(), name);
    if (!margin.isJsonNull()) {
      assertEquals(now ? least : -least, margin.getAsDouble(), 1e-12, name);
    }
  }

  @ParameterizedTest
  @MethodSource("classics")
  void whatIteratedEliminationLeavesHoldsEveryEquilibrium(String file) throws IOException {
    NaiveGame game = new NaiveGame(Path.of(file));
    JsonObject answer = Call.json("solve", file, "--form", "simultaneous", "--concept", "all");
    JsonObject remaining = answer.getAsJsonObject("dominance").getAsJsonObject("remaining");
    for (List<String> profile : game.nash()) {
      for (int p = 0; p < profile.size(); p++) {
        String own = profile.get(p);
        assertTrue(
            remaining.getAsJsonArray(game.players.get(p)).asList().stream()
                .anyMatch(s -> s.getAsString().equals(own)));
      }
    }
    double most = Double.NEGATIVE_INFINITY;
    for (List<String> profile : game.profiles) {
      double sum = 0;
      for (int p = 0; p < game.players.size(); p++) {
        sum += game.payoff(p, profile);
      }
      most = Math.max(most, sum);
    }
    assertEquals(most, answer.getAsJsonObject("welfare").get("sum").getAsDouble(), 1e-12);
  }

  @ParameterizedTest
  @MethodSource("classics")
  void convertedToAFileOfGambitAndSolvedTheyAnswerAlike(String file) throws IOException {
    Path folder = Files.createTempDirectory("entente");
    try {
      String nfg = folder.resolve("game.nfg").toString();
      String json = folder.resolve("game.json").toString();
      assertEquals(0, Call.of("convert", file, nfg).code());
      assertEquals(0, Call.of("convert", nfg, json).code());
      JsonObject first = Call.json("solve", file, "--form", "simultaneous").getAsJsonObject("pure");
      assertEquals(first, Call.json("solve", nfg).getAsJsonObject("pure"));
      assertEquals(first, Call.json("solve", json).getAsJsonObject("pure"));
    } finally {
      for (String name : List.of("game.nfg", "game.json")) {
        Files.deleteIfExists(folder.resolve(name));
      }
      Files.delete(folder);
    }
  }

  private static List<String> moves(NaiveGame game, JsonObject profile) {
    return game.players.stream().map(player -> profile.get(player).getAsString()).toList();
  }

  private static void assertPayoffs(NaiveGame game, List<String> profile, JsonObject answer) {
    for (int p = 0; p < game.players.size(); p++) {
      double found = answer.getAsJsonObject("payoffs").get(game.players.get(p)).getAsDouble();
      assertEquals(game.payoff(p, profile), found, 1e-12);
    }
  }
}
