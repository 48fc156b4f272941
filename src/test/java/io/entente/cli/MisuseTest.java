package io.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong: one sentence and a remedy on standard error, and the right exit code. */
class MisuseTest {

  private static final String CHICKEN = "scenarios/classics/chicken.json";
  private static final String FLAGSHIP = "scenarios/korea/appeal-to-xi.json";
  private static final String CLIMATE = "src/test/resources/own/climate.json";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2|slove CHICKEN|no command \"slove\"|did you mean \"entente solve\"",
        "2|--versoin|no command|did you mean \"entente --version\"",
        "2|help tset|no command|\"entente help test\"",
        "2|solve|solve needs to know GAME|--help",
        "2|validate|needs to know FILE|--help",
        "2|convert CHICKEN|needs to know OUT|--help",
        "2|solve CHICKEN CHICKEN|one argument more|--help",
        "2|solve CHICKEN --nonsense|no option \"--nonsense\"|--help",
        "2|solve CHICKEN --veiw base|no option \"--veiw\"|did you mean --view?",
        "2|solve CHICKEN --view|--view needs a value|--help",
        "2|solve CHICKEN --view a --view b|--view is given twice|--help",
        "2|solve FLAGSHIP --view pooledd|no view \"pooledd\"|did you mean \"pooled\"",
        "2|solve CHICKEN --format xml|--format xml: no such format|text, json, csv",
        "2|solve CHICKEN --format jsn|--format jsn: no such format|did you mean \"json\"",
        "2|explain FLAGSHIP --format csv|explain does not write csv|--format json",
        "2|solve CHICKEN --form both|no such form|sequential, simultaneous",
        "1|solve PACT --form simultaneous|cannot be solved at once|--form sequential",
        "1|test PACT --form simultaneous|cannot be solved at once|--form sequential",
        "2|solve CHICKEN --select first|no such rule|uniform",
        "2|solve CHICKEN --concept purr|--concept purr|did you mean \"pure\"",
        "2|solve CHICKEN --concept subgame-perfect|all move at once|ask for pure",
        "2|test FLAGSHIP --samples 0|--samples 0: from 1|--samples 10000",
        "2|test FLAGSHIP --samples -5|--samples -5: from 1|--samples 10000",
        "2|explain FLAGSHIP --samples 0|--samples 0: from 1|--samples 10000",
        "2|test FLAGSHIP --samples many|--samples many: not a whole number|--samples 10000",
        "2|test FLAGSHIP --samples 9999999999|--samples 9999999999: from 1|--samples 10000",
        "2|test FLAGSHIP --seed one|--seed one: not a whole number|--seed 1",
        "2|test FLAGSHIP --seed 99999999999999999999|of 64 bits|--seed 1",
        "2|test FLAGSHIP --set omega=x|not a finite number|omega=0.5",
        "2|test FLAGSHIP --set omega=NaN|not a finite number|omega=0.5",
        "2|test FLAGSHIP --set omega=1e999|not a finite number|omega=0.5",
        "2|test FLAGSHIP --set omega=1d|not a finite number|omega=0.5",
        "2|test FLAGSHIP --set omega|not of the form PARAMETER=VALUE|= sign",
        "2|test FLAGSHIP --set omga=1|no parameter \"omga\"|did you mean \"omega\"",
        "2|test FLAGSHIP --set schools=1|cannot take that value|split of sources",
        "2|test FLAGSHIP --scale China.pressru=2|no term|did you mean",
        "2|test FLAGSHIP --force China=presses|\"presses\"|did you mean \"pressures\"",
        "2|test FLAGSHIP --force Chyna=passive|no decision \"Chyna\"|did you mean \"China\"",
        "2|test FLAGSHIP --drop kyiv-430|\"kyiv-430\"|did you mean \"kyiv-",
        "2|test FLAGSHIP --drop zzzzzz|no claim, source or ACTOR.TERM|name a claim",
        "2|test FLAGSHIP --outcome zzzzzz|no outcome \"zzzzzz\"|there are",
        "2|explain FLAGSHIP --profile US=ask,Peru=x|no decision \"Peru\"|there are",
        "2|explain FLAGSHIP --profile US|not of the form|= sign",
        "2|test src/test/resources/games/names.nfg|is not a scenario|.json",
        "2|solve notes.txt|is not a game|.json, .nfg, .efg or .csv",
        "1|solve no-such-file.json|there is no such file|check the name",
        "1|solve no-such-file.nfg|there is no such file|check the name",
        "1|solve src/test/resources/faulty/short.nfg|expected 8 payoffs|add the 1 missing",
        "2|solve src/test/resources/games/names.nfg --set a=1|no views, parameters|leave out",
        "1|test src/test/resources/own/division-by-zero.json|weight of A.t|division by zero",
        "1|explain src/test/resources/own/division-by-zero.json|weight of A.t|division by zero",
        "2|convert CHICKEN game.xyz|names no format|.json, .nfg, .efg",
        "1|convert CHICKEN no-such-folder/game.nfg|there is no|make that folder",
        "2|convert game.tex game.nfg|only written|name a game",
        "2|convert CHICKEN game.nfg --decimal-comma|for .csv files|leave it out",
        "1|convert src/test/resources/faulty/misspelt.csv game.nfg|expected the payoff|write a"
            + " number",
        "2|completion|needs to know SHELL|--help",
        "2|completion bahs|not a shell|did you mean \"bash\"",
        "1|convert CHICKEN CHICKEN|exists already|--overwrite",
      })
  void isSaidWithARemedy(int code, String command, String message, String remedy) {
    String[] arguments =
        command
            .replace("CHICKEN", CHICKEN)
            .replace("FLAGSHIP", FLAGSHIP)
            .replace("PACT", "scenarios/korea/defence-pact.json")
            .split(" ");
    Call call = Call.of(arguments);
    assertEquals(code, call.code(), command);
    assertEquals("", call.out(), "nothing on standard output");
    List<String> lines = call.err().lines().toList();
    assertTrue(lines.size() >= 2, call.err());
    assertTrue(lines.get(0).contains(message), call.err());
    assertTrue(lines.get(1).startsWith("    ") && lines.get(1).contains(remedy), call.err());
    assertNoTrace(call);
  }

  @Test
  void aGameOfATrillionProfilesIsRefusedWithTheNumbers() throws IOException {
    StringBuilder actors = new StringBuilder();
    StringBuilder payoffs = new StringBuilder();
    StringBuilder players = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      String comma = i == 0 ? "" : ", ";
      actors.append(comma).append("\"A").append(i).append("\": {\"strategies\": [");
      for (int s = 0; s < 10; s++) {
        actors.append(s == 0 ? "" : ", ").append("\"s").append(s).append('"');
      }
      actors.append("]}");
      payoffs.append(comma).append("\"A").append(i).append("\": {\"t\": {\"level\": [{\"when\":");
      payoffs.append(" {\"A").append(i).append("\": \"s1\"}, \"is\": 1}], \"weight\": 1}}");
      players.append("\"A").append(i).append("\" ");
    }
    Path scenario = folder.resolve("huge.json");
    Files.writeString(
        scenario,
        "{\"format\": \"entente/scenario/1\", \"id\": \"huge\", \"title\": \"Huge\", \"actors\": {"
            + actors
            + "}, \"payoffs\": {"
            + payoffs
            + "}, \"outcomes\": {\"x\": {\"A0\": \"s1\"}}}");
    Path game = folder.resolve("huge.nfg");
    Files.writeString(
        game, "NFG 1 R \"\" { " + players + "} { " + "10 ".repeat(12) + "}\n\n1 2 3\n");
    for (String[] arguments :
        List.of(
            new String[] {"solve", scenario.toString(), "--concept", "dominance"},
            new String[] {"test", scenario.toString()},
            new String[] {"explain", scenario.toString()},
            new String[] {"convert", scenario.toString(), folder.resolve("a.nfg").toString()},
            new String[] {"convert", scenario.toString(), folder.resolve("a.efg").toString()},
            new String[] {"convert", game.toString(), folder.resolve("a.json").toString()},
            new String[] {"solve", game.toString()})) {
      Call call = Call.of(arguments);
      assertEquals(Console.FINDINGS, call.code());
      assertTrue(call.err().contains("1,000,000,000,000 profiles"), call.err());
      assertTrue(call.err().contains("96 TB"), call.err());
      assertNoTrace(call);
    }
    assertOnlyThere("huge.json", "huge.nfg");
  }

  @Test
  void aTreeInWhichSomebodyForgetsIsRefused() throws IOException {
    Path game =
        Files.writeString(
            folder.resolve("forgets.efg"),
            """
            EFG 2 R "Forgets" { "Ann" }
            p "" 1 1 "first" { "l" "r" } 0
            p "" 1 2 "second" { "l" "r" } 0
            t "" 1 "" { 1 }
            t "" 2 "" { 0 }
            p "" 1 2 "second" { "l" "r" } 0
            t "" 2 "" { 0 }
            t "" 1 "" { 1 }
            """);
    for (String concept : List.of("subgame-perfect", "perfect-bayesian")) {
      Call call = Call.of("solve", game.toString(), "--concept", concept);
      assertEquals(Console.FINDINGS, call.code());
      assertTrue(call.err().contains("Ann forgets at information set 2 \"second\""), call.err());
      assertTrue(call.err().contains("--concept pure"), call.err());
      assertNoTrace(call);
    }
    assertEquals(Console.FINDINGS, Call.of("solve", game.toString()).code());
  }

  @Test
  void aFailedConversionLeavesNothingBehind() throws IOException {
    Path target = folder.resolve("game.json");
    Files.createDirectory(folder.resolve("folder.nfg"));
    assertEquals(
        1, Call.of("convert", "src/test/resources/faulty/short.nfg", target.toString()).code());
    assertEquals(
        1,
        Call.of("convert", CHICKEN, folder.resolve("folder.nfg").toString(), "--overwrite").code());
    assertEquals(
        1,
        Call.of(
                "convert",
                "src/test/resources/own/division-by-zero.json",
                folder.resolve("z.nfg").toString())
            .code());
    assertOnlyThere("folder.nfg");
  }

  @Test
  void aFileMayBeConvertedOntoItself() throws IOException {
    Path game = folder.resolve("game.nfg");
    Files.copy(Path.of("src/test/resources/games/prisoners-dilemma.nfg"), game);
    String[] convert = {"convert", game.toString(), game.toString(), "--overwrite"};
    assertEquals(0, Call.of(convert).code());
    String once = Files.readString(game);
    assertEquals(0, Call.of(convert).code());
    assertEquals(once, Files.readString(game));
    assertOnlyThere("game.nfg");
  }

  @Test
  void faultyFilesOfEveryKindAreFindings() throws IOException {
    for (String text : List.of("", "[]", "\"x\"", "{", "\u0000", "[".repeat(100_000), "hello")) {
      for (String ending : List.of("json", "nfg", "efg", "csv")) {
        Path file = folder.resolve("faulty." + ending);
        Files.writeString(file, text);
        Call call = Call.of("solve", file.toString());
        assertEquals(Console.FINDINGS, call.code(), text);
        assertEquals("", call.out());
        assertTrue(call.err().contains("faulty." + ending + ":"), call.err());
        assertNoTrace(call);
      }
    }
  }

  @Test
  void aScenarioWithFindingsIsNotSolvedAndSaysThemAll() {
    Call call = Call.of("test", "src/test/resources/faulty/misspelt.json");
    assertEquals(Console.FINDINGS, call.code());
    assertEquals("", call.out());
    for (String part : List.of("stratgies", "post-021", "no strategy \"asks\"", "Nothing was")) {
      assertTrue(call.err().contains(part), part);
    }
  }

  @Test
  void aFailedExpectationIsAFinding() {
    Call call = Call.of("test", CLIMATE, "--samples", "100");
    assertEquals(Console.FINDINGS, call.code());
    assertTrue(call.out().contains("NO    wrong way round"));
    assertEquals("", call.err());
  }

  private static void assertNoTrace(Call call) {
    for (String trace : List.of("\tat ", "Exception", "java.", "null")) {
      assertFalse(call.err().contains(trace), call.err());
      assertFalse(call.out().toLowerCase(Locale.ROOT).contains("exception"), call.out());
    }
  }

  private void assertOnlyThere(String... names) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(names), files.map(f -> f.getFileName().toString()).sorted().toList());
    }
  }
}
