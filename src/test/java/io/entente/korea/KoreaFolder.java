package io.entente.korea;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The scenarios of {@code scenarios/korea} as plain JSON, and the claims that each uses. */
final class KoreaFolder {

  static final Path FOLDER = Path.of("scenarios/korea");

  /** The names of the files in the order of their letters, from a on. */
  private static final List<String> LETTERED =
      List.of(
          "appeal-to-xi",
          "arms-for-technology",
          "security-council-vote",
          "playing-the-patrons",
          "defence-pact",
          "bloc-or-pairs",
          "security-dilemma",
          "russia-dependence",
          "india-hedge",
          "europe-and-dprk",
          "deepening-over-time",
          "war-of-attrition",
          "sanctions-regime",
          "beijings-posture",
          "trouble-as-a-resource",
          "peninsula-crisis",
          "exposure",
          "denuclearisation-talks",
          "contest-over-the-order",
          "consulting-beijing");

  /** What of a scenario uses no claim of its own: its words, its views, its tests. */
  private static final Set<String> NOT_USING =
      Set.of("claims", "sources", "register", "views", "expectations", "title", "summary");

  /**
   * One scenario.
   *
   * @param letter by which the register's {@code models} call it
   * @param moving the claims that move a number: in evidence or in a balance
   * @param cited the claims that are merely cited
   */
  record Used(String letter, String name, JsonObject file, Set<String> moving, Set<String> cited) {

    boolean uses(String claim) {
      return moving.contains(claim) || cited.contains(claim);
    }

    String title() {
      return file.get("title").getAsString();
    }
  }

  private KoreaFolder() {}

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .filter(file -> !file.getFileName().toString().startsWith("register"))
          .sorted()
          .toList();
    }
  }

  static JsonObject register() throws IOException {
    return read(FOLDER.resolve("register.json"));
  }

  /** The claims of the register, by id. */
  static Map<String, JsonObject> claims() throws IOException {
    Map<String, JsonObject> claims = new TreeMap<>();
    register()
        .getAsJsonObject("claims")
        .entrySet()
        .forEach(claim -> claims.put(claim.getKey(), claim.getValue().getAsJsonObject()));
    return claims;
  }

  static boolean isCore(JsonObject claim) {
    return claim.has("tier") && claim.get("tier").getAsString().equals("core");
  }

  /** Every scenario of the folder, in the order of the letters. */
  static List<Used> scenarios() throws IOException {
    Map<Integer, Used> scenarios = new TreeMap<>();
    for (Path file : files()) {
      String name = file.getFileName().toString().replace(".json", "");
      int place = LETTERED.indexOf(name);
      if (place < 0) {
        throw new AssertionError(name + " has no letter: add it at the end of LETTERED");
      }
      JsonObject json = read(file);
      Set<String> moving = new TreeSet<>();
      Set<String> cited = new TreeSet<>();
      for (String key : json.keySet()) {
        if (!NOT_USING.contains(key)) {
          collect(json.get(key), moving, cited);
        }
      }
      cited.removeAll(moving);
      scenarios.put(place, new Used("" + (char) ('a' + place), name, json, moving, cited));
    }
    return new ArrayList<>(scenarios.values());
  }

  private static void collect(JsonElement element, Set<String> moving, Set<String> cited) {
    if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(entry -> collect(entry, moving, cited));
    } else if (element.isJsonObject()) {
      element
          .getAsJsonObject()
          .entrySet()
          .forEach(
              member -> {
                switch (member.getKey()) {
                  case "for", "against" -> {
                    if (member.getValue().isJsonArray()) { // else a strategy of that name
                      add(member.getValue(), moving);
                    }
                  }
                  case "claims" -> add(member.getValue(), cited);
                  case "claim" -> moving.add(member.getValue().getAsString());
                  default -> collect(member.getValue(), moving, cited);
                }
              });
    }
  }

  private static void add(JsonElement ids, Set<String> into) {
    ids.getAsJsonArray().forEach(id -> into.add(id.getAsString()));
  }

  private static JsonObject read(Path file) throws IOException {
    return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
  }
}
