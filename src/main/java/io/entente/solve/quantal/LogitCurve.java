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

  /** Newton's method stops at steps of this part of each unknown, or of 1 if that is more. */
  private static final double EXACT = 1e-13;

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
  double[] start() {
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

  /**
   * The direction of the curve at a point on it, of length 1.
   *
   * @param along a direction that the result shall be within a right angle of
   * @return null where the curve has no one direction
   */
  double[] tangent(double[] point, double[] along) {
    double[][] matrix = new double[actions + 1][actions + 1];
    double[] right = new double[actions + 1];
    evaluate(point, right, matrix);
    Arrays.fill(right, 0);
    right[actions] = 1;
    matrix[actions] = along.clone();
    if (LinearSolver.solve(matrix, right) == 0) {
      return null;
    }
    double square = 0;
    for (double part : right) {
      square += part * part;
    }
    double length = Math.sqrt(square);
    if (!(length > 0 && length < Double.POSITIVE_INFINITY)) {
      return null;
    }
    for (int i = 0; i < right.length; i++) {
      right[i] /= length;
    }
    return right;
  }

  /**
   * The point of the curve near another, in the plane through it across a direction (Newton).
   *
   * @return null if none was found that is nearer to it than {@code reach}
   */
  double[] correct(double[] near, double[] across, double reach) {
    double[] point = near.clone();
    double[] values = new double[actions + 1];
    double[][] matrix = new double[actions + 1][actions + 1];
    double last = Double.POSITIVE_INFINITY;
    for (int i = 0; i < MOST_CORRECTIONS; i++) {
      evaluate(point, values, matrix);
      for (int e = 0; e < actions; e++) {
        values[e] = -values[e];
      }
      values[actions] = 0;
      matrix[actions] = across.clone();
      if (LinearSolver.solve(matrix, values) == 0) {
        return null;
      }
      double step = 0;
      double moved = 0;
      for (int v = 0; v <= actions; v++) {
        point[v] += values[v];
        double size = Math.max(1, Math.abs(point[v]));
        step = Math.max(step, Math.abs(values[v]) / size);
        moved = Math.max(moved, Math.abs(point[v] - near[v]));
      }
      if (!(moved <= reach)) {
        return null;
      }
      if (step <= EXACT || (i > 2 && step >= last && step <= STUCK)) {
        return point;
      }
      last = step;
    }
    return null;
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
