package io.entente.sensitivity.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** The value of knowing one thing first, against closed forms and nested integration. */
class DecisionValueTest {

  private static final double SQRT_2_PI = Math.sqrt(2 * Math.PI);

  private static double density(double z) {
    return Math.exp(-z * z / 2) / SQRT_2_PI;
  }

  /** The normal distribution by adding up its density; to 1e-9. */
  private static double below(double z) {
    int steps = 20000;
    double sum = 0;
    double width = (z + 10) / steps;
    for (int i = 0; i < steps; i++) {
      sum += density(-10 + (i + 0.5) * width) * width;
    }
    return sum;
  }

  /** E max(0, a + b·z) less max(0, a), z standard normal. */
  private static double gain(double a, double b) {
    return b * density(a / b) + a * below(a / b) - Math.max(0, a);
  }

  private static double[][] regrets(double[]... payoffs) {
    int n = payoffs[0].length;
    double[][] regrets = new double[payoffs.length][n];
    for (int run = 0; run < n; run++) {
      double most = Double.NEGATIVE_INFINITY;
      for (double[] choice : payoffs) {
        most = Math.max(most, choice[run]);
      }
      for (int choice = 0; choice < payoffs.length; choice++) {
        regrets[choice][run] = most - payoffs[choice][run];
      }
    }
    return regrets;
  }

  private static int[] runs(int n) {
    int[] runs = new int[n];
    Arrays.setAll(runs, run -> run);
    return runs;
  }

  private static double[] normal(Random random, int n) {
    double[] values = new double[n];
    Arrays.setAll(values, run -> random.nextGaussian());
    return values;
  }

  private static double[] map(int n, java.util.function.IntToDoubleFunction value) {
    double[] values = new double[n];
    Arrays.setAll(values, value);
    return values;
  }

  /** Two choices, one worth 0, the other a + b·x + c·e: the value of x and of x and e are known. */
  @Test
  void twoChoicesWithNormalPayoffs() {
    int n = 20000;
    double[][] cases = {{0, 1, 1}, {0.5, 1, 0.5}, {-0.7, 2, 3}, {0.2, 0.3, 1}, {1, 0.5, 2}};
    for (double[] one : cases) {
      Random random = new Random(11);
      double[] x = normal(random, n);
      double[] e = normal(random, n);
      double[] second = map(n, run -> one[0] + one[1] * x[run] + one[2] * e[run]);
      DecisionValue value = new DecisionValue(regrets(new double[n], second), runs(n), 4);
      String where = Arrays.toString(one);
      near(gain(one[0], one[1]), value.partial(Bins.of(x)), 1.03, where);
      near(gain(one[0], one[2]), value.partial(Bins.of(e)), 1.03, where);
      near(gain(one[0], Math.hypot(one[1], one[2])), value.perfect(), 1, where);
      assertEquals(one[0] > 0 ? 1 : 0, one[0] == 0 ? 0 : value.best(), where);
    }
  }

  /** Within three standard errors, and a factor for what the intervals lose. */
  private static void near(double expected, Measured found, double loss, String where) {
    double error = (found.high() - found.low()) / 4 * 3 + 1e-9;
    boolean close =
        found.estimate() < expected + error && found.estimate() * loss > expected - error;
    assertTrue(close, where + ": " + found + " instead of " + expected);
  }

  /**
   * Three choices that are no straight lines, by integrating over what is not known at each of many
   * values of what is (nested).
   */
  @Test
  void threeChoicesByNestedIntegration() {
    DoubleUnaryOperator wave = x -> Math.sin(5 * x);
    DoubleUnaryOperator bend = x -> 3 * x * x - 1;
    int fine = 400;
    double nested = 0;
    double[] flat = new double[3];
    for (int i = 0; i < fine; i++) {
      double x = (i + 0.5) / fine;
      double[] means = new double[3];
      for (int j = 0; j < fine; j++) {
        double e = (j + 0.5) / fine;
        double[] payoffs = payoffs(x, e, wave, bend);
        for (int choice = 0; choice < 3; choice++) {
          means[choice] += payoffs[choice] / fine;
          flat[choice] += payoffs[choice] / fine / fine;
        }
      }
      nested += Arrays.stream(means).max().getAsDouble() / fine;
    }
    nested -= Arrays.stream(flat).max().getAsDouble();
    int n = 20000;
    Random random = new Random(5);
    double[] x = map(n, run -> random.nextDouble());
    double[] e = map(n, run -> random.nextDouble());
    double[][] payoffs = new double[3][n];
    for (int run = 0; run < n; run++) {
      double[] one = payoffs(x[run], e[run], wave, bend);
      for (int choice = 0; choice < 3; choice++) {
        payoffs[choice][run] = one[choice];
      }
    }
    Measured found = new DecisionValue(regrets(payoffs), runs(n), 1).partial(Bins.of(x));
    near(nested, found, 1.03, "nested");
    assertTrue(nested > 0.1, "" + nested);
  }

  private static double[] payoffs(
      double x, double e, DoubleUnaryOperator wave, DoubleUnaryOperator bend) {
    return new double[] {
      wave.applyAsDouble(x) + 2 * (e - 0.5), bend.applyAsDouble(x) * 2 * e, 3 * (e - 0.5)
    };
  }

  /**
   * What tells nothing is worth about nothing, also where two choices are as good as each other.
   */
  @Test
  void whatTellsNothingIsWorthNothing() {
    double sum = 0;
    double size = 0;
    int clear = 0;
    int times = 200;
    for (int seed = 0; seed < times; seed++) {
      Random random = new Random(seed);
      int n = 400;
      double[] idle = normal(random, n);
      double[] one = normal(random, n);
      double[] other = normal(random, n);
      Measured found = new DecisionValue(regrets(one, other), runs(n), seed).partial(Bins.of(idle));
      sum += found.estimate() / times;
      size += (found.high() - found.low()) / 4 / times;
      clear += found.low() > 0 ? 1 : 0;
    }
    assertTrue(Math.abs(sum) < 0.5 * size, sum + " where one standard error is " + size);
    assertTrue(clear <= 10, clear + " of " + times + " look as if they told something");
  }

  /** On the same runs the maximum of means would gain where there is nothing: this does not. */
  @Test
  void whatIsWorthMoreThanEverythingIsNotFound() {
    int n = 60;
    Random random = new Random(3);
    double[] noise = normal(random, n);
    DecisionValue value = new DecisionValue(regrets(noise, new double[n]), runs(n), 1);
    Measured self = value.partial(Bins.of(noise));
    assertTrue(self.estimate() <= value.perfect().estimate() + 1e-12);
    assertTrue(self.estimate() > 0.3 * value.perfect().estimate());
  }

  @Test
  void anUnknownOfTwoValues() {
    int n = 2000;
    Random random = new Random(8);
    double[] coin = map(n, run -> random.nextInt(2));
    double[] second = map(n, run -> coin[run] == 1 ? 3 : -1);
    DecisionValue value = new DecisionValue(regrets(new double[n], second), runs(n), 1);
    // knowing the coin is knowing all: E max(0, second) - max(0, E second) = 1.5 - 1
    assertEquals(value.perfect().estimate(), value.partial(Bins.of(coin)).estimate(), 1e-12);
    assertEquals(0.5, value.perfect().estimate(), 0.06);
    assertEquals(2, Bins.of(coin).count());
  }

  @Test
  void sizesThatOverflowOrVanish() {
    int n = 500;
    Random random = new Random(2);
    double[] x = normal(random, n);
    double[] plain = map(n, run -> x[run] > 0 ? 1 : -1);
    Measured one = new DecisionValue(regrets(new double[n], plain), runs(n), 1).partial(Bins.of(x));
    for (double unit : new double[] {1e300, 1e-300}) {
      double[] scaled = map(n, run -> plain[run] * unit);
      Measured found =
          new DecisionValue(regrets(new double[n], scaled), runs(n), 1).partial(Bins.of(x));
      assertEquals(one.estimate(), found.estimate() / unit, 1e-9);
    }
    double[] huge = map(n, run -> plain[run] * 1e308);
    double[] opposite = map(n, run -> -plain[run] * 1e308);
    Measured unknown = new DecisionValue(regrets(huge, opposite), runs(n), 1).partial(Bins.of(x));
    assertTrue(Double.isNaN(unknown.estimate()));
    assertFalse(unknown.isClear());
    Measured none = new DecisionValue(new double[2][0], new int[0], 1).perfect();
    assertTrue(Double.isNaN(none.estimate()));
    Measured same = new DecisionValue(new double[2][n], runs(n), 1).partial(Bins.of(x));
    assertEquals(0, same.estimate());
  }
}
