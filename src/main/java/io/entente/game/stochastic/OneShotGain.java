package io.entente.game.stochastic;

import io.entente.number.Rational;

/**
 * The most that any player could gain, in any state and period, by doing something else once and
 * then keeping to the plan again, if the others keep to it throughout.
 *
 * <p>A Markov plan is a Markov perfect equilibrium if and only if nobody gains anything (the
 * one-shot deviation principle; Blackwell 1965, Hendon, Jacobsen and Sloth 1996). A gain of at most
 * g now lets nobody gain more than g / (1 − δ) by any change of strategy. In turn, every turn after
 * every combination of earlier moves is looked at.
 *
 * @param gain the most; 0 or more
 * @param player who would gain it
 * @param period in which period, counted from 0
 * @param state in which state
 */
public record OneShotGain(Rational gain, int player, int period, int state) {

  /** The gain that a plan leaves. */
  public static OneShotGain of(StochasticGame game, MarkovPlan plan, PlanValues values) {
    OneShotGain most = new OneShotGain(Rational.ZERO, 0, 0, 0);
    for (int period = 0; period < values.periods(); period++) {
      for (int player = 0; player < game.players().size(); player++) {
        Worth worth = new Worth(game.discounts().get(player), values.row(player, period + 1));
        for (int state = 0; state < game.states().size(); state++) {
          Stage stage = game.stage(period, state);
          Conduct conduct = plan.at(period, state);
          Rational gain =
              conduct.isInTurn()
                  ? inTurn(game, stage, conduct, player, worth)
                  : atOnce(game, stage, conduct, player, worth);
          if (gain.compareTo(most.gain) > 0) {
            most = new OneShotGain(gain, player, period, state);
          }
        }
      }
    }
    return most;
  }

  private static Rational inTurn(
      StochasticGame game, Stage stage, Conduct conduct, int player, Worth worth) {
    Rational most = Rational.ZERO;
    for (int turn = 0; turn < stage.turns(); turn++) {
      if (game.turns().get(turn).player() != player) {
        continue;
      }
      int histories = stage.profiles() / stage.actions(turn).size() / stage.stride(turn);
      for (int before = 0; before < histories; before++) {
        Rational kept = Rational.ZERO;
        Rational best = Rational.ZERO;
        for (int action = 0; action < stage.actions(turn).size(); action++) {
          int moves = (before * stage.actions(turn).size() + action) * stage.stride(turn);
          Rational to = worth.of(stage, player, followed(stage, conduct, turn + 1, moves));
          kept = conduct.reply(turn, before) == action ? to : kept;
          best = action == 0 || to.compareTo(best) > 0 ? to : best;
        }
        Rational gain = best.minus(kept);
        most = gain.compareTo(most) > 0 ? gain : most;
      }
    }
    return most;
  }

  /** The profile that results if the plan is kept from a turn on. */
  private static int followed(Stage stage, Conduct conduct, int turn, int moves) {
    int profile = moves;
    for (int later = turn; later < stage.turns(); later++) {
      int action = conduct.reply(later, Conduct.before(stage, later, profile));
      profile += action * stage.stride(later);
    }
    return profile;
  }

  private static Rational atOnce(
      StochasticGame game, Stage stage, Conduct conduct, int player, Worth worth) {
    Rational most = Rational.ZERO;
    for (int turn = 0; turn < stage.turns(); turn++) {
      if (game.turns().get(turn).player() == player) {
        Rational[] worths = new Rational[stage.actions(turn).size()];
        java.util.Arrays.fill(worths, Rational.ZERO);
        for (int profile = 0; profile < stage.profiles(); profile++) {
          Rational others = others(stage, conduct, turn, profile);
          if (others.signum() != 0) {
            int action = stage.action(profile, turn);
            worths[action] = worths[action].plus(others.times(worth.of(stage, player, profile)));
          }
        }
        Rational kept = Rational.ZERO;
        Rational best = worths[0];
        for (int action = 0; action < worths.length; action++) {
          kept = kept.plus(conduct.probability(turn, action).times(worths[action]));
          best = worths[action].compareTo(best) > 0 ? worths[action] : best;
        }
        Rational gain = best.minus(kept);
        most = gain.compareTo(most) > 0 ? gain : most;
      }
    }
    return most;
  }

  private static Rational others(Stage stage, Conduct conduct, int except, int profile) {
    Rational probability = Rational.ONE;
    for (int turn = 0; turn < stage.turns(); turn++) {
      if (turn != except) {
        Rational one = conduct.probability(turn, stage.action(profile, turn));
        probability = probability.times(one);
      }
    }
    return probability;
  }
}
