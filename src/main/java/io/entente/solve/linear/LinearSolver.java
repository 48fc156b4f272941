package io.entente.solve.linear;

import io.entente.number.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Maximises linear functions over one region, exactly.
 *
 * <p>c&middot;x is maximised subject to the region's conditions and x &ge; 0. Coefficients are
 * fractions, and so are the answers; each is checked in fractions before it is given. The same
 * program has the same answer everywhere; where several points are optimal, one of them is given.
 *
 * <p>Not for several threads: a solver has a workspace.
 */
public final class LinearSolver {

  /** So often doubles propose; the last time they tell 10^-15 from 0. */
  private static final int ATTEMPTS = 3;

  private final Region region;
  private final FloatingSimplex floating;
  private final Effort effort;
  private int proposals;
  private int repairs;

  /** A solver for programs over this region. */
  public LinearSolver(Region region) {
    this(region, Effort.usual());
  }

  /**
   * The same.
   *
   * @param effort what all that is solved may cost, with whatever else draws on it
   */
  public LinearSolver(Region region, Effort effort) {
    this.region = region;
    this.effort = effort;
    this.floating = new FloatingSimplex(region, effort);
  }

  /** How many answers doubles have proposed, and fractions confirmed. */
  int proposals() {
    return proposals;
  }

  /** How many answers had to be found in whole numbers. */
  int repairs() {
    return repairs;
  }

  /** The highest value of this function, with its proof; not solved if the effort is spent. */
  public Optimum maximise(Rational[] objective) {
    if (objective.length != region.variables()) {
      throw new IllegalArgumentException(
          objective.length + " coefficients for " + region.variables() + " variables");
    }
    WholeRow whole = WholeRow.of(objective, Rational.ZERO);
    double[] scaled = whole.scaled();
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (attempt == 0 ? floating.maximise(scaled) : floating.maximiseAgain(scaled)) {
        Optional<Optimum> confirmed = confirmed(whole);
        if (confirmed.isPresent()) {
          proposals++;
          return confirmed.get();
        }
      }
    }
    repairs++;
    WholeSimplex exact = new WholeSimplex(region, whole, effort.left());
    Optional<WholeSimplex.Verdict> verdict = exact.solve(floating.basis());
    effort.spend(exact.work());
    return verdict.map(found -> checked(whole, found)).orElseGet(Optimum::notSolved);
  }

  /** The lowest value of this function; the multipliers bound its negative. */
  public Optimum minimise(Rational[] objective) {
    Rational[] negated = new Rational[objective.length];
    for (int i = 0; i < negated.length; i++) {
      negated[i] = objective[i].negate();
    }
    Optimum highest = maximise(negated);
    return new Optimum(
        highest.status(),
        highest.value().negate(),
        highest.point(),
        highest.multipliers(),
        highest.direction());
  }

  /** The optimum at the present basis, if it is one. */
  private Optional<Optimum> confirmed(WholeRow objective) {
    FloatingDictionary at = floating.dictionary();
    int variables = region.variables();
    int[] columns = new int[Math.min(at.rows, at.columns)];
    int[] tight = new int[columns.length];
    int size = 0;
    for (int label : at.basic) {
      if (label < variables) {
        columns[size++] = label;
      }
    }
    int count = 0;
    for (int label : at.nonbasic) {
      if (label >= variables) {
        tight[count++] = label - variables;
      }
    }
    columns = Arrays.copyOf(columns, size);
    Arrays.sort(columns);
    Arrays.sort(tight, 0, size);
    WholeRow[] rows = new WholeRow[size];
    BigInteger[] bounds = new BigInteger[size];
    BigInteger[] costs = new BigInteger[size];
    for (int i = 0; i < size; i++) {
      rows[i] = region.row(tight[i]);
      bounds[i] = rows[i].bound();
      costs[i] = objective.get(columns[i]);
    }
    BasisSystem system = new BasisSystem(rows, columns, effort);
    if (effort.isSpent() || !system.decompose()) {
      return Optional.empty();
    }
    Optional<Fractions> x = system.solve(bounds);
    Optional<Fractions> y = x.isPresent() ? system.solveTransposed(costs) : Optional.empty();
    if (y.isEmpty()) {
      return Optional.empty();
    }
    Fractions point = spread(x.get(), columns, variables);
    Fractions multipliers = spread(y.get(), tight, region.conditions());
    effort.spend(Certificate.cost(region, point, multipliers));
    return Certificate.isOptimal(region, objective, point, multipliers)
        ? Optional.of(optimal(objective, point, multipliers))
        : Optional.empty();
  }

  private static Fractions spread(Fractions values, int[] places, int size) {
    BigInteger[] numerators = new BigInteger[size];
    Arrays.fill(numerators, BigInteger.ZERO);
    for (int i = 0; i < values.numerators().length; i++) {
      numerators[places[i]] = values.numerators()[i];
    }
    return new Fractions(numerators, values.denominator());
  }

  Optimum checked(WholeRow objective, WholeSimplex.Verdict verdict) {
    Fractions point = verdict.point();
    Fractions multipliers = verdict.multipliers();
    switch (verdict.status()) {
      case OPTIMAL:
        if (Certificate.isOptimal(region, objective, point, multipliers)) {
          return optimal(objective, point, multipliers);
        }
        break;
      case INFEASIBLE:
        if (Certificate.isEmptiness(region, zero(), multipliers)) {
          return new Optimum(
              Optimum.Status.INFEASIBLE,
              Rational.ZERO,
              List.of(),
              ofConditions(multipliers, Rational.ONE),
              List.of());
        }
        break;
      default:
        if (Certificate.isRay(region, objective, point, verdict.direction())) {
          return new Optimum(
              Optimum.Status.UNBOUNDED,
              Rational.ZERO,
              rational(point),
              List.of(),
              rational(verdict.direction()));
        }
    }
    throw new IllegalStateException("a verdict without a proof: " + verdict.status());
  }

  private WholeRow zero() {
    Rational[] zero = new Rational[region.variables()];
    Arrays.fill(zero, Rational.ZERO);
    return WholeRow.of(zero, Rational.ZERO);
  }

  private Optimum optimal(WholeRow objective, Fractions point, Fractions multipliers) {
    Rational value =
        Rational.of(Certificate.value(objective, point), point.denominator())
            .dividedBy(objective.scale());
    return new Optimum(
        Optimum.Status.OPTIMAL,
        value,
        rational(point),
        ofConditions(multipliers, objective.scale()),
        List.of());
  }

  /** Multipliers of the conditions as they were given. */
  private List<Rational> ofConditions(Fractions multipliers, Rational scale) {
    List<Rational> values = new ArrayList<>(multipliers.numerators().length);
    BigInteger below = multipliers.denominator().multiply(scale.numerator());
    for (int i = 0; i < multipliers.numerators().length; i++) {
      BigInteger numerator = multipliers.numerators()[i];
      Rational own = region.row(i).scale();
      values.add(
          numerator.signum() == 0
              ? Rational.ZERO
              : Rational.of(
                  numerator.multiply(own.numerator()).multiply(scale.denominator()),
                  below.multiply(own.denominator())));
    }
    return values;
  }

  private static List<Rational> rational(Fractions fractions) {
    List<Rational> values = new ArrayList<>(fractions.numerators().length);
    for (BigInteger numerator : fractions.numerators()) {
      values.add(
          numerator.signum() == 0
              ? Rational.ZERO
              : Rational.of(numerator, fractions.denominator()));
    }
    return values;
  }
}
