package io.entente.solve.quantal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.RandomGames;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.game.StrategicGameBuilder;
import io.entente.game.TextbookGames;
import io.entente.number.Functions;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The two arguments by which a branch is said to end somewhere, at points of which the inequalities
 * are worked out by hand: they hold on one side of a bound and fail on the other.
 */
class BranchEndsTest {

  private static final double[][] PENNIES = {{1, -1}, {-1, 1}};
  private static final double[][] AGAINST = {{-1, 1}, {1, -1}};

  /** Logarithms of probabilities, and λ times payoff range. */
  private static double[] point(double lambda, double... probabilities) {
    double[] point = new double[probabilities.length + 1];
    for (int i = 0; i < probabilities.length; i++) {
      point[i] = Functions.log(probabilities[i]);
    }
    point[probabilities.length] = lambda;
    return point;
  }

  private static int[] strict(StrategicGame game, double[] point) {
    return new StrictEnd(game, new StrategicAgents(game)).reachedBy(point);
  }

  private static double[][] regular(StrategicGame game, double[] point) {
    return new RegularEnd(game, new StrategicAgents(game)).reachedBy(point);
  }

  private static StrategicGame coordination(int count) {
    double[][] same = new double[count][count];
    for (int i = 0; i < count; i++) {
      same[i][i] = 1;
    }
    return StrategicGame.bimatrix(same, same);
  }

  /** ε = 0.02, twice the errors, and a gain of 1: exp(-λ (1 - 2 ε)) ≤ ε from λ = 4.08 on. */
  @Test
  void aStrictEndNeedsFewerErrorsThanThereAre() {
    StrategicGame game = coordination(2);
    assertArrayEquals(new int[] {0, 0}, strict(game, point(6, 0.99, 0.01, 0.99, 0.01)));
    assertArrayEquals(new int[] {1, 1}, strict(game, point(6, 0.01, 0.99, 0.01, 0.99)));
    assertNotNull(strict(game, point(4.1, 0.99, 0.01, 0.99, 0.01)));
    assertNull(strict(game, point(4.0, 0.99, 0.01, 0.99, 0.01)), "exp(-3.84) > 0.02");
    assertNull(strict(game, point(3.0, 0.99, 0.01, 0.99, 0.01)), "exp(-2.88) > 0.02");
    assertNull(strict(game, point(6.3, 0.99, 0.01, 0.99, 0.01)), "8 λ ε > 1: no contraction");
    assertNull(strict(game, point(6, 0.99, 0.01, 0.01, 0.99)), "no equilibrium");
  }

  /** With two ways to err: 2 exp(-0.96 λ) ≤ 0.02 from λ = 4.80 on. */
  @Test
  void errorsOfAllKindsAddUp() {
    StrategicGame game = coordination(3);
    assertNull(strict(game, point(4.7, 0.99, 0.005, 0.005, 0.99, 0.005, 0.005)));
    assertNotNull(strict(game, point(4.9, 0.99, 0.005, 0.005, 0.99, 0.005, 0.005)));
  }

  @Test
  void payoffsThatTieMakeNoStrictEnd() {
    double[] point = point(60, 1, 1e-13);
    assertNotNull(strict(choice(0), point));
    assertNull(strict(choice(0.5), point));
  }

  private static StrategicGame choice(double tolerance) {
    return StrategicGame.builder("", List.of("A"), List.of(List.of("x", "y")))
        .payoff(0, 0, 1)
        .payoff(0, 1, 0.5)
        .tieTolerance(0, tolerance)
        .build();
  }

  /**
   * In matching pennies the inverse has norm 1 and ρ = 1/32; log 4 / λ ≤ ρ / 2 from λ = 88.8 on,
   * where 8 / λ ≤ 1/4 holds too.
   */
  @Test
  void aRegularEndNeedsAPerturbationThatIsSmallEnough() {
    StrategicGame game = StrategicGame.bimatrix(PENNIES, AGAINST);
    assertNull(regular(game, point(50, 0.5, 0.5, 0.5, 0.5)));
    assertNull(regular(game, point(88, 0.5, 0.5, 0.5, 0.5)));
    double[][] found = regular(game, point(90, 0.5, 0.5, 0.5, 0.5));
    assertArrayEquals(new double[] {0.5, 0.5}, found[0], 1e-15);
    assertArrayEquals(new double[] {0.5, 0.5}, found[1], 1e-15);
    assertNotNull(regular(game, point(1e6, 0.52, 0.48, 0.5, 0.5)), "0.02 away, within 1/32");
    assertNull(regular(game, point(1e6, 0.54, 0.46, 0.5, 0.5)), "0.04 away");
  }

  /**
   * Three players, each of whom looks at the next alone, so that the inverse has norm 1 again; but
   * three can bend: ρ = 1 / (4 · 1.1 · 36), and log 4 / λ ≤ ρ / 2 from λ = 440 on.
   */
  @Test
  void threePlayersCanBend() {
    Shape shape = Shape.of(2, 2, 2);
    double[][] payoffs = new double[3][8];
    for (int index = 0; index < 8; index++) {
      for (int player = 0; player < 3; player++) {
        boolean same = shape.strategy(index, player) == shape.strategy(index, (player + 1) % 3);
        payoffs[player][index] = same == player < 2 ? 1 : 0;
      }
    }
    StrategicGame game = StrategicGame.of(shape, payoffs);
    assertNull(regular(game, point(430, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5)));
    assertNotNull(regular(game, point(450, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5)));
  }

  @Test
  void whatIsNotPlayedMustEarnLessByMoreThanRounding() {
    double[] point = point(1e7, 0.5, 0.5, 1e-300, 0.5, 0.5);
    double[][] found = regular(penniesOrOut(0), point);
    assertArrayEquals(new double[] {0.5, 0.5, 0}, found[0], 1e-15);
    assertNull(regular(penniesOrOut(0.3), point));
  }

  /** Matching pennies with a third strategy that costs the row player a quarter. */
  private static StrategicGame penniesOrOut(double tolerance) {
    StrategicGameBuilder builder =
        StrategicGame.builder(
            "", List.of("A", "B"), List.of(List.of("h", "t", "out"), List.of("h", "t")));
    for (int j = 0; j < 2; j++) {
      for (int i = 0; i < 2; i++) {
        builder.payoff(0, builder.shape().index(i, j), PENNIES[i][j]);
        builder.payoff(1, builder.shape().index(i, j), AGAINST[i][j]);
      }
      builder.payoff(0, builder.shape().index(2, j), -0.25);
      builder.payoff(1, builder.shape().index(2, j), 0);
    }
    return builder.tieTolerance(0, tolerance).build();
  }

  /** Whoever does not care plays everything alike; the other has one best reply to that. */
  @Test
  void whoDoesNotCarePlaysUniformlyInTheLimit() {
    StrategicGame game =
        StrategicGame.bimatrix(new double[][] {{2, 0, 0}, {0, 1, 0}}, new double[2][3]);
    LogitLimit limit = LogitLimit.of(game);
    assertTrue(limit.certified());
    assertEquals(0, limit.regret());
    assertEquals(1, limit.profile().probability(0, 0), 1e-15);
    for (int strategy = 0; strategy < 3; strategy++) {
      assertEquals(1.0 / 3, limit.profile().probability(1, strategy), 1e-15);
    }
  }

  /** A payoff of 2 or 0, λ times range 1: the response to anything is e / (1 + e). */
  @Test
  void theGapIsTheDistanceFromTheResponse() {
    StrategicGame game = StrategicGame.bimatrix(new double[][] {{2, 2}, {0, 0}}, new double[2][2]);
    FollowedBranch branch = new FollowedBranch(new StrategicAgents(game));
    double response = Functions.exp(1) / (1 + Functions.exp(1));
    LogitEquilibrium uniform = branch.equilibrium(point(1, 0.5, 0.5, 0.5, 0.5));
    assertEquals(0.5, uniform.lambda(), "in 1 / payoff");
    assertEquals(1 - response, branch.equilibrium(point(1, 1, 1e-300, 0.5, 0.5)).gap(), 1e-15);
    assertEquals(0, branch.equilibrium(point(1, response, 1 - response, 0.5, 0.5)).gap(), 1e-15);
  }

  /** At λ 0 the response is uniform: 1/2 is too much by 1/6, 1/4 too little by 1/12. */
  @Test
  void theGapCountsWhatIsPlayedTooOftenToo() {
    FollowedBranch branch = new FollowedBranch(new StrategicAgents(coordination(3)));
    double third = 1.0 / 3;
    double[] point = point(0, 0.5, 0.25, 0.25, third, third, third);
    assertEquals(1.0 / 6, branch.equilibrium(point).gap(), 1e-15);
  }

  /** The branch is followed until mistakes are rarer than 1e-12, and not much farther. */
  @Test
  void theEndIsWhereMistakesHaveVanished() {
    LogitBranch branch = LogitBranch.of(TextbookGames.prisonersDilemma());
    LogitEquilibrium end = branch.end();
    for (List<Double> own : end.probabilities()) {
      assertTrue(own.get(0) < 1e-12 || own.get(0) > 1 - 1e-12, "" + own);
    }
    assertTrue(end.lambda() < 100, "" + end.lambda());
    assertTrue(end.gap() < 1e-12);
  }

  /** What is answered is near the response to itself, however great λ is; or nothing is. */
  @Test
  void noEquilibriumIsAnsweredWithAWideGap() {
    StrategicGame game = StrategicGame.bimatrix(new double[][] {{9, 0}, {0, 1}}, AGAINST);
    LogitBranch branch = LogitBranch.of(game);
    for (double lambda = 0.1; lambda < 1e25; lambda *= 7) {
      var found = branch.at(lambda);
      assertTrue(found.isEmpty() || found.get().gap() <= 1e-6, lambda + ": " + found);
      assertTrue(found.isPresent() || lambda > 1e4, "" + lambda);
    }
  }

  /**
   * At 47.707 the branch has not turned yet: the profile there, a response to itself, goes on from
   * the one at 47.6 without a jump. At 47.71 it has.
   */
  @Test
  void theTurningPointIsFoundClosely() {
    LogitBranch branch = LogitBranch.of(RandomGames.integers(Shape.of(2, 2, 2), 4, 51));
    LogitEquilibrium before = branch.at(47.707).orElseThrow();
    assertTrue(before.gap() < 1e-9, "" + before.gap());
    assertEquals(0.0920, before.probabilities().get(0).get(0), 0.0004);
    assertEquals(0.711, before.probabilities().get(2).get(0), 0.005);
    assertEquals(3, branch.passes(47.707));
    assertEquals(1, branch.passes(47.71));
    assertEquals(0.5, branch.at(47.71).orElseThrow().probabilities().get(0).get(0), 1e-6);
  }
}
