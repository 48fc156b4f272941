package io.entente.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.number.Rational;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GameTreeTest {

  /** Selten (1978), the chain store paradox, one shop: enter or stay out, fight or give way. */
  static GameTree entry() {
    GameTreeBuilder builder = GameTree.builder("Entry", List.of("Entrant", "Incumbent"));
    int enter = builder.addInformationSet(0, "", List.of("out", "in"));
    int fight = builder.addInformationSet(1, "", List.of("fight", "give way"));
    builder.decision(enter);
    builder.terminal(1, 5);
    builder.decision(fight);
    builder.terminal(0, 0);
    builder.terminal(2, 2);
    return builder.build();
  }

  @Test
  void nodesComeInPreorder() {
    GameTree tree = entry();
    assertEquals(5, tree.nodes());
    assertEquals(GameTree.Kind.DECISION, tree.kind(0));
    assertEquals(1, tree.child(0, 0));
    assertEquals(2, tree.child(0, 1));
    assertEquals(4, tree.child(2, 1));
    assertEquals(Optional.of(2), tree.parent(4));
    assertEquals(Optional.empty(), tree.parent(0));
    assertEquals(5, tree.subtreeEnd(2));
    assertEquals(2, tree.subtreeEnd(1));
    assertEquals(1, tree.player(2));
    assertTrue(tree.hasPerfectInformation());
    assertTrue(tree.hasPerfectRecall());
    assertEquals(entry(), tree);
    assertEquals(entry().hashCode(), tree.hashCode());
    assertNotEquals(tree, RandomTrees.perfectInformation(2, 2, 3, 1));
  }

  @Test
  void strategicFormOfEntryHasTheThreatAsAnEquilibrium() {
    StrategicGame game = entry().strategicForm();
    assertEquals(List.of("fight", "give way"), game.strategies(1));
    assertEquals(5.0, game.payoff(1, game.shape().index(0, 0)));
    assertTrue(NashEquilibrium.isEquilibrium(game, game.shape().index(0, 0)));
    assertTrue(NashEquilibrium.isEquilibrium(game, game.shape().index(1, 1)));
    assertFalse(NashEquilibrium.isEquilibrium(game, game.shape().index(1, 0)));
    assertFalse(SubgamePerfection.isSubgamePerfect(entry(), PureStrategyPlan.of(0, 0)));
    assertEquals(2.0, SubgamePerfection.regret(entry(), PureStrategyPlan.of(0, 0)));
    assertTrue(SubgamePerfection.isSubgamePerfect(entry(), PureStrategyPlan.of(1, 1)));
  }

  @Test
  void outcomesOnTheWayAddUpAndChanceIsAveragedExactly() {
    GameTreeBuilder builder = GameTree.builder("", List.of("One"));
    int toll = builder.addOutcome(Outcome.of("toll", Rational.of(-1, 3)));
    int prize = builder.addOutcome(Outcome.of("prize", 1.0));
    int coin =
        builder.addChanceMove(
            "",
            List.of("", "", ""),
            List.of(Rational.of(1, 3), Rational.of(1, 3), Rational.of(1, 3)));
    int go = builder.addInformationSet(0, "", List.of("go", "stay"));
    builder.decision(go);
    builder.chance("", coin, toll);
    builder.terminal("", prize);
    builder.terminal("", 0);
    builder.terminal("", 0);
    builder.terminal("", 0);
    GameTree tree = builder.build();
    assertEquals(Rational.of(2, 3), tree.exactPayoff(0, 2));
    assertEquals(Rational.of(-1, 3), tree.exactPayoff(0, 3));
    StrategicGame game = tree.strategicForm();
    assertEquals(Rational.of(0), game.exactPayoff(0, 0)); // 1/3 · 2/3 − 2/3 · 1/3
    assertEquals(0, game.compare(0, 0, 1));
    assertEquals(List.of(0.0), Play.of(tree, PureStrategyPlan.of(0)).payoffs());
  }

  @Test
  void forgettingIsFound() {
    assertTrue(twoMoves(true).hasPerfectInformation());
    GameTree forgetful = twoMoves(false);
    assertFalse(forgetful.hasPerfectInformation());
    assertFalse(forgetful.hasPerfectRecall());
    assertThrows(
        IllegalArgumentException.class,
        () -> SubgamePerfection.regret(forgetful, PureStrategyPlan.of(0, 0)));
  }

  @Test
  void notSeeingTheOthersMoveIsNotForgetting() {
    GameTreeBuilder builder = GameTree.builder("pennies", List.of("A", "B"));
    int a = builder.addInformationSet(0, "", List.of("h", "t"));
    int b = builder.addInformationSet(1, "", List.of("h", "t"));
    builder.decision(a);
    for (int move = 0; move < 2; move++) {
      builder.decision(b);
      builder.terminal(move == 0 ? 1 : -1, move == 0 ? -1 : 1);
      builder.terminal(move == 0 ? -1 : 1, move == 0 ? 1 : -1);
    }
    GameTree tree = builder.build();
    assertFalse(tree.hasPerfectInformation());
    assertTrue(tree.hasPerfectRecall());
    StrategicGame pennies = TextbookGames.matchingPennies();
    for (int index = 0; index < 4; index++) {
      assertEquals(pennies.payoff(0, index), tree.strategicForm().payoff(0, index));
    }
  }

  /** One player moves twice; the second time it may or may not know what it did. */
  private static GameTree twoMoves(boolean remembers) {
    GameTreeBuilder builder = GameTree.builder("", List.of("One"));
    int first = builder.addInformationSet(0, "", List.of("l", "r"));
    int second = builder.addInformationSet(0, "", List.of("l", "r"));
    int third = remembers ? builder.addInformationSet(0, "", List.of("l", "r")) : second;
    builder.decision(first);
    builder.decision(second);
    builder.terminal(1);
    builder.terminal(2);
    builder.decision(third);
    builder.terminal(3);
    builder.terminal(4);
    return builder.build();
  }

  @Test
  void unfinishedAndOverfullTreesAreRefused() {
    GameTreeBuilder builder = GameTree.builder("", List.of("One"));
    assertThrows(IllegalStateException.class, builder::build);
    builder.decision(builder.addInformationSet(0, "", List.of("a", "a")));
    builder.terminal(1);
    assertThrows(IllegalStateException.class, builder::build);
    assertFalse(builder.isComplete());
    builder.terminal(1);
    assertTrue(builder.isComplete());
    assertThrows(IllegalStateException.class, () -> builder.terminal(1));
    assertThrows(
        IllegalArgumentException.class, () -> builder.addInformationSet(1, "", List.of("a")));
    assertThrows(
        IllegalArgumentException.class,
        () -> builder.addChanceMove("", List.of("a"), List.of(Rational.of(1, 2))));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            builder.addChanceMove("", List.of("a", "b"), List.of(Rational.of(-1), Rational.of(2))));
  }

  @Test
  void deepTreesOverflowNoStack() {
    int depth = 100_000;
    GameTreeBuilder builder = GameTree.builder("", List.of("One"));
    for (int move = 0; move < depth; move++) {
      builder.decision(builder.addInformationSet(new InformationSet(0, move, "", List.of("on"))));
    }
    builder.terminal(1);
    GameTree tree = builder.build();
    assertTrue(tree.hasPerfectRecall());
    assertEquals(1.0, tree.payoff(0, depth));
    assertEquals(1.0, tree.strategicForm().payoff(0, 0));
  }
}
