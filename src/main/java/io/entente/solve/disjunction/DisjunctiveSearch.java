package io.entente.solve.disjunction;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Finds the cheapest change of numbers, within their ranges, that satisfies all clauses of a
 * problem, where each clause asks that one of several groups of linear conditions holds.
 *
 * <p>Branch and bound, the cheapest branch first (Land and Doig 1960). A branch has chosen one
 * alternative of each clause met so far; its linear program, solved in fractions, bounds what any
 * solution in it costs. Where its point satisfies every clause, that point is the cheapest there
 * is. Otherwise a violated clause gives its branches. Of branches that cost alike the deeper one
 * goes first, then the older one, so that the same problem has the same answer everywhere.
 *
 * @param <T> what alternatives commit to beyond their conditions
 * @see "Land and Doig (1960), An Automatic Method of Solving Discrete Programming Problems,
 *     Econometrica 28, 497-520"
 */
public final class DisjunctiveSearch<T> {

  /** Dives are cut off here. */
  private static final int DEEPEST = 400;

  private record Branch<T>(
      List<LinearCondition> conditions, List<T> commitments, Change change, int number)
      implements Comparable<Branch<T>> {

    @Override
    public int compareTo(Branch<T> other) {
      int byCost = change.cost().compareTo(other.change.cost());
      int byDepth = Integer.compare(other.commitments.size(), commitments.size());
      return byCost != 0 ? byCost : byDepth != 0 ? byDepth : Integer.compare(number, other.number);
    }
  }

  private final List<Movable> numbers;
  private final Norm norm;
  private final Clauses<T> clauses;
  private final int most;
  private final LeastChange programs;
  private final PriorityQueue<Branch<T>> open = new PriorityQueue<>();
  private final Map<Limit, Integer> limits = new LinkedHashMap<>();
  private int count;

  /** Branches met on a dive are met again. */
  private boolean diving;

  private Optional<List<Rational>> best = Optional.empty();
  private Rational bestCost = Rational.ZERO;

  private DisjunctiveSearch(List<Movable> numbers, Norm norm, Clauses<T> clauses, int most) {
    this.numbers = List.copyOf(numbers);
    this.norm = norm;
    this.clauses = clauses;
    this.most = most;
    this.programs = new LeastChange(numbers, norm);
  }

  /**
   * Searches.
   *
   * @param most after so many linear programs the search ends, though not amidst the alternatives
   *     of one clause
   */
  public static <T> Found search(List<Movable> numbers, Norm norm, Clauses<T> clauses, int most) {
    if (most < 1) {
      throw new IllegalArgumentException("at least one program: " + most);
    }
    return new DisjunctiveSearch<>(numbers, norm, clauses, most).search();
  }

  private Found search() {
    Branch<T> root = new Branch<>(List.of(), List.of(), Change.NONE, 0);
    dive(root);
    open.add(root);
    while (!open.isEmpty()) {
      Branch<T> branch = open.poll();
      if (isBeaten(branch)) {
        return found(Found.Status.OPTIMAL, bestCost);
      }
      if (!isSolved(branch)) {
        return found(Found.Status.ENDED, branch.change().cost());
      }
      if (count >= most) {
        if (best.isEmpty()) {
          dive(branch);
        }
        return found(Found.Status.ENDED, branch.change().cost());
      }
      List<Rational> x = point(branch);
      Optional<List<Alternative<T>>> clause = clauses.violated(x, branch.commitments());
      if (clause.isEmpty()) {
        best = Optional.of(x);
        bestCost = branch.change().cost();
        return found(Found.Status.OPTIMAL, bestCost);
      }
      for (Branch<T> child : children(branch, clause.get())) {
        if (!isBeaten(child)) {
          open.add(child);
        }
      }
    }
    return best.isPresent()
        ? found(Found.Status.OPTIMAL, bestCost)
        : found(Found.Status.NONE, Rational.ZERO);
  }

  private Found found(Found.Status status, Rational bound) {
    return new Found(
        status,
        best,
        bestCost,
        bound,
        count,
        status == Found.Status.NONE ? Map.copyOf(limits) : Map.of());
  }

  private boolean isBeaten(Branch<T> branch) {
    return best.isPresent() && branch.change().cost().compareTo(bestCost) >= 0;
  }

  /** Follows the cheapest alternatives down to some solution, so that there is one to beat. */
  private void dive(Branch<T> from) {
    diving = true;
    descend(from);
    diving = false;
  }

  private void descend(Branch<T> from) {
    Branch<T> at = from;
    for (int depth = 0; depth < DEEPEST; depth++) {
      List<Rational> x = point(at);
      Optional<List<Alternative<T>>> clause = clauses.violated(x, at.commitments());
      if (clause.isEmpty()) {
        offer(x);
        return;
      }
      Branch<T> cheapest = null;
      for (Branch<T> child : children(at, clause.get())) {
        if (isSolved(child) && (cheapest == null || child.compareTo(cheapest) < 0)) {
          cheapest = child;
        }
      }
      if (cheapest == null) {
        return;
      }
      at = cheapest;
    }
  }

  private static <T> boolean isSolved(Branch<T> branch) {
    return branch.change().status() == Change.Status.FOUND;
  }

  private List<Branch<T>> children(Branch<T> branch, List<Alternative<T>> clause) {
    List<Branch<T>> children = new ArrayList<>();
    for (Alternative<T> alternative : clause) {
      List<LinearCondition> conditions = new ArrayList<>(branch.conditions());
      conditions.addAll(alternative.conditions());
      List<T> commitments = new ArrayList<>(branch.commitments());
      commitments.add(alternative.commitment());
      count++;
      Change change =
          alternative.conditions().isEmpty() ? branch.change() : programs.solve(conditions);
      if (change.status() == Change.Status.IMPOSSIBLE) {
        if (!diving) {
          change.limits().forEach(limit -> limits.merge(limit, 1, Integer::sum));
        }
      } else {
        children.add(new Branch<>(conditions, commitments, atLeast(change, branch), count));
      }
    }
    return children;
  }

  /** What a branch costs is no less than what it came from. */
  private static <T> Change atLeast(Change change, Branch<T> parent) {
    Rational below = parent.change().cost();
    return change.cost().compareTo(below) >= 0
        ? change
        : new Change(change.status(), below, change.moved(), change.limits());
  }

  private void offer(List<Rational> x) {
    Rational cost = Rational.ZERO;
    for (int place = 0; place < numbers.size(); place++) {
      Movable number = numbers.get(place);
      Rational change = x.get(place).minus(number.now()).abs();
      cost = norm.join(cost, change.times(number.cost()));
    }
    if (best.isEmpty() || cost.compareTo(bestCost) < 0) {
      best = Optional.of(x);
      bestCost = cost;
    }
  }

  private List<Rational> point(Branch<T> branch) {
    List<Rational> x = new ArrayList<>(numbers.size());
    for (int place = 0; place < numbers.size(); place++) {
      Rational moved = branch.change().moved().get(place);
      x.add(moved == null ? numbers.get(place).now() : moved);
    }
    return x;
  }
}
