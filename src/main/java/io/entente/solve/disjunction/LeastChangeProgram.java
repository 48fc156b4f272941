package io.entente.solve.disjunction;

import io.entente.number.Rational;
import io.entente.solve.linear.LinearSolver;
import io.entente.solve.linear.Optimum;
import io.entente.solve.linear.Region;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The linear program of the least change for conditions that hang together.
 *
 * <p>Each number is its present value plus a rise less a fall, both at least 0. A rise or a fall
 * that helps no condition is left out. With {@link Norm#LARGEST} one more variable bounds the cost
 * of every change from above, and the changes of the answer are, among those that cost no more, the
 * ones with the least sum.
 */
final class LeastChangeProgram {

  /** A number that may go one way. */
  private record Step(int place, int sign, Rational room) {}

  private final List<Movable> numbers;
  private final Norm norm;
  private final List<LinearCondition> conditions;
  private final List<Step> steps = new ArrayList<>();

  /** What each condition still lacks at the present values. */
  private final List<Rational> lacks = new ArrayList<>();

  LeastChangeProgram(List<Movable> numbers, Norm norm, List<LinearCondition> conditions) {
    this.numbers = numbers;
    this.norm = norm;
    this.conditions = conditions;
  }

  Change solve() {
    boolean holds = true;
    for (LinearCondition condition : conditions) {
      Rational lack = condition.atLeast();
      for (int i = 0; i < condition.size(); i++) {
        lack = lack.minus(condition.factor(i).times(numbers.get(condition.place(i)).now()));
      }
      lacks.add(lack);
      holds &= lack.signum() <= 0;
    }
    if (holds) {
      return Change.NONE;
    }
    for (int c = 0; c < conditions.size(); c++) {
      if (most(conditions.get(c)).compareTo(lacks.get(c)) < 0) {
        return Change.impossible(ends(conditions.get(c)));
      }
    }
    if (conditions.size() == 1 && norm == Norm.SUM) {
      return cheapestFirst(conditions.get(0), lacks.get(0));
    }
    findSteps();
    return norm == Norm.SUM ? leastSum() : leastLargest();
  }

  /** The most that a condition can gain. */
  private Rational most(LinearCondition condition) {
    Rational sum = Rational.ZERO;
    for (int i = 0; i < condition.size(); i++) {
      Rational factor = condition.factor(i);
      Rational room = numbers.get(condition.place(i)).room(factor.signum());
      sum = sum.plus(factor.abs().times(room));
    }
    return sum;
  }

  /** The ends that a condition runs into when all goes its way. */
  private List<Limit> ends(LinearCondition condition) {
    List<Limit> ends = new ArrayList<>();
    for (int i = 0; i < condition.size(); i++) {
      ends.add(new Limit(condition.place(i), condition.factor(i).signum() > 0));
    }
    return ends;
  }

  /** One condition: the numbers that gain most for their cost are moved first. */
  private Change cheapestFirst(LinearCondition condition, Rational lack) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < condition.size(); i++) {
      order.add(i);
    }
    order.sort((one, other) -> gain(condition, other).compareTo(gain(condition, one)));
    Map<Integer, Rational> moved = new TreeMap<>();
    Rational cost = Rational.ZERO;
    Rational left = lack;
    for (int i : order) {
      Movable number = numbers.get(condition.place(i));
      Rational size = condition.factor(i).abs();
      Rational room = number.room(condition.factor(i).signum());
      if (left.signum() <= 0 || room.signum() == 0) {
        continue;
      }
      Rational needed = left.dividedBy(size);
      Rational step = needed.compareTo(room) < 0 ? needed : room;
      left = left.minus(step.times(size));
      cost = cost.plus(step.times(number.cost()));
      moved.put(
          condition.place(i),
          condition.factor(i).signum() > 0 ? number.now().plus(step) : number.now().minus(step));
    }
    return new Change(Change.Status.FOUND, cost, moved, List.of());
  }

  private Rational gain(LinearCondition condition, int i) {
    return condition.factor(i).abs().dividedBy(numbers.get(condition.place(i)).cost());
  }

  private void findSteps() {
    Map<Integer, Integer> helps = new TreeMap<>();
    for (LinearCondition condition : conditions) {
      for (int i = 0; i < condition.size(); i++) {
        helps.merge(condition.place(i), condition.factor(i).signum() > 0 ? 1 : 2, (a, b) -> a | b);
      }
    }
    helps.forEach(
        (place, ways) -> {
          for (int sign : new int[] {1, -1}) {
            Rational room = numbers.get(place).room(sign);
            if ((ways & (sign > 0 ? 1 : 2)) != 0 && room.signum() > 0) {
              steps.add(new Step(place, sign, room));
            }
          }
        });
  }

  private Change leastSum() {
    Region.Builder region = Region.of(steps.size());
    addConditions(region, steps.size());
    for (int s = 0; s < steps.size(); s++) {
      region.atMost(unit(s, steps.size()), steps.get(s).room());
    }
    Rational[] costs = new Rational[steps.size()];
    for (int s = 0; s < costs.length; s++) {
      costs[s] = cost(s);
    }
    Optimum least = new LinearSolver(region.build()).minimise(costs);
    return answer(least, least.value());
  }

  private Change leastLargest() {
    int n = steps.size();
    Region.Builder region = Region.of(n + 1);
    addConditions(region, n + 1);
    for (int s = 0; s < n; s++) {
      region.atMost(unit(s, n + 1), steps.get(s).room());
    }
    for (int s = 0; s < n; s++) {
      Rational[] row = unit(s, n + 1);
      row[s] = cost(s);
      row[n] = Rational.of(-1);
      region.atMost(row, Rational.ZERO);
    }
    Rational[] costs = unit(n, n + 1);
    Optimum least = new LinearSolver(region.build()).minimise(costs);
    if (!least.isOptimal()) {
      return answer(least, Rational.ZERO);
    }
    Region.Builder narrowed = Region.of(n);
    addConditions(narrowed, n);
    Rational[] sum = new Rational[n];
    for (int s = 0; s < n; s++) {
      sum[s] = cost(s);
      Rational most = least.value().dividedBy(cost(s));
      Rational room = steps.get(s).room();
      narrowed.atMost(unit(s, n), most.compareTo(room) < 0 ? most : room);
    }
    Optimum fewest = new LinearSolver(narrowed.build()).minimise(sum);
    return answer(fewest.isOptimal() ? fewest : least, least.value());
  }

  private Rational cost(int step) {
    return numbers.get(steps.get(step).place()).cost();
  }

  private void addConditions(Region.Builder region, int variables) {
    for (int c = 0; c < conditions.size(); c++) {
      Rational[] row = new Rational[variables];
      Arrays.fill(row, Rational.ZERO);
      LinearCondition condition = conditions.get(c);
      for (int i = 0; i < condition.size(); i++) {
        for (int s = 0; s < steps.size(); s++) {
          if (steps.get(s).place() == condition.place(i)) {
            Rational factor = condition.factor(i);
            row[s] = steps.get(s).sign() > 0 ? factor.negate() : factor;
          }
        }
      }
      region.atMost(row, lacks.get(c).negate());
    }
  }

  private static Rational[] unit(int place, int variables) {
    Rational[] row = new Rational[variables];
    Arrays.fill(row, Rational.ZERO);
    row[place] = Rational.ONE;
    return row;
  }

  private Change answer(Optimum optimum, Rational cost) {
    switch (optimum.status()) {
      case OPTIMAL:
        return new Change(Change.Status.FOUND, cost, moved(optimum.point()), List.of());
      case INFEASIBLE:
        return Change.impossible(limits(optimum.multipliers()));
      case NOT_SOLVED:
        return new Change(Change.Status.NOT_SOLVED, Rational.ZERO, Map.of(), List.of());
      default:
        throw new IllegalStateException("costs above 0 have a least sum: " + optimum.status());
    }
  }

  private Map<Integer, Rational> moved(List<Rational> point) {
    Map<Integer, Rational> moved = new TreeMap<>();
    for (int s = 0; s < steps.size(); s++) {
      Rational step = point.get(s);
      if (step.signum() != 0) {
        int place = steps.get(s).place();
        Rational from = moved.getOrDefault(place, numbers.get(place).now());
        moved.put(place, steps.get(s).sign() > 0 ? from.plus(step) : from.minus(step));
      }
    }
    return moved;
  }

  /** The ends in the contradiction, and those of numbers in it that cannot move at all. */
  private List<Limit> limits(List<Rational> multipliers) {
    TreeSet<Integer> found = new TreeSet<>();
    for (int s = 0; s < steps.size(); s++) {
      if (multipliers.get(conditions.size() + s).signum() != 0) {
        found.add(s);
      }
    }
    List<Limit> limits = new ArrayList<>();
    for (int s : found) {
      limits.add(new Limit(steps.get(s).place(), steps.get(s).sign() > 0));
    }
    return limits;
  }
}
