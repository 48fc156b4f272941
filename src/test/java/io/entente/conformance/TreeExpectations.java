package io.entente.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import io.entente.solve.BackwardInduction;
import io.entente.solve.Completeness;
import io.entente.solve.Solution;
import io.entente.solve.SubgamePerfectEquilibrium;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Answers to games played in turn: the payoffs of all subgame-perfect equilibria. */
final class TreeExpectations {

  private TreeExpectations() {}

  static final Map<String, Expectation> KINDS =
      Map.of(
          "subgamePerfect",
          (game, expected, all) -> {
            Set<List<Double>> wanted = new HashSet<>();
            for (JsonElement payoffs : expected.getAsJsonArray()) {
              wanted.add(Numbers.rationals(payoffs).stream().map(u -> u.toDouble()).toList());
            }
            Solution<SubgamePerfectEquilibrium> solution =
                BackwardInduction.withDefaultLimit().solve(game.tree().orElseThrow());
            assertEquals(Completeness.ALL, solution.completeness());
            Set<List<Double>> found = new HashSet<>();
            for (SubgamePerfectEquilibrium equilibrium : solution.equilibria()) {
              assertEquals(0, equilibrium.regret());
              found.add(equilibrium.payoffs());
            }
            assertEquals(wanted, found);
          });
}
