package io.entente.solve.stochastic;

import io.entente.game.stochastic.Conduct;
import io.entente.game.stochastic.MarkovPlan;
import io.entente.game.stochastic.OneShotGain;
import io.entente.game.stochastic.PlanValues;
import io.entente.game.stochastic.Stage;
import io.entente.game.stochastic.StochasticGame;
import io.entente.number.Rational;
import io.entente.solve.Completeness;
import io.entente.solve.NotAnsweredException;
import java.util.ArrayList;
import java.util.List;

/**
 * Markov perfect equilibria of a game without a last period, found by iteration.
 *
 * <p>Values of 0 are taken for what comes after, each state's auxiliary game is solved, its
 * equilibrium payoffs are the new values, and so on: value iteration, that is ever longer finite
 * games (for two players with opposed interests, Shapley's 1953 proof). Now and then the plan found
 * is valued as it stands and improved from there: policy iteration (Howard 1960, Pollatschek and
 * Avi-Itzhak 1969). The first plan from which no single deviation gains more than {@link
 * #TOLERANCE} of the size of the values is the answer. With several players the iteration may go
 * round in circles; then the plan with the least gain is returned, as not converged.
 */
final class EndlessPlay {

  /** The gain, as a part of the size of the values, at which a plan counts as an equilibrium. */
  static final double TOLERANCE = 1e-9;

  private static final int MOST_ROUNDS = 4096;
  private static final int BURST = 12;

  private final StochasticGame game;
  private final AtOnce atOnce;
  private final int players;
  private final int states;
  private final double[] discounts;
  private final double[] tolerances;
  private MarkovSolution best;
  private int places;

  EndlessPlay(StochasticGame game) {
    this.game = game;
    this.atOnce = new AtOnce(game);
    players = game.players().size();
    states = game.states().size();
    discounts = new double[players];
    tolerances = new double[players];
    for (int player = 0; player < players; player++) {
      discounts[player] = game.discounts().get(player).toDouble();
      tolerances[player] = game.tieTolerances().get(player);
    }
  }

  MarkovSolution solve() {
    double[][] values = new double[players][states];
    List<Conduct> before = List.of();
    for (int round = 1; round <= MOST_ROUNDS; round++) {
      List<Conduct> conduct = new ArrayList<>();
      values = step(game.settled(), values, conduct);
      boolean same = conduct.equals(before);
      before = conduct;
      boolean look = Integer.bitCount(round) == 1 || same && round % 64 == 0;
      if (look && improve(conduct)) {
        return best;
      }
    }
    return best;
  }

  /** Policy iteration from this conduct on; whether it ends in an equilibrium. */
  private boolean improve(List<Conduct> from) {
    List<Conduct> conduct = from;
    for (int round = 0; round < BURST; round++) {
      PlanValues worth = PlanValues.of(game, new MarkovPlan(repeated(conduct)));
      double[][] values = new double[players][states];
      for (int player = 0; player < players; player++) {
        for (int state = 0; state < states; state++) {
          values[player][state] = worth.value(player, game.settled(), state).toDouble();
        }
      }
      if (judge(conduct, values)) {
        return true;
      }
      List<Conduct> next = new ArrayList<>();
      step(game.settled(), values, next);
      if (next.equals(conduct)) {
        return false;
      }
      conduct = next;
    }
    return false;
  }

  private List<List<Conduct>> repeated(List<Conduct> conduct) {
    List<List<Conduct>> plan = new ArrayList<>();
    for (int period = 0; period <= game.settled(); period++) {
      plan.add(conduct);
    }
    return plan;
  }

  /**
   * Completes a plan for the periods before, certifies it and keeps it if it is the best so far.
   */
  private boolean judge(List<Conduct> settled, double[][] values) {
    places = 0;
    List<List<Conduct>> plan = new ArrayList<>();
    plan.add(settled);
    step(game.settled(), values, new ArrayList<>());
    double[][] later = values;
    for (int period = game.settled() - 1; period >= 0; period--) {
      List<Conduct> conduct = new ArrayList<>();
      later = step(period, later, conduct);
      plan.add(0, conduct);
    }
    MarkovPlan whole = new MarkovPlan(plan);
    PlanValues worth = PlanValues.of(game, whole);
    OneShotGain gain = OneShotGain.of(game, whole, worth);
    boolean found = gain.gain().toDouble() <= TOLERANCE * size(values);
    if (found || best == null || gain.gain().compareTo(best.gain().gain()) < 0) {
      best =
          new MarkovSolution(
              whole, worth, gain, places, found ? Completeness.SOME : Completeness.NOT_CONVERGED);
    }
    return found;
  }

  private static double size(double[][] values) {
    double size = 0;
    for (double[] row : values) {
      for (double value : row) {
        size = Math.max(size, Math.abs(value));
      }
    }
    return size;
  }

  /** One period earlier: what is done there is added to {@code conduct}. */
  private double[][] step(int period, double[][] later, List<Conduct> conduct) {
    double[][] now = new double[players][states];
    for (int state = 0; state < states; state++) {
      Stage stage = game.stage(period, state);
      RoundedAuxiliary worths = new RoundedAuxiliary(stage, discounts, later, tolerances);
      Choice choice =
          game.inTurn() ? TurnByTurn.choose(game.turns(), worths) : atOnce.choose(worths);
      int where = state;
      Conduct chosen =
          choice.conduct().orElseThrow(() -> FiniteHorizon.unanswered(game, period, where));
      places += choice.candidates() > 1 ? 1 : 0;
      conduct.add(chosen);
      for (int player = 0; player < players; player++) {
        now[player][state] = value(worths, player, chosen);
        if (!Double.isFinite(now[player][state])) {
          throw new NotAnsweredException(
              "payoffs add up to more than can be computed", "state them in a larger unit");
        }
      }
    }
    return now;
  }

  private static double value(RoundedAuxiliary worths, int player, Conduct conduct) {
    Stage stage = worths.stage();
    if (conduct.isPure()) {
      return worths.value(player, conduct.profile(stage));
    }
    double sum = 0;
    for (int profile = 0; profile < stage.profiles(); profile++) {
      Rational probability = conduct.probability(stage, profile);
      sum += probability.signum() == 0 ? 0 : probability.toDouble() * worths.value(player, profile);
    }
    return sum;
  }
}
