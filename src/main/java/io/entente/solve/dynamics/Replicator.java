package io.entente.solve.dynamics;

import io.entente.game.MixedProfile;
import io.entente.game.StrategicGame;
import io.entente.number.Functions;
import java.util.ArrayList;
import java.util.List;

/**
 * Replicator dynamics: the share of a strategy grows at the rate by which it earns more than the
 * average of its population, ẋᵢₐ = xᵢₐ (uᵢ(a, x₋ᵢ) − uᵢ(x)). One population for each player, or in
 * a symmetric game one for both.
 *
 * <p>Payoffs are measured in parts of each player's range of payoffs, so a time of 1 is what a
 * strategy takes to grow e-fold that earns a whole range more than the average. Solved for the
 * logarithms of shares by the method of Dormand and Prince of order 5, with steps so small that
 * each errs by at most {@value #ERROR}, in parts of a share; so a share may become as small as it
 * likes and still come back.
 *
 * <p>Play settles where no share changes faster than {@value #STILL} and no strategy that is there
 * earns noticeably more than the average. What is not there at the start never comes, so it may
 * settle where somebody would gain by something that is not there: that is no equilibrium.
 *
 * @see "Taylor and Jonker (1978), Evolutionary stable strategies and game dynamics, Mathematical
 *     Biosciences 40, 145-156; Dormand and Prince (1980), A family of embedded Runge-Kutta
 *     formulae, Journal of Computational and Applied Mathematics 6, 19-26"
 */
public final class Replicator {

  private static final double ERROR = 1e-10;
  private static final double STILL = 1e-8;

  /** What is there may earn so much more than the average where play counts as settled. */
  private static final double TEMPTING = 1e-6;

  private static final double LONGEST_STEP = 1e6;

  private static final double[][] STAGES = {
    {},
    {1.0 / 5},
    {3.0 / 40, 9.0 / 40},
    {44.0 / 45, -56.0 / 15, 32.0 / 9},
    {19372.0 / 6561, -25360.0 / 2187, 64448.0 / 6561, -212.0 / 729},
    {9017.0 / 3168, -355.0 / 33, 46732.0 / 5247, 49.0 / 176, -5103.0 / 18656},
    {35.0 / 384, 0, 500.0 / 1113, 125.0 / 192, -2187.0 / 6784, 11.0 / 84}
  };

  /** The weights of order 5 less those of order 4. */
  private static final double[] DIFFERENCE = {
    71.0 / 57600, 0, -71.0 / 16695, 71.0 / 1920, -17253.0 / 339200, 22.0 / 525, -1.0 / 40
  };

  private final ReplicatorField field;
  private final double[][] slopes;
  private final double[] stage;
  private double[] state;
  private double[] next;
  private double time;
  private double length = 0.01;

  /** Shares at a time, [population][strategy]. */
  public record Point(double time, List<List<Double>> shares) {}

  /**
   * What happened.
   *
   * @param settled whether it came to rest
   * @param steps how many steps that took, or were made
   * @param trace at times of about equal numbers of steps, the start first and the end last
   */
  public record Course(boolean settled, int steps, List<Point> trace) {
    public Course {
      trace = List.copyOf(trace);
    }

    /** Where it ended. */
    public Point end() {
      return trace.get(trace.size() - 1);
    }
  }

  private Replicator(ReplicatorField field, MixedProfile start) {
    this.field = field;
    slopes = new double[STAGES.length][field.size()];
    stage = new double[field.size()];
    state = new double[field.size()];
    next = new double[field.size()];
    for (int population = 0; population < field.populations(); population++) {
      for (int strategy = 0; strategy < start.strategies(population); strategy++) {
        double share = start.probability(population, strategy);
        state[field.first(population) + strategy] =
            share > 0 ? Functions.log(share) : Double.NEGATIVE_INFINITY;
      }
    }
  }

  /**
   * Follows the dynamics from a start for so many steps, or until it settles.
   *
   * @param one whether both players of a symmetric game are drawn from one population, whose start
   *     is the first player's
   */
  public static Course of(StrategicGame game, MixedProfile start, int steps, boolean one) {
    Replicator run = new Replicator(new ReplicatorField(game, one), start);
    List<Point> trace = new ArrayList<>();
    int every = Math.max(1, steps / 100);
    int made = 0;
    run.field.excess(run.state, run.slopes[0]);
    trace.add(run.point());
    boolean settled = run.isStill();
    while (made < steps && !settled) {
      run.step();
      made++;
      settled = run.isStill();
      if (made % every == 0 && made < steps && !settled) {
        trace.add(run.point());
      }
    }
    if (made > 0) {
      trace.add(run.point());
    }
    return new Course(settled, made, trace);
  }

  /** One step of a length that keeps the error; the slopes at its end are in place afterwards. */
  private void step() {
    while (true) {
      for (int s = 1; s < STAGES.length; s++) {
        double[] into = s == STAGES.length - 1 ? next : stage;
        for (int i = 0; i < into.length; i++) {
          double sum = 0;
          for (int k = 0; k < s; k++) {
            sum += STAGES[s][k] * slopes[k][i];
          }
          into[i] = state[i] + length * sum;
        }
        field.excess(into, slopes[s]);
      }
      double error = error();
      double change = error == 0 ? 5 : 0.9 * root(ERROR / error);
      double made = length;
      length = Math.min(LONGEST_STEP, length * Math.max(0.2, Math.min(5, change)));
      if (error <= ERROR) {
        double[] old = state;
        state = next;
        next = old;
        time += made;
        field.normalise(state);
        field.excess(state, slopes[0]);
        return;
      }
    }
  }

  private double error() {
    double worst = 0;
    for (int i = 0; i < state.length; i++) {
      double sum = 0;
      for (int k = 0; k < DIFFERENCE.length; k++) {
        sum += DIFFERENCE[k] * slopes[k][i];
      }
      double size = state[i] == Double.NEGATIVE_INFINITY ? 1 : 1 + Math.abs(state[i]) * 1e-3;
      worst = Math.max(worst, Math.abs(length * sum) / size);
    }
    return worst;
  }

  /** The fifth root. */
  private static double root(double x) {
    return Functions.pow(x, 0.2);
  }

  private boolean isStill() {
    for (int i = 0; i < state.length; i++) {
      double excess = slopes[0][i];
      boolean moves = ReplicatorField.share(state[i]) * Math.abs(excess) > STILL;
      if (moves || excess > TEMPTING) {
        return false;
      }
    }
    return true;
  }

  private Point point() {
    List<List<Double>> shares = new ArrayList<>();
    for (int population = 0; population < field.populations(); population++) {
      List<Double> own = new ArrayList<>();
      for (int i = field.first(population); i < field.first(population + 1); i++) {
        own.add(ReplicatorField.share(state[i]));
      }
      shares.add(List.copyOf(own));
    }
    return new Point(time, List.copyOf(shares));
  }
}
