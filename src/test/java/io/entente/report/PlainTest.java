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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code --plain} promises: nothing to look at, and no number less than on the page. */
class PlainTest {

  private static final Path CLASSICS = Path.of("scenarios/classics");
  private static final Path OWN = Path.of("src/test/resources/own");
  private static final Path GAMES = Path.of("src/test/resources/games");
  private static final Path KOREA = Path.of("scenarios/korea");

  /** Letters and their marks, digits, blanks, the signs of a sentence, hyphen and minus. */
  private static final Pattern SENTENCE = Pattern.compile("[\\p{L}\\p{M}\\p{N} .,;:?!'\"()-]*");

  /** A dash between blanks, which only a formula of the file may have. */
  private static final Pattern DASH = Pattern.compile("[^ ]+ - [\\w(]+");

  /** What is typed after an option stands as it is typed. */
  private static final String TYPED = "ACTOR=STRATEGY";

  /** What a line is cut at to find names that an author or the user gave. */
  private static final Pattern BETWEEN_NAMES = Pattern.compile("[ .,;:?!'\"()]+");

  private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])[+-]?\\d[\\d,]*(\\.\\d+)?");

  static List<String> files() throws IOException {
    List<String> files = new ArrayList<>(List.of(KOREA + "/appeal-to-xi.json"));
    for (Path folder : List.of(CLASSICS, OWN, GAMES)) {
      try (Stream<Path> list = Files.list(folder)) {
        list.map(Path::toString).filter(f -> !f.contains("/.git")).sorted().forEach(files::add);
      }
    }
    files.remove(OWN + "/division-by-zero.json");
    return files;
  }

  private static List<List<String>> commands(String file) {
    if (!file.endsWith(".json")) {
      return List.of(List.of("solve", file), List.of("solve", file, "--concept", "all"));
    }
    List<List<String>> commands = new ArrayList<>();
    commands.add(List.of("test", file, "--samples", "60"));
    commands.add(
        List.of("test", file, "--samples", "60", "--form", "simultaneous", "--concepts", "--all"));
    commands.add(List.of("solve", file));
    commands.add(List.of("solve", file, "--form", "simultaneous", "--concept", "all"));
    commands.add(List.of("explain", file, "--samples", "60"));
    commands.add(List.of("explain", file, "--samples", "60", "--all"));
    commands.add(List.of("explain", file, "--assumptions"));
    commands.add(List.of("diff", file, other(file), "--samples", "30", "--all"));
    commands.add(List.of("diff", file, file));
    if (file.contains("appeal")) {
      commands.add(List.of("explain", file, "--profile", "US=ask,China=pressures"));
      commands.add(List.of("explain", file, "--profile", "US=ask,China=pressures", "--all"));
      commands.add(List.of("explain", file, "--outcome", "bloc forms", "--samples", "60"));
    }
    return commands;
  }

  /** A file to compare with. */
  private static String other(String file) {
    return OWN + (file.endsWith("climate.json") ? "/climate-later.json" : "/climate.json");
  }

  @ParameterizedTest
  @MethodSource("files")
  void thereIsNothingToLookAt(String file) throws IOException {
    String source = Files.readString(Path.of(file)) + file;
    source += Files.readString(Path.of(other(file))) + other(file);
    if (source.contains("\"register\"")) {
      source += Files.readString(Path.of(file).resolveSibling("register.json"));
    }
    for (List<String> command : commands(file)) {
      String what = String.join(" ", command);
      for (String line : plain(command).out().lines().toList()) {
        String place = what + ": " + line;
        assertFalse(line.contains("  "), place);
        assertEquals(line.strip(), line, place);
        assertFalse(line.matches(".*(^- | -$).*"), place + " has a dash for a word");
        Matcher dash = DASH.matcher(line);
        while (dash.find()) {
          assertTrue(source.contains(dash.group()), place + " has a dash for a word");
        }
        assertFalse(line.matches(".*(^|[ (])[+-]\\d.*"), place + " has a sign for a word");
        if (!SENTENCE.matcher(line).matches()) {
          assertOnlyGivenNamesHaveSigns(line, source, place);
        }
      }
    }
  }

  private static void assertOnlyGivenNamesHaveSigns(String line, String source, String place) {
    for (String name : BETWEEN_NAMES.split(line)) {
      assertTrue(
          SENTENCE.matcher(name).matches() || source.contains(name) || name.equals(TYPED),
          () -> place + " has " + name);
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyNumberOfThePageIsThere(String file) {
    for (List<String> command : commands(file)) {
      String page = Call.of(command.toArray(new String[0])).out();
      Call plain = plain(command);
      assertEquals(Call.of(command.toArray(new String[0])).err(), plain.err());
      List<String> missing = numbers(page);
      for (String number : numbers(asSigns(plain.out()))) {
        missing.remove(number);
      }
      assertEquals(List.of(), missing, String.join(" ", command));
    }
  }

  /** Numbers as on a page: with signs and without the words that stand for them. */
  private static String asSigns(String plain) {
    return plain.replaceAll("\\bminus (?=\\d)", "-").replaceAll("\\bplus (?=\\d)", "+");
  }

  private static List<String> numbers(String text) {
    List<String> numbers = new ArrayList<>();
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      numbers.add(number.group().replaceAll(",$", ""));
    }
    return numbers;
  }

  @ParameterizedTest
  @MethodSource("files")
  void nothingElseChanges(String file) {
    for (List<String> command : commands(file)) {
      Call page = Call.of(command.toArray(new String[0]));
      Call plain = plain(command);
      assertEquals(page.code(), plain.code());
      assertEquals(
          page.out().lines().filter(String::isBlank).count(),
          plain.out().lines().filter(String::isBlank).count(),
          "the same sections");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "test scenarios/korea/appeal-to-xi.json|China pressures: in 41 of 100 draws; by view from"
            + " 10 to 78; if all moved at once, in 20; at the centre, no, by 0.2.",
        "explain scenarios/korea/appeal-to-xi.json --outcome China_pressures --samples 100|Road A: China stays passive, then"
            + " Russia gives advanced technology on top of goods, then North Korea deepens the tie"
            + " (worth 2.3)",
        "explain scenarios/korea/appeal-to-xi.json --outcome China_pressures --samples 100|minus 1.1, incurs: angers Moscow"
            + " (8 claims)",
        "explain scenarios/korea/appeal-to-xi.json --samples 100|Worth minus 2.38: United States"
            + " asks and tightens ties with Seoul and Tokyo; China presses Pyongyang; Russia gives"
            + " advanced technology on top of goods; North Korea deepens the tie",
        "explain scenarios/korea/appeal-to-xi.json --samples 100|Share of a deal that Chinese"
            + " pressure can stop; also scales the pain of pressure in Pyongyang"
            + " (parameters.leverage): 33 in 100.",
        "diff src/test/resources/own/climate.json src/test/resources/own/climate-later.json"
            + " --samples 500|costly: in 52 of 100 draws before, in 65 after; difference plus 12.6"
            + " (plus 9.7 to plus 15.5).",
        "diff src/test/resources/own/climate.json src/test/resources/own/climate-later.json"
            + " --samples 500|EU.bill (the bill): minus 2.0 before, minus 2.3 after.",
        "solve scenarios/classics/chain-store.json|Store, after Rival out: fight",
        "test src/test/resources/own/ties.json|left: in 6 of 12.",
      })
  void aRowOfATableIsASentence(String command, String line) {
    List<String> arguments = new ArrayList<>();
    for (String argument : command.split(" ")) {
      arguments.add(argument.replace('_', ' '));
    }
    String text = plain(arguments).out();
    assertTrue(text.lines().anyMatch(line::equals), text);
  }

  @Test
  void itIsAWayToWriteTextOnly() {
    for (String format : List.of("json", "csv")) {
      Call call = Call.of("solve", CLASSICS + "/chicken.json", "--plain", "--format", format);
      assertEquals(2, call.code());
      assertEquals("", call.out());
      assertTrue(call.err().contains("--plain is a way to write text"), call.err());
    }
  }

  private static Call plain(List<String> command) {
    List<String> arguments = new ArrayList<>(command);
    arguments.add("--plain");
    return Call.of(arguments.toArray(new String[0]));
  }
}
