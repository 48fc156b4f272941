package io.entente.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.entente.game.Profile;
import io.entente.game.StrategicGame;
import io.entente.solve.Analysis;
import io.entente.solve.Answer;
import io.entente.solve.Completeness;
import io.entente.solve.Concept;
import io.entente.solve.IteratedElimination;
import io.entente.solve.Maximin;
import io.entente.solve.PureEquilibrium;
import io.entente.solve.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Answers in pure strategies. */
final class PureExpectations {

  private PureExpectations() {}

  static final Map<String, Expectation> KINDS =
      Map.of(
          "pure",
          (game, expected, all) -> {
            Answer.Pure answer = answer(game.strategic(), Concept.PURE, Answer.Pure.class);
            assertEquals(Completeness.ALL, answer.solution().completeness());
            List<Profile> found = new ArrayList<>();
            for (PureEquilibrium equilibrium : answer.solution().equilibria()) {
              assertEquals(0, equilibrium.regret());
              found.add(equilibrium.profile());
            }
            assertSame(Numbers.integerLists(expected), found);
          },
          "rounds",
          (game, expected, all) -> {
            List<List<List<Integer>>> rounds = new ArrayList<>();
            for (var round : elimination(game.strategic()).rounds()) {
              List<List<Integer>> gone = new ArrayList<>();
              for (var elimination : round) {
                gone.add(List.of(elimination.player(), elimination.strategy()));
              }
              gone.sort((one, other) -> one.toString().compareTo(other.toString()));
              rounds.add(gone);
            }
            List<List<List<Integer>>> wanted = new ArrayList<>();
            expected.getAsJsonArray().forEach(round -> wanted.add(Numbers.integerLists(round)));
            assertEquals(wanted, rounds);
          },
          "remaining",
          (game, expected, all) -> {
            StrategicGame strategic = game.strategic();
            List<List<Integer>> left = new ArrayList<>();
            for (int player = 0; player < strategic.shape().players(); player++) {
              left.add(elimination(strategic).remaining().strategies(player));
            }
            assertEquals(Numbers.integerLists(expected), left);
          },
          "maximin",
          (game, expected, all) -> {
            List<Double> levels = new ArrayList<>();
            for (Maximin level :
                answer(game.strategic(), Concept.MAXIMIN, Answer.Security.class).levels()) {
              levels.add(level.level());
            }
            List<Double> wanted = new ArrayList<>();
            Numbers.rationals(expected).forEach(level -> wanted.add(level.toDouble()));
            assertEquals(wanted, levels);
          },
          "pareto",
          (game, expected, all) ->
              assertSame(
                  Numbers.integerLists(expected),
                  answer(game.strategic(), Concept.PARETO, Answer.Efficiency.class).profiles()));

  private static IteratedElimination elimination(StrategicGame game) {
    return answer(game, Concept.DOMINANCE, Answer.Dominance.class).elimination();
  }

  /** The answer to one concept, by the way every caller takes. */
  static <A extends Answer> A answer(StrategicGame game, Concept concept, Class<A> kind) {
    return kind.cast(Analysis.answer(game, concept, Settings.byDefault()));
  }

  /** The same profiles, in whatever order, none twice. */
  private static void assertSame(List<List<Integer>> wanted, List<Profile> found) {
    List<Profile> profiles = new ArrayList<>();
    for (List<Integer> strategies : wanted) {
      profiles.add(Profile.of(strategies.stream().mapToInt(Integer::intValue).toArray()));
    }
    assertEquals(new TreeSet<>(profiles), new TreeSet<>(found));
    assertEquals(profiles.size(), found.size(), "some profile is listed twice");
  }
}
