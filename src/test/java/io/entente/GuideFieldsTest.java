package io.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.entente.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every field of every result is described in the guide. */
class GuideFieldsTest {

  private static final Path RESULTS = GuidePages.GUIDE.resolve("reading-a-test.md");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  @ParameterizedTest
  @CsvSource({
    "test scenarios/korea/appeal-to-xi.json --samples 64 --concepts",
    "explain scenarios/korea/appeal-to-xi.json --samples 64 --outcome \"appeal succeeds\"",
    "explain scenarios/korea/appeal-to-xi.json --profile US=ask",
    "explain scenarios/korea/appeal-to-xi.json --assumptions",
    "solve scenarios/classics/chain-store.json",
    "solve scenarios/classics/chain-store.json --form simultaneous"
  })
  void everyFieldOfAResultIsDescribed(String command) throws IOException {
    assertFieldsDescribed(command, RESULTS);
  }

  @ParameterizedTest
  @CsvSource({
    "explain scenarios/classics/chain-store.json --outcome \"the threat works\" --conditions",
    "explain scenarios/classics/chicken.json --profile Row=hawk --conditions",
    "test scenarios/classics/stag-hunt.json --robust",
    "test scenarios/literature/market-for-lemons.json --samples 64 --robust"
  })
  void everyFieldOfConditionsIsDescribed(String command) throws IOException {
    assertFieldsDescribed(
        command,
        GuidePages.GUIDE.resolve("conditions.md"),
        GuidePages.GUIDE.resolve("chance-and-information.md"),
        RESULTS);
  }

  @ParameterizedTest
  @CsvSource({
    "solve scenarios/classics/three-players.json --concept all",
    "solve scenarios/classics/iterated-elimination.json --concept all",
    "solve scenarios/classics/chain-store.json --concept all",
    "solve src/test/resources/games/seltens-horse.efg --concept all",
    "'solve scenarios/classics/chicken.json --target Row=dove,Column=dove --discount 0.9 --punish"
        + " 2'",
    "'solve scenarios/literature/two-periods.json --periods 2 --target Row=M,Column=M'",
    "solve scenarios/korea/arms-for-technology.json"
  })
  void everyFieldOfEveryConceptIsDescribed(String command) throws IOException {
    assertFieldsDescribed(
        command,
        RESULTS,
        GuidePages.GUIDE.resolve("mixed-equilibria.md"),
        GuidePages.GUIDE.resolve("dominance-and-minmax.md"),
        GuidePages.GUIDE.resolve("correlated-equilibrium.md"),
        GuidePages.GUIDE.resolve("quantal-response.md"),
        GuidePages.GUIDE.resolve("imperfect-information.md"),
        GuidePages.GUIDE.resolve("repeated-games.md"),
        GuidePages.GUIDE.resolve("dynamics-and-selection.md"));
  }

  @ParameterizedTest
  @CsvSource({
    "test scenarios/literature/market-for-lemons.json --samples 64",
    "explain scenarios/literature/market-for-lemons.json --samples 64 --outcome \"no offer\""
  })
  void everyFieldOfAnAnswerWithChanceIsDescribed(String command) throws IOException {
    assertFieldsDescribed(command, RESULTS, GuidePages.GUIDE.resolve("chance-and-information.md"));
  }

  @ParameterizedTest
  @CsvSource({
    "solve scenarios/literature/beer-and-quiche.efg",
    "solve scenarios/literature/beer-and-quiche.efg --concept subgame-perfect"
  })
  void everyFieldOfPerfectBayesianEquilibriaIsDescribed(String command) throws IOException {
    assertFieldsDescribed(command, RESULTS, GuidePages.GUIDE.resolve("imperfect-information.md"));
  }

  @ParameterizedTest
  @CsvSource({
    "solve scenarios/classics/stag-hunt.json --concept mixed",
    "solve scenarios/classics/stag-hunt.json --method lemke-howson",
    "solve scenarios/classics/matching-pennies.json --method zero-sum"
  })
  void everyFieldOfMixedEquilibriaIsDescribed(String command) throws IOException {
    assertFieldsDescribed(command, RESULTS, GuidePages.GUIDE.resolve("mixed-equilibria.md"));
  }

  @ParameterizedTest
  @CsvSource({
    "solve scenarios/classics/stag-hunt.json --fit src/test/resources/own/choices.csv",
    "solve scenarios/classics/chain-store.json --concept subgame-perfect,quantal"
  })
  void everyFieldOfQuantalResponseIsDescribed(String command) throws IOException {
    assertFieldsDescribed(command, RESULTS, GuidePages.GUIDE.resolve("quantal-response.md"));
  }

  @ParameterizedTest
  @CsvSource({
    "explain scenarios/korea/appeal-to-xi.json --samples 64",
    "explain scenarios/korea/appeal-to-xi.json --samples 64 --form simultaneous --force"
        + " China=passive",
    "explain src/test/resources/own/alone.json --samples 64"
  })
  void everyFieldOfTheFaceValidityPageIsDescribed(String command) throws IOException {
    assertFieldsDescribed(command, GuidePages.GUIDE.resolve("face-validity.md"));
  }

  @ParameterizedTest
  @CsvSource({
    "solve scenarios/literature/market-for-lemons.json --along worth",
    "solve scenarios/korea/trouble-as-a-resource.json --along price",
    "solve scenarios/literature/reasons-for-war.json --along p",
    "solve src/test/resources/own/thresholds.json --along p",
    "solve scenarios/korea/appeal-to-xi.json --along omega --along leverage --rows 3"
  })
  void everyFieldOfThresholdsIsDescribed(String command) throws IOException {
    assertFieldsDescribed(command, GuidePages.GUIDE.resolve("thresholds.md"));
  }

  @Test
  void everyFieldOfAProofIsDescribed(@TempDir Path folder) throws IOException {
    Set<String> keys = new TreeSet<>();
    for (String game :
        List.of("chicken", "iterated-elimination", "rock-paper-scissors", "chain-store")) {
      String file = folder.resolve(game + ".json").toString();
      List<String> arguments =
          new ArrayList<>(List.of("solve", "scenarios/classics/" + game + ".json"));
      arguments.addAll(List.of("--format", "json", "--proof", file));
      if (!game.equals("chain-store")) {
        arguments.addAll(List.of("--concept", "pure,mixed,dominance"));
      }
      JsonObject result = JsonParser.parseString(run(arguments)).getAsJsonObject();
      collectFields(result.get("verified"), keys);
      collectFields(JsonParser.parseString(Files.readString(Path.of(file))), keys);
    }
    assertDescribed(keys, GuidePages.GUIDE.resolve("proofs.md"));
  }

  @ParameterizedTest
  @CsvSource({
    "solve scenarios/classics/chicken.json --concept evolutionary",
    "solve scenarios/classics/matching-pennies.json --concept dynamics,potential --start"
        + " Matcher=heads",
    "solve scenarios/classics/stag-hunt.json --concept potential --select logit-limit",
    "solve scenarios/classics/chain-store.json --form simultaneous --concept name"
  })
  void everyFieldOfDynamicsAndSelectionIsDescribed(String command) throws IOException {
    assertFieldsDescribed(command, GuidePages.GUIDE.resolve("dynamics-and-selection.md"));
  }

  private static void assertFieldsDescribed(String command, Path... pages) throws IOException {
    List<String> arguments = new ArrayList<>(Transcript.arguments("$ entente " + command));
    arguments.addAll(List.of("--format", "json"));
    Set<String> keys = new TreeSet<>();
    collectFields(JsonParser.parseString(run(arguments)), keys);
    keys.removeIf(key -> !key.matches("[a-z][A-Za-z]*") || NAMES.contains(key));
    assertFalse(keys.isEmpty());
    assertDescribed(keys, pages);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "correlated-equilibrium; solve scenarios/classics/chicken.json --concept"
            + " correlated,coarse-correlated",
        "coalitions; solve src/test/resources/sections/three-firms.json",
        "sparse-scenarios; solve scenarios/literature/coordination-on-a-ring.json",
        "stochastic-games; solve scenarios/literature/big-match.json",
        "conflict-analysis; solve scenarios/literature/euphrates-1975.json --state NNN --coalitions"
            + " --horizon 2 --inverse YNN",
        "conflict-analysis; solve scenarios/classics/prisoners-dilemma.json --coalitions --from"
            + " D,D",
        "dominance-and-minmax; solve src/test/resources/games/halves.nfg --concept"
            + " rationalisable,minmax"
      })
  void everyFieldOfAnAnswerIsDescribedOnItsPage(String page, String command) throws IOException {
    List<String> arguments = new ArrayList<>(Transcript.arguments("$ entente " + command));
    arguments.addAll(List.of("--format", "json"));
    Set<String> keys = new TreeSet<>();
    JsonObject result = JsonParser.parseString(run(arguments)).getAsJsonObject();
    List.of("format", "game", "form", "view").forEach(result::remove);
    collectFields(result, keys);
    keys.removeIf(key -> !key.matches("[a-z][A-Za-z]*") || NAMES.contains(key));
    assertFalse(keys.isEmpty());
    assertDescribed(keys, GuidePages.GUIDE.resolve(page + ".md"));
  }

  /** Fields of rules and claims stand on the page that is made of these. */
  @ParameterizedTest
  @CsvSource({
    "exercise show korea shells",
    "exercise show korea quiet",
    "exercise show korea vote",
    "exercise show korea standoff",
    "exercise show korea treaty",
    "exercise show classics offers"
  })
  void everyFieldOfAnExerciseIsDescribed(String command) throws IOException {
    List<String> arguments = new ArrayList<>(Transcript.arguments("$ entente " + command));
    arguments.addAll(List.of("--format", "json"));
    JsonElement shown = JsonParser.parseString(run(arguments));
    withoutNames(shown);
    Set<String> keys = new TreeSet<>();
    collectFields(shown, keys);
    assertTrue(keys.contains("says"));
    assertDescribed(
        keys,
        GuidePages.GUIDE.resolve("exercises.md"),
        GuidePages.GUIDE.resolve("exercise-traces.md"));
  }

  @Test
  void everyFieldOfALintIsDescribed() throws IOException {
    List<String> arguments =
        List.of("exercise", "lint", "korea", "--variants", "2", "--format", "json");
    Set<String> keys = new TreeSet<>();
    collectFields(JsonParser.parseString(run(arguments)), keys);
    keys.addAll(Set.of("gate", "question", "count", "problem", "remedy", "in", "value"));
    assertDescribed(keys, GuidePages.GUIDE.resolve("exercise-grading.md"));
  }

  /** Leaves out what bears the names that a set gives to its parameters, players and moves. */
  private static void withoutNames(JsonElement element) {
    if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(GuideFieldsTest::withoutNames);
    } else if (element.isJsonObject()) {
      JsonObject object = element.getAsJsonObject();
      for (String name : List.of("values", "given", "strategies", "moves")) {
        if (object.has(name) && object.get(name).isJsonObject()) {
          object.addProperty(name, "");
        }
      }
      object.asMap().values().forEach(GuideFieldsTest::withoutNames);
    }
  }

  @Test
  void everyFieldOfAPlayIsDescribed() throws IOException {
    Set<String> keys = new TreeSet<>();
    for (String options :
        List.of(
            "korea quiet --as China --moves Pressure",
            "korea empty-threat --as China --moves Keep",
            "scenarios/classics/chain-store.json --as Store --moves ;")) {
      List<String> arguments = new ArrayList<>(List.of("exercise", "play", "--format", "json"));
      arguments.addAll(List.of(options.split(" ")));
      JsonObject play = JsonParser.parseString(run(arguments)).getAsJsonObject();
      // worths, payoffs and probabilities are keyed by names of the game
      collectFields(play, keys);
    }
    keys.removeIf(key -> !key.matches("[a-z][A-Za-z]*"));
    keys.removeAll(Set.of("fight", "accommodate", "enter", "stay", "in", "out"));
    assertFalse(keys.isEmpty());
    assertDescribed(keys, GuidePages.GUIDE.resolve("exercise-play.md"));
  }

  @Test
  void everyFieldOfABatchIsDescribed() throws IOException {
    assertFieldsDescribed(
        "batch scenarios/korea/appeal-to-xi.json --samples 64 --force China=-,pressures",
        GuidePages.GUIDE.resolve("batch.md"));
  }

  @Test
  void everyFieldOfASensitivityIsDescribed() throws IOException {
    assertFieldsDescribed(
        "sensitivity scenarios/korea/appeal-to-xi.json --samples 300 --outcome \"China pressures\"",
        GuidePages.GUIDE.resolve("sensitivity.md"),
        GuidePages.GUIDE.resolve("disagreement.md"));
    assertFieldsDescribed(
        "sensitivity scenarios/korea/appeal-to-xi.json --samples 20 --only credit",
        GuidePages.GUIDE.resolve("sensitivity.md"),
        GuidePages.GUIDE.resolve("disagreement.md"));
  }

  @Test
  void everyFieldOfAFlipIsDescribed() throws IOException {
    Set<String> keys = new TreeSet<>();
    String flagship = "scenarios/korea/appeal-to-xi.json";
    for (List<String> options :
        List.of(
            List.of("China pressures", "--over", "all", "--payer", "US", "--rate", "China=0.5"),
            List.of("bloc forms", "--within", "0.2"),
            List.of("China stays passive"))) {
      List<String> arguments = new ArrayList<>(List.of("flip", flagship, "--format", "json"));
      arguments.add("--outcome");
      arguments.addAll(options);
      collectFields(JsonParser.parseString(run(arguments)), keys);
    }
    keys.removeIf(key -> !key.matches("[a-z][A-Za-z]*") || key.equals("format"));
    keys.removeAll(Set.of("ask", "deepens", "hedges", "passive", "pressures"));
    assertFalse(keys.isEmpty());
    assertDescribed(keys, GuidePages.GUIDE.resolve("what-would-it-take.md"));
  }

  @Test
  void everyFieldOfADiffIsDescribed() throws IOException {
    String own = "src/test/resources/own/climate";
    String command = "diff " + own + ".json " + own + "-later.json --samples 64 --format json";
    Set<String> keys = new TreeSet<>();
    collectFields(JsonParser.parseString(run(List.of(command.split(" ")))), keys);
    assertFalse(keys.isEmpty());
    assertDescribed(keys, GuidePages.GUIDE.resolve("comparing-and-sharing.md"));
  }

  /** Keys that are names of views of the flagship or of strategies, not fields. */
  private static final Set<String> NAMES =
      Set.of(
          "pooled",
          "flat",
          "dove",
          "hawk",
          "heads",
          "tails",
          "stag",
          "surly",
          "weak",
          "beer",
          "quiche",
          "duel",
          "none",
          "escalate",
          "hare",
          "first",
          "second",
          "in",
          "out",
          "one",
          "zero",
          "cooperate",
          "fight");

  private static void collectFields(JsonElement element, Set<String> into) {
    if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(item -> collectFields(item, into));
    } else if (element.isJsonObject()) {
      for (String key : element.getAsJsonObject().keySet()) {
        into.add(key);
        collectFields(element.getAsJsonObject().get(key), into);
      }
    }
  }

  /** A key is described if it stands in the prose of a page, between back quotes. */
  static void assertDescribed(Set<String> keys, Path... pages) throws IOException {
    Set<String> missing = new TreeSet<>(keys);
    for (Path page : pages) {
      for (String line : GuidePages.prose(page)) {
        Matcher code = CODE.matcher(line);
        while (code.find()) {
          missing.removeAll(List.of(code.group(1).split("[^A-Za-z$]+")));
        }
      }
    }
    assertEquals(Set.of(), missing, () -> "not described in " + List.of(pages));
  }

  static String run(List<String> arguments) {
    var bytes = new ByteArrayOutputStream();
    var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    var notes = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    Main.run(arguments.toArray(new String[0]), out, notes);
    out.flush();
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
