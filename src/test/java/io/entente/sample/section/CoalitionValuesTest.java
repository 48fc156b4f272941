package io.entente.sample.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.json.ScenarioReader;
import io.entente.number.Rational;
import io.entente.outcome.section.CoalitionAnswer;
import io.entente.outcome.section.SectionAnswer;
import io.entente.sample.Plan;
import io.entente.sample.Runs;
import io.entente.scenario.Scenario;
import io.entente.scenario.coalition.CoalitionSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Every solution value of a run in floating point is what is found exactly at the same numbers. */
class CoalitionValuesTest {

  private static String file(Random random, int players) {
    List<String> ids = new ArrayList<>();
    StringBuilder pairs = new StringBuilder();
    StringBuilder holds = new StringBuilder();
    for (int p = 0; p < players; p++) {
      ids.add("\"P" + p + "\"");
      for (int q = p + 1; q < players; q++) {
        pairs.append(pairs.isEmpty() ? "" : ", ");
        pairs.append("\"P" + p + ",P" + q + "\": " + (random.nextInt(9) - 2));
        holds.append(" + g.network.linked.P" + p + ".P" + q);
      }
      for (String concept : List.of("shapley", "nucleolus", "banzhaf", "banzhaf_share")) {
        holds.append(" + g." + concept + ".P" + p);
      }
    }
    String all = String.join(",", ids).replace("\"", "");
    return "{\"format\": \"entente/scenario/1\", \"id\": \"g\", \"title\": \"G\","
        + " \"coalitions\": {\"g\": {\"players\": ["
        + String.join(", ", ids)
        + "], \"pairs\": {"
        + pairs
        + "}, \"worth\": {\""
        + all
        + "\": "
        + (players * 3 + random.nextInt(20))
        + "}, \"allocations\": {\"own\": {\"P0\": 2.5, \"P1\": "
        + (players * 3 - 1)
        + "}}, \"network\": {\"payoff\": \"myerson\", \"cost\": 0.3}}},"
        + " \"outcomes\": {\"all\": {\"holds\": \"g.worth + g.core + g.core.surplus + g.excess.own"
        + " + g.in_core.own + g.network.stable"
        + holds
        + "\"}}}";
  }

  @Test
  void runsAgreeWithFractions() {
    int checked = 0;
    for (long seed = 0; seed < 40; seed++) {
      int players = 2 + (int) (seed % 3);
      Scenario scenario =
          new ScenarioReader()
              .read("g.json", file(new Random(seed), players))
              .scenario()
              .orElseThrow();
      Runs central = Plan.of(scenario).central();
      CoalitionAnswer answer = (CoalitionAnswer) SectionAnswer.all(central).get(0);
      CoalitionSection game = answer.section();
      CoalitionAnswer.Listed listed = answer.listed().orElseThrow();
      assertEquals(game.values(), central.plan().solutionValues(), "seed " + seed);
      for (int p = 0; p < players; p++) {
        String id = ".P" + p;
        same(answer.shapley().get(p), central, "g.shapley" + id, seed);
        same(answer.banzhaf().get(p), central, "g.banzhaf" + id, seed);
        if (!answer.banzhafShares().isEmpty()) {
          same(answer.banzhafShares().get(p), central, "g.banzhaf_share" + id, seed);
        }
        if (!listed.nucleolus().allocation().isEmpty()) {
          same(listed.nucleolus().allocation().get(p), central, "g.nucleolus" + id, seed);
          checked++;
        }
      }
      same(listed.core().orElseThrow().surplus(), central, "g.core.surplus", seed);
      same(truth(!listed.core().get().isEmpty()), central, "g.core", seed);
      same(listed.allocations().get(0).excess(), central, "g.excess.own", seed);
      same(truth(listed.allocations().get(0).inCore()), central, "g.in_core.own", seed);
      List<Integer> stable = listed.network().orElseThrow().stable();
      same(Rational.of(stable.size()), central, "g.network.stable", seed);
      long first = stable.stream().filter(network -> (network & 1) != 0).count();
      double linked = stable.isEmpty() ? 0 : (double) first / stable.size();
      assertEquals(linked, central.solutionValue("g.network.linked.P0.P1", 0), 1e-12);
    }
    assertTrue(checked > 60, checked + " shares");
  }

  private static Rational truth(boolean is) {
    return is ? Rational.ONE : Rational.ZERO;
  }

  private static void same(Rational exact, Runs central, String name, long seed) {
    double near = central.solutionValue(name, 0);
    assertEquals(exact.toDouble(), near, 1e-9, name + ", seed " + seed);
  }
}
