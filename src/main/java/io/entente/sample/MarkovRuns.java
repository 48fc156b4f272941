package io.entente.sample;

import io.entente.expression.BoundExpression;
import io.entente.scenario.Actor;
import io.entente.scenario.Decision;
import io.entente.scenario.OrderOfPlay;
import io.entente.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Markov perfect equilibria of games that are repeated while states move, a block of runs at once:
 * backward induction over periods and, in turn, over the moves within a period.
 *
 * <p>One equilibrium is found per run; see {@link MarkovStage} for the one that is taken where
 * there are several. An endless game is solved by value iteration until what is done no longer
 * changes when it is valued exactly; a run in which that does not come about has no equilibrium
 * here, nor has one in which some period's moves at once have none in pure strategies.
 */
final class MarkovRuns extends RunSolver {

  private final StateMoves moves;
  private final StateGrid grid;
  private final Optional<OrderOfPlay> order;
  private final int[][][] bound;
  private final MarkovEquilibria found;
  private final OutcomeTable outcomes;
  private final MarkovCourse course;
  private final List<BoundExpression> discountFormulas = new ArrayList<>();
  private final double[][] discounts;
  private final double[][] tolerances;
  private final int[][] lanePath;
  private Optional<StateChances> chances = Optional.empty();
  private Optional<MarkovBlock> block = Optional.empty();
  private Optional<MarkovStage> stage = Optional.empty();
  private int at = -1;

  MarkovRuns(Plan plan, Optional<OrderOfPlay> order) {
    super(plan);
    this.order = order;
    moves = plan.stateMoves().orElseThrow();
    grid = moves.grid();
    bound = grid.bound();
    found = new MarkovEquilibria(this);
    outcomes = new OutcomeTable(plan);
    course = new MarkovCourse(grid, outcomes);
    Scenario scenario = plan.scenario();
    for (Actor actor : scenario.actors()) {
      discountFormulas.add(grid.process().discount(actor.id()).bind(plan.sectionSlots()));
    }
    discounts = new double[scenario.actors().size()][Runs.MOST_LANES];
    tolerances = new double[scenario.actors().size()][Runs.MOST_LANES];
    lanePath = new int[grid.explicit() + (grid.isEndless() ? 1 : 0)][grid.states()];
  }

  @Override
  public Equilibria found() {
    return found;
  }

  @Override
  public Equilibria solve(Runs runs) {
    long failed = prepare(runs);
    MarkovBlock solving = block.orElseThrow();
    long none = solving.solve(runs, discounts, tolerances);
    found.set(runs.size(), none & ~failed, failed);
    return found;
  }

  /** Makes ready for a block; the lanes in which something is not a number or no probability. */
  private long prepare(Runs runs) {
    runs.evaluatePayoffs();
    if (stage.isEmpty() || stage.get().runs() != runs) {
      StateChances fresh = new StateChances(moves, runs.lanes());
      chances = Optional.of(fresh);
      stage = Optional.of(new MarkovStage(moves, fresh, runs, order, discounts, tolerances));
      block = Optional.of(new MarkovBlock(plan, moves, fresh, order, bound, runs.lanes()));
    }
    chances.get().evaluate(runs);
    outcomes.read(runs);
    at = -1;
    long failed = notFinite(runs) | chances.get().faulty();
    for (int actor = 0; actor < discounts.length; actor++) {
      runs.evaluate(discountFormulas.get(actor), discounts[actor]);
      for (int lane = 0; lane < runs.size(); lane++) {
        double discount = discounts[actor][lane];
        boolean sound = discount >= 0 && (grid.isEndless() ? discount < 1 : discount <= 1);
        failed |= sound ? 0 : 1L << lane;
        discounts[actor][lane] = sound ? discount : 0;
        tolerances[actor][lane] = tolerance(runs, actor, lane);
      }
    }
    return failed;
  }

  /** How far rounding can move the difference of two sums over periods. */
  private double tolerance(Runs runs, int actor, int lane) {
    double discount = discounts[actor][lane];
    double periods = grid.isEndless() ? 1 / (1 - discount) : 0;
    double weight = 1;
    for (int period = 0; !grid.isEndless() && period < grid.explicit(); period++) {
      periods += weight;
      weight *= discount;
    }
    double rounding = (grid.states() + 8.0) * periods * 0x1p-51 * runs.magnitudes(actor)[lane];
    return periods == 1 ? runs.tolerance(actor, lane) : runs.tolerance(actor, lane) + rounding;
  }

  private void goTo(int lane) {
    if (at != lane) {
      at = lane;
      stage.orElseThrow().run(lane);
      block.orElseThrow().path(lane, lanePath);
      course.follow(stage.get(), lanePath);
    }
  }

  /** The course of a run solved last. */
  Course course(int lane) {
    goTo(lane);
    return course.course();
  }

  /** The probability of one of the scenario's outcomes in a run solved last. */
  double probability(int lane, int outcome) {
    goTo(lane);
    return course.probability(outcome);
  }

  private Course following(int[][] path, int lane) {
    at = -1;
    stage.orElseThrow().run(lane);
    course.follow(stage.get(), path);
    return course.course();
  }

  private LaneInduction induction(int lane, Map<String, String> forced) {
    stage.orElseThrow().run(lane);
    int[][][] more = new int[bound.length][][];
    List<Decision> decisions = plan.scenario().decisions();
    for (int period = 0; period < more.length; period++) {
      more[period] = new int[grid.states()][];
      for (int state = 0; state < grid.states(); state++) {
        more[period][state] = bound[period][state].clone();
        for (int d = 0; d < decisions.size(); d++) {
          String move = forced.get(decisions.get(d).id());
          if (move != null) {
            more[period][state][d] = decisions.get(d).indexOf(move);
          }
        }
      }
    }
    return new LaneInduction(stage.get(), more);
  }

  /**
   * Each other move at each of the actor's decisions, made in every period and state in which the
   * decision is free; the others reply to it within the period and otherwise keep to their plans.
   */
  @Override
  public List<Course> deviations(Runs runs, Course from, int actor, int lane) {
    LaneInduction kept = induction(lane, Map.of());
    List<Course> others = new ArrayList<>();
    List<Decision> decisions = plan.scenario().decisions();
    for (int d = 0; d < decisions.size(); d++) {
      for (int s = 0; isOf(decisions.get(d), actor) && s < count(decisions.get(d)); s++) {
        Course other = following(kept.deviating(d, s), lane);
        if (!other.equals(from) && !others.contains(other)) {
          others.add(other);
        }
      }
    }
    return others;
  }

  @Override
  public List<Course> movesAlone(Runs runs, Course from, int actor, int lane) {
    LaneInduction kept = induction(lane, Map.of());
    List<Course> others = new ArrayList<>();
    List<Decision> decisions = plan.scenario().decisions();
    for (int d = 0; d < decisions.size(); d++) {
      for (int s = 0; isOf(decisions.get(d), actor) && s < count(decisions.get(d)); s++) {
        Course other = following(replaced(kept.path(), d, s), lane);
        if (!other.equals(from) && !others.contains(other)) {
          others.add(other);
        }
      }
    }
    return others;
  }

  private int[][] replaced(int[][] path, int decision, int strategy) {
    int[][] other = new int[path.length][];
    int count = count(plan.scenario().decisions().get(decision));
    for (int period = 0; period < path.length; period++) {
      other[period] = path[period].clone();
      for (int state = 0; state < grid.states(); state++) {
        int own = path[period][state] / grid.stride(decision) % count;
        boolean free = bound[period][state][decision] == Stages.FREE;
        other[period][state] += free ? (strategy - own) * grid.stride(decision) : 0;
      }
    }
    return other;
  }

  private boolean isOf(Decision decision, int actor) {
    return plan.actorIndex(decision.actor()) == actor;
  }

  private static int count(Decision decision) {
    return decision.strategies().size();
  }

  @Override
  public List<Course> equilibria(Runs runs, int lane, Map<String, String> forced) {
    LaneInduction solved = induction(lane, forced);
    return solved.isFound() ? List.of(following(solved.path(), lane)) : List.of();
  }

  /**
   * The most that one period's payoff and all that follows, per period, would gain by another move
   * in some period and state, if the actor were free from then on.
   */
  @Override
  public double temptation(Runs runs, int lane, int actor, Map<String, String> forced) {
    LaneInduction kept = induction(lane, forced);
    LaneInduction free = induction(lane, Map.of());
    double most = 0;
    for (int period = 0; period < lanePath.length; period++) {
      for (int state = 0; state < grid.states(); state++) {
        double gain = free.values(period)[actor][state] - kept.values(period)[actor][state];
        most = Math.max(most, gain);
      }
    }
    double tolerance = tolerances[actor][lane];
    double discount = discounts[actor][lane];
    double periods = 0;
    double weight = 1;
    for (int period = 0; !grid.isEndless() && period < grid.explicit(); period++) {
      periods += weight;
      weight *= discount;
    }
    periods = grid.isEndless() ? 1 / (1 - discount) : periods;
    return most <= tolerance ? 0 : most / periods;
  }
}
