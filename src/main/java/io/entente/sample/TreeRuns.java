package io.entente.sample;

import io.entente.expression.BoundExpression;
import io.entente.expression.Expression;
import io.entente.game.GameTree;
import io.entente.number.Rational;
import io.entente.scenario.Form;
import io.entente.solve.information.RoundedBayesian;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Perfect Bayesian equilibria in pure strategies of scenarios with chance, with decisions that are
 * there under a condition, or in which some do not see all that came before; where all is seen,
 * backward induction. At once, with private information, these are the Bayesian Nash equilibria.
 *
 * <p>The tree is grown once; each run fills in its payoffs and probabilities. Equilibria that lead
 * to the same course are one: the first plan found stands for them.
 */
final class TreeRuns extends RunSolver {

  /** So many equilibria of one run are looked at; more are ties beyond use. */
  private static final int MOST_PLANS = 20_000;

  /** How far from 1 the probabilities of a chance move may add up. */
  private static final double SUM_TOLERANCE = 1e-9;

  private final TreeGrower.Grown grown;
  private final GameTree tree;
  private final RoundedBayesian search;
  private final BoundExpression[] formulas;
  private final double[][] probabilities;
  private final double[][] payoffs;
  private final double[] arrival;
  private final double[] tolerance;
  private final int[] free;
  private final int[] scratchCells;
  private final double[] scratchShares;
  private final CourseLists found = new CourseLists();

  TreeRuns(Plan plan, Form form) {
    super(plan);
    int players = plan.scenario().actors().size();
    grown = TreeGrower.grow(plan, form, new Blank(players), new double[players]);
    tree = grown.tree();
    search = new RoundedBayesian(tree);
    List<Expression> expressions = plan.chance().formulas();
    formulas = new BoundExpression[expressions.size()];
    for (int f = 0; f < formulas.length; f++) {
      formulas[f] = plan.bind(expressions.get(f));
    }
    probabilities = new double[formulas.length][Runs.MOST_LANES];
    payoffs = new double[players][tree.nodes()];
    arrival = new double[tree.nodes()];
    tolerance = new double[players];
    free = new int[tree.informationSets().size()];
    Arrays.fill(free, -1);
    scratchCells = new int[tree.nodes()];
    scratchShares = new double[tree.nodes()];
  }

  /** Numbers that stand for those of the runs. */
  private record Blank(int players) implements TreeGrower.Numbers {
    @Override
    public Rational[] payoffs(int cell) {
      Rational[] none = new Rational[players];
      Arrays.fill(none, Rational.ZERO);
      return none;
    }

    @Override
    public List<Rational> probabilities(int chance, int outcomes, int cell) {
      return Collections.nCopies(outcomes, Rational.of(1, outcomes));
    }
  }

  @Override
  public Equilibria found() {
    return found;
  }

  @Override
  public Equilibria solve(Runs runs) {
    runs.evaluatePayoffs();
    for (int f = 0; f < formulas.length; f++) {
      runs.evaluate(formulas[f], probabilities[f]);
    }
    found.clear(runs.size(), notFinite(runs));
    for (int lane = 0; lane < runs.size(); lane++) {
      if (!read(runs, lane)) {
        found.fail(lane);
      } else if (!found.isFailed(lane)) {
        found.set(lane, courses(free));
      }
    }
    return found;
  }

  /** Takes in the numbers of a run; false if its probabilities make no sense. */
  private boolean read(Runs runs, int lane) {
    int decisions = plan.cells().decisions().size();
    boolean sound = true;
    for (int node = 0; node < arrival.length; node++) {
      arrival[node] = 1;
    }
    for (int player = 0; player < tolerance.length; player++) {
      tolerance[player] = runs.tolerance(player, lane);
    }
    for (int node = 0; node < arrival.length; node++) {
      int axis = grown.axisAt()[node];
      if (tree.kind(node) == GameTree.Kind.TERMINAL) {
        for (int player = 0; player < payoffs.length; player++) {
          payoffs[player][node] = runs.payoff(player, grown.cellAt()[node], lane);
        }
      } else if (axis >= decisions) {
        double sum = 0;
        for (int outcome = 0; outcome < tree.actions(node); outcome++) {
          int f = plan.chance().formula(axis - decisions, outcome, grown.cellAt()[node]);
          double probability = f == ChanceTables.ZERO ? 0 : probabilities[f][lane];
          arrival[tree.child(node, outcome)] = probability;
          sound &= probability >= 0;
          sum += probability;
        }
        sound &= Math.abs(sum - 1) <= SUM_TOLERANCE;
      }
    }
    return sound;
  }

  /** The courses of the equilibria of the run read last. */
  private List<Course> courses(int[] bound) {
    List<Course> courses = new ArrayList<>();
    List<int[]> plans = search.plans(payoffs, arrival, tolerance, bound, MOST_PLANS);
    if (plans.size() > MOST_PLANS) {
      throw UnsolvableException.tooManyPlans(MOST_PLANS);
    }
    for (int[] actions : plans) {
      Course course = course(actions);
      if (!courses.contains(course)) {
        courses.add(course);
      }
    }
    courses.sort((one, other) -> Integer.compare(one.cell(0), other.cell(0)));
    return courses;
  }

  private Course course(int[] actions) {
    int n = collect(0, 1, actions, 0);
    Integer[] order = new Integer[n];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (one, other) -> Integer.compare(scratchCells[one], scratchCells[other]));
    int[] cells = new int[n];
    double[] shares = new double[n];
    for (int i = 0; i < n; i++) {
      cells[i] = scratchCells[order[i]];
      shares[i] = scratchShares[order[i]];
    }
    return Course.following(actions, cells, shares);
  }

  private int collect(int node, double probability, int[] actions, int size) {
    switch (tree.kind(node)) {
      case TERMINAL:
        scratchCells[size] = grown.cellAt()[node];
        scratchShares[size] = probability;
        return size + 1;
      case CHANCE:
        int n = size;
        for (int outcome = 0; outcome < tree.actions(node); outcome++) {
          int child = tree.child(node, outcome);
          if (arrival[child] > 0) {
            n = collect(child, probability * arrival[child], actions, n);
          }
        }
        return n;
      default:
        int action = actions[tree.informationSet(node)];
        return collect(tree.child(node, action), probability, actions, size);
    }
  }

  @Override
  public List<Course> deviations(Runs runs, Course from, int actor, int lane) {
    read(runs, lane);
    int[] actions = from.plan();
    boolean[] reached = new boolean[actions.length];
    mark(0, actions, reached);
    List<Course> courses = new ArrayList<>();
    for (int set = 0; set < actions.length; set++) {
      boolean own = tree.informationSets().get(set).player() == actor;
      int count = tree.informationSets().get(set).actions().size();
      for (int action = 0; own && reached[set] && action < count; action++) {
        if (action != actions[set]) {
          int[] other = actions.clone();
          other[set] = action;
          courses.add(course(other));
        }
      }
    }
    return courses;
  }

  private void mark(int node, int[] actions, boolean[] reached) {
    switch (tree.kind(node)) {
      case TERMINAL:
        return;
      case CHANCE:
        for (int outcome = 0; outcome < tree.actions(node); outcome++) {
          if (arrival[tree.child(node, outcome)] > 0) {
            mark(tree.child(node, outcome), actions, reached);
          }
        }
        return;
      default:
        int set = tree.informationSet(node);
        reached[set] = true;
        mark(tree.child(node, actions[set]), actions, reached);
    }
  }

  @Override
  public List<Course> movesAlone(Runs runs, Course from, int actor, int lane) {
    return deviations(runs, from, actor, lane);
  }

  @Override
  public List<Course> equilibria(Runs runs, int lane, Map<String, String> forced) {
    read(runs, lane);
    return courses(bound(forced));
  }

  /** By information set the action it is bound to, or -1. */
  private int[] bound(Map<String, String> forced) {
    int[] bound = free.clone();
    for (int set = 0; set < bound.length; set++) {
      String move = forced.get(plan.cells().id(grown.setAxes()[set]));
      bound[set] = move == null ? -1 : tree.informationSets().get(set).actions().indexOf(move);
    }
    return bound;
  }

  @Override
  public double temptation(Runs runs, int lane, int actor, Map<String, String> forced) {
    read(runs, lane);
    return Temptation.least(
        tree, payoffs[actor], arrival, bound(forced), equilibria(runs, lane, forced), actor);
  }
}
