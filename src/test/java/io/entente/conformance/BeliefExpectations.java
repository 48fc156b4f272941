package io.entente.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import io.entente.solve.Concept;
import io.entente.solve.CorrelatedEquilibria;
import io.entente.solve.Minmax;
import io.entente.solve.Rationalisability;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Mediators, beliefs and punishment: what linear programs answer, in fractions. */
final class BeliefExpectations {

  private BeliefExpectations() {}

  static final Map<String, Expectation> KINDS =
      Map.of(
          "correlated",
          (game, expected, all) -> extremes(game.strategic(), Concept.CORRELATED, expected),
          "coarse",
          (game, expected, all) -> extremes(game.strategic(), Concept.COARSE_CORRELATED, expected),
          "minmax",
          (game, expected, all) -> {
            Minmax answer = PureExpectations.answer(game.strategic(), Concept.MINMAX, Minmax.class);
            List<Rational> levels = new ArrayList<>();
            for (Minmax.Level level : answer.levels()) {
              assertEquals(level.secured(), level.heldTo());
              levels.add(level.secured());
            }
            assertEquals(Numbers.rationals(expected), levels);
          },
          "rationalisable",
          (game, expected, all) -> {
            StrategicGame strategic = game.strategic();
            Rationalisability answer =
                PureExpectations.answer(strategic, Concept.RATIONALISABLE, Rationalisability.class);
            List<List<Integer>> left = new ArrayList<>();
            for (int player = 0; player < strategic.shape().players(); player++) {
              left.add(answer.remaining().strategies(player));
            }
            assertEquals(Numbers.integerLists(expected), left);
          });

  private static void extremes(StrategicGame game, Concept concept, JsonElement expected) {
    CorrelatedEquilibria answer =
        PureExpectations.answer(game, concept, CorrelatedEquilibria.class);
    assertTrue(answer.exact());
    assertEquals(Rational.ZERO, answer.violation());
    assertEquals(Rational.ZERO, answer.gap());
    JsonObject values = expected.getAsJsonObject();
    StrictJson.allow(values, "welfare", "best", "worst");
    assertEquals(Numbers.rational(values.get("welfare")), answer.welfare().value(), "welfare");
    List<Rational> best = new ArrayList<>();
    List<Rational> worst = new ArrayList<>();
    for (CorrelatedEquilibria.Range range : answer.players()) {
      best.add(range.highest().value());
      worst.add(range.lowest().value());
    }
    assertEquals(Numbers.rationals(values.get("best")), best, "best");
    assertEquals(Numbers.rationals(values.get("worst")), worst, "worst");
  }
}
