package io.entente.solve.dynamics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.MixedProfile;
import io.entente.game.NashEquilibrium;
import io.entente.game.RandomGames;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.game.StrategicGameBuilder;
import io.entente.game.TextbookGames;
import io.entente.number.Functions;
import io.entente.number.Rational;
import io.entente.solve.PlaySettings;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Adaptive play step by step: times, rounds, stays and paths. */
class CourseTest {

  /**
   * The good strategy's odds grow as e to the time; after every number of steps, not in the end.
   */
  @Test
  void theReplicatorKeepsItsTimeAtEveryStep() {
    StrategicGame game = StrategicGame.bimatrix(new double[][] {{9, 9}, {2, 2}}, new double[2][2]);
    double odds = 0.525 / 0.475;
    double last = 0;
    for (int steps = 1; steps <= 25; steps++) {
      Replicator.Course course =
          Replicator.of(game, PlaySettings.nearlyUniform(game), steps, false);
      Replicator.Point end = course.end();
      assertTrue(end.time() > last, "step " + steps);
      last = end.time();
      double expected = odds * Functions.exp(end.time());
      assertEquals(expected / (1 + expected), end.shares().get(0).get(0), 1e-9, "step " + steps);
    }
    assertTrue(last > 2, "steps of order five get on: " + last);
  }

  /** Two populations in matching pennies, against the classical method of order four, by hand. */
  @Test
  void theReplicatorAgreesWithShortStepsOfAnotherMethod() {
    StrategicGame game =
        StrategicGame.bimatrix(new double[][] {{1, 0}, {0, 2}}, new double[][] {{0, 2}, {1, 0}});
    Replicator.Course course = Replicator.of(game, PlaySettings.nearlyUniform(game), 60, false);
    double time = course.end().time();
    assertTrue(time > 3, "" + time);
    double x = 0.525;
    double y = 0.5125;
    int steps = 20_000;
    double h = time / steps;
    for (int i = 0; i < steps; i++) {
      double[] one = slope(x, y);
      double[] two = slope(x + h / 2 * one[0], y + h / 2 * one[1]);
      double[] three = slope(x + h / 2 * two[0], y + h / 2 * two[1]);
      double[] four = slope(x + h * three[0], y + h * three[1]);
      x += h / 6 * (one[0] + 2 * two[0] + 2 * three[0] + four[0]);
      y += h / 6 * (one[1] + 2 * two[1] + 2 * three[1] + four[1]);
    }
    assertEquals(x, course.end().shares().get(0).get(0), 1e-8);
    assertEquals(y, course.end().shares().get(1).get(0), 1e-8);
  }

  /** In parts of each range: the row's payoffs are 1/2 and 1, the column's 1 and 1/2. */
  private static double[] slope(double x, double y) {
    double row = 0.5 * y - (1 - y);
    double column = 0.5 * (1 - x) - x;
    return new double[] {x * (1 - x) * row, y * (1 - y) * column};
  }

  @Test
  void sharesSumToOneAfterManySteps() {
    StrategicGame game = TextbookGames.matchingPennies();
    Replicator.Course course = Replicator.of(game, PlaySettings.nearlyUniform(game), 20_000, false);
    for (List<Double> own : course.end().shares()) {
      assertEquals(1, own.get(0) + own.get(1), 4e-16);
    }
  }

  @Test
  void whatHardlyMovesButIsTemptedIsNotAtRest() {
    StrategicGame game = StrategicGame.bimatrix(new double[][] {{0, 0}, {1, 1}}, new double[2][2]);
    Rational rest = Rational.parse("1e-9");
    Rational[] row = {Rational.ONE.minus(rest), rest};
    Rational[] column = {Rational.ONE, Rational.ZERO};
    MixedProfile start = MixedProfile.of(new Rational[][] {row, column});
    Replicator.Course course = Replicator.of(game, start, 10_000, false);
    assertTrue(course.steps() > 0);
    assertEquals(1, course.end().shares().get(0).get(1), 1e-6);
  }

  @Test
  void checkpointsAreAtOneTwoFiveAndTheLast() {
    FictitiousPlay.Course course =
        FictitiousPlay.of(
            TextbookGames.matchingPennies(),
            PlaySettings.nearlyUniform(TextbookGames.matchingPennies()),
            1234);
    List<Long> rounds = new ArrayList<>();
    course.checkpoints().forEach(point -> rounds.add(point.round()));
    assertEquals(List.of(1L, 2L, 5L, 10L, 20L, 50L, 100L, 200L, 500L, 1000L, 1234L), rounds);
    long next = 1;
    for (FictitiousPlay.Stay stay : course.stays()) {
      assertEquals(next, stay.from());
      next += stay.length();
    }
    assertEquals(1235, next);
  }

  /** Matching pennies where heads come twice, the second better by less than rounding. */
  @Test
  void fictitiousPlayTakesTheFirstOfWhatTies() {
    StrategicGameBuilder builder =
        StrategicGame.builder(
            "", List.of("A", "B"), List.of(List.of("h", "H", "t"), List.of("h", "t")));
    double[][] first = {{1, -1}, {1 + 0x1p-40, -1 + 0x1p-40}, {-1, 1}};
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 2; j++) {
        int index = builder.shape().index(i, j);
        builder.payoff(0, index, first[i][j]).payoff(1, index, -Math.rint(first[i][j]));
      }
    }
    StrategicGame game = builder.tieTolerance(0, 0x1.8p-40).build();
    FictitiousPlay.Course course = FictitiousPlay.of(game, uniform(), 2000);
    assertEquals(0, course.settledAt());
    for (FictitiousPlay.Stay stay : course.stays()) {
      assertFalse(game.shape().strategy(stay.profile(), 0) == 1, "round " + stay.from());
    }
    assertEquals(0.5, course.end().frequencies().probability(0, 0), 0.1);
  }

  private static MixedProfile uniform() {
    Rational third = Rational.of(1, 3);
    Rational half = Rational.of(1, 2);
    return MixedProfile.of(new Rational[][] {{third, third, third}, {half, half}});
  }

  /** A path goes from best reply to best reply until it is at rest or where it was before. */
  @Test
  void pathsOfBestRepliesEndAtRestOrReturn() {
    int returning = 0;
    for (long seed = 0; seed < 150; seed++) {
      Shape shape = Shape.of(3, 3);
      StrategicGame game = RandomGames.integers(shape, 9, seed);
      BestReplies replies = BestReplies.of(game);
      boolean circle = false;
      for (int start = 0; start < shape.profiles(); start++) {
        BestReplies walked = replies.from(game, start);
        List<Integer> path = walked.path();
        String where = "seed " + seed + ", from " + start + ": " + path;
        assertEquals(start, path.get(0), where);
        int end = path.get(path.size() - 1);
        assertEquals(walked.returns() < 0, NashEquilibrium.isEquilibrium(game, end), where);
        assertEquals(
            walked.returns() < 0 ? path.size() - 1 : walked.returns(), path.indexOf(end), where);
        for (int i = 1; i < path.size(); i++) {
          assertTrue(isBestReply(game, path.get(i - 1), path.get(i)), where);
        }
        returning += walked.returns() > 0 ? 1 : 0;
        circle |= liesOnACircle(game, start);
      }
      assertEquals(!circle, replies.alwaysEnds(), "seed " + seed);
    }
    assertTrue(returning > 20, "" + returning);
  }

  private static boolean isBestReply(StrategicGame game, int from, int to) {
    Shape shape = game.shape();
    for (int player = 0; player < shape.players(); player++) {
      if (shape.deviate(from, player, shape.strategy(to, player)) == to && from != to) {
        double best = game.payoff(player, to);
        boolean highest = best > game.payoff(player, from);
        for (int s = 0; s < shape.strategies(player); s++) {
          highest &= game.payoff(player, shape.deviate(from, player, s)) <= best;
        }
        return highest;
      }
    }
    return false;
  }

  private static boolean liesOnACircle(StrategicGame game, int start) {
    boolean[] reached = new boolean[(int) game.shape().profiles()];
    List<Integer> queue = new ArrayList<>(List.of(start));
    for (int next = 0; next < queue.size(); next++) {
      for (int to = 0; to < reached.length; to++) {
        if (!reached[to] && isBestReply(game, queue.get(next), to)) {
          reached[to] = true;
          queue.add(to);
        }
      }
    }
    return reached[start];
  }
}
