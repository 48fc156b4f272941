package io.entente.game;

import io.entente.number.Rational;
import java.util.List;

/**
 * What a mixture of one player's strategies guarantees, and what a joint mixture of the others'
 * lets that player get; in exact arithmetic on the payoffs as they stand.
 *
 * <p>No mixture guarantees more than any joint mixture of the others lets the player get; if the
 * two are equal, both are the best there is.
 */
public final class MixedSecurity {

  private MixedSecurity() {}

  /**
   * The least that this mixture pays, over all that the others may play.
   *
   * @param mixture one probability per strategy of the player
   */
  public static Rational secured(StrategicGame game, int player, List<Rational> mixture) {
    Shape shape = game.shape();
    Rational least = null;
    for (int base = 0; base < shape.profiles(); base++) {
      if (shape.strategy(base, player) == 0) {
        Rational payoff = average(game, player, mixture, base);
        least = least == null || payoff.compareTo(least) < 0 ? payoff : least;
      }
    }
    return least;
  }

  /**
   * The most that this player gets by any of its strategies if the others play this.
   *
   * @param others with which probability they play what they play in the profile of an index at
   *     which this player plays its strategy 0; other indices count for nothing
   */
  public static Rational heldTo(StrategicGame game, int player, CorrelatedStrategy others) {
    Rational most = null;
    for (int strategy = 0; strategy < game.shape().strategies(player); strategy++) {
      int own = strategy;
      Rational payoff =
          others.average(base -> game.exactPayoff(player, game.shape().deviate(base, player, own)));
      most = most == null || payoff.compareTo(most) > 0 ? payoff : most;
    }
    return most;
  }

  /**
   * By how much a mixture is better than a strategy at least, whatever the others play of what they
   * are restricted to: more than 0 if it strictly dominates it.
   */
  public static Rational margin(
      StrategicGame game, Restriction others, int player, List<Rational> mixture, int strategy) {
    Shape shape = game.shape();
    Rational least = null;
    for (int index = 0; index < shape.profiles(); index++) {
      if (shape.strategy(index, player) == strategy && allows(shape, others, player, index)) {
        int base = shape.deviate(index, player, 0);
        Rational gain = average(game, player, mixture, base).minus(game.exactPayoff(player, index));
        least = least == null || gain.compareTo(least) < 0 ? gain : least;
      }
    }
    return least;
  }

  private static boolean allows(Shape shape, Restriction others, int player, int index) {
    for (int other = 0; other < shape.players(); other++) {
      if (other != player && !others.contains(other, shape.strategy(index, other))) {
        return false;
      }
    }
    return true;
  }

  private static Rational average(
      StrategicGame game, int player, List<Rational> mixture, int base) {
    Rational sum = Rational.ZERO;
    for (int strategy = 0; strategy < mixture.size(); strategy++) {
      if (mixture.get(strategy).signum() != 0) {
        int index = game.shape().deviate(base, player, strategy);
        sum = sum.plus(mixture.get(strategy).times(game.exactPayoff(player, index)));
      }
    }
    return sum;
  }
}
