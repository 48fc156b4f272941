package io.entente.solve.bargaining;

import static io.entente.solve.bargaining.FeasiblePointsTest.numbers;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Beliefs about a number only the other side knows, and demands made under them. */
class PrivateNumbersTest {

  /** Myerson: a seller who keeps nothing and faces a uniform value asks half of the most. */
  @Test
  void uniformDemandIsHalfWay() {
    Belief belief = new UniformBelief(number("0"), number("1"));
    BestDemand free = BestDemand.of(belief, Rational.ZERO);
    assertEquals(Optional.of(number("1/2")), free.demand());
    assertEquals(number("1/2"), free.acceptance());
    assertEquals(number("1/4"), free.gain());
    assertEquals(Optional.of(number("0.45")), BestDemand.of(belief, number("0.1")).demand());
    assertEquals(Optional.of(Rational.ZERO), BestDemand.of(belief, Rational.of(3)).demand());
  }

  @Test
  void whoGainsFromNoDemandMakesNone() {
    Belief belief = new UniformBelief(number("0"), number("1"));
    BestDemand none = BestDemand.of(belief, Rational.of(-1));
    assertFalse(none.demand().isPresent());
    assertEquals(Rational.ZERO, none.acceptance());
    BestDemand worse = BestDemand.of(ListedBelief.known(number("2")), number("-3"));
    assertFalse(worse.demand().isPresent());
    BestDemand tie = BestDemand.of(ListedBelief.known(number("2")), number("-2"));
    assertEquals(Optional.of(number("2")), tie.demand());
  }

  /** Two types, Fearon's case: ask little and be sure, or much and risk the strong type. */
  @Test
  void twoTypesAreScreenedOrNot() {
    Belief belief = new ListedBelief(numbers("0.1", "0.5"), numbers("0.25", "0.75"));
    // 0.1 + m for sure, or (0.5 + m) with 3/4: indifferent at m = 1.1.
    assertEquals(Optional.of(number("0.5")), BestDemand.of(belief, number("1")).demand());
    assertEquals(Optional.of(number("0.1")), BestDemand.of(belief, number("1.2")).demand());
    assertEquals(Optional.of(number("0.1")), BestDemand.of(belief, number("1.1")).demand());
  }

  /** Above the mode (high - 2m)/3; below it the root of 3s^2 + 2(low + m)s - K. */
  @Test
  void triangularDemands() {
    Belief rising = new TriangularBelief(number("0"), number("1"), number("1"));
    // 1 - z^2 = 2z(z + m), m = 0: z = 1/sqrt(3), not a fraction.
    BestDemand free = BestDemand.of(rising, Rational.ZERO);
    assertEquals(1 / Math.sqrt(3), free.demand().orElseThrow().toDouble(), 2e-16);
    assertFalse(free.exact());
    Belief falling = new TriangularBelief(number("0"), number("0"), number("1"));
    BestDemand third = BestDemand.of(falling, Rational.ZERO);
    assertEquals(Optional.of(number("1/3")), third.demand());
    assertEquals(number("4/9"), third.acceptance());
    assertTrue(third.exact());
  }

  /** By brute force, and within bounds. */
  @Test
  void noDemandOnAFineGridGainsMore() {
    for (int seed = 0; seed < 80; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Belief belief = belief(random);
      Rational m = Rational.of(random.nextInt(-40, 60), 10);
      Rational low = Rational.of(random.nextInt(-50, 0), 10);
      Rational high = Rational.of(random.nextInt(1, 50), 10);
      BestDemand free = BestDemand.of(belief, m);
      BestDemand bounded = BestDemand.within(belief, m, low, high);
      for (int step = 0; step <= 400; step++) {
        Rational z = Rational.of(step - 200, 10);
        double gain = belief.atLeast(z).times(z.plus(m)).toDouble();
        assertTrue(free.gain().toDouble() >= gain - 1e-12, "seed " + seed + " at " + z);
        if (z.compareTo(low) >= 0 && z.compareTo(high) <= 0) {
          assertTrue(bounded.gain().toDouble() >= gain - 1e-12, "seed " + seed + " at " + z);
        }
      }
      bounded.demand().ifPresent(z -> assertTrue(z.compareTo(low) >= 0 && z.compareTo(high) <= 0));
    }
  }

  /** E min(z, c) is the integral of P(c >= t), and a mirrored belief the belief of -c. */
  @Test
  void expectedMinimaAndMirrors() {
    for (int seed = 0; seed < 40; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Belief belief = belief(random);
      double sum = -30;
      double step = 1.0 / 64;
      for (double t = -30; t < 5; t += step) {
        sum += step * belief.atLeast(Rational.ofDouble(t + step / 2)).toDouble();
      }
      double z = belief.expectedMinimum(Rational.of(5)).toDouble();
      assertEquals(sum, z, 0.02, "seed " + seed);
      assertEquals(
          belief.mean().toDouble(),
          belief.expectedMinimum(Rational.of(1000)).toDouble(),
          1e-9,
          "seed " + seed);
      Rational at = Rational.of(random.nextInt(-9, 9) * 100 + 37, 100);
      double above = belief.mirrored().atLeast(at.negate()).toDouble();
      assertEquals(1, above + belief.atLeast(at).toDouble(), 1e-12, "seed " + seed);
    }
  }

  /** Half normal values around 0: tail(t)/density(t) = t is solved near 0.7518. */
  @Test
  void normalDemand() {
    Belief belief = new NormalBelief(number("0"), number("1"));
    BestDemand best = BestDemand.of(belief, Rational.ZERO);
    assertEquals(0.7517915, best.demand().orElseThrow().toDouble(), 1e-6);
    assertFalse(best.exact());
    BestDemand far = BestDemand.of(belief, Rational.of(-60));
    assertEquals(0, far.acceptance().toDouble(), 1e-300);
  }

  /** S = 7, the proposer keeps 2 without a bargain, the other between 0 and 4. */
  @Test
  void postedPriceAgainstAUniformFallBack() {
    PostedPrice price =
        PostedPrice.of(Rational.of(7), Rational.of(2), new UniformBelief(number("0"), number("4")));
    assertEquals(Optional.of(number("5/2")), price.offer());
    assertEquals(number("5/8"), price.acceptance());
    assertEquals(number("57/16"), price.proposer());
    // 5/8 of the time 5/2, otherwise on average 13/4.
    assertEquals(number("89/32"), price.responder());
  }

  @Test
  void postedPriceThatCannotPay() {
    PostedPrice price =
        PostedPrice.of(Rational.of(1), Rational.of(2), new UniformBelief(number("0"), number("4")));
    assertFalse(price.offer().isPresent());
    assertEquals(number("2"), price.proposer());
    assertEquals(number("2"), price.responder());
  }

  private static Belief belief(SplittableRandom random) {
    Rational a = Rational.of(random.nextInt(-30, 0), 10);
    Rational b = Rational.of(random.nextInt(0, 20), 10);
    Rational c = Rational.of(random.nextInt(21, 50), 10);
    return switch (random.nextInt(6)) {
      case 0 -> new UniformBelief(a, c);
      case 1 -> new TriangularBelief(a, b, c);
      case 2 -> new TriangularBelief(a, a, c);
      case 3 -> new TriangularBelief(a, c, c);
      case 4 -> new NormalBelief(b, c);
      default -> {
        List<Rational> values = new ArrayList<>(List.of(a, b, c));
        values.add(b);
        yield new ListedBelief(values, numbers("1", "2", "0", "3"));
      }
    };
  }

  private static Rational number(String text) {
    return Rational.parse(text);
  }
}
