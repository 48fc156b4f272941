package io.entente.solve.bargaining;

import io.entente.number.Rational;
import io.entente.solve.linear.LinearSolver;
import io.entente.solve.linear.Optimum;
import io.entente.solve.linear.Region;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Bargaining over a finite list of possible agreements, each a payoff for every party, where the
 * parties may also agree on a lottery over them: what is feasible is the convex hull.
 *
 * <p>The Nash solution of two parties is found on the hull's edges in fractions; of more parties by
 * {@link HighestProduct}, with a bound on the error. The Kalai-Smorodinsky and egalitarian
 * solutions are linear programs, solved in fractions. A party may always be given less (free
 * disposal), so that these two give gains exactly in proportion; with three parties or more they
 * need not be efficient (Roth 1979).
 *
 * @see "Kalai and Smorodinsky (1975), Other Solutions to Nash's Bargaining Problem, Econometrica
 *     43, 513-518"
 */
public final class FeasiblePoints {

  private final List<List<Rational>> points;
  private final Parties parties;

  /**
   * A problem.
   *
   * @param points each a payoff by party
   * @throws IllegalArgumentException if there is no point, or one has another number of payoffs
   */
  public FeasiblePoints(List<List<Rational>> points, Parties parties) {
    this.points = points.stream().map(List::copyOf).toList();
    this.parties = parties;
    if (points.isEmpty()) {
      throw new IllegalArgumentException("no feasible point");
    }
    for (List<Rational> point : points) {
      if (point.size() != parties.size()) {
        throw new IllegalArgumentException(
            point.size() + " payoffs for " + parties.size() + " parties");
      }
    }
  }

  /**
   * The agreement under a rule.
   *
   * @throws IllegalArgumentException if a weight is 0 where that is not defined: under the
   *     egalitarian solution, and under the Nash solution of more than two parties
   */
  public Agreement under(Rule rule) {
    boolean planar = rule == Rule.NASH && parties.size() == 2;
    if (!planar && rule != Rule.KALAI_SMORODINSKY && !parties.allCount()) {
      throw new IllegalArgumentException("weights must be greater than 0");
    }
    return switch (rule) {
      case NASH -> planar ? new PlanarFrontier(gains()).nash(parties) : nashOfMany();
      case EGALITARIAN -> inProportion(parties.weights());
      case KALAI_SMORODINSKY -> {
        List<Rational> most = mostGains();
        yield most.stream().allMatch(gain -> gain.signum() > 0)
            ? inProportion(most)
            : Agreement.none(parties.fallBacks());
      }
    };
  }

  /** The most each party can gain while no other has less than its fall-back; empty if none can. */
  public List<Rational> mostGains() {
    List<List<Rational>> gains = gains();
    Region.Builder builder = Region.of(points.size());
    builder.equal(ones(points.size(), points.size()), Rational.ONE);
    for (int party = 0; party < parties.size(); party++) {
      Rational[] row = new Rational[points.size()];
      for (int point = 0; point < row.length; point++) {
        row[point] = gains.get(point).get(party).negate();
      }
      builder.atMost(row, Rational.ZERO);
    }
    LinearSolver solver = new LinearSolver(builder.build());
    List<Rational> most = new ArrayList<>();
    for (int party = 0; party < parties.size(); party++) {
      Rational[] objective = new Rational[points.size()];
      for (int point = 0; point < objective.length; point++) {
        objective[point] = gains.get(point).get(party);
      }
      Optimum highest = solver.maximise(objective);
      most.add(highest.isOptimal() ? highest.value() : Rational.ZERO);
    }
    return most;
  }

  /** The payoffs by point, less the fall-backs. */
  private List<List<Rational>> gains() {
    List<List<Rational>> gains = new ArrayList<>();
    for (List<Rational> point : points) {
      List<Rational> own = new ArrayList<>();
      for (int party = 0; party < parties.size(); party++) {
        own.add(point.get(party).minus(parties.fallBack(party)));
      }
      gains.add(own);
    }
    return gains;
  }

  /** The highest t at which everybody can have t times its proportion, as gains. */
  private Agreement inProportion(List<Rational> proportions) {
    List<List<Rational>> gains = gains();
    int variables = points.size() + 1;
    Region.Builder builder = Region.of(variables);
    builder.equal(ones(variables, points.size()), Rational.ONE);
    for (int party = 0; party < parties.size(); party++) {
      Rational[] row = new Rational[variables];
      for (int point = 0; point < points.size(); point++) {
        row[point] = gains.get(point).get(party).negate();
      }
      row[points.size()] = proportions.get(party);
      builder.atMost(row, Rational.ZERO);
    }
    Rational[] objective = new Rational[variables];
    Arrays.fill(objective, Rational.ZERO);
    objective[points.size()] = Rational.ONE;
    Optimum best = new LinearSolver(builder.build()).maximise(objective);
    if (!best.isOptimal() || best.value().signum() <= 0) {
      return Agreement.none(parties.fallBacks());
    }
    List<Rational> own = new ArrayList<>();
    for (Rational proportion : proportions) {
      own.add(proportion.times(best.value()));
    }
    return agreement(own, best.point().subList(0, points.size()), 0);
  }

  private Agreement nashOfMany() {
    Agreement start = inProportion(parties.weights());
    if (!start.reached()) {
      return start;
    }
    HighestProduct search = new HighestProduct(gains(), parties.weights(), start.lottery());
    search.run();
    return agreement(search.gains(), search.lottery(), search.gap());
  }

  private Agreement agreement(List<Rational> gains, List<Rational> lottery, double residual) {
    List<Rational> payoffs = new ArrayList<>();
    for (int party = 0; party < parties.size(); party++) {
      payoffs.add(parties.fallBack(party).plus(gains.get(party)));
    }
    return new Agreement(true, payoffs, gains, lottery, residual);
  }

  /** Ones in the first places, then zeros. */
  private static Rational[] ones(int length, int count) {
    Rational[] row = new Rational[length];
    Arrays.fill(row, Rational.ZERO);
    Arrays.fill(row, 0, count, Rational.ONE);
    return row;
  }
}
