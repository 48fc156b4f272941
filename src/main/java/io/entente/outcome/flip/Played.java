package io.entente.outcome.flip;

import io.entente.outcome.CentralReading;
import io.entente.sample.LinearPayoffs;
import io.entente.scenario.Outcome;
import java.util.List;
import java.util.Map;

/**
 * What an ordinary solver says of a game: its equilibria in pure strategies, in turn one for each
 * way that play may go.
 *
 * @param ways each once
 * @param isComplete whether these are all
 */
public record Played(List<Way> ways, boolean isComplete) {

  /**
   * One equilibrium.
   *
   * @param moves by decision how often each strategy is played, as a probability
   * @param has whether the outcome comes about, surely where chance has a part
   */
  public record Way(Map<String, Map<String, Double>> moves, boolean has) {}

  public Played {
    ways = List.copyOf(ways);
  }

  /** What is played at a reading. */
  public static Played at(CentralReading central, LinearPayoffs payoffs, Outcome outcome) {
    return FlipGame.of(central, payoffs, outcome).solve(payoffs.values());
  }

  /** How many of them have the outcome. */
  public int having() {
    int having = 0;
    for (Way way : ways) {
      having += way.has() ? 1 : 0;
    }
    return having;
  }

  /** Whether this is surely as wanted. */
  public boolean isAs(Wanted wanted) {
    return wanted.isMet(ways.size(), having()) && (isComplete || wanted == Wanted.AN_EQUILIBRIUM);
  }
}
