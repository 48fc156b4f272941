package io.entente.solve.quantal;

import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.number.Functions;
import java.util.Arrays;

/** The players of a game in strategic form, each one agent whose actions are its strategies. */
final class StrategicAgents implements Agents {

  private final StrategicGame game;
  private final Shape shape;
  private final int[] first;
  private final double range;

  StrategicAgents(StrategicGame game) {
    this.game = game;
    this.shape = game.shape();
    this.first = new int[shape.players() + 1];
    double widest = 0;
    for (int player = 0; player < shape.players(); player++) {
      first[player + 1] = first[player] + shape.strategies(player);
      double least = Double.POSITIVE_INFINITY;
      double most = Double.NEGATIVE_INFINITY;
      for (int index = 0; index < shape.profiles(); index++) {
        least = Math.min(least, game.payoff(player, index));
        most = Math.max(most, game.payoff(player, index));
      }
      widest = Math.max(widest, most - least);
    }
    range = widest;
  }

  @Override
  public int agents() {
    return shape.players();
  }

  @Override
  public int first(int agent) {
    return first[agent];
  }

  @Override
  public double payoffRange() {
    return range;
  }

  @Override
  public void evaluate(double[] logs, double[] earned, double[][] change) {
    int players = shape.players();
    double[] probabilities = logs.clone();
    Functions.exp(probabilities, first[players]);
    Arrays.fill(earned, 0);
    for (double[] row : change) {
      Arrays.fill(row, 0);
    }
    int[] strategies = new int[players];
    int[] actions = new int[players];
    double[] before = new double[players + 1];
    before[0] = 1;
    int profiles = (int) shape.profiles();
    for (int index = 0; index < profiles; index++) {
      for (int player = 0; player < players; player++) {
        actions[player] = first[player] + strategies[player];
        before[player + 1] = before[player] * probabilities[actions[player]];
      }
      double after = 1;
      for (int player = players - 1; player >= 0; player--) {
        int action = actions[player];
        double part = before[player] * after * game.payoff(player, index);
        after *= probabilities[action];
        earned[action] += part;
        double[] row = change[action];
        for (int other = 0; other < players; other++) {
          if (other != player) {
            row[actions[other]] += part;
          }
        }
      }
      for (int player = players - 1; player >= 0; player--) {
        if (++strategies[player] < shape.strategies(player)) {
          break;
        }
        strategies[player] = 0;
      }
    }
  }
}
