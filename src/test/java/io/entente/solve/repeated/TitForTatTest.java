package io.entente.solve.repeated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitForTatTest {

  /** Axelrod (1984): w >= max((T - R)/(T - P), (T - R)/(R - S)); 2/3 with 5, 3, 1, 0. */
  @Test
  void axelrodsTournament() {
    TitForTat found = TitForTat.of(PatienceTest.dilemma(5, 3, 1, 0), 0);
    assertEquals(Rational.of(2, 3), found.reply().get(0).critical().orElseThrow().low());
    assertEquals(found.reply().get(0), found.reply().get(1));
    assertTrue(found.perfect().get(0).isEmpty());
  }

  /** T - R = R - S and P - S = T - P cannot both be; T + S = R + P makes the two equal. */
  @Test
  void believedAtOneDiscountFactorIfGainsAddUp() {
    TitForTat found = TitForTat.of(PatienceTest.dilemma(4, 3, 1, 0), 0);
    assertEquals(1, found.perfect().get(0).intervals().size());
    DiscountSet.Interval only = found.perfect().get(0).intervals().get(0);
    assertEquals(Rational.of(1, 3), only.low().low());
    assertEquals(Rational.of(1, 3), only.high().low());
  }

  /** Against every sequence of twelve departures, then the better of all later ones by hand. */
  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23})
  void bestReplyAgainstAllSequences(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int round = 0; round < 40; round++) {
      double[] v = random.ints(4, 0, 9).asDoubleStream().toArray();
      StrategicGame game = PatienceTest.dilemma(v[0], v[1], v[2], v[3]);
      TitForTat found = TitForTat.of(game, 0);
      for (int step = 0; step < 8; step++) {
        Rational discount = Rational.of(2L * step + 1, 19);
        double d = discount.toDouble();
        double best = Double.NEGATIVE_INFINITY;
        for (int choices = 0; choices < 1 << 12; choices++) {
          best = Math.max(best, worth(v, choices, d));
        }
        boolean reply = best <= v[1] / (1 - d) + 1e-9;
        assertEquals(
            reply,
            found.reply().get(0).contains(discount),
            "seed " + seed + ", round " + round + ", discount " + discount);
      }
    }
  }

  /** Departs in the periods of these bits, again and again. */
  private static double worth(double[] v, int choices, double d) {
    double sum = 0;
    double weight = 1;
    boolean departed = false;
    for (int period = 0; period < 12; period++) {
      boolean departs = (choices >> period & 1) == 1;
      sum += weight * (departs ? (departed ? v[2] : v[0]) : departed ? v[3] : v[1]);
      departed = departs;
      weight *= d;
    }
    // From then on always, never, or by turns, whichever is best.
    double always = (departed ? v[2] : v[0]) + d * v[2] / (1 - d);
    double never = (departed ? v[3] : v[1]) + d * v[1] / (1 - d);
    double out = (v[0] + d * v[3]) / (1 - d * d);
    double in = (v[3] + d * v[0]) / (1 - d * d);
    double turns = departed ? in : out;
    double turnsLater = departed ? v[2] + d * in : v[1] + d * out;
    return sum + weight * Math.max(Math.max(always, never), Math.max(turns, turnsLater));
  }
}
