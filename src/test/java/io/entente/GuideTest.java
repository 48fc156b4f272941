package io.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import io.entente.expression.Expression;
import io.entente.interop.ExtensiveFormFile;
import io.entente.interop.GameFileException;
import io.entente.interop.NormalFormFile;
import io.entente.interop.csv.CsvGameFile;
import io.entente.json.ScenarioReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
    GuideFieldsTest.run(
        List.of("convert", "scenarios/classics/prisoners-dilemma.json", file.toString()));
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
    GuideFieldsTest.assertDescribed(keys, FORMAT);
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
}
