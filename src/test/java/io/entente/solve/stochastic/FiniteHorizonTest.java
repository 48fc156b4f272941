package io.entente.solve.stochastic;

import static io.entente.solve.stochastic.Games.pay;
import static io.entente.solve.stochastic.Games.r;
import static io.entente.solve.stochastic.Games.to;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.stochastic.Conduct;
import io.entente.game.stochastic.MarkovPlan;
import io.entente.game.stochastic.Stage;
import io.entente.game.stochastic.StateLottery;
import io.entente.game.stochastic.StochasticGame;
import io.entente.number.Rational;
import io.entente.solve.Completeness;
import io.entente.solve.NotAnsweredException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** Finite games against hand computation, a plain recursion, and all Markov plans tried. */
class FiniteHorizonTest {

  /** The same by recursion over histories: no plan, no table, nothing kept. */
  private static Rational[] byHistories(StochasticGame game, int period, int state) {
    Rational[] worth = new Rational[game.players().size()];
    java.util.Arrays.fill(worth, Rational.ZERO);
    return period == game.horizon().getAsInt() ? worth : turn(game, period, state, 0, 0);
  }

  private static Rational[] turn(
      StochasticGame game, int period, int state, int turn, int profile) {
    Stage stage = game.stage(period, state);
    if (turn == stage.turns()) {
      Rational[] worth = new Rational[game.players().size()];
      for (int player = 0; player < worth.length; player++) {
        worth[player] = stage.exactPayoff(player, profile);
      }
      StateLottery next = stage.next(profile);
      for (int i = 0; i < next.size(); i++) {
        Rational[] later = byHistories(game, period + 1, next.state(i));
        for (int player = 0; player < worth.length; player++) {
          Rational weight = next.exactProbability(i).times(game.discounts().get(player));
          worth[player] = worth[player].plus(weight.times(later[player]));
        }
      }
      return worth;
    }
    int player = game.turns().get(turn).player();
    Rational[] best = null;
    for (int action = 0; action < stage.actions(turn).size(); action++) {
      Rational[] worth = turn(game, period, state, turn + 1, profile + action * stage.stride(turn));
      if (best == null || worth[player].compareTo(best[player]) > 0) {
        best = worth;
      }
    }
    return best;
  }

  @Test
  void inTurnEqualsTheTreeOfHistories() {
    long seed = 30;
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    for (int trial = 0; trial < 30; trial++) {
      List<Stage> stages = new ArrayList<>();
      for (int state = 0; state < 2; state++) {
        stages.add(Games.random(random, 2, 2, 2));
      }
      StochasticGame game = Games.game(2, true, OptionalInt.of(4), r(3, 4), stages);
      MarkovSolution solution = MarkovSolution.of(game);
      for (int state = 0; state < 2; state++) {
        Rational[] plain = byHistories(game, 0, state);
        for (int player = 0; player < 2; player++) {
          assertEquals(plain[player], solution.values().value(player, 0, state), "seed " + seed);
        }
      }
      assertEquals(0, solution.gain().gain().signum());
    }
  }

  /**
   * All 4^6 Markov plans of two players, two states, three periods: the equilibria, by definition.
   */
  @Test
  void atOnceIsOneOfTheEquilibriaFoundByTryingAllPlans() {
    long seed = 31;
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    int unique = 0;
    for (int trial = 0; trial < 6; trial++) {
      List<Stage> stages = new ArrayList<>();
      for (int state = 0; state < 2; state++) {
        Stage any = Games.random(random, 2, 2, 2);
        while (any.profiles() < 4) {
          any = Games.random(random, 2, 2, 2);
        }
        stages.add(any);
      }
      StochasticGame game = Games.game(2, false, OptionalInt.of(3), r(1, 1), stages);
      List<MarkovPlan> found = new ArrayList<>();
      for (int code = 0; code < 4096; code++) {
        List<List<Conduct>> plan = new ArrayList<>();
        for (int period = 0; period < 3; period++) {
          int four = code >> 4 * period;
          plan.add(
              List.of(
                  Conduct.atOnce(stages.get(0), four & 3),
                  Conduct.atOnce(stages.get(1), four >> 2 & 3)));
        }
        MarkovPlan candidate = new MarkovPlan(plan);
        if (isPerfect(game, candidate)) {
          found.add(candidate);
        }
      }
      MarkovSolution solution = MarkovSolution.of(game);
      if (solution.plan().isPure()) {
        assertTrue(found.contains(solution.plan()), "seed " + seed + ", trial " + trial);
        boolean alone = solution.completeness() == Completeness.ALL;
        assertTrue(!alone || found.size() == 1);
        unique += alone ? 1 : 0;
      }
    }
    assertTrue(unique > 0);
  }

  /** No player gains by any other move anywhere, values recomputed by summing over histories. */
  private static boolean isPerfect(StochasticGame game, MarkovPlan plan) {
    for (int period = 2; period >= 0; period--) {
      for (int state = 0; state < 2; state++) {
        Stage stage = game.stage(period, state);
        int played = plan.at(period, state).profile(stage);
        for (int player = 0; player < 2; player++) {
          Rational kept = worth(game, plan, period, state, played, player);
          for (int action = 0; action < 2; action++) {
            int other = stage.deviate(played, player, action);
            if (worth(game, plan, period, state, other, player).compareTo(kept) > 0) {
              return false;
            }
          }
        }
      }
    }
    return true;
  }

  private static Rational worth(
      StochasticGame game, MarkovPlan plan, int period, int state, int profile, int player) {
    Stage stage = game.stage(period, state);
    Rational sum = stage.exactPayoff(player, profile);
    StateLottery next = stage.next(profile);
    for (int i = 0; period < 2 && i < next.size(); i++) {
      int to = next.state(i);
      int then = plan.at(period + 1, to).profile(game.stage(period + 1, to));
      Rational later = worth(game, plan, period + 1, to, then, player);
      sum = sum.plus(next.exactProbability(i).times(later));
    }
    return sum;
  }

  /**
   * By hand. A tree is worth 1 now and {@code grown} next year; who cuts alone takes it, who cut
   * together share. Left standing by both it is shared next year, when it is the last. The second
   * to decide leaves it if half of it then is more than all of it now.
   */
  private static StochasticGame tree(Rational grown) {
    StateLottery gone = to(2, 1, 1);
    StateLottery big = to(1, 1, 1);
    List<List<String>> both = List.of(List.of("cut", "wait"), List.of("cut", "wait"));
    List<Stage> stages = new ArrayList<>();
    for (Rational worth : List.of(Rational.ONE, grown)) {
      Rational half = worth.times(r(1, 2));
      Rational none = Rational.ZERO;
      stages.add(
          new Stage(
              both,
              new Rational[][] {{half, worth, none, none}, {half, none, worth, none}},
              new StateLottery[] {gone, gone, gone, big}));
    }
    stages.add(
        new Stage(
            List.of(List.of("rest"), List.of("rest")),
            new Rational[][] {pay(0), pay(0)},
            new StateLottery[] {gone}));
    return Games.game(2, true, OptionalInt.of(2), Rational.ONE, stages);
  }

  @Test
  void aTreeIsLeftIfHalfOfItNextYearIsMoreThanAllOfItNow() {
    MarkovSolution left = MarkovSolution.of(tree(r(4, 1)));
    assertEquals(r(2, 1), left.values().value(0, 0, 0));
    assertEquals(r(2, 1), left.values().value(1, 0, 0));
    assertEquals(Completeness.ALL, left.completeness());
    MarkovSolution cut = MarkovSolution.of(tree(r(3, 2)));
    assertEquals(r(1, 2), cut.values().value(0, 0, 0));
    assertEquals(r(1, 2), cut.values().value(1, 0, 0));
  }

  @Test
  void threeAtOnceWithoutPureEquilibriumAreRefused() {
    // Three-player matching pennies: the third is paid nothing and has one move.
    StateLottery stay = to(0, 1, 1);
    Stage pennies =
        new Stage(
            List.of(List.of("h", "t"), List.of("h", "t"), List.of("x", "y")),
            new Rational[][] {
              pay(1, 1, -1, -1, -1, -1, 1, 1),
              pay(-1, -1, 1, 1, 1, 1, -1, -1),
              pay(0, 0, 0, 0, 0, 0, 0, 0)
            },
            new StateLottery[] {stay, stay, stay, stay, stay, stay, stay, stay});
    StochasticGame game = Games.game(3, false, OptionalInt.of(2), Rational.ONE, List.of(pennies));
    NotAnsweredException no =
        assertThrows(NotAnsweredException.class, () -> MarkovSolution.of(game));
    assertTrue(no.getMessage().startsWith("in period 2, state s0"), no.getMessage());
  }

  /** Ties are counted, and the first move listed is taken. */
  @Test
  void tiesAreSaid() {
    StateLottery stay = to(0, 1, 1);
    Stage same =
        new Stage(
            List.of(List.of("x", "y")),
            new Rational[][] {pay(3, 3)},
            new StateLottery[] {stay, stay});
    StochasticGame game = Games.game(1, true, OptionalInt.of(5), r(1, 2), List.of(same));
    MarkovSolution solution = MarkovSolution.of(game);
    assertEquals(5, solution.places());
    assertEquals(Completeness.SOME, solution.completeness());
    assertEquals(0, solution.plan().at(4, 0).profile(same));
    assertEquals(r(93, 16), solution.values().value(0, 0, 0));
  }
}
