package io.entente.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged files give findings or scenarios, and never an exception. */
class FuzzTest {

  private static final String ODD = "{}[]\",:'/\\#*0-.eNnI tf\n\u0000\uD83C\u00A0";

  private final String sound = MistakesTest.resource("sound.json");

  private static ScenarioFile check(String text) {
    ScenarioFile read = new ScenarioReader().read("f", text);
    boolean errors = read.findings().stream().anyMatch(Finding::isError);
    assertEquals(!errors, read.scenario().isPresent(), text);
    int lines = (int) text.chars().filter(c -> c == '\n' || c == '\r').count() + 1;
    for (Finding finding : read.findings()) {
      assertTrue(finding.line() >= 1 && finding.line() <= lines && finding.column() >= 1, text);
      assertFalse(finding.message().contains("this is not JSON"), () -> finding + "\n" + text);
    }
    return read;
  }

  @Test
  void everyTruncationHasAFinding() {
    for (int length = 0; length < sound.strip().length(); length++) {
      String text = sound.substring(0, length);
      assertFalse(check(text).findings().isEmpty());
    }
  }

  @Test
  void changedSignsNeverThrow() {
    Random random = new Random(20240627);
    for (int i = 0; i < 6000; i++) {
      StringBuilder text = new StringBuilder(sound);
      int changes = 1 + random.nextInt(3);
      for (int c = 0; c < changes; c++) {
        int at = random.nextInt(text.length());
        char odd = ODD.charAt(random.nextInt(ODD.length()));
        switch (random.nextInt(4)) {
          case 0 -> text.deleteCharAt(at);
          case 1 -> text.insert(at, odd);
          case 2 -> text.setCharAt(at, odd);
          default -> text.setCharAt(at, text.charAt(random.nextInt(text.length())));
        }
      }
      check(text.toString());
    }
  }

  @Test
  void movedPiecesNeverThrow() {
    Random random = new Random(7);
    for (int i = 0; i < 1000; i++) {
      int from = random.nextInt(sound.length());
      int to = Math.min(sound.length(), from + random.nextInt(60));
      int at = random.nextInt(sound.length());
      check(new StringBuilder(sound).insert(at, sound.substring(from, to)).toString());
      check(new StringBuilder(sound).delete(from, to).toString());
    }
  }

  @Test
  void damagedFlagshipNeverThrows(@TempDir Path folder) throws IOException {
    Path korea = Path.of("scenarios", "korea");
    Files.copy(korea.resolve("register.json"), folder.resolve("register.json"));
    byte[] bytes = Files.readAllBytes(korea.resolve("appeal-to-xi.json"));
    Random random = new Random(52);
    ScenarioReader reader = new ScenarioReader();
    Path file = folder.resolve("damaged.json");
    for (int i = 0; i < 200; i++) {
      byte[] damaged =
          i % 2 == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes.clone();
      if (damaged.length > 0) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      Files.write(file, damaged);
      ScenarioFile read = reader.read(file);
      boolean errors = read.findings().stream().anyMatch(Finding::isError);
      assertEquals(!errors, read.scenario().isPresent());
      assertTrue(i % 2 == 1 || !read.findings().isEmpty());
    }
  }
}
