package io.entente.solve.quantal;

import io.entente.number.Functions;
import java.util.Arrays;

/**
 * The equations of logit quantal response in logarithms of probabilities, and points on the curve
 * that they describe together with λ.
 *
 * <p>For each agent: its probabilities sum to 1; and for each action a after its first action f,
 * log σ(a) - log σ(f) = λ (u(a) - u(f)). Unknown are the logarithms and, last, λ; there is one
 * equation less, so the solutions form a curve. λ is in 1 / payoff range here. Logarithms carry
 * probabilities that are no numbers of the machine any more.
 */
final class LogitCurve {

  private static final int MOST_CORRECTIONS = 12;

  /** Newton's method stops at steps of this many units for a point that is reported. */
  static final double EXACT = 1e-13;

  /** And at these for one that is only passed: the next step would be its square. */
  static final double PASSED = 1e-7;

  /** So large may its steps be if rounding keeps them from getting smaller. */
  private static final double STUCK = 1e-9;

  private final Agents agents;
  private final int actions;
  private final double[] earned;
  private final double[][] change;

  LogitCurve(Agents agents) {
    this.agents = agents;
    this.actions = agents.first(agents.agents());
    this.earned = new double[actions];
    this.change = new double[actions][actions];
  }

  /** How many unknowns a point has. */
  int size() {
    return actions + 1;
  }

  /** The number of the unknown that is λ. */
  int lambda() {
    return actions;
  }

  /** Uniform play, where λ is 0. */
  private double[] start() {
    double[] point = new double[actions + 1];
    for (int agent = 0; agent < agents.agents(); agent++) {
      int count = agents.first(agent + 1) - agents.first(agent);
      for (int action = agents.first(agent); action < agents.first(agent + 1); action++) {
        point[action] = -Functions.log(count);
      }
    }
    return point;
  }

  /**
   * The equations' values and their derivatives at a point.
   *
   * @param values filled, one per equation
   * @param derivatives filled, [equation][unknown]; a last row is left alone
   */
  private void evaluate(double[] point, double[] values, double[][] derivatives) {
    agents.evaluate(point, earned, change);
    double lambda = point[actions];
    for (int agent = 0; agent < agents.agents(); agent++) {
      int first = agents.first(agent);
      int end = agents.first(agent + 1);
      double[] sum = derivatives[first];
      Arrays.fill(sum, 0);
      values[first] = -1;
      for (int action = first; action < end; action++) {
        double probability = Functions.exp(point[action]);
        sum[action] = probability;
        values[first] += probability;
      }
      for (int action = first + 1; action < end; action++) {
        double[] row = derivatives[action];
        for (int other = 0; other < actions; other++) {
          row[other] = -lambda * (change[action][other] - change[first][other]);
        }
        row[action] += 1;
        row[first] -= 1;
        double gain = earned[action] - earned[first];
        row[actions] = -gain;
        values[action] = point[action] - point[first] - lambda * gain;
      }
    }
  }

  /** The unit by which a change of an unknown is measured at a point: its size, at least 1. */
  static double unit(double unknown) {
    return Math.max(1, Math.abs(unknown));
  }

  /** The greatest change of an unknown between two points, in units at the second. */
  static double distance(double[] from, double[] to) {
    double distance = 0;
    for (int v = 0; v < to.length; v++) {
      distance = Math.max(distance, Math.abs(from[v] - to[v]) / unit(to[v]));
    }
    return distance;
  }

  /** The cosine between two directions at a point, in its units. */
  static double cosine(double[] point, double[] one, double[] other) {
    double sum = 0;
    double square = 0;
    double otherSquare = 0;
    for (int v = 0; v < one.length; v++) {
      double weight = 1 / (unit(point[v]) * unit(point[v]));
      sum += one[v] * other[v] * weight;
      square += one[v] * one[v] * weight;
      otherSquare += other[v] * other[v] * weight;
    }
    return sum / (Math.sqrt(square) * Math.sqrt(otherSquare));
  }

  /** What a direction becomes as the normal of the plane across it, in the units of a point. */
  private static double[] normal(double[] point, double[] direction) {
    double[] normal = new double[direction.length];
    for (int v = 0; v < normal.length; v++) {
      normal[v] = direction[v] / (unit(point[v]) * unit(point[v]));
    }
    return normal;
  }

  /**
   * A point of the curve, and its direction there.
   *
   * @param point logarithms of probabilities, and λ
   * @param direction of length 1 in the units of the point
   */
  record Landing(double[] point, double[] direction) {}

  /** Uniform play, and the direction in which λ grows. */
  Landing begin() {
    double[] upward = new double[actions + 1];
    upward[actions] = 1;
    return correct(start(), upward, 1, EXACT);
  }

  /**
   * The point of the curve near another, in the plane through it across a direction (Newton).
   *
   * @param reach it is nearer than this to it, in units
   * @param precise Newton's method stops at steps of this many units
   * @return null if none was found; its direction is within a right angle of the one across
   */
  Landing correct(double[] near, double[] across, double reach, double precise) {
    double[] point = near.clone();
    double[] normal = normal(near, across);
    double[] values = new double[actions + 1];
    double[] direction = new double[actions + 1];
    double[][] matrix = new double[actions + 1][actions + 1];
    double last = Double.POSITIVE_INFINITY;
    for (int i = 0; i < MOST_CORRECTIONS; i++) {
      evaluate(point, values, matrix);
      for (int e = 0; e < actions; e++) {
        values[e] = -values[e];
      }
      values[actions] = 0;
      System.arraycopy(normal, 0, matrix[actions], 0, normal.length);
      Arrays.fill(direction, 0);
      direction[actions] = 1;
      if (LinearSolver.solve(matrix, values, direction) == 0) {
        return null;
      }
      double step = 0;
      for (int v = 0; v <= actions; v++) {
        point[v] += values[v];
        step = Math.max(step, Math.abs(values[v]) / unit(point[v]));
      }
      if (!(distance(near, point) <= reach)) {
        return null;
      }
      if (step <= precise || (i > 2 && step >= last && step <= STUCK)) {
        return normalise(point, direction) ? new Landing(point, direction) : null;
      }
      last = step;
    }
    return null;
  }

  /** Makes a direction one of length 1; false if it has no length. */
  private static boolean normalise(double[] point, double[] direction) {
    double square = 0;
    for (int v = 0; v < direction.length; v++) {
      double part = direction[v] / unit(point[v]);
      square += part * part;
    }
    double length = Math.sqrt(square);
    for (int v = 0; v < direction.length; v++) {
      direction[v] /= length;
    }
    return length > 0 && length < Double.POSITIVE_INFINITY;
  }

  /** By how much the probabilities at a point differ from the response to themselves, at most. */
  double gap(double[] point) {
    agents.evaluate(point, earned, change);
    double lambda = point[actions];
    double worst = 0;
    for (int agent = 0; agent < agents.agents(); agent++) {
      int first = agents.first(agent);
      int end = agents.first(agent + 1);
      double most = earned[first];
      for (int action = first + 1; action < end; action++) {
        most = Math.max(most, earned[action]);
      }
      double sum = 0;
      for (int action = first; action < end; action++) {
        sum += Functions.exp(lambda * (earned[action] - most));
      }
      for (int action = first; action < end; action++) {
        double response = Functions.exp(lambda * (earned[action] - most)) / sum;
        worst = Math.max(worst, Math.abs(response - Functions.exp(point[action])));
      }
    }
    return worst;
  }
}
