package io.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code entente diff} as a user meets it: two files on disk. */
class DiffTest {

  private static final Path CHICKEN = Path.of("scenarios/classics/chicken.json");
  private static final Path CLIMATE = Path.of("src/test/resources/own/climate.json");

  @TempDir Path folder;
  private Path changed;

  @BeforeEach
  void place() {
    changed = folder.resolve("changed.json");
  }

  private Path change(Path from, String... oldAndNew) throws IOException {
    String text = Files.readString(from);
    for (int i = 0; i < oldAndNew.length; i += 2) {
      assertTrue(text.contains(oldAndNew[i]), oldAndNew[i]);
      text = text.replace(oldAndNew[i], oldAndNew[i + 1]);
    }
    Files.writeString(changed, text);
    return changed;
  }

  private static Call diff(Path before, Path after, String... options) {
    String[] all = new String[options.length + 3];
    all[0] = "diff";
    all[1] = before.toString();
    all[2] = after.toString();
    System.arraycopy(options, 0, all, 3, options.length);
    return Call.of(all);
  }

  @Test
  void aFileAndItselfAreTheSameByteForByte() {
    Call call = diff(CLIMATE, CLIMATE);
    assertEquals(0, call.code());
    assertTrue(call.out().replace('\n', ' ').contains("the same scenario, byte for byte."));
    JsonObject json = Call.json("diff", CLIMATE.toString(), CLIMATE.toString());
    assertTrue(json.get("same").getAsBoolean());
    assertTrue(json.getAsJsonArray("changes").isEmpty());
    assertTrue(json.getAsJsonArray("weights").isEmpty());
    assertTrue(json.getAsJsonArray("expectations").isEmpty());
    for (var outcome : json.getAsJsonArray("outcomes")) {
      JsonObject difference = outcome.getAsJsonObject().getAsJsonObject("difference");
      assertEquals(0, difference.get("estimate").getAsDouble());
      assertEquals(0, difference.get("high").getAsDouble());
    }
  }

  @Test
  void notesAndFormattingAreNoChange() throws IOException {
    Path after = change(CHICKEN, "\"note\": \"Payoffs of", "\"note\":   \"The payoffs of");
    Call call = diff(CHICKEN, after);
    assertEquals(0, call.code());
    assertTrue(call.out().contains("only in notes"), call.out());
    assertFalse(call.out().contains("byte for byte"), call.out());
  }

  /** Two hawks that gain from the clash: hand computation says hawk dominates, so both clash. */
  @Test
  void aPayoffAndWhatItTurnsAreSaidInWords() throws IOException {
    Path after = change(CHICKEN, "\"hawk,hawk\": [0, 0]", "\"hawk,hawk\": [2, 2]");
    String out = diff(CHICKEN, after).out();
    String flat = out.replaceAll("\\s+", " ");
    assertTrue(flat.contains("WHAT CHANGED (2 changes)"), out);
    assertTrue(
        flat.contains(
            "Row.payoff: where Row stands firm and Column stands firm, it was 0 and is now 2."),
        out);
    assertTrue(flat.contains("\"collision\": no before, yes after."), out);
    assertTrue(flat.contains("\"one yields\": yes before, no after."), out);
  }

  @Test
  void theOtherWayRoundBeforeAndAfterChangePlaces() throws IOException {
    Path after =
        change(CLIMATE, "\"low\": 1, \"high\": 3", "\"low\": 1, \"high\": 4", "\"deal\"", "\"ok\"");
    String[] there = {"diff", CLIMATE.toString(), after.toString(), "--samples", "300"};
    String[] back = {"diff", after.toString(), CLIMATE.toString(), "--samples", "300"};
    JsonArray one = Call.json(there).getAsJsonArray("changes");
    JsonArray other = Call.json(back).getAsJsonArray("changes");
    assertTrue(one.size() > 0);
    assertEquals(one.size(), other.size());
    for (int i = 0; i < one.size(); i++) {
      JsonObject first = one.get(i).getAsJsonObject();
      JsonObject second = other.get(i).getAsJsonObject();
      assertEquals(first.get("part"), second.get("part"));
      assertEquals(first.get("aspect"), second.get("aspect"));
      assertEquals(first.get("before"), second.get("after"));
      assertEquals(first.get("after"), second.get("before"));
    }
  }

  /** Each side of the JSON is what {@code test} says of that file alone. */
  @Test
  void frequenciesAndVerdictsAreThoseOfTest() throws IOException {
    Path after = change(CLIMATE, "\"low\": 1, \"high\": 3", "\"low\": 1, \"high\": 4");
    String[] options = {"--samples", "300", "--seed", "5", "--view", "alarm"};
    JsonObject diff = json("diff", new String[] {CLIMATE.toString(), after.toString()}, options);
    compare(diff, "before", json("test", new String[] {CLIMATE.toString()}, options));
    compare(diff, "after", json("test", new String[] {after.toString()}, options));
  }

  private static JsonObject json(String command, String[] files, String[] options) {
    String[] all = new String[1 + files.length + options.length];
    all[0] = command;
    System.arraycopy(files, 0, all, 1, files.length);
    System.arraycopy(options, 0, all, 1 + files.length, options.length);
    return Call.json(all);
  }

  private static void compare(JsonObject diff, String side, JsonObject test) {
    JsonArray outcomes = test.getAsJsonArray("outcomes");
    assertEquals(outcomes.size(), diff.getAsJsonArray("outcomes").size());
    for (int o = 0; o < outcomes.size(); o++) {
      JsonObject expected = outcomes.get(o).getAsJsonObject();
      JsonObject outcome = diff.getAsJsonArray("outcomes").get(o).getAsJsonObject();
      JsonObject found = outcome.getAsJsonObject(side);
      assertEquals(expected.get("name"), outcome.get("name"));
      assertEquals(expected.get("verdict"), found.get("verdict"));
      assertEquals(expected.get("holdsIn"), found.get("holdsIn"));
      for (String number : new String[] {"estimate", "low", "high"}) {
        assertEquals(
            expected.getAsJsonObject("probability").get(number),
            found.getAsJsonObject("probability").get(number));
      }
    }
  }

  @Test
  void anExpectationThatIsNoLongerMetIsSaid() throws IOException {
    Path after = change(CLIMATE, "\"atLeast\": 0.1, \"atMost\": 0.9", "\"atLeast\": 0.99");
    Call call = diff(CLIMATE, after, "--samples", "300");
    assertEquals(0, call.code());
    assertTrue(call.out().contains("\"at least\": met before, not met after."), call.out());
    assertTrue(call.out().contains("the least frequency expected was 0.1 and is now 0.99"));
  }

  @Test
  void gamesThatHaveNothingInCommonAreStillDescribed() {
    Call call = diff(CLIMATE, CHICKEN, "--samples", "50");
    assertEquals(0, call.code());
    String flat = call.out().replaceAll("\\s+", " ");
    assertTrue(
        flat.contains("Gone: Europe (EU), with the moves: cuts emissions, waits."), call.out());
    assertTrue(flat.contains("asked about only before"), call.out());
    assertTrue(flat.contains("asked about only after"), call.out());
  }

  @Test
  void whatOnlyOneSideCanDoNamesTheFile() throws IOException {
    Path after = change(CLIMATE, "\"alarm\"", "\"panic\"");
    Call call = diff(CLIMATE, after, "--view", "alarm");
    assertEquals(2, call.code());
    assertTrue(call.err().contains(after + ": no view \"alarm\""), call.err());
  }

  @Test
  void faultsOfBothFilesAreToldAtOnce() {
    Path faulty = Path.of("src/test/resources/faulty/misspelt.json");
    Call call = diff(faulty, folder.resolve("none.json"));
    assertEquals(1, call.code());
    assertEquals("", call.out());
    assertTrue(call.err().contains("stratgies") && call.err().contains("there is no such file"));
  }
}
