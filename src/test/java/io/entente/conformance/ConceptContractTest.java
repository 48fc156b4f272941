package io.entente.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.RandomGames;
import io.entente.game.Restriction;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import io.entente.solve.Concept;
import io.entente.solve.CorrelatedEquilibria;
import io.entente.solve.GameName;
import io.entente.solve.IteratedElimination;
import io.entente.solve.Minmax;
import io.entente.solve.PotentialFunction;
import io.entente.solve.Rationalisability;
import io.entente.solve.quantal.LogitBranch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How answers other than equilibria change with the game. Failures print the seed. */
class ConceptContractTest {

  private static final List<Shape> SHAPES =
      List.of(Shape.of(2, 2), Shape.of(3, 3), Shape.of(2, 4), Shape.of(2, 2, 2));
  private static final int SEEDS = 10;

  private static void each(NashContract.Trial trial) {
    for (Shape shape : SHAPES) {
      for (int range : new int[] {3, 50}) {
        for (long seed = 0; seed < SEEDS; seed++) {
          String which = shape + ", payoffs below " + range + ", seed " + seed;
          trial.on(RandomGames.integers(shape, range, seed), new Random(seed), which);
        }
      }
    }
  }

  private static Restriction rationalisable(StrategicGame game) {
    return PureExpectations.answer(game, Concept.RATIONALISABLE, Rationalisability.class)
        .remaining();
  }

  /** Every payoff times a factor plus a constant. */
  private static StrategicGame scaled(StrategicGame game, Rational factor, Rational constant) {
    return Change.game(
        game.shape(),
        (player, strategies) ->
            game.exactPayoff(player, game.shape().index(strategies)).times(factor).plus(constant));
  }

  @Test
  void affineChangesDominateTheSame() {
    each(
        (game, random, which) -> {
          StrategicGame changed = Change.affine(game, random).game();
          assertEquals(rationalisable(game), rationalisable(changed), which);
          assertEquals(IteratedElimination.of(game), IteratedElimination.of(changed), which);
        });
  }

  /** Pearce (1984): rationalisable against correlated beliefs is what survives as a best reply. */
  @Test
  void rationalisableStrategiesAreBestRepliesToSomeBeliefInTheOthers() {
    each(
        (game, random, which) -> {
          List<List<Integer>> left = new ArrayList<>();
          for (int player = 0; player < game.shape().players(); player++) {
            left.add(rationalisable(game).strategies(player));
          }
          assertEquals(byBestReplies(game), left, which);
        });
  }

  private static List<List<Integer>> byBestReplies(StrategicGame game) {
    int players = game.shape().players();
    List<List<Integer>> left = new ArrayList<>();
    for (int player = 0; player < players; player++) {
      left.add(Restriction.all(game.shape()).strategies(player));
    }
    while (true) {
      List<List<Integer>> next = new ArrayList<>();
      for (int player = 0; player < players; player++) {
        next.add(bestReplies(game, player, left));
      }
      if (next.equals(left)) {
        return left;
      }
      left = next;
    }
  }

  private static List<Integer> bestReplies(
      StrategicGame game, int player, List<List<Integer>> left) {
    List<int[]> others = new ArrayList<>();
    for (int index = 0; index < game.shape().profiles(); index++) {
      int[] strategies = game.shape().profile(index).toArray();
      boolean kept = strategies[player] == 0;
      for (int other = 0; other < strategies.length; other++) {
        kept &= other == player || left.get(other).contains(strategies[other]);
      }
      if (kept) {
        others.add(strategies);
      }
    }
    List<Integer> own = left.get(player);
    BruteForce.Table earned =
        (belief, reply) -> {
          int[] strategies = others.get(belief).clone();
          strategies[player] = own.get(reply);
          return game.exactPayoff(player, game.shape().index(strategies));
        };
    int best = 0;
    for (Map.Entry<List<Rational>, Integer> vertex :
        BruteForce.vertices(others.size(), own.size(), earned).entrySet()) {
      best |= vertex.getValue();
    }
    List<Integer> replies = new ArrayList<>();
    for (int reply = 0; reply < own.size(); reply++) {
      if ((best >> reply & 1) != 0) {
        replies.add(own.get(reply));
      }
    }
    return replies;
  }

  @Test
  void whatAMediatorAchievesScalesWithThePayoffs() {
    Rational factor = Rational.of(7, 3);
    Rational constant = Rational.of(-5, 2);
    each(
        (game, random, which) -> {
          for (Concept concept : List.of(Concept.CORRELATED, Concept.COARSE_CORRELATED)) {
            CorrelatedEquilibria before =
                PureExpectations.answer(game, concept, CorrelatedEquilibria.class);
            CorrelatedEquilibria after =
                PureExpectations.answer(
                    scaled(game, factor, constant), concept, CorrelatedEquilibria.class);
            for (int player = 0; player < before.players().size(); player++) {
              assertEquals(
                  before.players().get(player).lowest().value().times(factor).plus(constant),
                  after.players().get(player).lowest().value(),
                  which);
              assertEquals(
                  before.players().get(player).highest().value().times(factor).plus(constant),
                  after.players().get(player).highest().value(),
                  which);
            }
          }
        });
  }

  @Test
  void nashPayoffsLieWithinCorrelatedAndTheseWithinCoarse() {
    each(
        (game, random, which) -> {
          CorrelatedEquilibria correlated =
              PureExpectations.answer(game, Concept.CORRELATED, CorrelatedEquilibria.class);
          CorrelatedEquilibria coarse =
              PureExpectations.answer(game, Concept.COARSE_CORRELATED, CorrelatedEquilibria.class);
          Minmax minmax = PureExpectations.answer(game, Concept.MINMAX, Minmax.class);
          assertTrue(correlated.welfare().value().compareTo(coarse.welfare().value()) <= 0, which);
          for (int player = 0; player < game.shape().players(); player++) {
            Rational least = coarse.players().get(player).lowest().value();
            assertTrue(
                correlated.players().get(player).lowest().value().compareTo(least) >= 0, which);
            assertTrue(
                minmax.levels().get(player).secured().compareTo(least) <= 0,
                () -> which + ": less than what it secures");
          }
          if (game.shape().players() == 2) {
            for (double[][] nash : BruteForce.extreme(game)) {
              for (int player = 0; player < 2; player++) {
                double payoff = payoff(game, player, nash);
                var range = correlated.players().get(player);
                assertTrue(range.lowest().value().toDouble() <= payoff + 1e-9, which);
                assertTrue(range.highest().value().toDouble() >= payoff - 1e-9, which);
              }
            }
          }
        });
  }

  private static double payoff(StrategicGame game, int player, double[][] profile) {
    double payoff = 0;
    for (int index = 0; index < game.shape().profiles(); index++) {
      double weight = 1;
      for (int other = 0; other < profile.length; other++) {
        weight *= profile[other][game.shape().strategy(index, other)];
      }
      payoff += weight * game.payoff(player, index);
    }
    return payoff;
  }

  @Test
  void logitPlayDependsOnLambdaTimesPayoffAlone() {
    each(
        (game, random, which) -> {
          double[][] before = logit(game, 0.5);
          double[][] after = logit(scaled(game, Rational.of(4), Rational.of(11)), 0.125);
          assertEquals(
              "",
              Equilibria.difference(List.<double[][]>of(before), List.<double[][]>of(after), 1e-9),
              which);
        });
  }

  private static double[][] logit(StrategicGame game, double lambda) {
    return LogitBranch.of(game).at(lambda).orElseThrow().probabilities().stream()
        .map(row -> row.stream().mapToDouble(Double::doubleValue).toArray())
        .toArray(double[][]::new);
  }

  @Test
  void ordinalPotentialsAndNamesSurviveRelabelling() {
    each(
        (game, random, which) -> {
          for (Change change :
              List.of(
                  Change.strategiesRelabelled(game, random),
                  Change.playersRelabelled(game, random))) {
            assertEquals(kind(game), kind(change.game()), () -> which + ": " + change.words());
          }
          if (game.shape().players() == 2 && game.shape().profiles() == 4) {
            assertEquals(
                names(game), names(Change.strategiesRelabelled(game, random).game()), which);
            assertEquals(names(game), names(scaled(game, Rational.of(2), Rational.ONE)), which);
          }
        });
  }

  private static PotentialFunction.Kind kind(StrategicGame game) {
    return PureExpectations.answer(game, Concept.POTENTIAL, PotentialFunction.class).kind();
  }

  private static List<String> names(StrategicGame game) {
    return PureExpectations.answer(game, Concept.NAME, GameName.class).games().stream()
        .map(one -> one.name())
        .sorted()
        .toList();
  }
}
