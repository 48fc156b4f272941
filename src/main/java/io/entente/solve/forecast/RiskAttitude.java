package io.entente.solve.forecast;

import java.util.Optional;

/**
 * Who dares what, inferred from how likely each actor's position is to prevail: the likelier, the
 * less it minds risk.
 *
 * <p>With the lowest and highest probability of all actors the attitude R rises linearly from the
 * low end of the range named here to 1. R = 0 does not mind risk; above 0 an actor dislikes it. (A
 * safe actor has something to lose.) The utility of an actor at distance d is (1 &minus; d)(1 + R
 * d).
 */
public enum RiskAttitude {
  /** From -1/2 to 1: R = (3P &minus; (max + 2 min)) / (2 (max &minus; min)). */
  MIDDLE("mid", -0.5),
  /** From 0 to 1. */
  MINIMAL("min", 0),
  /** From -1 to 1. */
  MAXIMAL("max", -1);

  private final String word;
  private final double lowest;

  RiskAttitude(String word, double lowest) {
    this.word = word;
    this.lowest = lowest;
  }

  /** The name in a file. */
  public String word() {
    return word;
  }

  /** The range of that name. */
  public static Optional<RiskAttitude> of(String word) {
    for (RiskAttitude attitude : values()) {
      if (attitude.word.equals(word)) {
        return Optional.of(attitude);
      }
    }
    return Optional.empty();
  }

  /**
   * The attitudes, by actor, from the probabilities of the actors' positions; 0 if all are alike.
   */
  public double[] of(double[] probabilities) {
    double most = 0;
    double least = 1;
    for (double probability : probabilities) {
      most = Math.max(most, probability);
      least = Math.min(least, probability);
    }
    double[] attitudes = new double[probabilities.length];
    for (int actor = 0; actor < attitudes.length && most > least; actor++) {
      double place = (probabilities[actor] - least) / (most - least);
      attitudes[actor] = lowest + (1 - lowest) * place;
    }
    return attitudes;
  }

  /** The utility (1 &minus; d)(1 + R d) of a position at distance d in [0, 1]. */
  public static double utility(double distance, double attitude) {
    return (1 - distance) * (1 + attitude * distance);
  }
}
