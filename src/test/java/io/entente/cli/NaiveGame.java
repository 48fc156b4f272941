package io.entente.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A scenario with a payoff table, read and solved by plain loops over its JSON; no class of the
 * engine takes part. Numbers and fractions such as "1/3" only.
 */
final class NaiveGame {

  final List<String> players = new ArrayList<>();
  final List<List<String>> strategies = new ArrayList<>();
  final List<List<String>> profiles = new ArrayList<>();
  final JsonObject file;
  private final Map<List<String>, double[]> payoffs = new LinkedHashMap<>();

  NaiveGame(Path path) throws IOException {
    try (Reader reader = Files.newBufferedReader(path)) {
      file = JsonParser.parseReader(reader).getAsJsonObject();
    }
    JsonObject table = file.getAsJsonObject("payoffs").getAsJsonObject("table");
    for (JsonElement player : table.getAsJsonArray("order")) {
      players.add(player.getAsString());
      JsonElement own =
          file.getAsJsonObject("actors").getAsJsonObject(player.getAsString()).get("strategies");
      strategies.add(
          own.isJsonObject()
              ? List.copyOf(own.getAsJsonObject().keySet())
              : own.getAsJsonArray().asList().stream().map(JsonElement::getAsString).toList());
    }
    grow(new ArrayList<>());
    for (List<String> profile : profiles) {
      JsonArray row = table.getAsJsonArray(String.join(",", profile));
      double[] values = new double[players.size()];
      for (int p = 0; p < values.length; p++) {
        String[] parts = row.get(p).getAsString().split("/");
        values[p] = Double.parseDouble(parts[0]);
        values[p] /= parts.length > 1 ? Double.parseDouble(parts[1]) : 1;
      }
      payoffs.put(profile, values);
    }
  }

  private void grow(List<String> soFar) {
    if (soFar.size() == players.size()) {
      profiles.add(List.copyOf(soFar));
      return;
    }
    for (String strategy : strategies.get(soFar.size())) {
      soFar.add(strategy);
      grow(soFar);
      soFar.remove(soFar.size() - 1);
    }
  }

  boolean isSequential() {
    return file.getAsJsonObject("actors").entrySet().stream()
        .anyMatch(actor -> actor.getValue().getAsJsonObject().has("observes"));
  }

  double payoff(int player, List<String> profile) {
    return payoffs.get(profile)[player];
  }

  /** What a player could gain by another strategy, the others' staying as they are. */
  double bestGain(int player, List<String> profile) {
    double gain = Double.NEGATIVE_INFINITY;
    for (String other : strategies.get(player)) {
      if (!other.equals(profile.get(player))) {
        List<String> there = new ArrayList<>(profile);
        there.set(player, other);
        gain = Math.max(gain, payoff(player, there) - payoff(player, profile));
      }
    }
    return gain;
  }

  List<List<String>> nash() {
    List<List<String>> found = new ArrayList<>();
    for (List<String> profile : profiles) {
      boolean stable = true;
      for (int player = 0; player < players.size(); player++) {
        stable &= bestGain(player, profile) <= 0;
      }
      if (stable) {
        found.add(profile);
      }
    }
    return found;
  }

  boolean isStrict(List<String> profile) {
    for (int player = 0; player < players.size(); player++) {
      if (bestGain(player, profile) >= 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * The ends of play of all subgame-perfect equilibria, players moving in the table's order and
   * seeing everything: an end survives if its mover cannot be sure to do better elsewhere, whatever
   * end the subgame there has.
   */
  List<List<String>> subgamePerfectPaths() {
    return ends(new ArrayList<>());
  }

  private List<List<String>> ends(List<String> soFar) {
    if (soFar.size() == players.size()) {
      return List.of(List.copyOf(soFar));
    }
    int mover = soFar.size();
    List<List<List<String>>> after = new ArrayList<>();
    for (String strategy : strategies.get(mover)) {
      soFar.add(strategy);
      after.add(ends(soFar));
      soFar.remove(soFar.size() - 1);
    }
    List<List<String>> kept = new ArrayList<>();
    for (int s = 0; s < after.size(); s++) {
      for (List<String> end : after.get(s)) {
        boolean best = true;
        for (int other = 0; other < after.size(); other++) {
          double worst = Double.POSITIVE_INFINITY;
          for (List<String> threat : after.get(other)) {
            worst = Math.min(worst, payoff(mover, threat));
          }
          best &= other == s || worst <= payoff(mover, end);
        }
        if (best) {
          kept.add(end);
        }
      }
    }
    return kept;
  }

  /** Whether an outcome's condition is true of a profile. */
  boolean holds(JsonObject condition, List<String> profile) {
    for (Map.Entry<String, JsonElement> part : condition.entrySet()) {
      JsonElement value = part.getValue();
      boolean here =
          switch (part.getKey()) {
            case "note" -> true;
            case "not" -> !holds(value.getAsJsonObject(), profile);
            case "all" ->
                value.getAsJsonArray().asList().stream()
                    .allMatch(one -> holds(one.getAsJsonObject(), profile));
            case "any" ->
                value.getAsJsonArray().asList().stream()
                    .anyMatch(one -> holds(one.getAsJsonObject(), profile));
            default -> chose(value, profile.get(players.indexOf(part.getKey())));
          };
      if (!here) {
        return false;
      }
    }
    return true;
  }

  private static boolean chose(JsonElement value, String strategy) {
    return value.isJsonArray()
        ? value.getAsJsonArray().asList().stream().anyMatch(s -> s.getAsString().equals(strategy))
        : value.getAsString().equals(strategy);
  }
}
