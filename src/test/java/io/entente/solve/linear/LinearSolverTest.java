package io.entente.solve.linear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.number.Rational;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinearSolverTest {

  private static final double ENOUGH = 1e10;

  private static Rational[] row(String... numbers) {
    Rational[] row = new Rational[numbers.length];
    for (int i = 0; i < row.length; i++) {
      row[i] = Rational.parse(numbers[i]);
    }
    return row;
  }

  /** Conditions with the bound last; all of them at most. */
  private static Region region(int variables, Rational[]... conditions) {
    Region.Builder region = Region.of(variables);
    for (Rational[] condition : conditions) {
      region.atMost(java.util.Arrays.copyOf(condition, variables), condition[variables]);
    }
    return region.build();
  }

  private static Optimum solve(Region region, Rational... objective) {
    return new LinearSolver(region).maximise(objective);
  }

  /** Chvátal (1983), Linear Programming, chapter 1: 13 at (2, 0, 1). */
  @Test
  void aTextbookProgramHasItsPublishedOptimum() {
    Region region =
        region(3, row("2", "3", "1", "5"), row("4", "1", "2", "11"), row("3", "4", "2", "8"));
    Optimum optimum = solve(region, row("5", "4", "3"));
    assertEquals(Rational.of(13), optimum.value());
    assertEquals(List.of(Rational.of(2), Rational.ZERO, Rational.ONE), optimum.point());
    assertEquals(
        List.of(Rational.ONE, Rational.ZERO, Rational.ONE), optimum.multipliers(), "dual solution");
  }

  /** Beale (1955): the simplex method cycles here under the usual rule; the optimum is 1/20. */
  @Test
  void bealesExampleDoesNotCycle() {
    Region region =
        region(
            4,
            row("1/4", "-60", "-1/25", "9", "0"),
            row("1/2", "-90", "-1/50", "3", "0"),
            row("0", "0", "1", "0", "1"));
    assertEquals(Rational.of(1, 20), solve(region, row("3/4", "-150", "1/50", "-6")).value());
    assertEquals(
        Rational.of(1, 20),
        wholly(region, row("3/4", "-150", "1/50", "-6")).map(Optimum::value).orElseThrow());
  }

  /** Klee and Minty (1972): the optimum is 5 to the n. */
  @Test
  void theCubeOfKleeAndMintyIsSolved() {
    for (int n = 2; n <= 12; n++) {
      Region.Builder region = Region.of(n);
      Rational[] objective = new Rational[n];
      for (int i = 0; i < n; i++) {
        Rational[] condition = new Rational[n];
        for (int j = 0; j < n; j++) {
          condition[j] =
              j < i ? Rational.of(2).power(i - j + 1) : j == i ? Rational.ONE : Rational.ZERO;
        }
        region.atMost(condition, Rational.of(5).power(i + 1));
        objective[i] = Rational.of(2).power(n - 1 - i);
      }
      assertEquals(Rational.of(5).power(n), solve(region.build(), objective).value(), "n = " + n);
    }
  }

  @Test
  void everyProgramHasTheAnswerThatTryingAllVerticesGives() {
    int[] seen = new int[Optimum.Status.values().length];
    for (long seed = 0; seed < 1500; seed++) {
      Random random = new Random(seed);
      int n = 1 + random.nextInt(3);
      int m = 1 + random.nextInt(4);
      int most = 1 + random.nextInt(4);
      Rational[][] conditions = new Rational[m][n + 1];
      boolean[] equal = new boolean[m];
      Region.Builder region = Region.of(n);
      for (int i = 0; i < m; i++) {
        for (int j = 0; j <= n; j++) {
          long number = random.nextInt(2 * most + 1) - most + (j == n ? most / 2 : 0);
          conditions[i][j] = Rational.of(number, 1 + random.nextInt(2));
        }
        equal[i] = random.nextInt(5) == 0;
        Rational[] a = java.util.Arrays.copyOf(conditions[i], n);
        if (equal[i]) {
          region.equal(a, conditions[i][n]);
        } else {
          region.atMost(a, conditions[i][n]);
        }
      }
      Rational[] objective = new Rational[n];
      for (int j = 0; j < n; j++) {
        objective[j] = Rational.of(random.nextInt(2 * most + 1) - most);
      }
      VertexOracle oracle = new VertexOracle(conditions, equal, n);
      Optional<Rational> highest = oracle.highest(objective);
      Optimum.Status expected =
          highest.isEmpty()
              ? Optimum.Status.INFEASIBLE
              : oracle.isUnbounded(objective) ? Optimum.Status.UNBOUNDED : Optimum.Status.OPTIMAL;
      seen[expected.ordinal()]++;
      Optimum found = solve(region.build(), objective);
      Optimum whole = wholly(region.build(), objective).orElseThrow();
      assertEquals(expected, found.status(), "seed " + seed);
      assertEquals(expected, whole.status(), "in whole numbers, seed " + seed);
      if (found.isOptimal()) {
        assertEquals(highest.get(), found.value(), "seed " + seed);
        assertEquals(highest.get(), whole.value(), "in whole numbers, seed " + seed);
        assertDuality(conditions, objective, found, "seed " + seed);
      }
    }
    for (Optimum.Status status : Optimum.Status.values()) {
      if (status != Optimum.Status.NOT_SOLVED) {
        assertTrue(seen[status.ordinal()] > 100, status + " " + seen[status.ordinal()]);
      }
    }
  }

  private static void assertDuality(
      Rational[][] conditions, Rational[] objective, Optimum found, String message) {
    Rational value = Rational.ZERO;
    Rational bound = Rational.ZERO;
    for (int j = 0; j < objective.length; j++) {
      value = value.plus(objective[j].times(found.point().get(j)));
    }
    for (int i = 0; i < conditions.length; i++) {
      bound = bound.plus(conditions[i][objective.length].times(found.multipliers().get(i)));
    }
    assertEquals(found.value(), value, message);
    assertEquals(found.value(), bound, message);
  }

  @Test
  void numbersThatDoublesCannotHoldTogetherAreSolvedInWholeNumbers() {
    Region region =
        region(
            2, row("1e300", "1", "1e300"), row("1", "1e-300", "1"), row("0", "1e-300", "1e-300"));
    LinearSolver solver = new LinearSolver(region);
    Optimum optimum = solver.maximise(row("1", "1e-300"));
    assertEquals(Rational.ONE, optimum.value());
    assertEquals(
        Rational.parse("1e300").minus(Rational.ONE).dividedBy(Rational.parse("1e300")),
        solve(region, row("1", "0")).value().minus(Rational.parse("1e-300")));
  }

  @Test
  void withoutABudgetWhatDoublesDoNotFindIsNotSolved() {
    Region region =
        region(2, row("1", "-1e-300", "0"), row("1e-300", "-1", "-1e-300"), row("1", "1", "3"));
    Rational[] objective = row("1", "-1");
    Optimum patient = new LinearSolver(region).maximise(objective);
    Optimum hasty = new LinearSolver(region, 0).maximise(objective);
    assertTrue(hasty.equals(patient) || hasty.status() == Optimum.Status.NOT_SOLVED);
    assertEquals(
        Optimum.Status.NOT_SOLVED, new LinearSolver(infeasible(), 0).maximise(row("1")).status());
  }

  private static Region infeasible() {
    return region(1, row("1", "1"), row("-1", "-2"));
  }

  @Test
  void anEmptyRegionComesWithAContradiction() {
    Optimum empty = solve(infeasible(), row("1"));
    assertEquals(Optimum.Status.INFEASIBLE, empty.status());
    assertEquals(empty.multipliers().get(0), empty.multipliers().get(1), "added they say 0 <= -1");
    assertTrue(empty.multipliers().get(0).signum() > 0);
  }

  @Test
  void equationsThatRepeatThemselvesDoNotDisturb() {
    Region region =
        Region.of(2)
            .equal(row("1", "1"), Rational.ONE)
            .equal(row("2", "2"), Rational.of(2))
            .atMost(row("1", "-1"), Rational.ZERO)
            .build();
    assertEquals(Rational.of(1, 2), solve(region, row("1", "0")).value());
    assertEquals(Rational.ZERO, new LinearSolver(region).minimise(row("1", "0")).value());
  }

  /** Every answer of a larger program is proposed by doubles; whole numbers must agree. */
  @Test
  void bothWaysAgreeOnDegeneratePrograms() {
    for (long seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      int n = 12;
      Region.Builder region = Region.of(n);
      Rational[] objective = new Rational[n];
      Rational[] ones = new Rational[n];
      for (int i = 0; i < 10; i++) {
        Rational[] condition = new Rational[n];
        for (int j = 0; j < n; j++) {
          condition[j] = Rational.of(j == 0 ? -1 : random.nextInt(7) - 3);
          objective[j] = Rational.of(random.nextInt(3));
          ones[j] = Rational.ONE;
        }
        region.atMost(condition, Rational.ZERO);
      }
      Region built = region.equal(ones, Rational.ONE).build();
      LinearSolver solver = new LinearSolver(built);
      Optimum found = solver.maximise(objective);
      assertEquals(wholly(built, objective).orElseThrow().value(), found.value(), "seed " + seed);
      assertEquals(1, solver.proposals(), "seed " + seed);
      assertEquals(0, solver.repairs(), "seed " + seed);
    }
  }

  @Test
  void theCertificateRefusesWhatIsNotOptimal() {
    Region region = region(1, row("1", "2"));
    WholeRow objective = WholeRow.of(row("1"), Rational.ZERO);
    Fractions two = whole(2);
    assertTrue(Certificate.isOptimal(region, objective, two, whole(1)));
    assertFalse(Certificate.isOptimal(region, objective, whole(1), whole(1)), "not the highest");
    assertFalse(Certificate.isOptimal(region, objective, whole(3), whole(1)), "not in the region");
    assertFalse(Certificate.isFeasible(region, whole(-1)), "negative");
    assertFalse(Certificate.isDualFeasible(region, objective, whole(0)), "bounds nothing");
    assertFalse(Certificate.isDualFeasible(region, objective, whole(-1)), "negative");
  }

  private static Fractions whole(long number) {
    return new Fractions(new BigInteger[] {BigInteger.valueOf(number)}, BigInteger.ONE);
  }

  /** The answer in whole numbers alone, from the basis of slacks. */
  private static Optional<Optimum> wholly(Region region, Rational[] objective) {
    WholeRow whole = WholeRow.of(objective, Rational.ZERO);
    int[] slacks = new int[region.conditions()];
    for (int i = 0; i < slacks.length; i++) {
      slacks[i] = region.variables() + i;
    }
    return new WholeSimplex(region, whole, ENOUGH)
        .solve(slacks)
        .map(verdict -> new LinearSolver(region).checked(whole, verdict));
  }
}
