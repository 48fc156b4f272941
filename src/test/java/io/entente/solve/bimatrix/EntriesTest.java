package io.entente.solve.bimatrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers in words are what big integers are, wherever a word more or less is needed. */
class EntriesTest {

  private static final long SEED = 20_260;

  /** Numbers whose products have about as many bits as one word, two words, ... have. */
  @ParameterizedTest
  @ValueSource(
      ints = {1, 20, 29, 30, 31, 56, 57, 58, 59, 60, 61, 62, 63, 87, 115, 116, 117, 500, 1200})
  void exchangesGiveWhatBigIntegersGive(int bits) {
    Random random = new Random(SEED + bits);
    for (int round = 0; round < 30; round++) {
      int rows = 2 + random.nextInt(5);
      int length = 2 + random.nextInt(5);
      int trailing = round % 3 == 0 ? random.nextInt(70) : 0;
      BigInteger[][] matrix = new BigInteger[rows][length];
      for (BigInteger[] row : matrix) {
        for (int j = 0; j < length; j++) {
          row[j] = near(random, bits).shiftLeft(trailing);
        }
      }
      String where = "bits " + bits + ", round " + round + ", seed " + (SEED + bits);
      exchange(matrix, random, where);
    }
  }

  /** A number of about so many bits, often a power of two or next to one, of either sign. */
  private static BigInteger near(Random random, int bits) {
    int kind = random.nextInt(4);
    BigInteger power = BigInteger.ONE.shiftLeft(Math.max(0, bits - random.nextInt(2)));
    BigInteger number =
        kind == 0 ? new BigInteger(bits, random) : power.add(BigInteger.valueOf(kind - 2));
    return random.nextBoolean() ? number : number.negate();
  }

  private static void exchange(BigInteger[][] matrix, Random random, String where) {
    Entries words = Entries.of(matrix);
    Entries plain = new PlainEntries(matrix, BigInteger.ONE);
    Entries spare = null;
    for (int step = 0; step < 14; step++) {
      int row = random.nextInt(words.rows);
      int column = random.nextInt(words.length - 1);
      if (plain.signum(row, column) <= 0) {
        continue;
      }
      Entries before = words;
      words = words.exchanged(row, column, spare);
      spare = random.nextBoolean() ? before : null;
      plain = plain.exchanged(row, column, null);
      assertSame(plain, words, where + ", step " + step);
    }
  }

  private static void assertSame(Entries plain, Entries words, String where) {
    assertEquals(plain.denominator(), words.denominator(), where);
    BigInteger most = BigInteger.ONE.shiftLeft(NarrowEntries.BITS);
    for (int i = 0; i < plain.rows; i++) {
      for (int j = 0; j < plain.length; j++) {
        assertEquals(plain.get(i, j), words.get(i, j), where);
        assertEquals(plain.signum(i, j), words.signum(i, j), where);
        boolean fits = plain.get(i, j).abs().compareTo(most) <= 0;
        assertTrue(fits || words instanceof LongEntries, where + ": too great for one word");
      }
    }
    for (int column = 0; column < plain.length - 1; column++) {
      for (int one = 0; one < plain.rows; one++) {
        for (int other = 0; other < plain.rows; other++) {
          if (isQuotient(plain, one, column) && isQuotient(plain, other, column)) {
            int expected = plain.compareQuotients(one, other, column);
            assertEquals(
                expected, Integer.signum(words.compareQuotients(one, other, column)), where);
          }
        }
      }
    }
  }

  private static boolean isQuotient(Entries entries, int row, int column) {
    return entries.signum(row, column) > 0 && entries.signum(row, entries.length - 1) >= 0;
  }

  /** The smallest numerator that one word must refuse, and the greatest that it may take. */
  @Test
  void aNumberThatNeedsAnotherWordGetsIt() {
    BigInteger half = BigInteger.ONE.shiftLeft(31);
    BigInteger[][] matrix = {{half, BigInteger.ONE}, {BigInteger.ZERO, half.shiftRight(1)}};
    assertTrue(Entries.of(matrix) instanceof NarrowEntries);
    Entries wide = Entries.of(matrix).exchanged(0, 0, null);
    assertTrue(wide instanceof LongEntries);
    assertEquals(BigInteger.ONE.shiftLeft(61), wide.get(1, 1));
    matrix[1][1] = matrix[1][1].subtract(BigInteger.ONE);
    assertTrue(Entries.of(matrix).exchanged(0, 0, null) instanceof NarrowEntries);
  }

  /** Back to where it began, through wide numbers, the numbers are narrow again. */
  @Test
  void numbersBecomeNarrowAgain() {
    BigInteger large = BigInteger.ONE.shiftLeft(50).subtract(BigInteger.ONE);
    BigInteger[][] matrix = {{large, BigInteger.TWO}, {BigInteger.TEN, large}};
    Entries wide = Entries.of(matrix).exchanged(0, 0, null);
    assertTrue(wide instanceof LongEntries);
    Entries narrow = wide.exchanged(0, 0, null);
    assertTrue(narrow instanceof NarrowEntries);
    assertEquals(BigInteger.ONE, narrow.denominator());
    assertEquals(large, narrow.get(1, 1));
  }

  /**
   * A number greater than the denominator, beside a pivot of 1, only changes its sign: there must
   * be room for it where all others have become small.
   */
  @ParameterizedTest
  @ValueSource(ints = {60, 118, 120, 175, 230, 400})
  void thereAndBackNothingIsCutOff(int bits) {
    for (int less = 1; less < Math.min(bits, 70); less++) {
      BigInteger pivot = BigInteger.ONE.shiftLeft(bits - less);
      BigInteger factor = BigInteger.ONE.shiftLeft(bits);
      BigInteger[][] matrix = {
        {pivot, BigInteger.ZERO}, {factor, BigInteger.ONE}, {factor.negate(), BigInteger.TWO}
      };
      Entries plain = new PlainEntries(matrix, BigInteger.ONE).exchanged(0, 0, null);
      Entries words = Entries.of(matrix).exchanged(0, 0, null);
      String where = "bits " + bits + ", less " + less;
      assertSame(plain, words, where);
      assertSame(plain.exchanged(0, 0, null), words.exchanged(0, 0, null), where);
    }
  }

  /** Searches in words and in big integers visit the same vertices in the same order. */
  @ParameterizedTest
  @ValueSource(ints = {3, 7, 10, 15, 20, 29, 30, 31, 40, 58, 61, 62, 120})
  void searchesMeetTheSameVertices(int bits) {
    Random random = new Random(SEED + bits);
    for (int round = 0; round < 12; round++) {
      int own = 2 + random.nextInt(4);
      int replies = 2 + random.nextInt(4);
      BigInteger[][] payoffs = new BigInteger[own][replies];
      for (BigInteger[] row : payoffs) {
        for (int j = 0; j < replies; j++) {
          row[j] = near(random, bits);
        }
      }
      Work work = new Work(Long.MAX_VALUE);
      Dictionary words = Dictionaries.bestReplies(payoffs, work);
      assertEquals(
          visited(plain(words, work), replies),
          visited(words, replies),
          "bits " + bits + ", round " + round + ", seed " + (SEED + bits));
    }
  }

  private static Dictionary plain(Dictionary from, Work work) {
    int[] rowLabels = new int[from.rows];
    int[] columnLabels = new int[from.columns];
    BigInteger[][] numbers = new BigInteger[from.rows][from.columns + 1];
    Arrays.setAll(rowLabels, from::rowLabel);
    Arrays.setAll(columnLabels, from::columnLabel);
    for (int i = 0; i < from.rows; i++) {
      for (int j = 0; j <= from.columns; j++) {
        numbers[i][j] = from.entry(i, j);
      }
    }
    Entries entries = new PlainEntries(numbers, BigInteger.ONE);
    return new Dictionary(rowLabels, columnLabels, from.rows, entries, work);
  }

  private static List<String> visited(Dictionary dictionary, int replies) {
    List<String> visited = new ArrayList<>();
    new VertexSearch(dictionary, 100_000, new Work(Long.MAX_VALUE))
        .visit(
            at -> {
              Vertex vertex = Vertex.at(at, replies);
              visited.add(List.of(vertex.weights()) + " " + vertex.bestReplies());
              return true;
            });
    return visited;
  }
}
