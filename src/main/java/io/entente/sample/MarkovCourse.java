package io.entente.sample;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where a path (what is done in every period and state) leads in one run: how likely each state is
 * by period, the probability of each outcome, and how often each combination of moves and states
 * comes up. A workspace with one owner.
 */
final class MarkovCourse {

  private final StateGrid grid;
  private final OutcomeTable outcomes;
  private final double[][] mass;
  private double[] going;
  private double[] next;
  private MarkovStage stage;
  private int[][] path;

  MarkovCourse(StateGrid grid, OutcomeTable outcomes) {
    this.grid = grid;
    this.outcomes = outcomes;
    mass = new double[grid.explicit() + 1][grid.states()];
    going = new double[grid.states()];
    next = new double[grid.states()];
  }

  /** Takes in a path in the run that the stage is at. */
  void follow(MarkovStage newStage, int[][] newPath) {
    stage = newStage;
    path = newPath;
    for (double[] row : mass) {
      Arrays.fill(row, 0);
    }
    mass[0][grid.start()] = 1;
    for (int period = 0; period < grid.explicit(); period++) {
      for (int state = 0; state < grid.states(); state++) {
        if (mass[period][state] > 0) {
          stage.at(state, grid.kind(period), new double[0][]);
          stage.spread(path[period][state], mass[period][state], mass[period + 1]);
        }
      }
    }
  }

  private int cell(int period, int state) {
    return grid.cell(path[period][state], state, grid.kind(period));
  }

  private boolean holds(int outcome, int cell) {
    return outcomes.holds(outcome, cell, stage.lane());
  }

  private boolean holdsIn(int outcome, int state) {
    return holds(outcome, grid.cell(0, state, 0));
  }

  /** The probability of an outcome. */
  double probability(int outcome) {
    double found =
        switch (outcomes.at(outcome)) {
          case SOME_PERIOD -> average(outcome);
          case END -> inPeriod(outcome, grid.explicit() - 1);
          case EVER -> stopped(outcome, true);
          case ALWAYS -> 1 - stopped(outcome, false);
        };
    return Math.max(0, Math.min(1, found));
  }

  /** The probability that an outcome holds in a period; of states, after it. */
  double inPeriod(int outcome, int period) {
    double sum = 0;
    double all = 0;
    double[] at = outcomes.isOfStates(outcome) ? mass[period + 1] : mass[period];
    for (int state = 0; state < at.length; state++) {
      if (at[state] > 0) {
        boolean yes =
            outcomes.isOfStates(outcome)
                ? holdsIn(outcome, state)
                : holds(outcome, cell(period, state));
        sum += yes ? at[state] : 0;
        all += at[state];
      }
    }
    return sum == all ? 1 : sum;
  }

  private double average(int outcome) {
    int periods = grid.explicit();
    if (!grid.isEndless()) {
      double sum = 0;
      for (int period = 0; period < periods; period++) {
        sum += inPeriod(outcome, period);
      }
      return sum == periods ? 1 : sum / periods;
    }
    double discount = longest();
    double weight = 1 - discount;
    double sum = 0;
    for (int period = 0; period < periods; period++) {
      sum += weight * inPeriod(outcome, period);
      weight *= discount;
    }
    double[] visits = visits(discount);
    for (int state = 0; state < visits.length; state++) {
      if (outcomes.isOfStates(outcome)) {
        Arrays.fill(next, 0);
        stage.at(state, grid.kind(periods), new double[0][]);
        stage.spread(path[periods][state], weight * visits[state], next);
        for (int to = 0; to < next.length; to++) {
          sum += holdsIn(outcome, to) ? next[to] : 0;
        }
      } else {
        sum += holds(outcome, cell(periods, state)) ? weight * visits[state] : 0;
      }
    }
    return sum > 1 - 1e-12 ? 1 : sum;
  }

  /** The discount of the most patient actor. */
  private double longest() {
    double longest = 0;
    for (int actor = 0; actor < stage.actors(); actor++) {
      longest = Math.max(longest, stage.discount(actor));
    }
    return longest;
  }

  /** Σ δᵗ · probability of a state t periods after the explicit ones. */
  private double[] visits(double discount) {
    int n = grid.states();
    double[][] matrix = new double[n][n];
    for (int state = 0; state < n; state++) {
      double[] row = new double[n];
      stage.at(state, grid.kind(grid.explicit()), new double[0][]);
      stage.spread(path[grid.explicit()][state], 1, row);
      for (int to = 0; to < n; to++) {
        matrix[to][state] = (state == to ? 1 : 0) - discount * row[to];
      }
    }
    return Gauss.solve(matrix, mass[grid.explicit()].clone());
  }

  /** The probability that at some time the outcome holds, or does not. */
  private double stopped(int outcome, boolean at) {
    double stopped = 0;
    Arrays.fill(going, 0);
    going[grid.start()] = 1;
    boolean states = outcomes.isOfStates(outcome);
    stopped += states ? strike(outcome, at, going) : 0;
    for (int period = 0; period < grid.explicit(); period++) {
      Arrays.fill(next, 0);
      for (int state = 0; state < going.length; state++) {
        if (going[state] == 0) {
          continue;
        }
        if (!states && holds(outcome, cell(period, state)) == at) {
          stopped += going[state];
        } else {
          stage.at(state, grid.kind(period), new double[0][]);
          stage.spread(path[period][state], going[state], next);
        }
      }
      stopped += states ? strike(outcome, at, next) : 0;
      double[] swap = going;
      going = next;
      next = swap;
    }
    return grid.isEndless() ? stopped + sooner(outcome, at) : stopped;
  }

  private double strike(int outcome, boolean at, double[] from) {
    double struck = 0;
    for (int state = 0; state < from.length; state++) {
      if (from[state] > 0 && holdsIn(outcome, state) == at) {
        struck += from[state];
        from[state] = 0;
      }
    }
    return struck;
  }

  /**
   * The probability to stop later, from where the play still goes on after the explicit periods.
   */
  private double sooner(int outcome, boolean at) {
    int n = grid.states();
    int last = grid.explicit();
    boolean[] stops = new boolean[n];
    double[][] step = new double[n][n];
    for (int state = 0; state < n; state++) {
      int cell = outcomes.isOfStates(outcome) ? grid.cell(0, state, 0) : cell(last, state);
      stops[state] = holds(outcome, cell) == at;
      stage.at(state, grid.kind(last), new double[0][]);
      stage.spread(path[last][state], 1, step[state]);
    }
    boolean[] reaches = stops.clone();
    for (boolean more = true; more; ) {
      more = false;
      for (int state = 0; state < n; state++) {
        for (int to = 0; !reaches[state] && to < n; to++) {
          if (step[state][to] > 0 && reaches[to]) {
            reaches[state] = true;
            more = true;
          }
        }
      }
    }
    double[] right = new double[n];
    for (int state = 0; state < n; state++) {
      right[state] = stops[state] ? 1 : 0;
      for (int to = 0; to < n; to++) {
        boolean inner = reaches[state] && !stops[state];
        step[state][to] = (state == to ? 1 : 0) - (inner ? step[state][to] : 0);
      }
    }
    double[] hit = Gauss.solve(step, right);
    double sum = 0;
    for (int state = 0; state < n; state++) {
      sum += going[state] * hit[state];
    }
    return sum;
  }

  /** The whole course. */
  Course course() {
    Map<Integer, double[]> weights = new TreeMap<>();
    int actors = stage.actors();
    for (int actor = 0; actor <= actors; actor++) {
      boolean plain = actor == actors;
      double discount = plain ? (grid.isEndless() ? longest() : 1) : stage.discount(actor);
      add(weights, actor, actors + 1, discount);
    }
    int[] cells = new int[weights.size()];
    double[][] by = new double[actors + 1][cells.length];
    int at = 0;
    for (Map.Entry<Integer, double[]> entry : weights.entrySet()) {
      cells[at] = entry.getKey();
      for (int actor = 0; actor <= actors; actor++) {
        by[actor][at] = entry.getValue()[actor];
      }
      at++;
    }
    double[] probabilities = new double[outcomes.size()];
    for (int o = 0; o < probabilities.length; o++) {
      probabilities[o] = probability(o);
    }
    return Course.of(cells, by[actors]).overTime(probabilities, Arrays.copyOf(by, actors));
  }

  private void add(Map<Integer, double[]> weights, int column, int columns, double discount) {
    double total = 0;
    double weight = 1;
    for (int period = 0; period < grid.explicit(); period++) {
      total += weight;
      weight *= discount;
    }
    total = grid.isEndless() ? 1 / (1 - discount) : total;
    double factor = 1 / total;
    for (int period = 0; period < grid.explicit(); period++) {
      for (int state = 0; state < grid.states(); state++) {
        if (mass[period][state] > 0) {
          double[] entry =
              weights.computeIfAbsent(cell(period, state), cell -> new double[columns]);
          entry[column] += factor * mass[period][state];
        }
      }
      factor *= discount;
    }
    if (grid.isEndless()) {
      double[] visits = visits(discount);
      for (int state = 0; state < visits.length; state++) {
        if (visits[state] > 0) {
          int cell = cell(grid.explicit(), state);
          weights.computeIfAbsent(cell, one -> new double[columns])[column] +=
              factor * visits[state];
        }
      }
    }
  }
}
