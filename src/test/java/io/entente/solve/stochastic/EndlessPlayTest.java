package io.entente.solve.stochastic;

import static io.entente.solve.stochastic.Games.pay;
import static io.entente.solve.stochastic.Games.r;
import static io.entente.solve.stochastic.Games.to;
import static io.entente.solve.stochastic.Games.zeroSum;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.stochastic.Conduct;
import io.entente.game.stochastic.MarkovPlan;
import io.entente.game.stochastic.PlanValues;
import io.entente.game.stochastic.Stage;
import io.entente.game.stochastic.StateLottery;
import io.entente.game.stochastic.StochasticGame;
import io.entente.number.Rational;
import io.entente.solve.Completeness;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** Endless games against published values, equations solved by hand, and all plans tried. */
class EndlessPlayTest {

  private static double value(MarkovSolution solution, int player, int state) {
    return solution.values().value(player, 0, state).toDouble();
  }

  /**
   * The Big Match (Gillette 1957; Blackwell and Ferguson 1968). With payoffs per period its value
   * is 1/2 whatever the discount, the first player stops with probability (1 - δ) / (2 - δ).
   */
  @Test
  void bigMatchIsWorthOneHalf() {
    for (int ninths : new int[] {0, 1, 5, 8}) {
      Rational discount = r(ninths, 9);
      StateLottery stay = to(0, 1, 1);
      StateLottery won = to(1, 1, 1);
      StateLottery lost = to(2, 1, 1);
      StochasticGame game =
          Games.endless(
              2,
              false,
              discount,
              List.of(
                  zeroSum(2, 2, pay(1, 0, 0, 1), won, lost, stay, stay),
                  zeroSum(1, 1, pay(1), won),
                  zeroSum(1, 1, pay(0), lost)));
      MarkovSolution solution = MarkovSolution.of(game);
      double perPeriod = 1 - discount.toDouble();
      assertEquals(Completeness.SOME, solution.completeness());
      assertEquals(0.5, perPeriod * value(solution, 0, 0), 1e-9);
      Conduct first = solution.plan().at(0, 0);
      double stops = (1 - discount.toDouble()) / (2 - discount.toDouble());
      assertEquals(stops, first.probability(0, 0).toDouble(), 1e-7, "δ = " + discount);
      assertEquals(0.5, first.probability(1, 0).toDouble(), 1e-7);
    }
  }

  /**
   * [[1 and again, 0], [0, 1]] with δ = 1/2: by hand v = (1 + v/2) / (2 + v/2), so v² + 3v = 2 and
   * v is not a fraction.
   */
  @Test
  void valueMayBeIrrational() {
    StateLottery again = to(0, 1, 1);
    StateLottery over = to(1, 1, 1);
    StochasticGame game =
        Games.endless(
            2,
            false,
            r(1, 2),
            List.of(
                zeroSum(2, 2, pay(1, 0, 0, 1), again, over, over, over),
                zeroSum(1, 1, pay(0), over)));
    MarkovSolution solution = MarkovSolution.of(game);
    assertEquals((Math.sqrt(17) - 3) / 2, value(solution, 0, 0), 1e-9);
  }

  /** Puterman (1994), Markov Decision Processes, sections 3.1 and 6.2: values -60/7 and -20. */
  @Test
  void puterman1994TwoStates() {
    Stage first =
        new Stage(
            List.of(List.of("a11", "a12")),
            new Rational[][] {pay(5, 10)},
            new StateLottery[] {to(0, 1, 2, 1, 1, 2), to(1, 1, 1)});
    Stage second =
        new Stage(
            List.of(List.of("a21")), new Rational[][] {pay(-1)}, new StateLottery[] {to(1, 1, 1)});
    StochasticGame game = Games.endless(1, true, r(19, 20), List.of(first, second));
    MarkovSolution solution = MarkovSolution.of(game);
    assertEquals(-60.0 / 7, value(solution, 0, 0), 1e-12);
    assertEquals(-20, value(solution, 0, 1), 1e-12);
    assertEquals(0, solution.plan().at(0, 0).profile(first));
  }

  /** In every state: a one-player game is worth what the best of all its Markov plans is worth. */
  @Test
  void onePlayerDoesAsWellAsTheBestOfAllPlans() {
    long seed = 20;
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    for (int trial = 0; trial < 40; trial++) {
      List<Stage> stages = new ArrayList<>();
      for (int state = 0; state < 3; state++) {
        stages.add(Games.random(random, 1, 3, 3));
      }
      StochasticGame game = Games.endless(1, trial % 2 == 0, r(9, 10), stages);
      MarkovSolution solution = MarkovSolution.of(game);
      double[] best = new double[3];
      java.util.Arrays.fill(best, Double.NEGATIVE_INFINITY);
      for (int a = 0; a < stages.get(0).profiles(); a++) {
        for (int b = 0; b < stages.get(1).profiles(); b++) {
          for (int c = 0; c < stages.get(2).profiles(); c++) {
            MarkovPlan plan =
                new MarkovPlan(
                    List.of(
                        List.of(
                            Conduct.atOnce(stages.get(0), a),
                            Conduct.atOnce(stages.get(1), b),
                            Conduct.atOnce(stages.get(2), c))));
            PlanValues values = PlanValues.of(game, plan);
            for (int state = 0; state < 3; state++) {
              best[state] = Math.max(best[state], values.value(0, 0, state).toDouble());
            }
          }
        }
      }
      for (int state = 0; state < 3; state++) {
        assertEquals(best[state], value(solution, 0, state), 1e-8, "seed " + seed);
      }
    }
  }

  /** Shapley (1953): the value is the one that solves v = value of the auxiliary games. */
  @Test
  void opposedInterestsAlwaysHaveAnAnswer() {
    long seed = 21;
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    for (int trial = 0; trial < 25; trial++) {
      List<Stage> stages = new ArrayList<>();
      for (int state = 0; state < 3; state++) {
        Stage any = Games.random(random, 2, 3, 3);
        Rational[] payoffs = new Rational[any.profiles()];
        StateLottery[] next = new StateLottery[any.profiles()];
        for (int profile = 0; profile < payoffs.length; profile++) {
          payoffs[profile] = any.exactPayoff(0, profile);
          next[profile] = any.next(profile);
        }
        stages.add(zeroSum(any.actions(0).size(), any.actions(1).size(), payoffs, next));
      }
      StochasticGame game = Games.endless(2, false, r(4, 5), stages);
      MarkovSolution solution = MarkovSolution.of(game);
      assertEquals(Completeness.SOME, solution.completeness(), "seed " + seed);
      assertTrue(solution.gain().gain().toDouble() < 1e-5, "seed " + seed);
      for (int state = 0; state < 3; state++) {
        assertEquals(0, value(solution, 0, state) + value(solution, 1, state), 1e-9);
      }
    }
  }

  /** In turn, with more players: an answer has no gain, or is said to be none. */
  @Test
  void whatIsCalledAnEquilibriumIsOne() {
    long seed = 22;
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    int found = 0;
    for (int trial = 0; trial < 40; trial++) {
      List<Stage> stages = new ArrayList<>();
      for (int state = 0; state < 3; state++) {
        stages.add(Games.random(random, 3, 3, 2));
      }
      MarkovSolution solution = MarkovSolution.of(Games.endless(3, true, r(1, 2), stages));
      boolean none = solution.completeness() == Completeness.NOT_CONVERGED;
      assertEquals(none, solution.gain().gain().toDouble() > 1e-6, "seed " + seed);
      found += none ? 0 : 1;
    }
    assertTrue(found > 20, found + " of 40");
  }
}
