package io.entente.solve.coalition;

import io.entente.game.coalition.CoalitionalGame;
import io.entente.number.Rational;
import java.util.Arrays;

/**
 * What each player gets in each network of pairs, exactly or in floating point. {@code
 * [network][player]}.
 */
public final class NetworkPayoffs {

  private NetworkPayoffs() {}

  /** Half of what each linked pair is worth, less the cost of each link. */
  public static Rational[][] pairs(PairNetworks networks, Rational[] ofPair, Rational cost, int n) {
    Rational[][] payoffs = zero(networks, n);
    for (int g = 0; g < payoffs.length; g++) {
      for (int pair = 0; pair < networks.pairs(); pair++) {
        if ((g >> pair & 1) != 0) {
          Rational own = ofPair[pair].dividedBy(Rational.of(2)).minus(cost);
          payoffs[g][networks.first(pair)] = payoffs[g][networks.first(pair)].plus(own);
          payoffs[g][networks.second(pair)] = payoffs[g][networks.second(pair)].plus(own);
        }
      }
    }
    return payoffs;
  }

  /**
   * The Myerson value, less the cost of each link: the Shapley value of the game in which a
   * coalition is worth the sum of its connected parts.
   *
   * @see "Myerson (1977), Graphs and Cooperation in Games, Mathematics of Operations Research 2,
   *     225-229"
   */
  public static Rational[][] myerson(PairNetworks networks, CoalitionalGame game, Rational cost) {
    Rational[][] payoffs = zero(networks, game.size());
    for (int g = 0; g < payoffs.length; g++) {
      payoffs[g] = ShapleyValue.of(restricted(networks, game, g));
      subtract(networks, g, cost, payoffs[g]);
    }
    return payoffs;
  }

  /** The game in which a coalition is worth the sum of the parts that a network connects. */
  public static CoalitionalGame restricted(
      PairNetworks networks, CoalitionalGame game, int network) {
    int[] parts = networks.firstParts(network);
    Rational[] worth = new Rational[parts.length];
    worth[0] = Rational.ZERO;
    for (int s = 1; s < worth.length; s++) {
      worth[s] = game.worth(parts[s]).plus(worth[s & ~parts[s]]);
    }
    return new CoalitionalGame(game.players(), worth);
  }

  /** The decay to the power of the distance to each player that is reached, less the cost. */
  public static Rational[][] connections(
      PairNetworks networks, int n, Rational decay, Rational cost) {
    Rational[][] payoffs = zero(networks, n);
    for (int g = 0; g < payoffs.length; g++) {
      for (int p = 0; p < n; p++) {
        for (int distance : networks.distances(g, p)) {
          payoffs[g][p] = distance > 0 ? payoffs[g][p].plus(decay.power(distance)) : payoffs[g][p];
        }
      }
      subtract(networks, g, cost, payoffs[g]);
    }
    return payoffs;
  }

  private static Rational[][] zero(PairNetworks networks, int n) {
    Rational[][] payoffs = new Rational[networks.networks()][n];
    for (Rational[] row : payoffs) {
      Arrays.fill(row, Rational.ZERO);
    }
    return payoffs;
  }

  private static void subtract(PairNetworks networks, int g, Rational cost, Rational[] from) {
    for (int pair = 0; pair < networks.pairs(); pair++) {
      if ((g >> pair & 1) != 0) {
        from[networks.first(pair)] = from[networks.first(pair)].minus(cost);
        from[networks.second(pair)] = from[networks.second(pair)].minus(cost);
      }
    }
  }
}
