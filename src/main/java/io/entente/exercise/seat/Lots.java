package io.entente.exercise.seat;

import io.entente.game.BehaviorPlan;
import io.entente.number.Draws;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;

/** Probabilities to draw by. */
final class Lots {

  /** Probabilities that come rounded from a solver are multiples of one of so many. */
  private static final long PARTS = 1_000_000;

  private Lots() {}

  /**
   * Probabilities in millionths that sum to 1: each is rounded down, and what is missing goes to
   * those that lost most, the first of equals first. Equal ones of all actions stay equal.
   */
  static List<Rational> rounded(List<Double> probabilities) {
    int size = probabilities.size();
    boolean uniform = true;
    long[] parts = new long[size];
    long left = PARTS;
    for (int i = 0; i < size; i++) {
      uniform &= probabilities.get(i).equals(probabilities.get(0));
      parts[i] = (long) Math.floor(probabilities.get(i) * PARTS);
      left -= parts[i];
    }
    List<Rational> rounded = new ArrayList<>();
    boolean[] raised = new boolean[size];
    for (; left > 0 && !uniform; left--) {
      int most = -1;
      for (int i = 0; i < size; i++) {
        if (!raised[i]
            && (most < 0 || lost(probabilities.get(i)) > lost(probabilities.get(most)))) {
          most = i;
        }
      }
      // rounding may leave more than one part for each, which all goes to the last then
      most = most < 0 ? size - 1 : most;
      raised[most] = true;
      parts[most]++;
    }
    for (long part : parts) {
      rounded.add(uniform ? Rational.of(1, size) : Rational.of(part, PARTS));
    }
    return rounded;
  }

  private static double lost(double probability) {
    return probability * PARTS - Math.floor(probability * PARTS);
  }

  /** Probabilities by player as probabilities by information set, one set a player. */
  static BehaviorPlan bySet(SeatGame game, List<List<Rational>> byPlayer) {
    List<List<Rational>> rows = new ArrayList<>();
    game.tree().informationSets().forEach(set -> rows.add(byPlayer.get(set.player())));
    return new BehaviorPlan(rows);
  }

  /**
   * Which of some probabilities is drawn.
   *
   * @param key of the play, the same for every draw of a round
   * @param depth how many moves were made before in the round
   */
  static int draw(List<Rational> probabilities, long key, int depth) {
    double uniform = Draws.uniform(key, depth);
    Rational sum = Rational.ZERO;
    for (int i = 0; i < probabilities.size(); i++) {
      sum = sum.plus(probabilities.get(i));
      if (probabilities.get(i).signum() > 0 && uniform < sum.toDouble()) {
        return i;
      }
    }
    throw new IllegalArgumentException("probabilities that do not sum to 1");
  }
}
