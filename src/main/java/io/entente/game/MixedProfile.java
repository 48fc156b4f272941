package io.entente.game;

import io.entente.number.Rational;
import java.util.Arrays;

/**
 * A profile of mixed strategies: with which probability each player plays each of its strategies,
 * σᵢ(a) ≥ 0 with Σₐ σᵢ(a) = 1, independently of the others.
 *
 * <p>Exact if made from fractions; the doubles are then these, rounded. Profiles made from doubles
 * have rows that sum to 1 but for rounding.
 */
public final class MixedProfile {

  private static final double SLACK = 1e-9;

  private final double[][] probabilities;
  private final Rational[][] exact;

  private MixedProfile(double[][] probabilities, Rational[][] exact) {
    this.probabilities = probabilities;
    this.exact = exact;
  }

  /**
   * A profile with these probabilities, [player][strategy].
   *
   * @throws IllegalArgumentException if one is negative or not a number, or a row does not sum to 1
   *     within 1e-9
   */
  public static MixedProfile of(double[][] probabilities) {
    double[][] copy = new double[probabilities.length][];
    for (int player = 0; player < copy.length; player++) {
      copy[player] = probabilities[player].clone();
      double sum = 0;
      for (double probability : copy[player]) {
        if (!(probability >= 0)) {
          throw new IllegalArgumentException("not a probability: " + probability);
        }
        sum += probability;
      }
      if (!(Math.abs(sum - 1) <= SLACK)) {
        throw new IllegalArgumentException("player " + player + "'s probabilities sum to " + sum);
      }
    }
    return new MixedProfile(copy, null);
  }

  /** Pure strategies as mixed ones: each is played with probability 1, exactly. */
  public static MixedProfile pure(Shape shape, Profile profile) {
    Rational[][] probabilities = new Rational[shape.players()][];
    for (int player = 0; player < probabilities.length; player++) {
      probabilities[player] = new Rational[shape.strategies(player)];
      Arrays.fill(probabilities[player], Rational.ZERO);
      probabilities[player][profile.strategy(player)] = Rational.ONE;
    }
    return of(probabilities);
  }

  /**
   * A profile with exactly these probabilities, [player][strategy].
   *
   * @throws IllegalArgumentException if one is negative, or a row does not sum to 1
   */
  public static MixedProfile of(Rational[][] probabilities) {
    Rational[][] copy = new Rational[probabilities.length][];
    double[][] rounded = new double[probabilities.length][];
    for (int player = 0; player < copy.length; player++) {
      copy[player] = probabilities[player].clone();
      rounded[player] = new double[copy[player].length];
      Rational sum = Rational.ZERO;
      for (int strategy = 0; strategy < copy[player].length; strategy++) {
        Rational probability = copy[player][strategy];
        if (probability.signum() < 0) {
          throw new IllegalArgumentException("not a probability: " + probability);
        }
        sum = sum.plus(probability);
        rounded[player][strategy] = probability.toDouble();
      }
      if (!sum.equals(Rational.ONE)) {
        throw new IllegalArgumentException("player " + player + "'s probabilities sum to " + sum);
      }
    }
    return new MixedProfile(rounded, copy);
  }

  /** The number of players. */
  public int players() {
    return probabilities.length;
  }

  /** How many strategies this player has. */
  public int strategies(int player) {
    return probabilities[player].length;
  }

  /** The probability with which this player plays this strategy. */
  public double probability(int player, int strategy) {
    return probabilities[player][strategy];
  }

  /** Whether the probabilities are known as fractions. */
  public boolean isExact() {
    return exact != null;
  }

  /**
   * The same, as a fraction.
   *
   * @throws IllegalStateException if this profile is not {@linkplain #isExact exact}
   */
  public Rational exactProbability(int player, int strategy) {
    if (exact == null) {
      throw new IllegalStateException("the probabilities are not known as fractions");
    }
    return exact[player][strategy];
  }

  /** Whether every player plays one strategy for certain. */
  public boolean isPure() {
    for (double[] row : probabilities) {
      for (double probability : row) {
        if (probability != 0 && probability != 1) {
          return false;
        }
      }
    }
    return true;
  }

  /** Equal if the fractions are, where both are exact, else if the doubles are. */
  @Override
  public boolean equals(Object other) {
    return other instanceof MixedProfile profile
        && (exact == null) == (profile.exact == null)
        && (exact == null
            ? Arrays.deepEquals(probabilities, profile.probabilities)
            : Arrays.deepEquals(exact, profile.exact));
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(probabilities);
  }

  /** The probabilities, as in "[[1/2, 1/2], [1, 0]]". */
  @Override
  public String toString() {
    return exact != null ? Arrays.deepToString(exact) : Arrays.deepToString(probabilities);
  }
}
