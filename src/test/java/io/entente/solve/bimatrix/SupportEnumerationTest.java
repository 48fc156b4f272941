package io.entente.solve.bimatrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trying supports and pairing vertices share no code, and find the same. */
class SupportEnumerationTest {

  private static final ExtremePairs.Limits LIMITS =
      new ExtremePairs.Limits(1_000_000, Long.MAX_VALUE, 1_000_000);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void inGenericGamesBothFindTheSame(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 12; round++) {
      int own = 1 + random.nextInt(6);
      int replies = 1 + random.nextInt(6);
      BigInteger[][] first = random(random, own, replies, 1_000_000_000);
      BigInteger[][] second = random(random, own, replies, 1_000_000_000);
      SupportEnumeration.Found found = SupportEnumeration.of(first, second);
      String place = "seed " + seed + ", round " + round;
      assertEquals(0, found.undecided(), place);
      assertEquals(1, found.pairs().size() % 2, place);
      assertEquals(found.pairs().size(), new HashSet<>(found.pairs()).size(), place);
      assertEquals(vertices(first, second), new HashSet<>(found.pairs()), place);
    }
  }

  /** Without undecided pairs of supports there is no continuum, and nothing is missing. */
  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void inDegenerateGamesNothingIsMissingUnlessItSaysSo(long seed) {
    Random random = new Random(seed);
    int complete = 0;
    int open = 0;
    for (int round = 0; round < 150; round++) {
      int own = 1 + random.nextInt(4);
      int replies = 1 + random.nextInt(4);
      BigInteger[][] first = random(random, own, replies, 3);
      BigInteger[][] second = random(random, own, replies, 3);
      SupportEnumeration.Found found = SupportEnumeration.of(first, second);
      Set<ExtremePairs.Pair> extreme = vertices(first, second);
      String place = "seed " + seed + ", round " + round;
      if (found.undecided() == 0) {
        assertEquals(extreme, new HashSet<>(found.pairs()), place);
        complete++;
      } else {
        assertTrue(found.pairs().stream().allMatch(pair -> isEquilibrium(first, second, pair)));
        open++;
      }
    }
    assertTrue(complete > 20 && open > 20, complete + " complete, " + open + " open");
  }

  private static boolean isEquilibrium(
      BigInteger[][] first, BigInteger[][] second, ExtremePairs.Pair pair) {
    boolean is = true;
    for (int i = 0; i < first.length; i++) {
      for (int other = 0; other < first.length; other++) {
        BigInteger gain = BigInteger.ZERO;
        for (int j = 0; j < first[0].length; j++) {
          gain = gain.add(first[other][j].subtract(first[i][j]).multiply(pair.second().get(j)));
        }
        is &= pair.first().get(i).signum() == 0 || gain.signum() <= 0;
      }
    }
    for (int j = 0; j < first[0].length; j++) {
      for (int other = 0; other < first[0].length; other++) {
        BigInteger gain = BigInteger.ZERO;
        for (int i = 0; i < first.length; i++) {
          gain = gain.add(second[i][other].subtract(second[i][j]).multiply(pair.first().get(i)));
        }
        is &= pair.second().get(j).signum() == 0 || gain.signum() <= 0;
      }
    }
    return is;
  }

  @Test
  void aGameInWhichNothingMattersStaysOpen() {
    BigInteger[][] zero = random(new Random(1), 2, 2, 1);
    SupportEnumeration.Found found = SupportEnumeration.of(zero, zero);
    assertEquals(4, found.pairs().size());
    // One continuum in each pair of supports but those of size one.
    assertEquals(5, found.undecided());
  }

  @Test
  void tooManySupportsAreRefused() {
    BigInteger[][] large = random(new Random(1), 12, 11, 9);
    assertThrows(IllegalArgumentException.class, () -> SupportEnumeration.of(large, large));
  }

  private static Set<ExtremePairs.Pair> vertices(BigInteger[][] first, BigInteger[][] second) {
    return new HashSet<>(ExtremePairs.of(first, second, LIMITS).pairs());
  }

  private static BigInteger[][] random(Random random, int rows, int columns, int values) {
    BigInteger[][] matrix = new BigInteger[rows][columns];
    for (BigInteger[] row : matrix) {
      for (int j = 0; j < columns; j++) {
        row[j] = BigInteger.valueOf(random.nextInt(values));
      }
    }
    return matrix;
  }
}
