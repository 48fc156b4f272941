package io.entente.solve.linear;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.number.Rational;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** Proofs that prove nothing, each wrong in one respect only, are refused. */
class CertificateTest {

  private static final WholeRow ZERO = row(0, 0);

  private static Rational[] numbers(long... numbers) {
    Rational[] row = new Rational[numbers.length];
    for (int i = 0; i < row.length; i++) {
      row[i] = Rational.of(numbers[i]);
    }
    return row;
  }

  private static WholeRow row(long... numbers) {
    return WholeRow.of(numbers(numbers), Rational.ZERO);
  }

  private static Fractions fractions(long... numbers) {
    BigInteger[] numerators = new BigInteger[numbers.length];
    for (int i = 0; i < numerators.length; i++) {
      numerators[i] = BigInteger.valueOf(numbers[i]);
    }
    return new Fractions(numerators, BigInteger.ONE);
  }

  /** x ≤ 2 and -x ≤ 0: that x is at most 0 does not follow from the second turned round. */
  @Test
  void onlyEquationsMayBeTurnedRound() {
    Region atMost =
        Region.of(1).atMost(numbers(1), Rational.of(2)).atMost(numbers(-1), Rational.ZERO).build();
    assertTrue(Certificate.isDualFeasible(atMost, row(1), fractions(1, 0)));
    assertFalse(Certificate.isDualFeasible(atMost, row(1), fractions(0, -1)));
    Region equal =
        Region.of(1).atMost(numbers(1), Rational.of(2)).equal(numbers(-1), Rational.of(-1)).build();
    assertTrue(Certificate.isOptimal(equal, row(1), fractions(1), fractions(0, -1)));
  }

  /** x + y ≤ 1 and x + y ≥ 2 add up to 0 ≤ -1. */
  @Test
  void emptinessNeedsAContradiction() {
    Region empty =
        Region.of(2)
            .atMost(numbers(1, 1), Rational.ONE)
            .atMost(numbers(-1, -1), Rational.of(-2))
            .build();
    assertTrue(Certificate.isEmptiness(empty, ZERO, fractions(1, 1)));
    assertTrue(Certificate.isEmptiness(empty, ZERO, fractions(3, 2)), "0 <= -1 and x + y >= 0");
    assertFalse(Certificate.isEmptiness(empty, ZERO, fractions(0, 0)), "0 <= 0");
    assertFalse(Certificate.isEmptiness(empty, ZERO, fractions(2, 1)), "x + y <= 0");
    assertFalse(Certificate.isEmptiness(empty, ZERO, fractions(0, 1)), "-x - y <= -2");
  }

  @Test
  void aRayStaysInTheRegionAndRises() {
    Region wedge = Region.of(2).atMost(numbers(1, -1), Rational.ONE).build();
    WholeRow sum = row(1, 1);
    Fractions origin = fractions(0, 0);
    assertTrue(Certificate.isRay(wedge, sum, origin, fractions(1, 1)));
    assertTrue(Certificate.isRay(wedge, sum, origin, fractions(0, 1)));
    assertFalse(Certificate.isRay(wedge, sum, origin, fractions(1, 0)), "leaves the region");
    assertFalse(Certificate.isRay(wedge, sum, origin, fractions(-1, 3)), "x becomes negative");
    assertFalse(Certificate.isRay(wedge, sum, origin, fractions(0, 0)), "goes nowhere");
    assertFalse(Certificate.isRay(wedge, row(1, -1), origin, fractions(1, 1)), "does not rise");
    assertFalse(Certificate.isRay(wedge, sum, fractions(2, 0), fractions(1, 1)), "begins outside");
    Region line = Region.of(2).equal(numbers(1, -1), Rational.ZERO).build();
    assertTrue(Certificate.isRay(line, sum, origin, fractions(1, 1)));
    assertFalse(Certificate.isRay(line, sum, origin, fractions(0, 1)), "leaves the line");
  }
}
