package io.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own, on whatever machine. */
class WholeProcessTest {

  private static final String CLIMATE = "src/test/resources/own/climate.json";

  @TempDir Path folder;

  @Test
  void standardOutputIsTheSameInEveryLanguageTimeZoneAndCharset() throws Exception {
    String[] test = {"test", CLIMATE, "--samples", "300", "--format", "json"};
    String expected = Call.of(test).out();
    assertEquals(expected, run(List.of("-Duser.language=tr", "-Duser.country=TR"), test).out());
    assertEquals(
        expected,
        run(
                List.of(
                    "-Duser.language=ar",
                    "-Duser.country=EG",
                    "-Dfile.encoding=ISO-8859-1",
                    "-Duser.timezone=Pacific/Kiritimati"),
                test)
            .out());
    String[] report = {"test", "src/test/resources/own/long-names.json", "--samples", "100"};
    Call german = run(List.of("-Duser.language=de", "-Duser.timezone=Asia/Kolkata"), report);
    assertEquals(Call.of(report), german);
  }

  @Test
  void exitCodesReachTheShell() throws Exception {
    assertEquals(0, run(List.of(), "solve", "scenarios/classics/chicken.json").code());
    assertEquals(1, run(List.of(), "solve", "no-such-file.json").code());
    assertEquals(2, run(List.of(), "slove").code());
  }

  @Test
  void tooLittleMemoryIsSaidInASentence() throws Exception {
    StringBuilder game = new StringBuilder("NFG 1 R \"\" { ");
    game.append("\"p\" ".repeat(16)).append("} { ").append("2 ".repeat(16)).append("}\n\n");
    game.append("0 ".repeat(16 << 16));
    Path file = folder.resolve("large.nfg");
    Files.writeString(file, game);
    Call call = run(List.of("-Xmx8m"), "solve", file.toString());
    assertEquals(1, call.code(), call.err());
    assertFalse(call.err().contains("\tat "), call.err());
    assertTrue(call.err().contains("memory"), call.err());
  }

  private Call run(List<String> options, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    int code =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();
    return new Call(
        code,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
