package io.entente.sensitivity.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What knowing something does to a forecast, against closed forms. */
class ForecastValueTest {

  private static double[] uniform(Random random, int n) {
    double[] values = new double[n];
    Arrays.setAll(values, run -> random.nextDouble());
    return values;
  }

  private static void near(double expected, Measured found, double slack) {
    double error = (found.high() - found.low()) / 4 * 3 + slack;
    assertTrue(Math.abs(found.estimate() - expected) < error, found + " for " + expected);
  }

  /**
   * The outcome has probability x, x uniform: E|x - 1/2| = 1/4, E max(x, 1 - x) - 1/2 = 1/4, and
   * the information is 1 - E h(x) = 1 - 1 / (2 ln 2) bits.
   */
  @Test
  void aProbabilityThatIsItselfDrawn() {
    int n = 20000;
    Random random = new Random(1);
    double[] x = uniform(random, n);
    double[] yes = new double[n];
    Arrays.setAll(yes, run -> random.nextDouble() < x[run] ? 1 : 0);
    ForecastValue found = ForecastValue.of(yes, Bins.of(x), 9);
    near(0.25, found.shift(), 0.003);
    near(0.25, found.accuracy(), 0.003);
    near(1 - 1 / (2 * Math.log(2)), found.bits(), 0.003);
    assertEquals(n, found.runs());
  }

  /** With x from 0 to 1/2 yes is never the better forecast, so no more of them are right. */
  @Test
  void whatNeverChangesTheForecastMakesItNoMoreOftenRight() {
    int n = 20000;
    Random random = new Random(2);
    double[] x = uniform(random, n);
    double[] yes = new double[n];
    Arrays.setAll(yes, run -> random.nextDouble() < x[run] * 0.45 ? 1 : 0);
    ForecastValue found = ForecastValue.of(yes, Bins.of(x), 9);
    near(0.45 / 4, found.shift(), 0.003);
    assertEquals(0, found.accuracy().estimate(), 1e-3);
    assertTrue(found.accuracy().low() <= 0);
  }

  /** The outcome follows from x: all its entropy goes, whatever way it follows. */
  @Test
  void whatSettlesItTellsAllItsEntropy() {
    int n = 4000;
    double[] x = uniform(new Random(3), n);
    double[] yes = new double[n];
    Arrays.setAll(yes, run -> (int) (x[run] * 4) % 2);
    double[] ties = new double[n];
    Arrays.setAll(ties, run -> (int) (x[run] * 4));
    ForecastValue found = ForecastValue.of(yes, Bins.of(ties), 9);
    near(1, found.bits(), 1e-3);
    near(0.5, found.shift(), 1e-3);
    near(0.5, found.accuracy(), 0.02);
    assertEquals(1, ForecastValue.entropy(0.5), 1e-12);
    assertEquals(0, ForecastValue.entropy(0));
    assertEquals(0.811278, ForecastValue.entropy(0.25), 1e-6);
  }

  @Test
  void whatTellsNothingShowsNothing() {
    double[] sums = new double[3];
    double[] sizes = new double[3];
    int[] clear = new int[3];
    int times = 200;
    for (int seed = 0; seed < times; seed++) {
      Random random = new Random(seed);
      int n = 400;
      double[] idle = uniform(random, n);
      double[] yes = new double[n];
      Arrays.setAll(yes, run -> random.nextInt(2));
      ForecastValue found = ForecastValue.of(yes, Bins.of(idle), seed);
      Measured[] all = {found.shift(), found.accuracy(), found.bits()};
      for (int i = 0; i < 3; i++) {
        sums[i] += all[i].estimate() / times;
        sizes[i] += (all[i].high() - all[i].low()) / 4 / times;
        clear[i] += all[i].low() > 0 ? 1 : 0;
      }
    }
    for (int i = 0; i < 3; i++) {
      assertTrue(Math.abs(sums[i]) < 0.5 * sizes[i], i + ": " + sums[i] + " by " + sizes[i]);
      assertTrue(clear[i] <= 12, i + ": " + clear[i]);
    }
  }

  @Test
  void runsWithoutAnAnswerDoNotCount() {
    int n = 2000;
    Random random = new Random(4);
    double[] x = uniform(random, n);
    double[] yes = new double[n];
    Arrays.setAll(yes, run -> random.nextInt(3) == 0 ? Double.NaN : x[run] < 0.3 ? 1 : 0);
    x[5] = Double.NaN;
    yes[5] = 1;
    ForecastValue found = ForecastValue.of(yes, Bins.of(x), 1);
    assertTrue(found.runs() < 1500 && found.runs() > 1200);
    near(2 * 0.3 * 0.7, found.shift(), 0.01);
    double[] none = new double[30];
    Arrays.fill(none, Double.NaN);
    ForecastValue unknown = ForecastValue.of(none, Bins.of(uniform(random, 30)), 1);
    assertEquals(0, unknown.runs());
    assertTrue(Double.isNaN(unknown.shift().estimate()));
  }

  /** Intervals have about as many runs each, and equal values are never divided. */
  @Test
  void intervals() {
    double[] values = {5, 1, 1, 1, 1, 1, 2, 3, Double.NaN, Double.POSITIVE_INFINITY};
    Bins bins = Bins.of(values);
    assertEquals(2, bins.count());
    for (int run = 1; run < 6; run++) {
      assertEquals(0, bins.of(run));
    }
    assertEquals(1, bins.of(0));
    assertEquals(1, bins.of(6));
    assertEquals(-1, bins.of(8));
    assertEquals(-1, bins.of(9));
    int[] sizes = new int[40];
    Bins many = Bins.of(uniform(new Random(6), 1000));
    for (int run = 0; run < 1000; run++) {
      sizes[many.of(run)]++;
    }
    assertEquals(10, many.count());
    for (int i = 0; i < 10; i++) {
      assertEquals(100, sizes[i]);
    }
    assertEquals(1, Bins.of(new double[50]).count());
    assertEquals(0, Bins.of(new double[0]).count());
  }

  /** The jackknife of a mean of groups is the standard error of the mean. */
  @Test
  void jackknifeOfAMean() {
    double[] groups = {1, 4, 2, 8, 5};
    double[] without = new double[5];
    Arrays.setAll(without, g -> (20 - groups[g]) / 4);
    Measured found = Measured.jackknife(4, without);
    Measured mean = Measured.mean(groups, 5);
    assertEquals(mean.estimate(), found.estimate(), 1e-12);
    assertEquals(mean.low(), found.low(), 1e-9);
    assertEquals(mean.high(), found.high(), 1e-9);
    assertTrue(Double.isNaN(Measured.jackknife(Double.NaN, without).estimate()));
    assertEquals(
        Double.POSITIVE_INFINITY, Measured.jackknife(4, new double[] {1, Double.NaN}).high());
  }
}
