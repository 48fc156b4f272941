package io.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code solve --verify}, {@code --proof} and {@code --check}, as they are called. */
class ProofCommandTest {

  private static final String CHICKEN = "scenarios/classics/chicken.json";

  private static String words(Call call) {
    return call.out().replaceAll("\\s+", " ");
  }

  @Test
  void verifySaysWhatIsProvedAndWhatIsNot() {
    Call call = Call.of("solve", CHICKEN, "--concept", "pure,maximin", "--verify");
    assertEquals(0, call.code(), call.err());
    String words = words(call);
    assertTrue(
        words.contains(
            "Checked: 2 equilibria in pure strategies and that there are no others. 4 steps, by a"
                + " checker that shares no code with the solver."),
        words);
    assertTrue(words.contains("Not checked: maximin (answers of this kind have no proof)."), words);
    assertFalse(words(Call.of("solve", CHICKEN)).contains("hecked"));
  }

  @Test
  void verifyIsAMemberOfTheJson() {
    JsonObject verified =
        Call.json("solve", CHICKEN, "--concept", "pure,pareto", "--verify")
            .getAsJsonObject("verified");
    assertTrue(verified.get("holds").getAsBoolean());
    assertEquals(4, verified.get("steps").getAsInt());
    assertEquals(2, verified.getAsJsonArray("covers").size());
    assertEquals(1, verified.getAsJsonArray("notCovered").size());
    assertEquals(0, verified.getAsJsonArray("failures").size());
    assertFalse(Call.json("solve", CHICKEN).has("verified"));
  }

  @Test
  void aProofIsKeptAndCheckedAgain(@TempDir Path folder) {
    for (String game :
        new String[] {
          CHICKEN,
          "scenarios/classics/entry-deterrence.json",
          "scenarios/classics/matching-pennies.json"
        }) {
      String file = folder.resolve("proof.json").toString();
      Call kept = Call.of("solve", game, "--proof", file);
      assertEquals(0, kept.code(), kept.err());
      Call checked = Call.of("solve", game, "--check", file);
      assertEquals(0, checked.code(), checked.err());
      assertTrue(checked.out().contains("holds;"), checked.out());
      Call json = Call.of("solve", game, "--check", file, "--format", "json");
      JsonObject verdict = JsonParser.parseString(json.out()).getAsJsonObject();
      assertTrue(verdict.get("holds").getAsBoolean());
      assertTrue(words(kept).contains(verdict.get("steps").getAsInt() + " steps"), kept.out());
    }
  }

  /** What was asked of a tree in strategic form is checked in strategic form. */
  @Test
  void aProofAboutTheStrategicFormOfATree(@TempDir Path folder) {
    String game = "scenarios/classics/chain-store.json";
    String file = folder.resolve("proof.json").toString();
    assertEquals(0, Call.of("solve", game, "--concept", "pure", "--proof", file).code());
    Call checked = Call.of("solve", game, "--check", file);
    assertEquals(0, checked.code(), checked.err());
    assertTrue(checked.out().contains("equilibrium in pure strategies"), checked.out());
  }

  @Test
  void aChangedProofOrGameIsFound(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("proof.json");
    Call.of("solve", CHICKEN, "--concept", "pure", "--proof", file.toString());
    Files.writeString(file, Files.readString(file).replace("\"total\": \"2\"", "\"total\": \"1\""));
    Call changed = Call.of("solve", CHICKEN, "--check", file.toString());
    assertEquals(1, changed.code());
    assertTrue(changed.out().contains("DOES NOT HOLD"), changed.out());
    assertTrue(changed.err().contains("does not hold for this game"), changed.err());
    Call json = Call.of("solve", CHICKEN, "--check", file.toString(), "--format", "json");
    assertEquals(1, json.code());
    assertFalse(JsonParser.parseString(json.out()).getAsJsonObject().get("holds").getAsBoolean());
    Call other = Call.of("solve", "scenarios/classics/stag-hunt.json", "--check", file.toString());
    assertEquals(1, other.code());
    assertTrue(other.err().contains("is about another game"), other.err());
  }

  @Test
  void misuseHasARemedy(@TempDir Path folder) throws IOException {
    Path mine = Files.writeString(folder.resolve("mine.json"), "{}");
    assertEquals(2, Call.of("solve", CHICKEN, "--check", "a.json", "--verify").code());
    assertEquals(2, Call.of("solve", CHICKEN, "--proof", "proof.txt").code());
    assertEquals(1, Call.of("solve", CHICKEN, "--check", "absent.json").code());
    assertEquals(1, Call.of("solve", CHICKEN, "--check", mine.toString()).code());
    assertEquals(1, Call.of("solve", CHICKEN, "--proof", mine.toString()).code());
    assertEquals("{}", Files.readString(mine));
    Call csv = Call.of("solve", CHICKEN, "--check", mine.toString(), "--format", "csv");
    assertEquals(2, csv.code());
    assertTrue(csv.err().contains("csv"), csv.err());
  }
}
