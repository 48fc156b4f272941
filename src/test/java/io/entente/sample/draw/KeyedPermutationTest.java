package io.entente.sample.draw;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class KeyedPermutationTest {

  @Test
  void everyPlaceIsTakenOnce() {
    for (int size : new int[] {1, 2, 3, 4, 5, 7, 8, 9, 31, 64, 65, 1000, 10_000, 65_539}) {
      for (long key = 0; key < 5; key++) {
        KeyedPermutation permutation = new KeyedPermutation(key, size);
        BitSet taken = new BitSet();
        for (int place = 0; place < size; place++) {
          int to = (int) permutation.of(place);
          assertTrue(to >= 0 && to < size, "size " + size + ", key " + key);
          assertFalse(taken.get(to), "twice " + to + " of " + size + ", key " + key);
          taken.set(to);
        }
      }
    }
  }

  /** Over keys, each of 8 places leads to each of 8 places about equally often (chi-square). */
  @Test
  void noPlaceIsPreferred() {
    int size = 8;
    int keys = 16_000;
    int[][] counts = new int[size][size];
    for (long key = 0; key < keys; key++) {
      KeyedPermutation permutation = new KeyedPermutation(key, size);
      for (int place = 0; place < size; place++) {
        counts[place][(int) permutation.of(place)]++;
      }
    }
    for (int place = 0; place < size; place++) {
      double chiSquare = 0;
      for (int count : counts[place]) {
        double expected = (double) keys / size;
        chiSquare += (count - expected) * (count - expected) / expected;
      }
      // 7 degrees of freedom: above 26 once in 2,000 times
      assertTrue(chiSquare < 26, "place " + place + ": " + chiSquare);
    }
  }
}
