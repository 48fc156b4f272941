package io.entente.sensitivity.coalition;

/**
 * The Shapley value of a game in coalitions: each player's part of what all together are worth more
 * than nobody, its marginal contribution averaged over all orders in which players may come in.
 *
 * <p>φ_i = Σ_S |S|! (n − |S| − 1)! / n! · (v(S ∪ i) − v(S)) over the coalitions S without i. It is
 * the only division that leaves nothing over (efficiency), treats alike what is alike (symmetry),
 * gives nothing to what never changes anything (dummy) and adds up over games (additivity).
 *
 * @see "Shapley (1953), A Value for n-Person Games, Contributions to the Theory of Games II,
 *     307-317"
 */
public final class Shapley {

  private Shapley() {}

  /**
   * The value of every player.
   *
   * @param worth by coalition, bit i of its number set if player i is in it; 2ⁿ of them. Where one
   *     is not a number, so is every player's value
   */
  public static double[] of(double[] worth) {
    int players = Integer.numberOfTrailingZeros(worth.length);
    if (worth.length == 0 || worth.length != 1 << players) {
      throw new IllegalArgumentException("coalitions: not a power of 2, " + worth.length);
    }
    double[] weights = weights(players);
    double[] values = new double[players];
    for (int coalition = 0; coalition < worth.length; coalition++) {
      int size = Integer.bitCount(coalition);
      for (int player = 0; player < players; player++) {
        if ((coalition >> player & 1) != 0) {
          values[player] += weights[size - 1] * (worth[coalition] - worth[coalition ^ 1 << player]);
        }
      }
    }
    return values;
  }

  /**
   * By the size s of the coalition a player joins, s! (n − s − 1)! / n! = 1 / (n · C(n − 1, s)).
   */
  private static double[] weights(int players) {
    double[] weights = new double[players];
    double choose = 1;
    for (int size = 0; size < players; size++) {
      weights[size] = 1 / (players * choose);
      choose = choose * (players - 1 - size) / (size + 1);
    }
    return weights;
  }
}
