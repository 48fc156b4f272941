package io.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
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
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schema of one scenario, checked by a validator that shares no code with the engine's reader:
 * it accepts the scenario, rejects misspelled references, and lets new names be declared.
 */
class SchemaCommandTest {

  private static final String FLAGSHIP = "scenarios/korea/appeal-to-xi.json";
  private static final String CHICKEN = "scenarios/classics/chicken.json";
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final SchemaRegistry GENERAL =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder.schemas(
                  Map.of(
                      "https://entente.invalid/scenario.schema.json",
                      text("scenarios/scenario.schema.json"),
                      "https://entente.invalid/register.schema.json",
                      text("scenarios/register.schema.json"))));

  @TempDir Path folder;

  static List<Path> scenarios() throws IOException {
    try (Stream<Path> shipped = Files.walk(Path.of("scenarios"));
        Stream<Path> own = Files.walk(Path.of("src/test/resources/own"))) {
      return Stream.concat(shipped, own)
          .filter(file -> file.toString().endsWith(".json"))
          .filter(file -> text(file.toString()).contains("\"entente/scenario/1\","))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void everyScenarioIsValidAgainstItsOwnSchema(Path file) {
    String scenario = text(file.toString());
    // A few of the tests' own scenarios use what the general schema does not know either.
    if (generalErrors(scenario).isEmpty()) {
      assertEquals(List.of(), errors(schema(file.toString()), scenario));
    }
  }

  @Test
  void theRegisterIsValidAgainstTheSameSchema() {
    assertEquals(List.of(), errors(schema(FLAGSHIP), text("scenarios/korea/register.json")));
  }

  /** Each is accepted by the general schema, which does not know the names. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          claim for                | "for": ["report-001"       | "for": ["report-01"        | /payoffs/North/trade/weight/for/0
          claim against            | "against": ["letter-001"   | "against": ["leter-001"    | /payoffs/North/trade/weight/against/0
          claim cited              | "range": [0, 1]            | "range": [0, 1], "claims": ["report-0001"] | /parameters/lasting/claims/0
          decision observed        | "observes": ["North"]      | "observes": ["Nort"]       | /actors/South/observes/0
          actor in when            | {"when": {"North": "open", "South" | {"when": {"Nort": "open", "South" | /levels/trade/0/when
          strategy in when         | {"when": {"North": "open", "South" | {"when": {"North": "opens", "South" | /levels/trade/0/when/North
          strategy in an outcome   | "North opens": {"North": "open"} | "North opens": {"North": "opn"} | /outcomes/North opens/North
          strategy in a list       | "North opens": {"North": "open"} | "North opens": {"North": ["open", "cloze"]} | /outcomes/North opens/North/1
          actor under not          | "North opens": {"North": "open"} | "North opens": {"not": {"Noth": "open"}} | /outcomes/North opens/not
          actor with payoffs       | "payoffs": {               | "payoffs": {"Sout": {},    | /payoffs
          actor of a decision      | "parameters": {            | "decisions": {"again": {"actor": "Nroth", "strategies": ["a"]}}, "parameters": { | /decisions/again/actor
          claim with its own value | "against": ["letter-001"]  | "evidence": [{"claim": "leter-001", "value": 1}] | /payoffs/North/trade/weight/evidence/0/claim
          name of a level          | "level": "trade"           | "level": "trad"            | /payoffs/North/trade/level
          dropped claim            | "drop": ["report-002"]     | "drop": ["report-020"]     | /views/sceptical/drop/0
          dropped term             | "drop": ["report-002"]     | "drop": ["North.trad"]     | /views/sceptical/drop/0
          parameter in a view      | "drop": ["report-002"]     | "parameters": {"lastng": 1} | /views/sceptical/parameters
          source in a view         | "drop": ["report-002"]     | "sources": {"all": ["leter"]} | /views/sceptical/sources/all/0
          source in a plain list   | "drop": ["report-002"]     | "sources": ["leter"]       | /views/sceptical/sources/0
          actor of a view's sources | "drop": ["report-002"]    | "sources": {"Noth": ["letter"]} | /views/sceptical/sources
          forced decision          | "drop": ["report-002"]     | "force": {"Nrth": "open"}  | /views/sceptical/force
          forced strategy          | "drop": ["report-002"]     | "force": {"North": "oepn"} | /views/sceptical/force/North
          scaled term              | "drop": ["report-002"]     | "scale": {"North.job": 2}  | /views/sceptical/scale
          decision in a view       | "drop": ["report-002"]     | "observes": {"Sotuh": []}  | /views/sceptical/observes
          outcome expected         | "outcome": "North opens"   | "outcome": "North open"    | /expectations/0/outcome
          view of an expectation   | "outcome": "North opens"   | "outcome": "North opens", "view": "skeptical" | /expectations/0/view
          parameter set            | "with": {"lasting"         | "with": {"lastin"          | /expectations/0/with
          parameter compared       | "moreThanWith": {"lasting" | "moreThanWith": {"lastign" | /expectations/0/moreThanWith
          """)
  void aMisspelledNameIsRejectedWhereItStands(
      String mistake, String right, String wrong, String place) throws IOException {
    Path file = fresh();
    String sound = Files.readString(file);
    String schema = schema(file.toString());
    String spoilt = sound.replace(right, wrong);
    assertNotEquals(sound, spoilt, "the mistake is made");
    assertEquals(List.of(), generalErrors(spoilt), "the general schema does not notice");
    assertRejected(schema, spoilt, place);
  }

  @Test
  void aPayoffTableKnowsItsCombinations() {
    String schema = schema(CHICKEN);
    String sound = text(CHICKEN);
    assertRejected(
        schema,
        sound.replace("\"order\": [\"Row\"", "\"order\": [\"Rwo\""),
        "/payoffs/table/order/0");
    assertRejected(schema, sound.replace("\"dove,hawk\"", "\"dove,hwk\""), "/payoffs/table");
    assertTrue(schema.contains("Payoffs if Row yields, Column stands firm"));
  }

  /** A split groups sources: a weight may name it, and nothing may set it to a number. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"split\": \"schools\"|\"split\": \"schols\"|/weight/split",
        "\"split\": \"schools\"|\"split\": \"omega\"|/weight/split",
        "\"with\": {\"omega\": 0}|\"with\": {\"schools\": 0}|/with",
      })
  void aSplitIsNamedByItsIdAndIsNoNumber(String right, String wrong, String place) {
    String spoilt = text(FLAGSHIP).replace(right, wrong);
    assertNotEquals(text(FLAGSHIP), spoilt);
    assertEquals(List.of(), generalErrors(spoilt));
    assertTrue(
        errors(schema(FLAGSHIP), spoilt).stream()
            .anyMatch(e -> e.getInstanceLocation().toString().endsWith(place)));
  }

  /** New names may be declared before the schema knows them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "actors": {        | "actors": {"East": {"strategies": {"go": "goes"}, "observes": ["North"]},
          "close": "keeps    | "wait": "waits", "close": "keeps
          "parameters": {    | "parameters": {"speed": {"value": 3},
          "levels": {        | "levels": {"fast": [{"is": "2 * speed"}],
          "jobs": {          | "pride": {"level": "trade", "weight": 1}, "jobs": {
          "outcomes": {      | "outcomes": {"closed": {"North": "close"},
          "views": {         | "views": {"mine": {},
          "register":        | "sources": {"own": {"title": "Own"}}, "register":
          "register":        | "claims": {"own-1": {"paraphrase": "So.", "source": "letter", "certainty": 3}}, "register":
          """)
  void aNewNameMayBeDeclared(String right, String longer) throws IOException {
    Path file = fresh();
    String schema = schema(file.toString());
    String grown = Files.readString(file).replace(right, longer);
    assertNotEquals(Files.readString(file), grown);
    assertEquals(List.of(), errors(schema, grown));
  }

  @Test
  void everyClaimComesWithWhatItSaysAndWhereItStands() {
    JsonObject claims =
        JsonParser.parseString(schema(FLAGSHIP))
            .getAsJsonObject()
            .getAsJsonObject("$defs")
            .getAsJsonObject("claimId");
    JsonArray ids = claims.getAsJsonArray("enum");
    JsonArray words = claims.getAsJsonArray("enumDescriptions");
    JsonObject register =
        JsonParser.parseString(text("scenarios/korea/register.json"))
            .getAsJsonObject()
            .getAsJsonObject("claims");
    assertEquals(register.keySet().size(), ids.size());
    for (int i = 0; i < ids.size(); i++) {
      JsonObject claim = register.getAsJsonObject(ids.get(i).getAsString());
      String says = words.get(i).getAsString();
      assertTrue(says.startsWith(claim.get("paraphrase").getAsString()), says);
      assertTrue(says.contains("certainty " + claim.get("certainty").getAsInt()), says);
    }
    int kyiv = ids.asList().indexOf(JsonParser.parseString("\"kyiv-043\""));
    assertTrue(words.get(kyiv).getAsString().contains("Kyiv Independent"));
    assertTrue(words.get(kyiv).getAsString().contains("par. 49"));
  }

  @Test
  void movesAndParametersComeWithTheirWords() {
    String schema = schema(FLAGSHIP);
    for (String words :
        List.of(
            "gives advanced technology on top of goods",
            "China: pressures: presses Pyongyang; passive: stays passive; tacit: tacitly supports",
            "1 if China presses out of sight, 0 if in the open. bernoulli p 0.5. range 0 to 1")) {
      assertTrue(schema.contains(words), words);
    }
  }

  /** Editors offer examples as completions. */
  @Test
  void noExampleSpeaksOfAnotherScenario() {
    String schema = schema(CHICKEN);
    for (String foreign : List.of("China", "kyiv", "Pyongyang", "press_ru", "beijing_gains")) {
      assertFalse(schema.contains(foreign), foreign);
    }
  }

  /** What editors are told not to offer is what the reader refuses. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "scenario|dynamics|\"register\":|\"dynamics\": {}, \"register\":",
        "view|keep|\"drop\":|\"keep\": [], \"drop\":",
      })
  void whatTheReaderRefusesIsNotOffered(String definition, String key, String right, String wrong)
      throws IOException {
    Path file = fresh();
    JsonObject properties =
        JsonParser.parseString(schema(file.toString()))
            .getAsJsonObject()
            .getAsJsonObject("$defs")
            .getAsJsonObject(definition)
            .getAsJsonObject("properties");
    assertTrue(properties.getAsJsonObject(key).get("doNotSuggest").getAsBoolean());
    Files.writeString(file, Files.readString(file).replace(right, wrong));
    Call call = Call.of("validate", file.toString());
    assertTrue(call.out().contains("\"" + key + "\" is not solved by this version"), call.out());
  }

  @Test
  void aFileThatEndsTooEarlyStillGivesItsNamesAndRejectsNone() throws IOException {
    Path file = fresh();
    String sound = Files.readString(file);
    Files.writeString(file, sound.substring(0, sound.indexOf("\"outcomes\"")) + "\"outcomes\": {");
    Call call = Call.of("schema", file.toString());
    assertEquals(0, call.code());
    assertTrue(call.err().contains("note: not all of"), call.err());
    assertTrue(call.out().contains("opens its market") && call.out().contains("report-001"));
    assertEquals(List.of(), errors(call.out(), sound));
  }

  @Test
  void faultsThatCanBeReadPastLeaveTheSchemaStrict() throws IOException {
    Path file = fresh();
    String sound = Files.readString(file);
    String faulty =
        sound
            .replace("\"parameters\": {", "// mine\n \"parameters\": {")
            .replace("{\"North\": \"open\"},", "{\"Nroth\": \"open\"},")
            .replace("\"range\": [0, 1],", "\"range\": [0, 1]");
    Files.writeString(file, faulty);
    Call call = Call.of("schema", file.toString());
    assertEquals("", call.err());
    assertEquals(List.of(), errors(call.out(), sound));
    assertFalse(
        errors(call.out(), sound.replace("\"drop\": [\"report-002\"]", "\"drop\": [\"r\"]"))
            .isEmpty());
  }

  @Test
  void withoutItsRegisterNoClaimIsRejected() throws IOException {
    Path file = fresh();
    Files.delete(folder.resolve("mine.register.json"));
    Call call = Call.of("schema", file.toString());
    assertEquals(0, call.code());
    assertTrue(call.err().contains("not all of the register"), call.err());
    assertEquals(List.of(), errors(call.out(), Files.readString(file)));
    assertRejected(
        call.out(),
        Files.readString(file).replace("\"with\": {\"lasting\"", "\"with\": {\"lastin\""),
        "/expectations/0/with");
  }

  @Test
  void outWritesAFileAndSaysHowToNameIt() throws IOException {
    Path file = folder.resolve("chicken.json");
    Files.copy(Path.of(CHICKEN), file);
    Path out = folder.resolve("own.schema.json");
    Call call = Call.of("schema", file.toString(), "--out", out.toString());
    assertEquals(0, call.code());
    assertEquals("", call.out());
    assertTrue(call.err().contains("\"$schema\": \"./own.schema.json\""), call.err());
    assertEquals(schema(file.toString()), Files.readString(out));
    assertEquals(0, Call.of("schema", file.toString(), "--out", out.toString()).code());
  }

  @Test
  void aForeignFileIsNotOverwritten() throws IOException {
    Path out = folder.resolve("own.schema.json");
    Files.writeString(out, "{\"$comment\": \"mine\"}");
    Call call = Call.of("schema", CHICKEN, "--out", out.toString());
    assertEquals(Console.FINDINGS, call.code());
    assertTrue(call.err().contains("did not write it"), call.err());
    assertEquals("{\"$comment\": \"mine\"}", Files.readString(out));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2|schema|schema needs to know SCENARIO|--help",
        "2|schema game.nfg|is not a scenario|.json",
        "1|schema no-such-file.json|there is no such file|check the name",
        "1|schema scenarios/korea/register.json|a register of claims, not a scenario|name a scenario",
        "2|schema CHICKEN --out x.txt|editors expect|write x.txt.json",
        "1|schema CHICKEN --out no-such-folder/x.json|there is no folder|make that folder",
        "1|schema CHICKEN --out CHICKEN|exists already|another file",
        "1|schema CHICKEN --out FOLDER.json|is a folder|name a file",
        "2|schema CHICKEN --oot x.json|no option \"--oot\"|did you mean --out?",
      })
  void isSaidWithARemedy(int code, String command, String message, String remedy)
      throws IOException {
    Path directory = Files.createDirectory(folder.resolve("directory.json"));
    Call call =
        Call.of(
            command
                .replace("CHICKEN", CHICKEN)
                .replace("FOLDER.json", directory.toString())
                .split(" "));
    assertEquals(code, call.code(), call.err());
    assertEquals("", call.out());
    List<String> lines = call.err().lines().toList();
    assertTrue(lines.get(0).contains(message), call.err());
    assertTrue(lines.get(1).startsWith("    ") && lines.get(1).contains(remedy), call.err());
    assertFalse(call.err().contains("Exception"), call.err());
  }

  /** The example that {@code new} writes. */
  private Path fresh() {
    Path file = folder.resolve("mine.json");
    assertEquals(0, Call.of("new", file.toString()).code());
    return file;
  }

  private static String schema(String file) {
    Call call = Call.of("schema", file);
    assertEquals(0, call.code(), call.err());
    assertEquals("", call.err());
    return call.out();
  }

  private static void assertRejected(String schema, String text, String place) {
    List<Error> errors = errors(schema, text);
    assertTrue(
        errors.stream().anyMatch(error -> error.getInstanceLocation().toString().equals(place)),
        errors::toString);
  }

  private static List<Error> errors(String schema, String text) {
    return SCHEMAS.getSchema(schema, InputFormat.JSON).validate(text, InputFormat.JSON);
  }

  private static List<Error> generalErrors(String text) {
    return GENERAL
        .getSchema(SchemaLocation.of("https://entente.invalid/scenario.schema.json"))
        .validate(text, InputFormat.JSON);
  }

  private static String text(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + file, e);
    }
  }
}
