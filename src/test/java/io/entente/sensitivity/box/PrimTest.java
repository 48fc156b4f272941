package io.entente.sensitivity.box;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.number.Draws;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/** The search in data that were made with a known box. */
class PrimTest {

  private static final int RUNS = 4000;
  private static final int DIMENSIONS = 12;

  private static double[][] columns(long seed) {
    double[][] columns = new double[DIMENSIONS][RUNS];
    for (int d = 0; d < DIMENSIONS; d++) {
      Draws.uniforms(Draws.key(seed, "x" + d), 0, columns[d], RUNS);
    }
    return columns;
  }

  private static double[] shares(IntPredicate hit) {
    double[] shares = new double[RUNS];
    Arrays.setAll(shares, run -> hit.test(run) ? 1 : 0);
    return shares;
  }

  /** A hit exactly if x2 < 0.4 and x7 > 0.45: density 1, and bounds close to these. */
  @Test
  void aSharpBoxIsFound() {
    double[][] x = columns(1);
    Points points = Points.of(x, shares(run -> x[2][run] < 0.4 && x[7][run] > 0.45));
    Box box = Prim.search(points).box();
    assertEquals(List.of(2, 7), box.restricted());
    assertEquals(0.4, box.high(2), 0.02);
    assertEquals(0.45, box.low(7), 0.02);
    assertEquals(Double.NEGATIVE_INFINITY, box.low(2));
    assertEquals(1, points.inside(box).density(), 0.02);
    assertEquals(points.hits(), points.inside(box).hits(), 0.02 * points.hits());
    assertTrue(Prim.chance(points, box, 2) < 1e-9);
  }

  /** 0.8 inside the box 0.3 < x0 < 0.7, x5 > 0.5, and 0.2 outside. */
  @Test
  void aNoisyBoxIsFound() {
    double[][] x = columns(2);
    double[] noise = new double[RUNS];
    Draws.uniforms(Draws.key(2, "noise"), 0, noise, RUNS);
    IntPredicate inside = run -> x[0][run] > 0.3 && x[0][run] < 0.7 && x[5][run] > 0.5;
    Points points = Points.of(x, shares(run -> noise[run] < (inside.test(run) ? 0.8 : 0.2)));
    Box box = Prim.search(points).box();
    assertEquals(List.of(0, 5), box.restricted());
    assertEquals(0.3, box.low(0), 0.04);
    assertEquals(0.7, box.high(0), 0.04);
    assertEquals(0.5, box.low(5), 0.04);
    assertEquals(0.8, points.inside(box).density(), 0.05);
  }

  /** Neither dimension tells anything alone: a hit if both are low or both are high. */
  @Test
  void dimensionsThatMatterOnlyTogetherAreFound() {
    double[][] x = Arrays.copyOf(columns(3), 4);
    Points points = Points.of(x, shares(run -> x[1][run] < 0.5 == x[3][run] < 0.5));
    Box box = Prim.search(points).box();
    assertEquals(List.of(1, 3), box.restricted());
    assertTrue(points.inside(box).density() > 0.95, box + "");
  }

  @Test
  void aYesOrNoQuantityIsCutBetweenItsValues() {
    double[][] x = columns(4);
    for (int run = 0; run < RUNS; run++) {
      x[3][run] = x[3][run] < 0.3 ? 1 : 0;
    }
    Points points = Points.of(x, shares(run -> x[3][run] == 1 && x[4][run] < 0.6));
    Box box = Prim.search(points).box();
    assertEquals(List.of(3, 4), box.restricted());
    assertTrue(box.low(3) > 0 && box.low(3) < 1, box + "");
    assertEquals(1, points.inside(box).density(), 0.03);
  }

  /** In noise most searches find no box; the held-out half must refuse the others. */
  @Test
  void noiseHasNoBox() {
    int found = 0;
    for (long seed = 10; seed < 22; seed++) {
      double[] noise = new double[RUNS];
      Draws.uniforms(Draws.key(seed, "noise"), 0, noise, RUNS);
      Points points = Points.of(columns(seed), shares(run -> noise[run] < 0.3));
      Points half = points.half(run -> run % 4 == 0, true);
      found += Prim.search(half).box().restricted().isEmpty() ? 0 : 1;
    }
    assertTrue(found <= 6, found + " of 12");
  }

  @Test
  void equalOrNeighbouringValuesAreNeverSplitWrongly() {
    double one = 1;
    double next = Math.nextUp(one);
    double[][] x = new double[1][RUNS];
    Arrays.setAll(x[0], run -> run % 3 == 0 ? next : one);
    Points points = Points.of(x, shares(run -> run % 3 == 0));
    Points inside = points.inside(Prim.search(points).box());
    assertEquals(1, inside.density());
    assertEquals(points.hits(), inside.hits());
    Points other = Points.of(x, shares(run -> run % 3 != 0));
    assertEquals(1, other.inside(Prim.search(other).box()).density());
  }

  @Test
  void boundsAreAsShortAsTheyCanBe() {
    assertEquals(0.4, Box.between(0.3987, 0.4123, true));
    assertEquals(12, Box.between(11.7, 12.4, true));
    assertEquals(-0.3, Box.between(-0.31, -0.29, true));
    assertFalse(Box.between(1e300, 2e300, true) <= 1e300);
    assertEquals(0, Box.between(-Double.MAX_VALUE, Double.MAX_VALUE, true));
  }

  /** P(X >= 3) for 5 throws at 0.5 is 16/32; at 0.1: 10·.001·.81 + 5·.0001·.9 + .00001. */
  @Test
  void tailOfTheBinomialDistribution() {
    assertEquals(0.5, Binomial.tail(3, 5, 0.5), 1e-12);
    assertEquals(0.00856, Binomial.tail(3, 5, 0.1), 1e-12);
    assertEquals(1, Binomial.tail(0, 5, 0.1));
    assertEquals(0, Binomial.tail(1, 5, 0));
    assertEquals(1, Binomial.tail(5, 5, 1));
    assertEquals(0.00001, Binomial.tail(5, 5, 0.1), 1e-15);
  }

  @Test
  void tooFewPointsHaveNoBox() {
    Points points = Points.of(new double[][] {{1, 2, 3}}, new double[] {0, 1, Double.NaN});
    assertEquals(2, points.size());
    assertEquals(List.of(), Prim.search(points).box().restricted());
  }
}
