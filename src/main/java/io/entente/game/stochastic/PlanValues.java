package io.entente.game.stochastic;

import io.entente.number.Rational;

/**
 * What a Markov plan is worth to each player from each state and period on:
 *
 * <p>vᵢ(t, s) = average over profiles of uᵢ(s, profile) + δᵢ · Σ P(s' | s, profile) · vᵢ(t + 1, s')
 *
 * <p>With a horizon these are fractions, computed from the last period backwards. Without one, the
 * values of the settled periods solve a system of linear equations, in doubles; {@link #error} says
 * how far they may be off.
 */
public final class PlanValues {

  private static final double UNIT = 0x1p-52;

  /** [period][player][state]; one entry more than periods told apart. */
  private final Rational[][][] values;

  private final double[] errors;

  private PlanValues(Rational[][][] values, double[] errors) {
    this.values = values;
    this.errors = errors;
  }

  /** The values of a plan. */
  public static PlanValues of(StochasticGame game, MarkovPlan plan) {
    int players = game.players().size();
    int settled = Math.max(game.settled(), plan.conduct().size() - 1);
    int periods = game.horizon().orElse(settled + 1);
    Rational[][][] values = new Rational[periods + 1][players][];
    double[] errors = new double[players];
    for (int player = 0; player < players; player++) {
      Rational[] after = new Rational[game.states().size()];
      java.util.Arrays.fill(after, Rational.ZERO);
      if (game.horizon().isEmpty()) {
        double[] forever = forever(game, plan, player, settled, errors);
        for (int state = 0; state < after.length; state++) {
          after[state] = Rational.ofDouble(forever[state]);
        }
      }
      values[periods][player] = after;
      for (int period = periods - 1; period >= 0; period--) {
        if (game.horizon().isEmpty() && period == settled) {
          values[period][player] = after;
        } else {
          values[period][player] = before(game, plan, player, period, values[period + 1][player]);
        }
      }
    }
    return new PlanValues(values, errors);
  }

  private static Rational[] before(
      StochasticGame game, MarkovPlan plan, int player, int period, Rational[] later) {
    Worth worth = new Worth(game.discounts().get(player), later);
    Rational[] now = new Rational[later.length];
    for (int state = 0; state < now.length; state++) {
      now[state] = worth.of(game.stage(period, state), player, plan.at(period, state));
    }
    return now;
  }

  /** Solves v = u + δPv. */
  private static double[] forever(
      StochasticGame game, MarkovPlan plan, int player, int period, double[] errors) {
    int n = game.states().size();
    double discount = game.discounts().get(player).toDouble();
    double[][] matrix = new double[n][n];
    double[] right = new double[n];
    for (int state = 0; state < n; state++) {
      Stage stage = game.stage(period, state);
      double[] row = nextStates(stage, plan.at(period, state), n);
      for (int to = 0; to < n; to++) {
        matrix[state][to] = (state == to ? 1 : 0) - discount * row[to];
      }
      right[state] = payoff(stage, plan.at(period, state), player);
    }
    double[] solved = LinearEquations.solve(matrix, right);
    double residual = 0;
    double size = 0;
    for (int state = 0; state < n; state++) {
      double sum = 0;
      for (int to = 0; to < n; to++) {
        sum += matrix[state][to] * solved[to];
        size = Math.max(size, Math.abs(solved[to]));
      }
      residual = Math.max(residual, Math.abs(sum - right[state]));
    }
    errors[player] = (residual + 4 * n * UNIT * size) / (1 - discount);
    return solved;
  }

  /** The probability of each state in the next period. */
  static double[] nextStates(Stage stage, Conduct conduct, int states) {
    double[] row = new double[states];
    for (int profile = 0; profile < stage.profiles(); profile++) {
      double probability = conduct.probability(stage, profile).toDouble();
      StateLottery next = stage.next(profile);
      for (int i = 0; probability > 0 && i < next.size(); i++) {
        row[next.state(i)] += probability * next.probability(i);
      }
    }
    return row;
  }

  private static double payoff(Stage stage, Conduct conduct, int player) {
    double sum = 0;
    for (int profile = 0; profile < stage.profiles(); profile++) {
      double probability = conduct.probability(stage, profile).toDouble();
      sum += probability > 0 ? probability * stage.payoff(player, profile) : 0;
    }
    return sum;
  }

  /** From a period on, counted from 0, in a state; the period after the last is worth nothing. */
  public Rational value(int player, int period, int state) {
    return values[Math.min(period, values.length - 1)][player][state];
  }

  /** How far a player's values may be off at most, but for higher orders; 0 with a horizon. */
  public double error(int player) {
    return errors[player];
  }

  Rational[] row(int player, int period) {
    return values[Math.min(period, values.length - 1)][player];
  }

  /** How many periods are told apart. */
  int periods() {
    return values.length - 1;
  }
}
