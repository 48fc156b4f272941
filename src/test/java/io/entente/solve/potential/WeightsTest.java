package io.entente.solve.potential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.game.StrategicGameBuilder;
import io.entente.number.Rational;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Weights of players and errors of payoffs, by hand from squares (Monderer and Shapley 1996). */
class WeightsTest {

  /** Each pair gains together: the first of a pair 1, the second so much. */
  private static StrategicGame pairs(int second, int thirdWithSecond, int thirdWithFirst) {
    double[][] payoffs = new double[3][8];
    for (int index = 0; index < 8; index++) {
      int x = index / 4;
      int y = index / 2 % 2;
      int z = index % 2;
      payoffs[0][index] = x * y + x * z;
      payoffs[1][index] = second * x * y + y * z;
      payoffs[2][index] = thirdWithSecond * y * z + thirdWithFirst * x * z;
    }
    return StrategicGame.of(Shape.of(2, 2, 2), payoffs);
  }

  /** Twice the first's, and twice that, is four times the first's, and nothing else. */
  @Test
  void weightsOfThreeAgreeAroundTheCircle() {
    assertTrue(ExactPotential.weighted(pairs(2, 2, 1)).isEmpty());
    assertTrue(ExactPotential.weighted(pairs(2, 2, 3)).isEmpty());
    ExactPotential four = ExactPotential.weighted(pairs(2, 2, 4)).orElseThrow();
    assertEquals(List.of(Rational.ONE, Rational.of(2), Rational.of(4)), four.weights());
  }

  /** A square has four payoffs of each of two players, each wrong by at most the tolerance. */
  @Test
  void errorsOfEightPayoffsAreAllowedFor() {
    assertTrue(ExactPotential.obstacle(square(8)).isEmpty());
    assertFalse(ExactPotential.obstacle(square(8.125)).isEmpty());
    assertTrue(ExactPotential.weighted(square(7)).isEmpty(), "rounding is not taken for weights");
  }

  /** The first gains 100 on the way round, the second so many eighths more; known up to 1/8. */
  private static StrategicGame square(double eighths) {
    StrategicGameBuilder builder =
        StrategicGame.builder("", List.of("a", "b"), List.of(List.of("", ""), List.of("", "")));
    for (int index = 0; index < 4; index++) {
      builder.payoff(0, index, index == 3 ? 100 : 0);
      builder.payoff(1, index, index == 3 ? 100 + eighths / 8 : 0);
    }
    return builder.tieTolerance(0, 0.125).tieTolerance(1, 0.125).build();
  }
}
