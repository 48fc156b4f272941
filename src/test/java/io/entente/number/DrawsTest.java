package io.entente.number;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Draws must look independent and uniform along runs, names and seeds. Statistics are compared with
 * their distribution under independence; limits are five standard errors or the 1e-6 tail.
 */
class DrawsTest {

  private static final int N = 200_000;
  private static final long[] SEEDS = {0, 1, 2, -1, 42, Long.MIN_VALUE, Long.MAX_VALUE, 1L << 32};

  /** A way to lay out a sequence of draws. */
  private interface Sequence {
    double at(int i);
  }

  @Test
  void runsOfOneNameAreUniformAndIndependent() {
    for (long seed : SEEDS) {
      long key = Draws.key(seed, "China.press_ru/kyiv-043/holds");
      assertRandom(i -> Draws.uniform(key, i), "runs, seed " + seed);
      assertRandom(i -> Draws.uniform(key, (long) i << 20), "strided runs, seed " + seed);
      assertRandom(i -> Draws.uniform(key, -i), "negative runs, seed " + seed);
    }
  }

  @Test
  void neighbouringNamesAreIndependent() {
    assertRandom(i -> Draws.uniform(Draws.key(0, "t" + i), 0), "names, run 0");
    assertRandom(i -> Draws.uniform(Draws.key(0, "China.term" + i + "/holds"), 7), "names, run 7");
    assertRandom(i -> Draws.uniform(Draws.key(5, "" + (char) i + (char) (i >> 16)), 0), "chars");
  }

  @Test
  void neighbouringSeedsAreIndependent() {
    assertRandom(i -> Draws.uniform(Draws.key(i, "omega"), 0), "seeds");
    assertRandom(i -> Draws.uniform(Draws.key((long) i << 32, "omega"), 3), "high seeds");
    assertRandom(i -> Draws.uniform(Draws.key(i, ""), i), "seed with run");
    assertRandom(i -> Draws.uniform(Draws.key(i, "omega"), -i), "seed against run");
  }

  @Test
  void twoNamesSeedsOrShiftsAreUncorrelated() {
    String[] names = {"a", "b", "aa", "ab", "ba", "a/holds", "b/holds", "", "\0", "\0\0"};
    for (String one : names) {
      for (String two : names) {
        if (!one.equals(two)) {
          long a = Draws.key(0, one);
          long b = Draws.key(0, two);
          for (int lag = 0; lag <= 1; lag++) {
            int shift = lag;
            assertUncorrelated(
                i -> Draws.uniform(a, i), i -> Draws.uniform(b, i + shift), one + " and " + two);
          }
        }
      }
    }
    for (long seed = -3; seed < 3; seed++) {
      long a = Draws.key(seed, "omega");
      long b = Draws.key(seed + 1, "omega");
      assertUncorrelated(i -> Draws.uniform(a, i), i -> Draws.uniform(b, i), "seed " + seed);
    }
  }

  @Test
  void everyBitOfTheSeedChangesHalfOfTheBitsDrawn() {
    long flips = 0;
    int trials = 0;
    for (int bit = 0; bit < 64; bit++) {
      for (int run = 0; run < 200; run++) {
        long one = Draws.bits(Draws.key(run, "x"), run);
        long other = Draws.bits(Draws.key(run ^ 1L << bit, "x"), run);
        int changed = Long.bitCount(one ^ other);
        assertTrue(changed > 8 && changed < 56, "bit " + bit);
        flips += changed;
        trials += 64;
      }
    }
    assertEquals(0.5, (double) flips / trials, 5 * 0.5 / Math.sqrt(trials));
  }

  @Test
  void differentNamesHaveDifferentKeys() {
    Set<Long> keys = new HashSet<>();
    int count = 0;
    for (int i = 0; i < 100_000; i++) {
      keys.add(Draws.key(0, "n" + i));
      keys.add(Draws.key(i + 1, "n"));
      keys.add(Draws.key(0, i + "n"));
      count += 3;
    }
    assertEquals(count, keys.size());
  }

  @Test
  void aDrawIsAnOddMultipleOfTwoToTheMinus53InsideTheUnitInterval() {
    long key = Draws.key(3, "x");
    for (int run = 0; run < 100_000; run++) {
      double u = Draws.uniform(key, run);
      assertTrue(u > 0 && u < 1);
      double scaled = u * 0x1p53;
      assertEquals((double) (long) scaled, scaled);
      assertEquals(1, (long) scaled & 1);
    }
  }

  @Test
  void filledColumnsAreTheSingleDraws() {
    for (long first : new long[] {0, 5, -7, Long.MAX_VALUE - 3, 1L << 40}) {
      long key = Draws.key(9, "x");
      double[] column = new double[100];
      double[] expected = new double[100];
      Draws.uniforms(key, first, column, 90);
      for (int i = 0; i < 90; i++) {
        expected[i] = Draws.uniform(key, first + i);
      }
      assertArrayEquals(expected, column);
    }
  }

  /** Published results depend on these: they may never change. */
  @Test
  void theStreamIsFixed() {
    assertEquals(2848496194441588653L, Draws.key(1, "omega"));
    assertEquals(0.0025295651352076343, Draws.uniform(Draws.key(1, "omega"), 0));
    // SplitMix64 seeded with 0, its first output as published with the reference implementation.
    assertEquals(0xE220A8397B1DCDAFL, Draws.bits(0, 1));
    assertEquals(0x6E789E6AA1B965F4L, Draws.bits(0, 2));
  }

  private static void assertRandom(Sequence draws, String what) {
    double sum = 0;
    double squares = 0;
    int[] cells = new int[256];
    int[] pairs = new int[32 * 32];
    int[] lowBits = new int[256];
    double[] lagged = new double[4];
    double[] past = new double[4];
    int runs = 0;
    for (int i = 0; i < N; i++) {
      double u = draws.at(i);
      double centred = u - 0.5;
      sum += centred;
      squares += centred * centred;
      cells[(int) (u * 256)]++;
      lowBits[(int) ((long) (u * 0x1p52) & 255)]++;
      if (i > 0) {
        pairs[32 * (int) (u * 32) + (int) ((past[0] + 0.5) * 32)]++;
        runs += centred > 0 != past[0] > 0 ? 1 : 0;
      }
      for (int lag = 0; lag < 4; lag++) {
        lagged[lag] += i > lag ? centred * past[lag] : 0;
      }
      past[3] = past[2];
      past[2] = past[1];
      past[1] = past[0];
      past[0] = centred;
    }
    double root = Math.sqrt(N);
    assertEquals(0, sum / N, 5 / root / Math.sqrt(12), what + ": mean");
    assertEquals(1.0 / 12, squares / N, 5 / root / Math.sqrt(180), what + ": variance");
    assertEquals(0.5, (double) runs / N, 5 * 0.5 / root, what + ": crossings of the middle");
    for (int lag = 0; lag < 4; lag++) {
      assertEquals(0, 12 * lagged[lag] / N, 5 / root, what + ": correlation at lag " + (lag + 1));
    }
    assertEven(cells, what + ": cells");
    assertEven(pairs, what + ": pairs");
    assertEven(lowBits, what + ": low bits");
  }

  /** Chi-squared, both too uneven and too even, in normal approximation. */
  private static void assertEven(int[] counts, String what) {
    double total = 0;
    for (int count : counts) {
      total += count;
    }
    double expected = total / counts.length;
    double chi = 0;
    for (int count : counts) {
      chi += (count - expected) * (count - expected) / expected;
    }
    double degrees = counts.length - 1;
    // Wilson and Hilferty's cube root makes chi-squared nearly normal.
    double spread = 2 / (9 * degrees);
    double z = (Math.cbrt(chi / degrees) - (1 - spread)) / Math.sqrt(spread);
    assertEquals(0, z, 5, what);
  }

  private static void assertUncorrelated(Sequence one, Sequence two, String what) {
    int n = 50_000;
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += (one.at(i) - 0.5) * (two.at(i) - 0.5);
    }
    assertEquals(0, 12 * sum / n, 5 / Math.sqrt(n), what);
  }
}
