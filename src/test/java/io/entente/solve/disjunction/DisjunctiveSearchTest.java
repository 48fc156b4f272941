package io.entente.solve.disjunction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Against all ways to choose alternatives and all corners of what is left: a least sum of changes
 * lies where as many conditions, ends of ranges and present values are met as there are numbers.
 */
class DisjunctiveSearchTest {

  private static final int NUMBERS = 3;

  private record Problem(List<Movable> numbers, List<List<Alternative<Integer>>> clauses) {

    Found search(Norm norm, int most) {
      Clauses<Integer> lazily =
          (x, chosen) -> {
            for (List<Alternative<Integer>> clause : clauses) {
              if (clause.stream().noneMatch(each -> holds(each.conditions(), x))) {
                return Optional.of(clause);
              }
            }
            return Optional.empty();
          };
      return DisjunctiveSearch.search(numbers, norm, lazily, most);
    }

    boolean satisfies(List<Rational> x) {
      return clauses.stream()
          .allMatch(clause -> clause.stream().anyMatch(each -> holds(each.conditions(), x)));
    }
  }

  private static boolean holds(List<LinearCondition> conditions, List<Rational> x) {
    return conditions.stream().allMatch(condition -> condition.excess(x).signum() >= 0);
  }

  private static Rational whole(int value) {
    return Rational.of(value);
  }

  private static LinearCondition condition(int[] factors, int atLeast) {
    int n = 0;
    int[] places = new int[factors.length];
    Rational[] kept = new Rational[factors.length];
    for (int i = 0; i < factors.length; i++) {
      if (factors[i] != 0) {
        places[n] = i;
        kept[n++] = whole(factors[i]);
      }
    }
    return LinearCondition.of(Arrays.copyOf(places, n), Arrays.copyOf(kept, n), whole(atLeast));
  }

  private static Problem random(Random random) {
    List<Movable> numbers = new ArrayList<>();
    for (int i = 0; i < NUMBERS; i++) {
      int now = random.nextInt(5) - 2;
      numbers.add(
          new Movable(
              whole(now),
              whole(now - random.nextInt(4)),
              whole(now + random.nextInt(4)),
              whole(1 + random.nextInt(3))));
    }
    List<List<Alternative<Integer>>> clauses = new ArrayList<>();
    for (int c = 0; c < 3; c++) {
      List<Alternative<Integer>> clause = new ArrayList<>();
      for (int a = 0; a < 2; a++) {
        List<LinearCondition> conditions = new ArrayList<>();
        for (int k = 0; k <= random.nextInt(2); k++) {
          int[] factors = new int[NUMBERS];
          for (int i = 0; i < NUMBERS; i++) {
            factors[i] = random.nextInt(5) - 2;
          }
          factors[random.nextInt(NUMBERS)] = 1;
          conditions.add(condition(factors, random.nextInt(7) - 2));
        }
        clause.add(new Alternative<>(conditions, a));
      }
      clauses.add(clause);
    }
    return new Problem(numbers, clauses);
  }

  /** All points that satisfy the clauses and at which three hyperplanes meet. */
  private static List<List<Rational>> corners(Problem problem) {
    List<Rational[]> planes = new ArrayList<>();
    for (int i = 0; i < NUMBERS; i++) {
      Movable number = problem.numbers().get(i);
      for (Rational value : List.of(number.now(), number.low(), number.high())) {
        Rational[] plane = {Rational.ZERO, Rational.ZERO, Rational.ZERO, value};
        plane[i] = Rational.ONE;
        planes.add(plane);
      }
    }
    for (List<Alternative<Integer>> clause : problem.clauses()) {
      for (Alternative<Integer> alternative : clause) {
        for (LinearCondition condition : alternative.conditions()) {
          Rational[] plane = {Rational.ZERO, Rational.ZERO, Rational.ZERO, condition.atLeast()};
          for (int i = 0; i < condition.size(); i++) {
            plane[condition.place(i)] = condition.factor(i);
          }
          planes.add(plane);
        }
      }
    }
    List<List<Rational>> corners = new ArrayList<>();
    for (int a = 0; a < planes.size(); a++) {
      for (int b = a + 1; b < planes.size(); b++) {
        for (int c = b + 1; c < planes.size(); c++) {
          meet(planes.get(a), planes.get(b), planes.get(c))
              .filter(x -> within(problem.numbers(), x) && problem.satisfies(x))
              .ifPresent(corners::add);
        }
      }
    }
    return corners;
  }

  private static boolean within(List<Movable> numbers, List<Rational> x) {
    for (int i = 0; i < NUMBERS; i++) {
      if (x.get(i).compareTo(numbers.get(i).low()) < 0
          || x.get(i).compareTo(numbers.get(i).high()) > 0) {
        return false;
      }
    }
    return true;
  }

  private static Rational determinant(Rational[] a, Rational[] b, Rational[] c, int[] columns) {
    Rational sum = Rational.ZERO;
    int[][] orders = {{0, 1, 2}, {1, 2, 0}, {2, 0, 1}, {0, 2, 1}, {1, 0, 2}, {2, 1, 0}};
    for (int k = 0; k < orders.length; k++) {
      Rational product =
          a[columns[orders[k][0]]].times(b[columns[orders[k][1]]]).times(c[columns[orders[k][2]]]);
      sum = k < 3 ? sum.plus(product) : sum.minus(product);
    }
    return sum;
  }

  /** Cramer's rule. */
  private static Optional<List<Rational>> meet(Rational[] a, Rational[] b, Rational[] c) {
    Rational whole = determinant(a, b, c, new int[] {0, 1, 2});
    if (whole.signum() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        List.of(
            determinant(a, b, c, new int[] {3, 1, 2}).dividedBy(whole),
            determinant(a, b, c, new int[] {0, 3, 2}).dividedBy(whole),
            determinant(a, b, c, new int[] {0, 1, 3}).dividedBy(whole)));
  }

  private static Rational cost(List<Movable> numbers, List<Rational> x, Norm norm) {
    Rational cost = Rational.ZERO;
    for (int i = 0; i < NUMBERS; i++) {
      Rational part = x.get(i).minus(numbers.get(i).now()).abs().times(numbers.get(i).cost());
      cost = norm == Norm.SUM ? cost.plus(part) : part.compareTo(cost) > 0 ? part : cost;
    }
    return cost;
  }

  @Test
  void theLeastSumIsThatOfAllCorners() {
    int none = 0;
    for (int seed = 0; seed < 150; seed++) {
      Problem problem = random(new Random(seed));
      Found found = problem.search(Norm.SUM, 10_000);
      Rational least = null;
      for (List<Rational> corner : corners(problem)) {
        Rational cost = cost(problem.numbers(), corner, Norm.SUM);
        least = least == null || cost.compareTo(least) < 0 ? cost : least;
      }
      String which = "seed " + seed;
      if (least == null) {
        assertEquals(Found.Status.NONE, found.status(), which);
        none++;
        continue;
      }
      assertEquals(Found.Status.OPTIMAL, found.status(), which);
      assertEquals(least, found.cost(), which);
      assertEquals(least, found.bound(), which);
      List<Rational> x = found.best().orElseThrow();
      assertTrue(problem.satisfies(x) && within(problem.numbers(), x), which);
      assertEquals(least, cost(problem.numbers(), x, Norm.SUM), which);
    }
    assertTrue(none > 5 && none < 100, none + " without a solution");
  }

  /** No corner of the smaller box satisfies the clauses, so nothing in it does. */
  @Test
  void noSmallerLargestChangeDoes() {
    for (int seed = 0; seed < 100; seed++) {
      Problem problem = random(new Random(1000 + seed));
      Found found = problem.search(Norm.LARGEST, 10_000);
      String which = "seed " + (1000 + seed);
      if (found.best().isEmpty()) {
        assertEquals(List.of(), corners(problem), which);
        continue;
      }
      List<Rational> x = found.best().get();
      assertTrue(problem.satisfies(x) && within(problem.numbers(), x), which);
      assertEquals(found.cost(), cost(problem.numbers(), x, Norm.LARGEST), which);
      if (found.cost().signum() > 0) {
        Rational less = found.cost().times(Rational.of(999, 1000));
        List<Movable> narrow = new ArrayList<>();
        for (Movable number : problem.numbers()) {
          Rational way = less.dividedBy(number.cost());
          Rational low = number.now().minus(way);
          Rational high = number.now().plus(way);
          narrow.add(
              new Movable(
                  number.now(),
                  low.compareTo(number.low()) > 0 ? low : number.low(),
                  high.compareTo(number.high()) < 0 ? high : number.high(),
                  number.cost()));
        }
        assertEquals(List.of(), corners(new Problem(narrow, problem.clauses())), which);
      }
    }
  }

  @Test
  void aSearchThatEndsEarlyBoundsTheLeastCost() {
    int ended = 0;
    for (int seed = 0; seed < 150; seed++) {
      Problem problem = random(new Random(seed));
      Found whole = problem.search(Norm.SUM, 10_000);
      Found early = problem.search(Norm.SUM, 1);
      if (whole.status() != Found.Status.OPTIMAL) {
        continue;
      }
      ended += early.status() == Found.Status.ENDED ? 1 : 0;
      assertTrue(early.bound().compareTo(whole.cost()) <= 0, "seed " + seed);
      early
          .best()
          .ifPresent(
              x -> {
                assertTrue(problem.satisfies(x));
                assertTrue(early.cost().compareTo(whole.cost()) >= 0);
              });
      if (early.status() == Found.Status.OPTIMAL) {
        assertEquals(whole.cost(), early.cost(), "seed " + seed);
      }
    }
    assertTrue(ended > 20, ended + " ended early");
  }

  /** x + y at least 5 with both at most 2: each end is in the way, and nothing else. */
  @Test
  void theEndsInTheWayAreNamed() {
    Movable number = new Movable(whole(0), whole(-9), whole(2), whole(1));
    Movable bystander = new Movable(whole(0), whole(0), whole(1), whole(1));
    Alternative<Integer> only = new Alternative<>(List.of(condition(new int[] {1, 1, 0}, 5)), 0);
    Found found =
        new Problem(List.of(number, number, bystander), List.of(List.of(only)))
            .search(Norm.SUM, 100);
    assertEquals(Found.Status.NONE, found.status());
    assertEquals(Map.of(new Limit(0, true), 1, new Limit(1, true), 1), found.limits());
  }

  /** x - y at least 1 and y - x at least 1 clash whatever the ranges; with z, only z is bounded. */
  @Test
  void aContradictionOfSeveralConditionsNamesItsEnds() {
    Movable free = new Movable(whole(0), whole(-100), whole(100), whole(1));
    Movable bounded = new Movable(whole(0), whole(0), whole(1), whole(1));
    Alternative<Integer> both =
        new Alternative<>(
            List.of(condition(new int[] {1, -1, 1}, 2), condition(new int[] {-1, 1, 1}, 2)), 0);
    Found found =
        new Problem(List.of(free, free, bounded), List.of(List.of(both))).search(Norm.SUM, 100);
    assertEquals(Found.Status.NONE, found.status());
    assertEquals(Set.of(new Limit(2, true)), found.limits().keySet());
  }

  @Test
  void nothingHasToChangeWhereAllHolds() {
    Movable number = new Movable(whole(3), whole(0), whole(5), whole(1));
    Alternative<Integer> met = new Alternative<>(List.of(condition(new int[] {1, 1, 1}, 4)), 0);
    Found found =
        new Problem(List.of(number, number, number), List.of(List.of(met))).search(Norm.SUM, 1);
    assertEquals(Found.Status.OPTIMAL, found.status());
    assertEquals(Rational.ZERO, found.cost());
    assertEquals(Rational.ZERO, found.gap());
  }

  @Test
  void valuesThatMakeNoSenseAreRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> new Movable(whole(3), whole(4), whole(5), whole(1)));
    assertThrows(
        IllegalArgumentException.class, () -> new Movable(whole(3), whole(0), whole(5), whole(0)));
    assertThrows(
        IllegalArgumentException.class,
        () -> LinearCondition.of(new int[] {1, 0}, new Rational[] {whole(1), whole(1)}, whole(0)));
  }
}
