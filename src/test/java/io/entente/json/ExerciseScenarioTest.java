package io.entente.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.exercise.Exercise;
import io.entente.exercise.ExerciseSet;
import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.VariantMaker;
import io.entente.number.Rational;
import io.entente.outcome.CentralReading;
import io.entente.scenario.Form;
import io.entente.scenario.Scenario;
import io.entente.scenario.View;
import io.entente.scenario.WhatIf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Games taken from scenarios, against the scenario's own solution, which takes another road. */
class ExerciseScenarioTest {

  @TempDir private Path folder;

  /** A set of one exercise in a folder that also has the scenarios. */
  private ExerciseSetFile read(String type, String from, String ask) throws IOException {
    for (String name : List.of("prisoners-dilemma", "battle-of-the-sexes", "entry-deterrence")) {
      Files.copy(
          Path.of("scenarios/classics", name + ".json"),
          folder.resolve(name + ".json"),
          java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
    for (String name : List.of("appeal-to-xi", "register")) {
      Files.copy(
          Path.of("scenarios/korea", name + ".json"),
          folder.resolve(name + ".json"),
          java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
    Path file = folder.resolve("set.json");
    Files.writeString(
        file,
        """
        {"format": "entente/exercises/1", "id": "own", "title": "Own", "exercises": {"one": {
          "type": "%s", "from": %s, "ask": {"a": {%s}}}}}
        """
            .formatted(type, from, ask));
    return new ExerciseSetReader().read(file);
  }

  private static Scenario scenario(String name) {
    return new ScenarioReader().read(Path.of("scenarios", name + ".json")).scenario().get();
  }

  private static Question question(ExerciseSetFile file) {
    ExerciseSet set = file.set().orElseThrow(() -> new AssertionError(file.findings().toString()));
    Exercise exercise = set.exercises().get(0);
    return new VariantMaker(set, 1).make(exercise, "1").questions().get(0);
  }

  /** The equilibria that the scenario itself finds, as cells of these actors' moves. */
  private static TreeSet<String> solved(
      String name, Form form, Map<String, String> fix, List<String> actors) {
    Scenario scenario = scenario(name);
    CentralReading reading =
        CentralReading.of(
            new io.entente.outcome.Question(
                scenario, new WhatIf(Optional.empty(), View.forcing(fix)), Optional.of(form)));
    TreeSet<String> cells = new TreeSet<>();
    reading
        .equilibria()
        .forEach(
            course -> {
              Map<String, String> moves = reading.moves(course.cell());
              List<String> cell = new ArrayList<>();
              actors.forEach(actor -> cell.add(moves.get(actor)));
              cells.add(String.join(", ", cell));
            });
    return cells;
  }

  private static TreeSet<String> cells(String text) {
    TreeSet<String> cells = new TreeSet<>();
    for (String cell : text.split("; ")) {
      cells.add(cell.replace("(", "").replace(")", ""));
    }
    return cells;
  }

  @Test
  void tablesHaveTheEquilibriaOfTheirScenario() throws IOException {
    for (String name : List.of("prisoners-dilemma", "battle-of-the-sexes")) {
      String from = "{\"scenario\": \"" + name + ".json\"}";
      List<String> actors =
          scenario("classics/" + name).actors().stream().map(actor -> actor.id()).toList();
      assertEquals(
          solved("classics/" + name, Form.SIMULTANEOUS, Map.of(), actors),
          cells(question(read("pure-nash", from, "\"query\": \"pure-nash\"")).key().text()));
    }
  }

  @Test
  void aCutOfALargeScenarioHasTheEquilibriaItHasThere() throws IOException {
    int seen = 0;
    for (String russia : List.of("tech", "food_oil", "distance")) {
      for (String dprk : List.of("deepens", "hedges", "pulls_back")) {
        String from =
            """
            {"scenario": "appeal-to-xi.json", "timing": "table", "actors": ["China", "US"],
             "fix": {"Russia": "%s", "DPRK": "%s"}}
            """
                .formatted(russia, dprk);
        TreeSet<String> own =
            solved(
                "korea/appeal-to-xi",
                Form.SIMULTANEOUS,
                Map.of("Russia", russia, "DPRK", dprk),
                List.of("China", "US"));
        String key = question(read("pure-nash", from, "\"query\": \"pure-nash\"")).key().text();
        assertEquals(own.isEmpty() ? "none" : own, own.isEmpty() ? key : cells(key));
        seen += own.size();
      }
    }
    assertTrue(seen > 5, "" + seen);
  }

  @Test
  void inTurnPlayLeadsWhereTheScenarioSays() throws IOException {
    String from = "{\"scenario\": \"appeal-to-xi.json\"}";
    String ask = "\"query\": \"backward-induction\", \"give\": \"path\"";
    Question question = question(read("backward-induction", from, ask));
    assertEquals(
        solved(
            "korea/appeal-to-xi",
            Form.SEQUENTIAL,
            Map.of(),
            List.of("US", "China", "Russia", "DPRK")),
        new TreeSet<>(List.of(question.key().text())));
    String cut =
        """
        {"scenario": "appeal-to-xi.json", "fix": {"US": "ask", "Russia": "tech"}}
        """;
    assertEquals(
        solved(
            "korea/appeal-to-xi",
            Form.SEQUENTIAL,
            Map.of("US", "ask", "Russia", "tech"),
            List.of("China", "DPRK")),
        new TreeSet<>(List.of(question(read("backward-induction", cut, ask)).key().text())));
  }

  @Test
  void payoffsAreTheScenariosOwnAndActorsKeepTheirTitles() throws IOException {
    ExerciseSet set =
        read(
                "pure-nash",
                "{\"scenario\": \"appeal-to-xi.json\", \"timing\": \"table\"}",
                "\"query\": \"pure-nash\"")
            .set()
            .orElseThrow();
    assertEquals("North Korea", set.actors().get("DPRK").in("en"));
    Variant variant = new VariantMaker(set, 1).make(set.exercises().get(0), "1").variant();
    CentralReading reading =
        CentralReading.of(
            io.entente.outcome.Question.of(scenario("korea/appeal-to-xi")).in(Form.SIMULTANEOUS));
    var game = variant.subject().game().orElseThrow();
    for (int cell = 0; cell < game.shape().profiles(); cell++) {
      for (int player = 0; player < game.players().size(); player++) {
        assertEquals(
            reading.payoff(game.players().get(player), cell),
            game.exactPayoff(player, cell).toDouble(),
            1e-9);
      }
    }
  }

  @Test
  void roundedPayoffsKeepEverybodysOrder() throws IOException {
    String from =
        """
        {"scenario": "appeal-to-xi.json", "timing": "table", "actors": ["China", "US"],
         "fix": {"Russia": "tech", "DPRK": "deepens"}%s}
        """;
    Variant exact = variant(read("pure-nash", from.formatted(""), "\"query\": \"pure-nash\""));
    Variant rounded =
        variant(
            read("pure-nash", from.formatted(", \"round\": \"1/50\""), "\"query\": \"pure-nash\""));
    var whole = exact.subject().game().orElseThrow();
    var game = rounded.subject().game().orElseThrow();
    for (int player = 0; player < 2; player++) {
      for (int one = 0; one < game.shape().profiles(); one++) {
        Rational now = game.exactPayoff(player, one);
        assertTrue(now.times(Rational.of(50)).isInteger());
        Rational off = now.minus(whole.exactPayoff(player, one)).abs();
        assertTrue(off.compareTo(Rational.of(1, 100)) <= 0);
        for (int two = 0; two < game.shape().profiles(); two++) {
          assertEquals(
              whole.exactPayoff(player, one).compareTo(whole.exactPayoff(player, two)),
              now.compareTo(game.exactPayoff(player, two)));
        }
      }
    }
  }

  private static Variant variant(ExerciseSetFile file) {
    ExerciseSet set = file.set().orElseThrow(() -> new AssertionError(file.findings().toString()));
    return new VariantMaker(set, 1).make(set.exercises().get(0), "1").variant();
  }

  @Test
  void whatCannotBeTakenIsToldWithAPlaceAndARemedy() throws IOException {
    String ask = "\"query\": \"pure-nash\"";
    String sha = "\"sha256\": \"" + "0".repeat(64) + "\"";
    for (String[] one :
        new String[][] {
          {"{\"scenario\": \"nowhere.json\"}", "there is no file", ""},
          {"{\"scenario\": \"../set.json\"}", "outside the scenario's root", ""},
          {"{\"scenario\": \"set.json\"}", "is no scenario that can be used", "line"},
          {"{}", "scenario", "name the file"},
          {"{\"scenario\": \"appeal-to-xi.json\", \"vew\": \"x\"}", "\"vew\"", "\"view\""},
          {"{\"scenario\": \"appeal-to-xi.json\", \"view\": \"x\"}", "view", ""},
          {"{\"scenario\": \"appeal-to-xi.json\", \"fix\": {\"US\": \"aks\"}}", "aks", "ask"},
          {
            "{\"scenario\": \"appeal-to-xi.json\", \"actors\": [\"Chin\"], \"timing\": \"table\"}",
            "\"Chin\"",
            "China"
          },
          {
            "{\"scenario\": \"appeal-to-xi.json\", \"actors\": [\"China\"], \"timing\": \"table\"}",
            "US still decides",
            "fix"
          },
          {
            "{\"scenario\": \"appeal-to-xi.json\", \"actors\": [\"China\"]}",
            "DPRK still decides",
            "fix"
          },
          {
            "{\"scenario\": \"appeal-to-xi.json\", \"timing\": \"tabel\"}", "\"tabel\"", "\"table\""
          },
          {
            "{\"scenario\": \"appeal-to-xi.json\", \"timing\": \"table\", \"round\": 5}",
            "rounded to 5, payoffs of",
            "round less, such as to \"1/2\""
          },
          {
            "{\"scenario\": \"appeal-to-xi.json\", \"timing\": \"table\", \"round\": 0}",
            "a number above 0",
            "1/10"
          },
          {
            "{\"scenario\": \"appeal-to-xi.json\", \"timing\": \"table\", " + sha + "}",
            "another game now",
            "then write \"sha256\": \""
          },
        }) {
      List<Finding> findings = read("pure-nash", one[0], ask).findings();
      assertTrue(
          findings.stream()
              .anyMatch(
                  finding ->
                      finding.message().contains(one[1])
                          && finding.remedy().contains(one[2])
                          && finding.path().startsWith("exercises.one.from")),
          one[0] + findings);
    }
  }

  @Test
  void theRightFingerprintPassesAndAChangedScenarioDoesNot() throws IOException {
    String ask = "\"query\": \"pure-nash\"";
    String from =
        "{\"scenario\": \"appeal-to-xi.json\", \"timing\": \"table\", \"sha256\": \"%s\"}";
    String remedy = read("pure-nash", from.formatted("0"), ask).findings().get(0).remedy();
    String right = remedy.substring(remedy.length() - 65, remedy.length() - 1);
    assertEquals(List.of(), read("pure-nash", from.formatted(right), ask).findings());
    String fixed = from.replace("\"timing\"", "\"fix\": {\"US\": \"ask\"}, \"timing\"");
    assertTrue(
        read("pure-nash", fixed.formatted(right), ask)
            .findings()
            .toString()
            .contains("another game now"));
  }
}
