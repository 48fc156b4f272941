package io.entente.game.stochastic;

/**
 * How a play under a Markov plan is likely to go: probabilities of states by period, and of what
 * holds at the end, ever, always, or in a period taken at random.
 *
 * <p>Computed forwards from the distribution of the first state; for {@code ever} a play is
 * followed until the event first holds. With a horizon nothing is left out; all sums are of
 * non-negative numbers, in doubles.
 */
public final class Course {

  private final StochasticGame game;
  private final MarkovPlan plan;
  private final int states;

  /** The course of a game with a horizon under a plan. */
  public Course(StochasticGame game, MarkovPlan plan) {
    if (game.horizon().isEmpty()) {
      throw new IllegalArgumentException("a game without a last period");
    }
    this.game = game;
    this.plan = plan;
    states = game.states().size();
  }

  /** The probability of each state when a period begins, counted from 0; after the last too. */
  public double[][] states() {
    int periods = game.horizon().getAsInt();
    double[][] result = new double[periods + 1][];
    result[0] = start();
    for (int period = 0; period < periods; period++) {
      result[period + 1] = new double[states];
      for (int state = 0; state < states; state++) {
        double[] next =
            PlanValues.nextStates(game.stage(period, state), plan.at(period, state), states);
        for (int to = 0; to < states; to++) {
          result[period + 1][to] += result[period][state] * next[to];
        }
      }
    }
    return result;
  }

  private double[] start() {
    double[] start = new double[states];
    for (int i = 0; i < game.start().size(); i++) {
      start[game.start().state(i)] = game.start().probability(i);
    }
    return start;
  }

  /**
   * The probability that an event holds in each period, counted from 0; of states, that it holds
   * after the period.
   */
  public double[] byPeriod(PlayEvent event) {
    double[][] at = states();
    double[] result = new double[at.length - 1];
    for (int period = 0; period < result.length; period++) {
      for (int state = 0; state < states; state++) {
        if (event.isOfStates()) {
          result[period] += event.holds(0, state, 0) ? at[period + 1][state] : 0;
        } else if (at[period][state] > 0) {
          result[period] += at[period][state] * now(event, period, state);
        }
      }
    }
    return result;
  }

  private double now(PlayEvent event, int period, int state) {
    Stage stage = game.stage(period, state);
    double sum = 0;
    for (int profile = 0; profile < stage.profiles(); profile++) {
      if (event.holds(period, state, profile)) {
        sum += plan.at(period, state).probability(stage, profile).toDouble();
      }
    }
    return sum;
  }

  /** The probability that an event holds in the last period; of states, after it. */
  public double atEnd(PlayEvent event) {
    double[] all = byPeriod(event);
    return all[all.length - 1];
  }

  /** The share of periods in which an event holds, on average. */
  public double onAverage(PlayEvent event) {
    double sum = 0;
    double[] all = byPeriod(event);
    for (double one : all) {
      sum += one;
    }
    return sum / all.length;
  }

  /** The probability that an event holds at some time. */
  public double ever(PlayEvent event) {
    return stopped(event, true);
  }

  /** The probability that an event holds all the time. */
  public double always(PlayEvent event) {
    return Math.max(0, 1 - stopped(event, false));
  }

  /** The probability that, at some time, the event holds, or does not. */
  private double stopped(PlayEvent event, boolean at) {
    double stopped = 0;
    double[] going = start();
    if (event.isOfStates()) {
      stopped += strike(event, at, going);
    }
    for (int period = 0; period < game.horizon().getAsInt(); period++) {
      double[] next = new double[states];
      for (int state = 0; state < states; state++) {
        stopped += going[state] > 0 ? spread(event, at, period, state, going[state], next) : 0;
      }
      if (event.isOfStates()) {
        stopped += strike(event, at, next);
      }
      going = next;
    }
    return Math.min(1, stopped);
  }

  private double strike(PlayEvent event, boolean at, double[] going) {
    double struck = 0;
    for (int state = 0; state < states; state++) {
      if (event.holds(0, state, 0) == at) {
        struck += going[state];
        going[state] = 0;
      }
    }
    return struck;
  }

  private double spread(
      PlayEvent event, boolean at, int period, int state, double mass, double[] next) {
    Stage stage = game.stage(period, state);
    Conduct conduct = plan.at(period, state);
    double struck = 0;
    for (int profile = 0; profile < stage.profiles(); profile++) {
      double probability = mass * conduct.probability(stage, profile).toDouble();
      if (!event.isOfStates() && event.holds(period, state, profile) == at) {
        struck += probability;
        continue;
      }
      StateLottery lottery = stage.next(profile);
      for (int i = 0; probability > 0 && i < lottery.size(); i++) {
        next[lottery.state(i)] += probability * lottery.probability(i);
      }
    }
    return struck;
  }
}
