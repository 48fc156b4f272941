package io.entente.game;

import io.entente.number.Rational;
import java.util.Arrays;

/**
 * What the players get at some place of a game: a name, which may be empty, and one payoff each.
 *
 * <p>Shape: one payoff per player, finite. Literals are kept exactly, 1/3 as well as 0.1.
 */
public final class Outcome {

  private final String name;
  private final double[] payoffs;
  private final Rational[] exact;

  private Outcome(String name, double[] payoffs, Rational[] exact) {
    this.name = name;
    this.payoffs = payoffs;
    this.exact = exact;
  }

  /**
   * An outcome with these payoffs, each standing for its shortest decimal.
   *
   * @throws IllegalArgumentException if a payoff is not finite
   */
  public static Outcome of(String name, double... payoffs) {
    double[] copy = payoffs.clone();
    for (int player = 0; player < copy.length; player++) {
      copy[player] = finite(copy[player], player);
    }
    return new Outcome(name, copy, new Rational[0]);
  }

  /** An outcome with these exact payoffs. */
  public static Outcome of(String name, Rational... payoffs) {
    double[] rounded = new double[payoffs.length];
    boolean named = true;
    for (int player = 0; player < payoffs.length; player++) {
      rounded[player] = finite(payoffs[player].toDouble(), player);
      named &= ExactPayoffs.isNamedBy(rounded[player], payoffs[player]);
    }
    return new Outcome(name, rounded, named ? new Rational[0] : payoffs.clone());
  }

  private static double finite(double payoff, int player) {
    if (!(Math.abs(payoff) <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException(
          "the payoff of player " + player + " is not a finite number: " + payoff);
    }
    return payoff + 0.0; // -0.0 becomes 0.0
  }

  /** The name, which may be empty. */
  public String name() {
    return name;
  }

  /** The number of players it pays. */
  public int players() {
    return payoffs.length;
  }

  /** What this player gets, rounded to a double. */
  public double payoff(int player) {
    return payoffs[player];
  }

  /** What this player gets, exactly. */
  public Rational exactPayoff(int player) {
    return exact.length == 0 ? Rational.ofDouble(payoffs[player]) : exact[player];
  }

  /** Whether every payoff is the shortest decimal of its double. */
  boolean isNamedByDoubles() {
    return exact.length == 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Outcome outcome
        && name.equals(outcome.name)
        && Arrays.equals(payoffs, outcome.payoffs)
        && Arrays.equals(exact, outcome.exact);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + Arrays.hashCode(payoffs);
  }

  /** The name and the payoffs, as in {@code "deal" (3, 1/3)}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("\"").append(name).append("\" (");
    for (int player = 0; player < payoffs.length; player++) {
      text.append(player == 0 ? "" : ", ").append(exactPayoff(player));
    }
    return text.append(')').toString();
  }
}
