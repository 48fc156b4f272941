package io.entente.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.expression.Expression;
import io.entente.scenario.Condition;
import io.entente.scenario.Decision;
import io.entente.scenario.LevelTable;
import io.entente.scenario.Outcome;
import io.entente.scenario.Parameter;
import io.entente.scenario.Pooling;
import io.entente.scenario.Scenario;
import io.entente.scenario.ScenarioChanges;
import io.entente.scenario.Term;
import io.entente.scenario.Weight;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever changes a payoff in some draw, or where an outcome holds, is reported as a change. */
class MutationsTest {

  private static final Outcome OUTCOME =
      new Outcome("first move", new Condition.Not(Condition.ALWAYS));

  @Test
  void noMutationThatMattersGoesUnreported() {
    int mattered = 0;
    for (long seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      Scenario before = RandomScenarios.general(seed);
      Scenario after = mutated(before, random);
      boolean reported = !ScenarioChanges.of(before, after).isEmpty();
      boolean matters = !Arrays.equals(payoffs(before), payoffs(after)) || holds(before, after);
      assertTrue(reported || !matters, "seed " + seed);
      assertEquals(!before.equals(after), reported, "seed " + seed);
      assertEquals(reported, !ScenarioChanges.of(after, before).isEmpty(), "seed " + seed);
      mattered += matters ? 1 : 0;
    }
    assertTrue(mattered > 100, "only " + mattered + " mutations mattered");
    assertFalse(mattered == 300, "every mutation mattered, so nothing was learnt from the others");
  }

  private static boolean holds(Scenario before, Scenario after) {
    return !before.outcomes().equals(after.outcomes());
  }

  /** All payoffs at all combinations of moves, at the centre and in two draws. */
  private static double[] payoffs(Scenario scenario) {
    Plan plan = Plan.of(scenario);
    List<Double> all = new ArrayList<>();
    Runs runs = plan.runs(2);
    for (int block = 0; block < 2; block++) {
      if (block == 0) {
        runs.central();
      } else {
        runs.draw(5, 0, 2);
        runs.evaluatePayoffs();
      }
      for (int lane = 0; lane < runs.size(); lane++) {
        for (int actor = 0; actor < scenario.actors().size(); actor++) {
          for (int cell = 0; cell < plan.cells().size(); cell++) {
            all.add(runs.payoff(actor, cell, lane));
          }
        }
      }
    }
    return all.stream().mapToDouble(d -> d).toArray();
  }

  private static Scenario mutated(Scenario from, Random random) {
    List<Term> terms = new ArrayList<>(from.terms());
    List<Parameter> parameters = new ArrayList<>(from.parameters());
    List<Decision> decisions = new ArrayList<>(from.decisions());
    List<Outcome> outcomes = new ArrayList<>(from.outcomes());
    Pooling pooling = from.pooling();
    int at = random.nextInt(terms.size());
    switch (random.nextInt(8)) {
      case 0 -> terms.remove(at);
      case 1 -> terms.set(at, with(terms.get(at), weight(terms.get(at).weight(), random)));
      case 2 -> terms.set(at, withLevels(terms.get(at), random));
      case 3 -> terms.set(at, terms.get(random.nextInt(terms.size())));
      case 4 -> {
        int p = random.nextInt(parameters.size());
        Parameter old = parameters.get(p);
        Parameter.Kind kind = new Parameter.Value(random.nextInt(3) - 1);
        parameters.set(
            p,
            new Parameter(
                old.id(),
                old.says(),
                kind,
                old.range(),
                old.central(),
                old.claims(),
                old.assumption()));
      }
      case 5 ->
          pooling =
              new Pooling(
                  0.5, random.nextInt(2) + 1, 1, Map.of(1, .3, 2, .5, 3, .7, 4, .85, 5, .95));
      case 6 -> outcomes.add(OUTCOME);
      default -> {
        int d = random.nextInt(decisions.size());
        Decision old = decisions.get(d);
        var moves = new ArrayList<>(old.strategies());
        java.util.Collections.shuffle(moves, random);
        decisions.set(d, new Decision(old.id(), old.actor(), moves, old.observes()));
      }
    }
    return new Scenario(
        from.id(),
        from.title(),
        from.summary(),
        from.asOf(),
        from.assumption(),
        from.register(),
        pooling,
        from.actors(),
        decisions,
        parameters,
        terms,
        outcomes,
        from.views(),
        from.expectations());
  }

  private static Term with(Term term, Weight weight) {
    return new Term(
        term.actor(),
        term.id(),
        term.says(),
        term.levels(),
        weight,
        term.factor(),
        term.assumption());
  }

  private static Weight weight(Weight old, Random random) {
    if (old instanceof Weight.Pooled pooled && random.nextBoolean()) {
      return new Weight.Pooled(pooled.evidence().subList(0, 1), pooled.split(), pooled.times());
    }
    return new Weight.Given(Expression.of(random.nextInt(5) - 2));
  }

  private static Term withLevels(Term term, Random random) {
    List<LevelTable> tables = new ArrayList<>(term.levels());
    if (tables.isEmpty()) {
      return term;
    }
    int t = random.nextInt(tables.size());
    List<LevelTable.Row> rows = new ArrayList<>(tables.get(t).rows());
    int r = random.nextInt(rows.size());
    if (random.nextInt(3) == 0) {
      rows.remove(r);
    } else {
      rows.set(r, new LevelTable.Row(rows.get(r).when(), Expression.of(random.nextInt(3))));
    }
    tables.set(t, new LevelTable("", rows));
    return new Term(
        term.actor(),
        term.id(),
        term.says(),
        tables,
        term.weight(),
        term.factor(),
        term.assumption());
  }
}
