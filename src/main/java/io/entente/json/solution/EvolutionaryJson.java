package io.entente.json.solution;

import io.entente.number.Rational;
import io.entente.solve.EvolutionaryStability;
import io.entente.solve.evolution.StableStrategy;

/** The member {@code evolutionary}. */
final class EvolutionaryJson {

  private EvolutionaryJson() {}

  static void write(GameJson json, EvolutionaryStability answer) {
    json.out().object("evolutionary");
    json.out().put("completeness", "ALL");
    json.out().put("regret", answer.regret());
    json.out().put("rounded", answer.rounded());
    json.out().array("strategies");
    for (StableStrategy strategy : answer.strategies()) {
      json.out().addObject();
      json.out().put("stability", strategy.evolutionary() ? "evolutionary" : "neutral");
      json.out().object("probabilities");
      for (int i = 0; i < strategy.probabilities().size(); i++) {
        json.out().put(json.strategy(0, i), strategy.probabilities().get(i).toDouble());
      }
      json.out().end();
      json.out().object("exact");
      for (int i = 0; i < strategy.probabilities().size(); i++) {
        Rational probability = strategy.probabilities().get(i);
        json.exact(json.strategy(0, i), probability);
      }
      json.out().end();
      json.out().put("payoff", strategy.payoff().toDouble());
      json.out().array("bestReplies");
      for (int reply : strategy.bestReplies()) {
        json.out().add(json.strategy(0, reply));
      }
      json.out().end();
      json.out().end();
    }
    json.out().end();
    json.out().end();
  }
}
