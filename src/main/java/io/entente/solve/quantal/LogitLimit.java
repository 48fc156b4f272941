package io.entente.solve.quantal;

import io.entente.game.MixedProfile;
import io.entente.game.Profile;
import io.entente.game.Regret;
import io.entente.game.StrategicGame;
import java.util.List;

/**
 * The end of the {@linkplain LogitBranch principal logit branch} as λ grows without bound: a rule
 * that selects one Nash equilibrium of almost every game.
 *
 * <p>Certified means that a contraction argument, evaluated with a margin, shows that from λ on the
 * branch cannot leave the neighbourhood of this one profile and converges to it ({@link StrictEnd},
 * {@link RegularEnd}). Otherwise the profile is the last point of the branch that was reached, and
 * the limit itself is not known: equilibria near it may tie, or there may be a continuum of them.
 *
 * @param profile the limit, exact if pure; if not certified, the point reached
 * @param certified whether the limit is established to be this profile
 * @param regret the most that anybody gains by deviating from the profile, by the definition, in
 *     payoff
 * @param lambda how far the branch was followed, in 1 / payoff
 * @see "McKelvey and Palfrey (1995), Quantal Response Equilibria for Normal Form Games, Games and
 *     Economic Behavior 10, 6-38"
 */
public record LogitLimit(MixedProfile profile, boolean certified, double regret, double lambda) {

  /** The name of the rule in options and outputs. */
  public static final String NAME = "logit-limit";

  /** Up to this λ times payoff range the end is sought. */
  private static final double FARTHEST = 1e9;

  /** From this λ times payoff range on, the end is tried for, each time λ has grown by GROWN. */
  private static final double NEAREST = 2;

  private static final double GROWN = 1.4;

  /**
   * The limit of a game's principal branch.
   *
   * @throws NotFollowedException if payoffs lie too far apart or too close together
   */
  public static LogitLimit of(StrategicGame game) {
    StrategicAgents agents = new StrategicAgents(game);
    FollowedBranch branch = new FollowedBranch(agents);
    if (agents.payoffRange() == 0) {
      return new LogitLimit(profile(branch.equilibrium(branch.point())), true, 0, 0);
    }
    StrictEnd strict = new StrictEnd(game, agents);
    RegularEnd regular = new RegularEnd(game, agents);
    int last = agents.first(agents.agents());
    double tried = NEAREST;
    while (branch.point()[last] < FARTHEST && branch.step()) {
      double[] point = branch.point();
      if (point[last] < tried) {
        continue;
      }
      tried = GROWN * point[last];
      double lambda = point[last] / agents.payoffRange();
      int[] pure = strict.reachedBy(point);
      if (pure != null) {
        return of(game, MixedProfile.pure(game.shape(), Profile.of(pure)), lambda);
      }
      double[][] mixed = regular.reachedBy(point);
      if (mixed != null) {
        return of(game, MixedProfile.of(mixed), lambda);
      }
    }
    LogitEquilibrium end = branch.equilibrium(branch.point());
    MixedProfile reached = profile(end);
    return new LogitLimit(reached, false, Regret.of(game, reached), end.lambda());
  }

  private static LogitLimit of(StrategicGame game, MixedProfile limit, double lambda) {
    return new LogitLimit(limit, true, Regret.of(game, limit), lambda);
  }

  /** The probabilities of an equilibrium whose agents are players. */
  public static MixedProfile profile(LogitEquilibrium equilibrium) {
    List<List<Double>> rows = equilibrium.probabilities();
    double[][] probabilities = new double[rows.size()][];
    for (int player = 0; player < probabilities.length; player++) {
      probabilities[player] = new double[rows.get(player).size()];
      for (int strategy = 0; strategy < probabilities[player].length; strategy++) {
        probabilities[player][strategy] = rows.get(player).get(strategy);
      }
    }
    return MixedProfile.of(probabilities);
  }
}
