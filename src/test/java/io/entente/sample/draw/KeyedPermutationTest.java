package io.entente.sample.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.number.Draws;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class KeyedPermutationTest {

  private static long[] all(KeyedPermutation permutation, int size) {
    long[] places = new long[size];
    permutation.of(0, places, size);
    return places;
  }

  @Test
  void everyPlaceIsTakenOnce() {
    int[] sizes = {1, 2, 3, 4, 5, 7, 64, 65, 255, 256, 257, 272, 289, 290, 1000, 10_000, 65_539};
    for (int size : sizes) {
      for (long key = 0; key < 5; key++) {
        BitSet taken = new BitSet();
        for (long to : all(new KeyedPermutation(key, size), size)) {
          assertTrue(to >= 0 && to < size, "size " + size + ", key " + key);
          assertFalse(taken.get((int) to), "twice " + to + " of " + size + ", key " + key);
          taken.set((int) to);
        }
      }
    }
  }

  @Test
  void anyPlaceCanBeLookedUpAlone() {
    for (int size : new int[] {5, 256, 1000, 70_000}) {
      KeyedPermutation permutation = new KeyedPermutation(3, size);
      long[] all = all(permutation, size);
      long[] one = new long[1];
      for (int place = 0; place < size; place++) {
        permutation.of(place, one, 1);
        assertEquals(all[place], one[0]);
      }
    }
  }

  /** Beyond the size up to which shifts are kept, where it is defined by the same rounds. */
  @Test
  void hugePermutationsTakeNoPlaceTwiceEither() {
    long size = (1L << 24) + 12_345;
    KeyedPermutation huge = new KeyedPermutation(9, size);
    BitSet taken = new BitSet();
    long[] some = new long[4096];
    for (long first = 0; first < 1 << 20; first += some.length) {
      huge.of(first, some, some.length);
      for (long to : some) {
        assertTrue(to >= 0 && to < size);
        assertFalse(taken.get((int) to), "twice " + to);
        taken.set((int) to);
      }
    }
  }

  /** Over keys, all permutations of 4 and of 5 places are about equally likely (chi-square). */
  @Test
  void allSmallPermutationsAreAlikeLikely() {
    for (int size : new int[] {4, 5}) {
      int keys = size == 4 ? 24_000 : 120_000;
      Map<String, Integer> counts = new TreeMap<>();
      for (long seed = 0; seed < keys; seed++) {
        long key = Draws.key(seed, "a/part");
        counts.merge(Arrays.toString(all(new KeyedPermutation(key, size), size)), 1, Integer::sum);
      }
      int permutations = size == 4 ? 24 : 120;
      assertEquals(permutations, counts.size(), "all occur");
      double chiSquare = 0;
      double expected = (double) keys / permutations;
      for (int count : counts.values()) {
        chiSquare += (count - expected) * (count - expected) / expected;
      }
      // 23 and 119 degrees of freedom: above these once in 10,000 times
      assertTrue(chiSquare < (size == 4 ? 57 : 182), size + " places: " + chiSquare);
    }
  }

  /** Of a large one, neighbours lead to places that have nothing to do with each other. */
  @Test
  void neighboursAreUnrelated() {
    int size = 65_536;
    int cells = 16;
    for (long seed = 0; seed < 20; seed++) {
      long[] all = all(new KeyedPermutation(Draws.key(seed, "b/part"), size), size);
      int[] counts = new int[cells * cells];
      for (int place = 0; place + 1 < size; place++) {
        counts[(int) (all[place] * cells / size * cells + all[place + 1] * cells / size)]++;
      }
      double chiSquare = 0;
      double expected = (size - 1.0) / counts.length;
      for (int count : counts) {
        chiSquare += (count - expected) * (count - expected) / expected;
      }
      // 255 degrees of freedom at most: above 347 once in 10,000 times
      assertTrue(chiSquare < 347, "seed " + seed + ": " + chiSquare);
    }
  }
}
