package io.entente.outcome.condition;

import io.entente.number.Rational;
import io.entente.sample.LinearPayoffs;
import io.entente.sample.PayoffCoefficient;
import io.entente.scenario.Condition;
import io.entente.scenario.LevelTable;
import io.entente.scenario.Scenario;
import io.entente.scenario.Sketch;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Small scenarios made up by a seeded generator, with whole weights and levels. */
public final class SmallGames {

  private SmallGames() {}

  /**
   * Two or three actors with two or three moves, a few reasons each; an outcome about the first.
   */
  public static Scenario of(long seed, boolean inTurn) {
    Random random = new Random(seed);
    Sketch sketch = new Sketch();
    int actors = 2 + random.nextInt(2);
    List<String> names = new ArrayList<>();
    List<List<String>> moves = new ArrayList<>();
    for (int a = 0; a < actors; a++) {
      List<String> own = List.of("x", "y", "z").subList(0, 2 + random.nextInt(2));
      sketch.actor("A" + a, own.toArray(new String[0]));
      if (inTurn) {
        sketch.observes(names.toArray(new String[0]));
      }
      names.add("A" + a);
      moves.add(own);
    }
    for (int a = 0; a < actors; a++) {
      int terms = 1 + random.nextInt(3);
      for (int t = 0; t < terms; t++) {
        LevelTable.Row[] rows = new LevelTable.Row[2 + random.nextInt(3)];
        for (int r = 0; r < rows.length; r++) {
          List<Condition> parts = new ArrayList<>();
          for (int d = 0; d < actors; d++) {
            if (random.nextInt(3) > 0) {
              List<String> of = moves.get(d);
              parts.add(Sketch.is(names.get(d), of.get(random.nextInt(of.size()))));
            }
          }
          rows[r] = Sketch.row(new Condition.All(parts), "" + (random.nextInt(9) - 4));
        }
        String weight = "" + (1 + random.nextInt(5)) * (random.nextBoolean() ? 1 : -1);
        sketch.term(names.get(a), "t" + t, Sketch.given(weight), Sketch.levels(rows));
      }
    }
    sketch.outcome("first", Sketch.is("A0", "x"));
    return sketch.build();
  }

  /** Weights anywhere within their ranges, ends now and then. */
  public static List<Rational> weights(LinearPayoffs payoffs, Random random) {
    List<Rational> values = new ArrayList<>();
    for (PayoffCoefficient each : payoffs.coefficients()) {
      Rational width = each.range().high().minus(each.range().low());
      int step = random.nextInt(3) == 0 ? 8 * random.nextInt(2) : random.nextInt(9);
      values.add(each.range().low().plus(width.times(Rational.of(step, 8))));
    }
    return values;
  }
}
