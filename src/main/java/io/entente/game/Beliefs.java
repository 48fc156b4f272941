package io.entente.game;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;

/**
 * What the players hold likely: for each information set a probability for each of its nodes, the
 * nodes in ascending order.
 *
 * <p>A plan together with beliefs is an assessment (Kreps and Wilson).
 *
 * @param probabilities by information set and place of the node in it; each list sums to 1
 * @see "Kreps and Wilson (1982), Sequential Equilibria, Econometrica 50, 863-894"
 */
public record Beliefs(List<List<Rational>> probabilities) {

  public Beliefs {
    List<List<Rational>> copy = new ArrayList<>();
    for (List<Rational> set : probabilities) {
      Rational sum = Rational.ZERO;
      for (Rational probability : set) {
        if (probability.signum() < 0) {
          throw new IllegalArgumentException("a belief of " + probability);
        }
        sum = sum.plus(probability);
      }
      if (!sum.equals(Rational.ONE)) {
        throw new IllegalArgumentException("beliefs sum to " + sum + ", not to 1");
      }
      copy.add(List.copyOf(set));
    }
    probabilities = List.copyOf(copy);
  }

  /** The beliefs at an information set, node by node. */
  public List<Rational> at(int informationSet) {
    return probabilities.get(informationSet);
  }
}
