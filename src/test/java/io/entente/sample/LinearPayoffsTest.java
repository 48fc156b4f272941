package io.entente.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.GameTree;
import io.entente.game.StrategicGame;
import io.entente.json.ScenarioReader;
import io.entente.number.Rational;
import io.entente.scenario.Decision;
import io.entente.scenario.Distribution.Family;
import io.entente.scenario.Form;
import io.entente.scenario.Parameter;
import io.entente.scenario.Pooling;
import io.entente.scenario.Scenario;
import io.entente.scenario.Sketch;
import io.entente.scenario.Term;
import io.entente.scenario.View;
import io.entente.scenario.Weight;
import io.entente.scenario.WhatIf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Payoffs as linear functions of coefficients against the payoffs of the solvers. */
class LinearPayoffsTest {

  private static final int MOST_CELLS = 5000;

  private static List<Scenario> shipped() throws IOException {
    List<Scenario> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        new ScenarioReader()
            .read(file)
            .scenario()
            .filter(LinearPayoffsTest::canBeTabled)
            .ifPresent(all::add);
      }
    }
    assertTrue(all.size() > 20, "scenarios found: " + all.size());
    return all;
  }

  /** All but those of so many actors that their equilibria are counted group by group. */
  private static boolean canBeTabled(Scenario scenario) {
    double combinations = 1;
    for (Decision decision : scenario.decisions()) {
      combinations *= decision.strategies().size();
    }
    return combinations < 1e6;
  }

  /** Recomposed payoffs are the exact ones of the games that are solved, everywhere. */
  @Test
  void payoffsOfShippedScenariosAreThoseOfTheirGames() throws IOException {
    int atOnce = 0;
    int inTurn = 0;
    for (Scenario scenario : shipped()) {
      Plan plan = Plan.of(scenario);
      if (plan.isRepeated() || plan.cells().size() > MOST_CELLS || !scenario.hasDecisions()) {
        continue;
      }
      LinearPayoffs linear;
      try {
        linear = LinearPayoffs.of(plan.central());
      } catch (UnsolvableException countsSolutionValues) {
        continue;
      }
      if (scenario.chance().isEmpty() && scenario.isUnconditional()) {
        requireSame(CentralGame.simultaneous(plan.central()), linear.atOnce(), scenario.id());
        atOnce++;
      }
      try {
        requireSame(CentralGame.sequential(plan.central()), linear.inTurn(), scenario.id());
        inTurn++;
      } catch (UnsolvableException notAllIsSeen) {
        assertFalse(CentralGame.sequential(plan.central()).hasPerfectInformation(), scenario.id());
      }
    }
    assertTrue(atOnce > 20 && inTurn > 3, atOnce + " at once, " + inTurn + " in turn");
  }

  private static void requireSame(StrategicGame game, LinearProfiles linear, String where) {
    StrategicGame own = linear.game(linear.payoffs().values());
    assertEquals(game.players(), own.players());
    assertEquals(game.shape().profiles(), linear.size());
    for (int player = 0; player < game.players().size(); player++) {
      assertEquals(game.strategies(player), own.strategies(player));
      int actor = linear.players().get(player);
      for (int profile = 0; profile < linear.size(); profile++) {
        Rational value = linear.row(actor, profile).at(linear.payoffs().values());
        assertEquals(value, own.exactPayoff(player, profile));
        same(game.exactPayoff(player, profile), value, game.tieTolerance(player), where);
        for (int s = 0; s < linear.strategies(actor); s++) {
          int other = linear.with(actor, s, profile);
          assertEquals(s, game.shape().strategy(other, player));
          assertEquals(
              own.exactPayoff(player, profile).minus(own.exactPayoff(player, other)),
              linear.difference(actor, profile, other).at(linear.payoffs().values()));
        }
      }
    }
  }

  private static void requireSame(GameTree tree, LinearTree linear, String where) {
    assertEquals(tree.nodes(), linear.tree().nodes());
    for (int node = 0; node < tree.nodes(); node++) {
      for (int p = 0; tree.actions(node) == 0 && p < tree.players().size(); p++) {
        Rational value = linear.tree().exactPayoff(p, node);
        same(tree.exactPayoff(p, node), value, tree.tieTolerance(p), where);
        assertEquals(value, linear.row(p, node, new int[0]).at(linear.payoffs().values()));
      }
    }
  }

  private static void same(Rational expected, Rational value, double tolerance, String where) {
    if (tolerance == 0) {
      assertEquals(expected, value, where);
    } else {
      assertEquals(expected.toDouble(), value.toDouble(), tolerance, where);
    }
  }

  /** Doubling a weight in the file doubles its coefficient and nothing else. */
  @Test
  void otherValuesAreThoseOfAScenarioChangedLikeThat() {
    for (long seed = 0; seed < 150; seed++) {
      Scenario scenario = RandomScenarios.general(seed);
      Term term = scenario.terms().get((int) (seed % scenario.terms().size()));
      Plan plan = Plan.of(scenario);
      LinearPayoffs linear = LinearPayoffs.of(plan.central());
      List<Rational> values = new ArrayList<>(linear.values());
      for (int c = 0; c < values.size(); c++) {
        if (linear.coefficients().get(c).name().equals(term.name())) {
          values.set(c, values.get(c).times(Rational.of(-3)));
        }
      }
      Scenario changed =
          new WhatIf(Optional.empty(), View.scaling(Map.of(term.name(), -3.0))).apply(scenario);
      Runs runs = Plan.of(changed).central();
      StrategicGame expected = CentralGame.simultaneous(runs);
      StrategicGame game = linear.atOnce().game(values);
      for (int player = 0; player < game.players().size(); player++) {
        for (int profile = 0; profile < game.shape().profiles(); profile++) {
          assertEquals(
              expected.exactPayoff(player, profile),
              game.exactPayoff(player, profile),
              "seed " + seed);
        }
      }
    }
  }

  /** Level times coefficient is what a term contributes, to rounding. */
  @Test
  void levelsTimesCoefficientsAreContributions() {
    for (long seed = 0; seed < 60; seed++) {
      Plan plan = Plan.of(RandomScenarios.general(seed));
      Runs runs = plan.central();
      LinearPayoffs linear = LinearPayoffs.of(runs);
      for (int c = 0; c < linear.coefficients().size(); c++) {
        PayoffCoefficient coefficient = linear.coefficients().get(c);
        assertTrue(coefficient.range().contains(coefficient.value()), "seed " + seed);
        for (int cell = 0; cell < plan.cells().size(); cell++) {
          double expected = runs.contribution(coefficient.term(), cell, 0);
          double found = linear.level(c, cell).times(coefficient.value()).toDouble();
          assertEquals(expected, found, 1e-9 * (1 + Math.abs(expected)), "seed " + seed);
        }
      }
    }
  }

  /** Draws at salience 1 stay within the range, and come near both ends. */
  @Test
  void drawsStayWithinTheRange() {
    Sketch sketch = new Sketch().actor("A", "x", "y");
    sketch.claim("c-1", "one", 3).claim("c-2", "two", 1);
    sketch.pooling(new Pooling(0, 1, 1, Map.of(1, 0.5, 3, 1.0)));
    sketch.term(
        "A", "pooled", Sketch.pooled(sketch.evidence("c-1", 2, 1), sketch.evidence("c-2", -4, .5)));
    sketch.term("A", "drawn", new Weight.Drawn(Sketch.distribution(Family.UNIFORM, "-1", "3")));
    Plan plan = Plan.of(sketch.build());
    LinearPayoffs linear = LinearPayoffs.of(plan.central());
    // By hand: the first claim is sure and gives 1 to 3; the second 0 or -2.5 to -1.5; over 2 + 1.
    PayoffCoefficient.Range pooled = linear.coefficients().get(0).range();
    assertEquals(Rational.of(-1, 2), pooled.low());
    assertEquals(Rational.ONE, pooled.high());
    assertEquals(Rational.of(-1), linear.coefficients().get(1).range().low());
    assertEquals(Rational.of(3), linear.coefficients().get(1).range().high());
    Runs runs = plan.runs(Runs.MOST_LANES);
    double low = 9;
    double high = -9;
    for (int block = 0; block < 400; block++) {
      runs.draw(7, 64L * block, 64);
      for (int lane = 0; lane < 64; lane++) {
        low = Math.min(low, runs.weight(0, lane));
        high = Math.max(high, runs.weight(0, lane));
      }
    }
    assertTrue(low >= -0.5 && low < -0.4 && high <= 1 && high > 0.9, low + " to " + high);
  }

  /** By hand: one coefficient per cell, 0 to 5 widened by 5, named by moves in the file's order. */
  @Test
  void aPlainTableHasACoefficientPerCell() {
    String text =
        """
        {"format": "entente/scenario/1", "id": "pd", "title": "Prisoners' dilemma",
         "actors": {"Row": {"strategies": {"C": "c", "D": "d"}},
           "Column": {"strategies": {"C": "c", "D": "d"}}},
         "payoffs": {"table": {"order": ["Row", "Column"],
           "C,C": [3, 3], "C,D": [0, 5], "D,C": [5, 0], "D,D": [1, 1]}}}
        """;
    Scenario scenario = new ScenarioReader().read("pd.json", text).scenario().orElseThrow();
    LinearPayoffs linear = LinearPayoffs.of(Plan.of(scenario).central());
    assertEquals(8, linear.coefficients().size());
    PayoffCoefficient sucker = linear.coefficients().get(1);
    assertEquals("Row at C,D", sucker.name());
    assertTrue(sucker.isCell() && linear.isTable(0) && linear.isExact());
    assertEquals(Rational.ZERO, sucker.value());
    assertEquals(Rational.of(-5), sucker.range().low());
    assertEquals(Rational.of(10), sucker.range().high());
    assertEquals("[0, 2] [1, -1]", linear.difference(0, 0, 2).toString());
    Rational low = linear.within(Rational.of(1, 2)).coefficients().get(2).range().low();
    assertEquals(Rational.of(5, 2), low);
  }

  /** By hand: the parameter's range times the factor; twice the value; what formulas are. */
  @Test
  void rangesComeFromParameters() {
    Parameter.Range range = new Parameter.Range(1, 4);
    Sketch sketch = new Sketch().actor("A", "x", "y");
    sketch.parameter(
        new Parameter(
            "p",
            "",
            new Parameter.Value(2),
            Optional.of(range),
            OptionalDouble.empty(),
            List.of(),
            Optional.empty()));
    sketch.term("A", "one", Sketch.given("p")).term("A", "two", Sketch.given("p * 3"));
    sketch.term("A", "three", Sketch.given("-7")).term("A", "four", Sketch.given("exp(p)"));
    Scenario scaled =
        new WhatIf(Optional.empty(), View.scaling(Map.of("A.one", -2.0))).apply(sketch.build());
    LinearPayoffs linear = LinearPayoffs.of(Plan.of(scaled).central());
    List<String> ranges = new ArrayList<>();
    linear.coefficients().forEach(c -> ranges.add(c.range().low() + ".." + c.range().high()));
    assertEquals(List.of("-8..-2", "0..12", "-14..0"), ranges.subList(0, 3));
    assertEquals(Optional.of("p * 3"), linear.coefficients().get(1).formula());
    assertTrue(linear.coefficients().get(1).isExact());
    assertFalse(linear.coefficients().get(3).isExact() || linear.isExact());
  }

  /** Expected payoffs at once are those of the tree's strategic form. */
  @Test
  void chanceThatNobodySeesIsAveraged() {
    int compared = 0;
    for (long seed = 0; seed < 200; seed++) {
      Scenario scenario = RandomChance.atOnce(seed);
      LinearProfiles linear;
      try {
        linear = LinearPayoffs.of(Plan.of(scenario).central()).atOnce();
      } catch (UnsolvableException someKnowMore) {
        continue;
      }
      StrategicGame game =
          CentralGame.tree(Plan.of(scenario).central(), Form.SIMULTANEOUS).strategicForm();
      StrategicGame own = linear.game(linear.payoffs().values());
      if (scenario.decisions().size() == own.players().size()) {
        assertEquals(game.shape().profiles(), own.shape().profiles(), "seed " + seed);
        for (int player = 0; player < own.players().size(); player++) {
          for (int profile = 0; profile < linear.size(); profile++) {
            assertEquals(
                game.exactPayoff(linear.players().get(player), profile),
                own.exactPayoff(player, profile),
                "seed " + seed);
          }
        }
        compared += scenario.chance().isEmpty() ? 0 : 1;
      }
    }
    assertTrue(compared > 5, "compared " + compared);
  }

  @Test
  void whatIsNotLinearIsRefusedWithARemedy() throws IOException {
    Scenario hidden = new Sketch().actor("A", "x", "y").actor("B", "x", "y").build();
    UnsolvableException unseen =
        assertThrows(
            UnsolvableException.class, () -> LinearPayoffs.of(Plan.of(hidden).central()).inTurn());
    assertTrue(unseen.getMessage().contains("--form simultaneous"), unseen.getMessage());
    int refused = 0;
    for (Scenario scenario : shipped()) {
      Plan plan = Plan.of(scenario);
      if (plan.isRepeated()) {
        assertThrows(UnsolvableException.class, () -> LinearPayoffs.of(plan.central()));
        refused++;
      }
    }
    assertTrue(refused > 0);
  }
}
