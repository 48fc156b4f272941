package io.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import io.entente.cli.Main;
import io.entente.expression.Expression;
import io.entente.interop.ExtensiveFormFile;
import io.entente.interop.GameFileException;
import io.entente.interop.NormalFormFile;
import io.entente.interop.csv.CsvGameFile;
import io.entente.json.ScenarioReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.StringReader;
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
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the guide shows is so: scenarios validate, fragments are JSON, links lead somewhere, every
 * key of the scenario format and of the results is described. That commands print what is shown is
 * checked by {@link ReadmeTest}.
 */
class GuideTest {

  private static final Path FORMAT = GuidePages.GUIDE.resolve("scenario-format.md");
  private static final Path RESULTS = GuidePages.GUIDE.resolve("reading-a-test.md");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]*)(#[^)\\s]*)?\\)");

  static List<Path> pages() throws IOException {
    return GuidePages.all();
  }

  /** Blocks fenced as {@code ```json scenario} are whole files. */
  @ParameterizedTest
  @MethodSource("pages")
  void wholeScenariosHaveNoFindings(Path page) throws IOException {
    for (List<String> block : GuidePages.blocks(page, "json scenario")) {
      String text = String.join("\n", block);
      assertEquals(
          List.of(), new ScenarioReader().read(page.toString(), text).findings(), () -> text);
    }
  }

  /** Other JSON blocks are parts of objects, or objects. */
  @ParameterizedTest
  @MethodSource("pages")
  void fragmentsAreStrictJson(Path page) throws IOException {
    for (List<String> block : GuidePages.blocks(page, "json")) {
      String text = String.join("\n", block);
      JsonReader reader =
          new JsonReader(new StringReader(text.startsWith("{") ? text : "{" + text + "}"));
      reader.setStrictness(Strictness.STRICT);
      JsonElement element = JsonParser.parseReader(reader);
      assertTrue(element.isJsonObject(), () -> text);
    }
  }

  /** Blocks fenced as {@code ```nfg}, {@code ```efg} and {@code ```csv} are whole game files. */
  @Test
  void gameFilesAreRead() throws IOException, GameFileException {
    Path page = GuidePages.GUIDE.resolve("game-files.md");
    List<List<String>> games = GuidePages.blocks(page, "nfg");
    List<List<String>> trees = GuidePages.blocks(page, "efg");
    assertTrue(games.size() > 1 && !trees.isEmpty());
    for (List<String> game : games) {
      NormalFormFile.read(stream(game), page.toString());
    }
    for (List<String> tree : trees) {
      ExtensiveFormFile.read(stream(tree), page.toString());
    }
    List<List<String>> tables = GuidePages.blocks(page, "csv");
    assertTrue(tables.size() > 1);
    for (List<String> table : tables) {
      CsvGameFile.read(stream(table), page.toString(), "");
    }
  }

  /** Blocks fenced as {@code ```tex} are what convert writes for the prisoner's dilemma. */
  @Test
  void picturesAreWhatConvertWrites(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("dilemma.tex");
    run(List.of("convert", "scenarios/classics/prisoners-dilemma.json", file.toString()));
    List<List<String>> blocks = GuidePages.blocks(GuidePages.GUIDE.resolve("game-files.md"), "tex");
    assertEquals(1, blocks.size());
    String shown = String.join("\n", blocks.get(0));
    assertTrue(Files.readString(file).contains(shown), () -> shown);
  }

  private static InputStream stream(List<String> lines) {
    return new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theFormatPageHasWholeScenarios() throws IOException {
    assertEquals(3, GuidePages.blocks(FORMAT, "json scenario").size());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void linksLeadSomewhere(Path page) throws IOException {
    Matcher links = LINK.matcher(Files.readString(page));
    while (links.find()) {
      String target = links.group(1);
      if (!target.isEmpty() && !target.contains("://")) {
        assertTrue(Files.exists(page.resolveSibling(target)), () -> page + " links to " + target);
      }
    }
  }

  @Test
  void theIndexLeadsToEveryPage() throws IOException {
    String index = Files.readString(GuidePages.GUIDE.resolve("index.md"));
    for (Path page : pages()) {
      if (page.startsWith(GuidePages.GUIDE) && !page.endsWith("index.md")) {
        String name = GuidePages.GUIDE.relativize(page).toString().replace('\\', '/');
        assertTrue(index.contains("(" + name + ")"), () -> "index.md does not lead to " + name);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"scenarios/scenario.schema.json", "scenarios/register.schema.json"})
  void everyKeyOfTheFormatIsDescribed(String schema) throws IOException {
    Set<String> keys = new TreeSet<>();
    collectProperties(JsonParser.parseString(Files.readString(Path.of(schema))), keys);
    assertDescribed(keys, FORMAT);
  }

  private static void collectProperties(JsonElement element, Set<String> into) {
    if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(item -> collectProperties(item, into));
    } else if (element.isJsonObject()) {
      JsonObject object = element.getAsJsonObject();
      if (object.has("properties") && object.get("properties").isJsonObject()) {
        into.addAll(object.getAsJsonObject("properties").keySet());
      }
      object
          .entrySet()
          .forEach(
              entry -> {
                if (!entry.getKey().equals("examples")) {
                  collectProperties(entry.getValue(), into);
                }
              });
    }
  }

  /** The functions stand in one sentence, each as it is called. */
  @Test
  void everyFunctionThatIsListedCanBeCalled() throws IOException {
    String text = String.join(" ", GuidePages.prose(FORMAT));
    int start = text.indexOf("and the functions ");
    Matcher code = CODE.matcher(text.substring(start, text.indexOf(". They are", start)));
    int functions = 0;
    while (code.find()) {
      String call = code.group(1).replace(", ...", "").replaceAll("condition|then|otherwise", "a");
      Expression.parse(call, Set.of("a", "b", "x", "y", "low", "high"));
      functions++;
    }
    assertEquals(14, functions);
  }

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
    "solve scenarios/classics/three-players.json --concept all",
    "solve scenarios/classics/iterated-elimination.json --concept all",
    "solve scenarios/classics/chain-store.json --concept all",
    "solve src/test/resources/games/seltens-horse.efg --concept all",
    "'solve scenarios/classics/chicken.json --target Row=dove,Column=dove --discount 0.9 --punish 2'",
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
    "solve scenarios/literature/beer-and-quiche.efg",
    "solve scenarios/literature/beer-and-quiche.efg --concept subgame-perfect",
    "test scenarios/literature/market-for-lemons.json --samples 64"
  })
  void everyFieldOfPerfectBayesianEquilibriaIsDescribed(String command) throws IOException {
    assertFieldsDescribed(
        command,
        RESULTS,
        GuidePages.GUIDE.resolve("imperfect-information.md"),
        GuidePages.GUIDE.resolve("chance-and-information.md"));
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
    "explain scenarios/korea/appeal-to-xi.json --samples 64 --form simultaneous --force China=passive",
    "explain src/test/resources/own/alone.json --samples 64"
  })
  void everyFieldOfTheFaceValidityPageIsDescribed(String command) throws IOException {
    assertFieldsDescribed(command, GuidePages.GUIDE.resolve("face-validity.md"));
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
    "solve scenarios/classics/matching-pennies.json --concept dynamics,potential --start Matcher=heads",
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
        "coalitions; solve src/test/resources/own/three-firms.json",
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
    keys.removeIf(key -> !key.matches("[a-z][A-Za-z]*"));
    assertFalse(keys.isEmpty());
    assertDescribed(keys, GuidePages.GUIDE.resolve(page + ".md"));
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
        GuidePages.GUIDE.resolve("sensitivity.md"));
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
          "hare",
          "first",
          "second",
          "in",
          "out",
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
  private static void assertDescribed(Set<String> keys, Path... pages) throws IOException {
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

  private static String run(List<String> arguments) {
    var bytes = new ByteArrayOutputStream();
    var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    var notes = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    Main.run(arguments.toArray(new String[0]), out, notes);
    out.flush();
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
