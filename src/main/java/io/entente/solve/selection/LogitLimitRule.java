package io.entente.solve.selection;

import io.entente.game.MixedProfile;
import io.entente.game.NashEquilibrium;
import io.entente.game.Regret;
import io.entente.game.StrategicGame;
import io.entente.solve.quantal.LogitBranch;
import io.entente.solve.quantal.LogitEquilibrium;

/**
 * The limit of logit play: the equilibrium at which the principal branch of logit quantal response
 * ends as errors vanish. It may be mixed; then that is what is picked.
 *
 * <p>Taken as found if nobody would gain more than {@value #NEAR} of the payoff range there, by the
 * definition; otherwise the rule has not decided.
 *
 * @see "McKelvey and Palfrey (1995), Quantal Response Equilibria for Normal Form Games, Games and
 *     Economic Behavior 10, 6-38"
 */
final class LogitLimitRule implements SelectionRule {

  private static final double CERTAIN = 1e-6;
  private static final double NEAR = 1e-5;

  @Override
  public Selection select(StrategicGame game, int[] equilibria) {
    LogitEquilibrium end = LogitBranch.of(game).end();
    int index = 0;
    boolean pure = true;
    double[][] rows = new double[end.probabilities().size()][];
    for (int player = 0; player < rows.length; player++) {
      rows[player] = new double[end.probabilities().get(player).size()];
      boolean sure = false;
      for (int strategy = 0; strategy < rows[player].length; strategy++) {
        rows[player][strategy] = end.probabilities().get(player).get(strategy);
        if (rows[player][strategy] >= 1 - CERTAIN) {
          index += strategy * game.shape().stride(player);
          sure = true;
        }
      }
      pure &= sure;
    }
    if (pure && NashEquilibrium.isEquilibrium(game, index)) {
      return Selection.of(index, "play with fewer and fewer errors leads there");
    }
    MixedProfile profile = MixedProfile.of(rows);
    if (!pure && isNear(game, profile)) {
      return Selection.mixed(profile, "play with fewer and fewer errors leads there");
    }
    return Selection.undecided(
        equilibria, "the path of logit play could not be followed to its end");
  }

  private static boolean isNear(StrategicGame game, MixedProfile profile) {
    for (int player = 0; player < game.players().size(); player++) {
      double least = game.payoff(player, 0);
      double most = least;
      for (int index = 1; index < game.shape().profiles(); index++) {
        least = Math.min(least, game.payoff(player, index));
        most = Math.max(most, game.payoff(player, index));
      }
      if (!(Regret.of(game, player, profile) <= NEAR * (most - least))) {
        return false;
      }
    }
    return true;
  }
}
