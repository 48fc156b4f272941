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
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.entente.exercise.Argument;
import io.entente.exercise.ExerciseSet;
import io.entente.exercise.ExerciseType;
import io.entente.exercise.Requirements;
import io.entente.exercise.VariantMaker;
import io.entente.exercise.query.Queries;
import io.entente.json.ExerciseSetFile;
import io.entente.json.ExerciseSetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema of sets of exercises says what their reader says. */
class ExerciseSchemaTest {

  private static final Path FILE = Path.of("scenarios/exercises.schema.json");
  private static final String BASE = "https://entente.invalid/exercises.schema.json";

  /** A set that uses every kind of game. */
  private static final String VALID =
      """
      {"$schema": "../exercises.schema.json", "format": "entente/exercises/1", "id": "own",
       "title": {"en": "Own", "de": "Eigene"}, "actors": {"A": "Anna", "B": {"en": "Ben"}},
       "names": {"Left": {"de": "Links"}},
       "exercises": {
        "first": {"type": "pure-nash", "title": "First", "concepts": ["Nash equilibrium"],
         "passage": {"text": "Two meet."}, "prompt": "Both at once.",
         "table": {"order": ["A", "B"], "Left,Up": ["b", 1], "Left,Down": [0, 0],
                   "Right,Up": [0, 0], "Right,Down": [1, "b"]},
         "vary": {"b": [2, 3], "c": [1, "b - 1"]}, "require": [{"pureNash": 2}, {"less": ["c", "b"]}],
         "ask": {"nash": {"query": "pure-nash", "points": 2, "mistakes": ["M7"]}}},
        "second": {"type": "backward-induction",
         "tree": {"players": ["A", "B"], "root": {"player": "A", "moves": {
           "Left": {"player": "B", "set": "s", "moves": {"Up": [1, 0], "Down": [0, 1]}},
           "Right": {"chance": {"sun": "1/3", "rain": "2/3"}, "moves": {"sun": [2, 2], "rain": [0, 0]}}}}},
         "ask": {"path": {"query": "backward-induction", "give": "path"}}},
        "third": {"type": "bargaining-finite",
         "numbers": {"players": ["A", "B"], "given": {"rounds": 3, "delta": "9/10"}},
         "ask": {"offer": {"query": "bargaining"}}}}}
      """;

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(
              SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(BASE, text())))
          .getSchema(SchemaLocation.of(BASE));

  private static String text() {
    try {
      return Files.readString(FILE);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Error> errors(String set) {
    return SCHEMA.validate(set, InputFormat.JSON);
  }

  @Test
  void aSetOfEveryKindOfGameIsValidAndRead() {
    assertEquals(List.of(), errors(VALID));
    ExerciseSetFile read = new ExerciseSetReader().read("own.json", VALID);
    assertTrue(read.set().isPresent(), read.findings().toString());
  }

  /** Blocks fenced as {@code ```json exercises} in the guide are whole sets that can be asked. */
  @Test
  void theSetOfTheGuideIsValidAndMakesVariants() throws IOException {
    Path page = GuidePages.GUIDE.resolve("exercises.md");
    List<List<String>> blocks = GuidePages.blocks(page, "json exercises");
    assertEquals(1, blocks.size());
    String text = String.join("\n", blocks.get(0));
    assertEquals(List.of(), errors(text));
    ExerciseSetFile read = new ExerciseSetReader().read("market.json", text);
    assertEquals(List.of(), read.findings());
    ExerciseSet set = read.set().orElseThrow();
    Set<String> keys = new TreeSet<>();
    for (int key = 1; key <= 30; key++) {
      VariantMaker.Made made =
          new VariantMaker(set, 1).make(set.exercises().get(0), Integer.toString(key));
      keys.add(made.questions().get(0).key().text());
    }
    assertEquals(Set.of("(High, High); (Low, Low)", "(Low, Low)"), keys);
  }

  /** What spoils a set for an editor spoils it for the reader, and where it stands is said. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          misspelt key at the top   | "title": {"en"          | "titel": {"en"            | ``
          other format              | entente/exercises/1     | entente/exercises/2       | /format
          misspelt key              | "concepts"              | "concept"                 | /exercises/first
          unknown type              | "type": "pure-nash"     | "type": "pure"            | /exercises/first/type
          unknown requirement       | "pureNash": 2           | "pureNsah": 2             | /exercises/first/require/0
          requirement without order | ["c", "b"]              | ["c"]                     | /exercises/first/require/1/less
          unknown query             | "query": "pure-nash"    | "query": "nash"           | /exercises/first/ask/nash/query
          unknown code              | ["M7"]                  | ["M77"]                   | /exercises/first/ask/nash/mistakes/0
          too many points           | "points": 2             | "points": 1000            | /exercises/first/ask/nash/points
          word that says nothing    | "give": "path"          | "give": "way"             | /exercises/second/ask/path/give
          name that says nothing    | "give": "path"          | "player": "A"             | /exercises/second/ask/path
          payoffs that are no list  | "Left,Up": ["b", 1]     | "Left,Up": "b"            | /exercises/first/table/Left,Up
          no question               | "ask": {"offer": {"query": "bargaining"}} | "note": "?" | /exercises/third
          decision without moves    | "moves": {"Up": [1, 0], "Down": [0, 1]} | "note": "?"  | /exercises/second/tree/root/moves/Left
          """)
  void aTypicalMistakeIsRejectedByBoth(String mistake, String right, String wrong, String place) {
    String spoilt = VALID.replace(right, wrong);
    assertNotEquals(VALID, spoilt, "the mistake is made");
    List<Error> errors = errors(spoilt);
    assertTrue(
        errors.stream().anyMatch(error -> error.getInstanceLocation().toString().equals(place)),
        () -> mistake + ": " + errors);
    ExerciseSetFile read = new ExerciseSetReader().read("own.json", spoilt);
    assertTrue(read.set().isEmpty(), () -> mistake + " is read");
  }

  /** The reader names the keys it knows where it meets another one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"format\": \"entente/exercises/1\"|",
        "\"type\": \"pure-nash\"|exercise",
        "\"text\": \"Two meet.\"|passage",
        "\"set\": \"s\"|decision",
        "\"chance\": {\"sun\"|chance",
        "\"players\": [\"A\", \"B\"], \"root\"|tree",
        "\"players\": [\"A\", \"B\"], \"given\"|numbers",
      })
  void readerAndSchemaKnowTheSameKeys(String place, String part) {
    String unknown = VALID.replace(place, "\"nonsense\": 1, " + place);
    String remedy =
        new ExerciseSetReader()
            .read("own.json", unknown).findings().stream()
                .filter(finding -> finding.message().contains("nonsense"))
                .findFirst()
                .orElseThrow()
                .remedy();
    Set<String> read = new TreeSet<>();
    Matcher word = Pattern.compile("[$\\w]+").matcher(remedy.substring(remedy.indexOf(':')));
    while (word.find()) {
      read.add(word.group());
    }
    int unnamed = 0;
    Matcher more = Pattern.compile("and (\\d+) more").matcher(remedy);
    if (more.find()) {
      unnamed = Integer.parseInt(more.group(1));
      List.of(more.group(1), "and", "more").forEach(read::remove);
    }
    JsonObject schema = JsonParser.parseString(text()).getAsJsonObject();
    JsonObject of = part == null ? schema : schema.getAsJsonObject("$defs").getAsJsonObject(part);
    Set<String> described = new TreeSet<>(of.getAsJsonObject("properties").keySet());
    assertTrue(described.containsAll(read), () -> read + " and " + described);
    assertEquals(read.size() + unnamed, described.size(), () -> read + " and " + described);
  }

  @Test
  void typesRequirementsQueriesAndWhatTheyTakeAreThoseOfTheEngine() {
    JsonObject defs = JsonParser.parseString(text()).getAsJsonObject().getAsJsonObject("$defs");
    JsonObject exercise = defs.getAsJsonObject("exercise").getAsJsonObject("properties");
    assertEquals(ExerciseType.words(), words(exercise.getAsJsonObject("type").get("enum")));
    assertEquals(
        Requirements.words(),
        List.copyOf(defs.getAsJsonObject("requirement").getAsJsonObject("properties").keySet()));
    JsonObject ask = defs.getAsJsonObject("ask");
    JsonObject known = ask.getAsJsonObject("properties");
    assertEquals(Queries.words(), words(known.getAsJsonObject("query").get("enum")));
    Set<String> arguments = new TreeSet<>(Set.of("query", "points", "mistakes", "text", "note"));
    int number = 0;
    for (String query : Queries.words()) {
      JsonObject rule = ask.getAsJsonArray("allOf").get(number++).getAsJsonObject();
      JsonObject then = rule.getAsJsonObject("then");
      List<String> needed = new ArrayList<>();
      for (Argument argument : Queries.of(query).orElseThrow().arguments()) {
        boolean byPlayer = argument.name().matches(".*(PLAYER|CELL)");
        if (!byPlayer) {
          arguments.add(argument.name());
          assertEquals(argument.words(), enumeration(then, argument.name()), query);
        }
        if (argument.isNeeded() && !byPlayer) {
          needed.add(argument.name());
        }
      }
      assertEquals(needed, then.has("required") ? words(then.get("required")) : List.of(), query);
      String asked = rule.getAsJsonObject("if").toString();
      assertTrue(asked.contains("\"const\":\"" + query + "\""), query);
    }
    assertEquals(arguments, new TreeSet<>(known.keySet()));
    assertFalse(arguments.isEmpty());
  }

  private static List<String> enumeration(JsonObject then, String name) {
    JsonObject properties = then.getAsJsonObject("properties");
    return properties == null || !properties.has(name)
        ? List.of()
        : words(properties.getAsJsonObject(name).get("enum"));
  }

  private static List<String> words(JsonElement list) {
    List<String> words = new ArrayList<>();
    JsonArray array = list.getAsJsonArray();
    array.forEach(word -> words.add(word.getAsString()));
    return words;
  }
}
