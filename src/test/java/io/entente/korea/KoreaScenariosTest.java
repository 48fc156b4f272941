package io.entente.korea;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.entente.cli.Call;
import io.entente.korea.KoreaFolder.Used;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of {@code scenarios/korea} works with every command, and means what it says. */
class KoreaScenariosTest {

  private static final int SAMPLES = 2000;

  @TempDir private Path folder;

  static List<Path> files() throws IOException {
    return KoreaFolder.files();
  }

  @Test
  void thereAreScenarios() throws IOException {
    assertFalse(files().isEmpty());
  }

  private static Call succeeds(String... arguments) {
    Call call = Call.of(arguments);
    String all = String.join(" ", arguments);
    assertEquals(0, call.code(), () -> all + "\n" + call.out() + call.err());
    assertFalse(call.out().isEmpty(), all);
    return call;
  }

  @ParameterizedTest
  @MethodSource("files")
  void validatesWithoutFindings(Path file) {
    Call call = succeeds("validate", file.toString());
    assertEquals(file + ": valid\n", call.out());
    assertEquals("", call.err());
  }

  @ParameterizedTest
  @MethodSource("files")
  void solvesInEveryView(Path file) throws IOException {
    JsonObject answer = Call.json("solve", file.toString());
    assertEquals("entente/solution/1", answer.get("format").getAsString());
    for (String view : read(file).getAsJsonObject("views").keySet()) {
      succeeds("solve", file.toString(), "--view", view);
    }
  }

  private static JsonObject read(Path file) throws IOException {
    return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
  }

  /** In as few draws as these a direction may remain open; it must not be the other way round. */
  @ParameterizedTest
  @MethodSource("files")
  void isTestedWithAFewDraws(Path file) {
    Call call = Call.of("test", file.toString(), "--samples", "200");
    assertTrue(call.code() <= 1, () -> call.out() + call.err());
    assertFalse(call.out().contains("   NO    "), call.out());
  }

  @ParameterizedTest
  @MethodSource("files")
  void keepsWhatItsAuthorExpects(Path file) {
    JsonObject answer = Call.json("test", file.toString(), "--samples", "" + SAMPLES);
    for (JsonElement one : answer.getAsJsonArray("expectations")) {
      JsonObject expectation = one.getAsJsonObject();
      assertTrue(expectation.get("holds").getAsBoolean(), expectation::toString);
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void runsABatchInEveryView(Path file) {
    String out = folder.resolve("runs").toString();
    succeeds("batch", file.toString(), "--samples", "200", "--view", "all", "--out", out);
  }

  @ParameterizedTest
  @MethodSource("files")
  void explainsItselfAndItsFirstOutcome(Path file) throws IOException {
    succeeds("explain", file.toString(), "--samples", "100");
    succeeds("explain", file.toString(), "--assumptions");
    String first = read(file).getAsJsonObject("outcomes").keySet().iterator().next();
    succeeds("explain", file.toString(), "--outcome", first, "--samples", "100");
  }

  @ParameterizedTest
  @MethodSource("files")
  void becomesAPage(Path file) throws IOException {
    Path page = folder.resolve("page.html");
    Call call = Call.of("report", file.toString(), "--samples", "100", "--out", page.toString());
    assertEquals(0, call.code(), call::err);
    assertTrue(Files.readString(page).contains("</html>"));
  }

  /** What a reader may expect to find in each. */
  @Test
  void saysWhatItIs() throws IOException {
    for (Used scenario : KoreaFolder.scenarios()) {
      JsonObject file = scenario.file();
      String name = scenario.name();
      assertEquals(name, file.get("id").getAsString());
      assertEquals("register.json", file.get("register").getAsString(), name);
      assertTrue(file.get("summary").getAsString().length() > 200, name);
      assertTrue(file.has("assumption"), () -> name + " says not what it assumes");
      assertTrue(file.getAsJsonObject("outcomes").size() >= 3, name);
      assertTrue(file.getAsJsonArray("expectations").size() >= 2, name);
      for (var parameter : file.getAsJsonObject("parameters").entrySet()) {
        if (parameter.getValue().isJsonObject()) {
          assertGrounded(name + " " + parameter.getKey(), parameter.getValue().getAsJsonObject());
        }
      }
      assertDirections(name, file);
    }
  }

  /** A number rests on claims or on an assumption, and says in words what it is. */
  private static void assertGrounded(String name, JsonObject parameter) {
    assertTrue(parameter.has("says"), () -> name + " has no words");
    boolean number = parameter.has("value") || parameter.has("distribution");
    assertTrue(
        !number || parameter.has("claims") || parameter.has("assumption"),
        () -> name + " rests on nothing");
  }

  /** Expectations are directions; those taken from an article name the claims. */
  private static void assertDirections(String name, JsonObject file) {
    for (JsonElement one : file.getAsJsonArray("expectations")) {
      JsonObject expectation = one.getAsJsonObject();
      assertTrue(expectation.has("says"), name);
      assertTrue(
          expectation.has("moreThanWith") || expectation.has("lessThanWith"),
          () -> name + ": " + expectation.get("says") + " is not a direction");
    }
  }
}
