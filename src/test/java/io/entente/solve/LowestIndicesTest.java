package io.entente.solve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LowestIndicesTest {

  @Test
  void theLowestAreKeptWhateverTheOrder() {
    for (int limit : new int[] {0, 1, 2, 7, 100, 1000, Integer.MAX_VALUE}) {
      LowestIndices lowest = new LowestIndices(limit);
      int size = 1000;
      int[] order = shuffled(size);
      for (int index : order) {
        lowest.add(index);
      }
      int[] expected = new int[Math.min(limit, size)];
      for (int at = 0; at < expected.length; at++) {
        expected[at] = at;
      }
      assertArrayEquals(expected, lowest.toArray(), "limit " + limit);
    }
  }

  private static int[] shuffled(int size) {
    SplittableRandom random = new SplittableRandom(1);
    int[] order = new int[size];
    for (int at = 0; at < size; at++) {
      int other = random.nextInt(at + 1);
      order[at] = order[other];
      order[other] = at;
    }
    return order;
  }
}
