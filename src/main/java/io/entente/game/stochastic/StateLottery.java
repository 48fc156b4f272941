package io.entente.game.stochastic;

import io.entente.number.Rational;
import java.util.List;

/**
 * In which state the next period begins, with which probability; states of probability 0 are left
 * out.
 */
public final class StateLottery {

  private final int[] states;
  private final Rational[] exact;
  private final double[] probabilities;

  /**
   * A lottery over distinct states.
   *
   * @param states their numbers
   * @param probabilities one each, none negative, with sum 1
   */
  public StateLottery(List<Integer> states, List<Rational> probabilities) {
    Rational sum = Rational.ZERO;
    int kept = 0;
    for (Rational probability : probabilities) {
      if (probability.signum() < 0) {
        throw new IllegalArgumentException("not a probability: " + probability);
      }
      kept += probability.signum();
      sum = sum.plus(probability);
    }
    if (states.size() != probabilities.size() || !sum.equals(Rational.ONE)) {
      throw new IllegalArgumentException("probabilities sum to " + sum + ", not to 1");
    }
    this.states = new int[kept];
    exact = new Rational[kept];
    this.probabilities = new double[kept];
    int at = 0;
    for (int i = 0; i < states.size(); i++) {
      if (probabilities.get(i).signum() > 0) {
        this.states[at] = states.get(i);
        exact[at] = probabilities.get(i);
        this.probabilities[at++] = probabilities.get(i).toDouble();
      }
    }
  }

  /** One state for certain. */
  public static StateLottery certainly(int state) {
    return new StateLottery(List.of(state), List.of(Rational.ONE));
  }

  /** How many states have a positive probability. */
  public int size() {
    return states.length;
  }

  /** The i-th of them. */
  public int state(int i) {
    return states[i];
  }

  /** Its probability. */
  public Rational exactProbability(int i) {
    return exact[i];
  }

  /** Its probability, rounded. */
  public double probability(int i) {
    return probabilities[i];
  }
}
