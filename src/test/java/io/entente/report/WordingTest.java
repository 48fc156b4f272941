package io.entente.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.cli.Call;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reports can be read aloud: what holds of every report on every scenario there is. */
class WordingTest {

  private static final String OWN = "src/test/resources/own";
  private static final String FLAGSHIP = "scenarios/korea/appeal-to-xi.json";

  /** Hints are typed, so their lines are never broken. */
  private static final List<String> UNBROKEN = List.of("Next: ", "  All ");

  private static final List<String> NEVER =
      List.of("NaN", "Infinity", "null", "Optional", " ,", "..  ", "()", " 1 points", "[]", "  . ");

  private static final Pattern ONE_OF_MANY =
      Pattern.compile(
          "(?<![0-9.,])1 (actors|reasons|sources|assumptions|claims|combinations|draws|nodes"
              + "|players|smaller reasons|more reasons|more claims)\\b");

  static List<String> scenarios() throws IOException {
    List<String> found = new ArrayList<>();
    for (String folder : List.of("scenarios/classics", "src/test/resources/own")) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        files.map(Path::toString).filter(name -> name.endsWith(".json")).forEach(found::add);
      }
    }
    found.remove("src/test/resources/own/division-by-zero.json");
    found.sort(String::compareTo);
    return found;
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void everyReportIsCleanAndNarrow(String file) {
    for (String[] arguments :
        List.of(
            new String[] {"test", file, "--samples", "60"},
            new String[] {"test", file, "--samples", "60", "--form", "simultaneous"},
            new String[] {"solve", file},
            new String[] {"solve", file, "--form", "simultaneous", "--concept", "all"},
            new String[] {"explain", file, "--samples", "60"},
            new String[] {"explain", file, "--samples", "60", "--all"},
            new String[] {"explain", file, "--samples", "60", "--form", "simultaneous"},
            new String[] {"diff", file, OWN + "/climate.json", "--samples", "60", "--all"},
            new String[] {"explain", file, "--assumptions"})) {
      Call call = Call.of(arguments);
      assertEquals("", call.err(), String.join(" ", arguments));
      assertClean(call.out(), String.join(" ", arguments));
    }
  }

  static void assertClean(String text, String what) {
    assertTrue(text.endsWith("\n"), what);
    assertFalse(text.contains("\n\n\n"), what + ": two blank lines");
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String place = what + ": " + line;
      boolean unbroken = UNBROKEN.stream().anyMatch(line::startsWith);
      assertTrue(unbroken || Columns.of(line) <= 79, place);
      assertEquals(line.stripTrailing(), line, place);
      assertFalse(ONE_OF_MANY.matcher(line).find(), place);
      for (String word : NEVER) {
        assertFalse(line.contains(word), () -> place + " has " + word);
      }
      boolean heading = line.matches("\\d  [A-Z].*");
      if (heading) {
        assertTrue(i + 1 < lines.size() && !lines.get(i + 1).isBlank(), place + " is empty");
      }
      for (int c = 0; c < line.length(); c++) {
        assertFalse(Character.isISOControl(line.charAt(c)), place);
      }
    }
  }

  @Test
  void theFlagshipsTestHasEverySectionAndSaysHowSureItIs() {
    String text = Call.of("test", FLAGSHIP, "--samples", "400").out();
    assertClean(text, "test");
    assertInOrder(
        text,
        "Washington asks Beijing to rein in Pyongyang",
        "4 actors, 81 combinations of moves, 52 reasons from 5 sources",
        "Played in turn: United States, China, Russia, North Korea.",
        "(backward",
        "1  AT THE CENTRAL READING",
        "China          stays passive",
        "close call",
        "China prefers \"stays passive\" to \"presses Pyongyang\" by only 0.2 notches",
        "(A notch:",
        "2  ACROSS PLAUSIBLE READINGS (400 draws, seed 1)",
        "China pressures",
        "Sampling error is",
        "(95 %); --samples 1600 would halve it.",
        "that is the real uncertainty",
        "highest under view beijing_worries, lowest under",
        "3  IF AN ACTOR DID OTHERWISE ANYWAY",
        "China presses Pyongyang:",
        "worse off",
        "not credible",
        "4  HOW STURDY IS THIS?",
        "selection rule: uniform",
        "readings, not measurements",
        "5  WHAT THE AUTHOR EXPECTS",
        "Next: entente explain");
    assertFalse(text.contains("China will press"), "never said");
  }

  @Test
  void theFlagshipsExplanationHasEverySection() {
    String text =
        Call.of("explain", FLAGSHIP, "--outcome", "China pressures", "--samples", "200").out();
    assertClean(text, "explain");
    assertInOrder(
        text,
        "Why does \"China pressures\" not come about, at the central reading?",
        "Two roads, seen by China",
        "A  China stays passive",
        "B  China presses Pyongyang",
        "Only the comparison matters, not the totals.",
        "FOR B: China presses Pyongyang",
        "claims)",
        "par. ",
        "AGAINST B",
        "smaller reasons (--all)",
        "ANY ONE OF THESE WOULD TIP IT",
        "% more",
        "dropping claim",
        "WHERE THE SOURCES DISAGREE",
        "If CNN alone is believed",
        "of 100 draws",
        "CAN IT BE BELIEVED?",
        "RESTS ON ASSUMPTIONS",
        "--assumptions",
        "In turn, view pooled, backward induction, no ties.");
  }

  /** In plain text, where no line is broken within a sentence. */
  @Test
  void anActorInSmallLettersBeginsASentenceWithACapital() {
    String file = OWN + "/small-letters.json";
    Pattern small = Pattern.compile("(^|[.?!] )(the (bank|firm|savers))\\b");
    for (String command :
        List.of(
            "test FILE --samples 60 --concepts",
            "test FILE --samples 60 --form simultaneous",
            "explain FILE --samples 60 --all",
            "explain FILE --outcome investment --all",
            "explain FILE --profile rate=raise",
            "explain FILE --assumptions",
            "solve FILE",
            "diff FILE OTHER --samples 60",
            "diff OTHER FILE --samples 60",
            "diff FILE LOUDER --samples 60")) {
      String typed =
          command
              .replace("FILE", file)
              .replace("OTHER", OWN + "/climate.json")
              .replace("LOUDER", OWN + "/small-letters-later.json");
      String text = Call.of((typed + " --plain").split(" ")).out();
      assertTrue(text.contains("he bank"), typed);
      for (String line : text.lines().toList()) {
        boolean title = line.equals("the bank and the firm");
        assertFalse(!title && small.matcher(line).find(), typed + ": " + line);
      }
    }
    assertInOrder(
        Call.of("test", file, "--samples", "60").out(),
        "   The bank  raises the rate",
        "   The firm  waits",
        "   The bank prefers \"raises the rate\"",
        "   The firm invests:",
        "The firm would be 0.2 points worse off.");
  }

  @Test
  void aLoneActorIsNotToldAboutOthers() {
    String text = Call.of("test", "src/test/resources/own/alone.json", "--samples", "50").out();
    assertTrue(text.contains("Me alone decides"), text);
    assertFalse(text.contains("others"), text);
    assertFalse(text.contains("if all"), text);
    assertFalse(text.contains("nobody else"), text);
  }

  @Test
  void movesAreToldInTheOrderInWhichTheyAreMade() {
    String text = Call.of("test", "src/test/resources/own/union.json").out();
    assertInOrder(text, "The union (ask)     asks for little", "The firm", "The union (strike)");
  }

  @Test
  void drawsWithoutAnAnswerAreSaidBesideTheFrequencies() {
    String none = Call.of("test", "src/test/resources/own/pennies.json", "--samples", "400").out();
    assertInOrder(none, "A heads", "have no stable combination of moves", "left out", "3  ");
    String failed =
        Call.of("test", "src/test/resources/own/sometimes-infinite.json", "--samples", "400").out();
    assertInOrder(failed, "of 100 draws", "was not a finite number; they are left out", "3  ");
  }

  @Test
  void hintsCanBeTypedAsTheyStand() {
    String text = Call.of("test", "src/test/resources/own/quoted.json").out();
    assertTrue(text.contains("--outcome 'he says \"no\", loudly'"), text);
    assertEquals("\"a b\"", Words.argument("a b"));
    assertEquals("a-b.json", Words.argument("a-b.json"));
    assertEquals("'it'\\''s $5'", Words.argument("it's $5"));
    assertEquals("\"\"", Words.argument(""));
  }

  @Test
  void lettersOfEastAsiaTakeTwoColumnsAndAccentsNone() {
    assertEquals(5, Columns.of("China"));
    assertEquals(4, Columns.of("\u4E2D\u56FD"));
    assertEquals(1, Columns.of("e\u0301"));
  }

  @Test
  void numbersAreShortAndNeverZeroByRounding() {
    assertEquals("0.2", Words.number(0.2092));
    assertEquals("0.03", Words.number(0.031));
    assertEquals("less than 0.001", Words.number(0.0000001));
    assertEquals("1.04", Words.payoff(1.0400000001));
    assertEquals("0.3333", Words.payoff(1.0 / 3));
    assertEquals("<1", Words.ofHundred(0.001));
    assertEquals(">99", Words.ofHundred(0.999));
    assertEquals("all draws", Words.draws(1));
    assertEquals("fewer than 1 in 100 draws", Words.draws(0.001));
  }

  static void assertInOrder(String text, String... parts) {
    int at = 0;
    for (String part : parts) {
      int found = text.indexOf(part, at);
      assertTrue(found >= 0, () -> "\"" + part + "\" is missing, or too early, in\n" + text);
      at = found + part.length();
    }
  }
}
