package io.entente.outcome.threshold;

import io.entente.number.algebraic.AlgebraicNumber;
import io.entente.number.algebraic.RationalFunction;
import io.entente.sample.CentralFormulas;
import io.entente.sample.Plan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The equilibria of a game whose numbers are functions of the parameter, on a stretch of the line
 * on which these functions stay the same.
 */
abstract class LineGame {

  /** Ascending by the first combination in which two differ. */
  static final Comparator<List<Integer>> BY_CELLS =
      (one, other) -> {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
          int order = Integer.compare(one.get(i), other.get(i));
          if (order != 0) {
            return order;
          }
        }
        return Integer.compare(one.size(), other.size());
      };

  /** The equilibria at a spot. */
  abstract List<List<Integer>> at(List<RationalFunction> numbers, Spot spot);

  /** The equilibria between two neighbouring breakpoints; what it says at these is not used. */
  abstract Piecewise<List<List<Integer>>> between(
      AlgebraicNumber from, AlgebraicNumber to, List<RationalFunction> numbers, Sweep sweep);

  /** Whether the numbers make sense as a game at a spot: chances are chances. */
  boolean isSound(List<RationalFunction> numbers, Spot spot) {
    return true;
  }

  /** The payoffs of all actors, by actor and combination of moves. */
  static List<IntFunction<RationalFunction>> payoffs(
      Plan plan, CentralFormulas formulas, List<RationalFunction> numbers, Spot spot) {
    List<IntFunction<RationalFunction>> payoffs = new ArrayList<>();
    for (int actor = 0; actor < plan.scenario().actors().size(); actor++) {
      IntFunction<RationalFunction> byCell = formulas.payoffs(actor, new AtSpot(spot), numbers);
      RationalFunction[] known = new RationalFunction[plan.cells().size()];
      payoffs.add(
          cell -> {
            if (known[cell] == null) {
              known[cell] = byCell.apply(cell);
            }
            return known[cell];
          });
    }
    return payoffs;
  }
}
