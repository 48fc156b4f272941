package io.entente.solve.stochastic;

import io.entente.game.stochastic.Stage;
import io.entente.game.stochastic.StateLottery;
import io.entente.number.Rational;

/** The auxiliary game of a stage in doubles. */
final class RoundedAuxiliary implements Auxiliary {

  /** How much of the size of two worths their difference must be not to count as rounding. */
  private static final double SLACK = 1e-12;

  private final Stage stage;
  private final double[] discounts;
  private final double[][] later;
  private final double[] tolerances;

  /**
   * Of a stage.
   *
   * @param later [player][state]
   */
  RoundedAuxiliary(Stage stage, double[] discounts, double[][] later, double[] tolerances) {
    this.stage = stage;
    this.discounts = discounts;
    this.later = later;
    this.tolerances = tolerances;
  }

  double value(int player, int profile) {
    StateLottery next = stage.next(profile);
    double sum = 0;
    for (int i = 0; i < next.size(); i++) {
      sum += next.probability(i) * later[player][next.state(i)];
    }
    return stage.payoff(player, profile) + discounts[player] * sum;
  }

  @Override
  public Stage stage() {
    return stage;
  }

  @Override
  public int compare(int player, int first, int second) {
    double one = value(player, first);
    double other = value(player, second);
    double size = Math.max(Math.abs(one), Math.abs(other));
    double tolerance = Math.max(tolerances[player], SLACK * size);
    return Math.abs(one - other) <= tolerance ? 0 : one > other ? 1 : -1;
  }

  @Override
  public Rational worth(int player, int profile) {
    return Rational.ofDouble(value(player, profile));
  }
}
