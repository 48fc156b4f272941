package io.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import io.entente.exercise.ExerciseType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code exercise list}, {@code show} and {@code make} as they are called. */
class ExerciseCommandsTest {

  @TempDir Path folder;

  private static final String SET =
      """
      {"format": "entente/exercises/1", "id": "own", "exercises": {"first": {"type": "pure-nash",
       "table": {"order": ["A", "B"], "L,U": ["b", 1], "L,D": [0, 0], "R,U": [0, 0], "R,D": [1, "b"]},
       "vary": {"b": [2, 3]}, "ask": {"nash": {"query": "pure-nash"}}}}}
      """;

  private String set(String right, String wrong) throws IOException {
    assertTrue(SET.contains(right), "the fault is made");
    Path file = folder.resolve("own.json");
    Files.writeString(file, SET.replace(right, wrong));
    return file.toString();
  }

  private static Call call(String line) {
    return Call.of(line.split(" "));
  }

  @Test
  void typesAreListedInBothLanguages() {
    for (String language : List.of("en", "de")) {
      Call call = call("exercise list --lang " + language);
      assertEquals(0, call.code());
      ExerciseType.words().forEach(word -> assertTrue(call.out().contains("  " + word), word));
      assertTrue(call.out().contains("classics, korea"));
    }
  }

  /** The table is that of the file; the equilibria are found by hand. */
  @Test
  void anExerciseIsShownWithItsKey() throws IOException {
    Call call = Call.of("exercise", "show", set("[2, 3]", "[2]"), "1", "--key");
    assertEquals("", call.err());
    assertTrue(call.out().contains("  A   L   2, 1   0, 0\n      R   0, 0   1, 2\n"), call.out());
    assertTrue(call.out().endsWith("ANSWERS\na) (L, U); (R, D)\n"), call.out());
  }

  @Test
  void readAloudEveryCellIsASentence() throws IOException {
    Call call = Call.of("exercise", "show", set("\"b\", 1", "-1, \"1/2\""), "1", "--plain");
    assertTrue(call.out().contains("A plays L, B plays U: A minus 1, B 1 over 2.\n"), call.out());
  }

  @Test
  void aCodeFindsItsVariantAgain() {
    JsonObject seventh = Call.json("exercise", "show", "classics", "no-story", "--variant", "7");
    String code = seventh.get("code").getAsString();
    JsonObject found = Call.json("exercise", "show", "classics", "--code", code.toLowerCase());
    assertEquals(seventh, found);
    assertFalse(found.equals(Call.json("exercise", "show", "classics", "no-story")));
  }

  @Test
  void aGameThatIsToBeFoundInATextIsNotShown() {
    assertFalse(call("exercise show korea from-text").out().contains("Payoffs"));
    assertFalse(
        call("exercise show korea from-text --format html").out().contains("class=\"tree\""));
    assertTrue(call("exercise show korea quiet").out().contains("Payoffs"));
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }

  private Map<String, String> made(String name, String more) throws IOException {
    Path out = folder.resolve(name);
    Call call =
        call(
            "exercise make classics --seed 2026 --write text,html,key,moodle,gift,page --out "
                + out
                + more);
    assertEquals("", call.err());
    assertEquals(0, call.code());
    return files(out);
  }

  @Test
  void theSameSeedGivesTheSameFiles() throws IOException {
    Map<String, String> first = made("one", " --variants 2");
    assertEquals(first, made("two", " --variants 2"));
    assertEquals(
        List.of(
            "gift.txt",
            "key.csv",
            "key.html",
            "moodle-import.txt",
            "moodle.xml",
            "sheets.html",
            "sheets.txt",
            "unit.html"),
        List.copyOf(first.keySet()));
    int page = first.get("unit.html").getBytes(StandardCharsets.UTF_8).length;
    assertTrue(page <= 1_000_000, "six variants would be too large: " + page);
  }

  /** Who has which sheet stands in one file alone. */
  @Test
  void noNameOrIdIsInAnyFileButTheCodes() throws IOException {
    Path roster = folder.resolve("class.csv");
    Files.writeString(roster, "id,name,email\nq7x9z,Lovelace,ada@example.org\n");
    Map<String, String> files = made("class", " --roster " + roster);
    String codes = files.remove("codes.csv");
    assertTrue(codes.contains("q7x9z") && codes.contains("ada@example.org"), codes);
    assertFalse(codes.contains("Lovelace"));
    for (Map.Entry<String, String> file : files.entrySet()) {
      for (String secret : List.of("q7x9z", "Lovelace", "ada@example.org")) {
        assertFalse(file.getValue().contains(secret), file.getKey() + " has " + secret);
      }
    }
    String sheet = codes.split("\n")[1].split(",")[2];
    assertTrue(files.get("sheets.html").contains(sheet));
    String first = codes.split("\n")[1].split(",")[3];
    assertTrue(files.get("sheets.txt").contains(first));
    assertFalse(files.get("unit.html").contains(first), "practice shows what a student was given");
  }

  /** A code on a student's sheet finds what the key says of it. */
  @Test
  void theCodesOfAClassFindItsVariants() throws IOException {
    Path roster = folder.resolve("class.csv");
    Files.writeString(roster, "id\nada\nalan\n");
    Map<String, String> files = made("class", " --roster " + roster);
    String[] names = files.get("codes.csv").split("\n")[0].split(",");
    String[] codes = files.get("codes.csv").split("\n")[2].split(",");
    int pennies = List.of(names).indexOf("pennies");
    String show = "exercise show classics --key --roster " + folder.resolve("class/codes.csv");
    String shown = call(show + " --code " + codes[pennies]).out();
    assertTrue(shown.startsWith(codes[pennies]), shown);
    String key =
        files
            .get("key.csv")
            .lines()
            .filter(line -> line.startsWith(codes[pennies]))
            .findFirst()
            .orElseThrow();
    String answer = key.substring(key.lastIndexOf(',') + 1);
    assertTrue(shown.contains(answer.replace("\"", "").strip()), answer + " in " + shown);
    String german = call(show + " --lang de --code " + codes[pennies]).err();
    assertTrue(german.contains("is of sheets in the language en"), german);
    assertTrue(call(show + " --code C06-XXXX").err().contains("none of the 2 sheets"), show);
  }

  @Test
  void filesThatAreThereStay() throws IOException {
    Path mine = Files.writeString(folder.resolve("key.csv"), "mine");
    Call call = call("exercise make classics --variants 1 --seed 1 --out " + folder);
    assertEquals(1, call.code());
    assertTrue(call.err().contains("key.csv exists already, and nothing was written"), call.err());
    assertEquals(Map.of("key.csv", "mine"), files(folder));
    assertEquals(0, call("exercise make classics --variants 1 --overwrite --out " + folder).code());
    assertTrue(Files.readString(mine).startsWith("code,"));
  }

  /** Every fault says where it is and what to do, without a trace of the program. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          exercise lst                                      | 2 | no command "lst"           | did you mean "list"?
          help exercise shw                                 | 2 | no command "shw"           | did you mean "show"?
          exercise show                                     | 2 | needs to know SET          | --help
          exercise show classics                            | 2 | needs to know ID           | exercise list classics
          exercise show clasics 1                           | 2 | "clasics"                  | did you mean "classics"?
          exercise show classics no-stry                    | 2 | no exercise "no-stry"      | did you mean "no-story"?
          exercise show classics 99                         | 2 | no exercise "99"           | there are:
          exercise show classics 1 --lang fr                | 2 | --lang fr                  | there are: en, de
          exercise show classics 1 --hint 4                 | 2 | --hint 4                   | write --hint 1
          exercise show classics 1 --variant 0              | 2 | --variant 0                | write it like
          exercise show classics 1 --seed x                 | 2 | not a whole number         | --seed 2026
          exercise show classics 1 --format htm             | 2 | --format htm               | did you mean "html"?
          exercise show classics 1 --format json --key      | 2 | belong to --format text    | has all of it
          exercise show classics 1 --fromat json            | 2 | no option "--fromat"       | did you mean --format?
          exercise show classics --code C01-FFFF            | 2 | has the code C01-FFFF      | --seed S
          exercise show classics 1 --code C01-0 --variant 1 | 2 | both say which variant     | leave out one
          exercise show nothere.json 1                      | 1 | there is no such file      | check the name
          exercise list scenarios/classics/chicken.json     | 1 | entente/scenario/1         | entente/exercises/1
          exercise make classics                            | 2 | where the files go         | --out DIR
          exercise make classics --out x --write htlm       | 2 | --write htlm               | did you mean "html"?
          exercise make classics --out x --paper a5         | 2 | --paper a5                 | did you mean "a4"?
          exercise make classics --out x --variants 9999999 | 2 | from 1 to 20000            | write it like
          exercise make classics --out pom.xml              | 1 | pom.xml is a file          | name a folder
          exercise make classics --out x --roster pom.xml --variants 3 | 2 | both say how many sheets | leave out --variants
          exercise check pom.xml                            | 1 | pom.xml                    | --format json
          exercise check scenarios/classics/chicken.json    | 1 | entente/trace/1            | --format json
          """)
  void wrongCallsAreRefusedWithARemedy(String line, int code, String says, String remedy) {
    Call call = call(line);
    assertEquals(code, call.code(), call.err());
    assertEquals("", call.out());
    assertTrue(call.err().contains(says), call.err());
    assertTrue(call.err().contains(remedy), call.err());
    assertFalse(Files.exists(Path.of("x")), "something was written");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          unknown query      | "query": "pure-nash"  | "query": "pure-nsah"                | exercises.first.ask.nash.query | did you mean "pure-nash"?
          payoffs missing    | "L,D": [0, 0],        | ``                                  | 3 cells where the moves make 4 | every combination
          faulty formula     | ["b", 1]              | ["b +", 1]                          | table."L,U"[0]                 | ``
          no variant fits    | "vary"                | "require": [{"pureNash": 3}], "vary"| exercise first                 | "require"
          no exact value     | [2, 3]                | ["1/0"]                             | exercise first                 | "vary"
          unknown type       | "type": "pure-nash"   | "type": "pure-nahs"                 | exercises.first.type           | did you mean "pure-nash"?
          """)
  void faultySetsAreRefusedWithTheirPlace(
      String fault, String right, String wrong, String place, String remedy) throws IOException {
    Call call = Call.of("exercise", "show", set(right, wrong), "1");
    assertEquals(1, call.code(), call.err());
    assertEquals("", call.out());
    assertTrue(call.err().contains(place), call.err());
    assertTrue(remedy == null || call.err().contains(remedy), call.err());
  }

  /** A kept solution holds, and does not when any number in its steps is another. */
  @Test
  void keptSolutionsAreGoneThroughAgain() throws IOException {
    Path file = folder.resolve("five.json");
    Call shown = call("exercise show korea interdiction --format json");
    Files.writeString(file, shown.out());
    Call held = Call.of("exercise", "check", file.toString());
    assertEquals(0, held.code(), held.out());
    assertTrue(held.out().contains("ship: 4 steps hold and carry the claim (mixed-nash)"));
    List<String> lines = new ArrayList<>(shown.out().lines().toList());
    int changed = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.matches(" {10,}\"(now|then|probability|value|weight|most)\": \"[-0-9/]+\",?")) {
        List<String> other = new ArrayList<>(lines);
        other.set(i, line.replaceFirst(": \"[^\"]*\"", ": \"777/5\""));
        Files.writeString(file, String.join("\n", other));
        Call call = Call.of("exercise", "check", file.toString());
        assertEquals(1, call.code(), () -> line + "\n" + call.out());
        changed++;
      }
    }
    assertTrue(changed > 20, "changed " + changed);
  }
}
