package io.entente.solve.quantal;

import io.entente.number.Functions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A branch that is followed from uniform play step by step. */
final class FollowedBranch implements LogitBranch {

  /** At the end of a branch probabilities differ from 0 or 1 by less than this. */
  private static final double SETTLED = 1e-12;

  /** An equilibrium is not believed whose gap exceeds this: λ is beyond what doubles resolve. */
  private static final double WIDEST_GAP = 1e-6;

  /** How often a piece of the branch is halved in search of one λ. */
  private static final int HALVINGS = 60;

  private final Agents agents;
  private final LogitCurve curve;
  private final BranchWalk walk;

  FollowedBranch(Agents agents) {
    this.agents = agents;
    this.curve = new LogitCurve(agents);
    this.walk = new BranchWalk(curve);
  }

  @Override
  public double payoffRange() {
    return agents.payoffRange();
  }

  @Override
  public Optional<LogitEquilibrium> at(double lambda) {
    double wanted = scaled(lambda);
    for (int next = 0; ; next++) {
      if (next == walk.passed().size() && !walk.step()) {
        return Optional.empty();
      }
      double[] point = walk.passed().get(next);
      if (point[curve.lambda()] == wanted) {
        return Optional.of(equilibrium(point, lambda));
      }
      if (point[curve.lambda()] > wanted) {
        return between(walk.passed().get(next - 1), point, wanted)
            .map(at -> equilibrium(at, lambda))
            .filter(found -> found.gap() <= WIDEST_GAP);
      }
    }
  }

  @Override
  public int passes(double lambda) {
    double wanted = scaled(lambda);
    toEnd();
    int passes = 0;
    boolean below = true;
    for (double[] point : walk.passed()) {
      if (below != point[curve.lambda()] < wanted) {
        below = !below;
        passes++;
      }
    }
    return Math.max(1, passes);
  }

  private double scaled(double lambda) {
    if (!(lambda >= 0 && lambda <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException("λ is a number from 0 on: " + lambda);
    }
    return Math.min(Double.MAX_VALUE, lambda * agents.payoffRange());
  }

  /** The point with this λ between two neighbouring ones with less and more. */
  private Optional<double[]> between(double[] less, double[] more, double wanted) {
    int last = curve.lambda();
    double[] low = less;
    double[] high = more;
    double[] fixed = new double[curve.size()];
    fixed[last] = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double part = (wanted - low[last]) / (high[last] - low[last]);
      double[] guess = mix(low, high, part);
      guess[last] = wanted;
      LogitCurve.Landing found =
          curve.correct(guess, fixed, LogitCurve.distance(low, high), LogitCurve.EXACT);
      if (found != null) {
        return Optional.of(found.point());
      }
      double[] across = new double[curve.size()];
      for (int v = 0; v < across.length; v++) {
        across[v] = high[v] - low[v];
      }
      LogitCurve.Landing middle =
          curve.correct(
              mix(low, high, 0.5), across, LogitCurve.distance(low, high), LogitCurve.PASSED);
      if (middle == null) {
        break;
      }
      if (middle.point()[last] < wanted) {
        low = middle.point();
      } else {
        high = middle.point();
      }
    }
    // Where branches cross there is no single direction; what lies between is told by its gap.
    double part = (wanted - low[last]) / (high[last] - low[last]);
    return Optional.of(mix(low, high, part));
  }

  private static double[] mix(double[] low, double[] high, double part) {
    double[] mixed = new double[low.length];
    for (int v = 0; v < mixed.length; v++) {
      mixed[v] = low[v] + part * (high[v] - low[v]);
    }
    return mixed;
  }

  @Override
  public LogitEquilibrium end() {
    return equilibrium(toEnd());
  }

  private double[] toEnd() {
    while (walk.point()[curve.lambda()] < FARTHEST && !isSettled(walk.point()) && walk.step()) {
      // on
    }
    return walk.point();
  }

  /** Where the walk stands, in logarithms and, last, λ times payoff range. */
  double[] point() {
    return walk.point();
  }

  /** Takes one step more; false if that is not possible. */
  boolean step() {
    return walk.step();
  }

  /** Whether every probability is 0 or 1 but for a trifle. */
  private boolean isSettled(double[] point) {
    for (int i = 0; i < curve.lambda(); i++) {
      double probability = Functions.exp(point[i]);
      if (probability > SETTLED && probability < 1 - SETTLED) {
        return false;
      }
    }
    return true;
  }

  LogitEquilibrium equilibrium(double[] point) {
    double range = agents.payoffRange();
    return equilibrium(point, range > 0 ? point[curve.lambda()] / range : 0);
  }

  private LogitEquilibrium equilibrium(double[] point, double lambda) {
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
    return new LogitEquilibrium(lambda, List.copyOf(probabilities), curve.gap(point));
  }
}
