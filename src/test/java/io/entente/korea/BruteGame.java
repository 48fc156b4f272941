package io.entente.korea;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.entente.cli.Call;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A small game solved by trying everything, to check what the program says of a scenario.
 *
 * <p>It knows nothing of scenario files: payoffs are formulas written in the test. Ties are not
 * expected, and a test that meets one fails.
 */
final class BruteGame {

  /** What each actor gets for a combination of moves. */
  interface Payoffs {

    /** One number for each actor, in the order of the actors. */
    double[] of(Map<String, String> moves);
  }

  private static final double CLOSE = 1e-9;

  private final Map<String, List<String>> strategies = new LinkedHashMap<>();
  private final List<String> actors = new ArrayList<>();
  private final Payoffs payoffs;

  BruteGame(Payoffs payoffs) {
    this.payoffs = payoffs;
  }

  /** The next actor; in turn, actors move in the order in which they are added. */
  BruteGame actor(String id, String... moves) {
    actors.add(id);
    strategies.put(id, Arrays.asList(moves));
    return this;
  }

  /** What is played in turn, each seeing all earlier moves and knowing what later ones will do. */
  Map<String, String> path() {
    return path(Map.of());
  }

  private Map<String, String> path(Map<String, String> soFar) {
    if (soFar.size() == actors.size()) {
      return soFar;
    }
    int mover = soFar.size();
    Map<String, String> best = Map.of();
    double most = Double.NEGATIVE_INFINITY;
    for (String move : strategies.get(actors.get(mover))) {
      Map<String, String> end = path(with(soFar, actors.get(mover), move));
      double worth = payoffs.of(end)[mover];
      if (Math.abs(worth - most) < CLOSE) {
        throw new AssertionError("a tie: " + best + " and " + end);
      }
      if (worth > most) {
        most = worth;
        best = end;
      }
    }
    return best;
  }

  /** The combinations of moves in which nobody gains by another move of its own. */
  List<Map<String, String>> stable() {
    List<Map<String, String>> found = new ArrayList<>();
    for (Map<String, String> moves : all()) {
      boolean stays = true;
      for (int a = 0; a < actors.size(); a++) {
        for (String move : strategies.get(actors.get(a))) {
          Map<String, String> other = with(moves, actors.get(a), move);
          stays &= payoffs.of(other)[a] <= payoffs.of(moves)[a];
        }
      }
      if (stays) {
        found.add(moves);
      }
    }
    return found;
  }

  private List<Map<String, String>> all() {
    List<Map<String, String>> all = new ArrayList<>();
    all.add(Map.of());
    for (String actor : actors) {
      List<Map<String, String>> longer = new ArrayList<>();
      for (Map<String, String> one : all) {
        for (String move : strategies.get(actor)) {
          longer.add(with(one, actor, move));
        }
      }
      all = longer;
    }
    return all;
  }

  private static Map<String, String> with(Map<String, String> moves, String actor, String move) {
    Map<String, String> more = new LinkedHashMap<>(moves);
    more.put(actor, move);
    return more;
  }

  /** The program finds the same course of events, and pays every actor the same. */
  void assertPathOf(String file, String... options) {
    JsonElement only = equilibria("subgamePerfect", file, options).get(0);
    assertSame(path(), only.getAsJsonObject(), "path");
    assertEquals(1, equilibria("subgamePerfect", file, options).size());
  }

  /** The program finds the same stable combinations, and pays every actor the same. */
  void assertStableOf(String file, String... options) {
    List<Map<String, String>> expected = stable();
    List<JsonElement> found = equilibria("pure", file, options);
    assertEquals(expected.size(), found.size(), () -> expected + " and " + found);
    for (int e = 0; e < found.size(); e++) {
      assertSame(expected.get(e), found.get(e).getAsJsonObject(), "profile");
    }
  }

  /** The program pays every actor the same for every combination of moves, and for the reasons. */
  void assertEveryPayoffOf(String file) {
    for (Map<String, String> moves : all()) {
      List<String> profile = new ArrayList<>();
      moves.forEach((actor, move) -> profile.add(actor + "=" + move));
      JsonObject told =
          Call.json("explain", file, "--profile", String.join(",", profile))
              .getAsJsonObject("actors");
      double[] worth = payoffs.of(moves);
      for (int a = 0; a < actors.size(); a++) {
        double paid = told.getAsJsonObject(actors.get(a)).get("payoff").getAsDouble();
        assertEquals(worth[a], paid, CLOSE, () -> profile + " in " + file);
      }
    }
  }

  private static List<JsonElement> equilibria(String concept, String file, String... options) {
    List<String> arguments = new ArrayList<>(List.of("solve", file));
    arguments.addAll(List.of(options));
    JsonObject answer = Call.json(arguments.toArray(String[]::new)).getAsJsonObject(concept);
    assertEquals("ALL", answer.get("completeness").getAsString());
    return answer.getAsJsonArray("equilibria").asList();
  }

  private void assertSame(Map<String, String> expected, JsonObject found, String key) {
    Map<String, String> moves = new LinkedHashMap<>();
    found
        .getAsJsonObject(key)
        .entrySet()
        .forEach(move -> moves.put(move.getKey(), move.getValue().getAsString()));
    assertEquals(expected, moves);
    double[] worth = payoffs.of(expected);
    JsonObject paid = found.getAsJsonObject("payoffs");
    assertEquals(new TreeSet<>(actors), new TreeSet<>(paid.keySet()));
    for (int a = 0; a < actors.size(); a++) {
      assertEquals(worth[a], paid.get(actors.get(a)).getAsDouble(), CLOSE, actors.get(a));
    }
  }
}
