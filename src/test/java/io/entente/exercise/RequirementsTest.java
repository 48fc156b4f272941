package io.entente.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What variants may be required to be, each requirement against its definition. */
class RequirementsTest {

  /** Stag hunt: the probability of Stag is b / (b + a) in the mixed equilibrium. */
  private static Tables hunt() {
    return Tables.of("Row", "Column")
        .cell("Stag,Stag", "a", "a")
        .cell("Stag,Hare", "-b", "0")
        .cell("Hare,Stag", "0", "-b")
        .cell("Hare,Hare", "0", "0")
        .vary("a", "1", "2", "3", "4")
        .vary("b", "1", "2", "3", "4");
  }

  /** All values of b / (a + b) that the variants have. */
  private static Set<String> weights(Tables table) {
    Set<String> weights = new HashSet<>();
    for (int key = 0; key < 200; key++) {
      Variant variant = Tables.variant(table.asking("pure-nash"), key);
      weights.add(variant.number("b / (a + b)").toString());
    }
    return weights;
  }

  @Test
  void denominatorsStayBelowTheirBound() {
    assertEquals(
        Set.of("1/2", "1/3", "2/3", "1/4", "3/4", "1/5", "2/5", "3/5", "4/5", "3/7", "4/7"),
        weights(hunt()));
    assertEquals(
        Set.of("1/2", "1/3", "2/3", "1/4", "3/4"), weights(hunt().require("maxDenominator", "4")));
  }

  @Test
  void numbersLieApartAndDiffer() {
    assertEquals(
        Set.of("1/3", "2/3", "1/4", "3/4", "1/5", "2/5", "3/5", "4/5", "3/7", "4/7"),
        weights(hunt().require("distinct", "a", "b")));
    assertEquals(
        Set.of("1/5", "4/5", "1/4", "3/4"),
        weights(hunt().require("apart", "b / (a + b)", "a / (a + b)", "1/2")));
    // p and 1 - p of both players are the same here, and so never apart
    assertThrows(UnaskableException.class, () -> weights(hunt().require("apart", "1/50")));
  }

  @Test
  void equilibriaAreCounted() {
    assertEquals(11, weights(hunt().require("pureNash", "2").require("mixed")).size());
    assertThrows(UnaskableException.class, () -> weights(hunt().require("noPureNash")));
    assertEquals(11, weights(hunt().require("inefficientNash")).size());
  }

  @Test
  void dominanceIsCountedAndSolvesInRounds() {
    Tables dilemma =
        Tables.of("Row", "Column")
            .cell("C,C", "2", "2")
            .cell("C,D", "0", "x")
            .cell("D,C", "x", "0")
            .cell("D,D", "1", "1")
            .vary("x", "1", "3");
    for (List<String> one :
        List.of(List.of("strictlyDominated", "2"), List.of("solvableByDominance", "true"))) {
      Exercise exercise = dilemma.require(one.get(0), one.get(1)).asking("pure-nash");
      for (int key = 0; key < 20; key++) {
        assertEquals("3", Tables.variant(exercise, key).values().get("x").toString());
      }
    }
    Exercise twice = dilemma.require("solvableByDominance", "2").asking("pure-nash");
    assertThrows(UnaskableException.class, () -> Tables.variant(twice, 1));
  }

  /** Stag hunt with an equilibrium of stags and hares, with a tie, or without one. */
  private static Tables doubtful() {
    return Tables.of("Row", "Column")
        .cell("Stag,Stag", "2", "2")
        .cell("Stag,Hare", "-x", "0")
        .cell("Hare,Stag", "0", "-x")
        .cell("Hare,Hare", "0", "0")
        .vary("x", "-1", "0", "1");
  }

  @Test
  void allEquilibriaAreCountedAndWeakDominanceIsFound() {
    assertEquals(Set.of("1"), values(doubtful().require("equilibria", "3")));
    assertEquals(Set.of("-1"), values(doubtful().require("equilibria", "1")));
    assertEquals(Set.of("-1", "1"), values(doubtful().require("noWeakDominance")));
  }

  private static Set<String> values(Tables table) {
    Set<String> values = new HashSet<>();
    for (int key = 0; key < 40; key++) {
      values.add(Tables.variant(table.asking("pure-nash"), key).values().get("x").toString());
    }
    return values;
  }

  @Test
  void drawsThatCannotBeAskedAreDrawnAgainAndWhatNeverCanIsSaid() {
    // everybody mixes in one equilibrium only if there is a conflict
    Tables pennies =
        Tables.of("Row", "Column")
            .cell("H,H", "1", "-1")
            .cell("H,T", "-1", "x")
            .cell("T,H", "-1", "1")
            .cell("T,T", "1", "-1")
            .vary("x", "-2", "1", "2");
    Exercise exercise = pennies.require("askable").asking("mixed", "player", "Row", "action", "H");
    for (int key = 0; key < 40; key++) {
      assertTrue(Tables.variant(exercise, key).values().get("x").signum() > 0);
    }
    UnaskableException never =
        assertThrows(
            UnaskableException.class,
            () -> Tables.variant(pennies.asking("mixed", "player", "Row", "action", "X"), 1));
    assertTrue(never.getMessage().contains("exercise e: "), never.getMessage());
    assertTrue(never.getMessage().contains("Row has no X"), never.getMessage());
  }

  @Test
  void treesHaveEquilibriaAndTiesToo() {
    Exercise exercise =
        Sets.exercise(
            """
            "vary": {"a": [0, 1, 2, 3], "b": [0, 1, 2, 3]},
            "require": [{"noTies": true}, {"pureNash": 2}],
            "tree": {"players": ["A", "B"], "root": {"player": "A", "moves": {
              "Keep": ["a", 3],
              "Cut": {"player": "B", "moves": {"Concede": [2, "b"], "Escalate": [-2, 0]}}}}}
            """,
            "\"query\": \"nash-not-spe\"");
    Set<String> found = new HashSet<>();
    for (int key = 0; key < 60; key++) {
      found.add(Tables.variant(exercise, key).values().toString());
    }
    // a = 2 and b = 0 or 3 are ties; if a = 3, keeping is best whatever is threatened
    assertEquals(
        Set.of("{a=0, b=1}", "{a=0, b=2}", "{a=1, b=1}", "{a=1, b=2}", "{a=3, b=1}", "{a=3, b=2}"),
        found);
  }

  @Test
  void whatIsNotOnTheListIsRefused() {
    UnaskableException refused =
        assertThrows(UnaskableException.class, () -> weights(hunt().require("nice", "very")));
    assertTrue(refused.getMessage().contains("nice"), refused.getMessage());
    assertThrows(UnaskableException.class, () -> weights(hunt().require("less", "a")));
    assertThrows(UnaskableException.class, () -> weights(hunt().require("maxDenominator", "x")));
  }
}
