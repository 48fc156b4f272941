package io.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.entente.json.FileCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What {@code new} writes is sound and says something; where it cannot write, it writes nothing.
 */
class NewTest {

  private static final String FLAGSHIP = "scenarios/korea/appeal-to-xi.json";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void theExampleIsSoundAndInterestingForAnyNumberOfActors(int number) throws IOException {
    List<String> actors = new ArrayList<>();
    for (int i = 1; i <= number; i++) {
      actors.add("Land-" + i);
    }
    Path file = folder.resolve("mine.json");
    Call call = Call.of("new", file.toString(), "--actors", String.join(",", actors));
    assertEquals(0, call.code(), call.err());
    for (String name : List.of("mine.json", "mine.register.json")) {
      assertEquals(List.of(), new FileCheck().check(folder.resolve(name)));
    }
    Call test = Call.of("test", file.toString(), "--samples", "300");
    assertEquals(0, test.code(), "its expectation holds: " + test.out());
    assertTrue(test.out().contains("<- close call"), test.out());
    JsonObject result = Call.json("test", file.toString(), "--samples", "300");
    assertEquals(number == 1 ? 2 : 3, result.getAsJsonArray("outcomes").size());
    JsonObject first = result.getAsJsonArray("outcomes").get(0).getAsJsonObject();
    assertEquals("Land-1 opens", first.get("name").getAsString());
    double share = first.getAsJsonObject("probability").get("estimate").getAsDouble();
    assertTrue(share > 0.2 && share < 0.8, "neither never nor always: " + share);
    assertTrue(Math.abs(first.get("margin").getAsDouble()) < 0.1, "a close call");
    assertEquals(2, first.getAsJsonObject("acrossViews").size());
  }

  @Test
  void threeFilesAreWrittenAndTheNextStepsPrinted() throws IOException {
    Call call = Call.of("new", folder.resolve("my case-2.json").toString());
    assertEquals(0, call.code());
    assertEquals("", call.err());
    assertOnlyThere("my case-2.json", "my case-2.register.json", "my case-2.schema.json");
    for (String step : List.of("entente validate \"", "entente test \"", "--watch", "editor")) {
      assertTrue(call.out().contains(step), call.out());
    }
    JsonObject scenario = json("my case-2.json");
    assertEquals("my-case-2", scenario.get("id").getAsString());
    assertEquals("my case-2.register.json", scenario.get("register").getAsString());
    assertEquals("./my case-2.schema.json", scenario.get("$schema").getAsString());
    assertEquals(
        scenario.get("$schema"), json("my case-2.register.json").get("$schema"), "one for both");
  }

  @Test
  void theGuideShowsWhatItPrints() throws IOException {
    Call call = Call.of("new", folder.resolve("mine.json").toString());
    String shown = call.out().replace(folder + folder.getFileSystem().getSeparator(), "");
    String guide = Files.readString(Path.of("src/site/markdown/editing.md"));
    assertTrue(guide.contains("```text\n" + shown + "```"), shown);
  }

  @Test
  void bothFilesAreValidAgainstTheSchemaWrittenWithThem() throws IOException {
    assertEquals(0, Call.of("new", folder.resolve("mine.json").toString()).code());
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text("mine.schema.json"), InputFormat.JSON);
    assertEquals(List.of(), schema.validate(text("mine.json"), InputFormat.JSON));
    String register = text("mine.register.json");
    assertEquals(List.of(), schema.validate(register, InputFormat.JSON));
    String misspelt = register.replace("\"source\": \"letter\"", "\"source\": \"leter\"");
    assertFalse(schema.validate(misspelt, InputFormat.JSON).isEmpty());
  }

  /** An author sees all of it on two screens. */
  @Test
  void theExampleIsSmallAndExplainsItself() throws IOException {
    assertEquals(0, Call.of("new", folder.resolve("mine.json").toString()).code());
    assertTrue(text("mine.json").lines().count() <= 85);
    assertTrue(text("mine.json").lines().filter(line -> line.contains("\"note\"")).count() >= 7);
    assertTrue(text("mine.register.json").lines().count() <= 40);
    JsonObject claims = json("mine.register.json").getAsJsonObject("claims");
    for (String id : claims.keySet()) {
      if (!id.equals("note")) {
        String says = claims.getAsJsonObject(id).get("paraphrase").getAsString();
        assertTrue(says.startsWith("EXAMPLE: "), "marked as made up: " + says);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"mine.json", "mine.register.json", "mine.schema.json"})
  void nothingThatExistsIsTouched(String taken) throws IOException {
    Files.writeString(folder.resolve(taken), "mine");
    Call call = Call.of("new", folder.resolve("mine.json").toString());
    assertEquals(Console.FINDINGS, call.code());
    assertTrue(call.err().contains(taken + " exists already"), call.err());
    assertOnlyThere(taken);
    assertEquals("mine", text(taken));
  }

  @Test
  void whatCannotBeWrittenLeavesNothingBehind() throws IOException {
    String parts = ".entente-new-" + ProcessHandle.current().pid();
    Files.writeString(folder.resolve(parts), "in the way");
    Call call = Call.of("new", folder.resolve("mine.json").toString());
    assertEquals(Console.FINDINGS, call.code());
    assertTrue(call.err().contains("cannot be written"), call.err());
    assertOnlyThere(parts);
  }

  static List<String> shipped() {
    return ShippedScenarios.names();
  }

  @Test
  void everyScenarioInTheFolderShips() throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
      for (Path file : files.sorted().toList()) {
        if (file.toString().endsWith(".json")
            && !file.toString().endsWith(".schema.json")
            && Files.readString(file).contains("\"entente/scenario/1\",")) {
          String name = Path.of("scenarios").relativize(file).toString().replace('\\', '/');
          names.add(name.substring(0, name.length() - ".json".length()));
        }
      }
    }
    assertEquals(names, shipped());
  }

  static List<String> standingAlone() throws IOException {
    List<String> names = new ArrayList<>();
    for (String name : shipped()) {
      if (!original(name).has("extends")) {
        names.add(name);
      }
    }
    return names;
  }

  private static JsonObject original(String name) throws IOException {
    return JsonParser.parseString(Files.readString(Path.of("scenarios", name + ".json")))
        .getAsJsonObject();
  }

  /** Beside the copy the file that it takes over would be missing. */
  @Test
  void whatTakesOverAnotherFileIsNotCopied() throws IOException {
    List<String> extending = new ArrayList<>(shipped());
    extending.removeAll(standingAlone());
    assertFalse(extending.isEmpty());
    for (String name : extending) {
      Call call = Call.of("new", folder.resolve("mine.json").toString(), "--from", name);
      assertEquals(Console.FINDINGS, call.code());
      assertEquals("", call.out());
      String base = original(name).get("extends").getAsString();
      assertTrue(call.err().contains(name + " takes over most of what it says from " + base));
      assertTrue(call.err().contains("copy that one with --from"), call.err());
      assertOnlyThere();
    }
  }

  @ParameterizedTest
  @MethodSource("standingAlone")
  void aShippedScenarioIsCopiedAsItIsWritten(String name) throws IOException {
    Path file = folder.resolve("mine.json");
    Call call = Call.of("new", file.toString(), "--from", name);
    assertEquals(0, call.code(), call.err());
    assertEquals(List.of(), new FileCheck().check(file));
    List<String> old = Files.readAllLines(Path.of("scenarios", name + ".json"));
    List<String> copy = Files.readAllLines(file);
    assertEquals(old.size(), copy.size());
    for (int i = 0; i < old.size(); i++) {
      if (!old.get(i).equals(copy.get(i))) {
        assertTrue(old.get(i).matches("  \"(\\$schema|id|register)\": \".*\","), old.get(i));
      }
    }
    assertEquals(
        Call.of("solve", "scenarios/" + name + ".json").out(),
        Call.of("solve", file.toString()).out());
  }

  @Test
  void theRegisterOfTheOriginalIsCopiedBeside() throws IOException {
    assertEquals(
        0,
        Call.of("new", folder.resolve("xi.json").toString(), "--from", "korea/appeal-to-xi")
            .code());
    assertOnlyThere("xi.json", "xi.register.json", "xi.schema.json");
    assertEquals(
        Files.readString(Path.of("scenarios/korea/register.json"))
            .replace("\"../register.schema.json\"", "\"./xi.schema.json\""),
        text("xi.register.json"));
  }

  static List<String> ownScenarios() throws IOException {
    List<String> files = new ArrayList<>(List.of(FLAGSHIP));
    try (Stream<Path> own = Files.walk(Path.of("src/test/resources/own"))) {
      own.map(Path::toString).filter(file -> file.endsWith(".json")).sorted().forEach(files::add);
    }
    try (Stream<Path> own = Files.walk(Path.of("scenarios/classics"))) {
      own.map(Path::toString).filter(file -> file.endsWith(".json")).sorted().forEach(files::add);
    }
    List<String> withActors = new ArrayList<>();
    for (String file : files) {
      if (JsonParser.parseString(Files.readString(Path.of(file))).getAsJsonObject().has("actors")) {
        withActors.add(file);
      }
    }
    return withActors;
  }

  /** Under other names, in particular each under the next one's, the actors play the same game. */
  @ParameterizedTest
  @MethodSource("ownScenarios")
  void renamedActorsPlayTheSameGame(String original) throws IOException {
    List<String> old =
        new ArrayList<>(
            JsonParser.parseString(Files.readString(Path.of(original)))
                .getAsJsonObject()
                .getAsJsonObject("actors")
                .keySet());
    List<String> rotated = new ArrayList<>(old.subList(1, old.size()));
    rotated.add(old.get(0));
    Path file = folder.resolve("mine.json");
    Call call =
        Call.of("new", file.toString(), "--from", original, "--actors", String.join(",", rotated));
    assertEquals(0, call.code(), call.err());
    JsonObject scenario = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    assertEquals(rotated, List.copyOf(scenario.getAsJsonObject("actors").keySet()));
    List<String> views = new ArrayList<>(List.of(""));
    if (scenario.has("views")) {
      views.addAll(scenario.getAsJsonObject("views").keySet());
    }
    views.remove("note");
    for (String view : views) {
      for (String form : List.of("sequential", "simultaneous")) {
        Call before = solve(original, view, form);
        Call after = solve(file.toString(), view, form);
        assertEquals(before.code(), after.code());
        assertEquals(numbers(before.out()), numbers(after.out()), view);
      }
    }
  }

  /** The centre alone: draws are keyed by the names of actors, so other names draw otherwise. */
  private static Call solve(String file, String view, String form) {
    List<String> arguments = new ArrayList<>(List.of("solve", file, "--format", "json"));
    arguments.addAll(List.of("--form", form));
    if (!view.isEmpty()) {
      arguments.addAll(List.of("--view", view));
    }
    return Call.of(arguments.toArray(new String[0]));
  }

  /** All numbers of a text, in order. */
  private static List<String> numbers(String text) {
    return List.of(text.replaceAll("[A-Za-z_][A-Za-z_0-9-]*", "").split("[^0-9.eE-]+"));
  }

  @Test
  void wordsOfTheSameSpellingStay() throws IOException {
    Path file = folder.resolve("old.json");
    Files.writeString(
        file,
        """
        {"format": "entente/scenario/1", "id": "A", "title": "A",
         "actors": {"A": {"title": "A", "strategies": {"A": "A", "B": "b"}}, "B": {"strategies": ["A", "B"], "observes": ["A"]}},
         "parameters": {"A": {"value": 2}},
         "levels": {"A": [{"when": {"A": "A", "any": [{"B": ["A"]}, {"not": {"A": "B"}}]}, "is": "A"}]},
         "payoffs": {"A": {"A": {"level": "A", "weight": "A"}}, "B": {"B": {"level": [{"when": {"B": "A"}, "is": 1}], "weight": 1}}},
         "outcomes": {"A": {"A": "A"}},
         "views": {"A": {}, "B": {"force": {"B": "B"}, "scale": {"A.A": 2}, "drop": ["B.B"], "parameters": {"A": 3}, "observes": {"B": []}}},
         "expectations": [{"outcome": "A", "view": "B", "with": {"A": 1}, "atLeast": 0}]}
        """);
    Path copy = folder.resolve("new.json");
    assertEquals(
        0, Call.of("new", copy.toString(), "--from", file.toString(), "--actors", "B,Z").code());
    assertEquals(
        """
        {"$schema": "./new.schema.json",
          "format": "entente/scenario/1", "id": "new", "title": "A",
         "actors": {"B": {"title": "A", "strategies": {"A": "A", "B": "b"}}, "Z": {"strategies": ["A", "B"], "observes": ["B"]}},
         "parameters": {"A": {"value": 2}},
         "levels": {"A": [{"when": {"B": "A", "any": [{"Z": ["A"]}, {"not": {"B": "B"}}]}, "is": "A"}]},
         "payoffs": {"B": {"A": {"level": "A", "weight": "A"}}, "Z": {"B": {"level": [{"when": {"Z": "A"}, "is": 1}], "weight": 1}}},
         "outcomes": {"A": {"B": "A"}},
         "views": {"A": {}, "B": {"force": {"Z": "B"}, "scale": {"B.A": 2}, "drop": ["Z.B"], "parameters": {"A": 3}, "observes": {"Z": []}}},
         "expectations": [{"outcome": "A", "view": "B", "with": {"A": 1}, "atLeast": 0}]}
        """,
        Files.readString(copy));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2|new|new needs to know FILE|--help",
        "2|new DIR/mine|a scenario is a file ending in .json|write DIR/mine.json",
        "2|new DIR/mine.txt|a scenario is a file ending in .json|write DIR/mine.txt.json",
        "2|new DIR/.json|a scenario is a file ending in .json|.json",
        "1|new DIR/no/mine.json|there is no folder|make that folder",
        "2|new DIR/m.json --actors A,,B|\"\" cannot be the id of an actor|an id is a letter",
        "2|new DIR/m.json --actors A,2B|\"2B\" cannot be the id of an actor|an id is a letter",
        "2|new DIR/m.json --actors A,note|\"note\" cannot be the id|uses this word itself",
        "2|new DIR/m.json --actors A,B,A|\"A\" is listed twice|an id of its own",
        "2|new DIR/m.json --actors A,B,C,D,E,F,G,H,I,J,K,L,M|13 are more than the 12|those that",
        "2|new DIR/m.json --from classics/chiken|no scenario of that name|did you mean classics/c",
        "2|new DIR/m.json --from chicken|no scenario of that name|did you mean classics/chicken?",
        "2|new DIR/m.json --from register|no scenario of that name|there are: classics/battle",
        "2|new DIR/m.json --from classics/chicken --actors A|has 2 actors, not 1|Row, Column",
        "1|new DIR/m.json --from no-such.json|no-such.json has errors|correct them",
        "1|new DIR/m.json --from src/test/resources/faulty/misspelt.json|has errors|correct them",
        "2|new DIR/m.json --actor A,B|no option \"--actor\"|did you mean --actors?",
      })
  void isSaidWithARemedy(int code, String command, String message, String remedy)
      throws IOException {
    String here = folder.toString();
    Call call = Call.of(command.replace("DIR", here).split(" "));
    assertEquals(code, call.code(), call.err());
    assertEquals("", call.out());
    assertTrue(call.err().contains(message), call.err());
    List<String> lines = call.err().lines().toList();
    String last = lines.get(lines.size() - 1);
    assertTrue(last.startsWith("    ") && last.contains(remedy.replace("DIR", here)), call.err());
    assertFalse(call.err().contains("Exception"), call.err());
    assertOnlyThere();
  }

  /** A new id that the scenario uses for a further decision would make two of them one. */
  @Test
  void anIdThatIsTakenIsRefused() throws IOException {
    Path file = folder.resolve("old.json");
    Files.writeString(
        file,
        """
        {"format": "entente/scenario/1", "id": "old", "title": "Old",
         "actors": {"A": {"strategies": ["x", "y"]}},
         "decisions": {"again": {"actor": "A", "strategies": ["x", "y"]}},
         "payoffs": {"A": {"t": {"level": [{"when": {"A": "x", "again": "y"}, "is": 1}], "weight": 1}}},
         "outcomes": {"both": {"A": "x", "again": "y"}}}
        """);
    Call call =
        Call.of(
            "new",
            folder.resolve("new.json").toString(),
            "--from",
            file.toString(),
            "--actors",
            "again");
    assertEquals(Console.FINDINGS, call.code());
    assertTrue(call.err().contains("nothing was written"), call.err());
    assertOnlyThere("old.json");
  }

  private JsonObject json(String name) throws IOException {
    return JsonParser.parseString(text(name)).getAsJsonObject();
  }

  private String text(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private void assertOnlyThere(String... names) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(names), files.map(f -> f.getFileName().toString()).sorted().toList());
    }
  }
}
