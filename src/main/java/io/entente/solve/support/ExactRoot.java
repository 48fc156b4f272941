package io.entente.solve.support;

import io.entente.game.ExpectedPayoffs;
import io.entente.game.MixedProfile;
import io.entente.number.Rational;
import java.util.Arrays;
import java.util.Optional;

/**
 * Roots in fractions. Where a box that holds a root holds a simple fraction too, it is tried by the
 * definition; if it satisfies all equations exactly it is the root, and every other question about
 * it is answered exactly.
 */
final class ExactRoot {

  /** No fraction with a larger denominator is tried. */
  private static final long LARGEST_DENOMINATOR = 100_000;

  private final DeviationGains gains;
  private final SupportSystem system;

  ExactRoot(DeviationGains gains, SupportSystem system) {
    this.gains = gains;
    this.system = system;
  }

  /**
   * Weights in this box, [player][place in its support], at which everybody is indifferent between
   * the strategies of its support; empty if none is found.
   */
  Optional<Rational[][]> in(Ranges box) {
    if (!gains.isExact()) {
      return Optional.empty();
    }
    int[][] supports = new int[system.players()][];
    Rational[][] weights = new Rational[system.players()][];
    for (int player = 0; player < weights.length; player++) {
      supports[player] = system.support(player);
      weights[player] = new Rational[supports[player].length];
      weights[player][0] = Rational.ONE;
    }
    for (int v = 0; v < system.unknowns.size(); v++) {
      Optional<Rational> near =
          SimplestFraction.between(box.low[v], box.high[v], LARGEST_DENOMINATOR);
      if (near.isEmpty()) {
        return Optional.empty();
      }
      Rational[] own = weights[system.unknowns.get(v)[0]];
      own[system.unknowns.get(v)[1]] = near.get();
      own[0] = own[0].minus(near.get());
    }
    return isRoot(supports, weights) ? Optional.of(weights) : Optional.empty();
  }

  private boolean isRoot(int[][] supports, Rational[][] weights) {
    for (Rational[] own : weights) {
      for (Rational weight : own) {
        if (weight.signum() < 0) {
          return false;
        }
      }
    }
    MixedProfile profile = profile(gains, supports, weights);
    for (int player = 0; player < weights.length; player++) {
      Rational[] earned = ExpectedPayoffs.exactly(gains.game(), player, profile);
      Rational first = earned[gains.original(player, supports[player][0])];
      for (int strategy : supports[player]) {
        if (!earned[gains.original(player, strategy)].equals(first)) {
          return false;
        }
      }
    }
    return true;
  }

  /** The profile in the whole game with these weights, [player][place in its support]. */
  static MixedProfile profile(DeviationGains gains, int[][] supports, Rational[][] weights) {
    Rational[][] probabilities = new Rational[weights.length][];
    for (int player = 0; player < weights.length; player++) {
      probabilities[player] = new Rational[gains.game().shape().strategies(player)];
      Arrays.fill(probabilities[player], Rational.ZERO);
      for (int place = 0; place < supports[player].length; place++) {
        int strategy = gains.original(player, supports[player][place]);
        probabilities[player][strategy] = weights[player][place];
      }
    }
    return MixedProfile.of(probabilities);
  }
}
