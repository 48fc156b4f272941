package io.entente.sample.draw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class LatinDrawsTest {

  @Test
  void everyPartHoldsOneRun() {
    for (int runs : new int[] {1, 2, 7, 64, 1000, 10_007}) {
      double[] u = new double[runs];
      new LatinDraws(3, runs).uniforms("a").uniforms(0, u, runs);
      BitSet parts = new BitSet();
      for (double one : u) {
        assertTrue(one > 0 && one < 1);
        int part = (int) (one * runs);
        assertFalse(parts.get(part), "part " + part + " of " + runs + " twice");
        parts.set(part);
      }
    }
  }

  @Test
  void aRunCanBeLookedUpAlone() {
    UniformColumn column = new LatinDraws(0, 1000).uniforms("a");
    double[] all = new double[1000];
    column.uniforms(0, all, 1000);
    double[] one = new double[1];
    for (int run = 0; run < 1000; run++) {
      column.uniforms(run, one, 1);
      assertEquals(all[run], one[0]);
    }
  }

  @Test
  void differentDrawsAndSeedsAreUnrelated() {
    int runs = 4096;
    double[] a = new double[runs];
    double[] b = new double[runs];
    double[] c = new double[runs];
    new LatinDraws(1, runs).uniforms("a").uniforms(0, a, runs);
    new LatinDraws(1, runs).uniforms("b").uniforms(0, b, runs);
    new LatinDraws(2, runs).uniforms("a").uniforms(0, c, runs);
    // the standard error of a correlation is 1 / 64 here
    assertEquals(0, correlation(a, b), 0.06);
    assertEquals(0, correlation(a, c), 0.06);
  }

  private static double correlation(double[] x, double[] y) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += (x[i] - 0.5) * (y[i] - 0.5);
    }
    return 12 * sum / x.length;
  }

  @Test
  void aRunOutsideIsRefused() {
    UniformColumn column = new LatinDraws(1, 10).uniforms("a");
    assertThrows(IllegalArgumentException.class, () -> column.uniforms(9, new double[2], 2));
    assertThrows(IllegalArgumentException.class, () -> column.uniforms(-1, new double[1], 1));
    assertThrows(IllegalArgumentException.class, () -> new LatinDraws(1, 0));
  }

  /** The same on every platform and in every version: a change here breaks results on disk. */
  @Test
  void theseAreTheNumbers() {
    double[] u = new double[3];
    new LatinDraws(1, 10).uniforms("draw-1").uniforms(0, u, 3);
    assertArrayEquals(new double[] {0.2935265176490187, 0.4329355985298346, 0.5463800797045594}, u);
    new LatinDraws(1, 100_000).uniforms("draw-1").uniforms(77_777, u, 3);
    assertArrayEquals(new double[] {0.9136303923849036, 0.6095454381337622, 0.9772261974464029}, u);
  }
}
