package io.entente.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.BestResponses;
import io.entente.game.Pareto;
import io.entente.game.Profile;
import io.entente.game.RandomGames;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.game.TextbookGames;
import io.entente.game.Welfare;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Maximin, Pareto efficiency, welfare and commitment, against the definition and the textbook. */
class ProfileChoiceTest {

  @Test
  void swervingSecuresMostInChicken() {
    List<Maximin> maximin = Maximin.of(TextbookGames.chicken());
    assertEquals(new Maximin(0, -1, List.of(0), 1), maximin.get(0));
    assertEquals(new Maximin(1, -1, List.of(0), 2), maximin.get(1));
    assertEquals(List.of(0, 1), Maximin.of(TextbookGames.matchingPennies()).get(0).strategies());
  }

  @Test
  void committingToGoStraightWinsChicken() {
    Stackelberg commitment = Stackelberg.of(TextbookGames.chicken(), 0);
    assertEquals(List.of(1), commitment.optimistic());
    assertEquals(List.of(1), commitment.pessimistic());
    assertEquals(Optional.of(Profile.of(1, 0)), commitment.commitments().get(1).best());
  }

  @Test
  void indifferentFollowerMakesOptimistAndPessimistDiffer() {
    StrategicGame game =
        StrategicGame.bimatrix(new double[][] {{9, 0}, {4, 4}}, new double[][] {{1, 1}, {1, 0}});
    Stackelberg commitment = Stackelberg.of(game, 0);
    assertEquals(List.of(0), commitment.optimistic());
    assertEquals(List.of(1), commitment.pessimistic());
    assertEquals(2, commitment.commitments().get(0).equilibria());
    assertEquals(Optional.of(Profile.of(0, 0)), commitment.commitments().get(0).best());
    assertEquals(Optional.of(Profile.of(0, 1)), commitment.commitments().get(0).worst());
  }

  @Test
  void followersWithoutEquilibriumGiveTheCommitmentNoValue() {
    StrategicGame pennies = TextbookGames.matchingPennies();
    double[][] payoffs = new double[3][8];
    Shape shape = Shape.of(2, 2, 2);
    for (int index = 0; index < 8; index++) {
      int rest = index % 4;
      payoffs[0][index] = index < 4 ? 100 : 1;
      payoffs[1][index] = index < 4 ? pennies.payoff(0, rest) : rest == 0 ? 1 : 0;
      payoffs[2][index] = index < 4 ? pennies.payoff(1, rest) : rest == 0 ? 1 : 0;
    }
    Stackelberg commitment = Stackelberg.of(StrategicGame.of(shape, payoffs), 0);
    assertEquals(0, commitment.commitments().get(0).equilibria());
    assertEquals(Optional.empty(), commitment.commitments().get(0).best());
    assertEquals(List.of(1), commitment.optimistic());
    assertEquals(List.of(1), commitment.pessimistic());
  }

  @Test
  void efficientProfilesAreThoseOfTheDefinition() {
    eachGame(
        (game, where) -> {
          List<Profile> expected = new ArrayList<>();
          for (int index = 0; index < game.shape().profiles(); index++) {
            if (Pareto.isEfficient(game, index)) {
              expected.add(game.shape().profile(index));
            }
          }
          assertEquals(expected, ParetoEfficiency.of(game), where);
        });
  }

  @Test
  void welfareOptimaAreThoseOfTheDefinition() {
    eachGame(
        (game, where) -> {
          List<Profile> expected = new ArrayList<>();
          for (int index = 0; index < game.shape().profiles(); index++) {
            boolean beaten = false;
            for (int other = 0; other < game.shape().profiles(); other++) {
              beaten |= Welfare.compare(game, other, index) > 0;
            }
            if (!beaten) {
              expected.add(game.shape().profile(index));
            }
          }
          assertEquals(expected, WelfareOptimum.of(game).profiles(), where);
        });
  }

  @Test
  void maximinIsThatOfTheDefinition() {
    eachGame(
        (game, where) -> {
          for (Maximin maximin : Maximin.of(game)) {
            int player = maximin.player();
            List<Rational> levels = new ArrayList<>();
            for (int index = 0; index < game.shape().profiles(); index++) {
              int strategy = game.shape().strategy(index, player);
              Rational payoff = game.exactPayoff(player, index);
              if (strategy == levels.size()) {
                levels.add(payoff);
              } else if (payoff.compareTo(levels.get(strategy)) < 0) {
                levels.set(strategy, payoff);
              }
            }
            List<Integer> expected = new ArrayList<>();
            for (int strategy = 0; strategy < levels.size(); strategy++) {
              Rational level = levels.get(strategy);
              if (levels.stream().allMatch(other -> other.compareTo(level) <= 0)) {
                expected.add(strategy);
                assertEquals(level.toDouble(), maximin.level(), where);
              }
            }
            assertEquals(expected, maximin.strategies(), where);
          }
        });
  }

  @Test
  void commitmentsAreThoseOfTheDefinition() {
    eachGame(
        (game, where) -> {
          for (Stackelberg commitment : Stackelberg.of(game)) {
            checkCommitment(game, commitment, where);
          }
        });
  }

  private static void checkCommitment(StrategicGame game, Stackelberg commitment, String where) {
    int leader = commitment.leader();
    for (Stackelberg.Commitment strategy : commitment.commitments()) {
      List<Rational> values = new ArrayList<>();
      for (int index = 0; index < game.shape().profiles(); index++) {
        boolean follows = game.shape().strategy(index, leader) == strategy.strategy();
        for (int other = 0; other < game.shape().players(); other++) {
          follows &= other == leader || BestResponses.contains(game, other, index);
        }
        if (follows) {
          values.add(game.exactPayoff(leader, index));
        }
      }
      values.sort(null);
      assertEquals(values.size(), strategy.equilibria(), where);
      assertEquals(values.isEmpty(), strategy.best().isEmpty(), where);
      if (!values.isEmpty()) {
        assertEquals(values.get(values.size() - 1), value(game, leader, strategy.best()), where);
        assertEquals(values.get(0), value(game, leader, strategy.worst()), where);
      }
    }
    for (Stackelberg.Commitment strategy : commitment.commitments()) {
      for (int best : commitment.optimistic()) {
        Optional<Profile> chosen = commitment.commitments().get(best).best();
        assertTrue(
            strategy.best().isEmpty()
                || value(game, leader, strategy.best()).compareTo(value(game, leader, chosen)) <= 0,
            where);
      }
    }
  }

  private static Rational value(StrategicGame game, int player, Optional<Profile> profile) {
    return game.exactPayoff(player, profile.orElseThrow().index(game.shape()));
  }

  private interface Check {
    void on(StrategicGame game, String where);
  }

  private static void eachGame(Check check) {
    for (Shape shape : RandomGames.SHAPES) {
      for (long seed = 0; seed < 20; seed++) {
        for (int range : new int[] {2, 6}) {
          check.on(RandomGames.integers(shape, range, seed), shape + ", seed " + seed);
        }
        check.on(RandomGames.thirds(shape, seed), shape + ", thirds, seed " + seed);
      }
    }
  }
}
