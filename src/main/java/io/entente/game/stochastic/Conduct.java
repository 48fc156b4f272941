package io.entente.game.stochastic;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;

/**
 * What is done in one state in one period: at once a mixture for each turn, in turn an action for
 * each turn after every combination of earlier moves.
 */
public final class Conduct {

  private final List<List<Rational>> mixtures;
  private final int[][] replies;

  private Conduct(List<List<Rational>> mixtures, int[][] replies) {
    this.mixtures = mixtures;
    this.replies = replies;
  }

  /**
   * Moves at once.
   *
   * @param mixtures by turn, the probability of each action
   */
  public static Conduct atOnce(List<List<Rational>> mixtures) {
    List<List<Rational>> copied = new ArrayList<>();
    for (List<Rational> mixture : mixtures) {
      Rational sum = Rational.ZERO;
      for (Rational probability : mixture) {
        sum = sum.plus(probability);
      }
      if (!sum.equals(Rational.ONE)) {
        throw new IllegalArgumentException("probabilities sum to " + sum);
      }
      copied.add(List.copyOf(mixture));
    }
    return new Conduct(List.copyOf(copied), new int[0][]);
  }

  /** Pure moves at once. */
  public static Conduct atOnce(Stage stage, int profile) {
    List<List<Rational>> mixtures = new ArrayList<>();
    for (int turn = 0; turn < stage.turns(); turn++) {
      List<Rational> mixture = new ArrayList<>();
      for (int action = 0; action < stage.actions(turn).size(); action++) {
        mixture.add(action == stage.action(profile, turn) ? Rational.ONE : Rational.ZERO);
      }
      mixtures.add(mixture);
    }
    return atOnce(mixtures);
  }

  /**
   * Moves in turn.
   *
   * @param replies by turn and number of the moves before it (the first turn varying slowest), the
   *     action
   */
  public static Conduct inTurn(int[][] replies) {
    int[][] copied = new int[replies.length][];
    for (int turn = 0; turn < copied.length; turn++) {
      copied[turn] = replies[turn].clone();
    }
    return new Conduct(List.of(), copied);
  }

  /** Whether moves are made in turn. */
  public boolean isInTurn() {
    return replies.length > 0;
  }

  /** Whether nothing is left to chance. */
  public boolean isPure() {
    for (List<Rational> mixture : mixtures) {
      for (Rational probability : mixture) {
        if (probability.signum() != 0 && !probability.equals(Rational.ONE)) {
          return false;
        }
      }
    }
    return true;
  }

  /** The action at a turn after these moves, in turn only. */
  public int reply(int turn, int before) {
    return replies[turn][before];
  }

  /** The probability of an action at a turn, at once only. */
  public Rational probability(int turn, int action) {
    return mixtures.get(turn).get(action);
  }

  /** The profile that is played; conduct is pure. */
  public int profile(Stage stage) {
    int profile = 0;
    for (int turn = 0; turn < stage.turns(); turn++) {
      profile += action(stage, turn, profile) * stage.stride(turn);
    }
    return profile;
  }

  private int action(Stage stage, int turn, int profile) {
    if (isInTurn()) {
      return replies[turn][before(stage, turn, profile)];
    }
    int action = 0;
    while (mixtures.get(turn).get(action).signum() == 0) {
      action++;
    }
    return action;
  }

  /** The number of the moves that a profile has before a turn. */
  public static int before(Stage stage, int turn, int profile) {
    return turn == 0 ? 0 : profile / stage.stride(turn - 1);
  }

  /** The probability that a profile is played. */
  public Rational probability(Stage stage, int profile) {
    Rational probability = Rational.ONE;
    for (int turn = 0; turn < stage.turns(); turn++) {
      int action = stage.action(profile, turn);
      if (isInTurn()) {
        if (replies[turn][before(stage, turn, profile)] != action) {
          return Rational.ZERO;
        }
      } else {
        probability = probability.times(mixtures.get(turn).get(action));
      }
    }
    return probability;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Conduct that
        && mixtures.equals(that.mixtures)
        && java.util.Arrays.deepEquals(replies, that.replies);
  }

  @Override
  public int hashCode() {
    return 31 * mixtures.hashCode() + java.util.Arrays.deepHashCode(replies);
  }
}
