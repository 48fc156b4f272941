package io.entente.interop.csv;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.entente.interop.GameFileException;
import io.entente.interop.GameFileException.Fault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Broken tables end in a game or in findings inside the file, and soon. */
class CsvFuzzTest {

  private static final List<String> TABLES =
      List.of(
          "Row,Column,payoff Row,payoff Column\nC,C,3,3\nC,D,0,5\nD,C,5,0\nD,D,1,1\n",
          "sep=;\r\nA;B;u_A;u_B\r\na;\"x \"\"y\"\"\";1,5;1/3\r\na;z;-0,25;2\r\n",
          "\ufeffA\tB\tC\tA\tB\tC\n\u91d1\tb\t\"c\nd\"\t1\t2\t3e-5\n");

  private static final String[] SPLINTERS = {
    ",", ";", "\t", "\"", "\"\"", "\n", "\r", "\r\n", " ", "C", "payoff ", "u_", "sep=", "1", "/",
    "1,000", "1.5", "-", "e", "99999", "1/0", "1e999", "\u0000", "\u00ff", "PK"
  };

  /** What is being read, for the message if it never ends. */
  private volatile String reading = "";

  @Test
  void truncatedAndMutated() {
    assertTimeoutPreemptively(
        Duration.ofMinutes(20),
        () -> {
          for (String table : TABLES) {
            byte[] whole = table.getBytes(StandardCharsets.UTF_8);
            for (int length = 0; length < whole.length; length++) {
              read(Arrays.copyOf(whole, length), table + " cut at " + length);
            }
            for (int seed = 0; seed < 20_000; seed++) {
              Random random = new Random(seed);
              byte[] bytes = whole;
              for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
                bytes = mutate(bytes, random);
              }
              read(bytes, table + " seed " + seed);
            }
          }
        },
        () -> reading);
  }

  /** Replaces up to eight bytes by a splinter, by nothing, or by a piece from elsewhere. */
  private static byte[] mutate(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + random.nextInt(9));
    byte[] piece = new byte[0];
    int kind = random.nextInt(3);
    if (kind == 0) {
      piece = SPLINTERS[random.nextInt(SPLINTERS.length)].getBytes(StandardCharsets.ISO_8859_1);
    } else if (kind == 1) {
      int start = random.nextInt(bytes.length + 1);
      piece = Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + random.nextInt(40)));
    }
    byte[] changed = new byte[bytes.length - (to - from) + piece.length];
    System.arraycopy(bytes, 0, changed, 0, from);
    System.arraycopy(piece, 0, changed, from, piece.length);
    System.arraycopy(bytes, to, changed, from + piece.length, bytes.length - to);
    return changed;
  }

  private void read(byte[] bytes, String how) throws IOException {
    reading = how;
    try {
      CsvGameFile.read(new ByteArrayInputStream(bytes), "x", "x");
    } catch (GameFileException finding) {
      long lines = 1;
      for (byte b : bytes) {
        lines += b == '\n' || b == '\r' ? 1 : 0;
      }
      for (Fault fault : finding.faults()) {
        assertTrue(fault.line() >= 1 && fault.line() <= lines, how + fault);
        assertTrue(fault.column() >= 1 && fault.column() <= bytes.length + 1, how + fault);
        assertFalse(fault.problem().isBlank() || fault.remedy().isBlank(), how + fault);
        assertFalse((fault.problem() + fault.remedy()).contains("\n"), how + fault);
        assertTrue(fault.problem().length() < 500, how + fault);
      }
    } catch (RuntimeException | Error bug) {
      fail(how + ": " + bug, bug);
    }
  }
}
