package io.entente.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ReciprocalTest {

  @Test
  void multiplyingDividesExactly() {
    SplittableRandom random = new SplittableRandom(1);
    for (int trial = 0; trial < 20_000; trial++) {
      int divisor = 1 + (random.nextInt(Integer.MAX_VALUE) >>> random.nextInt(31));
      Reciprocal reciprocal = Reciprocal.of(divisor);
      int multiple = Integer.MAX_VALUE / divisor * divisor;
      int some = random.nextInt(Integer.MAX_VALUE);
      int[] dividends = {
        0, 1, divisor - 1, divisor, multiple - 1, multiple, Integer.MAX_VALUE, some
      };
      for (int dividend : dividends) {
        assertEquals(dividend / divisor, reciprocal.divide(dividend), dividend + " / " + divisor);
      }
    }
    for (int divisor = 1; divisor < 300; divisor++) {
      Reciprocal reciprocal = Reciprocal.of(divisor);
      for (int dividend = 0; dividend < 3000; dividend++) {
        assertEquals(dividend / divisor, reciprocal.divide(dividend));
      }
    }
  }
}
