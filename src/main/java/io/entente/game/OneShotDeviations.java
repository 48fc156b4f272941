package io.entente.game;

import io.entente.number.Rational;
import java.util.List;

/**
 * Subgame perfection in a repeated game, by the one-shot deviation principle: a simple strategy
 * profile is subgame perfect if and only if no player gains by departing once, at any position of
 * any of its paths, and conforming ever after.
 *
 * <p>Payoffs are averages, (1 − δᵢ) Σ δᵢᵗ uᵢ(t), so that they compare with those of one period;
 * each player has a discount factor of its own, 0 ≤ δᵢ &lt; 1. Everything is in fractions.
 *
 * @param path the path on which most is gained, or least lost: 0 for the path, p for the punishment
 *     of player p − 1
 * @param position where on it
 * @param player who
 * @param strategy by playing what
 * @param gain the most that anybody gains by one departure; at most 0 if and only if the profile is
 *     subgame perfect; 0 also if there is nothing to depart to
 * @see "Blackwell (1965), Discounted dynamic programming, Annals of Mathematical Statistics 36"
 */
public record OneShotDeviations(int path, int position, int player, int strategy, Rational gain) {

  /** Whether nobody gains anywhere. */
  public boolean isSubgamePerfect() {
    return gain.signum() <= 0;
  }

  /** The best single departure of anybody. */
  public static OneShotDeviations of(
      StrategicGame game, SimpleStrategyProfile profile, List<Rational> discounts) {
    OneShotDeviations best = null;
    for (int player = 0; player < game.shape().players(); player++) {
      OneShotDeviations own = ofPlayer(game, profile, player, discounts.get(player));
      best = best == null || own.gain.compareTo(best.gain) > 0 ? own : best;
    }
    return best;
  }

  /** The best single departure of this player. */
  public static OneShotDeviations ofPlayer(
      StrategicGame game, SimpleStrategyProfile profile, int player, Rational discount) {
    if (discount.signum() < 0 || discount.compareTo(Rational.ONE) >= 0) {
      throw new IllegalArgumentException(
          "a discount factor is at least 0 and below 1: " + discount);
    }
    Rational now = Rational.ONE.minus(discount);
    Rational punished = values(game, profile.punishments().get(player), player, discount)[0];
    OneShotDeviations best = null;
    for (int number = 0; number < profile.paths(); number++) {
      PlayPath path = profile.path(number);
      Rational[] values = values(game, path, player, discount);
      for (int position = 0; position < values.length; position++) {
        MixedProfile played = path.at(position);
        Rational after = isPure(played) ? punished : values[path.next(position)];
        Rational[] earned = ExpectedPayoffs.exactly(game, player, played);
        for (int strategy = 0; strategy < earned.length; strategy++) {
          if (played.exactProbability(player, strategy).equals(Rational.ONE)) {
            continue;
          }
          Rational gain =
              now.times(earned[strategy]).plus(discount.times(after)).minus(values[position]);
          if (best == null || gain.compareTo(best.gain) > 0) {
            best = new OneShotDeviations(number, position, player, strategy, gain);
          }
        }
      }
    }
    return best == null ? new OneShotDeviations(0, 0, player, 0, Rational.ZERO) : best;
  }

  /** What a path is worth to a player from each of its positions on, per period. */
  private static Rational[] values(
      StrategicGame game, PlayPath path, int player, Rational discount) {
    Rational now = Rational.ONE.minus(discount);
    int start = path.start().size();
    int cycle = path.cycle().size();
    Rational[] values = new Rational[path.positions()];
    Rational weight = Rational.ONE;
    Rational sum = Rational.ZERO;
    for (int position = start; position < start + cycle; position++) {
      sum = sum.plus(weight.times(payoff(game, path.at(position), player)));
      weight = weight.times(discount);
    }
    values[start] = now.times(sum).dividedBy(Rational.ONE.minus(weight));
    for (int position = start + cycle - 1; position >= 0; position--) {
      if (position != start) {
        values[position] =
            now.times(payoff(game, path.at(position), player))
                .plus(discount.times(values[path.next(position)]));
      }
    }
    return values;
  }

  private static Rational payoff(StrategicGame game, MixedProfile profile, int player) {
    Rational[] earned = ExpectedPayoffs.exactly(game, player, profile);
    Rational sum = Rational.ZERO;
    for (int strategy = 0; strategy < earned.length; strategy++) {
      if (profile.exactProbability(player, strategy).signum() > 0) {
        sum = sum.plus(profile.exactProbability(player, strategy).times(earned[strategy]));
      }
    }
    return sum;
  }

  private static boolean isPure(MixedProfile profile) {
    for (int player = 0; player < profile.players(); player++) {
      for (int strategy = 0; strategy < profile.strategies(player); strategy++) {
        Rational probability = profile.exactProbability(player, strategy);
        if (probability.signum() != 0 && !probability.equals(Rational.ONE)) {
          return false;
        }
      }
    }
    return true;
  }
}
