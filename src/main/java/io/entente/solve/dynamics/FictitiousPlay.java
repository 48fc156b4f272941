package io.entente.solve.dynamics;

import io.entente.game.ExpectedPayoffs;
import io.entente.game.MixedProfile;
import io.entente.game.NashEquilibrium;
import io.entente.game.Regret;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Fictitious play: in each round everybody plays a best reply to what the others have played so
 * far, as if they went on so on average; of several the one named first. Before the first round
 * everybody believes in the start, which then counts as one round.
 *
 * <p>What a strategy would have earned so far is summed in whole numbers, each player's payoffs
 * being measured in a unit that divides all of them, so nothing depends on rounding. With three
 * players and more, what the others have played together is what counts.
 *
 * <p>A pure Nash equilibrium that is played once is played for ever: what each plays was best so
 * far and gains at least as much as anything else.
 *
 * @see "Brown (1951), Iterative solution of games by fictitious play, in Koopmans, Activity
 *     Analysis of Production and Allocation, 374-376; Shapley (1964), Some topics in two-person
 *     games, in Advances in Game Theory, 1-29"
 */
public final class FictitiousPlay {

  private final StrategicGame game;
  private final Shape shape;
  private final BigInteger[][] earned;
  private final BigInteger[][] payoffs;
  private final long[][] counts;
  private final BigInteger[] tolerance;
  private final List<Stay> stays = new ArrayList<>();
  private final List<Checkpoint> checkpoints = new ArrayList<>();

  /** So many rounds in which the same profile was played, from a round on (counted from 1). */
  public record Stay(int profile, long from, long length) {}

  /**
   * How often everything was played up to a round.
   *
   * @param round up to and including this
   * @param frequencies the shares of rounds, without the start
   * @param regret the most that anybody would gain against these frequencies, by the definition
   */
  public record Checkpoint(long round, MixedProfile frequencies, double regret) {}

  /**
   * What happened.
   *
   * @param rounds how many were played
   * @param settledAt the round from which on one pure Nash equilibrium is played for ever; 0 if
   *     none was reached
   * @param stays the course of play, without gaps; of the last stay the end may not have been seen
   * @param checkpoints at rounds 1, 2, 5, 10, 20, 50 and so on, and at the last
   */
  public record Course(
      long rounds, long settledAt, List<Stay> stays, List<Checkpoint> checkpoints) {
    public Course {
      stays = List.copyOf(stays);
      checkpoints = List.copyOf(checkpoints);
    }

    /** The last checkpoint. */
    public Checkpoint end() {
      return checkpoints.get(checkpoints.size() - 1);
    }
  }

  private FictitiousPlay(StrategicGame game, MixedProfile start) {
    this.game = game;
    this.shape = game.shape();
    int players = shape.players();
    earned = new BigInteger[players][];
    payoffs = new BigInteger[players][(int) shape.profiles()];
    counts = new long[players][];
    tolerance = new BigInteger[players];
    for (int player = 0; player < players; player++) {
      counts[player] = new long[shape.strategies(player)];
      scale(player, ExpectedPayoffs.exactly(game, player, start));
    }
  }

  /** Puts down one player's numbers as multiples of one unit. */
  private void scale(int player, Rational[] believed) {
    Rational close = Rational.ofDouble(game.tieTolerance(player));
    BigInteger unit = close.denominator();
    for (Rational each : believed) {
      unit = Rational.leastCommonMultiple(unit, each.denominator());
    }
    for (int index = 0; index < payoffs[player].length; index++) {
      unit = Rational.leastCommonMultiple(unit, game.exactPayoff(player, index).denominator());
    }
    tolerance[player] = whole(close, unit);
    earned[player] = new BigInteger[believed.length];
    for (int strategy = 0; strategy < believed.length; strategy++) {
      earned[player][strategy] = whole(believed[strategy], unit);
    }
    for (int index = 0; index < payoffs[player].length; index++) {
      payoffs[player][index] = whole(game.exactPayoff(player, index), unit);
    }
  }

  private static BigInteger whole(Rational number, BigInteger unit) {
    return number.numerator().multiply(unit.divide(number.denominator()));
  }

  /**
   * Plays so many rounds, or fewer if an equilibrium is reached.
   *
   * @param start exact; what everybody believes at first
   */
  public static Course of(StrategicGame game, MixedProfile start, int rounds) {
    FictitiousPlay play = new FictitiousPlay(game, start);
    long settled = 0;
    long round = 0;
    long next = 1;
    while (round < rounds && settled == 0) {
      int profile = play.choose(round + 1);
      round++;
      play.add(profile, round);
      if (round == next) {
        play.checkpoint(round);
        next = following(next);
      }
      boolean isNew = play.stays.get(play.stays.size() - 1).length() == 1;
      settled = isNew && NashEquilibrium.isEquilibrium(game, profile) ? round : 0;
    }
    if (play.checkpoints.get(play.checkpoints.size() - 1).round() < round) {
      play.checkpoint(round);
    }
    return new Course(round, settled, play.stays, play.checkpoints);
  }

  /** 1, 2, 5, 10, 20, 50, ... */
  private static long following(long round) {
    long digit = round;
    while (digit % 10 == 0) {
      digit /= 10;
    }
    return digit == 2 ? round / 2 * 5 : round * 2;
  }

  private int choose(long weight) {
    int index = 0;
    for (int player = 0; player < shape.players(); player++) {
      BigInteger[] own = earned[player];
      BigInteger most = own[0];
      for (BigInteger sum : own) {
        most = sum.compareTo(most) > 0 ? sum : most;
      }
      BigInteger enough = most.subtract(tolerance[player].multiply(BigInteger.valueOf(weight)));
      int strategy = 0;
      while (own[strategy].compareTo(enough) < 0) {
        strategy++;
      }
      index += strategy * shape.stride(player);
    }
    return index;
  }

  private void add(int profile, long round) {
    for (int player = 0; player < shape.players(); player++) {
      counts[player][shape.strategy(profile, player)]++;
      for (int strategy = 0; strategy < earned[player].length; strategy++) {
        int index = shape.deviate(profile, player, strategy);
        earned[player][strategy] = earned[player][strategy].add(payoffs[player][index]);
      }
    }
    int last = stays.size() - 1;
    if (last >= 0 && stays.get(last).profile() == profile) {
      Stay stay = stays.get(last);
      stays.set(last, new Stay(profile, stay.from(), stay.length() + 1));
    } else {
      stays.add(new Stay(profile, round, 1));
    }
  }

  private void checkpoint(long round) {
    Rational[][] shares = new Rational[counts.length][];
    for (int player = 0; player < shares.length; player++) {
      shares[player] = new Rational[counts[player].length];
      for (int strategy = 0; strategy < shares[player].length; strategy++) {
        shares[player][strategy] = Rational.of(counts[player][strategy], round);
      }
    }
    MixedProfile frequencies = MixedProfile.of(shares);
    checkpoints.add(new Checkpoint(round, frequencies, Regret.of(game, frequencies)));
  }
}
