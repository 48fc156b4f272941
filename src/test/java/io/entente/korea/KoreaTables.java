package io.entente.korea;

import com.google.gson.JsonObject;
import io.entente.korea.KoreaFolder.Used;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tables of {@code scenarios/korea/README.md}, made from the files. */
final class KoreaTables {

  /** One table; it stands between two comments that name it. */
  enum Table {
    SCENARIOS,
    ARTICLES,
    CORE;

    String begin() {
      return "<!-- begin " + name().toLowerCase(java.util.Locale.ROOT) + " -->\n";
    }

    String end() {
      return "<!-- end " + name().toLowerCase(java.util.Locale.ROOT) + " -->\n";
    }
  }

  private final JsonObject sources;
  private final Map<String, JsonObject> claims;
  private final List<Used> scenarios;

  KoreaTables(JsonObject register, Map<String, JsonObject> claims, List<Used> scenarios) {
    this.sources = register.getAsJsonObject("sources");
    this.claims = claims;
    this.scenarios = scenarios;
  }

  /** The page with this table in its place. */
  String put(String page, Table table) {
    int begin = page.indexOf(table.begin());
    int end = page.indexOf(table.end());
    if (begin < 0 || end < begin) {
      throw new AssertionError("the page has no place for " + table);
    }
    return page.substring(0, begin + table.begin().length())
        + "\n"
        + String.join("\n", rows(table))
        + "\n\n"
        + page.substring(end);
  }

  private List<String> rows(Table table) {
    return switch (table) {
      case SCENARIOS -> scenarioRows();
      case ARTICLES -> articleRows();
      case CORE -> coreRows();
    };
  }

  private String source(String claim) {
    return claims.get(claim).get("source").getAsString();
  }

  private List<String> scenarioRows() {
    List<String> rows = new ArrayList<>();
    rows.add("| letter | file | what it asks | articles, with the number of claims used |");
    rows.add("|---|---|---|---|");
    for (Used scenario : scenarios) {
      List<String> articles = new ArrayList<>();
      for (String source : sources.keySet()) {
        long used = claims.keySet().stream().filter(id -> of(source, id, scenario)).count();
        if (used > 0) {
          articles.add(source + " " + used);
        }
      }
      rows.add(
          "| "
              + scenario.letter()
              + " | ["
              + scenario.name()
              + "]("
              + scenario.name()
              + ".json) | "
              + scenario.title()
              + " | "
              + String.join(", ", articles)
              + " |");
    }
    return rows;
  }

  private boolean of(String source, String claim, Used scenario) {
    return source(claim).equals(source) && scenario.uses(claim);
  }

  private List<String> articleRows() {
    List<String> rows = new ArrayList<>();
    rows.add("| id | article | claims | used | scenarios, with the number of claims |");
    rows.add("|---|---|---|---|---|");
    for (String source : sources.keySet()) {
      JsonObject article = sources.getAsJsonObject(source);
      String publisher =
          article.has("publisher") ? ", " + article.get("publisher").getAsString() : "";
      List<String> own = claims.keySet().stream().filter(id -> source(id).equals(source)).toList();
      long used =
          own.stream().filter(id -> scenarios.stream().anyMatch(one -> one.uses(id))).count();
      rows.add(
          "| "
              + source
              + " | "
              + article.get("title").getAsString()
              + publisher
              + " | "
              + own.size()
              + " | "
              + used
              + " | "
              + letters(own, Used::uses)
              + " |");
    }
    return rows;
  }

  private interface Use {

    boolean test(Used scenario, String claim);
  }

  /** The scenarios that use some of these claims so, each with how many. */
  private String letters(List<String> ids, Use use) {
    List<String> found = new ArrayList<>();
    for (Used scenario : scenarios) {
      long count = ids.stream().filter(id -> use.test(scenario, id)).count();
      if (count > 0) {
        found.add(scenario.letter() + " " + count);
      }
    }
    return String.join(", ", found);
  }

  private List<String> coreRows() {
    Map<String, List<String>> groups = new TreeMap<>();
    claims.forEach(
        (id, claim) -> {
          if (KoreaFolder.isCore(claim)) {
            groups.computeIfAbsent(group(claim), key -> new ArrayList<>()).add(id);
          }
        });
    Map<String, List<String>> largest = new LinkedHashMap<>();
    groups.entrySet().stream()
        .sorted((a, b) -> b.getValue().size() - a.getValue().size())
        .forEach(group -> largest.put(group.getKey(), group.getValue()));
    List<String> rows = new ArrayList<>();
    rows.add("| core claims that bear first on | claims | move a number in | merely cited in |");
    rows.add("|---|---|---|---|");
    largest.forEach(
        (group, ids) ->
            rows.add(
                "| "
                    + group
                    + " | "
                    + ids.size()
                    + " | "
                    + letters(ids, (scenario, id) -> scenario.moving().contains(id))
                    + " | "
                    + letters(ids, (scenario, id) -> scenario.cited().contains(id))
                    + " |"));
    return rows;
  }

  /** What a claim bears on, by the first remark of the register. */
  private static String group(JsonObject claim) {
    if (!claim.has("bears")) {
      return "nothing in particular";
    }
    JsonObject first = claim.getAsJsonArray("bears").get(0).getAsJsonObject();
    return first.has("on")
        ? "what " + first.get("on").getAsString() + " gains or loses"
        : "the parameter `" + first.get("parameter").getAsString() + "`";
  }
}
