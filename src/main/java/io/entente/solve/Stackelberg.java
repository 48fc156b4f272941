package io.entente.solve;

import io.entente.game.Profile;
import io.entente.game.StrategicGame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Commitment: one player, the leader, binds itself to a pure strategy first; the others see it and
 * play a pure Nash equilibrium among themselves.
 *
 * <p>The others may have several such equilibria, or none. Where there are several, the leader's
 * value of a commitment lies between that of the worst for it and that of the best; so there is an
 * optimistic choice (the best of the best) and a pessimistic one (the best of the worst). A
 * commitment after which the others have no pure equilibrium has no value and is never chosen.
 *
 * @param leader who commits
 * @param commitments every strategy of the leader's, in order, and what follows from it
 * @param optimistic the strategies whose best case is best for the leader; several where they tie,
 *     empty if no commitment has a value
 * @param pessimistic the strategies whose worst case is best for the leader; likewise
 * @see "von Stackelberg (1934), Marktform und Gleichgewicht"
 */
public record Stackelberg(
    int leader, List<Commitment> commitments, List<Integer> optimistic, List<Integer> pessimistic) {

  /**
   * A strategy the leader may bind itself to.
   *
   * @param strategy the strategy
   * @param equilibria how many pure equilibria the others then have
   * @param best the one best for the leader, the first among ties; empty if there is none
   * @param worst the one worst for the leader, the first among ties; empty if there is none
   */
  public record Commitment(
      int strategy, long equilibria, Optional<Profile> best, Optional<Profile> worst) {}

  public Stackelberg {
    commitments = List.copyOf(commitments);
    optimistic = List.copyOf(optimistic);
    pessimistic = List.copyOf(pessimistic);
  }

  /** Each player in turn as the leader. */
  public static List<Stackelberg> of(StrategicGame game) {
    List<Stackelberg> all = new ArrayList<>();
    for (int leader = 0; leader < game.shape().players(); leader++) {
      all.add(of(game, leader));
    }
    return List.copyOf(all);
  }

  /** This player as the leader. */
  public static Stackelberg of(StrategicGame game, int leader) {
    int strategies = game.shape().strategies(leader);
    long[] counts = new long[strategies];
    int[] best = new int[strategies];
    int[] worst = new int[strategies];
    FollowerEquilibria.each(
        game,
        leader,
        index -> {
          int strategy = game.shape().strategy(index, leader);
          boolean isFirst = counts[strategy]++ == 0;
          if (isFirst || isBefore(game, leader, index, best[strategy], 1)) {
            best[strategy] = index;
          }
          if (isFirst || isBefore(game, leader, index, worst[strategy], -1)) {
            worst[strategy] = index;
          }
        });
    List<Commitment> commitments = new ArrayList<>(strategies);
    for (int strategy = 0; strategy < strategies; strategy++) {
      boolean any = counts[strategy] > 0;
      commitments.add(
          new Commitment(
              strategy,
              counts[strategy],
              any ? Optional.of(game.shape().profile(best[strategy])) : Optional.empty(),
              any ? Optional.of(game.shape().profile(worst[strategy])) : Optional.empty()));
    }
    return new Stackelberg(
        leader,
        commitments,
        highest(game, leader, counts, best),
        highest(game, leader, counts, worst));
  }

  /** Whether a profile is better (sign 1) or worse (-1) for the leader; ties go to the first. */
  private static boolean isBefore(
      StrategicGame game, int leader, int index, int incumbent, int sign) {
    double difference = game.payoff(leader, index) - game.payoff(leader, incumbent);
    if (difference != 0) {
      return sign * difference > 0;
    }
    int comparison = sign * game.compare(leader, index, incumbent);
    return comparison > 0 || comparison == 0 && index < incumbent;
  }

  /** The strategies of the leader's whose profile here no other's beats. */
  private static List<Integer> highest(
      StrategicGame game, int leader, long[] counts, int[] profiles) {
    List<Integer> highest = new ArrayList<>();
    for (int strategy = 0; strategy < counts.length; strategy++) {
      boolean beaten = counts[strategy] == 0;
      for (int other = 0; other < counts.length && !beaten; other++) {
        beaten = counts[other] > 0 && game.compare(leader, profiles[other], profiles[strategy]) > 0;
      }
      if (!beaten) {
        highest.add(strategy);
      }
    }
    return highest;
  }
}
