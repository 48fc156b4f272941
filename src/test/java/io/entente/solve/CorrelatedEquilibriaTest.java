package io.entente.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.CorrelatedStrategy;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.game.StrategicGameBuilder;
import io.entente.number.Rational;
import io.entente.solve.linear.VertexOracle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CorrelatedEquilibriaTest {

  /** Aumann (1974), example 2.8 in the payoffs of Aumann (1987). */
  private static final StrategicGame CHICKEN =
      StrategicGame.bimatrix(new double[][] {{6, 2}, {7, 0}}, new double[][] {{6, 7}, {2, 0}});

  private static final StrategicGame ROCK_PAPER_SCISSORS =
      StrategicGame.bimatrix(
          new double[][] {{0, -1, 1}, {1, 0, -1}, {-1, 1, 0}},
          new double[][] {{0, 1, -1}, {-1, 0, 1}, {1, -1, 0}});

  private static Event event(String name, int... indices) {
    BitSet profiles = new BitSet();
    for (int index : indices) {
      profiles.set(index);
    }
    return new Event(name, profiles);
  }

  private static CorrelatedStrategy strategy(String... probabilities) {
    List<Rational> all = new ArrayList<>();
    for (String probability : probabilities) {
      all.add(Rational.parse(probability));
    }
    return new CorrelatedStrategy(all);
  }

  /** 1/2, 1/4, 1/4 pays 21/4 each, more than the 5 of Aumann's thirds and than any Nash payoff. */
  @Test
  void aumannsChickenIsPlayedBestByHalfAndQuarters() {
    CorrelatedEquilibria found = CorrelatedEquilibria.of(CHICKEN, List.of(event("crash", 3)));
    assertEquals(Rational.of(21, 2), found.welfare().value());
    assertEquals(strategy("1/2", "1/4", "1/4", "0"), found.welfare().strategy());
    assertEquals(Rational.of(2), found.players().get(0).lowest().value());
    assertEquals(Rational.of(7), found.players().get(0).highest().value());
    assertEquals(Rational.ZERO, found.violation());
    assertEquals(Rational.ZERO, found.gap());
    assertTrue(found.exact());
    CorrelatedStrategy thirds = strategy("1/3", "1/3", "1/3", "0");
    assertEquals(Rational.of(5), thirds.payoff(CHICKEN, 0));
    assertEquals(Rational.ZERO, thirds.disobedience(CHICKEN));
  }

  @Test
  void disobedienceAndRefusalAreWhatTheDefinitionsSay() {
    CorrelatedStrategy crash = strategy("0", "0", "0", "1");
    assertEquals(Rational.of(2), crash.disobedience(CHICKEN), "swerving pays 2, not 0");
    assertEquals(Rational.of(2), crash.refusal(CHICKEN));
    CorrelatedStrategy diagonal = strategy("1/3", "0", "0", "0", "1/3", "0", "0", "0", "1/3");
    assertEquals(Rational.of(1, 3), diagonal.disobedience(ROCK_PAPER_SCISSORS));
    assertEquals(Rational.ZERO, diagonal.refusal(ROCK_PAPER_SCISSORS));
    assertThrows(IllegalArgumentException.class, () -> strategy("1/2", "0", "0", "0"));
    assertThrows(IllegalArgumentException.class, () -> strategy("3/2", "-1/2", "0", "0"));
  }

  /** Correlated equilibrium is unique there; a coarse one may always draw, or never. */
  @Test
  void coarseEquilibriaReachWhatCorrelatedOnesDoNot() {
    List<Event> draw = List.of(event("draw", 0, 4, 8));
    CorrelatedEquilibria fine = CorrelatedEquilibria.of(ROCK_PAPER_SCISSORS, draw);
    CorrelatedEquilibria coarse = CorrelatedEquilibria.coarse(ROCK_PAPER_SCISSORS, draw);
    assertEquals(Rational.of(1, 3), fine.events().get(0).probability().lowest().value());
    assertEquals(Rational.of(1, 3), fine.events().get(0).probability().highest().value());
    assertEquals(Rational.ZERO, coarse.events().get(0).probability().lowest().value());
    assertEquals(Rational.ONE, coarse.events().get(0).probability().highest().value());
    assertEquals(Concept.CORRELATED, fine.concept());
    assertEquals(Concept.COARSE_CORRELATED, coarse.concept());
  }

  @Test
  void everyExtremeIsTheOneThatTryingAllVerticesFinds() {
    int[][] shapes = {{2, 2}, {2, 3}, {3, 2}};
    for (long seed = 0; seed < 18; seed++) {
      StrategicGame game = random(new Random(seed), 4, shapes[(int) (seed % 3)]);
      for (boolean coarse : new boolean[] {false, true}) {
        VertexOracle oracle = oracle(game, coarse);
        CorrelatedEquilibria found =
            coarse
                ? CorrelatedEquilibria.coarse(game, List.of(event("first", 0)))
                : CorrelatedEquilibria.of(game, List.of(event("first", 0)));
        String message = "seed " + seed + (coarse ? " coarse" : "");
        int profiles = (int) game.shape().profiles();
        Rational[] sum = new Rational[profiles];
        Rational[] first = new Rational[profiles];
        for (int index = 0; index < profiles; index++) {
          sum[index] = game.exactPayoff(0, index).plus(game.exactPayoff(1, index));
          first[index] = index == 0 ? Rational.ONE : Rational.ZERO;
        }
        assertEquals(oracle.highest(sum).orElseThrow(), found.welfare().value(), message);
        assertEquals(
            oracle.highest(first).orElseThrow(),
            found.events().get(0).probability().highest().value(),
            message);
        assertEquals(
            oracle.highest(negated(first)).orElseThrow().negate(),
            found.events().get(0).probability().lowest().value(),
            message);
        assertEquals(Rational.ZERO, found.violation(), message);
        assertEquals(Rational.ZERO, found.gap(), message);
      }
    }
  }

  /** The conditions as they are written in textbooks, built anew. */
  private static VertexOracle oracle(StrategicGame game, boolean coarse) {
    Shape shape = game.shape();
    int profiles = (int) shape.profiles();
    List<Rational[]> conditions = new ArrayList<>();
    for (int player = 0; player < 2; player++) {
      for (int b = 0; b < shape.strategies(player); b++) {
        Rational[] sum = new Rational[profiles + 1];
        Arrays.fill(sum, Rational.ZERO);
        for (int a = 0; a < shape.strategies(player); a++) {
          Rational[] row = new Rational[profiles + 1];
          Arrays.fill(row, Rational.ZERO);
          for (int other = 0; other < shape.strategies(1 - player); other++) {
            int from = player == 0 ? shape.index(a, other) : shape.index(other, a);
            int to = player == 0 ? shape.index(b, other) : shape.index(other, b);
            row[from] = game.exactPayoff(player, to).minus(game.exactPayoff(player, from));
            sum[from] = row[from];
          }
          if (!coarse && a != b) {
            conditions.add(row);
          }
        }
        if (coarse) {
          conditions.add(sum);
        }
      }
    }
    Rational[] ones = new Rational[profiles + 1];
    Arrays.fill(ones, Rational.ONE);
    conditions.add(ones);
    boolean[] equal = new boolean[conditions.size()];
    equal[equal.length - 1] = true;
    return new VertexOracle(conditions.toArray(new Rational[0][]), equal, profiles);
  }

  private static Rational[] negated(Rational[] numbers) {
    Rational[] negated = new Rational[numbers.length];
    for (int i = 0; i < negated.length; i++) {
      negated[i] = numbers[i].negate();
    }
    return negated;
  }

  @Test
  void everyNashEquilibriumIsCorrelatedAndLiesBetweenTheExtremes() {
    for (long seed = 0; seed < 25; seed++) {
      StrategicGame game = random(new Random(seed), 10, 4, 4);
      CorrelatedEquilibria fine = CorrelatedEquilibria.of(game, List.of());
      CorrelatedEquilibria coarse = CorrelatedEquilibria.coarse(game, List.of());
      assertTrue(coarse.welfare().value().compareTo(fine.welfare().value()) >= 0, "seed " + seed);
      for (MixedEquilibrium nash : MixedEquilibria.of(game).equilibria().equilibria()) {
        List<Rational> product = new ArrayList<>();
        for (int index = 0; index < 16; index++) {
          product.add(
              nash.profile()
                  .exactProbability(0, game.shape().strategy(index, 0))
                  .times(nash.profile().exactProbability(1, game.shape().strategy(index, 1))));
        }
        CorrelatedStrategy joint = new CorrelatedStrategy(product);
        assertEquals(Rational.ZERO, joint.disobedience(game), "seed " + seed);
        for (int player = 0; player < 2; player++) {
          Rational payoff = joint.payoff(game, player);
          assertBetween(payoff, fine.players().get(player), "seed " + seed);
          assertBetween(payoff, coarse.players().get(player), "seed " + seed);
        }
      }
    }
  }

  private static void assertBetween(
      Rational value, CorrelatedEquilibria.Range range, String message) {
    assertTrue(value.compareTo(range.lowest().value()) >= 0, message);
    assertTrue(value.compareTo(range.highest().value()) <= 0, message);
  }

  @Test
  void affineChangesAndDominatedStrategiesMoveNothingElse() {
    for (long seed = 0; seed < 15; seed++) {
      StrategicGame game = random(new Random(seed), 8, 3, 3, 2);
      int profiles = (int) game.shape().profiles();
      double[][] changed = new double[3][profiles];
      Shape longer = Shape.of(4, 3, 2);
      double[][] added = new double[3][(int) longer.profiles()];
      for (int player = 0; player < 3; player++) {
        for (int index = 0; index < profiles; index++) {
          changed[player][index] = 3 * game.payoff(player, index) - 5;
          added[player][index] = game.payoff(player, index);
        }
        for (int index = profiles; index < added[player].length; index++) {
          added[player][index] = player == 0 ? -100 : seed;
        }
      }
      CorrelatedEquilibria before = CorrelatedEquilibria.of(game, List.of(event("e", 0, 5)));
      CorrelatedEquilibria after =
          CorrelatedEquilibria.of(
              StrategicGame.of(game.shape(), changed), List.of(event("e", 0, 5)));
      CorrelatedEquilibria more =
          CorrelatedEquilibria.of(StrategicGame.of(longer, added), List.of(event("e", 0, 5)));
      for (int player = 0; player < 3; player++) {
        assertEquals(
            before
                .players()
                .get(player)
                .lowest()
                .value()
                .times(Rational.of(3))
                .minus(Rational.of(5)),
            after.players().get(player).lowest().value(),
            "seed " + seed);
        assertEquals(
            before.players().get(player).highest().value(),
            more.players().get(player).highest().value(),
            "seed " + seed);
      }
      assertEquals(probabilities(before), probabilities(after), "seed " + seed);
      assertEquals(probabilities(before), probabilities(more), "seed " + seed);
    }
  }

  private static List<Rational> probabilities(CorrelatedEquilibria found) {
    CorrelatedEquilibria.Range range = found.events().get(0).probability();
    return List.of(range.lowest().value(), range.highest().value());
  }

  @Test
  void namingPlayersInAnotherOrderPermutesTheAnswer() {
    for (long seed = 0; seed < 10; seed++) {
      StrategicGame game = random(new Random(seed), 9, 3, 4);
      Shape turned = Shape.of(4, 3);
      double[][] payoffs = new double[2][12];
      for (int row = 0; row < 3; row++) {
        for (int column = 0; column < 4; column++) {
          for (int player = 0; player < 2; player++) {
            payoffs[1 - player][turned.index(column, 2 - row)] =
                game.payoff(player, game.shape().index(row, column));
          }
        }
      }
      CorrelatedEquilibria one = CorrelatedEquilibria.of(game, List.of());
      CorrelatedEquilibria other =
          CorrelatedEquilibria.of(StrategicGame.of(turned, payoffs), List.of());
      for (int player = 0; player < 2; player++) {
        assertEquals(
            one.players().get(player).lowest().value(),
            other.players().get(1 - player).lowest().value(),
            "seed " + seed);
      }
      assertEquals(one.welfare().value(), other.welfare().value(), "seed " + seed);
    }
  }

  @Test
  void payoffsThatTieWithinRoundingCountAsEqual() {
    StrategicGameBuilder builder =
        StrategicGame.builder("", List.of("A", "B"), List.of(List.of("x", "y"), List.of("z")));
    builder.tieTolerance(0, 1e-12);
    builder.payoff(0, 0, 0.3).payoff(0, 1, 0.30000000000000004);
    builder.payoff(1, 0, 1).payoff(1, 1, 1);
    CorrelatedEquilibria found = CorrelatedEquilibria.of(builder.build(), List.of(event("x", 0)));
    assertEquals(Rational.ONE, found.events().get(0).probability().highest().value());
    assertEquals(Rational.ZERO, found.events().get(0).probability().lowest().value());
    assertFalse(found.exact());
    assertEquals(Rational.parse("4e-17"), found.violation());
  }

  @Test
  void whatIsTooLargeIsRefusedWithNumbers() {
    StrategicGame game = random(new Random(1), 50, 40, 40);
    NotAnsweredException refused =
        assertThrows(NotAnsweredException.class, () -> CorrelatedEquilibria.of(game, List.of()));
    assertTrue(refused.getMessage().contains("4,993,600"), refused.getMessage());
    assertTrue(refused.remedy().contains("coarse-correlated"), refused.remedy());
  }

  private static StrategicGame random(Random random, int most, int... counts) {
    Shape shape = Shape.of(counts);
    double[][] payoffs = new double[counts.length][(int) shape.profiles()];
    for (double[] own : payoffs) {
      for (int index = 0; index < own.length; index++) {
        own[index] = random.nextInt(most);
      }
    }
    return StrategicGame.of(shape, payoffs);
  }
}
