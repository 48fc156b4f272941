package io.entente.solve.repeated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RootsTest {

  /** A product of factors (x - r), some repeated, and of one without roots. */
  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void rootsOfProductsAreFound(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int round = 0; round < 60; round++) {
      Polynomial product = Polynomial.of(Rational.ONE, Rational.ZERO, Rational.ONE);
      TreeSet<Rational> expected = new TreeSet<>();
      for (int factor = random.nextInt(5); factor >= 0; factor--) {
        Rational root = Rational.of(random.nextInt(-20, 40), 1 + random.nextInt(25));
        if (root.signum() != 0 && !root.equals(Rational.ONE)) {
          for (int times = random.nextInt(3); times >= 0; times--) {
            product = product.times(Polynomial.of(root.negate(), Rational.ONE));
          }
          if (root.signum() > 0 && root.compareTo(Rational.ONE) < 0) {
            expected.add(root);
          }
        }
      }
      List<Rational> found = new ArrayList<>();
      for (Threshold root : Roots.betweenZeroAndOne(product)) {
        assertTrue(root.isExact(), "seed " + seed + ", round " + round + ": " + product);
        found.add(root.low());
      }
      assertEquals(List.copyOf(expected), found, "seed " + seed + ", round " + round);
    }
  }

  @Test
  void rootsThatAreNoFractionsAreToldApartAndKnownAgain() {
    // x^2 - 1/2, and the same with two more factors, and one with a root 10^-30 away
    Polynomial half = Polynomial.of(Rational.of(-1, 2), Rational.ZERO, Rational.ONE);
    Polynomial longer =
        half.times(Polynomial.of(Rational.of(-1, 5), Rational.ZERO, Rational.ZERO, Rational.ONE));
    Rational near = Rational.of(-1, 2).plus(Rational.parse("1e-30"));
    Polynomial close = Polynomial.of(near, Rational.ZERO, Rational.ONE);
    Threshold root = Roots.betweenZeroAndOne(half).get(0);
    assertFalse(root.isExact());
    assertEquals(0.7071067811865476, root.toDouble());
    List<Threshold> two = Roots.betweenZeroAndOne(longer);
    assertEquals(2, two.size());
    assertEquals(root, two.get(1));
    Threshold other = Roots.betweenZeroAndOne(close).get(0);
    assertNotEquals(root, other);
    assertTrue(other.compareTo(root) < 0);
    assertTrue(root.compareTo(other) > 0);
    assertTrue(root.compareTo(Threshold.exactly(root.low())) > 0);
  }

  /** (x - 1/4)(x - 1/2)^2(x - 3/4) is not negative outside, and at 1/2. */
  @Test
  void setsHoldTheirEndsAndSinglePoints() {
    Polynomial product = Polynomial.of(Rational.ONE);
    for (Rational root :
        List.of(Rational.of(1, 4), Rational.of(1, 2), Rational.of(1, 2), Rational.of(3, 4))) {
      product = product.times(Polynomial.of(root.negate(), Rational.ONE));
    }
    DiscountSet set = DiscountSet.whereNotNegative(product);
    assertEquals(3, set.intervals().size());
    assertTrue(set.contains(Rational.of(1, 4)));
    assertTrue(set.contains(Rational.of(1, 2)));
    assertFalse(set.contains(Rational.of(3, 8)));
    assertEquals(Rational.of(3, 4), set.critical().orElseThrow().low());
    DiscountSet turned = DiscountSet.whereNotNegative(product.times(Rational.of(-1)));
    assertEquals(1, turned.intervals().size());
    assertTrue(turned.critical().isEmpty());
    assertEquals(3, set.and(turned).intervals().size());
    assertTrue(DiscountSet.whereNotNegative(Polynomial.ZERO).isAll());
    assertTrue(DiscountSet.whereNotNegative(Polynomial.of(Rational.of(-1))).isEmpty());
    // 1 - x is positive, x - 1 is not, and 1 is not a discount factor
    assertTrue(DiscountSet.whereNotNegative(Polynomial.of(Rational.ONE, Rational.of(-1))).isAll());
    assertTrue(
        DiscountSet.whereNotNegative(Polynomial.of(Rational.of(-1), Rational.ONE)).isEmpty());
    // -x is not negative at 0 alone
    assertEquals(
        "[0, 0]", interval(DiscountSet.whereNotNegative(Polynomial.power(Rational.of(-1), 1))));
  }

  private static String interval(DiscountSet set) {
    assertEquals(1, set.intervals().size());
    return List.of(set.intervals().get(0).low(), set.intervals().get(0).high()).toString();
  }
}
