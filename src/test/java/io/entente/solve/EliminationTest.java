package io.entente.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.Dominance;
import io.entente.game.RandomGames;
import io.entente.game.Restriction;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.game.TextbookGames;
import io.entente.solve.DominanceRelations.Relation;
import io.entente.solve.IteratedElimination.Elimination;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EliminationTest {

  @Test
  void gibbonsGameIsSolvedInThreeRounds() {
    StrategicGame game = TextbookGames.gibbons();
    IteratedElimination elimination = IteratedElimination.of(game);
    assertEquals(
        List.of(
            List.of(new Elimination(1, 2, 1)),
            List.of(new Elimination(0, 1, 0)),
            List.of(new Elimination(1, 0, 1))),
        elimination.rounds());
    assertEquals("[[0], [1]]", elimination.remaining().toString());
    assertTrue(elimination.solvesGame(game.shape()));
  }

  @Test
  void bothPlayersLoseAStrategyInTheSameRound() {
    assertEquals(
        List.of(List.of(new Elimination(0, 0, 1), new Elimination(1, 0, 1))),
        IteratedElimination.of(TextbookGames.prisonersDilemma()).rounds());
    assertFalse(
        IteratedElimination.of(TextbookGames.chicken())
            .solvesGame(TextbookGames.chicken().shape()));
  }

  @Test
  void everyEliminationIsDominatedByAStrategyThatStays() {
    eachGame(
        (game, where) -> {
          IteratedElimination elimination = IteratedElimination.of(game);
          Restriction left = Restriction.all(game.shape());
          for (List<Elimination> round : elimination.rounds()) {
            Restriction next = left;
            for (Elimination gone : round) {
              next = next.without(gone.player(), gone.strategy());
              assertTrue(
                  Dominance.strictly(game, left, gone.player(), gone.by(), gone.strategy()), where);
            }
            for (Elimination gone : round) {
              assertTrue(next.contains(gone.player(), gone.by()), where);
            }
            left = next;
          }
          assertEquals(left, elimination.remaining(), where);
          assertEquals(left, oneAtATime(game), where);
        });
  }

  /** Eliminates any dominated strategy, the last first, until there is none: the order is free. */
  private static Restriction oneAtATime(StrategicGame game) {
    Restriction left = Restriction.all(game.shape());
    for (int player = game.shape().players() - 1; player >= 0; player--) {
      for (int strategy = game.shape().strategies(player) - 1; strategy >= 0; strategy--) {
        for (int by : left.strategies(player)) {
          if (left.contains(player, strategy)
              && by != strategy
              && Dominance.strictly(game, left, player, by, strategy)) {
            left = left.without(player, strategy);
            player = game.shape().players() - 1; // start over
            strategy = game.shape().strategies(player);
            break;
          }
        }
      }
    }
    return left;
  }

  @Test
  void everyEquilibriumRemains() {
    eachGame(
        (game, where) -> {
          Restriction remaining = IteratedElimination.of(game).remaining();
          for (PureEquilibrium equilibrium : PlainPureEquilibria.solve(game).equilibria()) {
            int index = equilibrium.profile().index(game.shape());
            assertTrue(remaining.contains(game.shape(), index), where);
          }
        });
  }

  @Test
  void relationsAreThoseOfTheDefinition() {
    eachGame(
        (game, where) -> {
          List<Relation> expected = new ArrayList<>();
          for (int player = 0; player < game.shape().players(); player++) {
            for (int worse = 0; worse < game.shape().strategies(player); worse++) {
              for (int better = 0; better < game.shape().strategies(player); better++) {
                if (Dominance.weakly(game, player, better, worse)) {
                  boolean strict = Dominance.strictly(game, player, better, worse);
                  expected.add(new Relation(player, better, worse, strict));
                }
              }
            }
          }
          assertEquals(expected, DominanceRelations.of(game), where);
        });
  }

  private interface Check {
    void on(StrategicGame game, String where);
  }

  private static void eachGame(Check check) {
    for (Shape shape : RandomGames.SHAPES) {
      for (long seed = 0; seed < 30; seed++) {
        for (int range : new int[] {2, 5}) {
          check.on(RandomGames.integers(shape, range, seed), shape + ", seed " + seed);
        }
        check.on(RandomGames.thirds(shape, seed), shape + ", thirds, seed " + seed);
      }
    }
  }
}
