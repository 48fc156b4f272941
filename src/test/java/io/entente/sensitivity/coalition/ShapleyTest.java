package io.entente.sensitivity.coalition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Shapley values against hand computation, the axioms and all orders of joining. */
class ShapleyTest {

  private static final double CLOSE = 1e-12;

  /**
   * Shapley (1953): a pair of gloves is worth 1; players 0 and 1 have a left one, 2 a right one.
   */
  @Test
  void gloves() {
    double[] worth = new double[8];
    for (int coalition = 0; coalition < 8; coalition++) {
      worth[coalition] = (coalition & 4) != 0 && (coalition & 3) != 0 ? 1 : 0;
    }
    assertArrayEquals(new double[] {1 / 6.0, 1 / 6.0, 4 / 6.0}, Shapley.of(worth), CLOSE);
  }

  /** The cost of a runway (Littlechild and Owen 1973), for planes of cost 1, 3 and 6. */
  @Test
  void runway() {
    double[] costs = {1, 3, 6};
    double[] worth = new double[8];
    for (int coalition = 0; coalition < 8; coalition++) {
      for (int plane = 0; plane < 3; plane++) {
        worth[coalition] =
            (coalition >> plane & 1) != 0
                ? Math.max(worth[coalition], costs[plane])
                : worth[coalition];
      }
    }
    double first = 1 / 3.0;
    assertArrayEquals(new double[] {first, first + 1, first + 1 + 3}, Shapley.of(worth), CLOSE);
  }

  @Test
  void nobodyAndOne() {
    assertEquals(0, Shapley.of(new double[] {3}).length);
    assertArrayEquals(new double[] {-2}, Shapley.of(new double[] {3, 1}), 0);
    assertThrows(IllegalArgumentException.class, () -> Shapley.of(new double[3]));
    assertThrows(IllegalArgumentException.class, () -> Shapley.of(new double[0]));
  }

  @Test
  void whatIsUnknownStaysUnknown() {
    double[] values = Shapley.of(new double[] {0, 1, Double.NaN, 2});
    assertTrue(Double.isNaN(values[0]) && Double.isNaN(values[1]));
  }

  @Test
  void axiomsAndAllOrders() {
    for (int seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      int players = 1 + random.nextInt(6);
      double[] worth = random.doubles(1 << players, -1, 1).toArray();
      String where = "seed " + seed;
      int dummy = random.nextInt(players);
      int twin = (dummy + 1) % players;
      int other = (dummy + 2) % players;
      for (int coalition = 0; coalition < worth.length; coalition++) {
        int without = coalition & ~(1 << dummy);
        worth[coalition] = worth[without];
      }
      if (players > 2) {
        for (int coalition = 0; coalition < worth.length; coalition++) {
          boolean onlyTwin = (coalition >> twin & 1) == 1 && (coalition >> other & 1) == 0;
          if (onlyTwin) {
            worth[coalition] = worth[coalition ^ 1 << twin ^ 1 << other];
          }
        }
      }
      double[] values = Shapley.of(worth);
      double sum = Arrays.stream(values).sum();
      assertEquals(worth[worth.length - 1] - worth[0], sum, CLOSE, where);
      assertEquals(0, values[dummy], where);
      if (players > 2) {
        assertEquals(values[twin], values[other], CLOSE, where);
      }
      assertArrayEquals(byOrders(worth, players), values, CLOSE, where);
    }
  }

  /** The mean marginal contribution over every order, one by one. */
  private static double[] byOrders(double[] worth, int players) {
    List<int[]> orders = new ArrayList<>();
    orders(new int[players], 0, 0, orders);
    double[] sum = new double[players];
    for (int[] order : orders) {
      int coalition = 0;
      for (int player : order) {
        sum[player] += (worth[coalition | 1 << player] - worth[coalition]) / orders.size();
        coalition |= 1 << player;
      }
    }
    return sum;
  }

  private static void orders(int[] order, int filled, int used, List<int[]> into) {
    if (filled == order.length) {
      into.add(order.clone());
    }
    for (int player = 0; player < order.length; player++) {
      if ((used >> player & 1) == 0) {
        order[filled] = player;
        orders(order, filled + 1, used | 1 << player, into);
      }
    }
  }
}
