package io.entente.outcome.threshold;

import io.entente.number.algebraic.AlgebraicNumber;
import io.entente.number.algebraic.RationalFunction;
import io.entente.sample.Cells;
import io.entente.sample.CentralFormulas;
import io.entente.sample.Plan;
import io.entente.scenario.Actor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/**
 * All decisions at once: a combination of moves is a pure Nash equilibrium exactly where, for every
 * actor and every other strategy of it, the difference of what it gets is 0 or more. Each of these
 * is a polynomial inequality, and the places that satisfy all of them are intersected.
 */
final class AtOnce extends LineGame {

  private final Plan plan;
  private final CentralFormulas formulas;

  /** By actor, by how much the number of a combination may move with its own strategy. */
  private final List<int[]> axes = new ArrayList<>();

  AtOnce(Plan plan, CentralFormulas formulas) {
    this.plan = plan;
    this.formulas = formulas;
    Cells cells = plan.cells();
    for (Actor actor : plan.scenario().actors()) {
      List<Integer> own = new ArrayList<>();
      for (int d = 0; d < cells.decisions().size(); d++) {
        if (cells.decisions().get(d).actor().equals(actor.id())) {
          own.add(d);
        }
      }
      axes.add(own.stream().mapToInt(one -> one).toArray());
    }
  }

  /** The combinations in which only this actor's moves differ. */
  private List<Integer> others(int actor, int cell) {
    List<Integer> found = List.of(cell);
    for (int axis : axes.get(actor)) {
      List<Integer> more = new ArrayList<>();
      int stride = plan.cells().stride(axis);
      for (int one : found) {
        int first = one - plan.cells().strategy(one, axis) * stride;
        for (int s = 0; s < plan.cells().count(axis); s++) {
          more.add(first + s * stride);
        }
      }
      found = more;
    }
    List<Integer> others = new ArrayList<>(found);
    others.remove(Integer.valueOf(cell));
    return others;
  }

  @Override
  List<List<Integer>> at(List<RationalFunction> numbers, Spot spot) {
    List<IntFunction<RationalFunction>> payoffs = payoffs(plan, formulas, numbers, spot);
    List<List<Integer>> found = new ArrayList<>();
    for (int cell = 0; cell < plan.cells().size(); cell++) {
      if (isStable(cell, payoffs, spot)) {
        found.add(List.of(cell));
      }
    }
    return found;
  }

  private boolean isStable(int cell, List<IntFunction<RationalFunction>> payoffs, Spot spot) {
    for (int actor = 0; actor < axes.size(); actor++) {
      IntFunction<RationalFunction> own = payoffs.get(actor);
      for (int other : others(actor, cell)) {
        if (spot.sign(own.apply(cell).minus(own.apply(other))) < 0) {
          return false;
        }
      }
    }
    return true;
  }

  @Override
  Piecewise<List<List<Integer>>> between(
      AlgebraicNumber from, AlgebraicNumber to, List<RationalFunction> numbers, Sweep sweep) {
    Spot middle = new Spot(AlgebraicNumber.between(from, to));
    List<IntFunction<RationalFunction>> payoffs = payoffs(plan, formulas, numbers, middle);
    Map<RationalFunction, Region> known = new HashMap<>();
    Map<Integer, Region> stable = new HashMap<>();
    TreeSet<AlgebraicNumber> breakpoints = new TreeSet<>(List.of(from, to));
    for (int cell = 0; cell < plan.cells().size(); cell++) {
      Region region = Region.all(from, to);
      for (int actor = 0; actor < axes.size(); actor++) {
        IntFunction<RationalFunction> own = payoffs.get(actor);
        for (int other : region.isEmpty() ? List.<Integer>of() : others(actor, cell)) {
          RationalFunction lead = own.apply(cell).minus(own.apply(other));
          region =
              region.and(
                  known.computeIfAbsent(lead, any -> Region.notNegative(lead, from, to, sweep)));
        }
      }
      if (!region.isEmpty()) {
        stable.put(cell, region);
        breakpoints.addAll(region.ends());
      }
    }
    return assembled(new ArrayList<>(breakpoints), stable);
  }

  private static Piecewise<List<List<Integer>>> assembled(
      List<AlgebraicNumber> points, Map<Integer, Region> stable) {
    Piecewise.Builder<List<List<Integer>>> builder = new Piecewise.Builder<>();
    List<Integer> cells = new ArrayList<>(stable.keySet());
    cells.sort(null);
    for (int i = 0; i < points.size(); i++) {
      AlgebraicNumber point = points.get(i);
      if (i > 0) {
        AlgebraicNumber before = points.get(i - 1);
        builder.interval(where(cells, cell -> stable.get(cell).covers(before, point)));
      }
      builder.point(point, where(cells, cell -> stable.get(cell).covers(point, point)));
    }
    return builder.build();
  }

  private static List<List<Integer>> where(List<Integer> cells, IntPredicate isThere) {
    List<List<Integer>> found = new ArrayList<>();
    for (int cell : cells) {
      if (isThere.test(cell)) {
        found.add(List.of(cell));
      }
    }
    return found;
  }
}
