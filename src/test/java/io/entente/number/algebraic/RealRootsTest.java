package io.entente.number.algebraic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Roots of polynomials whose roots are known beforehand. */
class RealRootsTest {

  private static final long SEED = 20261122;

  @Test
  void wilkinsonsPolynomialHasTheRootsOneToTwenty() {
    Polynomial product = Polynomial.ONE;
    for (int i = 1; i <= 20; i++) {
      product = product.times(polynomial(-i, 1));
    }
    List<AlgebraicNumber> roots = RealRoots.of(product, Rational.of(-100), Rational.of(100));
    assertEquals(20, roots.size());
    for (int i = 1; i <= 20; i++) {
      assertEquals(Optional.of(Rational.of(i)), roots.get(i - 1).rational());
    }
  }

  @Test
  void wilkinsonsPolynomialALittleChangedLosesTenOfItsRoots() {
    // Wilkinson (1963): with the coefficient of x^19 lowered by 2^-23, ten roots become complex
    Polynomial product = Polynomial.ONE;
    for (int i = 1; i <= 20; i++) {
      product = product.times(polynomial(-i, 1));
    }
    Polynomial power = Polynomial.ONE;
    for (int i = 0; i < 19; i++) {
      power = power.times(Polynomial.X);
    }
    Polynomial changed = product.minus(power.times(Rational.of(1, 1 << 23)));
    List<AlgebraicNumber> roots = RealRoots.of(changed, Rational.ZERO, Rational.of(100));
    assertEquals(10, roots.size());
    assertEquals(20.846908101, roots.get(9).toDouble(), 1e-9);
    assertEquals(8.917250249, roots.get(8).toDouble(), 1e-9);
  }

  @Test
  void multipleRootsAndRootsAtTheEndsCountOnce() {
    // x^3 (x - 1)^2 (2x - 1)
    Polynomial cube = Polynomial.X.times(Polynomial.X).times(Polynomial.X);
    Polynomial square = polynomial(-1, 1).times(polynomial(-1, 1));
    Polynomial product = cube.times(square).times(polynomial(-1, 2));
    assertEquals("[0, 1/2, 1]", RealRoots.of(product, Rational.ZERO, Rational.ONE).toString());
    assertEquals("[0]", RealRoots.of(product, Rational.ZERO, Rational.ZERO).toString());
    assertEquals("[]", RealRoots.of(product, Rational.of(1, 3), Rational.of(1, 3)).toString());
    assertThrows(
        IllegalArgumentException.class,
        () -> RealRoots.of(Polynomial.ZERO, Rational.ZERO, Rational.ONE));
  }

  @Test
  void rootsThatLieVeryCloseAreToldApart() {
    // Mignotte: x^7 - 2 (1000 x - 1)^2 has two roots within 1e-12 of 1/1000
    Polynomial power = Polynomial.ONE;
    for (int i = 0; i < 7; i++) {
      power = power.times(Polynomial.X);
    }
    Polynomial linear = polynomial(-1, 1000);
    Polynomial mignotte = power.minus(linear.times(linear).times(Rational.of(2)));
    List<AlgebraicNumber> roots = RealRoots.of(mignotte, Rational.ZERO, Rational.ONE);
    assertEquals(2, roots.size());
    Rational thousandth = Rational.of(1, 1000);
    assertTrue(roots.get(0).compareTo(thousandth) < 0);
    assertTrue(roots.get(1).compareTo(thousandth) > 0);
    assertTrue(roots.get(0).compareTo(roots.get(1)) < 0);
    assertEquals(1, roots.get(1).signOf(polynomial(-1, 1000)));
    assertEquals(0, roots.get(1).signOf(mignotte.times(polynomial(5, 3))));
    double apart = roots.get(1).toDouble() - roots.get(0).toDouble();
    assertTrue(apart < 1e-12 && apart > 0, "apart " + apart);
  }

  @Test
  void productsOfKnownFactorsHaveTheirRoots() {
    Random random = new Random(SEED);
    for (int round = 0; round < 300; round++) {
      Polynomial product = Polynomial.of(Rational.of(random.nextInt(9) + 1, 7));
      TreeSet<Rational> inside = new TreeSet<>();
      Rational low = Rational.of(random.nextInt(7) - 5, 1 + random.nextInt(3));
      Rational high = low.plus(Rational.of(random.nextInt(6), 1 + random.nextInt(3)));
      for (int factor = random.nextInt(7); factor >= 0; factor--) {
        int above = random.nextInt(21) - 10;
        int below = 1 + random.nextInt(6);
        product = product.times(polynomial(-above, below));
        Rational root = Rational.of(above, below);
        if (root.compareTo(low) >= 0 && root.compareTo(high) <= 0) {
          inside.add(root);
        }
      }
      // x^2 + a: no real root
      product = product.times(polynomial(1 + random.nextInt(4), 0, 1));
      List<Rational> found = new ArrayList<>();
      for (AlgebraicNumber root : RealRoots.of(product, low, high)) {
        found.add(root.rational().orElseThrow());
      }
      assertEquals(new ArrayList<>(inside), found, "seed " + SEED + ", round " + round);
    }
  }

  @Test
  void squareRootsAreComparedExactly() {
    Random random = new Random(SEED);
    for (int round = 0; round < 300; round++) {
      int a = 1 + random.nextInt(60);
      int b = 1 + random.nextInt(60);
      // the same number may come as the root of different polynomials
      AlgebraicNumber one = root(polynomial(-a, 0, 1).times(polynomial(-7, 0, 0, 1)), a);
      AlgebraicNumber other = root(polynomial(-b, 0, 1), b);
      String where = "seed " + SEED + ": roots of " + a + " and " + b;
      assertEquals(Integer.compare(a, b), one.compareTo(other), where);
      assertEquals(-Integer.compare(a, b), other.compareTo(one), where);
      assertEquals(Integer.compare(a, b), one.signOf(polynomial(-b, 0, 1)), where);
      assertEquals(a == b, one.equals(other), where);
      if (a == b) {
        assertEquals(one.hashCode(), other.hashCode(), where);
      }
      Rational near = one.within(Rational.of(1, 1_000_000_000));
      assertEquals(Math.sqrt(a), near.toDouble(), 1e-9, where);
      assertEquals(Math.sqrt(a), one.toDouble(), Math.ulp(Math.sqrt(a)), where);
      if (a < b) {
        Rational middle = AlgebraicNumber.between(one, other);
        assertTrue(one.compareTo(middle) < 0 && other.compareTo(middle) > 0, where);
      }
    }
  }

  /** The root that is the square root of a. */
  private static AlgebraicNumber root(Polynomial polynomial, int a) {
    for (AlgebraicNumber each : RealRoots.of(polynomial, Rational.ZERO, Rational.of(100))) {
      if (each.signOf(polynomial(-a, 0, 1)) == 0) {
        return each;
      }
    }
    throw new AssertionError("no root of " + polynomial);
  }

  @Test
  void aFractionOfAnyDegreeIsKnownAsOne() {
    // (3x - 1)(x^2 - 2)(x^2 - 3)
    Polynomial product = polynomial(-1, 3).times(polynomial(-2, 0, 1)).times(polynomial(-3, 0, 1));
    List<AlgebraicNumber> roots = RealRoots.of(product, Rational.of(-2), Rational.of(2));
    assertEquals(5, roots.size());
    assertEquals(Optional.of(Rational.of(1, 3)), roots.get(2).rational());
    assertEquals(Optional.empty(), roots.get(3).rational());
    assertEquals(-1, roots.get(3).compareTo(roots.get(4)));
    assertEquals(Math.sqrt(2), roots.get(3).toDouble(), 1e-15);
    assertEquals(-Math.sqrt(3), roots.get(0).toDouble(), 1e-15);
  }

  @Test
  void quotientsAreInLowestTerms() {
    RationalFunction x = RationalFunction.of(Polynomial.X);
    RationalFunction one = RationalFunction.ONE;
    RationalFunction quotient = x.times(x).minus(one).dividedBy(x.times(Rational.of(2)).minus(one));
    assertEquals("(1/2 x^2 - 1/2) / (x - 1/2)", quotient.toString());
    assertEquals(x.minus(one), x.times(x).minus(one).dividedBy(x.plus(one)));
    assertEquals(RationalFunction.ZERO, quotient.minus(quotient));
    assertEquals(one, quotient.dividedBy(quotient));
    RationalFunction sum = one.dividedBy(x).plus(one.dividedBy(x.plus(one)));
    assertEquals("(2 x + 1) / (x^2 + x)", sum.toString());
    assertThrows(ArithmeticException.class, () -> x.dividedBy(RationalFunction.ZERO));
  }

  /** With these coefficients, that of x⁰ first. */
  static Polynomial polynomial(long... coefficients) {
    Rational[] all = new Rational[coefficients.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = Rational.of(coefficients[i]);
    }
    return Polynomial.of(all);
  }
}
