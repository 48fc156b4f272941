package io.entente.conflict.evolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.conflict.ConflictModel;
import io.entente.conflict.RandomConflicts;
import io.entente.conflict.Step;
import io.entente.conflict.coalition.Coalition;
import io.entente.conflict.coalition.CoalitionStability;
import io.entente.conflict.coalition.CoalitionStep;
import io.entente.conflict.path.LegalPaths;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ways from the status quo in random conflicts against tables filled move by move. */
class StatusQuoTest {

  private static final int CONFLICTS = 500;
  private static final int FAR = 1_000_000;

  /** Some decision maker moves freely, the others improve; a move against costs this much more. */
  private static int[] least(ConflictModel model, int start, Coalition free, int against) {
    int movers = model.decisionMakers();
    int[][] cost = new int[model.states()][movers];
    for (int[] row : cost) {
      Arrays.fill(row, FAR);
    }
    // Bellman and Ford's way: as many rounds as there are pairs.
    for (int round = 0; round <= model.states() * movers; round++) {
      for (int who = 0; who < movers; who++) {
        for (int from = 0; from < model.states(); from++) {
          for (int to : model.moves(who).from(from)) {
            boolean improves = model.preference(who).prefers(to, from);
            if (improves || free.has(who)) {
              int before = from == start ? 0 : FAR;
              for (int last = 0; last < movers; last++) {
                before = last == who ? before : Math.min(before, cost[from][last]);
              }
              int own = before + 1 + (improves ? 0 : against);
              cost[to][who] = Math.min(cost[to][who], own);
            }
          }
        }
      }
    }
    int[] least = new int[model.states()];
    for (int state = 0; state < least.length; state++) {
      least[state] = state == start ? 0 : Arrays.stream(cost[state]).min().getAsInt();
    }
    return least;
  }

  @Test
  void leastNumbersOfMovesAreThoseOfTheTable() {
    for (long seed = 0; seed < CONFLICTS; seed++) {
      ConflictModel model = RandomConflicts.any(seed);
      StatusQuo today = StatusQuo.of(model, 0);
      for (Coalition free : List.of(new Coalition(0), Coalition.of(0), new Coalition(15))) {
        int[] expected = least(model, 0, free, 0);
        LegalPaths paths = today.byMovesOf(free);
        for (int state = 0; state < model.states(); state++) {
          int length = expected[state] >= FAR ? -1 : expected[state];
          assertEquals(length, paths.length(state), "seed " + seed + " to " + state);
          List<Step> steps = paths.steps(state);
          assertEquals(Math.max(0, length), steps.size());
          checkSteps(model, free, steps, state);
        }
      }
    }
  }

  private static void checkSteps(ConflictModel model, Coalition free, List<Step> steps, int goal) {
    int at = 0;
    int last = -1;
    for (Step step : steps) {
      assertTrue(step.mover() != last);
      assertTrue(model.moves(step.mover()).contains(at, step.to()));
      assertTrue(free.has(step.mover()) || model.preference(step.mover()).prefers(step.to(), at));
      at = step.to();
      last = step.mover();
    }
    assertTrue(steps.isEmpty() || at == goal);
  }

  @Test
  void theLeastDemandingWayIsGiven() {
    int[] needs = new int[StatusQuo.Need.values().length];
    for (long seed = 0; seed < CONFLICTS; seed++) {
      ConflictModel model = RandomConflicts.any(seed);
      StatusQuo today = StatusQuo.of(model, 0);
      Coalition everybody = new Coalition((1 << model.decisionMakers()) - 1);
      int[] improvements = least(model, 0, new Coalition(0), 0);
      int[] cheapest = least(model, 0, everybody, 1000);
      for (int to = 0; to < model.states(); to++) {
        StatusQuo.Route route = today.route(to);
        needs[route.need().ordinal()]++;
        String place = "seed " + seed + " " + route;
        assertEquals(
            improvements[to] < FAR,
            route.need() == StatusQuo.Need.IMPROVEMENTS || route.need() == StatusQuo.Need.NOTHING,
            place);
        assertEquals(cheapest[to] >= FAR, route.need() == StatusQuo.Need.IMPOSSIBLE, place);
        if (route.need() == StatusQuo.Need.DISIMPROVEMENT) {
          assertEquals(cheapest[to] / 1000, route.against(), place);
          assertEquals(cheapest[to] % 1000, route.steps().size(), place);
        }
        if (route.need() == StatusQuo.Need.COALITION) {
          checkCoalitionSteps(model, route, place);
        }
      }
    }
    for (int count : needs) {
      assertTrue(count > 10, "each need occurs: " + Arrays.toString(needs));
    }
  }

  private static void checkCoalitionSteps(
      ConflictModel model, StatusQuo.Route route, String place) {
    CoalitionStability coalitions = CoalitionStability.of(model);
    int at = 0;
    boolean several = false;
    for (CoalitionStep step : route.steps()) {
      assertTrue(coalitions.improvements(step.by(), at).contains(step.to()), place);
      several |= step.by().size() > 1;
      at = step.to();
    }
    assertTrue(several && at == route.to(), place);
  }
}
