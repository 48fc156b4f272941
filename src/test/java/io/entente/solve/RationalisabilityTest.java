package io.entente.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.Restriction;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.game.StrategicGameBuilder;
import io.entente.game.TextbookGames;
import io.entente.number.Rational;
import io.entente.solve.linear.VertexOracle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RationalisabilityTest {

  /** After Pearce (1984): no pure strategy dominates the third, but half and half does. */
  private static final StrategicGame HALVES =
      StrategicGame.bimatrix(
          new double[][] {{3, 0}, {0, 3}, {1, 1}}, new double[][] {{1, 0}, {0, 1}, {9, 2}});

  @Test
  void aMixtureDominatesWhereNoPureStrategyDoes() {
    assertTrue(IteratedElimination.of(HALVES).rounds().isEmpty());
    Rationalisability found = Rationalisability.of(HALVES);
    assertEquals(1, found.rounds().size());
    Rationalisability.Dominated gone = found.rounds().get(0).get(0);
    assertEquals(0, gone.player());
    assertEquals(2, gone.strategy());
    assertEquals(List.of(Rational.of(1, 2), Rational.of(1, 2), Rational.ZERO), gone.by());
    assertEquals(Rational.of(1, 2), gone.margin());
    assertEquals("[[0, 1], [0, 1]]", found.remaining().toString());
  }

  /** At 3/2 the third strategy ties with the best mixture: it stays, weakly dominated by none. */
  @Test
  void aStrategyThatOnlyTiesStays() {
    StrategicGame game =
        StrategicGame.bimatrix(
            new double[][] {{3, 0}, {0, 3}, {1.5, 1.5}}, new double[][] {{1, 0}, {0, 1}, {0, 0}});
    Rationalisability found = Rationalisability.of(game);
    assertTrue(found.rounds().isEmpty());
    assertTrue(found.weak().isEmpty());
  }

  @Test
  void aMixtureDominatesWeaklyWhereNoPureStrategyDoes() {
    StrategicGame game =
        StrategicGame.bimatrix(
            new double[][] {{3, 0, 1}, {0, 3, 1}, {1.5, 1.5, 0}, {1, 1, 1}}, new double[3 + 1][3]);
    Rationalisability found = Rationalisability.of(game);
    assertTrue(found.rounds().isEmpty());
    List<Integer> weak = new ArrayList<>();
    found.weak().forEach(each -> weak.add(10 * each.player() + each.strategy()));
    assertEquals(List.of(2, 3), weak);
  }

  @Test
  void whatIsLeftIsWhatIsABestReplyToSomeBelief() {
    int eliminated = 0;
    int byMixtures = 0;
    for (long seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      int[] counts = {2 + random.nextInt(3), 2 + random.nextInt(2), 1 + random.nextInt(2)};
      Shape shape = Shape.of(counts);
      double[][] payoffs = new double[3][(int) shape.profiles()];
      for (double[] own : payoffs) {
        for (int index = 0; index < own.length; index++) {
          own[index] = random.nextInt(6);
        }
      }
      StrategicGame game = StrategicGame.of(shape, payoffs);
      Rationalisability found = Rationalisability.of(game);
      Restriction expected = byBeliefs(game);
      assertEquals(expected, found.remaining(), "seed " + seed);
      eliminated += found.rounds().size();
      for (List<Rationalisability.Dominated> round : found.rounds()) {
        for (Rationalisability.Dominated gone : round) {
          assertTrue(gone.margin().signum() > 0, "seed " + seed);
          byMixtures += gone.by().contains(Rational.ONE) ? 0 : 1;
        }
      }
      for (PureEquilibrium pure : PureEquilibria.listingAtMost(100).solve(game).equilibria()) {
        for (int player = 0; player < 3; player++) {
          assertTrue(expected.contains(player, pure.profile().strategy(player)), "seed " + seed);
        }
      }
    }
    assertTrue(eliminated > 10, eliminated + " rounds");
    assertTrue(byMixtures > 3, byMixtures + " by mixtures");
  }

  /** Elimination of never best replies: there is no belief among all vertices of those sought. */
  private static Restriction byBeliefs(StrategicGame game) {
    Restriction left = Restriction.all(game.shape());
    while (true) {
      List<int[]> gone = new ArrayList<>();
      for (int player = 0; player < game.shape().players(); player++) {
        for (int strategy : left.strategies(player)) {
          if (!isBestReply(game, left, player, strategy)) {
            gone.add(new int[] {player, strategy});
          }
        }
      }
      if (gone.isEmpty()) {
        return left;
      }
      for (int[] each : gone) {
        left = left.without(each[0], each[1]);
      }
    }
  }

  private static boolean isBestReply(
      StrategicGame game, Restriction left, int player, int strategy) {
    Shape shape = game.shape();
    List<Integer> bases = new ArrayList<>();
    for (int index = 0; index < shape.profiles(); index++) {
      boolean listed = shape.strategy(index, player) == strategy;
      if (listed && left.contains(shape, index)) {
        bases.add(index);
      }
    }
    List<Rational[]> conditions = new ArrayList<>();
    for (int other : left.strategies(player)) {
      Rational[] row = new Rational[bases.size() + 1];
      for (int i = 0; i < bases.size(); i++) {
        row[i] =
            game.exactPayoff(player, shape.deviate(bases.get(i), player, other))
                .minus(game.exactPayoff(player, bases.get(i)));
      }
      row[bases.size()] = Rational.ZERO;
      conditions.add(row);
    }
    Rational[] ones = new Rational[bases.size() + 1];
    Arrays.fill(ones, Rational.ONE);
    conditions.add(ones);
    boolean[] equal = new boolean[conditions.size()];
    equal[equal.length - 1] = true;
    Rational[] nothing = new Rational[bases.size()];
    Arrays.fill(nothing, Rational.ZERO);
    return new VertexOracle(conditions.toArray(new Rational[0][]), equal, bases.size())
        .highest(nothing)
        .isPresent();
  }

  @Test
  void whatIsWorseByLessThanTheToleranceStaysAndIsSaid() {
    StrategicGameBuilder builder =
        StrategicGame.builder("", List.of("A"), List.of(List.of("x", "y", "z")));
    builder.tieTolerance(0, 1e-12);
    builder.payoff(0, 0, 1).payoff(0, 1, 1 + 1e-13).payoff(0, 2, 0);
    Rationalisability found = Rationalisability.of(builder.build());
    assertFalse(found.exact());
    assertEquals("[[0, 1]]", found.remaining().toString());
    assertEquals(1, found.close().size());
    assertEquals(0, found.close().get(0).strategy());
  }

  /** Both prisoners' silence goes in one round, and is not called weakly dominated as well. */
  @Test
  void whatIsDominatedGoesAllAtOnce() {
    Rationalisability found = Rationalisability.of(TextbookGames.prisonersDilemma());
    assertEquals(1, found.rounds().size());
    assertEquals(2, found.rounds().get(0).size());
    assertEquals(List.of(), found.weak());
    assertEquals(List.of(), found.close());
  }

  /** Of two dominating strategies the one is named that nothing dominates. */
  @Test
  void theDominatingStrategyIsNotItselfDominated() {
    Rationalisability found =
        Rationalisability.of(
            StrategicGame.bimatrix(new double[][] {{1, 1}, {2, 2}, {3, 3}}, new double[3][2]));
    List<Rational> third = List.of(Rational.ZERO, Rational.ZERO, Rational.ONE);
    assertEquals(1, found.rounds().size());
    for (Rationalisability.Dominated gone : found.rounds().get(0)) {
      assertEquals(third, gone.by());
      assertEquals(Rational.of(2 - gone.strategy()), gone.margin());
    }
  }

  /** The third row is best against an even mixture only; nothing dominates it, not even nearly. */
  @Test
  void aBestReplyToAMixtureStays() {
    Rationalisability found =
        Rationalisability.of(
            StrategicGame.bimatrix(
                new double[][] {{4, 0}, {0, 4}, {2, 2}}, new double[][] {{0, 0}, {0, 0}, {0, 0}}));
    assertEquals(List.of(), found.rounds());
    assertEquals(List.of(), found.close());
    assertEquals(3, found.remaining().strategies(0).size());
  }

  /** A column goes strictly; of the rows one is only weakly dominated, against both columns. */
  @Test
  void weakDominanceIsOfTheWholeGame() {
    StrategicGame game =
        StrategicGame.bimatrix(new double[][] {{1, 1}, {1, 0}}, new double[][] {{1, 0}, {1, 0}});
    Rationalisability found = Rationalisability.of(game);
    assertEquals(List.of(List.of(1)), strategies(found.rounds()));
    assertEquals(1, found.weak().size());
    assertEquals(0, found.weak().get(0).player());
    assertEquals(1, found.weak().get(0).strategy());
    assertEquals(Rational.ZERO, found.weak().get(0).margin());
  }

  private static List<List<Integer>> strategies(List<List<Rationalisability.Dominated>> rounds) {
    List<List<Integer>> all = new ArrayList<>();
    for (List<Rationalisability.Dominated> round : rounds) {
      List<Integer> gone = new ArrayList<>();
      round.forEach(each -> gone.add(each.strategy()));
      all.add(gone);
    }
    return all;
  }

  /** 10^16 and one more are one double, but not one number. */
  @Test
  void whatDoublesCannotTellApartIsDominatedNevertheless() {
    StrategicGameBuilder builder = choice();
    Rational much = Rational.parse("10000000000000000");
    StrategicGame game = builder.payoff(0, 0, much).payoff(0, 1, much.plus(Rational.ONE)).build();
    Rationalisability found = Rationalisability.of(game);
    assertEquals(List.of(List.of(0)), strategies(found.rounds()));
    assertEquals(Rational.ONE, found.rounds().get(0).get(0).margin());
  }

  /** Better by 1/2 against one column, by 2 against the other, where 3/4 may be rounding. */
  @Test
  void computedPayoffsAreNotComparedForWeakDominance() {
    assertEquals(List.of(List.of(0)), strategies(againstTwo(0).rounds()));
    Rationalisability computed = againstTwo(0.75);
    assertEquals(List.of(), computed.weak());
    assertEquals(List.of(), computed.rounds());
    assertEquals(1, computed.close().size());
  }

  private static Rationalisability againstTwo(double tolerance) {
    StrategicGameBuilder builder =
        StrategicGame.builder("", List.of("A", "B"), List.of(List.of("x", "y"), List.of("l", "r")));
    double[][] first = {{1, 0}, {1.5, 2}};
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 2; j++) {
        builder.payoff(0, builder.shape().index(i, j), first[i][j]);
        builder.payoff(1, builder.shape().index(i, j), 0);
      }
    }
    return Rationalisability.of(builder.tieTolerance(0, tolerance).build());
  }

  private static StrategicGameBuilder choice() {
    return StrategicGame.builder("", List.of("A"), List.of(List.of("x", "y")));
  }
}
