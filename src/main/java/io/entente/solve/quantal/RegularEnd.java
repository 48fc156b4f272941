package io.entente.solve.quantal;

import io.entente.game.StrategicGame;
import io.entente.number.Functions;
import java.util.Arrays;

/**
 * Whether a branch has come so near to a regular equilibrium in mixed strategies that it cannot but
 * end there.
 *
 * <p>The support is read off the point. In it strategies earn the same (F = 0) at an equilibrium x
 * that Newton's method finds, and less outside, by m at least. At a finite λ the equations are
 * perturbed by the logarithms of the probabilities over λ and by the weight outside the support, at
 * most exp(-λ m / 2) each. With β the norm of the inverse of F's derivative at x, and L a bound of
 * how much that changes per distance, the simplified Newton's method x - F'(x)⁻¹ F is a contraction
 * of the ball of radius ρ around x into itself, for this and every greater λ, if
 *
 * <pre>β (L ρ + slopes of the perturbation) ≤ 1/2 and β (perturbation) ≤ ρ / 2.</pre>
 *
 * Then the ball holds one quantal response equilibrium for each λ, and these converge to x. Norms
 * are the greatest component's; each player's payoffs are in units of its own range here. A player
 * whose payoffs never differ plays uniformly at any λ.
 */
final class RegularEnd {

  /** Strategies may be outside the support whose logarithm is less than the greatest by this. */
  private static final double[] CUTS = {6, 14, 40};

  private static final int MOST_CORRECTIONS = 20;
  private static final int MOST_UNKNOWNS = 120;

  /** What is left of the equations at the root is rounding. */
  private static final double ROUNDING = 1e-13;

  private final StrategicGame game;
  private final StrategicAgents agents;
  private final int actions;
  private final double[] earned;
  private final double[][] change;

  RegularEnd(StrategicGame game, StrategicAgents agents) {
    this.game = game;
    this.agents = agents;
    this.actions = agents.first(agents.agents());
    this.earned = new double[actions];
    this.change = new double[actions][actions];
  }

  /** The equilibrium, [player][strategy]; null if the argument does not hold here. */
  double[][] reachedBy(double[] point) {
    boolean[] before = null;
    for (double cut : CUTS) {
      boolean[] support = support(point, cut);
      if (!Arrays.equals(support, before)) {
        double[] limit = limit(point, support);
        if (limit != null) {
          return rows(limit);
        }
      }
      before = support;
    }
    return null;
  }

  private boolean[] support(double[] point, double cut) {
    boolean[] support = new boolean[actions];
    for (int agent = 0; agent < agents.agents(); agent++) {
      double most = Double.NEGATIVE_INFINITY;
      for (int a = agents.first(agent); a < agents.first(agent + 1); a++) {
        most = Math.max(most, point[a]);
      }
      for (int a = agents.first(agent); a < agents.first(agent + 1); a++) {
        support[a] = point[a] >= most - cut;
      }
    }
    return support;
  }

  private double[] limit(double[] point, boolean[] support) {
    int[] unknowns = new int[actions];
    int size = 0;
    for (int action = 0; action < actions; action++) {
      if (support[action]) {
        unknowns[size++] = action;
      }
    }
    if (size > MOST_UNKNOWNS) {
      return null;
    }
    unknowns = Arrays.copyOf(unknowns, size);
    double[] x = new double[actions];
    for (int action : unknowns) {
      x[action] = Functions.exp(point[action]);
    }
    double[][] matrix = root(x, unknowns);
    return matrix != null && holds(point, x, unknowns, matrix) ? x : null;
  }

  /** Moves x to the root; answers the derivative there, or null if there is none near. */
  private double[][] root(double[] x, int[] unknowns) {
    for (int i = 0; i < MOST_CORRECTIONS; i++) {
      double[] values = new double[unknowns.length];
      double[][] matrix = new double[unknowns.length][unknowns.length];
      if (!equations(x, unknowns, values, matrix)) {
        return null;
      }
      if (BranchWalk.size(values) <= ROUNDING && i > 1) {
        return matrix;
      }
      if (LinearSolver.solve(matrix, values) == 0) {
        return null;
      }
      for (int v = 0; v < unknowns.length; v++) {
        x[unknowns[v]] -= values[v];
        if (!(x[unknowns[v]] > 0 && x[unknowns[v]] < 1 + ROUNDING)) {
          return null;
        }
      }
    }
    return null;
  }

  /** The equations' values and derivatives; false if a support is empty. */
  private boolean equations(double[] x, int[] unknowns, double[] values, double[][] matrix) {
    evaluate(x);
    int row = 0;
    for (int agent = 0; agent < agents.agents(); agent++) {
      int first = row;
      double width = agents.width(agent);
      values[first] = -1;
      for (int v = first; v < unknowns.length && unknowns[v] < agents.first(agent + 1); v++) {
        matrix[first][v] = 1;
        values[first] += x[unknowns[v]];
        row = v + 1;
      }
      for (int e = first + 1; e < row; e++) {
        int one = unknowns[e];
        int other = unknowns[first];
        if (width == 0) {
          matrix[e][e] = 1;
          matrix[e][first] = -1;
          values[e] = x[one] - x[other];
          continue;
        }
        values[e] = (earned[one] - earned[other]) / width;
        for (int v = 0; v < unknowns.length; v++) {
          int by = unknowns[v];
          matrix[e][v] = (change[one][by] - change[other][by]) / x[by] / width;
        }
      }
      if (row == first) {
        return false;
      }
    }
    return true;
  }

  private void evaluate(double[] x) {
    double[] logs = new double[actions];
    for (int action = 0; action < actions; action++) {
      logs[action] = Functions.log(x[action]);
    }
    agents.evaluate(logs, earned, change);
  }

  private boolean holds(double[] point, double[] x, int[] unknowns, double[][] matrix) {
    int size = unknowns.length;
    double inverse = normOfInverse(matrix);
    double least = 1;
    double distance = 0;
    for (int action : unknowns) {
      least = Math.min(least, x[action]);
      distance = Math.max(distance, Math.abs(x[action] - Functions.exp(point[action])));
    }
    double bend = agents.agents() > 2 ? 1.1 * size * size : 0;
    double radius = Math.min(least / 2, 0.25 / (inverse * Math.max(bend, 1e-9)));
    double margin = margin(x);
    double narrowest = 1;
    for (int agent = 0; agent < agents.agents(); agent++) {
      double width = agents.width(agent);
      narrowest = width > 0 ? Math.min(narrowest, width) : narrowest;
    }
    radius = Math.min(radius, margin / (8 * size));
    double lambda = point[actions] * narrowest;
    int left = actions - size;
    double outside = left == 0 ? 0 : left * Functions.exp(-point[actions] * margin / 2);
    double slopes = 4 / (lambda * least) + 4 * size * point[actions] * outside / narrowest;
    double moved = -Functions.log(least / 2) / lambda + 4 * outside / narrowest + ROUNDING * size;
    return margin > 0
        && (left == 0 || point[actions] * margin > 2)
        && distance <= radius
        && inverse * slopes <= 0.25
        && inverse * moved <= radius / 2;
  }

  /** By how much strategies outside the support earn less than those within, at least; or 0. */
  private double margin(double[] x) {
    evaluate(x);
    double margin = 1;
    for (int agent = 0; agent < agents.agents(); agent++) {
      double most = Double.NEGATIVE_INFINITY;
      for (int a = agents.first(agent); a < agents.first(agent + 1); a++) {
        most = Math.max(most, x[a] > 0 ? earned[a] : most);
      }
      for (int a = agents.first(agent); a < agents.first(agent + 1); a++) {
        double less = most - earned[a];
        if (x[a] == 0 && less * agents.payoffRange() <= game.tieTolerance(agent)) {
          return 0;
        }
        margin = x[a] == 0 ? Math.min(margin, less) : margin;
      }
    }
    return margin;
  }

  /** The greatest sum of a row of the inverse; infinite if there is none. */
  private static double normOfInverse(double[][] matrix) {
    double[] sums = new double[matrix.length];
    for (int column = 0; column < matrix.length; column++) {
      double[][] copy = new double[matrix.length][];
      for (int row = 0; row < copy.length; row++) {
        copy[row] = matrix[row].clone();
      }
      double[] unit = new double[matrix.length];
      unit[column] = 1;
      if (LinearSolver.solve(copy, unit) == 0) {
        return Double.POSITIVE_INFINITY;
      }
      for (int row = 0; row < unit.length; row++) {
        sums[row] += Math.abs(unit[row]);
      }
    }
    return BranchWalk.size(sums);
  }

  private double[][] rows(double[] x) {
    double[][] rows = new double[agents.agents()][];
    for (int agent = 0; agent < rows.length; agent++) {
      rows[agent] = Arrays.copyOfRange(x, agents.first(agent), agents.first(agent + 1));
      double sum = 0;
      for (double probability : rows[agent]) {
        sum += probability;
      }
      for (int strategy = 0; strategy < rows[agent].length; strategy++) {
        rows[agent][strategy] /= sum;
      }
    }
    return rows;
  }
}
