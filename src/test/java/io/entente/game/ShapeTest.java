package io.entente.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ShapeTest {

  @Test
  void lastPlayerVariesFastest() {
    Shape shape = Shape.of(2, 3, 4);
    int expected = 0;
    for (int a = 0; a < 2; a++) {
      for (int b = 0; b < 3; b++) {
        for (int c = 0; c < 4; c++) {
          assertEquals(expected, shape.index(a, b, c));
          assertEquals(Profile.of(a, b, c), shape.profile(expected));
          assertEquals(b, shape.strategy(expected, 1));
          assertEquals(shape.index(a, 2, c), shape.deviate(expected, 1, 2));
          expected++;
        }
      }
    }
    assertEquals(24, shape.profiles());
    assertEquals(24 * 3 * 8, shape.bytes());
  }

  @Test
  void sizesAreSaidHoweverLarge() {
    int[] counts = new int[100];
    Arrays.fill(counts, 10);
    Shape shape = Shape.of(counts);
    assertEquals(Long.MAX_VALUE, shape.profiles());
    assertEquals(Long.MAX_VALUE, shape.bytes());
    assertEquals(BigInteger.TEN.pow(100), shape.exactProfiles());
    assertFalse(shape.isAddressable());
    assertThrows(GameTooLargeException.class, () -> shape.stride(0));
  }

  @Test
  void gameThatDoesNotFitIsRefusedWithItsNumbers() {
    Shape shape = Shape.of(1000, 1000, 1000, 1000);
    GameTooLargeException refusal =
        assertThrows(GameTooLargeException.class, () -> shape.requireTable(Long.MAX_VALUE));
    assertEquals(BigInteger.TEN.pow(12), refusal.profiles());
    assertTrue(refusal.getMessage().contains("1,000,000,000,000 profiles"), refusal::getMessage);
    assertTrue(refusal.getMessage().contains("32 TB"), refusal::getMessage);
    GameTooLargeException bounded =
        assertThrows(
            GameTooLargeException.class, () -> Shape.of(100, 100, 100).requireTable(1_000_000));
    assertTrue(bounded.getMessage().contains("24 MB"), bounded::getMessage);
  }

  @Test
  void playersWithoutStrategiesAndProfilesThatDoNotExistAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> Shape.of());
    assertThrows(IllegalArgumentException.class, () -> Shape.of(2, 0));
    assertThrows(IllegalArgumentException.class, () -> Shape.of(2, 2).index(0, 2));
    assertThrows(IllegalArgumentException.class, () -> Shape.of(2, 2).index(0));
    assertThrows(IllegalArgumentException.class, () -> Shape.of(2, 2).profile(4));
  }
}
