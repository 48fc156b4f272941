package io.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON Schemas, checked by a validator that shares no code with the engine's reader. */
class SchemaTest {

  private static final Path SCENARIOS = Path.of("scenarios");
  private static final String BASE = "https://entente.invalid/";
  private static final String SCENARIO = "scenario.schema.json";
  private static final String REGISTER = "register.schema.json";
  private static final String EXERCISES = "exercises.schema.json";
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder.schemas(
                  Map.of(
                      BASE + SCENARIO,
                      schemaText(SCENARIO),
                      BASE + REGISTER,
                      schemaText(REGISTER),
                      BASE + EXERCISES,
                      schemaText(EXERCISES))));

  static Stream<Path> shippedFiles() throws IOException {
    try (Stream<Path> files = Files.walk(SCENARIOS)) {
      return files.filter(SchemaTest::isScenarioOrRegister).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("shippedFiles")
  void everyShippedFileIsValid(Path file) throws IOException {
    String text = Files.readString(file);
    assertEquals(List.of(), errors(schemaOf(text), text));
  }

  @Test
  void theFlagshipItsRegisterAndTheClassicsAreShipped() throws IOException {
    assertTrue(shippedFiles().count() >= 12);
  }

  /** One valid scenario that uses every way of giving a weight; each mistake below spoils it. */
  private static final String VALID =
      """
      {"$schema": "../scenario.schema.json", "format": "entente/scenario/1", "id": "own", "title": "Own",
       "actors": {"A": {"strategies": {"go": "goes", "stay": "stays"}},
                  "B": {"strategies": ["yes", "no"], "observes": ["A"]}},
       "chance": {"type": {"outcomes": {"strong": "p", "weak": "1 - p"}}},
       "parameters": {"p": {"distribution": {"type": "triangular", "low": 0, "mode": 0.5, "high": 1}},
                      "q": {"value": 2}},
       "levels": {"gone": [{"when": {"A": "go"}, "is": 1}]},
       "payoffs": {"A": {"gain": {"level": "gone", "weight": 2},
                         "cost": {"levels": ["gone", [{"when": {"B": "no"}, "is": "1 - p"}]], "weight": "-q"}},
                   "B": {"anger": {"level": "gone", "weight": {"against": ["own-001"], "times": "q"}},
                         "luck": {"level": "gone", "weight": {"type": "normal", "mean": 0, "sd": 1}}}},
       "outcomes": {"A goes": {"A": "go"}, "agreed": {"all": [{"A": "go"}, {"not": {"B": ["no"]}}]}},
       "views": {"base": {}, "sure": {"parameters": {"p": 1}, "force": {"B": "yes"}, "drop": ["B.luck"]}},
       "expectations": [{"outcome": "A goes", "with": {"p": 1}, "moreThanWith": {"p": 0}}]}
      """;

  @Test
  void theScenarioWithoutAMistakeIsValid() {
    assertEquals(List.of(), errors(SCENARIO, VALID));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          misspelt key of an actor      | "strategies": {"go"      | "stratgies": {"go"          | /actors/A
          misspelt key at the top       | "outcomes": {"A goes"    | "outcome": {"A goes"        | ``
          other format                  | entente/scenario/1       | entente/scenario/2          | /format
          missing title                 | "title": "Own",          | ``                          | ``
          id that begins with a digit   | "id": "own"              | "id": "1own"                | /id
          id with a blank               | {"go": "goes"            | {"go on": "goes"            | /actors/A/strategies
          number as text                | "value": 2               | "value": "2"                | /parameters/q/value
          formula as a fixed value      | "value": 2               | "value": "2 * p"            | /parameters/q/value
          value and formula at once     | "value": 2               | "value": 2, "formula": "p"  | /parameters/q
          parameter without a value     | {"value": 2}             | {"says": "two"}             | /parameters/q
          unknown type of distribution  | "triangular"             | "triangle"                  | /parameters/p/distribution/type
          bound left out                | "low": 0, "mode"         | "mode"                      | /parameters/p/distribution
          parameter of another type     | "mode": 0.5              | "mean": 0.5                 | /parameters/p/distribution
          weight of an unknown type     | "type": "normal"         | "type": "gauss"             | /payoffs/B/luck/weight/type
          term without a weight         | "gone", "weight": 2      | "gone"                      | /payoffs/A/gain
          level and levels at once      | "level": "gone", "weight": 2 | "level": "gone", "levels": ["gone"], "weight": 2 | /payoffs/A/gain
          claims not in a list          | ["own-001"]              | "own-001"                   | /payoffs/B/anger/weight/against
          evidence without claims       | "against": ["own-001"], "times" | "times"              | /payoffs/B/anger/weight
          row without a level           | , "is": 1}               | }                           | /levels/gone/0
          row with `=` for `is`         | "is": 1}                 | "equals": 1}                | /levels/gone/0
          condition not in a list       | "all": [{"A": "go"}, {"not": {"B": ["no"]}}] | "all": {"A": "go"} | /outcomes/agreed/all
          observes one id, not a list   | "observes": ["A"]        | "observes": "A"             | /actors/B/observes
          same strategy twice           | ["yes", "no"]            | ["yes", "yes"]              | /actors/B/strategies
          unknown key of a view         | "force": {"B": "yes"}    | "forced": {"B": "yes"}      | /views/sure
          view that drops a sentence    | "B.luck"                 | "B. luck"                   | /views/sure/drop/0
          expectation compared with nothing | , "moreThanWith": {"p": 0} | ``                    | /expectations/0
          expectation with a formula    | "with": {"p": 1}         | "with": {"p": "q"}          | /expectations/0/with/p
          """)
  void aTypicalMistakeIsRejectedWhereItStands(
      String mistake, String right, String wrong, String place) {
    String spoilt = VALID.replace(right, wrong);
    assertNotEquals(VALID, spoilt, "the mistake is made");
    List<Error> errors = errors(SCENARIO, spoilt);
    assertTrue(
        errors.stream().anyMatch(error -> error.getInstanceLocation().toString().equals(place)),
        () -> mistake + ": " + errors);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"C,C\": [3, 3]",
        "\"C, C\": [3, 3]",
        "\"C,C\": 3",
        "\"C,C\": [3, true]",
        "\"C,C\": [3, 3], \"A\": {}",
      })
  void aTableTakesListsOfNumbersByIds(String entry) {
    String text =
        """
        {"format": "entente/scenario/1", "id": "small", "title": "Small",
         "actors": {"A": {"strategies": ["C"]}, "B": {"strategies": ["C"]}},
         "payoffs": {"table": {"order": ["A", "B"], %s}}}
        """
            .formatted(entry);
    assertEquals(entry.equals("\"C,C\": [3, 3]"), errors(SCENARIO, text).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"certainty\": \"high\"",
        "\"certainty\": 4, \"stregth\": 3",
        "\"certainty\": 4, \"paragraph\": 0",
        "\"certainty\": 4, \"kind\": \"rumour\"",
        "\"certainty\": 4, \"date\": \"last June\"",
        "\"certainty\": 4, \"bears\": [{\"on\": \"A\", \"parameter\": \"p\", \"sign\": \"+\","
            + " \"strength\": 1}]",
      })
  void aFaultyClaimIsRejected(String fields) {
    String register =
        """
        {"format": "entente/register/1", "title": "Small", "sources": {"own": {"title": "Own"}},
         "claims": {"own-001": {"paraphrase": "It rained.", "source": "own", %s}}}
        """;
    assertEquals(List.of(), errors(REGISTER, register.formatted("\"certainty\": 4")));
    assertFalse(errors(REGISTER, register.formatted(fields)).isEmpty());
  }

  /** Editors show these on hover, and the reference page is made from them. */
  @ParameterizedTest
  @ValueSource(strings = {SCENARIO, REGISTER, EXERCISES})
  void everyPropertyHasTitleDescriptionAndValidExamples(String schema) {
    List<String> faults = new ArrayList<>();
    checkProperties(schema, "", JsonParser.parseString(schemaText(schema)), faults);
    assertEquals(List.of(), faults);
  }

  private static void checkProperties(
      String schema, String pointer, JsonElement element, List<String> faults) {
    if (!element.isJsonObject()) {
      return;
    }
    for (Map.Entry<String, JsonElement> entry : element.getAsJsonObject().entrySet()) {
      String place = pointer + "/" + entry.getKey();
      if (entry.getKey().equals("properties") && !pointer.endsWith("/if")) {
        entry
            .getValue()
            .getAsJsonObject()
            .entrySet()
            .forEach(p -> checkProperty(schema, place + "/" + p.getKey(), p.getValue(), faults));
      }
      if (!entry.getKey().equals("examples")) {
        checkProperties(schema, place, entry.getValue(), faults);
      }
    }
  }

  private static void checkProperty(
      String schema, String pointer, JsonElement element, List<String> faults) {
    JsonObject property = element.getAsJsonObject();
    for (String required : List.of("title", "description", "examples")) {
      if (!property.has(required)) {
        faults.add(schema + "#" + pointer + " has no " + required);
      }
    }
    JsonArray examples = property.getAsJsonArray("examples");
    for (JsonElement example : examples == null ? new JsonArray() : examples) {
      for (Error error : errors(schema + "#" + pointer, example.toString())) {
        faults.add(schema + "#" + pointer + " has the example " + example + ": " + error);
      }
    }
  }

  private static List<Error> errors(String schema, String text) {
    return SCHEMAS.getSchema(SchemaLocation.of(BASE + schema)).validate(text, InputFormat.JSON);
  }

  private static boolean isScenarioOrRegister(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".json") && !name.endsWith(".schema.json") && !name.equals("entente.json");
  }

  private static String schemaOf(String text) {
    String format = JsonParser.parseString(text).getAsJsonObject().get("format").getAsString();
    return switch (format) {
      case "entente/register/1" -> REGISTER;
      case "entente/exercises/1" -> EXERCISES;
      default -> SCENARIO;
    };
  }

  private static String schemaText(String name) {
    try {
      return Files.readString(SCENARIOS.resolve(name));
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + name, e);
    }
  }
}
