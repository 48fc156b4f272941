package io.entente.solve;

import io.entente.game.Profile;
import io.entente.game.StrategicGame;
import io.entente.game.Welfare;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;

/**
 * The profiles at which the sum of all payoffs is highest.
 *
 * @param welfare the sum there, rounded to a double
 * @param profiles every profile that reaches it (several where they tie), in the order of indices
 */
public record WelfareOptimum(double welfare, List<Profile> profiles) implements Answer {

  public WelfareOptimum {
    profiles = List.copyOf(profiles);
  }

  @Override
  public Concept concept() {
    return Concept.WELFARE;
  }

  /** The welfare optimum of this game. */
  public static WelfareOptimum of(StrategicGame game) {
    double tolerance = Welfare.tieTolerance(game);
    double slack = tolerance > 0 ? tolerance : roundingError(game);
    double highest = Double.NEGATIVE_INFINITY;
    for (int index = 0; index < game.shape().profiles(); index++) {
      highest = Math.max(highest, Welfare.of(game, index));
    }
    List<Integer> candidates = new ArrayList<>();
    for (int index = 0; index < game.shape().profiles(); index++) {
      if (highest - Welfare.of(game, index) <= slack) {
        candidates.add(index);
      }
    }
    return tolerance > 0
        ? new WelfareOptimum(highest, profiles(game, candidates))
        : exactly(game, candidates);
  }

  private static WelfareOptimum exactly(StrategicGame game, List<Integer> candidates) {
    List<Integer> best = new ArrayList<>();
    Rational highest = Welfare.exactly(game, candidates.get(0));
    for (int index : candidates) {
      Rational welfare = Welfare.exactly(game, index);
      int comparison = welfare.compareTo(highest);
      if (comparison > 0) {
        best.clear();
        highest = welfare;
      }
      if (comparison >= 0) {
        best.add(index);
      }
    }
    return new WelfareOptimum(highest.toDouble(), profiles(game, best));
  }

  /**
   * How far apart two sums of doubles may lie though the exact ones are equal: each of the players
   * payoffs and partial sums is off by at most 2⁻⁵³ of its size, in both sums.
   */
  private static double roundingError(StrategicGame game) {
    int players = game.shape().players();
    double largest = 0;
    for (int player = 0; player < players; player++) {
      double most = 0;
      for (int index = 0; index < game.shape().profiles(); index++) {
        most = Math.max(most, Math.abs(game.payoff(player, index)));
      }
      largest += most;
    }
    return 4 * players * 0x1p-53 * largest;
  }

  private static List<Profile> profiles(StrategicGame game, List<Integer> indices) {
    List<Profile> profiles = new ArrayList<>(indices.size());
    for (int index : indices) {
      profiles.add(game.shape().profile(index));
    }
    return profiles;
  }
}
