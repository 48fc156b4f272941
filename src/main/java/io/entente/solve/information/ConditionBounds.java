package io.entente.solve.information;

import io.entente.number.Rational;
import io.entente.solve.linear.Effort;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * Proves that conditions which are not linear cannot hold together: boxes of unknowns are halved
 * until in each some condition is violated by its bounds.
 *
 * <p>Works on rounded coefficients and allows for more than their rounding, so that nothing is
 * called impossible that is not.
 */
final class ConditionBounds {

  private static final int MOST_BOXES = 3000;

  /** Rounding in a sum of products, in parts of the sum of their sizes, is below this. */
  private static final double SLACK = 0x1p-40;

  /** A condition in doubles, its largest coefficient 1. */
  private record Rounded(boolean equal, double[] coefficients, int[][] products) {}

  private final List<Rounded> conditions = new ArrayList<>();
  private final int size;
  private long terms;

  private ConditionBounds(BehaviorSystem system) {
    size = system.unknowns();
    for (Condition condition : system.conditions()) {
      Rational largest = Rational.ZERO;
      for (Rational coefficient : condition.terms().values()) {
        largest = coefficient.abs().compareTo(largest) > 0 ? coefficient.abs() : largest;
      }
      if (largest.signum() == 0) {
        continue;
      }
      double[] coefficients = new double[condition.terms().size()];
      int[][] products = new int[coefficients.length][];
      int at = 0;
      for (Map.Entry<List<Integer>, Rational> term : condition.terms().entrySet()) {
        coefficients[at] = term.getValue().dividedBy(largest).toDouble();
        products[at++] = term.getKey().stream().mapToInt(Integer::intValue).toArray();
      }
      terms += coefficients.length;
      conditions.add(new Rounded(condition.isEqual(), coefficients, products));
    }
  }

  /** Whether the conditions of a system are proved to be impossible for unknowns from 0 to 1. */
  static boolean areImpossible(BehaviorSystem system, Effort effort) {
    return new ConditionBounds(system).run(effort);
  }

  private boolean run(Effort effort) {
    Deque<double[][]> open = new ArrayDeque<>();
    double[][] whole = new double[2][size];
    java.util.Arrays.fill(whole[1], 1);
    open.push(whole);
    for (int boxes = 0; !open.isEmpty(); boxes++) {
      effort.spend(10.0 * terms);
      if (boxes == MOST_BOXES || effort.isSpent()) {
        return false;
      }
      double[][] box = open.pop();
      if (isViolated(box)) {
        continue;
      }
      int widest = 0;
      for (int unknown = 1; unknown < size; unknown++) {
        boolean wider = box[1][unknown] - box[0][unknown] > box[1][widest] - box[0][widest];
        widest = wider ? unknown : widest;
      }
      double middle = (box[0][widest] + box[1][widest]) / 2;
      double[][] upper = {box[0].clone(), box[1].clone()};
      upper[0][widest] = middle;
      box[1][widest] = middle;
      open.push(upper);
      open.push(box);
    }
    return true;
  }

  private boolean isViolated(double[][] box) {
    for (Rounded condition : conditions) {
      double low = 0;
      double high = 0;
      double sizes = 0;
      for (int term = 0; term < condition.coefficients.length; term++) {
        double least = 1;
        double most = 1;
        for (int unknown : condition.products[term]) {
          least *= box[0][unknown];
          most *= box[1][unknown];
        }
        double coefficient = condition.coefficients[term];
        low += coefficient * (coefficient > 0 ? least : most);
        high += coefficient * (coefficient > 0 ? most : least);
        sizes += Math.abs(coefficient) * most;
      }
      double slack = sizes * SLACK + Double.MIN_NORMAL;
      if (low > slack || condition.equal && high < -slack) {
        return true;
      }
    }
    return false;
  }
}
