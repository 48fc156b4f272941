package io.entente.game.sparse;

import io.entente.game.Profile;
import io.entente.number.Rational;

/**
 * Regret in a graphical game: what a player forgoes at a profile, the gain from its best deviation.
 * rᵢ(s) = maxₐ uᵢ(a, s₋ᵢ) − uᵢ(s), at least 0, in units of payoff.
 *
 * <p>It needs one payoff for each of a player's strategies, so a profile is judged without a look
 * at any other profile. At a pure Nash equilibrium it is 0 for everybody (at most the tie
 * tolerance, where payoffs are computed numbers).
 */
public final class LocalRegret {

  private LocalRegret() {}

  /** The regret of this player at a profile. */
  public static Rational of(GraphicalGame game, int player, Profile profile) {
    Rational played = game.payoff(player, profile);
    Rational best = played;
    for (int other = 0; other < game.strategyCount(player); other++) {
      Rational payoff = game.payoff(player, profile.with(player, other));
      best = payoff.compareTo(best) > 0 ? payoff : best;
    }
    return best.minus(played);
  }

  /** The largest regret of any player at a profile. */
  public static Rational of(GraphicalGame game, Profile profile) {
    Rational largest = Rational.ZERO;
    for (int player = 0; player < game.players().size(); player++) {
      Rational regret = of(game, player, profile);
      largest = regret.compareTo(largest) > 0 ? regret : largest;
    }
    return largest;
  }

  /** Whether everybody would lose by deviating alone from a profile; ties are no losses. */
  public static boolean isStrict(GraphicalGame game, Profile profile) {
    for (int player = 0; player < game.players().size(); player++) {
      Rational played = game.payoff(player, profile);
      for (int other = 0; other < game.strategyCount(player); other++) {
        Rational gain = game.payoff(player, profile.with(player, other)).minus(played);
        if (other != profile.strategy(player) && game.sign(player, gain) >= 0) {
          return false;
        }
      }
    }
    return true;
  }
}
