package io.entente.solve;

import io.entente.game.ExpectedPayoffs;
import io.entente.game.MixedProfile;
import io.entente.game.Profile;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;

/**
 * The equilibria of one period that a repeated game can fall back on.
 *
 * <p>Of two players with at most {@value #MOST} strategies each and payoffs given as numbers, all
 * extreme equilibria, mixed ones too: the worst of them for a player is the worst of all. Otherwise
 * the pure ones.
 *
 * @param list pure ones first
 * @param isAll whether no equilibrium is worse for a player than the worst of these
 */
record StageEquilibria(List<Stage> list, boolean isAll) {

  private static final int MOST = 12;

  /** More pure equilibria are not compared. */
  private static final int LISTED = 500;

  /**
   * One of them.
   *
   * @param profile who plays what, exactly
   * @param payoffs of each player
   */
  record Stage(MixedProfile profile, List<Rational> payoffs) {}

  StageEquilibria {
    list = List.copyOf(list);
  }

  static StageEquilibria of(StrategicGame game) {
    List<Stage> found = new ArrayList<>();
    Solution<PureEquilibrium> pure = PureEquilibria.listingAtMost(LISTED).solve(game);
    for (PureEquilibrium each : pure.equilibria()) {
      found.add(pure(game, each.profile()));
    }
    boolean small =
        game.shape().players() == 2
            && game.shape().strategies(0) <= MOST
            && game.shape().strategies(1) <= MOST;
    if (!small || game.isRounded()) {
      return new StageEquilibria(found, game.shape().players() == 1);
    }
    Solution<MixedEquilibrium> mixed = MixedEquilibria.of(game).equilibria();
    for (MixedEquilibrium each : mixed.equilibria()) {
      if (!each.profile().isPure() && each.profile().isExact()) {
        found.add(new Stage(each.profile(), each.exactPayoffs()));
      }
    }
    return new StageEquilibria(found, mixed.completeness() == Completeness.ALL);
  }

  static Stage pure(StrategicGame game, Profile profile) {
    List<Rational> payoffs = new ArrayList<>();
    for (int player = 0; player < game.shape().players(); player++) {
      payoffs.add(game.exactPayoff(player, profile.index(game.shape())));
    }
    return new Stage(MixedProfile.pure(game.shape(), profile), payoffs);
  }

  /** The worst of them for a player, the first of several. */
  Stage worstFor(int player) {
    Stage worst = list.get(0);
    for (Stage each : list) {
      worst = each.payoffs.get(player).compareTo(worst.payoffs.get(player)) < 0 ? each : worst;
    }
    return worst;
  }

  /** What a profile pays a player on average. */
  static Rational average(StrategicGame game, int player, MixedProfile profile) {
    Rational[] earned = ExpectedPayoffs.exactly(game, player, profile);
    Rational sum = Rational.ZERO;
    for (int strategy = 0; strategy < earned.length; strategy++) {
      sum = sum.plus(profile.exactProbability(player, strategy).times(earned[strategy]));
    }
    return sum;
  }
}
