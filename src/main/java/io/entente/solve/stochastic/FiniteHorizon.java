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
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Backward induction over periods: from the last one on, each state's {@linkplain Auxiliary
 * auxiliary game} is solved and its equilibrium payoffs are what reaching that state is worth one
 * period earlier. Exact where the game is.
 */
final class FiniteHorizon {

  private final StochasticGame game;
  private final WholeNumbers whole;
  private final AtOnce atOnce;
  private int places;

  private FiniteHorizon(StochasticGame game) {
    this.game = game;
    this.whole = new WholeNumbers(game);
    this.atOnce = new AtOnce(game);
  }

  static MarkovSolution solve(StochasticGame game) {
    return new FiniteHorizon(game).solve();
  }

  private MarkovSolution solve() {
    int periods = game.horizon().getAsInt();
    int states = game.states().size();
    WholeValues[] later = new WholeValues[game.players().size()];
    for (int player = 0; player < later.length; player++) {
      BigInteger[] nothing = new BigInteger[states];
      Arrays.fill(nothing, BigInteger.ZERO);
      later[player] = new WholeValues(nothing, whole.payoffUnit(player));
    }
    List<List<Conduct>> plan = new ArrayList<>();
    for (int period = periods - 1; period >= 0; period--) {
      List<Conduct> conduct = new ArrayList<>();
      Rational[][] now = new Rational[later.length][states];
      for (int state = 0; state < states; state++) {
        ExactAuxiliary worths = new ExactAuxiliary(game, whole, game.stage(period, state), later);
        Conduct chosen = choose(worths, period, state);
        conduct.add(chosen);
        for (int player = 0; player < later.length; player++) {
          now[player][state] = worth(worths, player, chosen);
        }
      }
      plan.add(0, conduct);
      for (int player = 0; player < later.length; player++) {
        later[player] = WholeValues.of(now[player], whole.payoffUnit(player));
      }
    }
    MarkovPlan found = new MarkovPlan(plan);
    PlanValues values = PlanValues.of(game, found);
    return new MarkovSolution(
        found,
        values,
        OneShotGain.of(game, found, values),
        places,
        places == 0 && found.isPure() ? Completeness.ALL : Completeness.SOME);
  }

  private Conduct choose(Auxiliary worths, int period, int state) {
    Choice choice = game.inTurn() ? TurnByTurn.choose(game.turns(), worths) : atOnce.choose(worths);
    places += choice.candidates() > 1 ? 1 : 0;
    return choice.conduct().orElseThrow(() -> unanswered(game, period, state));
  }

  static NotAnsweredException unanswered(StochasticGame game, int period, int state) {
    return new NotAnsweredException(
        "in period "
            + (period + 1)
            + ", state "
            + game.states().get(state)
            + ", the moves have no equilibrium in pure strategies, and mixed ones are computed for"
            + " two players of at most "
            + AtOnce.MOST_MIXED
            + " strategies only",
        "let the moves of a period be made in turn (observes)");
  }

  private static Rational worth(Auxiliary worths, int player, Conduct conduct) {
    Stage stage = worths.stage();
    if (conduct.isPure()) {
      return worths.worth(player, conduct.profile(stage));
    }
    Rational sum = Rational.ZERO;
    for (int profile = 0; profile < stage.profiles(); profile++) {
      Rational probability = conduct.probability(stage, profile);
      if (probability.signum() != 0) {
        sum = sum.plus(probability.times(worths.worth(player, profile)));
      }
    }
    return sum;
  }
}
