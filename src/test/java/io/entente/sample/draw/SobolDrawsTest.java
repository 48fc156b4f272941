package io.entente.sample.draw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class SobolDrawsTest {

  private static List<String> names(int count) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      names.add("draw-" + i);
    }
    return names;
  }

  private static double[] column(SobolDraws draws, int dimension, int runs) {
    double[] out = new double[runs];
    draws.uniforms("draw-" + dimension).uniforms(0, out, runs);
    return out;
  }

  /** The first eight points in three dimensions, as every textbook has them. */
  @Test
  void directionNumbersAreThoseOfThePublishedSequence() {
    double[][] published = {
      {0, 0, 0}, {.5, .5, .5}, {.75, .25, .25}, {.25, .75, .75},
      {.375, .375, .625}, {.875, .875, .125}, {.625, .125, .875}, {.125, .625, .375}
    };
    DirectionNumbers directions = new DirectionNumbers(3);
    for (int point = 0; point < 8; point++) {
      int gray = point ^ point >> 1;
      double[] found = new double[3];
      for (int d = 0; d < 3; d++) {
        long sum = 0;
        for (int k = 0; k < 3; k++) {
          sum ^= (gray >> k & 1) == 0 ? 0 : directions.of(d, k);
        }
        found[d] = sum * 0x1p-52;
      }
      assertArrayEquals(published[point], found);
    }
  }

  /** Bit k + 1 of direction number k is its last: every dimension is a permutation of the parts. */
  @Test
  void aDirectionNumberEndsInItsOwnBit() {
    DirectionNumbers directions = new DirectionNumbers(DirectionNumbers.MOST_DIMENSIONS);
    for (int d = 0; d < DirectionNumbers.MOST_DIMENSIONS; d++) {
      for (int k = 0; k < DirectionNumbers.COUNT; k++) {
        assertEquals(51 - k, Long.numberOfTrailingZeros(directions.of(d, k)), d + ", " + k);
      }
    }
  }

  @Test
  void aPowerOfTwoOfRunsFillsEveryPartOnceInEveryDimension() {
    SobolDraws draws = new SobolDraws(5, names(1000));
    for (int d = 0; d < 1000; d += 37) {
      for (int runs : new int[] {1, 16, 1024}) {
        BitSet parts = new BitSet();
        for (double u : column(draws, d, runs)) {
          assertTrue(u > 0 && u < 1);
          assertFalse(parts.get((int) (u * runs)), "dimension " + d);
          parts.set((int) (u * runs));
        }
      }
    }
  }

  /** The first two dimensions are a (0, m, 2)-net, and scrambling keeps it one. */
  @Test
  void everyBoxOfTheFirstTwoDimensionsHoldsOneRun() {
    int m = 8;
    for (long seed = 0; seed < 4; seed++) {
      SobolDraws draws = new SobolDraws(seed, names(2));
      double[] x = column(draws, 0, 1 << m);
      double[] y = column(draws, 1, 1 << m);
      for (int wide = 0; wide <= m; wide++) {
        BitSet boxes = new BitSet();
        for (int run = 0; run < 1 << m; run++) {
          int box = (int) (x[run] * (1 << wide)) << m - wide | (int) (y[run] * (1 << m - wide));
          assertFalse(boxes.get(box), "seed " + seed + ", 2^" + wide + " columns");
          boxes.set(box);
        }
      }
    }
  }

  /** Over seeds a single run is uniform on the square: mean 1/2, variance 1/12, no correlation. */
  @Test
  void aSingleRunIsUniformOverSeeds() {
    int seeds = 1000;
    double[] sums = new double[3];
    for (long seed = 0; seed < seeds; seed++) {
      SobolDraws draws = new SobolDraws(seed, names(2));
      double x = column(draws, 0, 6)[5] - 0.5;
      double y = column(draws, 1, 6)[5] - 0.5;
      sums[0] += x;
      sums[1] += x * x;
      sums[2] += x * y;
    }
    assertEquals(0, sums[0] / seeds, 4 * 0.2887 / Math.sqrt(seeds));
    assertEquals(1.0 / 12, sums[1] / seeds, 4 * 0.0745 / Math.sqrt(seeds));
    assertEquals(0, sums[2] / seeds, 4 * 0.0833 / Math.sqrt(seeds));
  }

  /** ∫ Π (1 + (u − 1/2) / 4) = 1 in 12 dimensions: far closer than independent draws come. */
  @Test
  void meansComeOutCloserThanWithIndependentDraws() {
    double sobol = 0;
    double random = 0;
    for (long seed = 0; seed < 20; seed++) {
      sobol += square(new SobolDraws(seed, names(12)));
      random += square(new RandomDraws(seed));
    }
    assertTrue(sobol < random / 50, sobol + " against " + random);
  }

  private static double square(Sampler draws) {
    int runs = 1024;
    double[] product = new double[runs];
    Arrays.fill(product, 1);
    double[] u = new double[runs];
    for (int d = 0; d < 12; d++) {
      draws.uniforms("draw-" + d).uniforms(0, u, runs);
      for (int run = 0; run < runs; run++) {
        product[run] *= 1 + (u[run] - 0.5) / 4;
      }
    }
    double error = Arrays.stream(product).sum() / runs - 1;
    return error * error;
  }

  @Test
  void aRunCanBeLookedUpAlone() {
    UniformColumn column = new SobolDraws(0, names(9)).uniforms("draw-8");
    double[] all = new double[300];
    column.uniforms(77, all, 300);
    double[] one = new double[1];
    for (int run = 0; run < 300; run++) {
      column.uniforms(77 + run, one, 1);
      assertEquals(all[run], one[0]);
    }
    column.uniforms(SobolDraws.MOST_RUNS - 1, one, 1);
    assertThrows(
        IllegalArgumentException.class,
        () -> column.uniforms(SobolDraws.MOST_RUNS, new double[1], 1));
  }

  @Test
  void drawsBeyondTheLastDimensionAreIndependent() {
    SobolDraws draws = new SobolDraws(4, names(1002));
    assertEquals(1000, draws.dimensions());
    double[] random = new double[64];
    new RandomDraws(4).uniforms("draw-1001").uniforms(0, random, 64);
    assertArrayEquals(random, column(draws, 1001, 64));
  }

  /** The same on every platform and in every version: a change here breaks results on disk. */
  @Test
  void theseAreTheNumbers() {
    double[] second = column(new SobolDraws(1, names(2)), 1, 3);
    assertArrayEquals(
        new double[] {0.268863682620721, 0.6102071614186683, 0.8997935279972694}, second);
  }
}
