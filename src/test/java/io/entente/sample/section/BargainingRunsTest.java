package io.entente.sample.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.expression.Expression;
import io.entente.number.Decimals;
import io.entente.number.Rational;
import io.entente.scenario.Distribution;
import io.entente.scenario.Distribution.Family;
import io.entente.scenario.bargaining.BargainingSection;
import io.entente.scenario.bargaining.Party;
import io.entente.scenario.bargaining.PrivateNumber;
import io.entente.scenario.bargaining.Protocol;
import io.entente.solve.bargaining.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** Bargains run by run, in doubles, against the same in fractions. */
class BargainingRunsTest {

  private static final List<Party> TWO = List.of(new Party("A", "A"), new Party("B", "B"));
  private static final int CASES = 400;

  @Test
  void doublesAndFractionsAgree() {
    int solved = 0;
    for (int seed = 0; seed < CASES; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Protocol protocol = protocol(random);
      BargainingSection section =
          new BargainingSection("b", "", TWO, protocol, List.of(), Optional.empty());
      LaneNumbers lanes = new LaneNumbers(section.formulas().values(), Map.of(), 1);
      lanes.evaluate(new double[0][], 1);
      lanes.look(0);
      List<String> names = protocol.values(TWO);
      double[] values = new double[names.size()];
      assertTrue(RoundedBargains.covers(protocol));
      boolean found = new RoundedBargains(lanes).fill(protocol, values);
      Map<String, Rational> exact;
      try {
        exact = BargainingValues.of(section, new Constants()).values();
      } catch (NoValueException none) {
        assertFalse(found, "seed " + seed + ": " + none.getMessage());
        continue;
      }
      solved++;
      assertTrue(found, "seed " + seed);
      assertEquals(List.copyOf(names), List.copyOf(inOrder(names, exact)), "seed " + seed);
      for (int v = 0; v < values.length; v++) {
        double expected = exact.get(names.get(v)).toDouble();
        assertEquals(expected, values[v], 1e-9, "seed " + seed + " " + names.get(v));
      }
    }
    assertTrue(solved > CASES / 2, "solved " + solved);
  }

  private static List<String> inOrder(List<String> names, Map<String, Rational> values) {
    assertEquals(names.size(), values.size());
    return names.stream().filter(values::containsKey).toList();
  }

  /** A surplus that is not a number is no reason to say that there is no agreement. */
  @Test
  void whatIsNotANumberHasNoValues() {
    Protocol nash =
        new Protocol.Division(
            Rule.NASH,
            Expression.parse("log(0 - 1)", Set.of()),
            numbers(0, 0),
            numbers(1, 1),
            List.of());
    LaneNumbers lanes = new LaneNumbers(nash.formulas(TWO).values(), Map.of(), 1);
    lanes.evaluate(new double[0][], 1);
    assertFalse(new RoundedBargains(lanes).fill(nash, new double[8]));
  }

  /** By hand: 7 to divide, 2 and 0 without, weights 3 and 1. */
  @Test
  void aSurplusByHand() {
    Protocol nash =
        new Protocol.Division(Rule.NASH, Expression.of(7), numbers(2, 0), numbers(3, 1), List.of());
    BargainingSection section =
        new BargainingSection("b", "", TWO, nash, List.of(), Optional.empty());
    SectionColumns columns =
        SectionColumns.of(section, List.of("b.B.payoff", "b.A.share", "b.gain"), Map.of(), 2);
    double[][] out = new double[3][2];
    columns.evaluate(new double[0][], 2, out);
    for (int lane = 0; lane < 2; lane++) {
      assertEquals(1.25, out[0][lane]);
      assertEquals(0.75, out[1][lane]);
      assertEquals(5, out[2][lane]);
    }
  }

  private static Protocol protocol(SplittableRandom random) {
    return switch (random.nextInt(5)) {
      case 0 ->
          new Protocol.Division(
              Rule.values()[random.nextInt(3)],
              number(random.nextInt(-20, 80)),
              List.of(number(random.nextInt(-9, 30)), number(random.nextInt(-9, 30))),
              List.of(number(random.nextInt(-2, 30)), number(random.nextInt(0, 30))),
              List.of());
      case 1 ->
          new Protocol.Offers(
              number(random.nextInt(-5, 30)),
              random.nextInt(2),
              random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(6)),
              List.of(number(random.nextInt(0, 12)), number(random.nextInt(0, 10))));
      case 2 ->
          new Protocol.Price(
              number(random.nextInt(0, 90)),
              random.nextInt(2),
              number(random.nextInt(-9, 30)),
              hidden(random, 0));
      case 3 ->
          new Protocol.War(
              number(random.nextInt(0, 12)),
              List.of(number(random.nextInt(-1, 4)), number(random.nextInt(0, 4))),
              OptionalInt.empty(),
              Optional.empty(),
              List.of(),
              random.nextBoolean() ? Optional.empty() : Optional.of(number(random.nextInt(11))),
              random.nextBoolean() ? List.of() : numbers(0, 0.3, 1));
      default ->
          new Protocol.War(
              number(random.nextInt(0, 11)),
              List.of(number(random.nextInt(0, 4)), number(random.nextInt(0, 4))),
              OptionalInt.of(random.nextInt(2)),
              Optional.of(hidden(random, 2)),
              List.of(),
              Optional.empty(),
              List.of());
    };
  }

  /** A private number, with tenths so that doubles have something to round. */
  private static PrivateNumber hidden(SplittableRandom random, int shift) {
    double low = (random.nextInt(-9, 3) + shift) / 10.0;
    double mode = low + random.nextInt(0, 4) / 10.0;
    double high = mode + random.nextInt(0, 9) / 10.0;
    List<Double> arguments = new ArrayList<>();
    Family family =
        List.of(Family.UNIFORM, Family.TRIANGULAR, Family.NORMAL, Family.BERNOULLI, Family.DISCRETE)
            .get(random.nextInt(5));
    switch (family) {
      case UNIFORM -> arguments.addAll(List.of(low, high));
      case TRIANGULAR -> arguments.addAll(List.of(low, mode, high));
      case NORMAL -> arguments.addAll(List.of(mode, high - mode));
      case BERNOULLI -> arguments.add(random.nextInt(11) / 10.0);
      default -> arguments.addAll(List.of(low, 0.25, mode, 0.5, high, 0.25));
    }
    Distribution belief =
        new Distribution(family, arguments.stream().map(BargainingRunsTest::rounded).toList());
    Optional<Expression> actual =
        random.nextBoolean() ? Optional.empty() : Optional.of(rounded(mode + 0.05));
    return new PrivateNumber(belief, actual);
  }

  private static Expression rounded(double value) {
    return signed(Decimals.shortest(Math.rint(value * 100) / 100));
  }

  private static Expression number(int tenths) {
    return signed(Decimals.shortest(tenths / 10.0));
  }

  private static Expression signed(String text) {
    return Expression.parse(text, Set.of());
  }

  private static List<Expression> numbers(double... values) {
    List<Expression> all = new ArrayList<>();
    for (double value : values) {
      all.add(Expression.of(value));
    }
    return all;
  }

  /** Formulas without parameters, exactly. */
  private static final class Constants implements RunNumbers {
    @Override
    public Rational value(Expression formula, String what) {
      return formula.exactly(Map.of()).orElseThrow();
    }

    @Override
    public DoubleUnaryOperator function(Expression formula, String variable) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean areRounded() {
      return false;
    }
  }
}
