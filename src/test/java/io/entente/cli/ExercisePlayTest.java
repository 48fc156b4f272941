package io.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code entente exercise play}: a person at the keyboard, moves in the command, logs. */
class ExercisePlayTest {

  private static final String SET =
      """
      {"format": "entente/exercises/1", "id": "quiet", "exercises": {
        "quiet": {"type": "backward-induction", "title": {"en": "Quiet", "de": "Stille"},
          "tree": {"players": ["China", "DPRK", "Russia"], "root": {"player": "China", "moves": {
            "Pressure": {"player": "DPRK", "moves": {
              "Deepen": {"player": "Russia", "moves": {
                "Transfer": ["-3", 2, 2], "Withhold": [-1, -2, 1]}},
              "Balance": [2, 0, 0]}},
            "Quiet": {"player": "DPRK", "moves": {
              "Deepen": {"player": "Russia", "moves": {
                "Transfer": [-1, 4, 3], "Withhold": [0, 1, 1]}},
              "Balance": [1, 2, 0]}}}}},
          "ask": {"plan": {"query": "backward-induction", "points": 5}}},
        "ships": {"type": "pure-nash", "title": "Ships",
          "table": {"order": ["DPRK", "Inspectors"], "Ship,Inspect": [-6, -1], "Ship,Wait": [3, -4],
            "Hold,Inspect": [0, -1], "Hold,Wait": [0, 0]},
          "ask": {"ne": {"query": "pure-nash", "points": 3}}}}}
      """;

  @TempDir private Path folder;

  private record Ran(int code, String out, String err) {}

  private Ran play(String typed, String... arguments) throws IOException {
    Path set = folder.resolve("set.json");
    Files.writeString(set, SET);
    List<String> all = new ArrayList<>(List.of(set.toString()));
    all.addAll(List.of(arguments));
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    var in = new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8));
    int code =
        Main.run(
            "exercise play",
            new ExercisePlay(console, in, false),
            all.toArray(new String[0]),
            console);
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void wrongInputCostsNothingAndTheGameCanBeShown() throws IOException {
    Ran ran = play("foo\n\n?\n3\nqui\n1\n", "quiet", "--as", "China", "--rounds", "2");
    assertEquals("", ran.err());
    assertEquals(0, ran.code());
    assertTrue(
        ran.out().contains("\"foo\" is none of your moves. You can choose: Pressure, Quiet."));
    assertTrue(ran.out().contains("\"3\" is none of your moves."));
    // once at the beginning, once for the question mark
    assertEquals(3, ran.out().split("Payoffs are illustrative", -1).length);
    assertTrue(ran.out().contains("Round 1: you chose Quiet; DPRK chose Deepen"), ran.out());
    assertTrue(ran.out().contains("In 2 rounds you earned -4."), ran.out());
  }

  @Test
  void theEndOfInputEndsWithADebriefOfWhatWasPlayed() throws IOException {
    Ran ran = play("2\n", "quiet", "--as", "China", "--rounds", "3", "--lang", "de");
    assertEquals(0, ran.code());
    assertTrue(ran.out().contains("RÜCKBLICK"), ran.out());
    assertTrue(ran.out().contains("Du hast in Runde 2 aufgehört; sie zählt nicht."), ran.out());
    Ran none = play("", "quiet", "--as", "China");
    assertEquals(0, none.code());
    assertTrue(none.out().contains("No round was played to its end"), none.out());
  }

  @Test
  void movesGivenOrTypedMakeTheSamePlay() throws IOException {
    String[] asked = {"ships", "--as", "DPRK", "--rounds", "3", "--seed", "5"};
    List<String> given = new ArrayList<>(List.of(asked));
    given.addAll(List.of("--moves", "Ship; H ;1"));
    assertEquals(
        play("Ship\nHold\nShip\n", asked).out().replace("Hold\nRound", "H\nRound"),
        play("", given.toArray(new String[0])).out().replace(": 1\n", ": Ship\n"));
  }

  @Test
  void movesThatCannotBeMadeAreWrongUsage() throws IOException {
    for (String moves : List.of("Sink", "S;I", "Ship;Ship")) {
      Ran ran = play("", "ships", "--as", "DPRK", "--moves", moves);
      assertEquals(Console.USAGE, ran.code(), moves);
      assertTrue(ran.err().contains("--moves"), ran.err());
    }
    assertTrue(play("", "ships", "--moves", "Ship").err().contains("--as DPRK or --as Inspectors"));
    assertTrue(play("", "ships", "--as", "DPKR").err().contains("did you mean \"DPRK\"?"));
    assertTrue(play("").err().contains("exercise play needs to know ID"));
    assertEquals(Console.USAGE, play("", "ships", "--as", "DPRK", "--opponents", "spe").code());
  }

  @Test
  void aLogIsWrittenAndPlayedAgain() throws IOException {
    Path log = folder.resolve("log.json");
    Ran first =
        play(
            "",
            "ships",
            "--as",
            "DPRK",
            "--rounds",
            "2",
            "--opponents",
            "logit:0.5",
            "--seed",
            "11",
            "--moves",
            "Ship;Hold",
            "--log",
            log.toString(),
            "--format",
            "json");
    assertEquals(first.out(), Files.readString(log));
    assertEquals("", first.err());
    Ran again = play("", "--replay", log.toString(), "--format", "json");
    assertEquals(first.out(), again.out());
    Ran text = play("", "--replay", log.toString());
    assertTrue(text.out().contains("Round 2: you chose Hold"), text.out());
    assertEquals(Console.USAGE, play("", "--replay", log.toString(), "--as", "DPRK").code());
    assertTrue(play("", "quiet", "--replay", log.toString()).err().contains("is of quiet/ships/1"));
    Files.writeString(log, first.out().replace("\"Hold\"\n", "\"Sink\"\n"));
    Ran other = play("", "--replay", log.toString());
    assertEquals(Console.FINDINGS, other.code());
    assertTrue(other.err().contains("round 2: \"Sink\" cannot be chosen there"), other.err());
  }

  @Test
  void aScenarioIsPlayedInTurn() {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    String[] arguments = {
      "scenarios/korea/appeal-to-xi.json",
      "--as",
      "China",
      "--opponents",
      "logit:2",
      "--moves",
      "pass",
      "--plain"
    };
    var in = new ByteArrayInputStream(new byte[0]);
    int code = Main.run("exercise play", new ExercisePlay(console, in, false), arguments, console);
    String text = out.toString(StandardCharsets.UTF_8);
    assertEquals("", err.toString(StandardCharsets.UTF_8));
    assertEquals(0, code);
    assertTrue(text.contains("2: passive: stays passive"), text);
    assertTrue(text.contains("Looking back"), text);
    assertFalse(text.contains("  "), text);
  }
}
