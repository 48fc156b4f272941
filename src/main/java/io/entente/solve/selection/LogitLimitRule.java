package io.entente.solve.selection;

import io.entente.game.MixedProfile;
import io.entente.game.StrategicGame;
import io.entente.solve.quantal.LogitLimit;
import io.entente.solve.quantal.NotFollowedException;

/**
 * The limit of logit play: the equilibrium at which the principal branch of logit quantal response
 * ends as errors vanish. It may be mixed; then that is what is picked. Where the limit is not
 * certified the rule has not decided.
 *
 * @see "McKelvey and Palfrey (1995), Quantal Response Equilibria for Normal Form Games, Games and
 *     Economic Behavior 10, 6-38"
 */
final class LogitLimitRule implements SelectionRule {

  private static final String LEADS = "play with fewer and fewer errors leads there";

  @Override
  public Selection select(StrategicGame game, int[] equilibria) {
    LogitLimit limit;
    try {
      limit = LogitLimit.of(game);
    } catch (NotFollowedException unfit) {
      return Selection.undecided(equilibria, unfit.getMessage());
    }
    if (!limit.certified()) {
      return Selection.undecided(
          equilibria, "where play with fewer and fewer errors leads is not certain");
    }
    return limit.profile().isPure()
        ? Selection.of(index(game, limit.profile()), LEADS)
        : Selection.mixed(limit.profile(), LEADS);
  }

  private static int index(StrategicGame game, MixedProfile pure) {
    int index = 0;
    for (int player = 0; player < pure.players(); player++) {
      for (int strategy = 0; strategy < pure.strategies(player); strategy++) {
        boolean played = pure.probability(player, strategy) == 1;
        index += played ? strategy * game.shape().stride(player) : 0;
      }
    }
    return index;
  }
}
