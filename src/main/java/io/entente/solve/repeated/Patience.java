package io.entente.solve.repeated;

import io.entente.game.ExpectedPayoffs;
import io.entente.game.MixedProfile;
import io.entente.game.PlayPath;
import io.entente.game.SimpleStrategyProfile;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * At which discount factors no player gains by departing from a simple strategy profile.
 *
 * <p>What a path of first periods S and a cycle C is worth is S(δ) + δˢ C(δ) / (1 − δᶜ), so that to
 * conform rather than to depart once is a polynomial condition in δ: at each position of each path,
 * for the most that a departure brings at once. Each player weighs its own payoffs with its own
 * discount factor, hence the set of one does not depend on the discount factors of others.
 */
public final class Patience {

  private static final Polynomial ONE = Polynomial.of(Rational.ONE);

  private final StrategicGame game;
  private final int player;
  private final Map<MixedProfile, Stage> stages = new HashMap<>();

  /** What a profile of one period pays, and the most a departure pays if there can be any. */
  private record Stage(Rational payoff, Rational best, boolean isPure, boolean isForced) {}

  private Patience(StrategicGame game, int player) {
    this.game = game;
    this.player = player;
  }

  /** The discount factors of this player at which it never gains by departing. */
  public static DiscountSet of(StrategicGame game, SimpleStrategyProfile profile, int player) {
    return new Patience(game, player).of(profile);
  }

  private DiscountSet of(SimpleStrategyProfile profile) {
    PlayPath punishment = profile.punishments().get(player);
    Set<Polynomial> conditions = new LinkedHashSet<>();
    for (int number = 0; number < profile.paths(); number++) {
      PlayPath path = profile.path(number);
      for (int position = 0; position < path.positions(); position++) {
        conditions.add(condition(path, position, punishment).primitive());
      }
    }
    DiscountSet all = DiscountSet.ALL;
    for (Polynomial condition : conditions) {
      all = all.and(DiscountSet.whereNotNegative(condition));
    }
    return all;
  }

  /** What conforming is worth less what departing is, times something positive. */
  private Polynomial condition(PlayPath path, int position, PlayPath punishment) {
    Stage stage = stage(path.at(position));
    if (stage.isForced) {
      return Polynomial.ZERO;
    }
    if (!stage.isPure) {
      // Whatever is played, the same follows: nothing counts but today.
      return Polynomial.of(stage.payoff.minus(stage.best));
    }
    Polynomial own = period(path);
    Polynomial other = period(punishment);
    Polynomial conforming = value(path, position).times(other);
    Polynomial after = Polynomial.power(Rational.ONE, 1).times(value(punishment, 0)).times(own);
    Polynomial now = own.times(other).times(stage.best);
    return conforming.minus(now).minus(after);
  }

  /** 1 − δᶜ, by which {@link #value} is to be divided. */
  private static Polynomial period(PlayPath path) {
    return ONE.minus(Polynomial.power(Rational.ONE, path.cycle().size()));
  }

  /** Σ δᵗ u(t) from a position on, times {@link #period}. */
  private Polynomial value(PlayPath path, int position) {
    int start = path.start().size();
    int cycle = path.cycle().size();
    List<Rational> first = new ArrayList<>();
    for (int at = position; at < start; at++) {
      first.add(stage(path.at(at)).payoff);
    }
    List<Rational> repeated = new ArrayList<>();
    int from = Math.max(0, position - start);
    for (int t = 0; t < cycle; t++) {
      repeated.add(stage(path.cycle().get((from + t) % cycle)).payoff);
    }
    Polynomial delay = Polynomial.power(Rational.ONE, first.size());
    return Polynomial.of(first).times(period(path)).plus(Polynomial.of(repeated).times(delay));
  }

  private Stage stage(MixedProfile profile) {
    return stages.computeIfAbsent(profile, this::computed);
  }

  private Stage computed(MixedProfile profile) {
    Rational[] earned = ExpectedPayoffs.exactly(game, player, profile);
    boolean pure = isPure(profile);
    Rational payoff = Rational.ZERO;
    Rational best = null;
    for (int strategy = 0; strategy < earned.length; strategy++) {
      Rational probability = profile.exactProbability(player, strategy);
      payoff = payoff.plus(probability.times(earned[strategy]));
      // To go on with the strategy that is played is no departure.
      boolean departs = probability.compareTo(Rational.ONE) < 0;
      if (departs && (best == null || earned[strategy].compareTo(best) > 0)) {
        best = earned[strategy];
      }
    }
    if (best == null) {
      return new Stage(payoff, payoff, pure, true);
    }
    // Within the rounding error of computed payoffs nothing is gained.
    Rational gain = best.minus(payoff);
    Rational error = Rational.ofDouble(game.tieTolerance(player));
    boolean ties = gain.signum() > 0 && gain.compareTo(error) <= 0;
    return new Stage(payoff, ties ? payoff : best, pure, false);
  }

  private static boolean isPure(MixedProfile profile) {
    for (int each = 0; each < profile.players(); each++) {
      for (int strategy = 0; strategy < profile.strategies(each); strategy++) {
        Rational probability = profile.exactProbability(each, strategy);
        if (probability.signum() != 0 && !probability.equals(Rational.ONE)) {
          return false;
        }
      }
    }
    return true;
  }
}
