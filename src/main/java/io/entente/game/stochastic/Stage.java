package io.entente.game.stochastic;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;

/**
 * What happens in one state in one period: who can do what, what each combination of moves pays
 * each player now, and where it leads.
 *
 * <p>Combinations of moves (profiles) are numbered with the last turn varying fastest.
 */
public final class Stage {

  private final List<List<String>> actions;
  private final int[] counts;
  private final int[] strides;
  private final int profiles;
  private final Rational[][] payoffs;
  private final double[][] rounded;
  private final StateLottery[] next;

  /**
   * A stage.
   *
   * @param actions labels by turn, at least one each
   * @param payoffs [player][profile]
   * @param next where each profile leads, [profile]
   */
  public Stage(List<List<String>> actions, Rational[][] payoffs, StateLottery[] next) {
    List<List<String>> copied = new ArrayList<>();
    actions.forEach(labels -> copied.add(List.copyOf(labels)));
    this.actions = List.copyOf(copied);
    counts = new int[copied.size()];
    strides = new int[copied.size()];
    int stride = 1;
    for (int turn = counts.length - 1; turn >= 0; turn--) {
      counts[turn] = copied.get(turn).size();
      strides[turn] = stride;
      stride *= counts[turn];
    }
    profiles = stride;
    if (profiles == 0 || next.length != profiles) {
      throw new IllegalArgumentException(
          profiles + " combinations of moves, and " + next.length + " lotteries");
    }
    this.payoffs = new Rational[payoffs.length][];
    rounded = new double[payoffs.length][profiles];
    for (int player = 0; player < payoffs.length; player++) {
      this.payoffs[player] = payoffs[player].clone();
      for (int profile = 0; profile < profiles; profile++) {
        rounded[player][profile] = payoffs[player][profile].toDouble();
      }
    }
    this.next = next.clone();
  }

  /** How many turns there are. */
  public int turns() {
    return counts.length;
  }

  /** What can be done at a turn. */
  public List<String> actions(int turn) {
    return actions.get(turn);
  }

  /** How many combinations of moves there are. */
  public int profiles() {
    return profiles;
  }

  /** How far apart profiles are that differ by one action at a turn. */
  public int stride(int turn) {
    return strides[turn];
  }

  /** What is done at a turn in a profile. */
  public int action(int profile, int turn) {
    return profile / strides[turn] % counts[turn];
  }

  /** The profile that differs from this one in what is done at a turn. */
  public int deviate(int profile, int turn, int action) {
    return profile + (action - action(profile, turn)) * strides[turn];
  }

  /** What a profile pays a player in this period. */
  public Rational exactPayoff(int player, int profile) {
    return payoffs[player][profile];
  }

  /** What a profile pays a player in this period, rounded. */
  public double payoff(int player, int profile) {
    return rounded[player][profile];
  }

  /** Where a profile leads. */
  public StateLottery next(int profile) {
    return next[profile];
  }
}
