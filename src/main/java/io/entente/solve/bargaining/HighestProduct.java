package io.entente.solve.bargaining;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;

/**
 * The lottery over points with the highest weighted product of gains, by moving probability from
 * the point that contributes least to the one that contributes most (the Frank-Wolfe method with
 * pairwise steps).
 *
 * <p>With gains g = &Sigma; &lambda;&#8342; g&#8342; and f = &Sigma; a&#7522; log g&#7522;, point k
 * contributes c&#8342; = &Sigma; a&#7522; g&#8342;&#7522; / g&#7522;. As f is concave, no lottery
 * has an f higher than this one's by more than max c&#8342; &minus; &Sigma;a; over &Sigma;a that is
 * the gap. The search is in doubles, each party's gains measured in units of its largest; the
 * lottery, its gains and the gap are then computed in fractions.
 *
 * @see "Lacoste-Julien and Jaggi (2015), On the Global Linear Convergence of Frank-Wolfe
 *     Optimization Variants, Advances in Neural Information Processing Systems 28"
 */
final class HighestProduct {

  private static final int MOST_STEPS = 20_000;
  private static final double SMALL_GAP = 1e-13;
  private static final int HALVINGS = 60;

  private final List<List<Rational>> points;
  private final List<Rational> weights;

  /** Gains, [point][party], in units of the party's largest. */
  private final double[][] scaled;

  private final double[] power;
  private final double[] chances;
  private final double[] now;

  private List<Rational> lottery;
  private List<Rational> gains;

  /**
   * A search.
   *
   * @param points gains by point and party
   * @param weights above 0
   * @param start a lottery by which everybody gains
   */
  HighestProduct(List<List<Rational>> points, List<Rational> weights, List<Rational> start) {
    this.points = points;
    this.weights = weights;
    this.lottery = start;
    int parties = weights.size();
    scaled = new double[points.size()][parties];
    power = new double[parties];
    Rational all = Parties.sum(weights);
    for (int party = 0; party < parties; party++) {
      power[party] = weights.get(party).dividedBy(all).toDouble();
      Rational largest = Rational.ZERO;
      for (List<Rational> point : points) {
        Rational size = point.get(party).abs();
        largest = size.compareTo(largest) > 0 ? size : largest;
      }
      for (int point = 0; point < scaled.length; point++) {
        scaled[point][party] = points.get(point).get(party).dividedBy(largest).toDouble();
      }
    }
    chances = new double[scaled.length];
    for (int point = 0; point < chances.length; point++) {
      chances[point] = start.get(point).toDouble();
    }
    now = new double[parties];
    this.gains = exactGains();
  }

  /** Searches until the gap is small or the effort spent. */
  void run() {
    for (int step = 0; step < MOST_STEPS && improve(); step++) {
      // Each step moves as much probability as pays.
    }
    List<Rational> before = lottery;
    lottery = normalised();
    gains = exactGains();
    if (gains.stream().anyMatch(gain -> gain.signum() <= 0)) {
      lottery = before;
      gains = exactGains();
    }
  }

  List<Rational> lottery() {
    return lottery;
  }

  List<Rational> gains() {
    return gains;
  }

  /** By how much the logarithm of the product could be higher at most, per unit of weight. */
  double gap() {
    Rational all = Parties.sum(weights);
    Rational most = all;
    for (List<Rational> point : points) {
      Rational contribution = Rational.ZERO;
      for (int party = 0; party < gains.size(); party++) {
        Rational ratio = point.get(party).dividedBy(gains.get(party));
        contribution = contribution.plus(weights.get(party).times(ratio));
      }
      most = contribution.compareTo(most) > 0 ? contribution : most;
    }
    return most.minus(all).dividedBy(all).toDouble();
  }

  private boolean improve() {
    for (int party = 0; party < now.length; party++) {
      double sum = 0;
      for (int point = 0; point < scaled.length; point++) {
        sum += chances[point] * scaled[point][party];
      }
      now[party] = sum;
    }
    int best = 0;
    int worst = -1;
    double highest = Double.NEGATIVE_INFINITY;
    double lowest = Double.POSITIVE_INFINITY;
    for (int point = 0; point < scaled.length; point++) {
      double contribution = 0;
      for (int party = 0; party < now.length; party++) {
        contribution += power[party] * scaled[point][party] / now[party];
      }
      if (contribution > highest) {
        highest = contribution;
        best = point;
      }
      if (chances[point] > 0 && contribution < lowest) {
        lowest = contribution;
        worst = point;
      }
    }
    if (highest - 1 <= SMALL_GAP || best == worst) {
      return false;
    }
    double moved = bestStep(scaled[best], scaled[worst], chances[worst]);
    if (!(moved > 0)) {
      return false;
    }
    chances[best] += moved;
    chances[worst] = moved == chances[worst] ? 0 : chances[worst] - moved;
    return true;
  }

  /** How much probability to move from one point to another, at most this much. */
  private double bestStep(double[] to, double[] from, double most) {
    if (slope(to, from, most) >= 0) {
      return most;
    }
    double low = 0;
    double high = most;
    for (int halving = 0; halving < HALVINGS; halving++) {
      double middle = (low + high) / 2;
      if (slope(to, from, middle) > 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** How fast the logarithm of the product rises once this much is moved; minus infinity beyond. */
  private double slope(double[] to, double[] from, double moved) {
    double slope = 0;
    for (int party = 0; party < now.length; party++) {
      double direction = to[party] - from[party];
      double gain = now[party] + moved * direction;
      if (gain <= 0) {
        return Double.NEGATIVE_INFINITY;
      }
      slope += power[party] * direction / gain;
    }
    return slope;
  }

  private List<Rational> normalised() {
    List<Rational> exact = new ArrayList<>();
    for (double chance : chances) {
      exact.add(Rational.ofDouble(Math.max(0, chance)));
    }
    Rational all = Parties.sum(exact);
    exact.replaceAll(chance -> chance.dividedBy(all));
    return exact;
  }

  private List<Rational> exactGains() {
    List<Rational> exact = new ArrayList<>();
    for (int party = 0; party < weights.size(); party++) {
      Rational sum = Rational.ZERO;
      for (int point = 0; point < points.size(); point++) {
        sum = sum.plus(lottery.get(point).times(points.get(point).get(party)));
      }
      exact.add(sum);
    }
    return exact;
  }
}
