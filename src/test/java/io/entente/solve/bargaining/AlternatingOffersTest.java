package io.entente.solve.bargaining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.number.Rational;
import org.junit.jupiter.api.Test;

class AlternatingOffersTest {

  /** Rubinstein (1982). */
  @Test
  void sharesWithoutEnd() {
    assertEquals(number("10/19"), share("0.9", "0.9"));
    assertEquals(number("20/23"), share("0.9", "0.6"));
    assertEquals(Rational.ONE, share("0.5", "0"));
    assertEquals(number("1/2"), share("0", "0.5"));
    assertEquals(Rational.ONE, share("1", "0.5"));
    assertEquals(Rational.ZERO, share("0.5", "1"));
  }

  /** The proposer leaves the other just what it could have by proposing next, both ways. */
  @Test
  void offersMakeTheOtherIndifferent() {
    for (String own : new String[] {"0", "0.2", "0.95", "1"}) {
      for (String other : new String[] {"0", "0.5", "0.99"}) {
        Rational mine = share(own, other);
        Rational others = share(other, own);
        assertEquals(Rational.ONE.minus(number(other).times(others)), mine);
        assertEquals(Rational.ONE.minus(number(own).times(mine)), others);
      }
    }
  }

  /** Worked backwards by hand: 1; 1 - d2; 1 - d2 (1 - d1); ... */
  @Test
  void withAnEndTheLastProposerDecides() {
    Rational d1 = number("0.9");
    Rational d2 = number("0.8");
    assertEquals(Rational.ONE, AlternatingOffers.atMost(1, d1, d2).share());
    assertEquals(number("0.2"), AlternatingOffers.atMost(2, d1, d2).share());
    assertEquals(number("0.92"), AlternatingOffers.atMost(3, d1, d2).share());
    assertEquals(number("0.344"), AlternatingOffers.atMost(4, d1, d2).share());
  }

  @Test
  void aFarEndIsAsGoodAsNone() {
    Rational d1 = number("0.9");
    Rational d2 = number("0.8");
    double without = AlternatingOffers.withoutEnd(d1, d2).share().toDouble();
    assertEquals(without, AlternatingOffers.atMost(200, d1, d2).share().toDouble(), 1e-12);
    assertEquals(without, AlternatingOffers.atMost(201, d1, d2).share().toDouble(), 1e-12);
  }

  /** Factors d^t with t to 0: the first proposer's advantage goes, patience stays. */
  @Test
  void shorterPeriodsApproachTheNashSolution() {
    double limit = AlternatingOffers.withoutEnd(number("0.9"), number("0.7")).limitShare();
    double before = 1;
    for (double length : new double[] {1, 0.1, 0.01, 0.001}) {
      Rational d1 = Rational.ofDouble(Math.pow(0.9, length));
      Rational d2 = Rational.ofDouble(Math.pow(0.7, length));
      double off = Math.abs(AlternatingOffers.withoutEnd(d1, d2).share().toDouble() - limit);
      assertTrue(off < before, "length " + length);
      before = off;
    }
    assertEquals(0, before, 1e-3);
    assertEquals(0.5, AlternatingOffers.withoutEnd(number("0.3"), number("0.3")).limitShare());
    assertEquals(0, AlternatingOffers.withoutEnd(number("0"), number("0.3")).limitShare());
    assertEquals(1, AlternatingOffers.withoutEnd(number("1"), number("0.3")).limitShare());
  }

  @Test
  void whatIsNotDefinedIsRefused() {
    assertThrows(BargainingException.class, () -> share("1", "1"));
    assertThrows(IllegalArgumentException.class, () -> share("1.1", "0.5"));
    assertThrows(
        IllegalArgumentException.class,
        () -> AlternatingOffers.atMost(0, Rational.ONE, Rational.ONE));
    assertEquals(Rational.ONE, AlternatingOffers.atMost(3, Rational.ONE, Rational.ONE).share());
  }

  private static Rational share(String own, String other) {
    return AlternatingOffers.withoutEnd(number(own), number(other)).share();
  }

  private static Rational number(String text) {
    return Rational.parse(text);
  }
}
