package io.entente.conformance;

import io.entente.game.StrategicGame;
import java.util.ArrayList;
import java.util.List;

/**
 * The equilibria of three players with two strategies each by formulas: which profiles are pure
 * equilibria, whom a pure third leaves indifferent, and the quadratic equation that is left if all
 * mix. For games without ties.
 */
final class TwoByTwoByTwo {

  private static final double EDGE = 1e-12;

  private final StrategicGame game;
  private final List<double[][]> found = new ArrayList<>();

  private TwoByTwoByTwo(StrategicGame game) {
    this.game = game;
  }

  static List<double[][]> equilibria(StrategicGame game) {
    TwoByTwoByTwo search = new TwoByTwoByTwo(game);
    for (int profile = 0; profile < 8; profile++) {
      search.keep(profile >> 2 & 1, profile >> 1 & 1, profile & 1);
    }
    for (int pure = 0; pure < 3; pure++) {
      search.twoMix(pure, 0);
      search.twoMix(pure, 1);
    }
    search.allMix();
    return search.found;
  }

  /** What a player gains by its second strategy over its first, if the others play theirs so. */
  private double gain(int player, int[] strategies) {
    int[] second = strategies.clone();
    second[player] = 1;
    int[] first = strategies.clone();
    first[player] = 0;
    return game.payoff(player, game.shape().index(second))
        - game.payoff(player, game.shape().index(first));
  }

  /** The gain as a + b y + c z + d y z in the probabilities that the others play their second. */
  private double[] gains(int player) {
    int y = (player + 1) % 3;
    int z = (player + 2) % 3;
    double[][] at = new double[2][2];
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 2; j++) {
        int[] strategies = new int[3];
        strategies[y] = i;
        strategies[z] = j;
        at[i][j] = gain(player, strategies);
      }
    }
    return new double[] {
      at[0][0], at[1][0] - at[0][0], at[0][1] - at[0][0], at[1][1] - at[1][0] - at[0][1] + at[0][0]
    };
  }

  private void twoMix(int pure, int strategy) {
    int one = (pure + 1) % 3;
    int other = (pure + 2) % 3;
    double[] p = new double[3];
    p[pure] = strategy;
    // Of one: its y is the other, its z the pure player. Of the other: y is the pure, z is one.
    double[] g = gains(one);
    p[other] = -(g[0] + g[2] * strategy) / (g[1] + g[3] * strategy);
    double[] h = gains(other);
    p[one] = -(h[0] + h[1] * strategy) / (h[2] + h[3] * strategy);
    if (inside(p[one]) && inside(p[other])) {
      keep(p[0], p[1], p[2]);
    }
  }

  private void allMix() {
    double[] f = gains(0);
    double[] g = gains(1);
    double[] h = gains(2);
    // Player 1's gain vanishes: g0 + g1 r + (g2 + g3 r) p = 0, so p = -(g0 + g1 r) / (g2 + g3 r).
    // Player 0's: f0 + f2 r + (f1 + f3 r) q = 0, so q = -(f0 + f2 r) / (f1 + f3 r).
    // Player 2's: h0 + h1 p + h2 q + h3 p q = 0, times both denominators, is quadratic in r.
    double[] pTop = {-g[0], -g[1]};
    double[] pBottom = {g[2], g[3]};
    double[] qTop = {-f[0], -f[2]};
    double[] qBottom = {f[1], f[3]};
    double[] sum = new double[3];
    add(sum, h[0], pBottom, qBottom);
    add(sum, h[1], pTop, qBottom);
    add(sum, h[2], pBottom, qTop);
    add(sum, h[3], pTop, qTop);
    double root = Math.sqrt(sum[1] * sum[1] - 4 * sum[2] * sum[0]);
    double far = -(sum[1] + Math.copySign(root, sum[1])) / 2;
    for (double r : new double[] {far / sum[2], sum[0] / far}) {
      double p = (pTop[0] + pTop[1] * r) / (pBottom[0] + pBottom[1] * r);
      double q = (qTop[0] + qTop[1] * r) / (qBottom[0] + qBottom[1] * r);
      if (inside(p) && inside(q) && inside(r)) {
        keep(p, q, r);
      }
    }
  }

  private static void add(double[] sum, double factor, double[] one, double[] other) {
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 2; j++) {
        sum[i + j] += factor * one[i] * other[j];
      }
    }
  }

  private static boolean inside(double p) {
    return p > EDGE && p < 1 - EDGE;
  }

  /** Keeps a profile if nobody who does not mix would rather play its other strategy. */
  private void keep(double... p) {
    for (int player = 0; player < 3; player++) {
      double[] g = gains(player);
      double y = p[(player + 1) % 3];
      double z = p[(player + 2) % 3];
      double gain = g[0] + g[1] * y + g[2] * z + g[3] * y * z;
      if (p[player] == 0 && gain > 0 || p[player] == 1 && gain < 0) {
        return;
      }
    }
    double[][] rows = new double[3][];
    for (int player = 0; player < 3; player++) {
      rows[player] = new double[] {1 - p[player], p[player]};
    }
    found.add(rows);
  }
}
