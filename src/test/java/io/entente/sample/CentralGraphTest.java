package io.entente.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.StrategicGame;
import io.entente.outcome.Question;
import io.entente.outcome.SparseReading;
import io.entente.scenario.Scenario;
import io.entente.scenario.View;
import io.entente.scenario.WhatIf;
import io.entente.solve.Completeness;
import io.entente.solve.NotAnsweredException;
import io.entente.solve.PureEquilibria;
import io.entente.solve.PureEquilibrium;
import io.entente.solve.Solution;
import io.entente.solve.sparse.SparseEquilibria;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Counting group by group against going through every combination of moves. */
class CentralGraphTest {

  private static final int SCENARIOS = 300;

  @Test
  void theAnswerIsThatOfEnumeration() {
    int several = 0;
    for (long seed = 0; seed < SCENARIOS; seed++) {
      several += same(RandomScenarios.general(seed), "general " + seed);
      several += same(RandomScenarios.withTies(seed), "ties " + seed);
      several += same(RandomScenarios.sparse(seed), "sparse " + seed);
    }
    assertTrue(several > 100, "only " + several + " with several equilibria");
  }

  @Test
  void whatIsForcedOrDroppedIsSoHereToo() {
    for (long seed = 0; seed < 60; seed++) {
      Scenario scenario = RandomScenarios.sparse(seed);
      String decision = scenario.decisions().get(1).id();
      String move = scenario.decisions().get(1).strategies().get(0).id();
      View changes =
          View.forcing(java.util.Map.of(decision, move))
              .and(View.dropping(List.of(scenario.terms().get(0).name())))
              .and(View.scaling(java.util.Map.of(scenario.terms().get(1).name(), -0.5)));
      same(new WhatIf(Optional.empty(), changes).apply(scenario), "changed " + seed);
    }
  }

  /** Returns 1 if there are several equilibria. */
  private static int same(Scenario scenario, String what) {
    StrategicGame game = CentralGame.simultaneous(Plan.of(scenario).central());
    SparseEquilibria sparse;
    try {
      sparse = SparseEquilibria.of(CentralGraph.of(scenario).game());
    } catch (NotAnsweredException tooClose) {
      throw new AssertionError(what, tooClose);
    }
    assertEquals(game.players(), sparse.game().players(), what);
    Solution<PureEquilibrium> expected = PureEquilibria.listingAtMost(7).solve(game);
    Solution<PureEquilibrium> found = sparse.listingAtMost(7);
    assertEquals(expected.total(), found.total(), what);
    assertEquals(expected.completeness(), found.completeness(), what);
    assertEquals(expected.completeness() == Completeness.ALL, found.note().isEmpty(), what);
    for (int i = 0; i < expected.equilibria().size(); i++) {
      PureEquilibrium one = expected.equilibria().get(i);
      PureEquilibrium other = found.equilibria().get(i);
      assertEquals(one.profile(), other.profile(), what);
      assertEquals(one.strict(), other.strict(), what);
      for (int player = 0; player < one.payoffs().size(); player++) {
        double near = 4 * game.tieTolerance(player);
        assertEquals(one.payoffs().get(player), other.payoffs().get(player), near, what);
        assertEquals(
            game.tieTolerance(player), sparse.game().tieTolerance(player), near * 1e-9, what);
        assertEquals(game.strategies(player), sparse.game().strategies(player), what);
      }
      assertEquals(one.regret(), other.regret(), 1e-12, what);
    }
    return found.total().get().intValueExact() > 1 ? 1 : 0;
  }

  @Test
  void outcomesHoldInAsManyEquilibriaAsAreCountedOneByOne() {
    for (long seed = 0; seed < 120; seed++) {
      Scenario scenario = RandomScenarios.sparse(seed);
      Plan plan = Plan.of(scenario);
      StrategicGame game = CentralGame.simultaneous(plan.central());
      SparseReading reading = SparseReading.of(Question.of(scenario));
      List<PureEquilibrium> all = PureEquilibria.listingAll().solve(game).equilibria();
      for (SparseReading.OutcomeCount outcome : reading.outcomes()) {
        boolean[] holds = plan.cells().where(outcome.outcome().condition());
        long count = all.stream().filter(each -> holds[each.profile().index(game.shape())]).count();
        assertEquals(
            Optional.of(count),
            outcome.holdsIn().map(java.math.BigInteger::longValueExact),
            "seed " + seed + " " + outcome.outcome());
      }
    }
  }
}
