package io.entente.solve.evolution;

import io.entente.number.Rational;
import java.util.List;

/**
 * A strategy that a population in which everybody plays it keeps to.
 *
 * @param probabilities with which probability each strategy is played, exactly
 * @param bestReplies the strategies that pay most against it, ascending: all that it mixes, and
 *     perhaps others
 * @param payoff what it pays against itself
 * @param evolutionary whether it is evolutionarily stable; if not, it is neutrally stable
 */
public record StableStrategy(
    List<Rational> probabilities,
    List<Integer> bestReplies,
    Rational payoff,
    boolean evolutionary) {

  public StableStrategy {
    probabilities = List.copyOf(probabilities);
    bestReplies = List.copyOf(bestReplies);
  }

  /** Whether it is one strategy for certain. */
  public boolean isPure() {
    return probabilities.contains(Rational.ONE);
  }
}
