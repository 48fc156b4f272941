package io.entente.interop;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Broken files end in a game or in a finding inside the file, and soon. */
class FuzzTest {

  private static final String[] SPLINTERS = {
    "{", "}", "\"", "\\", ",", " ", "\n", "0", "1", "9", "-", "/", "e", ".", "t", "c ", "p ",
    "99999", "1/0", "1e999", "NFG", "\u0000", "\u00ff"
  };

  private static List<Path> files() throws Exception {
    try (Stream<Path> list = Files.list(GameFiles.FOLDER)) {
      return list.filter(f -> f.toString().endsWith("fg")).sorted().toList();
    }
  }

  /** What is being read, for the message if it never ends. */
  private volatile String reading = "";

  @Test
  void truncatedAtEveryByte() {
    soon(
        () -> {
          for (Path file : files()) {
            byte[] whole = Files.readAllBytes(file);
            for (int length = 0; length < whole.length; length++) {
              read(file, Arrays.copyOf(whole, length), "cut at " + length);
            }
          }
        });
  }

  @Test
  void mutatedAtRandom() {
    soon(
        () -> {
          for (Path file : files()) {
            byte[] whole = Files.readAllBytes(file);
            for (int seed = 0; seed < 3000; seed++) {
              Random random = new Random(seed);
              byte[] bytes = whole;
              for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                bytes = mutate(bytes, random);
              }
              read(file, bytes, "seed " + seed);
            }
          }
        });
  }

  private void soon(Executable reading) {
    assertTimeoutPreemptively(Duration.ofMinutes(20), reading, () -> this.reading);
  }

  /** Replaces up to eight bytes by a splinter, by nothing, or by a piece from elsewhere. */
  private static byte[] mutate(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + random.nextInt(9));
    byte[] piece = new byte[0];
    switch (random.nextInt(3)) {
      case 0 ->
          piece = SPLINTERS[random.nextInt(SPLINTERS.length)].getBytes(StandardCharsets.ISO_8859_1);
      case 1 -> {
        int start = random.nextInt(bytes.length + 1);
        piece =
            Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + random.nextInt(40)));
      }
      default -> {}
    }
    byte[] changed = new byte[bytes.length - (to - from) + piece.length];
    System.arraycopy(bytes, 0, changed, 0, from);
    System.arraycopy(piece, 0, changed, from, piece.length);
    System.arraycopy(bytes, to, changed, from + piece.length, bytes.length - to);
    return changed;
  }

  private void read(Path file, byte[] bytes, String how) throws IOException {
    reading = file + ", " + how;
    try {
      var in = new ByteArrayInputStream(bytes);
      if (file.toString().endsWith(".nfg")) {
        NormalFormFile.read(in, "x", bytes.length);
      } else {
        ExtensiveFormFile.read(in, "x");
      }
    } catch (GameFileException finding) {
      long lines = 1;
      for (byte b : bytes) {
        lines += b == '\n' || b == '\r' ? 1 : 0;
      }
      assertTrue(finding.line() >= 1 && finding.line() <= lines, finding.getMessage());
      assertTrue(finding.column() >= 1 && finding.column() <= bytes.length + 1);
      assertFalse(finding.problem().isBlank() || finding.remedy().isBlank());
      assertTrue(finding.problem().length() < 300, finding.problem());
    } catch (RuntimeException | Error bug) {
      fail(reading + ": " + bug, bug);
    }
  }
}
