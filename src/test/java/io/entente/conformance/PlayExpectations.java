package io.entente.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import io.entente.solve.Answer;
import io.entente.solve.Concept;
import io.entente.solve.EvolutionaryStability;
import io.entente.solve.GameName;
import io.entente.solve.PotentialFunction;
import io.entente.solve.evolution.StableStrategy;
import io.entente.solve.selection.Rule;
import io.entente.solve.selection.Selection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Evolution, potentials and names. */
final class PlayExpectations {

  private PlayExpectations() {}

  static final Map<String, Expectation> KINDS =
      Map.of(
          "ess",
          (game, expected, all) -> {
            EvolutionaryStability answer =
                PureExpectations.answer(
                    game.strategic(), Concept.EVOLUTIONARY, EvolutionaryStability.class);
            assertEquals(0, answer.regret());
            Set<List<Rational>> found = new HashSet<>();
            for (StableStrategy stable : answer.strategies()) {
              if (stable.evolutionary()) {
                assertTrue(found.add(stable.probabilities()), "listed twice");
              }
            }
            assertEquals(new HashSet<>(Numbers.profile(expected)), found);
          },
          "potential",
          (game, expected, all) ->
              assertEquals(
                  expected.getAsString(),
                  PureExpectations.answer(
                          game.strategic(), Concept.POTENTIAL, PotentialFunction.class)
                      .kind()
                      .word()),
          "name",
          (game, expected, all) -> {
            GameName answer =
                PureExpectations.answer(game.strategic(), Concept.NAME, GameName.class);
            assertEquals(List.of(expected.getAsString()), names(answer));
          },
          "riskDominant",
          (game, expected, all) -> assertSelected(game, Rule.RISK_DOMINANCE, expected),
          "payoffDominant",
          (game, expected, all) -> assertSelected(game, Rule.PAYOFF_DOMINANCE, expected));

  /** One pure equilibrium is picked among all. */
  private static void assertSelected(PublishedGame game, Rule rule, JsonElement expected)
      throws Exception {
    StrategicGame strategic = game.strategic();
    int[] equilibria =
        PureExpectations.answer(strategic, Concept.PURE, Answer.Pure.class)
            .solution()
            .equilibria()
            .stream()
            .mapToInt(one -> one.profile().index(strategic.shape()))
            .toArray();
    Selection selection = rule.selector().select(strategic, equilibria);
    int[] wanted = Numbers.integers(expected).stream().mapToInt(Integer::intValue).toArray();
    assertEquals(List.of(strategic.shape().index(wanted)), selection.chosen());
  }

  private static List<String> names(GameName answer) {
    return answer.games().stream().map(one -> one.name()).toList();
  }
}
