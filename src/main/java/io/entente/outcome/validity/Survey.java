package io.entente.outcome.validity;

import io.entente.outcome.CentralReading;
import io.entente.outcome.OutcomeCells;
import io.entente.sample.Cells;
import io.entente.sample.Equilibria;
import io.entente.sample.Plan;
import io.entente.sample.RunSolver;
import io.entente.sample.Runs;
import io.entente.scenario.Decision;
import io.entente.scenario.Outcome;
import io.entente.scenario.Strategy;
import io.entente.scenario.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is seen over many draws of a question: moves that are never chosen, outcomes that never or
 * always come about, and reasons that change nothing when they are left out.
 *
 * <p>A reason is left out of a draw by letting it count nothing there; all else stays as drawn. It
 * matters once the set of equilibria differs in some draw; then it is not tried again.
 *
 * <p>In turn, what is chosen are the moves on the way that equilibria take; replies to moves that
 * nobody makes are not looked at.
 *
 * @param draws how many draws were made; 1 where nothing is drawn
 * @param solved how many of them have an equilibrium
 * @param failed how many were left out, a payoff not being a finite number
 * @param unseen moves that no equilibrium of any draw has
 * @param never outcomes that come about in no equilibrium of any draw
 * @param always outcomes that come about in every equilibrium of every draw that has one
 * @param idle reasons that change nothing, in file order
 */
public record Survey(
    long draws,
    long solved,
    long failed,
    List<Move> unseen,
    List<String> never,
    List<String> always,
    List<IdleReason> idle) {

  /** Combinations of moves times actors after which no further block of draws is begun. */
  static final double MOST_WORK = 4e8;

  /** A move at a decision. */
  public record Move(String decision, String strategy) {}

  public Survey {
    unseen = List.copyOf(unseen);
    never = List.copyOf(never);
    always = List.copyOf(always);
    idle = List.copyOf(idle);
  }

  /** Draws, solves, and looks. */
  static Survey of(CentralReading central, List<Outcome> asked, long samples, long seed) {
    return new Collector(central, asked).collect(samples, seed);
  }

  /** The sums under way. */
  private static final class Collector {

    private final CentralReading central;
    private final Plan plan;
    private final Cells cells;
    private final List<Outcome> asked;
    private final List<OutcomeCells> outcomes = new ArrayList<>();
    private final boolean[] everHolds;
    private final boolean[] everFails;
    private final boolean[] played;
    private final Map<Integer, IdleReason.Why> idle = new LinkedHashMap<>();
    private final List<Integer> open = new ArrayList<>();
    private long solved;
    private long failed;
    private double work;

    Collector(CentralReading central, List<Outcome> asked) {
      this.central = central;
      this.asked = asked;
      plan = central.plan();
      cells = plan.cells();
      asked.forEach(outcome -> outcomes.add(new OutcomeCells(plan, outcome)));
      everHolds = new boolean[asked.size()];
      everFails = new boolean[asked.size()];
      played = new boolean[cells.size()];
      for (int t = 0; t < plan.scenario().terms().size(); t++) {
        Optional<IdleReason.Why> why = IdleReason.certain(central, t);
        idle.put(t, why.orElse(IdleReason.Why.ZERO));
        if (why.isEmpty()) {
          open.add(t);
        }
      }
    }

    Survey collect(long samples, long seed) {
      boolean same = !central.scenario().isUncertain();
      long wanted = same ? 1 : samples;
      Runs runs = plan.runs(same ? 1 : plan.comfortableLanes());
      RunSolver solver = RunSolver.of(plan, central.form());
      long made = 0;
      while (made < wanted && (made == 0 || work < MOST_WORK)) {
        int n = (int) Math.min(runs.lanes(), wanted - made);
        runs.draw(seed, made, n);
        tally(solver.solve(runs), runs);
        tryWithout(runs, solver);
        made += n;
      }
      return new Survey(
          made, solved, failed, unseen(), named(everHolds), named(everFails), idleReasons());
    }

    private void tally(Equilibria found, Runs runs) {
      spend(runs);
      for (int lane = 0; lane < found.size(); lane++) {
        failed += found.isFailed(lane) ? 1 : 0;
        solved += found.count(lane) > 0 ? 1 : 0;
      }
      for (OutcomeCells outcome : outcomes) {
        outcome.read(runs);
      }
      found.forEach(
          (lane, cell, probability) -> {
            played[cell] = true;
            for (int o = 0; o < everHolds.length; o++) {
              boolean holds = outcomes.get(o).holds(cell, lane);
              everHolds[o] |= holds;
              everFails[o] |= !holds;
            }
          });
    }

    private void tryWithout(Runs runs, RunSolver solver) {
      Equilibria base = solver.found().copy();
      long sound = 0;
      for (int lane = 0; lane < runs.size(); lane++) {
        sound |= base.isFailed(lane) ? 0 : 1L << lane;
      }
      List<Integer> still = new ArrayList<>();
      for (int term : open) {
        if (runs.isNothing(term)) {
          still.add(term);
          continue;
        }
        idle.put(term, IdleReason.Why.SMALL);
        runs.leaveOut(term);
        long different = solver.solve(runs).differences(base);
        runs.putBack(term);
        spend(runs);
        if ((different & sound) == 0) {
          still.add(term);
        }
      }
      open.clear();
      open.addAll(still);
    }

    private void spend(Runs runs) {
      work += (double) runs.size() * cells.size() * plan.scenario().actors().size();
    }

    private List<Move> unseen() {
      List<Move> unseen = new ArrayList<>();
      List<Decision> decisions = cells.decisions();
      for (int d = 0; solved > 0 && d < decisions.size(); d++) {
        List<Strategy> strategies = decisions.get(d).strategies();
        boolean[] seen = new boolean[strategies.size()];
        for (int cell = 0; cell < played.length; cell++) {
          int strategy = cells.strategy(cell, d);
          if (strategy < seen.length) {
            seen[strategy] |= played[cell];
          }
        }
        for (int s = 0; s < seen.length; s++) {
          if (!seen[s]) {
            unseen.add(new Move(decisions.get(d).id(), strategies.get(s).id()));
          }
        }
      }
      return unseen;
    }

    private List<String> named(boolean[] ever) {
      List<String> names = new ArrayList<>();
      for (int o = 0; solved > 0 && o < ever.length; o++) {
        if (!ever[o]) {
          names.add(asked.get(o).name());
        }
      }
      return names;
    }

    private List<IdleReason> idleReasons() {
      List<IdleReason> reasons = new ArrayList<>();
      List<Term> terms = plan.scenario().terms();
      idle.forEach(
          (term, why) -> {
            if (why.isCertain() || open.contains(term)) {
              reasons.add(new IdleReason(terms.get(term), why));
            }
          });
      return reasons;
    }
  }
}
