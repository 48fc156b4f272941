package io.entente.solve.quantal;

import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.number.Functions;

/**
 * Whether a branch has come so near to a strict equilibrium that it cannot but end there.
 *
 * <p>Let every player i play s(i) but for a probability of at most ε. Then what s(i) gains over a
 * is at least g(i, a) - 2 w(i) (n - 1) ε, where g is the gain at s itself and w the range of i's
 * payoffs; and the response to that errs with probability at most Σ exp(-λ (g - 2 w (n - 1) ε)). If
 * this is at most ε, the response maps the neighbourhood into itself, now and for every greater λ,
 * and if 8 λ ε (n - 1) &lt; 1 it is a contraction: there is one quantal response equilibrium in it
 * for each λ, and these converge to s.
 */
final class StrictEnd {

  private final StrategicGame game;
  private final StrategicAgents agents;

  StrictEnd(StrategicGame game, StrategicAgents agents) {
    this.game = game;
    this.agents = agents;
  }

  /** The strict equilibrium, a strategy per player; null if the argument does not hold here. */
  int[] reachedBy(double[] point) {
    Shape shape = game.shape();
    int[] strategies = new int[shape.players()];
    double error = 0;
    for (int player = 0; player < strategies.length; player++) {
      int first = agents.first(player);
      int best = first;
      double others = 0;
      for (int action = first; action < agents.first(player + 1); action++) {
        best = point[action] > point[best] ? action : best;
      }
      for (int action = first; action < agents.first(player + 1); action++) {
        others += action == best ? 0 : Functions.exp(point[action]);
      }
      strategies[player] = best - first;
      error = Math.max(error, others);
    }
    double lambda = point[agents.first(strategies.length)];
    double allowed = Math.max(2 * error, 1e-14);
    if (8 * lambda * allowed * (strategies.length - 1) >= 1) {
      return null;
    }
    int index = shape.index(strategies);
    for (int player = 0; player < strategies.length; player++) {
      double errs = 0;
      for (int other = 0; other < shape.strategies(player); other++) {
        int deviation = shape.deviate(index, player, other);
        if (deviation == index) {
          continue;
        }
        double gain = agents.payoff(player, index) - agents.payoff(player, deviation);
        double sure = gain - 2 * agents.width(player) * (strategies.length - 1) * allowed;
        if (game.compare(player, index, deviation) <= 0 || !(lambda * sure > 1)) {
          return null;
        }
        errs += Functions.exp(-lambda * sure);
      }
      if (errs > allowed) {
        return null;
      }
    }
    return strategies;
  }
}
