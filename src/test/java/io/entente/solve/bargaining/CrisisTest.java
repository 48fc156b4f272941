package io.entente.solve.bargaining;

import static io.entente.solve.bargaining.FeasiblePointsTest.numbers;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.number.Rational;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Fearon (1995). */
class CrisisTest {

  @Test
  void theRangeIsAsWideAsBothCosts() {
    assertRange("0.4", "0.7", crisis("0.5", "0.1", "0.2").range());
    assertRange("0.65", "0.75", crisis("0.7", "0.05", "0.05").range());
    assertRange("0.3", "0.3", crisis("0.3", "0", "0").range());
    assertRange("0", "1", crisis("0.05", "0.1", "0.99").range());
    assertTrue(crisis("0.5", "-0.2", "0.1").range().isEmpty());
  }

  /** u = sqrt: A accepts (p - c)^2, B keeps (1 - p - c)^2. */
  @Test
  void whoDislikesRiskAcceptsLess() {
    Crisis.Range range = crisis("0.5", "0.1", "0.2").range(Math::sqrt, Math::sqrt);
    assertEquals(0.16, range.low().toDouble(), 1e-15);
    assertEquals(1 - 0.09, range.high().toDouble(), 1e-15);
    Crisis.Range neutral = crisis("0.5", "0.1", "0.2").range(x -> x, x -> x);
    assertEquals(0.4, neutral.low().toDouble(), 1e-15);
    assertEquals(0.7, neutral.high().toDouble(), 1e-15);
    assertThrows(
        BargainingException.class, () -> crisis("0.5", "0", "0").range(x -> x * x, x -> x));
  }

  /** c uniform on [0, C]: x = p + (C - a)/2, war with (C - a)/2C, as long as both lie inside. */
  @Test
  void uniformPrivateCost() {
    Crisis crisis = crisis("0.5", "0.1", "0.2");
    Crisis.Ultimatum ultimatum = crisis.privateCost(new UniformBelief(number("0"), number("0.4")));
    assertEquals(Optional.of(number("0.65")), ultimatum.demand());
    assertEquals(number("3/8"), ultimatum.war());
    assertEquals(number("0.4").plus(number("5/8").times(number("1/4"))), ultimatum.payoffA());
    assertTrue(ultimatum.exact());
  }

  /** Nobody can ask for more than there is. */
  @Test
  void demandsStayWithinTheStake() {
    Crisis.Ultimatum ultimatum =
        crisis("0.9", "0", "1").privateCost(new UniformBelief(number("0"), number("2")));
    assertEquals(Optional.of(Rational.ONE), ultimatum.demand());
    assertEquals(number("1/20"), ultimatum.war());
  }

  /** A cost that is known is asked for in full, and there is no war. */
  @Test
  void aKnownCostIsNoReasonForWar() {
    Crisis.Ultimatum ultimatum =
        crisis("0.5", "0.1", "0.2").privateCost(ListedBelief.known(number("0.2")));
    assertEquals(Optional.of(number("0.7")), ultimatum.demand());
    assertEquals(Rational.ZERO, ultimatum.war());
    assertEquals(number("0.7"), ultimatum.payoffA());
    assertEquals(number("0.3"), ultimatum.payoffB());
  }

  /** What both expect adds up to 1 less what war costs where it comes. */
  @Test
  void nothingIsLostButTheCostsOfWar() {
    Belief cost = new TriangularBelief(number("0"), number("0.1"), number("0.5"));
    Crisis.Ultimatum ultimatum = crisis("0.4", "0.05", "0.2").privateCost(cost);
    Rational z = ultimatum.demand().orElseThrow().minus(number("0.4"));
    Rational costWhereWar = cost.expectedMinimum(z).minus(z.times(cost.atLeast(z)));
    Rational lost = ultimatum.war().times(number("0.05")).plus(costWhereWar);
    assertEquals(Rational.ONE.minus(lost), ultimatum.payoffA().plus(ultimatum.payoffB()));
  }

  @Test
  void whatCannotBeDividedMayBeFoughtOver() {
    Crisis.Range range = crisis("0.5", "0.1", "0.2").range();
    assertEquals(List.of(), Crisis.divisible(range, numbers("0", "1")));
    assertEquals(numbers("0.4", "0.6"), Crisis.divisible(range, numbers("0", "0.4", "0.6", "1")));
  }

  @Test
  void aShiftBeyondBothCostsBreaksPromises() {
    Crisis crisis = crisis("0.5", "0.1", "0.2");
    assertTrue(crisis.lastsUntil(number("0.8")));
    assertFalse(crisis.lastsUntil(number("0.81")));
    assertFalse(crisis.lastsUntil(number("0.19")));
  }

  private static Crisis crisis(String p, String costA, String costB) {
    return new Crisis(number(p), number(costA), number(costB));
  }

  private static void assertRange(String low, String high, Crisis.Range range) {
    assertEquals(number(low), range.low());
    assertEquals(number(high), range.high());
  }

  private static Rational number(String text) {
    return Rational.parse(text);
  }
}
