package io.entente.game.stochastic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.entente.number.Rational;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** A coin-like chain whose probabilities are known by hand. */
class CourseTest {

  private static final Rational THIRD = Rational.of(1, 3);

  /** From "up" one goes down with probability 1/3, from "down" nowhere; one player, two moves. */
  private static StochasticGame game(int horizon) {
    StateLottery fall = new StateLottery(List.of(0, 1), List.of(Rational.of(2, 3), THIRD));
    StateLottery down = StateLottery.certainly(1);
    Rational[][] nothing = {{Rational.ZERO, Rational.ZERO}};
    List<List<String>> moves = List.of(List.of("left", "right"));
    Stage up = new Stage(moves, nothing, new StateLottery[] {fall, fall});
    Stage low = new Stage(moves, nothing, new StateLottery[] {down, down});
    return new StochasticGame(
        "coin",
        List.of("A"),
        List.of("up", "down"),
        List.of(new StochasticGame.Turn("A", 0)),
        true,
        OptionalInt.of(horizon),
        List.of(Rational.ONE),
        List.of(List.of(up, low)),
        StateLottery.certainly(0),
        List.of(0.0));
  }

  /** Left when up, right when down. */
  private static MarkovPlan plan() {
    return new MarkovPlan(
        List.of(List.of(Conduct.inTurn(new int[][] {{0}}), Conduct.inTurn(new int[][] {{1}}))));
  }

  private static PlayEvent state(int wanted) {
    return event(true, wanted);
  }

  private static PlayEvent move(int wanted) {
    return event(false, wanted);
  }

  private static PlayEvent event(boolean ofStates, int wanted) {
    return new PlayEvent() {
      @Override
      public boolean isOfStates() {
        return ofStates;
      }

      @Override
      public boolean holds(int period, int state, int profile) {
        return ofStates ? state == wanted : profile == wanted;
      }
    };
  }

  @Test
  void statesAreJudgedAtTheStartAndAfterEachPeriod() {
    Course course = new Course(game(3), plan());
    double still = 8.0 / 27;
    assertEquals(still, course.atEnd(state(0)), 1e-15);
    assertEquals(1, course.ever(state(0)), 0);
    assertEquals(still, course.always(state(0)), 1e-15);
    assertEquals(1 - still, course.ever(state(1)), 1e-15);
    assertEquals(0, course.always(state(1)), 0);
    assertEquals((1.0 / 3 + 5.0 / 9 + 19.0 / 27) / 3, course.onAverage(state(1)), 1e-15);
  }

  @Test
  void movesAreJudgedInThePeriodInWhichTheyAreMade() {
    Course course = new Course(game(3), plan());
    assertEquals(4.0 / 9, course.atEnd(move(0)), 1e-15);
    assertEquals(1, course.ever(move(0)), 1e-15);
    assertEquals(4.0 / 9, course.always(move(0)), 1e-15);
    assertEquals(5.0 / 9, course.ever(move(1)), 1e-15);
    assertEquals(0, course.always(move(1)), 1e-15);
    assertEquals((0 + 1.0 / 3 + 5.0 / 9) / 3, course.onAverage(move(1)), 1e-15);
  }

  @Test
  void playsAreTheSameUnderTheSameSeedAndAsFrequentAsTheyAreLikely() {
    StochasticGame game = game(3);
    int up = 0;
    for (int number = 0; number < 4000; number++) {
      SimulatedPlay play = SimulatedPlay.of(game, plan(), 3, 7, number);
      assertEquals(play, SimulatedPlay.of(game, plan(), 3, 7, number));
      assertEquals(0, play.steps().get(0).state());
      up += play.last() == 0 ? 1 : 0;
    }
    // 8/27 with a standard error of 0.0072
    assertEquals(8.0 / 27, up / 4000.0, 0.03);
    SimulatedPlay one = SimulatedPlay.of(game(40), plan(), 40, 1, 0);
    assertNotEquals(one, SimulatedPlay.of(game(40), plan(), 40, 2, 0));
  }

  @Test
  void gainsAreThoseOfTheDefinition() {
    StateLottery stay = StateLottery.certainly(0);
    Rational[][] payoffs = {{Rational.of(2), Rational.of(5)}};
    Stage stage = new Stage(List.of(List.of("x", "y")), payoffs, new StateLottery[] {stay, stay});
    StochasticGame game =
        new StochasticGame(
            "one",
            List.of("A"),
            List.of("s"),
            List.of(new StochasticGame.Turn("A", 0)),
            true,
            OptionalInt.empty(),
            List.of(Rational.of(1, 2)),
            List.of(List.of(stage)),
            stay,
            List.of(0.0));
    MarkovPlan worse = new MarkovPlan(List.of(List.of(Conduct.inTurn(new int[][] {{0}}))));
    PlanValues values = PlanValues.of(game, worse);
    assertEquals(4, values.value(0, 0, 0).toDouble(), 1e-12);
    assertEquals(3, OneShotGain.of(game, worse, values).gain().toDouble(), 1e-12);
    MarkovPlan best = new MarkovPlan(List.of(List.of(Conduct.inTurn(new int[][] {{1}}))));
    assertEquals(0, OneShotGain.of(game, best, PlanValues.of(game, best)).gain().toDouble(), 1e-12);
  }

  @Test
  void whatIsNoGameIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new StateLottery(List.of(0, 1), List.of(THIRD, THIRD)));
    assertThrows(IllegalArgumentException.class, () -> game(0));
  }
}
