package io.entente.solve;

import io.entente.game.MixedProfile;
import io.entente.game.NashEquilibrium;
import io.entente.game.Regret;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import io.entente.solve.dynamics.BestReplies;
import io.entente.solve.dynamics.FictitiousPlay;
import io.entente.solve.dynamics.Replicator;
import io.entente.solve.dynamics.Rounds;
import io.entente.solve.evolution.SymmetricGame;
import java.util.List;
import java.util.Optional;

/**
 * Where play goes that adapts: replicator dynamics, best replies, fictitious play.
 *
 * @param settings how it was followed
 * @param start where play started
 * @param replicator the course of the replicator dynamics
 * @param replicatorEnd where that ended, judged
 * @param bestReplies best replies in pure strategies
 * @param fictitious the course of fictitious play
 * @param fictitiousEnd its frequencies at the end, or the equilibrium that is played for ever
 * @param rounds the round trip that fictitious play is on, if it is seen to be on one
 */
public record Dynamics(
    PlaySettings settings,
    MixedProfile start,
    Replicator.Course replicator,
    End replicatorEnd,
    BestReplies bestReplies,
    FictitiousPlay.Course fictitious,
    End fictitiousEnd,
    Optional<Rounds> rounds)
    implements Answer {

  /** Payoffs of larger games are too many for so many steps. */
  private static final long MOST_PAYOFFS = 20_000;

  /** A share this close to 1 stands for 1 where play has settled. */
  private static final double CERTAIN = 1e-6;

  /** Frequencies come near an equilibrium if nobody would gain this part of the payoff range. */
  private static final double NEAR = 0.01;

  /** How a process ended. */
  public enum Verdict {
    /** It settled at a pure Nash equilibrium. */
    EQUILIBRIUM,
    /** It came to rest, or near to it, where nobody gains noticeably: in mixed strategies. */
    NEAR_EQUILIBRIUM,
    /** It came to rest where somebody would gain by what nobody plays. */
    NO_EQUILIBRIUM,
    /** It goes round and round, longer each time in the same proportion. */
    ROUND_AND_ROUND,
    /** It has not settled within the steps made. */
    NOT_SETTLED
  }

  /**
   * Where a process ended.
   *
   * @param verdict how
   * @param profile where
   * @param regret the most that anybody would gain there by deviating, by the definition
   * @param ofRange the same in parts of the range of that player's payoffs, the largest
   */
  public record End(Verdict verdict, MixedProfile profile, double regret, double ofRange) {}

  @Override
  public Concept concept() {
    return Concept.DYNAMICS;
  }

  /**
   * Follows play.
   *
   * @throws NotAnsweredException if the game is too large, or one population is asked for and it is
   *     not symmetric
   */
  public static Dynamics of(StrategicGame game, PlaySettings settings) {
    long payoffs = game.shape().profiles() * game.shape().players();
    if (payoffs > MOST_PAYOFFS) {
      throw new NotAnsweredException(
          "its "
              + payoffs
              + " payoffs are too many to follow play step by step, which is done for"
              + " up to "
              + MOST_PAYOFFS,
          "--concept potential says whether better replies come to an end, --concept pure where");
    }
    if (settings.onePopulation()) {
      Optional<String> whyNot = SymmetricGame.whyNot(game);
      if (whyNot.isPresent()) {
        throw new NotAnsweredException(
            "--one-population is for symmetric games, and this one is not: " + whyNot.get(),
            "leave out --one-population; each player is then a population of its own");
      }
    }
    MixedProfile start = settings.startOf(game);
    Replicator.Course replicator =
        Replicator.of(game, start, settings.steps(), settings.onePopulation());
    FictitiousPlay.Course fictitious = FictitiousPlay.of(game, start, settings.steps());
    Optional<Rounds> rounds = Rounds.of(fictitious.stays());
    BestReplies replies = BestReplies.of(game);
    if (start.isPure()) {
      replies = replies.from(game, index(game, start));
    }
    return new Dynamics(
        settings,
        start,
        replicator,
        end(game, replicator, settings.onePopulation()),
        replies,
        fictitious,
        end(game, fictitious, rounds),
        rounds);
  }

  private static End end(StrategicGame game, Replicator.Course course, boolean one) {
    int players = game.shape().players();
    double[][] shares = new double[players][];
    Rational[][] certain = new Rational[players][];
    boolean pure = course.settled();
    for (int player = 0; player < players; player++) {
      List<Double> own = course.end().shares().get(one ? 0 : player);
      shares[player] = new double[own.size()];
      certain[player] = new Rational[own.size()];
      boolean sure = false;
      for (int strategy = 0; strategy < own.size(); strategy++) {
        shares[player][strategy] = own.get(strategy);
        boolean is = own.get(strategy) >= 1 - CERTAIN;
        certain[player][strategy] = is ? Rational.ONE : Rational.ZERO;
        sure |= is;
      }
      pure &= sure;
    }
    MixedProfile profile = pure ? MixedProfile.of(certain) : summingToOne(shares);
    double ofRange = ofRange(game, profile);
    Verdict verdict =
        !course.settled()
            ? Verdict.NOT_SETTLED
            : pure && NashEquilibrium.isEquilibrium(game, index(game, profile))
                ? Verdict.EQUILIBRIUM
                : !pure && ofRange <= NEAR ? Verdict.NEAR_EQUILIBRIUM : Verdict.NO_EQUILIBRIUM;
    return new End(verdict, profile, Regret.of(game, profile), ofRange);
  }

  /** Shares that sum to 1 but for rounding, as fractions that do. */
  private static MixedProfile summingToOne(double[][] shares) {
    Rational[][] rows = new Rational[shares.length][];
    for (int player = 0; player < shares.length; player++) {
      rows[player] = new Rational[shares[player].length];
      Rational sum = Rational.ZERO;
      for (int strategy = 0; strategy < rows[player].length; strategy++) {
        rows[player][strategy] = Rational.ofDouble(shares[player][strategy]);
        sum = sum.plus(rows[player][strategy]);
      }
      for (int strategy = 0; strategy < rows[player].length; strategy++) {
        rows[player][strategy] = rows[player][strategy].dividedBy(sum);
      }
    }
    return MixedProfile.of(rows);
  }

  private static End end(
      StrategicGame game, FictitiousPlay.Course course, Optional<Rounds> rounds) {
    if (course.settledAt() > 0) {
      int last = course.stays().get(course.stays().size() - 1).profile();
      MixedProfile profile = MixedProfile.pure(game.shape(), game.shape().profile(last));
      double regret = Regret.of(game, profile);
      return new End(Verdict.EQUILIBRIUM, profile, regret, ofRange(game, profile));
    }
    MixedProfile frequencies = course.end().frequencies();
    double ofRange = ofRange(game, frequencies);
    Verdict verdict =
        ofRange <= NEAR
            ? Verdict.NEAR_EQUILIBRIUM
            : rounds.isPresent() ? Verdict.ROUND_AND_ROUND : Verdict.NOT_SETTLED;
    return new End(verdict, frequencies, course.end().regret(), ofRange);
  }

  private static int index(StrategicGame game, MixedProfile pure) {
    int index = 0;
    for (int player = 0; player < pure.players(); player++) {
      for (int strategy = 0; strategy < pure.strategies(player); strategy++) {
        index +=
            pure.probability(player, strategy) == 1 ? strategy * game.shape().stride(player) : 0;
      }
    }
    return index;
  }

  private static double ofRange(StrategicGame game, MixedProfile profile) {
    double worst = 0;
    for (int player = 0; player < game.shape().players(); player++) {
      Rational least = game.exactPayoff(player, 0);
      Rational most = least;
      for (int index = 1; index < game.shape().profiles(); index++) {
        Rational payoff = game.exactPayoff(player, index);
        least = payoff.compareTo(least) < 0 ? payoff : least;
        most = payoff.compareTo(most) > 0 ? payoff : most;
      }
      Rational range = most.minus(least);
      if (range.signum() > 0) {
        Rational regret = Regret.exactly(game, player, profile);
        worst = Math.max(worst, regret.dividedBy(range).toDouble());
      }
    }
    return worst;
  }
}
