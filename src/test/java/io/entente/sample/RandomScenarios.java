package io.entente.sample;

import io.entente.scenario.Condition;
import io.entente.scenario.Distribution.Family;
import io.entente.scenario.LevelTable;
import io.entente.scenario.Scenario;
import io.entente.scenario.Sketch;
import io.entente.scenario.Weight;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Scenarios made up by a seeded generator. */
final class RandomScenarios {

  private final Random random;
  private final Sketch sketch = new Sketch();
  private final List<String> decisions = new ArrayList<>();
  private final List<List<String>> moves = new ArrayList<>();

  private RandomScenarios(long seed) {
    random = new Random(seed);
  }

  /**
   * Two to five actors, some with several decisions, some with none; pooled, drawn and given
   * weights, formulas in tables, overlapping scopes, conditions of every kind.
   */
  static Scenario general(long seed) {
    return new RandomScenarios(seed).make(2 + (int) (seed % 4), 150, false, false);
  }

  /** Small, in turn, seeing all earlier moves in a random order. */
  static Scenario inTurn(long seed, boolean integers) {
    return new RandomScenarios(seed).make(2 + (int) (seed % 2), 12, integers, true);
  }

  /** Payoffs that are small integers, so that there are many ties. */
  static Scenario withTies(long seed) {
    return new RandomScenarios(seed).make(2 + (int) (seed % 3), 60, true, false);
  }

  /**
   * Six to nine actors at once whose terms mention their own moves and those of one or two actors
   * beside them or of one at random; many ties, some numbers that are no fractions, some outcomes.
   */
  static Scenario sparse(long seed) {
    return new RandomScenarios(seed).chain(6 + (int) (seed % 4), seed % 3 > 0);
  }

  private Scenario chain(int actors, boolean integers) {
    for (int c = 0; c < 6; c++) {
      sketch.claim("c-" + c, c < 3 ? "one" : "two", 1 + random.nextInt(5));
    }
    sketch.drawn("p", Family.UNIFORM, "-1", "2").drawn("q", Family.BERNOULLI, "0.4");
    sketch.drawn("r", Family.BETA, "2", "3").formula("f", "exp(p) - 1").value("v", 0.1);
    actors(actors, 6000);
    List<String> allDecisions = List.copyOf(decisions);
    List<List<String>> allMoves = List.copyOf(moves);
    for (int a = 0; a < actors; a++) {
      int terms = 1 + random.nextInt(4);
      for (int t = 0; t < terms; t++) {
        int far = random.nextInt(8) == 0 ? random.nextInt(actors) : a + random.nextInt(3) - 1;
        decisions.clear();
        moves.clear();
        for (int d = 0; d < allDecisions.size(); d++) {
          boolean own = allDecisions.get(d).startsWith("D" + a);
          if (own || allDecisions.get(d).startsWith("D" + far)) {
            decisions.add(allDecisions.get(d));
            moves.add(allMoves.get(d));
          }
        }
        if (decisions.isEmpty()) {
          decisions.add(allDecisions.get(0));
          moves.add(allMoves.get(0));
        }
        LevelTable[] tables = new LevelTable[1 + random.nextInt(2)];
        for (int i = 0; i < tables.length; i++) {
          tables[i] = table(integers);
        }
        sketch.term("A" + a, "t" + t, integers ? integer() : weight(), tables);
      }
    }
    decisions.clear();
    decisions.addAll(allDecisions);
    moves.clear();
    moves.addAll(allMoves);
    for (int o = 0; o < 4; o++) {
      sketch.outcome("o" + o, condition(3));
    }
    return sketch.build();
  }

  private Scenario make(int actors, int mostCells, boolean integers, boolean inTurn) {
    for (int c = 0; c < 6; c++) {
      sketch.claim("c-" + c, c < 3 ? "one" : "two", 1 + random.nextInt(5));
    }
    sketch.drawn("p", Family.UNIFORM, "-1", "2").drawn("q", Family.BERNOULLI, "0.4");
    sketch.drawn("r", Family.BETA, "2", "3").formula("f", "p * r - 0.3").value("v", 0.1);
    actors(actors, mostCells);
    if (inTurn) {
      observe();
    }
    for (int a = 0; a < actors; a++) {
      int terms = 1 + random.nextInt(6);
      for (int t = 0; t < terms; t++) {
        LevelTable[] tables = new LevelTable[random.nextInt(integers ? 2 : 3)];
        for (int i = 0; i < tables.length; i++) {
          tables[i] = table(integers);
        }
        sketch.term("A" + a, "t" + t, integers ? integer() : weight(), tables);
      }
    }
    return sketch.build();
  }

  private void actors(int actors, int mostCells) {
    int cells = 1;
    for (int a = 0; a < actors; a++) {
      sketch.actor("A" + a);
      int count = random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(2);
      for (int d = 0; d < count; d++) {
        int strategies = random.nextInt(8) == 0 ? 1 : 2 + random.nextInt(2);
        if (cells * strategies <= mostCells) {
          cells *= strategies;
          String id = "D" + a + d;
          List<String> ids = List.of("x", "y", "z").subList(0, strategies);
          decisions.add(id);
          moves.add(ids);
          sketch.decision(id, "A" + a, ids.toArray(new String[0]));
        }
      }
    }
    if (decisions.isEmpty()) {
      decisions.add("D");
      moves.add(List.of("x", "y"));
      sketch.decision("D", "A" + (actors - 1), "x", "y");
    }
  }

  /** Each decision sees all that come before it in a random order. */
  private void observe() {
    List<String> order = new ArrayList<>(decisions);
    Collections.shuffle(order, random);
    sketch.observing(id -> order.subList(0, order.indexOf(id)));
  }

  private LevelTable table(boolean integers) {
    int rows = 1 + random.nextInt(4);
    LevelTable.Row[] result = new LevelTable.Row[rows];
    for (int i = 0; i < rows; i++) {
      String[] formulas = {"f", "1 - r", "v * 3", "0.1 + 0.2", "p", "q"};
      boolean formula = !integers && random.nextInt(3) == 0;
      String is =
          formula
              ? formulas[random.nextInt(formulas.length)]
              : integers ? "" + random.nextInt(3) : "" + (random.nextInt(21) - 10) / 8.0;
      result[i] = Sketch.row(condition(2), is);
    }
    return Sketch.levels(result);
  }

  private Condition condition(int depth) {
    int kind = depth == 0 ? 0 : random.nextInt(6);
    if (kind < 3) {
      int d = random.nextInt(decisions.size());
      List<String> values = new ArrayList<>(moves.get(d));
      Collections.shuffle(values, random);
      int some = 1 + random.nextInt(values.size());
      return new Condition.Is(decisions.get(d), values.subList(0, some));
    }
    if (kind == 3) {
      return new Condition.Not(condition(depth - 1));
    }
    List<Condition> parts = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      parts.add(condition(depth - 1));
    }
    return kind == 4 ? new Condition.Any(parts) : new Condition.All(parts);
  }

  private Weight integer() {
    return Sketch.given("" + (random.nextInt(5) - 2));
  }

  private Weight weight() {
    switch (random.nextInt(4)) {
      case 0:
        return Sketch.given("p - 2 * q");
      case 1:
        return new Weight.Drawn(Sketch.distribution(Family.NORMAL, "v", "1 + r"));
      case 2:
        return integer();
      default:
        return Sketch.pooled(
            sketch.evidence("c-" + random.nextInt(3), random.nextInt(11) - 5.0, 1),
            sketch.evidence("c-" + (3 + random.nextInt(3)), random.nextInt(11) - 5.0, 0.5));
    }
  }
}
