package io.entente.solve.quantal;

import io.entente.game.StrategicGame;
import io.entente.number.Functions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The principal branch of logit quantal response equilibria: the curve of pairs of λ and
 * equilibrium that begins at uniform play, where λ = 0.
 *
 * <p>Followed by small steps along its direction, each corrected back onto the curve (Turocy 2005);
 * where it turns back in λ it is followed through the turn. Its end, as λ grows without bound, is a
 * Nash equilibrium, for almost every game one and the same whatever the steps (McKelvey and Palfrey
 * 1995). λ is in 1 / payoff.
 *
 * @see "Turocy (2005), A dynamic homotopy interpretation of the logistic quantal response
 *     equilibrium correspondence, Games and Economic Behavior 51, 243-263"
 */
public final class LogitBranch {

  /** Steps are not longer than this part of the point's size. */
  private static final double LONGEST = 0.3;

  private static final double SHORTEST = 1e-9;
  private static final int MOST_STEPS = 20_000;

  /** Two neighbouring directions have at least this cosine. */
  private static final double STRAIGHT = 0.97;

  /** Up to this λ times payoff range the end of the branch is sought. */
  private static final double FARTHEST = 1e7;

  /** Probabilities in doubt at the end differ from 0 and 1 by more than this. */
  private static final double SETTLED = 1e-12;

  private final Agents agents;
  private final LogitCurve curve;

  private LogitBranch(Agents agents) {
    this.agents = agents;
    this.curve = new LogitCurve(agents);
  }

  /** The branch of a game in strategic form. */
  public static LogitBranch of(StrategicGame game) {
    return new LogitBranch(new StrategicAgents(game));
  }

  /**
   * The equilibrium at which the branch first reaches this λ; empty if that point was not reached.
   */
  public Optional<LogitEquilibrium> at(double lambda) {
    if (!(lambda >= 0 && lambda <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException("λ is a number from 0 on: " + lambda);
    }
    double wanted = lambda * Math.max(agents.payoffRange(), Double.MIN_NORMAL);
    Walk walk = new Walk();
    double[] before = walk.point;
    while (walk.point[curve.lambda()] < wanted) {
      before = walk.point;
      if (!walk.step()) {
        return Optional.empty();
      }
    }
    double[] fixed = new double[curve.size()];
    fixed[curve.lambda()] = 1;
    double from = before[curve.lambda()];
    double to = walk.point[curve.lambda()];
    double part = to > from ? (wanted - from) / (to - from) : 1;
    double[] guess = new double[curve.size()];
    for (int i = 0; i < guess.length; i++) {
      guess[i] = before[i] + part * (walk.point[i] - before[i]);
    }
    guess[curve.lambda()] = wanted;
    return Optional.ofNullable(curve.correct(guess, fixed, Double.MAX_VALUE))
        .map(this::equilibrium);
  }

  /** Points along the branch up to a λ, from uniform play; the last one just beyond it. */
  public List<LogitEquilibrium> upTo(double lambda) {
    double wanted = lambda * agents.payoffRange();
    List<LogitEquilibrium> points = new ArrayList<>();
    follow(
        point -> {
          points.add(equilibrium(point));
          return point[curve.lambda()] < wanted;
        });
    return List.copyOf(points);
  }

  /** Shows each point, from uniform play, until the visitor returns false or the end is reached. */
  void follow(Predicate<double[]> visitor) {
    Walk walk = new Walk();
    while (visitor.test(walk.point) && walk.step()) {
      // the visitor looks
    }
  }

  /** The last point before λ times the payoff range exceeds its bound or nothing moves any more. */
  public LogitEquilibrium end() {
    Walk walk = new Walk();
    while (walk.point[curve.lambda()] < FARTHEST && !isSettled(walk) && walk.step()) {
      // on
    }
    return equilibrium(walk.point);
  }

  /** Whether every probability is 0 or 1 but for a trifle. */
  private boolean isSettled(Walk walk) {
    for (int i = 0; i < curve.lambda(); i++) {
      double probability = Functions.exp(walk.point[i]);
      if (probability > SETTLED && probability < 1 - SETTLED) {
        return false;
      }
    }
    return true;
  }

  private LogitEquilibrium equilibrium(double[] point) {
    List<List<Double>> probabilities = new ArrayList<>();
    for (int agent = 0; agent < agents.agents(); agent++) {
      double sum = 0;
      for (int a = agents.first(agent); a < agents.first(agent + 1); a++) {
        sum += Functions.exp(point[a]);
      }
      List<Double> own = new ArrayList<>();
      for (int a = agents.first(agent); a < agents.first(agent + 1); a++) {
        own.add(Functions.exp(point[a]) / sum);
      }
      probabilities.add(List.copyOf(own));
    }
    double range = agents.payoffRange();
    return new LogitEquilibrium(
        range > 0 ? point[curve.lambda()] / range : point[curve.lambda()],
        List.copyOf(probabilities),
        curve.gap(point));
  }

  /** Where one stands on the curve. */
  private final class Walk {

    double[] point = curve.start();
    private double[] direction;
    private double length = 0.03;
    private int steps;

    Walk() {
      double[] upward = new double[curve.size()];
      upward[curve.lambda()] = 1;
      direction = curve.tangent(point, upward);
    }

    /** Goes on; false if that is not possible. */
    boolean step() {
      while (direction != null && length > SHORTEST && steps++ < MOST_STEPS) {
        double[] guess = new double[curve.size()];
        for (int i = 0; i < guess.length; i++) {
          guess[i] = point[i] + length * direction[i];
        }
        double[] next = curve.correct(guess, direction, 0.5 * length);
        double[] turned = next == null ? null : curve.tangent(next, direction);
        double cosine = turned == null ? -1 : cosine(direction, turned);
        if (cosine < STRAIGHT) {
          length /= 2;
          continue;
        }
        point = next;
        direction = turned;
        double longest = LONGEST * Math.max(1, size(point));
        length = cosine > 0.995 ? Math.min(1.6 * length, longest) : length;
        return true;
      }
      return false;
    }

    private double size(double[] of) {
      double size = 0;
      for (double part : of) {
        size = Math.max(size, Math.abs(part));
      }
      return size;
    }

    private double cosine(double[] one, double[] other) {
      double sum = 0;
      for (int i = 0; i < one.length; i++) {
        sum += one[i] * other[i];
      }
      return sum;
    }
  }
}
