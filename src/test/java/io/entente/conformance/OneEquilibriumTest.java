package io.entente.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.RandomGames;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import io.entente.solve.bimatrix.ExtremePairs;
import io.entente.solve.bimatrix.LemkeHowson;
import io.entente.solve.bimatrix.ZeroSum;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Paths and linear programs of two players end where trying everything says that they may. */
class OneEquilibriumTest {

  private static final List<Shape> SHAPES =
      List.of(Shape.of(1, 2), Shape.of(2, 2), Shape.of(3, 3), Shape.of(4, 2), Shape.of(3, 4));
  private static final int[] RANGES = {2, 3, 1000};
  private static final int SEEDS = 20;

  @Test
  void everyPathEndsInAnEquilibrium() {
    for (Shape shape : SHAPES) {
      for (int range : RANGES) {
        for (long seed = 0; seed < SEEDS; seed++) {
          StrategicGame game = RandomGames.integers(shape, range, seed);
          int labels = shape.strategies(0) + shape.strategies(1);
          for (int label = 0; label < labels; label++) {
            String which =
                shape + ", payoffs below " + range + ", seed " + seed + ", label " + label;
            ExtremePairs.Pair end = LemkeHowson.follow(whole(game, 0), whole(game, 1), label);
            Rational[][] profile = {probabilities(end.first()), probabilities(end.second())};
            assertEquals(Rational.ZERO, ExactRegret.of(game, profile), which);
          }
        }
      }
    }
  }

  @Test
  void optimalStrategiesAreThoseOfAllEquilibria() {
    for (Shape shape : SHAPES) {
      for (int range : RANGES) {
        for (long seed = 0; seed < SEEDS; seed++) {
          StrategicGame half = RandomGames.integers(shape, range, seed);
          StrategicGame game =
              Change.game(
                  shape,
                  (player, strategies) -> {
                    Rational first = half.exactPayoff(0, shape.index(strategies));
                    return player == 0 ? first : first.negate();
                  });
          String which = shape + ", payoffs below " + range + ", seed " + seed;
          ZeroSum.Optimal optimal = ZeroSum.strategies(whole(game, 1), 1_000_000);
          assertTrue(optimal.isAll(), which);
          Set<List<Double>> wanted = new HashSet<>();
          for (double[][] pair : BruteForce.extreme(game)) {
            List<Double> own = new ArrayList<>();
            for (double probability : pair[0]) {
              own.add(probability);
            }
            wanted.add(own);
          }
          Set<List<Double>> found = new HashSet<>();
          for (List<BigInteger> weights : optimal.strategies()) {
            List<Double> own = new ArrayList<>();
            for (Rational probability : probabilities(weights)) {
              own.add(probability.toDouble());
            }
            assertTrue(found.add(own), () -> which + ": listed twice");
          }
          assertEquals(wanted, found, which);
        }
      }
    }
  }

  private static BigInteger[][] whole(StrategicGame game, int player) {
    int rows = game.shape().strategies(0);
    int columns = game.shape().strategies(1);
    BigInteger[][] whole = new BigInteger[rows][columns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        whole[i][j] = game.exactPayoff(player, game.shape().index(i, j)).numerator();
      }
    }
    return whole;
  }

  private static Rational[] probabilities(List<BigInteger> weights) {
    BigInteger sum = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
    return weights.stream().map(weight -> Rational.of(weight, sum)).toArray(Rational[]::new);
  }
}
