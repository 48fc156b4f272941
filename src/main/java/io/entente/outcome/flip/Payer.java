package io.entente.outcome.flip;

import io.entente.number.Rational;
import java.util.Map;

/**
 * An actor that pays what is promised.
 *
 * @param actor its id
 * @param rates by receiver what the payer gives up, in its own payoff, for one unit that the
 *     receiver gets; 1 where nothing is said
 */
public record Payer(String actor, Map<String, Rational> rates) {

  public Payer {
    rates = Map.copyOf(rates);
  }

  /** What one unit for this receiver costs. */
  public Rational rate(String receiver) {
    return rates.getOrDefault(receiver, Rational.ONE);
  }
}
