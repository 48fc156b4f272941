package io.entente.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.GameTree;
import io.entente.game.NashEquilibrium;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Published trees, and their strategic forms as published; all figures are typed by hand. */
class ExtensiveFormFileTest {

  /** Compares with rows of cells, a cell being the payoffs of all players. */
  private static void assertTable(double[][][] rows, StrategicGame game) {
    assertEquals(rows.length, game.shape().strategies(0));
    assertEquals(rows[0].length, game.shape().strategies(1));
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < rows[row].length; column++) {
        for (int player = 0; player < 2; player++) {
          assertEquals(
              rows[row][column][player],
              game.payoff(player, game.shape().index(row, column)),
              "player " + player + " at " + row + ", " + column);
        }
      }
    }
  }

  @Test
  void cardGameHasMyersonsStrategicForm() throws Exception {
    GameTree tree = GameFiles.tree("card-game.efg");
    assertFalse(tree.hasPerfectInformation());
    assertTrue(tree.hasPerfectRecall());
    StrategicGame game = tree.strategicForm();
    assertEquals(
        List.of("Raise, raise", "Raise, fold", "Fold, raise", "Fold, fold"), game.strategies(0));
    assertEquals(List.of("Meet", "Pass"), game.strategies(1));
    assertTable(
        new double[][][] {
          {{0, 0}, {1, -1}},
          {{0.5, -0.5}, {0, 0}},
          {{-0.5, 0.5}, {1, -1}},
          {{0, 0}, {0, 0}}
        },
        game);
  }

  @Test
  void outcomeAndInformationSetAreReusedByNumber() throws Exception {
    GameTree tree = GameFiles.tree("card-game.efg");
    assertEquals(11, tree.nodes());
    assertEquals(4, tree.outcomes().size());
    assertEquals(3, tree.informationSets().size());
    assertEquals(tree.informationSet(2), tree.informationSet(7));
    assertEquals("wins one", tree.outcomes().get(tree.outcomeNumber(9) - 1).name());
    assertEquals("sees black", tree.label(6));
  }

  @Test
  void horseHasSeltensPayoffsAtAllEightProfiles() throws Exception {
    GameTree tree = GameFiles.tree("seltens-horse.efg");
    assertFalse(tree.hasPerfectInformation());
    StrategicGame game = tree.strategicForm();
    double[][] payoffs = { // L L L, L L R, L R L, L R R, R L L, R L R, R R L, R R R
      {3, 2, 2}, {0, 0, 0}, {3, 2, 2}, {0, 0, 0}, {4, 4, 0}, {0, 0, 1}, {1, 1, 1}, {1, 1, 1}
    };
    for (int index = 0; index < 8; index++) {
      for (int player = 0; player < 3; player++) {
        assertEquals(payoffs[index][player], game.payoff(player, index), "profile " + index);
      }
    }
  }

  @Test
  void horseHasTheTwoPureEquilibriaThatSeltenFound() throws Exception {
    StrategicGame game = GameFiles.tree("seltens-horse.efg").strategicForm();
    List<Integer> equilibria = new ArrayList<>();
    for (int index = 0; index < 8; index++) {
      if (NashEquilibrium.isEquilibrium(game, index)) {
        equilibria.add(index);
      }
    }
    int leftRightLeft = game.shape().index(0, 1, 0);
    int rightRightRight = game.shape().index(1, 1, 1);
    assertTrue(equilibria.containsAll(List.of(leftRightLeft, rightRightRight)));
    assertEquals(2, equilibria.size());
  }

  @Test
  void treeHasThePublishedReducedNormalForm() throws Exception {
    StrategicGame reduced = GameFiles.game("selten-1975-figure-2.nfg");
    StrategicGame full = GameFiles.tree("selten-1975-figure-2.efg").strategicForm();
    assertTable(new double[][][] {{{1, 1}, {1, 1}}, {{0, 2}, {0, 3}}, {{0, 2}, {2, 0}}}, reduced);
    assertEquals(List.of("R, R", "R, L", "L, R", "L, L"), full.strategies(0));
    int[] published = {0, 0, 1, 2}; // whoever plays R first never moves again
    for (int row = 0; row < 4; row++) {
      for (int column = 0; column < 2; column++) {
        for (int player = 0; player < 2; player++) {
          assertEquals(
              reduced.payoff(player, reduced.shape().index(published[row], column)),
              full.payoff(player, full.shape().index(row, column)));
        }
      }
    }
  }

  @Test
  void centipedeEndsWhereSomeoneFirstStops() throws Exception {
    GameTree tree = GameFiles.tree("centipede.efg");
    assertTrue(tree.hasPerfectInformation());
    double[][] stopAt = {{1, 0}, {0, 2}, {3, 1}, {2, 4}, {5, 3}, {4, 6}};
    StrategicGame game = tree.strategicForm();
    for (int one = 0; one < 8; one++) {
      for (int two = 0; two < 8; two++) {
        double[] expected = {6, 5};
        for (int stage = 5; stage >= 0; stage--) {
          int bits = stage % 2 == 0 ? one : two; // the first of a player's three moves counts 4
          if ((bits >> (2 - stage / 2) & 1) == 1) {
            expected = stopAt[stage];
          }
        }
        int index = game.shape().index(one, two);
        assertEquals(expected[0], game.payoff(0, index));
        assertEquals(expected[1], game.payoff(1, index));
      }
    }
  }

  @Test
  void outcomesOnInnerNodesArePaidOnTheWay() throws Exception {
    GameTree tree = GameFiles.tree("entry-fee.efg");
    assertEquals(List.of(7, 40), tree.informationSets().stream().map(s -> s.number()).toList());
    assertEquals(3, tree.chanceMoves().get(0).number());
    // nodes: 0 start, 1 respond, 2 war, 3 won, 4 lost, 5 share, 6 out
    assertEquals(Rational.parse("29/3"), tree.exactPayoff(0, 3));
    assertEquals(Rational.of(-2), tree.exactPayoff(1, 3));
    assertEquals(Rational.parse("-7/3"), tree.exactPayoff(0, 4));
    assertEquals(Rational.parse("14/3"), tree.exactPayoff(0, 5));
    assertEquals(Rational.of(1, 10), tree.exactPayoff(0, 6));
    assertEquals(0, tree.outcomeNumber(4));
    StrategicGame game = tree.strategicForm();
    // in and fight: 1/4 · 29/3 - 3/4 · 7/3 = 2/3
    assertEquals(Rational.of(2, 3), game.exactPayoff(0, game.shape().index(0, 0)));
  }

  @Test
  void treeOfOneNodeIsAGame() throws Exception {
    GameTree tree = GameFiles.treeOf("EFG 2 D \"\" { \"Only\" } t \"\" 1 { 5 }");
    assertEquals(1, tree.nodes());
    assertEquals(5.0, tree.payoff(0, 0));
  }

  @Test
  void chainOfManyNodesNeedsNoRecursion() throws Exception {
    StringBuilder text = new StringBuilder("EFG 2 R \"deep\" { \"Only\" }\n");
    text.append("p \"\" 1 1 \"\" { \"on\" } 0\n");
    text.append("p \"\" 1 1 0\n".repeat(99_999));
    GameTree tree = GameFiles.treeOf(text + "t \"\" 0");
    assertEquals(100_001, tree.nodes());
    assertEquals(tree, GameFiles.treeOf(GameFiles.text(tree)));
  }
}
