package io.entente.solve.information;

import io.entente.game.GameTree;
import io.entente.number.Rational;
import io.entente.solve.linear.Effort;
import io.entente.solve.support.SimplestFraction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks for equilibria of a repertoire whose conditions are not linear: Newton's method from
 * several points. What it finds is tried as fractions, which may prove it; else it is near an
 * equilibrium, and its regret says how near.
 */
final class BehaviorRoots {

  private static final int STARTS = 12;
  private static final int STEPS = 60;
  private static final double SOLVED = 1e-13;

  /** Probabilities below this count as 0. */
  private static final double LEAST = 1e-8;

  private static final double APART = 1e-6;
  private static final long LARGEST_DENOMINATOR = 1000;

  /** A regret of this part of the largest payoff is put down to rounding. */
  private static final double REGRET = 1e-9;

  private final Histories histories;
  private final Repertoire repertoire;
  private final BehaviorSettling settling;
  private final BehaviorSystem system;
  private final List<Integer> sets;
  private final Effort effort;
  private final int size;
  private final List<Condition> equations = new ArrayList<>();
  private long state = 1;

  private BehaviorRoots(
      Histories histories,
      Repertoire repertoire,
      BehaviorSettling settling,
      List<Integer> sets,
      Effort effort) {
    this.histories = histories;
    this.repertoire = repertoire;
    this.settling = settling;
    this.system = settling.system();
    this.sets = sets;
    this.effort = effort;
    this.size = system.unknowns();
    for (Condition condition : system.conditions()) {
      if (condition.isEqual() && !condition.isConstant()) {
        equations.add(scaled(condition));
      }
    }
  }

  /** What is found for a repertoire of the whole tree. */
  static List<BehaviorEquilibrium> near(
      Histories histories,
      Repertoire repertoire,
      BehaviorSettling settling,
      List<Integer> sets,
      Effort effort) {
    return new BehaviorRoots(histories, repertoire, settling, sets, effort).find();
  }

  private static Condition scaled(Condition condition) {
    Rational largest = Rational.ZERO;
    for (Rational coefficient : condition.terms().values()) {
      largest = coefficient.abs().compareTo(largest) > 0 ? coefficient.abs() : largest;
    }
    Condition scaled = new Condition(true);
    for (Map.Entry<List<Integer>, Rational> term : condition.terms().entrySet()) {
      scaled.add(term.getKey(), term.getValue().dividedBy(largest));
    }
    return scaled;
  }

  private List<BehaviorEquilibrium> find() {
    List<double[]> roots = new ArrayList<>();
    List<BehaviorEquilibrium> found = new ArrayList<>();
    for (int start = 0; start < STARTS && !effort.isSpent(); start++) {
      double[] point = start(start);
      if (solve(point) && isNew(point, roots)) {
        roots.add(point);
        equilibrium(point).ifPresent(found::add);
      }
    }
    return found;
  }

  private boolean isNew(double[] point, List<double[]> roots) {
    for (int unknown = 0; unknown < size; unknown++) {
      if (point[unknown] < (system.isPositive(unknown) ? LEAST : -LEAST)) {
        return false;
      }
    }
    for (double[] root : roots) {
      double distance = 0;
      for (int unknown = 0; unknown < size; unknown++) {
        distance = Math.max(distance, Math.abs(root[unknown] - point[unknown]));
      }
      if (distance < APART) {
        return false;
      }
    }
    return true;
  }

  /** Numbers from 0 to 1, the same every time. */
  private double next() {
    state = state * 6364136223846793005L + 1442695040888963407L;
    return (state >>> 11) * 0x1p-53;
  }

  private double[] start(int number) {
    double[] point = new double[size];
    Arrays.fill(point, 1.0 / Math.max(1, size));
    for (int set : histories.order) {
      if (system.isUnknown(set)) {
        double[] own = new double[repertoire.actions(set)];
        double sum = 0;
        for (int action = 0; action < own.length; action++) {
          own[action] = repertoire.isPlayed(set, action) ? number == 0 ? 1 : next() + 0.01 : 0;
          sum += own[action];
        }
        int before = system.before(set);
        for (int action = 0; action < own.length; action++) {
          if (own[action] > 0) {
            point[system.after(set, action)] = (before < 0 ? 1 : point[before]) * own[action] / sum;
          }
        }
      }
    }
    return point;
  }

  /** Newton's method; of many solutions the nearest. */
  private boolean solve(double[] point) {
    int rows = equations.size();
    for (int step = 0; step < STEPS; step++) {
      double[] values = new double[rows];
      double[][] slopes = new double[rows][size];
      double worst = 0;
      for (int row = 0; row < rows; row++) {
        values[row] = evaluate(equations.get(row), point, slopes[row]);
        worst = Math.max(worst, Math.abs(values[row]));
      }
      effort.spend(10.0 * rows * rows * size);
      if (!(worst < 1e6)) {
        return false;
      }
      double[] move = nearest(slopes, values);
      double largest = 0;
      for (int unknown = 0; unknown < size; unknown++) {
        point[unknown] -= move[unknown];
        largest = Math.max(largest, Math.abs(move[unknown]));
      }
      if (worst < SOLVED && largest < SOLVED) {
        return true;
      }
    }
    return false;
  }

  private static double evaluate(Condition condition, double[] point, double[] slopes) {
    double value = 0;
    for (Map.Entry<List<Integer>, Rational> term : condition.terms().entrySet()) {
      double coefficient = term.getValue().toDouble();
      double product = coefficient;
      for (int unknown : term.getKey()) {
        product *= point[unknown];
        double rest = coefficient;
        for (int other : term.getKey()) {
          rest *= other == unknown ? 1 : point[other];
        }
        slopes[unknown] += rest;
      }
      value += product;
    }
    return value;
  }

  /** The shortest step that meets linear equations, by way of the normal ones. */
  private static double[] nearest(double[][] slopes, double[] values) {
    int rows = values.length;
    double[][] normal = new double[rows][rows + 1];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < rows; j++) {
        for (int unknown = 0; unknown < slopes[i].length; unknown++) {
          normal[i][j] += slopes[i][unknown] * slopes[j][unknown];
        }
      }
      normal[i][i] += 1e-14;
      normal[i][rows] = values[i];
    }
    for (int column = 0; column < rows; column++) {
      int pivot = column;
      for (int row = column + 1; row < rows; row++) {
        pivot = Math.abs(normal[row][column]) > Math.abs(normal[pivot][column]) ? row : pivot;
      }
      double[] swap = normal[pivot];
      normal[pivot] = normal[column];
      normal[column] = swap;
      for (int row = 0; row < rows && swap[column] != 0; row++) {
        double factor = row == column ? 0 : normal[row][column] / swap[column];
        for (int at = column; at <= rows && factor != 0; at++) {
          normal[row][at] -= factor * swap[at];
        }
      }
    }
    double[] move = new double[slopes.length == 0 ? 0 : slopes[0].length];
    for (int row = 0; row < rows; row++) {
      double multiplier = normal[row][row] == 0 ? 0 : normal[row][rows] / normal[row][row];
      for (int unknown = 0; unknown < move.length; unknown++) {
        move[unknown] += multiplier * slopes[row][unknown];
      }
    }
    return move;
  }

  private Optional<BehaviorEquilibrium> equilibrium(double[] point) {
    KnownBehavior simple = settling.known().copy();
    KnownBehavior rounded = settling.known().copy();
    boolean isSimple = true;
    for (int set : system.sets()) {
      if (system.isUnknown(set)) {
        isSimple &= drawn(set, point, true, simple);
        if (!drawn(set, point, false, rounded)) {
          return Optional.empty();
        }
      }
    }
    if (isSimple) {
      BehaviorSettling proof = new BehaviorSettling(histories, repertoire, simple, 0, sets, effort);
      if (proof.settle() == BehaviorSettling.Verdict.REGION) {
        return BehaviorAssessment.of(histories, repertoire, proof);
      }
    }
    return near(point, rounded);
  }

  /** Notes the probabilities at an information set; false if they cannot be written so. */
  private boolean drawn(int set, double[] point, boolean simple, KnownBehavior known) {
    int before = system.before(set);
    Rational[] own = new Rational[repertoire.actions(set)];
    Rational left = Rational.ONE;
    int last = -1;
    for (int action = 0; action < own.length; action++) {
      own[action] = Rational.ZERO;
      if (repertoire.isPlayed(set, action)) {
        double share = point[system.after(set, action)] / (before < 0 ? 1 : point[before]);
        Optional<Rational> fraction =
            simple
                ? SimplestFraction.between(share - 1e-9, share + 1e-9, LARGEST_DENOMINATOR)
                : Optional.of(Rational.ofDouble(share));
        if (fraction.isEmpty()) {
          return false;
        }
        own[action] = fraction.get();
        left = left.minus(own[action]);
        last = action;
      }
    }
    own[last] = own[last].plus(left);
    known.setProbabilities(set, own);
    return own[last].signum() > 0 && (!simple || left.signum() == 0);
  }

  private Optional<BehaviorEquilibrium> near(double[] point, KnownBehavior rounded) {
    BehaviorSystem rest = new BehaviorSystem(histories, repertoire, rounded, 0, sets);
    Rational[] weights = new Rational[rest.unknowns()];
    Arrays.fill(weights, Rational.ZERO);
    List<Surprises.Group> groups = system.surprises().groups();
    for (int group = 0; group < groups.size(); group++) {
      for (int i = 0; groups.get(group).weights() > 1 && i < groups.get(group).weights(); i++) {
        double weight = Math.max(0, point[system.weight(group, i)]);
        weights[rest.weight(group, i)] = Rational.ofDouble(weight);
      }
    }
    Optional<BehaviorEquilibrium> found =
        BehaviorAssessment.near(histories, repertoire, rounded, rest, weights);
    return found.filter(one -> one.regret().toDouble() <= REGRET * largestPayoff());
  }

  private double largestPayoff() {
    GameTree tree = histories.tree;
    double largest = 0;
    for (int node = 0; node < tree.nodes(); node++) {
      for (int player = 0; player < tree.players().size(); player++) {
        if (tree.kind(node) == GameTree.Kind.TERMINAL) {
          largest = Math.max(largest, Math.abs(tree.payoff(player, node)));
        }
      }
    }
    return largest;
  }
}
