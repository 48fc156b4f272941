package io.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A watched command runs again when, and only when, a file that it reads was written. */
class WatchTest {

  @TempDir Path folder;

  private Path scenario;
  private Path register;
  private Path schema;

  /** What an author does between two runs. */
  private interface Edit {
    void make() throws IOException;
  }

  /** What the watch printed. */
  private record Watched(int code, String out, String err) {

    /** What stands between the rules on standard output: one part for each run. */
    List<String> runs() {
      return List.of(out.split("\n-{72}\n", -1));
    }
  }

  @BeforeEach
  void write() {
    scenario = folder.resolve("mine.json");
    register = folder.resolve("mine.register.json");
    schema = folder.resolve("mine.schema.json");
    assertEquals(0, Call.of("new", scenario.toString()).code());
  }

  @Test
  void eachSaveIsARunOfItsOwn() throws IOException {
    Watched watched =
        watch(
            List.of("validate", scenario.toString()),
            () -> replace(scenario, "\"level\": \"trade\"", "\"level\": \"trad\""),
            () -> replace(scenario, "\"level\": \"trad\"", "\"level\": \"trade\""));
    List<String> runs = watched.runs();
    assertEquals(3, runs.size(), watched.out());
    assertEquals(scenario + ": valid\n", runs.get(0));
    assertTrue(runs.get(1).startsWith(scenario + " was saved.\n"), runs.get(1));
    assertTrue(runs.get(1).contains("did you mean \"trade\"?"), runs.get(1));
    assertTrue(runs.get(2).contains(scenario + ": valid"), runs.get(2));
    assertEquals(0, watched.code());
  }

  @Test
  void theGuideShowsWhatItPrints() throws IOException {
    Watched watched =
        watch(
            List.of("validate", scenario.toString()),
            () -> {
              String text = Files.readString(scenario);
              int level = text.indexOf("\"level\": \"trade\"");
              Files.writeString(
                  scenario, text.substring(0, level + 14) + text.substring(level + 15));
            });
    String shown =
        watched
            .out()
            .replace(folder + folder.getFileSystem().getSeparator(), "")
            .split("\n\n", 2)[1];
    String guide = Files.readString(Path.of("src/site/markdown/editing.md"));
    assertTrue(guide.contains("```text\n" + shown + "```"), shown);
  }

  @Test
  void theRegisterIsWatchedToo() throws IOException {
    Watched watched =
        watch(
            List.of("test", scenario.toString(), "--samples", "50"),
            () -> replace(register, "\"strength\": 4", "\"strength\": 5"));
    assertTrue(watched.err().contains("Waiting for changes of " + scenario + ", " + register));
    assertEquals(2, watched.runs().size());
    assertTrue(watched.runs().get(1).startsWith(register + " was saved."));
    assertEquals(
        Call.of("test", scenario.toString(), "--samples", "50").out(),
        watched.runs().get(1).substring(watched.runs().get(1).indexOf("\n\n") + 2));
  }

  @Test
  void aSaveWithoutAChangeIsNoRun() throws IOException {
    Watched watched =
        watch(
            List.of("solve", scenario.toString()),
            () -> Files.setLastModifiedTime(scenario, FileTime.fromMillis(1)));
    assertEquals(1, watched.runs().size());
    assertTrue(watched.err().contains("Saved, but nothing has changed."));
  }

  @Test
  void anotherNoteGivesNothingNew() throws IOException {
    Watched watched =
        watch(
            List.of("solve", scenario.toString()),
            () -> replace(scenario, "made up: nobody", "made up indeed: nobody"));
    assertTrue(watched.runs().get(1).contains("Nothing new: the result is the same as before."));
    assertFalse(watched.runs().get(1).contains("subgame-perfect"));
  }

  @Test
  void brokenAndMissingFilesAreSurvived() throws IOException {
    String sound = Files.readString(scenario);
    Watched watched =
        watch(
            List.of("solve", scenario.toString()),
            () -> Files.writeString(scenario, sound.substring(0, 700)),
            () -> Files.writeString(scenario, ""),
            () -> Files.delete(scenario),
            () -> Files.writeString(scenario, sound),
            () -> Files.delete(register),
            () -> Files.writeString(register, "["),
            () -> Files.writeString(scenario, "[".repeat(100_000)));
    assertEquals(8, watched.runs().size(), watched.out());
    assertTrue(watched.runs().get(3).contains(scenario + " is gone."));
    assertTrue(watched.err().contains("there is no such file"));
    assertTrue(watched.runs().get(4).contains("subgame-perfect"));
    assertFalse(watched.err().contains("Exception"), watched.err());
    assertEquals(0, watched.code());
  }

  @Test
  void aRegisterNamedLaterIsWatchedFromThenOn() throws IOException {
    Path other = folder.resolve("other.json");
    Watched watched =
        watch(
            List.of("validate", scenario.toString()),
            () -> {
              Files.copy(register, other);
              replace(scenario, "\"mine.register.json\"", "\"other.json\"");
            },
            () -> replace(other, "\"strength\": 4", "\"strength\": 9"));
    assertTrue(watched.runs().get(2).startsWith(other + " was saved."), watched.out());
    assertTrue(watched.runs().get(2).contains("outside the scale"), watched.out());
  }

  @Test
  void theSchemaFollowsTheScenario() throws IOException {
    String before = Files.readString(schema);
    Watched watched =
        watch(
            List.of("validate", scenario.toString()),
            () ->
                replace(
                    scenario,
                    "\"outcomes\": {",
                    "\"outcomes\": {\"closed\": {\"North\": \"close\"},"));
    assertTrue(watched.err().contains("Brought " + schema + " up to date."), watched.err());
    assertFalse(before.contains("\"closed\""));
    assertEquals(Call.of("schema", scenario.toString()).out(), Files.readString(schema));
    assertTrue(Files.readString(schema).contains("\"closed\""));
  }

  @Test
  void whileTheScenarioCannotBeReadToItsEndTheSchemaStays() throws IOException {
    String before = Files.readString(schema);
    String sound = Files.readString(scenario);
    watch(
        List.of("validate", scenario.toString()),
        () -> Files.writeString(scenario, sound.substring(0, 900)),
        () -> Files.delete(register));
    assertEquals(before, Files.readString(schema));
  }

  @Test
  void aForeignSchemaIsLeftAlone() throws IOException {
    Files.writeString(schema, "{\"type\": \"object\"}");
    watch(
        List.of("validate", scenario.toString()),
        () ->
            replace(scenario, "\"outcomes\": {", "\"outcomes\": {\"a\": {\"North\": \"close\"},"));
    assertEquals("{\"type\": \"object\"}", Files.readString(schema));
  }

  @Test
  void aGameFileCanBeWatched() throws IOException {
    Path game = folder.resolve("game.nfg");
    Files.copy(Path.of("src/test/resources/games/prisoners-dilemma.nfg"), game);
    Watched watched =
        watch(
            List.of("solve", game.toString()),
            () -> Files.writeString(game, "NFG"),
            () ->
                Files.copy(
                    Path.of("src/test/resources/games/matching-pennies.nfg"),
                    game,
                    StandardCopyOption.REPLACE_EXISTING));
    assertEquals(3, watched.runs().size());
    assertTrue(watched.runs().get(2).contains("none"), watched.out());
  }

  /** As it is used: the real clock, and an editor that writes beside and renames. */
  @Test
  void anEditorInAnotherThreadIsNoticed() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    int[] code = {-1};
    Thread watching =
        new Thread(
            () ->
                code[0] =
                    Main.run(new String[] {"validate", scenario.toString(), "--watch"}, out, out));
    watching.start();
    awaitText(bytes, "Ctrl-C ends.");
    Path part = folder.resolve("part");
    Files.writeString(part, Files.readString(scenario).replace("\"trade\",", "\"trad\","));
    Files.delete(scenario);
    Files.move(part, scenario);
    awaitText(bytes, "did you mean \"trade\"?");
    replace(scenario, "\"trad\",", "\"trade\",");
    awaitText(bytes, "\n" + scenario + ": valid");
    watching.interrupt();
    watching.join();
    assertEquals(0, code[0]);
    assertFalse(bytes.toString(StandardCharsets.UTF_8).contains("is gone"));
  }

  /** A change of the same length, at the same time as the file system tells it. */
  @Test
  void aChangeThatOnlyTheBytesShowIsNoticed() throws IOException {
    FileStates before = FileStates.of(List.of(scenario));
    var time = Files.getLastModifiedTime(scenario);
    replace(scenario, "\"mode\": 0.6", "\"mode\": 0.7");
    Files.setLastModifiedTime(scenario, time);
    FileStates now = before.now(before.files());
    assertTrue(now.isTouchedSince(before));
    assertEquals(List.of(scenario), now.changedSince(before));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2|solve FILE --watch --format json|--format is for programs|leave out",
        "2|test FILE --watch --format csv|--format is for programs|leave out",
        "2|test FILE --watch --samples 0|--samples 0|--samples 10000",
        "2|test FILE --watch --view nobody|no view|there are",
        "2|test FILE --wacth|no option|did you mean --watch?",
        "1|validate FILE no-such-file.json --watch|no such file to watch|check the name",
        "1|solve no-such-file.nfg --watch|no such file to watch|check the name",
        "2|explain FILE --watch|no option|--help",
      })
  void misuseEndsAtOnce(int code, String command, String message, String remedy) {
    Call call = Call.of(command.replace("FILE", scenario.toString()).split(" "));
    assertEquals(code, call.code(), call.err());
    List<String> lines = call.err().lines().toList();
    assertTrue(lines.get(0).contains(message), call.err());
    assertTrue(lines.get(1).startsWith("    ") && lines.get(1).contains(remedy), call.err());
  }

  /** Runs a command, makes one edit after each run, and ends after the last. */
  private Watched watch(List<String> command, Edit... edits) {
    Deque<Edit> left = new ArrayDeque<>(List.of(edits));
    Waiting waiting =
        known -> {
          if (left.isEmpty()) {
            return Optional.empty();
          }
          try {
            left.remove().make();
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
          FileStates now = known.now(known.files());
          assertTrue(now.isTouchedSince(known), "the edit is seen");
          return Optional.of(now);
        };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(stream(out), stream(err));
    String[] call = command.toArray(new String[0]);
    int code =
        new Watch(
                (results, remarks) -> Main.run(call, results, remarks),
                List.of(Path.of(command.get(1))),
                console,
                waiting)
            .run();
    return new Watched(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static void replace(Path file, String old, String replacement) throws IOException {
    String text = Files.readString(file);
    assertTrue(text.contains(old), old);
    Files.writeString(file, text.replace(old, replacement));
  }

  private static void awaitText(ByteArrayOutputStream bytes, String text)
      throws InterruptedException {
    for (int i = 0; i < 1200; i++) {
      if (bytes.toString(StandardCharsets.UTF_8).contains(text)) {
        return;
      }
      Thread.sleep(50);
    }
    throw new AssertionError(text + " never came: " + bytes.toString(StandardCharsets.UTF_8));
  }
}
