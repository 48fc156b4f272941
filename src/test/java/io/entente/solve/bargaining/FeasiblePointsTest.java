package io.entente.solve.bargaining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FeasiblePointsTest {

  private static final int RANDOM_CASES = 60;

  /** Nash (1950): Bill and Jack trade nine things; Jack gives pen, toy and knife. */
  @Test
  void billAndJackTradeAsNashSaidTheyWould() {
    int[][] goods = {{2, 4}, {2, 2}, {2, 1}, {2, 2}, {4, 1}, {10, 1}, {4, 1}, {6, 2}, {2, 2}};
    List<List<Rational>> points = new ArrayList<>();
    for (int toBill = 0; toBill < 1 << goods.length; toBill++) {
      long bill = 0;
      long jack = 0;
      for (int good = 0; good < goods.length; good++) {
        boolean his = (toBill >> good & 1) == 1;
        bill += his ? goods[good][0] : 0;
        jack += his ? 0 : goods[good][1];
      }
      points.add(List.of(Rational.of(bill), Rational.of(jack)));
    }
    Parties parties = Parties.alike(numbers("12", "6"));

    Agreement agreement = new FeasiblePoints(points, parties).under(Rule.NASH);

    assertEquals(numbers("24", "11"), agreement.payoffs());
    assertEquals(numbers("12", "5"), agreement.gains());
    assertTrue(agreement.isExact());
  }

  /** Kalai and Smorodinsky (1975): more becomes possible, and Nash gives the second party less. */
  @Test
  void nashIsNotMonotoneAndKalaiSmorodinskyIs() {
    List<List<Rational>> less =
        List.of(numbers("0", "1"), numbers("1", "0"), numbers("3/4", "3/4"));
    List<List<Rational>> more = List.of(numbers("0", "1"), numbers("1", "0"), numbers("1", "7/10"));
    Parties parties = Parties.alike(numbers("0", "0"));

    assertEquals(
        numbers("3/4", "3/4"), new FeasiblePoints(less, parties).under(Rule.NASH).payoffs());
    assertEquals(
        numbers("1", "7/10"), new FeasiblePoints(more, parties).under(Rule.NASH).payoffs());
    Agreement before = new FeasiblePoints(less, parties).under(Rule.KALAI_SMORODINSKY);
    Agreement after = new FeasiblePoints(more, parties).under(Rule.KALAI_SMORODINSKY);
    assertEquals(numbers("3/4", "3/4"), before.payoffs());
    assertEquals(numbers("10/13", "10/13"), after.payoffs());
  }

  @Test
  void weightsShiftTheNashSolutionAlongAnEdge() {
    List<List<Rational>> line = List.of(numbers("0", "10"), numbers("10", "0"));
    Parties parties = new Parties(numbers("1", "2"), numbers("3", "1"));

    Agreement agreement = new FeasiblePoints(line, parties).under(Rule.NASH);

    assertEquals(numbers("25/4", "15/4"), agreement.payoffs());
    assertEquals(numbers("3/8", "5/8"), agreement.lottery());
  }

  @Test
  void withoutAPointThatAllGainFromNothingIsAgreed() {
    List<List<Rational>> points = List.of(numbers("0", "3"), numbers("3", "0"), numbers("1", "1"));
    for (Rule rule : Rule.values()) {
      Agreement none = new FeasiblePoints(points, Parties.alike(numbers("2", "1"))).under(rule);
      assertFalse(none.reached(), rule.word());
      assertEquals(numbers("2", "1"), none.payoffs());
      Agreement far = new FeasiblePoints(points, Parties.alike(numbers("5", "5"))).under(rule);
      assertFalse(far.reached(), rule.word());
    }
  }

  /** Compared with a fine search over the hull's edges. */
  @Test
  void noMixtureOfTwoPointsHasAHigherProduct() {
    for (int seed = 0; seed < RANDOM_CASES; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      List<List<Rational>> points = random(random, 2 + random.nextInt(8), 2);
      Parties parties =
          new Parties(
              List.of(Rational.of(random.nextInt(-5, 5)), Rational.of(random.nextInt(-5, 5))),
              List.of(Rational.of(1 + random.nextInt(4)), Rational.of(1 + random.nextInt(4))));
      Agreement agreement = new FeasiblePoints(points, parties).under(Rule.NASH);
      double best = Double.NEGATIVE_INFINITY;
      for (List<Rational> one : points) {
        for (List<Rational> two : points) {
          for (int part = 0; part <= 500; part++) {
            best = Math.max(best, logProduct(one, two, part / 500.0, parties));
          }
        }
      }
      assertEquals(best > -1e9, agreement.reached(), "seed " + seed);
      if (agreement.reached()) {
        double found = logProduct(agreement.payoffs(), agreement.payoffs(), 0, parties);
        assertTrue(found >= best - 1e-12, "seed " + seed + ": " + found + " < " + best);
        assertEquals(agreement.payoffs(), mixed(points, agreement.lottery()), "seed " + seed);
      }
    }
  }

  @Test
  void threePartiesWithNothingBetweenThemGetAThirdEach() {
    List<List<Rational>> points =
        List.of(numbers("9", "0", "0"), numbers("0", "9", "0"), numbers("0", "0", "9"));
    Parties parties = Parties.alike(numbers("0", "0", "0"));
    for (Rule rule : Rule.values()) {
      Agreement agreement = new FeasiblePoints(points, parties).under(rule);
      for (Rational payoff : agreement.payoffs()) {
        assertEquals(3, payoff.toDouble(), 1e-9, rule.word());
      }
    }
  }

  /** A gap bounds by how much the logarithm of the product could be higher. */
  @Test
  void withMorePartiesTheGapIsSmallAndTrue() {
    int reached = 0;
    for (int seed = 0; seed < RANDOM_CASES; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      int parties = 3 + random.nextInt(2);
      List<List<Rational>> points = random(random, 3 + random.nextInt(9), parties);
      List<Rational> zeros = new ArrayList<>();
      List<Rational> weights = new ArrayList<>();
      for (int party = 0; party < parties; party++) {
        zeros.add(Rational.ZERO);
        weights.add(Rational.of(1 + random.nextInt(3)));
      }
      Parties who = new Parties(zeros, weights);
      Agreement agreement = new FeasiblePoints(points, who).under(Rule.NASH);
      if (!agreement.reached()) {
        continue;
      }
      reached++;
      assertEquals(agreement.payoffs(), mixed(points, agreement.lottery()), "seed " + seed);
      assertTrue(agreement.residual() <= 1e-9, "seed " + seed + ": " + agreement.residual());
      double found = logProduct(agreement.payoffs(), agreement.payoffs(), 0, who);
      for (int trial = 0; trial < 200; trial++) {
        List<Rational> lottery = new ArrayList<>();
        for (int point = 0; point < points.size(); point++) {
          lottery.add(Rational.of(random.nextInt(1000)));
        }
        Rational all = Parties.sum(lottery);
        lottery.replaceAll(chance -> chance.dividedBy(all));
        List<Rational> other = mixed(points, lottery);
        assertTrue(found >= logProduct(other, other, 0, who) - 1e-8, "seed " + seed);
      }
    }
    assertTrue(reached > 5, "too few problems with an agreement: " + reached);
  }

  @Test
  void egalitarianGainsAreInProportionAndCannotAllBeHigher() {
    List<List<Rational>> points = List.of(numbers("0", "4"), numbers("6", "0"));
    Parties parties = new Parties(numbers("0", "0"), numbers("2", "1"));
    Agreement agreement = new FeasiblePoints(points, parties).under(Rule.EGALITARIAN);
    assertEquals(numbers("24/7", "12/7"), agreement.payoffs());
  }

  @Test
  void sizesThatDoublesHardlyHoldAreNoTrouble() {
    List<List<Rational>> points = List.of(numbers("0", "1e300"), numbers("1e-300", "0"));
    Agreement agreement =
        new FeasiblePoints(points, Parties.alike(numbers("0", "0"))).under(Rule.NASH);
    assertEquals(numbers("5e-301", "5e299"), agreement.payoffs());
  }

  private static double logProduct(
      List<Rational> one, List<Rational> two, double part, Parties parties) {
    double log = 0;
    for (int party = 0; party < parties.size(); party++) {
      double payoff = (1 - part) * one.get(party).toDouble() + part * two.get(party).toDouble();
      double gain = payoff - parties.fallBack(party).toDouble();
      if (gain <= 1e-12) {
        return Double.NEGATIVE_INFINITY;
      }
      log += parties.weight(party).toDouble() * Math.log(gain);
    }
    return log;
  }

  private static List<Rational> mixed(List<List<Rational>> points, List<Rational> lottery) {
    List<Rational> payoffs = new ArrayList<>();
    for (int party = 0; party < points.get(0).size(); party++) {
      Rational sum = Rational.ZERO;
      for (int point = 0; point < points.size(); point++) {
        sum = sum.plus(lottery.get(point).times(points.get(point).get(party)));
      }
      payoffs.add(sum);
    }
    return payoffs;
  }

  private static List<List<Rational>> random(SplittableRandom random, int count, int parties) {
    List<List<Rational>> points = new ArrayList<>();
    for (int point = 0; point < count; point++) {
      List<Rational> payoffs = new ArrayList<>();
      for (int party = 0; party < parties; party++) {
        payoffs.add(Rational.of(random.nextInt(-6, 11)));
      }
      points.add(payoffs);
    }
    return points;
  }

  static List<Rational> numbers(String... texts) {
    List<Rational> numbers = new ArrayList<>();
    for (String text : texts) {
      numbers.add(Rational.parse(text));
    }
    return numbers;
  }
}
