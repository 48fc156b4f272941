package io.entente.sample;

import io.entente.scenario.Form;
import io.entente.scenario.OrderOfPlay;
import io.entente.scenario.Scenario;
import io.entente.scenario.state.StateProcess;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the equilibria of all runs of a block at once.
 *
 * <p>In turn: the combinations of moves that some subgame-perfect equilibrium leads to; equilibria
 * that differ only in moves nobody gets to make are one. At once: the pure Nash equilibria. Payoffs
 * closer than the block's tolerances tie.
 */
public abstract class RunSolver {

  final Plan plan;

  RunSolver(Plan plan) {
    this.plan = plan;
  }

  /**
   * A solver for runs of this plan; not to be shared by threads.
   *
   * @throws UnsolvableException if the form is sequential and some decision does not see all that
   *     came before it
   */
  public static RunSolver of(Plan plan, Form form) {
    Scenario scenario = plan.scenario();
    if (plan.isRepeated()) {
      boolean inTurn = form == Form.SEQUENTIAL;
      return new MarkovRuns(plan, inTurn ? Optional.of(order(scenario)) : Optional.empty());
    }
    boolean plain = scenario.chance().isEmpty() && scenario.isUnconditional();
    if (plain && form == Form.SIMULTANEOUS) {
      return new SimultaneousRuns(plan);
    }
    Optional<OrderOfPlay> order = OrderOfPlay.of(scenario);
    return form == Form.SEQUENTIAL && order.isPresent()
        ? new SequentialRuns(plan, order.get())
        : new TreeRuns(plan, form);
  }

  /**
   * Refuses a form that a scenario cannot be solved in, before anything is compiled.
   *
   * @throws UnsolvableException if it cannot
   */
  public static void requireSolvable(Scenario scenario, Form form) {
    if (form == Form.SEQUENTIAL && StateProcess.of(scenario).isPresent()) {
      order(scenario);
    }
    TreeGrower.timeline(scenario, form);
  }

  private static OrderOfPlay order(Scenario scenario) {
    return OrderOfPlay.of(scenario)
        .orElseThrow(() -> UnsolvableException.imperfectInformation(scenario));
  }

  /** What the last call of {@link #solve} found; no runs before the first. */
  public abstract Equilibria found();

  /** The equilibria of a block whose weights have been drawn; overwritten by the next call. */
  public abstract Equilibria solve(Runs runs);

  /**
   * Where one actor's other moves would lead, in one of the runs solved last. In turn: each other
   * move at each of its decisions on the way, with best replies thereafter; of several ways to go
   * on the one worst for the actor, since that is what keeps it from deviating. At once: each other
   * strategy against the same moves of the rest.
   *
   * @param runs the block solved last
   * @param from an equilibrium of that run, or what {@link #equilibria} gave
   */
  public abstract List<Course> deviations(Runs runs, Course from, int actor, int lane);

  /**
   * Where one actor's other strategies would lead, all others' moves and plans staying as they are.
   *
   * @param runs the block solved last
   */
  public abstract List<Course> movesAlone(Runs runs, Course from, int actor, int lane);

  /**
   * The equilibria of one of the runs solved last if some decisions could be taken in one way only.
   *
   * @param runs a block whose payoffs have been computed
   * @param forced decision id to strategy id
   */
  public abstract List<Course> equilibria(Runs runs, int lane, Map<String, String> forced);

  /**
   * The most that an actor bound to some moves would gain by another one at any turn that may come,
   * whatever the others did before it; 0 if it would always keep to them. Where there are several
   * ways to go on, the actor has the benefit of the doubt.
   *
   * @param runs a block whose payoffs have been computed
   * @param forced decisions of the actor, id to strategy id
   */
  public abstract double temptation(Runs runs, int lane, int actor, Map<String, String> forced);

  /** The lanes in which some payoff is not a finite number, as bits. */
  static long notFinite(Runs runs) {
    long lanes = 0;
    for (int lane = 0; lane < runs.size(); lane++) {
      lanes |= runs.areSectionsFinite(lane) ? 0 : 1L << lane;
    }
    for (int actor = 0; actor < runs.plan().scenario().actors().size(); actor++) {
      double[] size = runs.magnitudes(actor);
      for (int lane = 0; lane < runs.size(); lane++) {
        if (!(size[lane] <= Double.MAX_VALUE)) {
          lanes |= 1L << lane;
        }
      }
    }
    return lanes;
  }
}
