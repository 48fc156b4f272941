package io.entente.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Checksums over ten thousand results each: every platform and every later version must reach the
 * same bits, since published results depend on them.
 */
class ReproducibilityTest {

  @Test
  void everyPlatformComputesTheSameBits() {
    BetaQuantile beta = BetaQuantile.of(2, 3);
    assertEquals(-2292626643095635233L, checksum(u -> u), "draws");
    assertEquals(4254097836753509570L, checksum(u -> Functions.exp(1400 * u - 700)), "exp");
    assertEquals(-2404129595262959631L, checksum(u -> Functions.log(u / (1 - u))), "log");
    assertEquals(926459413312524498L, checksum(u -> Functions.pow(10 * u, 50 * u - 25)), "pow");
    assertEquals(6751162694333299410L, checksum(Quantiles::normal), "normal");
    assertEquals(
        8286686968362156593L, checksum(u -> Quantiles.triangular(u, -1, 0.3, 1)), "triangular");
    assertEquals(-6491756568040790365L, checksum(beta::at), "tabulated beta");
    assertEquals(3447918072508395508L, checksum(u -> Quantiles.beta(u, 2.5, 0.7)), "beta");
    assertEquals(7191271393319714816L, checksum(u -> Decimals.shortest(u).hashCode()), "text");
  }

  private static long checksum(DoubleUnaryOperator function) {
    long key = Draws.key(0, "reproducibility");
    long sum = 0;
    for (int run = 0; run < 10_000; run++) {
      double value = function.applyAsDouble(Draws.uniform(key, run));
      sum = 31 * sum + Double.doubleToLongBits(value);
    }
    return sum;
  }
}
