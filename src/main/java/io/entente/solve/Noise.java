package io.entente.solve;

import java.util.List;
import java.util.Optional;

/**
 * What is asked of noisy choice.
 *
 * @param lambdas the λ, ascending, in 1 / payoff; empty for some that suit the payoffs
 * @param observed how often each action was chosen, [agent][action], to fit λ to
 */
public record Noise(List<Double> lambdas, Optional<List<List<Long>>> observed) {

  public Noise {
    lambdas = List.copyOf(lambdas);
  }

  /** Nothing in particular. */
  public static Noise byDefault() {
    return new Noise(List.of(), Optional.empty());
  }
}
