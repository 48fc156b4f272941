package io.entente.sample;

import io.entente.expression.Expression;
import io.entente.number.Rational;
import io.entente.scenario.Actor;
import io.entente.scenario.Scenario;
import io.entente.scenario.Term;
import io.entente.scenario.Weight;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Payoffs at the central reading as linear functions of named coefficients, in fractions: at each
 * combination of moves an actor gets Σ level · coefficient.
 *
 * <p>A coefficient is the weight of a reason, and its level depends only on what is played; of a
 * plain table each payoff is a coefficient of its own. Parameters, levels and probabilities stay at
 * the central reading. At the {@linkplain #values central values} the payoffs are those of {@link
 * CentralGame} wherever these are exact.
 *
 * <p>{@link #atOnce} and {@link #inTurn} give the games that are played for these payoffs; rows are
 * made when asked for.
 *
 * @see PayoffCoefficient
 */
public final class LinearPayoffs {

  private final Runs central;
  private final List<PayoffCoefficient> coefficients;
  private final List<Rational> values;
  private final List<List<LinearTerm>> termsOf;
  private final CentralChances chances;
  private final boolean exact;

  private LinearPayoffs(
      Runs central,
      List<PayoffCoefficient> coefficients,
      List<List<LinearTerm>> termsOf,
      CentralChances chances) {
    this.central = central;
    this.coefficients = List.copyOf(coefficients);
    this.termsOf = termsOf;
    this.chances = chances;
    List<Rational> all = new ArrayList<>();
    boolean sure = chances.areExact();
    for (PayoffCoefficient coefficient : coefficients) {
      all.add(coefficient.value());
      sure &= coefficient.isExact();
    }
    values = Collections.unmodifiableList(all);
    exact = sure;
  }

  /**
   * The payoffs at a central reading.
   *
   * @param central one lane, as {@link Plan#central} gives it; its payoffs are finite
   * @throws UnsolvableException if the game is repeated with states, or a reason counts a value
   *     that a section is solved for
   */
  public static LinearPayoffs of(Runs central) {
    Plan plan = central.plan();
    if (plan.isRepeated()) {
      throw UnsolvableException.notLinearOverTime();
    }
    refuseSolutionValues(plan);
    CentralFractions fractions = new CentralFractions(plan);
    CentralNumbers numbers = new CentralNumbers(central);
    CoefficientRanges ranges = new CoefficientRanges(plan.scenario(), numbers);
    List<PayoffCoefficient> coefficients = new ArrayList<>();
    List<List<LinearTerm>> termsOf = new ArrayList<>();
    for (Actor actor : plan.scenario().actors()) {
      List<LinearTerm> own = new ArrayList<>();
      for (int t = 0; t < plan.scenario().terms().size(); t++) {
        if (plan.scenario().terms().get(t).actor().equals(actor.id())) {
          LinearTermBuilder builder = new LinearTermBuilder(central, t, fractions, numbers, ranges);
          own.add(builder.build(coefficients));
        }
      }
      termsOf.add(own);
    }
    return new LinearPayoffs(
        central, coefficients, termsOf, new CentralChances(central, fractions));
  }

  private static void refuseSolutionValues(Plan plan) {
    List<String> solved = plan.solutionValues();
    for (Term term : solved.isEmpty() ? List.<Term>of() : plan.scenario().terms()) {
      Set<String> names = new LinkedHashSet<>();
      term.levels().forEach(t -> t.rows().forEach(row -> names.addAll(row.is().names())));
      if (term.weight() instanceof Weight.Given given) {
        names.addAll(given.formula().names());
      } else if (term.weight() instanceof Weight.Pooled pooled) {
        pooled.times().ifPresent(times -> names.addAll(times.names()));
      } else if (term.weight() instanceof Weight.Drawn drawn) {
        drawn.distribution().arguments().forEach(each -> names.addAll(each.names()));
      }
      for (String name : names) {
        if (solved.contains(name)) {
          throw UnsolvableException.notLinear(term.name(), name);
        }
      }
    }
  }

  /**
   * The same payoffs, every coefficient ranging over its value less and plus this part of it: value
   * &middot; (1 &plusmn; part).
   *
   * @throws IllegalArgumentException if the part is negative
   */
  public LinearPayoffs within(Rational part) {
    if (part.signum() < 0) {
      throw new IllegalArgumentException("a part of " + part);
    }
    List<PayoffCoefficient> changed = new ArrayList<>();
    for (PayoffCoefficient each : coefficients) {
      Rational way = each.value().abs().times(part);
      changed.add(
          each.in(
              new PayoffCoefficient.Range(
                  each.value().minus(way), each.value().plus(way), "the part asked for")));
    }
    return new LinearPayoffs(central, changed, termsOf, chances);
  }

  /** The scenario, with view and changes applied. */
  public Scenario scenario() {
    return central.plan().scenario();
  }

  /** The numbers behind it, one lane. */
  public Runs central() {
    return central;
  }

  /** All coefficients, actor by actor in the order of the file. */
  public List<PayoffCoefficient> coefficients() {
    return coefficients;
  }

  /** Their values at the central reading. */
  public List<Rational> values() {
    return values;
  }

  /**
   * Whether all coefficients, levels and probabilities are the numbers meant; otherwise some are
   * the nearest doubles, and what is answered is exact for those.
   */
  public boolean isExact() {
    return exact;
  }

  /** Whether this actor's payoffs are a plain table. */
  public boolean isTable(int actor) {
    for (LinearTerm term : termsOf.get(actor)) {
      if (!term.isTable()) {
        return false;
      }
    }
    return !termsOf.get(actor).isEmpty();
  }

  /** What a coefficient is multiplied by at a combination of moves ({@link Cells}). */
  public Rational level(int coefficient, int cell) {
    String actor = coefficients.get(coefficient).actor();
    return row(central.plan().actorIndex(actor), cell).factorOf(coefficient);
  }

  /** An actor's payoff at a combination of moves ({@link Cells}). */
  public LinearRow row(int actor, int cell) {
    List<LinearTerm> own = termsOf.get(actor);
    int[] places = new int[own.size()];
    Rational[] levels = new Rational[places.length];
    int n = 0;
    for (LinearTerm term : own) {
      int coefficient = term.coefficientAt(cell);
      if (coefficient >= 0) {
        places[n] = coefficient;
        levels[n++] = term.levelAt(cell);
      }
    }
    return LinearRow.of(places, levels, n);
  }

  /** What an actor gets at one combination more than at another. */
  public LinearRow difference(int actor, int cell, int other) {
    return row(actor, cell).minus(row(actor, other));
  }

  /**
   * The game if all decide at once.
   *
   * @throws UnsolvableException if some know of chance what others do not, or a decision is there
   *     only under a condition
   */
  public LinearProfiles atOnce() {
    return new LinearProfiles(this, chances);
  }

  /**
   * The game if decisions are taken in turn.
   *
   * @throws UnsolvableException if somebody does not see all that came before, or the order of play
   *     is not clear
   */
  public LinearTree inTurn() {
    return new LinearTree(this, chances);
  }

  /** The formula that gives a weight, where parameters do. */
  static Optional<String> formula(Term term) {
    if (term.weight() instanceof Weight.Given given) {
      return formula(given.formula());
    }
    if (term.weight() instanceof Weight.Pooled pooled) {
      Optional<String> times = pooled.times().flatMap(LinearPayoffs::formula);
      return times.map(text -> "claims times " + text);
    }
    return Optional.empty();
  }

  static Optional<String> formula(Expression expression) {
    return expression.isConstant() ? Optional.empty() : Optional.of(expression.toString());
  }
}
