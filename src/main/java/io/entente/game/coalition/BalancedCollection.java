package io.entente.game.coalition;

import io.entente.number.Rational;
import java.util.List;

/**
 * Coalitions with weights such that each player's coalitions have weights that sum to 1.
 *
 * <p>If Σ λ(S) v(S) exceeds v(N), no allocation gives every coalition what it is worth: the core is
 * empty. If no balanced collection does, it is not.
 *
 * @param coalitions sets of bits
 * @param weights positive, one per coalition
 * @see "Bondareva (1963); Shapley (1967), On Balanced Sets and Cores, Naval Research Logistics
 *     Quarterly 14, 453-460"
 */
public record BalancedCollection(List<Integer> coalitions, List<Rational> weights) {

  public BalancedCollection {
    coalitions = List.copyOf(coalitions);
    weights = List.copyOf(weights);
    if (coalitions.size() != weights.size()) {
      throw new IllegalArgumentException(coalitions + " with weights " + weights);
    }
  }

  /** Whether it is balanced for so many players. */
  public boolean isBalanced(int players) {
    for (int p = 0; p < players; p++) {
      Rational sum = Rational.ZERO;
      for (int c = 0; c < coalitions.size(); c++) {
        if (weights.get(c).signum() <= 0) {
          return false;
        }
        sum = (coalitions.get(c) >> p & 1) != 0 ? sum.plus(weights.get(c)) : sum;
      }
      if (!sum.equals(Rational.ONE)) {
        return false;
      }
    }
    return true;
  }

  /** Σ λ(S) v(S): what all would have to be worth at the least for the core not to be empty. */
  public Rational claims(CoalitionalGame game) {
    Rational sum = Rational.ZERO;
    for (int c = 0; c < coalitions.size(); c++) {
      sum = sum.plus(weights.get(c).times(game.worth(coalitions.get(c))));
    }
    return sum;
  }
}
