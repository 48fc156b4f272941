package io.entente.sensitivity.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.number.Draws;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** The estimators against functions whose indices are known in closed form. */
class SobolIndicesTest {

  private static final int RUNS = 1 << 14;

  /** Ishigami and Homma (1990), a = 7, b = 0.1, on [-π, π]³. */
  private static double ishigami(double[] u) {
    double[] x = new double[3];
    for (int i = 0; i < 3; i++) {
      x[i] = Math.PI * (2 * u[i] - 1);
    }
    double s = Math.sin(x[1]);
    return Math.sin(x[0]) + 7 * s * s + 0.1 * x[2] * x[2] * x[2] * x[2] * Math.sin(x[0]);
  }

  /** Its indices, by the closed form: V1 = (1 + bπ⁴/5)²/2, V2 = a²/8, V13 = 8b²π⁸/225. */
  private static double[][] ishigamiIndices() {
    double p4 = Math.pow(Math.PI, 4);
    double v1 = (1 + 0.1 * p4 / 5) * (1 + 0.1 * p4 / 5) / 2;
    double v2 = 49.0 / 8;
    double v13 = 8 * 0.01 * p4 * p4 / 225;
    double v = v1 + v2 + v13;
    return new double[][] {{v1 / v, v2 / v, 0}, {(v1 + v13) / v, v2 / v, v13 / v}};
  }

  private static final double[] WEIGHTS = {0, 0.5, 3, 9, 99, 99};

  /** Sobol' (1993): the product of (|4x − 2| + a) / (1 + a). */
  private static double g(double[] u) {
    double product = 1;
    for (int i = 0; i < u.length; i++) {
      product *= (Math.abs(4 * u[i] - 2) + WEIGHTS[i]) / (1 + WEIGHTS[i]);
    }
    return product;
  }

  /** Vi = 1 / (3 (1 + a)²); V = Π(1 + Vi) − 1; total of i: Vi Π over others (1 + Vj) / V. */
  private static double[][] gIndices() {
    double product = 1;
    for (double a : WEIGHTS) {
      product *= 1 + 1 / (3 * (1 + a) * (1 + a));
    }
    double[][] indices = new double[2][WEIGHTS.length];
    for (int i = 0; i < WEIGHTS.length; i++) {
      double own = 1 / (3 * (1 + WEIGHTS[i]) * (1 + WEIGHTS[i]));
      indices[0][i] = own / (product - 1);
      indices[1][i] = own * product / (1 + own) / (product - 1);
    }
    return indices;
  }

  private static double[][] points(int dimensions, int runs, long seed) {
    double[][] points = new double[runs][dimensions];
    for (int i = 0; i < dimensions; i++) {
      long key = Draws.key(seed, "x" + i);
      for (int run = 0; run < runs; run++) {
        points[run][i] = Draws.uniform(key, run);
      }
    }
    return points;
  }

  private static double[] values(double[][] points, ToDoubleFunction<double[]> function) {
    return Arrays.stream(points).mapToDouble(function).toArray();
  }

  private static Index[] indices(
      ToDoubleFunction<double[]> function, int dimensions, int runs, long seed) {
    double[][] a = points(dimensions, runs, seed);
    double[][] b = points(dimensions, runs, ~seed);
    SobolIndices estimator = new SobolIndices(values(a, function), values(b, function), seed);
    Index[] found = new Index[dimensions];
    for (int i = 0; i < dimensions; i++) {
      double[][] mixed = new double[runs][];
      for (int run = 0; run < runs; run++) {
        mixed[run] = a[run].clone();
        mixed[run][i] = b[run][i];
      }
      found[i] = estimator.of(values(mixed, function));
    }
    return found;
  }

  private static void compare(double[][] truth, Index[] found) {
    for (int i = 0; i < found.length; i++) {
      assertEquals(truth[0][i], found[i].first(), 0.03, "first " + i);
      assertEquals(truth[1][i], found[i].total(), 0.03, "total " + i);
      assertTrue(found[i].firstLow() < found[i].first() && found[i].first() < found[i].firstHigh());
      assertTrue(found[i].totalLow() < found[i].total() && found[i].total() < found[i].totalHigh());
      assertEquals(RUNS, found[i].runs());
    }
  }

  @Test
  void indicesOfIshigami() {
    Index[] found = indices(SobolIndicesTest::ishigami, 3, RUNS, 1);
    compare(ishigamiIndices(), found);
    assertFalse(found[2].isFirstClear(), "x3 acts through x1 alone");
    assertTrue(found[2].isTotalClear());
  }

  @Test
  void indicesOfTheProductFunction() {
    compare(gIndices(), indices(SobolIndicesTest::g, 6, RUNS, 2));
  }

  /** Over 60 designs of 500 runs the 95 % intervals hold the truth about 19 times of 20. */
  @Test
  void intervalsCoverTheTruth() {
    double[][] truth = ishigamiIndices();
    int covered = 0;
    int all = 0;
    for (long seed = 100; seed < 160; seed++) {
      Index[] found = indices(SobolIndicesTest::ishigami, 3, 500, seed);
      for (int i = 0; i < 3; i++) {
        covered +=
            found[i].firstLow() <= truth[0][i] && truth[0][i] <= found[i].firstHigh() ? 1 : 0;
        covered +=
            found[i].totalLow() <= truth[1][i] && truth[1][i] <= found[i].totalHigh() ? 1 : 0;
        all += 2;
      }
    }
    assertTrue(covered > 0.90 * all && covered < 0.99 * all, covered + " of " + all);
  }

  @Test
  void shiftAndScaleChangeNothingHoweverLarge() {
    Index[] plain = indices(SobolIndicesTest::ishigami, 3, 512, 3);
    Index[] large = indices(u -> 1e300 * (SobolIndicesTest.ishigami(u) + 20), 3, 512, 3);
    Index[] small = indices(u -> -1e-300 * SobolIndicesTest.ishigami(u), 3, 512, 3);
    for (int i = 0; i < 3; i++) {
      assertEquals(plain[i].first(), large[i].first(), 1e-9);
      assertEquals(plain[i].totalHigh(), large[i].totalHigh(), 1e-9);
      assertEquals(plain[i].first(), small[i].first(), 1e-9);
    }
  }

  @Test
  void whatDoesNotVaryIsNotAttributed() {
    double[] same = new double[100];
    Arrays.fill(same, 1e300);
    assertFalse(new SobolIndices(same, same, 1).isVarying());
    double[] rounding = same.clone();
    rounding[7] = Math.nextUp(rounding[7]);
    assertFalse(new SobolIndices(rounding, same, 1).isVarying());
    assertEquals(Index.UNKNOWN, new SobolIndices(rounding, same, 1).of(same));
    double[] none = new double[100];
    Arrays.fill(none, Double.NaN);
    assertFalse(new SobolIndices(none, none, 1).isVarying());
    assertFalse(new SobolIndices(same, none, 1).isVarying());
    assertFalse(new SobolIndices(new double[100], new double[100], 1).isVarying());
  }

  /** Of the product function some runs are taken away at random: the truth stays. */
  @Test
  void runsWithoutAnAnswerAreLeftOut() {
    ToDoubleFunction<double[]> holed = u -> u[5] < 0.1 ? Double.NaN : g(u);
    Index[] found = indices(holed, 5 + 1, RUNS, 4);
    double[][] truth = gIndices();
    for (int i = 0; i < 5; i++) {
      assertEquals(truth[0][i], found[i].first(), 0.04, "first " + i);
      assertEquals(truth[1][i], found[i].total(), 0.04, "total " + i);
      assertTrue(found[i].runs() < 0.85 * RUNS && found[i].runs() > 0.78 * RUNS);
    }
  }
}
