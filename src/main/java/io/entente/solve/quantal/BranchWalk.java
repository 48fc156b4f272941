package io.entente.solve.quantal;

import java.util.ArrayList;
import java.util.List;

/**
 * A walk along the branch from uniform play, and the points it has passed.
 *
 * <p>Each step goes along the curve's direction and back onto the curve, and is halved until the
 * direction has hardly turned; so where another branch crosses, the walk goes straight on. Where λ
 * turns, the turning point is one of the points passed: λ rises or falls all the way from one point
 * to the next.
 */
final class BranchWalk {

  /** Steps are not longer than this, in units of the curve at a point. */
  private static final double LONGEST = 0.5;

  /** A step leads this near to the curve, as a part of its length. */
  private static final double NEAR = 0.2;

  private static final double SHORTEST = 1e-10;
  private static final int MOST_STEPS = 20_000;

  /** Two neighbouring directions have at least this cosine. */
  private static final double STRAIGHT = 0.97;

  private static final double VERY_STRAIGHT = 0.995;

  /** How often a turning point is halved towards. */
  private static final int HALVINGS = 15;

  private final LogitCurve curve;
  private final int lambda;
  private final List<double[]> passed = new ArrayList<>();
  private double[] direction;
  private double length = 0.03;
  private int steps;

  BranchWalk(LogitCurve curve) {
    this.curve = curve;
    this.lambda = curve.lambda();
    LogitCurve.Landing start = curve.begin();
    passed.add(start.point());
    direction = start.direction();
  }

  /** Where the walk stands. */
  double[] point() {
    return passed.get(passed.size() - 1);
  }

  /** The points passed, from uniform play to where the walk stands. */
  List<double[]> passed() {
    return passed;
  }

  /** Goes on; false if that is not possible. */
  boolean step() {
    while (length > SHORTEST && steps++ < MOST_STEPS) {
      LogitCurve.Landing next = ahead(point(), length);
      double cosine =
          next == null ? -1 : LogitCurve.cosine(next.point(), direction, next.direction());
      if (cosine < STRAIGHT) {
        length /= 2;
        continue;
      }
      if (direction[lambda] * next.direction()[lambda] < 0) {
        addTurn();
      }
      passed.add(next.point());
      direction = next.direction();
      length = cosine > VERY_STRAIGHT ? Math.min(1.6 * length, LONGEST) : length;
      return true;
    }
    return false;
  }

  /** The point of the curve that lies so far ahead of another one, or null. */
  private LogitCurve.Landing ahead(double[] from, double distance) {
    double[] guess = new double[from.length];
    for (int i = 0; i < guess.length; i++) {
      guess[i] = from[i] + distance * direction[i];
    }
    return curve.correct(guess, direction, NEAR * distance, LogitCurve.PASSED);
  }

  /** Between here and the next point λ turns: halves the step towards where it does. */
  private void addTurn() {
    double[] from = point();
    double low = 0;
    double high = length;
    double[] best = from;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      LogitCurve.Landing at = ahead(from, middle);
      if (at == null) {
        break;
      }
      best = at.point();
      if (at.direction()[lambda] * direction[lambda] > 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    if (best != from) {
      passed.add(best);
    }
  }

  static double size(double[] of) {
    double size = 0;
    for (double part : of) {
      size = Math.max(size, Math.abs(part));
    }
    return size;
  }
}
