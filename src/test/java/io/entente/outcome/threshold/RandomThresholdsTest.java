package io.entente.outcome.threshold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.number.Rational;
import io.entente.outcome.Question;
import io.entente.scenario.Distribution.Family;
import io.entente.scenario.Form;
import io.entente.scenario.LevelTable;
import io.entente.scenario.Scenario;
import io.entente.scenario.Sketch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Thresholds of made-up scenarios against the ordinary solver at many values. */
class RandomThresholdsTest {

  private static final long SEED = 7_2_2026;

  private static final String[] FORMULAS = {
    "x",
    "1 - x",
    "x ^ 2 - 0.5",
    "2 * x ^ 3 - x",
    "min(x, 0.4)",
    "max(x - 0.3, 0.2 - x)",
    "abs(x - 0.6)",
    "floor(3 * x)",
    "if(x > 0.25, y, -1)",
    "clip(2 * x - 0.5, 0, 1)",
    "x / (1 + x)",
    "y * x",
    "round(4 * x) / 4",
    "if(x < 0.7 and not x = 0.5, 1, 2)"
  };

  private static Scenario random(Random random, boolean inTurn, boolean chance, boolean ties) {
    Sketch sketch = new Sketch().drawn("x", Family.UNIFORM, "0", "1").formula("y", "1 - 2 * x ^ 2");
    List<String> ids = new ArrayList<>();
    List<List<String>> moves = new ArrayList<>();
    int actors = chance ? 2 : 2 + random.nextInt(2);
    for (int a = 0; a < actors; a++) {
      List<String> own = List.of("p", "q", "r").subList(0, 1 + random.nextInt(3));
      sketch.actor("A" + a);
      sketch.decision("D" + a, "A" + a, own.toArray(new String[0]));
      if (inTurn) {
        List<String> seen = List.copyOf(ids);
        sketch.observes(seen.toArray(new String[0]));
      }
      ids.add("D" + a);
      moves.add(own);
    }
    if (chance) {
      sketch.chance("luck", "good", "x / 2", "bad", "1 - x / 2");
      ids.add("luck");
      moves.add(List.of("good", "bad"));
    }
    for (int a = 0; a < actors; a++) {
      for (int t = 0; t < 3; t++) {
        LevelTable.Row[] rows = new LevelTable.Row[3];
        for (int i = 0; i < rows.length; i++) {
          int d = random.nextInt(ids.size());
          String move = moves.get(d).get(random.nextInt(moves.get(d).size()));
          String is =
              random.nextInt(2) == 0
                  ? "" + (random.nextInt(5) - 2)
                  : FORMULAS[random.nextInt(FORMULAS.length)];
          rows[i] = Sketch.row(Sketch.is(ids.get(d), move), is);
        }
        String weight =
            ties && !chance
                ? "1"
                : random.nextInt(3) == 0 ? "x - 0.35" : (random.nextInt(9) - 4) / 4.0 + "";
        sketch.term("A" + a, "t" + t, Sketch.given(weight), Sketch.levels(rows));
      }
    }
    sketch.outcome("first", Sketch.is("D0", "p"));
    return sketch.build();
  }

  @Test
  void denseSamplingAgreesWithThePieces() {
    Random random = new Random(SEED);
    int several = 0;
    int exact = 0;
    for (int round = 0; round < 120; round++) {
      boolean inTurn = round % 2 == 0;
      boolean chance = inTurn && round % 4 == 0;
      Scenario scenario = random(random, inTurn, chance, round % 3 == 0);
      Question question = Question.of(scenario).in(inTurn ? Form.SEQUENTIAL : Form.SIMULTANEOUS);
      Line line = Line.of(scenario.parameter("x").orElseThrow(), question).orElseThrow();
      Thresholds found = Thresholds.of(question, line);
      several += found.pieces().size() > 1 ? 1 : 0;
      exact += found.isExact() ? 1 : 0;
      for (int i = 0; i <= 125; i++) {
        double x = i / 125.0;
        Rational there = Rational.ofDouble(x);
        Optional<Found> solved = Bracketing.solve(line.at(question, x));
        assertEquals(
            solved, found.at(there).found(), "seed " + SEED + ", round " + round + ", x = " + x);
      }
    }
    assertTrue(several > 60, several + " scenarios with thresholds");
    assertEquals(120, exact);
  }
}
