package io.entente.sample;

import io.entente.number.Rational;
import io.entente.scenario.LevelTable;
import io.entente.scenario.Term;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One actor's payoffs at the central reading as fractions, Σ over its terms of weight times level,
 * over one denominator.
 */
final class ExactPayoffTable {

  /** Sums of several terms are left to doubles where there would be more products than this. */
  private static final long MOST_PRODUCTS = 2_000_000;

  /** What a term adds at each place of its scope, as numerators. */
  private record Part(Scope scope, BigInteger[] numerators) {}

  /** The same as fractions. */
  record Contribution(Scope scope, Rational[] values) {}

  private final List<Part> parts;
  private final BigInteger denominator;

  private ExactPayoffTable(List<Part> parts, BigInteger denominator) {
    this.parts = parts;
    this.denominator = denominator;
  }

  /** The table; empty if some number in it is not a fraction, or it would be too large. */
  static Optional<ExactPayoffTable> of(Plan plan, int actor, CentralFractions central) {
    List<Contribution> contributions = new ArrayList<>();
    String id = plan.scenario().actors().get(actor).id();
    for (Term term : plan.scenario().terms()) {
      if (term.actor().equals(id)) {
        Optional<Contribution> contribution = contribution(term, plan.cells(), central);
        if (contribution.isEmpty()) {
          return Optional.empty();
        }
        contributions.add(contribution.get());
      }
    }
    if (contributions.size() > 1
        && (long) contributions.size() * plan.cells().size() > MOST_PRODUCTS) {
      return Optional.empty();
    }
    BigInteger denominator = BigInteger.ONE;
    for (Contribution contribution : contributions) {
      for (Rational value : contribution.values()) {
        denominator = Rational.leastCommonMultiple(denominator, value.denominator());
      }
      if (denominator.bitLength() > CentralFractions.MOST_BITS) {
        return Optional.empty();
      }
    }
    List<Part> parts = new ArrayList<>();
    for (Contribution contribution : contributions) {
      BigInteger[] numerators = new BigInteger[contribution.values().length];
      for (int place = 0; place < numerators.length; place++) {
        Rational value = contribution.values()[place];
        numerators[place] = value.numerator().multiply(denominator.divide(value.denominator()));
      }
      parts.add(new Part(contribution.scope(), numerators));
    }
    return Optional.of(new ExactPayoffTable(parts, denominator));
  }

  /** What a term adds at each place of its scope; empty if some number is not a fraction. */
  static Optional<Contribution> contribution(Term term, Cells cells, CentralFractions central) {
    Optional<Rational> weight = central.weight(term);
    if (weight.isEmpty()) {
      return Optional.empty();
    }
    Scope scope = new Scope(cells, cells.axes(term.decisions()));
    Rational[] values = new Rational[scope.size()];
    Arrays.fill(values, weight.get());
    for (LevelTable table : term.levels()) {
      Scope own = new Scope(cells, cells.axes(table.decisions()));
      int[] rowAt = Rows.matching(table.rows(), own, cells);
      int[] projection = scope.projectionOnto(own);
      Rational[] levels = new Rational[table.rows().size()];
      for (int place = 0; place < values.length; place++) {
        int row = rowAt[projection[place]];
        if (row == Rows.NONE) {
          values[place] = Rational.ZERO;
          continue;
        }
        if (levels[row] == null) {
          Optional<Rational> level = central.value(table.rows().get(row).is());
          if (level.isEmpty()) {
            return Optional.empty();
          }
          levels[row] = level.get();
        }
        values[place] = values[place].times(levels[row]);
      }
    }
    return Optional.of(new Contribution(scope, values));
  }

  /** The payoff at a combination of moves. */
  Rational at(int cell) {
    BigInteger sum = BigInteger.ZERO;
    for (Part part : parts) {
      sum = sum.add(part.numerators()[part.scope().place(cell)]);
    }
    return Rational.of(sum, denominator);
  }
}
