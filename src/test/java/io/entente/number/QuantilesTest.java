package io.entente.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TriangularDistribution;
import org.apache.commons.math3.special.Beta;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantilesTest {

  /** Values of qnorm in R. */
  @ParameterizedTest
  @CsvSource({
    "0.5, 0", "0.975, 1.959963984540054", "0.025, -1.959963984540054",
    "0.75, 0.6744897501960817", "0.001, -3.090232306167813", "0.999, 3.090232306167813",
    "1e-10, -6.361340902404056", "1e-20, -9.262340089798408", "0.9, 1.2815515655446004"
  })
  void normalAgreesWithPrintedValues(double u, double z) {
    assertEquals(z, Quantiles.normal(u), 2e-15 * Math.max(1, Math.abs(z)));
  }

  @Test
  void normalIsTheInverseOfTheDistributionFunction() {
    NormalDistribution normal = new NormalDistribution(0, 1);
    for (int i = 1; i < 20_000; i++) {
      double u = i / 20_000.0;
      assertEquals(u, normal.cumulativeProbability(Quantiles.normal(u)), 1e-14);
    }
    for (int exponent = 2; exponent < 300; exponent += 3) {
      double u = Math.pow(10, -exponent);
      assertEquals(1, normal.cumulativeProbability(Quantiles.normal(u)) / u, 1e-10);
    }
  }

  @Test
  void normalIsSymmetricAndIncreasing() {
    double last = Double.NEGATIVE_INFINITY;
    for (int i = 1; i < 4096; i++) {
      double u = i * 0x1p-12;
      assertEquals(0, Quantiles.normal(u) + Quantiles.normal(1 - u));
      assertTrue(Quantiles.normal(u) > last);
      last = Quantiles.normal(u);
    }
    assertEquals(3 + 2 * Quantiles.normal(0.3), Quantiles.normal(0.3, 3, 2));
  }

  @Test
  void triangularInvertsItsDistribution() {
    double[][] shapes = {{-1, 0, 1}, {2, 2, 5}, {2, 5, 5}, {0, 0.1, 10}};
    for (double[] s : shapes) {
      TriangularDistribution truth = new TriangularDistribution(s[0], s[1], s[2]);
      for (int i = 1; i < 1000; i++) {
        double u = i / 1000.0;
        double x = Quantiles.triangular(u, s[0], s[1], s[2]);
        assertEquals(u, truth.cumulativeProbability(x), 1e-12);
      }
    }
    assertEquals(4, Quantiles.triangular(0.3, 4, 4, 4));
  }

  @Test
  void simpleDistributions() {
    assertEquals(2.5, Quantiles.uniform(0.25, 2, 4));
    assertEquals(1, Quantiles.bernoulli(0.29, 0.3));
    assertEquals(0, Quantiles.bernoulli(0.3, 0.3));
    assertEquals(2 * Math.log(2), Quantiles.exponential(0.5, 2), 1e-15);
    assertEquals(Math.exp(-0.125), Quantiles.logNormal(0.5, -0.125, 0.5), 1e-15);
  }

  @Test
  void betaAgreesWithClosedForms() {
    for (int i = 1; i < 500; i++) {
      double u = i / 500.0;
      for (double p : new double[] {0.1, 0.5, 1, 2, 7.5, 300}) {
        double power = Math.pow(u, 1 / p);
        assertEquals(power, Quantiles.beta(u, p, 1), 1e-13 * power);
        assertEquals(-Math.expm1(Math.log1p(-u) / p), Quantiles.beta(u, 1, p), 1e-13);
      }
      double arcsine = Math.pow(Math.sin(Math.PI * u / 2), 2);
      assertEquals(arcsine, Quantiles.beta(u, 0.5, 0.5), 1e-13);
      double x = Quantiles.beta(u, 2, 2);
      assertEquals(u, x * x * (3 - 2 * x), 1e-13);
      x = Quantiles.beta(u, 2, 3);
      assertEquals(u, x * x * (6 - 8 * x + 3 * x * x), 1e-13);
    }
  }

  @Test
  void betaInvertsTheDistributionFunctionFarIntoTheTails() {
    double[][] shapes = {{2, 3}, {0.3, 0.2}, {50, 3}, {1000, 2000}, {0.01, 5}, {5, 0.05}};
    for (double[] s : shapes) {
      for (double u = 1e-12; u < 1; u = u < 0.9 ? u * 1.7 : (u + 1) / 2 + 1e-9) {
        double x = Quantiles.beta(u, s[0], s[1]);
        if (x > 1e-290 && x < 0.999) {
          assertEquals(1, Beta.regularizedBeta(x, s[0], s[1]) / u, 1e-10);
        }
      }
    }
    assertThrows(IllegalArgumentException.class, () -> Quantiles.beta(0.5, 0, 1));
    assertThrows(IllegalArgumentException.class, () -> BetaQuantile.of(1, Double.NaN));
  }

  @ParameterizedTest
  @CsvSource({
    "2, 3",
    "0.5, 0.5",
    "1, 1",
    "0.1, 0.2",
    "2.2, 2.8",
    "2, 3.0000001",
    "30, 4",
    "0.05, 7",
    "400, 600",
    "9, 0.3",
    "1.5, 1"
  })
  void tabulatedBetaIsWithinItsBound(double alpha, double beta) {
    BetaQuantile table = BetaQuantile.of(alpha, beta);
    Random random = new Random(11);
    for (int trial = 0; trial < 2_000; trial++) {
      double u = (random.nextInt(1 << 26) + 0.5) * 0x1p-26;
      if (trial % 4 == 1) {
        u = u * u * u;
      } else if (trial % 4 == 2) {
        u = 1 - u * u * u;
      }
      assertEquals(Quantiles.beta(u, alpha, beta), table.at(u), 1e-9, "at " + u);
    }
    double[] us = {0.1, 0.5, 0.9};
    table.at(us, 2, us);
    assertEquals(table.at(0.1), us[0]);
    assertEquals(table.at(0.5), us[1]);
    assertEquals(0.9, us[2]);
  }

  /** t distribution: tables in every textbook; the last by Commons Math. */
  @ParameterizedTest
  @CsvSource({
    "0.975, 1, 12.706204736",
    "0.975, 2, 4.3026527297",
    "0.975, 5, 2.5705818356",
    "0.975, 10, 2.2281388520",
    "0.975, 30, 2.0422724563",
    "0.95, 4, 2.1318467863",
    "0.025, 10, -2.2281388520",
    "0.5, 3, 0",
    "0.6, 3, 0.2766706623",
    "0.975, 100, 1.9839715185"
  })
  void studentQuantilesAgreeWithTables(double p, double degrees, double t) {
    assertEquals(t, Student.quantile(p, degrees), 1e-9 * Math.max(1, Math.abs(t)));
  }

  @Test
  void studentExpansionMeetsTheExactSolution() {
    for (double p : new double[] {0.6, 0.9, 0.975, 0.995, 0.02}) {
      double exact = Student.quantile(p, Math.nextDown(1000.0));
      assertEquals(exact, Student.quantile(p, 1000), 1e-11);
    }
  }
}
