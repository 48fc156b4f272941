package io.entente.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionValueTest {

  private static final List<String> NAMES = List.of("a", "b", "c-d", "e_1");
  private static final Set<String> KNOWN = Set.copyOf(NAMES);
  private static final Map<String, Integer> SLOTS = Map.of("a", 0, "b", 1, "c-d", 3, "e_1", 2);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 + 3 * 4 | 14",
        "2 ^ 3 ^ 2 | 512",
        "-2 ^ 2 | -4",
        "(-2) ^ 2 | 4",
        "2 ^ -1 | 0.5",
        "7 - 2 - 1 | 4",
        "8 / 4 / 2 | 1",
        "1 / 4 | 0.25",
        "not 0 | 1",
        "not 3 | 0",
        "1 < 2 and 2 < 1 | 0",
        "1 < 2 or 2 < 1 | 1",
        "not 1 < 2 | 0",
        "1 <= 1 | 1",
        "1 >= 2 | 0",
        "1 = 1 | 1",
        "1 == 2 | 0",
        "1 != 2 | 1",
        "2 > 1 | 1",
        "0 or 0 and 1 or 5 | 1",
        "min(3, 1, 2) | 1",
        "max(3) | 3",
        "sum(1, 2, 3.5) | 6.5",
        "mean(1, 2, 6) | 3",
        "abs(-2) | 2",
        "exp(0) | 1",
        "log(1) | 0",
        "sqrt(9) | 3",
        "pow(2, 10) | 1024",
        "clip(5, 0, 1) | 1",
        "clip(-5, 0, 1) | 0",
        "clip(0.5, 0, 1) | 0.5",
        "floor(-1.5) | -2",
        "ceil(-1.5) | -1",
        "round(2.5) | 3",
        "round(-2.5) | -2",
        "round(0.49999999999999994) | 0",
        "round(-0.5000000000000001) | -1",
        "if(2 > 1, 10, 20) | 10",
        "if(0, 10, 20) | 20",
        "if(0, 1 / 0, 3) | 3",
        "1 / 0 | Infinity",
        "0 / 0 | NaN",
        "0 / 0 < 1 | NaN",
        "not (0 / 0) | NaN",
        "(0 / 0) and 0 | NaN",
        "if(0 / 0, 1, 2) | NaN",
        "log(-1) | NaN",
        "sqrt(-1) | NaN",
        "0.5 * (0.5 + 0.5 * 0.6) | 0.4"
      })
  void valuesByHand(String text, double value) {
    Expression formula = Expression.parse(text, Set.of());
    assertEquals(value, formula.bind(Map.of()).evaluate(new double[0]), text);
    double[] out = new double[3];
    formula.bind(Map.of()).evaluate(new double[0][], 3, out);
    assertEquals(value, out[2]);
    Optional<Rational> exact = formula.exactly(Map.of());
    exact.ifPresent(rational -> assertEquals(value, rational.toDouble(), 1e-15, text));
  }

  /** Builds a random formula and, beside it, a closure that computes it from the definition. */
  private static final class Grower {
    private final Random random;
    private final Map<String, Double> values;

    Grower(Random random, Map<String, Double> values) {
      this.random = random;
      this.values = values;
    }

    private record Grown(String text, DoubleSupplier value) {}

    Grown grow(int depth) {
      if (depth == 0 || random.nextInt(8) == 0) {
        if (random.nextBoolean()) {
          String name = NAMES.get(random.nextInt(NAMES.size()));
          return new Grown(name, () -> values.get(name));
        }
        double number = random.nextInt(40) / 8.0;
        return new Grown(Double.toString(number), () -> number);
      }
      Grown x = grow(depth - 1);
      Grown y = grow(depth - 1);
      Grown z = grow(depth - 1);
      DoubleSupplier p = x.value;
      DoubleSupplier q = y.value;
      DoubleSupplier r = z.value;
      String xs = "(" + x.text + ")";
      String ys = "(" + y.text + ")";
      String args = x.text + ", " + y.text + ", " + z.text + ")";
      return switch (random.nextInt(20)) {
        case 0, 1 -> new Grown(xs + " + " + ys, () -> p.getAsDouble() + q.getAsDouble());
        case 2, 3 -> new Grown(xs + " - " + ys, () -> p.getAsDouble() - q.getAsDouble());
        case 4, 5 -> new Grown(xs + "*" + ys, () -> p.getAsDouble() * q.getAsDouble());
        case 6 -> new Grown(xs + "/" + ys, () -> p.getAsDouble() / q.getAsDouble());
        case 7 -> new Grown("-" + xs, () -> -p.getAsDouble());
        case 8 ->
            new Grown(
                "min(" + args,
                () -> Math.min(Math.min(p.getAsDouble(), q.getAsDouble()), r.getAsDouble()));
        case 9 ->
            new Grown(
                "max(" + args,
                () -> Math.max(Math.max(p.getAsDouble(), q.getAsDouble()), r.getAsDouble()));
        case 10 ->
            new Grown(
                "mean(" + args, () -> (p.getAsDouble() + q.getAsDouble() + r.getAsDouble()) / 3);
        case 11 ->
            new Grown("if(" + args, () -> pick(p.getAsDouble(), q.getAsDouble(), r.getAsDouble()));
        case 12 -> new Grown(xs + " < " + ys, () -> truth(p, q, p.getAsDouble() < q.getAsDouble()));
        case 13 ->
            new Grown(xs + " = " + ys, () -> truth(p, q, p.getAsDouble() == q.getAsDouble()));
        case 14 ->
            new Grown(
                xs + " and " + ys, () -> truth(p, q, p.getAsDouble() != 0 && q.getAsDouble() != 0));
        case 15 -> new Grown("exp(" + x.text + ")", () -> StrictMath.exp(p.getAsDouble()));
        case 16 ->
            new Grown("sqrt(abs(" + x.text + "))", () -> Math.sqrt(Math.abs(p.getAsDouble())));
        case 17 -> new Grown(xs + "^2", () -> p.getAsDouble() * p.getAsDouble());
        case 18 -> new Grown("floor(" + x.text + ")", () -> Math.floor(p.getAsDouble()));
        default ->
            new Grown(
                "clip(" + args,
                () -> Math.min(Math.max(p.getAsDouble(), q.getAsDouble()), r.getAsDouble()));
      };
    }

    private static double pick(double condition, double yes, double no) {
      return Double.isNaN(condition) ? condition : condition == 0 ? no : yes;
    }

    private static double truth(DoubleSupplier p, DoubleSupplier q, boolean holds) {
      boolean nan = Double.isNaN(p.getAsDouble()) || Double.isNaN(q.getAsDouble());
      return nan ? Double.NaN : holds ? 1 : 0;
    }
  }

  @Test
  void randomFormulasAgreeWithAnIndependentEvaluator() {
    int compared = 0;
    for (int seed = 0; seed < 3_000; seed++) {
      Random random = new Random(seed);
      Map<String, Double> values = new HashMap<>();
      var grown = new Grower(random, values).grow(1 + seed % 4);
      BoundExpression bound = Expression.parse(grown.text, KNOWN).bind(SLOTS);
      boolean exact = !grown.text.contains("exp");
      for (int sample = 0; sample < 5; sample++) {
        double[] slots = new double[4];
        for (String name : NAMES) {
          double value = random.nextInt(5) == 0 ? 0 : random.nextGaussian() * 2;
          values.put(name, value);
          slots[SLOTS.get(name)] = value;
        }
        double expected = grown.value.getAsDouble();
        double found = bound.evaluate(slots);
        if (exact || Double.isNaN(expected)) {
          assertEquals(expected, found, "seed " + seed + ": " + grown.text);
        } else if (!grown.text.matches(".*(floor|<|=|if).*")) {
          assertEquals(expected, found, 1e-9 * Math.max(1, Math.abs(expected)), grown.text);
        }
        compared++;
      }
    }
    assertEquals(15_000, compared);
  }

  @Test
  void columnsAndSingleValuesHaveTheSameBits() {
    for (int seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      String text = new Grower(random, new HashMap<>()).grow(1 + seed % 5).text;
      Expression formula = Expression.parse(text + (seed % 3 == 0 ? " + a ^ b" : ""), KNOWN);
      BoundExpression bound = formula.bind(SLOTS);
      for (int n : new int[] {7, 1, 64, 33}) {
        double[][] columns = new double[4][n];
        for (double[] column : columns) {
          for (int i = 0; i < n; i++) {
            column[i] = random.nextInt(6) == 0 ? random.nextInt(3) - 1 : random.nextGaussian() * 3;
          }
        }
        double[] out = new double[n + 1];
        out[n] = 77;
        bound.evaluate(columns, n, out);
        assertEquals(77, out[n]);
        BoundExpression copy = bound.copy();
        for (int i = 0; i < n; i++) {
          double[] slots = {columns[0][i], columns[1][i], columns[2][i], columns[3][i]};
          long bits = Double.doubleToLongBits(copy.evaluate(slots));
          assertEquals(bits, Double.doubleToLongBits(out[i]), () -> formula.toString());
        }
      }
    }
  }

  @Test
  void randomFormulasReadBackFromTheirCanonicalText() {
    for (int seed = 0; seed < 2_000; seed++) {
      String text = new Grower(new Random(seed), new HashMap<>()).grow(1 + seed % 5).text;
      Expression formula = Expression.parse(text, KNOWN);
      assertEquals(formula, Expression.parse(formula.toString(), formula.names()), text);
    }
  }

  @Test
  void exactValuesAgreeWithTheDoublesTheyRoundTo() {
    int exactly = 0;
    for (int seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      Map<String, Double> values = new LinkedHashMap<>();
      var grown = new Grower(random, values).grow(1 + seed % 3);
      Map<String, Rational> exact = new LinkedHashMap<>();
      for (String name : NAMES) {
        int eighths = random.nextInt(65) - 32;
        values.put(name, eighths / 8.0);
        exact.put(name, Rational.of(eighths, 8));
      }
      Optional<Rational> value = Expression.parse(grown.text, KNOWN).exactly(exact);
      double expected = grown.value.getAsDouble();
      // Quotients round, and what rounds may fall on the other side of a comparison.
      if (value.isPresent() && !grown.text.matches(".*(mean|/).*")) {
        assertEquals(expected, value.get().toDouble(), 0.0, grown.text);
        exactly++;
      }
    }
    assertEquals(true, exactly > 500, "compared " + exactly);
  }

  @Test
  void exactnessEndsWhereTheRationalsDo() {
    Map<String, Rational> third = Map.of("a", Rational.of(1, 3));
    assertEquals("1/3", exactly("a", third));
    assertEquals("7/30", exactly("a - 0.1", third));
    assertEquals("1/27", exactly("a ^ 3", third));
    assertEquals("27", exactly("pow(a, -3)", third));
    assertEquals("1", exactly("a * 3 = 1", third));
    assertEquals("none", exactly("sqrt(a)", third));
    assertEquals("none", exactly("exp(0)", third));
    assertEquals("none", exactly("log(1)", third));
    assertEquals("none", exactly("4 ^ 0.5", third));
    assertEquals("none", exactly("a / 0", third));
    assertEquals("none", exactly("0 ^ -1", third));
    assertEquals("none", exactly("a ^ 1e9", third));
    assertEquals("1", exactly("(-1) ^ 1000000", third));
    assertEquals("2", exactly("if(a > 0.3, 2, 3)", third));
    assertEquals("-1", exactly("round(-1.5)", third));
    assertThrows(IllegalArgumentException.class, () -> exactly("b", third));
  }

  private static String exactly(String text, Map<String, Rational> values) {
    return Expression.parse(text, KNOWN).exactly(values).map(Rational::toString).orElse("none");
  }

  @Test
  void bindingNeedsASlotForEveryName() {
    Expression formula = Expression.parse("a + b", KNOWN);
    var fault = assertThrows(IllegalArgumentException.class, () -> formula.bind(Map.of("a", 0)));
    assertEquals("no slot for \"b\"", fault.getMessage());
  }

  @Test
  void valuesSurviveFromOneEvaluationToTheNext() {
    BoundExpression bound = Expression.parse("3 * a + 2 * b", KNOWN).bind(SLOTS);
    List<Double> found = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      found.add(bound.evaluate(new double[] {i, 10, 0, 0}));
    }
    assertEquals(List.of(20.0, 23.0, 26.0), found);
  }
}
