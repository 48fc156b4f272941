package io.entente.outcome.validity;

import io.entente.outcome.CentralReading;
import io.entente.sample.Cells;
import io.entente.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which combinations of moves are worth most and least to an actor at the central reading.
 *
 * <p>Combinations whose payoffs are within the actor's tie tolerance of the highest among them are
 * worth the same and make one rank. The three best and the three worst ranks are listed; with six
 * or fewer, all of them, the best first, and none as worst.
 *
 * @param actor whose payoffs
 * @param hasPayoffs whether the scenario gives the actor any
 * @param ranks how many ranks there are
 * @param best the best ranks, or all, best first
 * @param worst the worst ranks, the least bad first; empty if {@code best} has all
 */
public record Ranking(
    String actor, boolean hasPayoffs, int ranks, List<Rank> best, List<Rank> worst) {

  /** How many ranks are listed at either end. */
  public static final int LISTED = 3;

  /**
   * Combinations of moves worth the same.
   *
   * @param cell the first of them
   * @param payoff what that is worth
   * @param alike how many there are
   * @param shared the moves that all of them have, decision id to strategy id
   * @param whole whether every combination that has the shared moves is among them
   */
  public record Rank(
      int cell, double payoff, int alike, Map<String, String> shared, boolean whole) {
    public Rank {
      shared = Collections.unmodifiableMap(new LinkedHashMap<>(shared));
    }
  }

  public Ranking {
    best = List.copyOf(best);
    worst = List.copyOf(worst);
  }

  /** Ranks the combinations of moves for one actor. */
  static Ranking of(CentralReading central, String actor) {
    Scenario scenario = central.scenario();
    boolean has = scenario.terms().stream().anyMatch(term -> term.actor().equals(actor));
    if (!has) {
      return new Ranking(actor, false, 1, List.of(), List.of());
    }
    int place = central.plan().actorIndex(actor);
    Cells cells = central.plan().cells();
    double[] payoffs = new double[cells.size()];
    double[] sorted = new double[cells.possibleCount()];
    int possible = 0;
    for (int cell = 0; cell < payoffs.length; cell++) {
      payoffs[cell] = central.runs().payoff(place, cell, 0);
      if (cells.isPossible(cell)) {
        sorted[possible++] = payoffs[cell];
      }
    }
    Arrays.sort(sorted);
    List<double[]> first = new ArrayList<>();
    List<double[]> last = new ArrayList<>();
    int ranks = 0;
    double tolerance = central.tolerance(actor);
    for (int i = sorted.length - 1; i >= 0; ) {
      double high = sorted[i];
      double low = high;
      while (i >= 0 && sorted[i] >= high - tolerance) {
        low = sorted[i--];
      }
      ranks++;
      if (first.size() < 2 * LISTED) {
        first.add(new double[] {low, high});
      }
      last.add(new double[] {low, high});
      if (last.size() > LISTED) {
        last.remove(0);
      }
    }
    boolean all = ranks <= 2 * LISTED;
    return new Ranking(
        actor,
        true,
        ranks,
        ranks(central, payoffs, all ? first : first.subList(0, LISTED)),
        all ? List.of() : ranks(central, payoffs, last));
  }

  private static List<Rank> ranks(CentralReading central, double[] payoffs, List<double[]> spans) {
    List<Rank> ranks = new ArrayList<>();
    for (double[] span : spans) {
      ranks.add(rank(central.plan().cells(), payoffs, span[0], span[1]));
    }
    return ranks;
  }

  private static Rank rank(Cells cells, double[] payoffs, double low, double high) {
    int first = -1;
    int alike = 0;
    boolean[] differs = new boolean[cells.axes()];
    for (int cell = 0; cell < payoffs.length; cell++) {
      if (payoffs[cell] < low || payoffs[cell] > high || !cells.isPossible(cell)) {
        continue;
      }
      first = first < 0 ? cell : first;
      alike++;
      for (int d = 0; d < differs.length; d++) {
        differs[d] |= cells.strategy(cell, d) != cells.strategy(first, d);
      }
    }
    long box = 1;
    Map<String, String> shared = cells.events(first);
    for (int d = 0; d < differs.length; d++) {
      if (differs[d]) {
        box *= cells.count(d);
        shared.remove(cells.id(d));
      }
    }
    return new Rank(first, payoffs[first], alike, shared, box == alike);
  }
}
