package io.entente.game;

import io.entente.number.Rational;
import java.util.List;

/**
 * A chance move: what nature may do at one or more nodes, and how likely each is.
 *
 * @param number the number it bears among the chance moves in a file; free
 * @param name its name, which may be empty
 * @param actions the labels of what may happen, at least one; labels may be empty or repeated
 * @param probabilities the exact probability of each, at least 0 and together 1; a sum of rounded
 *     decimals such as 0.333 may miss 1 by up to {@value #SUM_TOLERANCE}, and is used as it stands
 */
public record ChanceMove(
    int number, String name, List<String> actions, List<Rational> probabilities) {

  /** How far from 1 probabilities may sum. */
  public static final double SUM_TOLERANCE = 1e-6;

  public ChanceMove {
    actions = List.copyOf(actions);
    probabilities = List.copyOf(probabilities);
    if (actions.isEmpty() || actions.size() != probabilities.size()) {
      throw new IllegalArgumentException(
          "chance move \""
              + name
              + "\" has "
              + actions.size()
              + " actions and "
              + probabilities.size()
              + " probabilities");
    }
    Rational sum = Rational.of(0);
    for (Rational probability : probabilities) {
      if (probability.signum() < 0) {
        throw new IllegalArgumentException(
            "chance move \"" + name + "\" has the negative probability " + probability);
      }
      sum = sum.plus(probability);
    }
    if (Math.abs(sum.minus(Rational.of(1)).toDouble()) > SUM_TOLERANCE) {
      throw new IllegalArgumentException(
          "the probabilities of chance move \"" + name + "\" sum to " + sum + ", not to 1");
    }
  }

  /** The probability of this action, rounded to a double. */
  public double probability(int action) {
    return probabilities.get(action).toDouble();
  }
}
