package io.entente.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import io.entente.game.MixedProfile;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import io.entente.solve.Completeness;
import io.entente.solve.Concept;
import io.entente.solve.MixedEquilibria;
import io.entente.solve.MixedEquilibrium;
import io.entente.solve.NashSubset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Mixed equilibria of two players, all in fractions. */
final class TwoPlayerExpectations {

  private TwoPlayerExpectations() {}

  static final Map<String, Expectation> KINDS =
      Map.of(
          "extreme",
          (game, expected, all) -> {
            Set<List<List<Rational>>> wanted = new HashSet<>();
            expected.getAsJsonArray().forEach(pair -> wanted.add(Numbers.profile(pair)));
            List<List<List<Rational>>> found = extreme(game.strategic());
            assertEquals(wanted, new HashSet<>(found));
            assertEquals(wanted.size(), found.size(), "some equilibrium is listed twice");
          },
          "extremeCount",
          (game, expected, all) -> {
            List<List<List<Rational>>> found = extreme(game.strategic());
            assertEquals(expected.getAsInt(), new HashSet<>(found).size());
            assertEquals(expected.getAsInt(), found.size(), "some equilibrium is listed twice");
          },
          "subsets",
          (game, expected, all) -> {
            List<JsonElement> pairs = all.getAsJsonArray("extreme").asList();
            Set<Set<List<List<Rational>>>> wanted = new HashSet<>();
            for (List<Integer> places : Numbers.integerLists(expected)) {
              Set<List<List<Rational>>> subset = new HashSet<>();
              places.forEach(place -> subset.add(Numbers.profile(pairs.get(place))));
              wanted.add(subset);
            }
            List<Set<List<List<Rational>>>> found = subsets(game.strategic());
            assertEquals(wanted, new HashSet<>(found));
            assertEquals(wanted.size(), found.size(), "some subset is listed twice");
          },
          "subsetCount",
          (game, expected, all) ->
              assertEquals(expected.getAsInt(), subsets(game.strategic()).size()),
          "value",
          (game, expected, all) -> {
            StrategicGame strategic = game.strategic();
            for (List<List<Rational>> pair : extreme(strategic)) {
              assertEquals(Numbers.rational(expected), payoff(strategic, pair));
            }
          });

  /** The extreme equilibria that the program lists, each exact, without regret and complete. */
  private static List<List<List<Rational>>> extreme(StrategicGame game) {
    List<List<List<Rational>>> found = new ArrayList<>();
    MixedEquilibria answer = mixed(game);
    assertEquals(Completeness.ALL, answer.equilibria().completeness());
    for (MixedEquilibrium equilibrium : answer.equilibria().equilibria()) {
      assertEquals(0, equilibrium.regret());
      assertTrue(equilibrium.profile().isExact());
      found.add(exact(equilibrium.profile()));
    }
    return found;
  }

  private static MixedEquilibria mixed(StrategicGame game) {
    return PureExpectations.answer(game, Concept.MIXED, MixedEquilibria.class);
  }

  private static List<List<Rational>> exact(MixedProfile profile) {
    List<List<Rational>> rows = new ArrayList<>();
    for (int player = 0; player < profile.players(); player++) {
      List<Rational> row = new ArrayList<>();
      for (int strategy = 0; strategy < profile.strategies(player); strategy++) {
        row.add(profile.exactProbability(player, strategy));
      }
      rows.add(row);
    }
    return rows;
  }

  /** Every maximal subset as the set of the extreme equilibria in it. */
  private static List<Set<List<List<Rational>>>> subsets(StrategicGame game) {
    MixedEquilibria answer = mixed(game);
    assertTrue(answer.subsets().isAll());
    List<MixedEquilibrium> extreme = answer.equilibria().equilibria();
    List<Set<List<List<Rational>>>> subsets = new ArrayList<>();
    for (NashSubset subset : answer.subsets().list()) {
      Set<List<List<Rational>>> pairs = new HashSet<>();
      for (int first : subset.first()) {
        for (int second : subset.second()) {
          pairs.add(
              List.of(
                  exact(extreme.get(first).profile()).get(0),
                  exact(extreme.get(second).profile()).get(1)));
        }
      }
      subsets.add(pairs);
    }
    return subsets;
  }

  private static Rational payoff(StrategicGame game, List<List<Rational>> pair) {
    Rational payoff = Rational.ZERO;
    for (int i = 0; i < pair.get(0).size(); i++) {
      for (int j = 0; j < pair.get(1).size(); j++) {
        Rational weight = pair.get(0).get(i).times(pair.get(1).get(j));
        payoff = payoff.plus(weight.times(game.exactPayoff(0, game.shape().index(i, j))));
      }
    }
    return payoff;
  }
}
