package io.entente.solve.bargaining;

import static io.entente.solve.bargaining.FeasiblePointsTest.numbers;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.number.Rational;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class DivisionTest {

  @Test
  void whatAgreementAddsIsDividedByWeights() {
    Parties parties = new Parties(numbers("0", "2", "1"), numbers("1", "1", "2"));
    SurplusDivision division = new SurplusDivision(Rational.of(11), parties);
    assertEquals(Rational.of(8), division.gain());
    assertEquals(numbers("2", "4", "5"), division.under(Rule.NASH).payoffs());
    assertEquals(numbers("2", "2", "4"), division.under(Rule.EGALITARIAN).gains());
    assertEquals(numbers("8/3", "8/3", "8/3"), division.under(Rule.KALAI_SMORODINSKY).gains());
  }

  @Test
  void withoutASurplusOverTheFallBacksThereIsNoAgreement() {
    Parties parties = Parties.alike(numbers("0.5", "0.5"));
    for (Rule rule : Rule.values()) {
      assertFalse(new SurplusDivision(Rational.ONE, parties).under(rule).reached());
    }
  }

  /** Of a straight frontier given as points the same comes out. */
  @Test
  void aSurplusIsALineOfPoints() {
    Parties parties = new Parties(numbers("-1", "2"), numbers("2", "5"));
    Agreement byFormula = new SurplusDivision(Rational.of(7), parties).under(Rule.NASH);
    List<List<Rational>> ends = List.of(numbers("-1", "8"), numbers("5", "2"));
    assertEquals(byFormula.payoffs(), new FeasiblePoints(ends, parties).under(Rule.NASH).payoffs());
  }

  /** u = x^r against a party that does not mind risk: it gets r / (1 + r) (Roth 1979). */
  @Test
  void whoDislikesRiskGetsLess() {
    for (double r : new double[] {0.1, 0.5, 0.8, 1}) {
      ConcaveDivision division =
          new ConcaveDivision(
              10, List.of(x -> Math.pow(x, r), x -> x), Parties.alike(numbers("0", "0")));
      ConcaveDivision.Division nash = division.under(Rule.NASH);
      assertEquals(10 * r / (1 + r), nash.parts().get(0), 1e-8, "r = " + r);
      assertEquals(10, nash.parts().get(0) + nash.parts().get(1), 1e-9);
      assertTrue(nash.agreement().residual() < 1e-6, "residual");
    }
  }

  /** With x^r each and weights a, parts are in proportion to a r. */
  @Test
  void threePartiesWithPowerUtilities() {
    Parties parties = new Parties(numbers("0", "0", "0"), numbers("1", "2", "3"));
    List<DoubleUnaryOperator> utilities = List.of(x -> x, Math::sqrt, x -> Math.pow(x, 0.25));
    ConcaveDivision.Division nash = new ConcaveDivision(11, utilities, parties).under(Rule.NASH);
    assertEquals(4, nash.parts().get(0), 1e-7);
    assertEquals(4, nash.parts().get(1), 1e-7);
    assertEquals(3, nash.parts().get(2), 1e-7);
  }

  /** sqrt(x) against 1 - x: equal shares of the ideal where sqrt(x) = 1 - x. */
  @Test
  void kalaiSmorodinskyWithASquareRoot() {
    ConcaveDivision division =
        new ConcaveDivision(1, List.of(Math::sqrt, x -> x), Parties.alike(numbers("0", "0")));
    double golden = (3 - Math.sqrt(5)) / 2;
    assertEquals(golden, division.under(Rule.KALAI_SMORODINSKY).parts().get(0), 1e-9);
    assertEquals(golden, division.under(Rule.EGALITARIAN).parts().get(0), 1e-9);
  }

  @Test
  void fallBacksAreUtilities() {
    Parties parties = Parties.alike(numbers("1", "1"));
    ConcaveDivision division = new ConcaveDivision(10, List.of(Math::sqrt, x -> x), parties);
    double part = division.under(Rule.NASH).parts().get(0);
    double best = 0;
    double at = 0;
    for (double x = 1; x < 9; x += 1e-4) {
      double product = (Math.sqrt(x) - 1) * (10 - x - 1);
      if (product > best) {
        best = product;
        at = x;
      }
    }
    assertEquals(at, part, 2e-4);
    Parties proud = Parties.alike(numbers("3", "2"));
    assertFalse(
        new ConcaveDivision(10, List.of(Math::sqrt, x -> x), proud)
            .under(Rule.NASH)
            .agreement()
            .reached());
  }

  @Test
  void aUtilityThatBendsUpwardsIsRefused() {
    Parties parties = Parties.alike(numbers("0", "0"));
    assertThrows(
        BargainingException.class,
        () -> new ConcaveDivision(1, List.of(x -> x * x, x -> x), parties));
    assertThrows(
        BargainingException.class, () -> new ConcaveDivision(1, List.of(x -> -x, x -> x), parties));
    assertThrows(
        BargainingException.class,
        () -> new ConcaveDivision(1, List.of(Math::log, x -> x), parties));
  }
}
