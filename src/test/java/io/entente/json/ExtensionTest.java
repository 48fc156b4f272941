package io.entente.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.scenario.LevelTable;
import io.entente.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file takes over from another, and what is said where that goes wrong. */
class ExtensionTest {

  private static final String BASE =
      """
      {"format": "entente/scenario/1", "id": "base", "title": "Base", "summary": "of the base",
       "register": "register.json",
       "actors": {"A": {"strategies": ["x", "y"]}, "B": {"strategies": ["l", "r"], "observes": ["A"]}},
       "parameters": {"p": {"value": 3}},
       "levels": {"t": [{"when": {"A": "x"}, "is": 1}, {"when": {"B": "l"}, "is": 0.5}]},
       "payoffs": {"A": {"one": {"level": "t", "weight": "p"}}, "B": {"one": {"level": "t", "weight": 1}}},
       "outcomes": {"x happens": {"A": "x"}},
       "views": {"plain": {}}}
      """;

  private static final String HEAD = "{\"format\": \"entente/scenario/1\", \"id\": \"e\", ";

  @TempDir Path root;

  @BeforeEach
  void writeBase() throws IOException {
    write("entente.json", "{}");
    write("in/base.json", BASE);
    write(
        "in/register.json",
        "{\"format\": \"entente/register/1\", \"id\": \"r\", \"title\": \"r\"}");
  }

  private Path write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Scenario read(String name, String text) throws IOException {
    ScenarioFile read = new ScenarioReader().read(write(name, text));
    assertEquals(List.of(), read.findings(), () -> read.findings().toString());
    return read.scenario().orElseThrow();
  }

  private List<String> faults(String name, String text) throws IOException {
    List<String> found = new ArrayList<>();
    for (Finding finding : new ScenarioReader().read(write(name, text)).findings()) {
      Path file = Path.of(finding.file()).getFileName();
      found.add(file + ":" + finding.line() + ": " + finding.path() + ": " + finding.message());
    }
    return found;
  }

  @Test
  void objectsAreMergedAndTheRestReplaced() throws IOException {
    Scenario scenario =
        read(
            "e.json",
            HEAD
                + """
                "title": "Mine", "extends": "in/base.json",
                "parameters": {"p": {"value": 5}, "q": {"value": 2}},
                "payoffs": {"B": {"two": {"level": [{"when": {"B": "r"}, "is": 1}], "weight": "q"}}},
                "outcomes": {"y happens": {"A": "y"}}}
                """);
    assertEquals("e", scenario.id());
    assertEquals("Mine", scenario.title());
    assertEquals("of the base", scenario.summary());
    assertEquals(
        List.of("A.one", "B.one", "B.two"), scenario.terms().stream().map(t -> t.name()).toList());
    assertEquals(
        List.of("x happens", "y happens"),
        scenario.outcomes().stream().map(o -> o.name()).toList());
    assertEquals("plain", scenario.baseView().name());
    assertEquals(2, scenario.parameters().size());
  }

  @Test
  void aLevelMayMultiplyTheTableItReplaces() throws IOException {
    Scenario scenario =
        read(
            "e.json",
            HEAD
                + """
                "title": "Mine", "extends": "in/base.json",
                "levels": {"twice": [{"is": 2}], "t": ["t", "twice", [{"is": 3}]]}}
                """);
    List<LevelTable> tables = scenario.terms().get(0).levels();
    assertEquals(List.of("t", "twice", ""), tables.stream().map(LevelTable::name).toList());
    assertEquals(2, tables.get(0).rows().size());
  }

  @Test
  void basesMayHaveBases() throws IOException {
    write(
        "middle.json",
        HEAD
            + "\"title\": \"m\", \"extends\": \"in/base.json\", \"levels\": {\"t\": [\"t\", [{\"is\": 2}]]}}");
    Scenario scenario =
        read(
            "deep/e.json",
            HEAD
                + "\"title\": \"e\", \"extends\": \"../middle.json\","
                + " \"levels\": {\"t\": [\"t\", [{\"is\": 3}]]}}");
    assertEquals(3, scenario.terms().get(0).levels().size());
    assertEquals(2, Outline.of(root.resolve("deep/e.json")).orElseThrow().bases().size());
    assertEquals(
        root.resolve("in/register.json"),
        Outline.of(root.resolve("deep/e.json")).orElseThrow().registerFile().orElseThrow());
  }

  @Test
  void productsNeedNoBase() throws IOException {
    Scenario scenario =
        read(
            "e.json",
            BASE.replace("\"register\": \"register.json\",", "")
                .replace(
                    "\"levels\": {",
                    "\"levels\": {\"u\": [\"v\", [{\"is\": 2}]], \"v\": [\"w\"], \"w\": [{\"when\": {\"B\": \"l\"}, \"is\": 4}], ")
                .replace("{\"level\": \"t\", \"weight\": 1}", "{\"level\": \"u\", \"weight\": 1}"));
    assertEquals(2, scenario.term("B.one").orElseThrow().levels().size());
  }

  @Test
  void faultsStandWhereTheyAre() throws IOException {
    assertEquals(
        List.of("e.json:1: outcomes.z.A: no strategy \"z\""),
        faults(
            "e.json",
            HEAD
                + "\"title\": \"e\", \"extends\": \"in/base.json\", \"outcomes\": {\"z\": {\"A\": \"z\"}}}"));
    List<String> taken =
        faults(
            "e.json",
            HEAD
                + "\"title\": \"e\", \"extends\": \"in/base.json\","
                + " \"actors\": {\"A\": {\"strategies\": [\"y\", \"z\"]}}}");
    assertTrue(
        taken.contains("base.json:5: levels.t[0].when.A: no strategy \"x\""), taken.toString());
  }

  @Test
  void whatCannotBeTakenOverIsSaid() throws IOException {
    String circle = "these files extend one another in a circle: ";
    write("other.json", HEAD + "\"title\": \"o\", \"extends\": \"e.json\"}");
    assertEquals(
        List.of("other.json:1: extends: " + circle + "e.json -> other.json -> e.json"),
        faults("e.json", HEAD + "\"title\": \"e\", \"extends\": \"other.json\"}"));
    assertEquals(
        List.of("e.json:1: extends: " + circle + "e.json -> e.json"),
        faults("e.json", HEAD + "\"title\": \"e\", \"extends\": \"e.json\"}"));
    assertEquals(
        List.of("e.json:1: extends: there is no file \"none.json\""),
        faults("e.json", HEAD + "\"title\": \"e\", \"extends\": \"none.json\"}"));
    assertEquals(
        List.of(
            "e.json:1: extends: this file is outside the scenario's root, and nothing there is read"),
        faults("e.json", HEAD + "\"title\": \"e\", \"extends\": \"../x.json\"}"));
    assertEquals(
        List.of("e.json:1: extends: expected the name of a file, found the number 3"),
        faults("e.json", HEAD + "\"title\": \"e\", \"extends\": 3}"));
    assertEquals(
        List.of("register.json:1: format: this is a register of claims, not a scenario"),
        faults("e.json", HEAD + "\"title\": \"e\", \"extends\": \"in/register.json\"}"));
    assertEquals(
        List.of("e.json:1: levels.u[0]: these levels name one another in a circle: u -> u"),
        faults(
            "e.json",
            HEAD
                + "\"title\": \"e\", \"extends\": \"in/base.json\", \"levels\": {\"u\": [\"u\"]}}"));
  }

  @Test
  void aTextThatIsNoFileExtendsNothing() {
    ScenarioFile read =
        new ScenarioReader().read("text", HEAD + "\"title\": \"e\", \"extends\": \"x.json\"}");
    assertTrue(
        read.findings().stream()
            .anyMatch(f -> f.message().equals("a text that is no file can extend no file")));
  }
}
