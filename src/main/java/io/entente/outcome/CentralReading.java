package io.entente.outcome;

import io.entente.sample.DrawSelector;
import io.entente.sample.EquilibriumWords;
import io.entente.sample.Plan;
import io.entente.sample.RunSolver;
import io.entente.sample.Runs;
import io.entente.scenario.Actor;
import io.entente.scenario.Form;
import io.entente.scenario.Outcome;
import io.entente.scenario.Scenario;
import io.entente.solve.selection.Rule;
import io.entente.solve.selection.Selection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A question answered once, with every uncertain quantity at its centre: the equilibria, what they
 * pay, and by how much each outcome holds or fails.
 *
 * <p>In turn, an equilibrium is a combination of moves that some subgame-perfect equilibrium leads
 * to; at once, a pure Nash equilibrium.
 */
public final class CentralReading {

  private final Scenario scenario;
  private final Form form;
  private final Plan plan;
  private final Runs runs;
  private final RunSolver solver;
  private final int[] equilibria;
  private final boolean finite;
  private final Optional<DrawSelector> selector;

  private CentralReading(Question question) {
    scenario = question.applied();
    form = question.form();
    plan = Plan.of(scenario);
    runs = plan.central();
    solver = RunSolver.of(plan, form);
    EquilibriumWords words = solver.solve(runs);
    equilibria = words.cells(0);
    finite = !words.isFailed(0);
    selector =
        question.selection() == Rule.UNIFORM
            ? Optional.empty()
            : Optional.of(DrawSelector.of(plan, form, question.selection()));
  }

  /**
   * Answers a question.
   *
   * @throws io.entente.sample.UnsolvableException if its form cannot be solved
   */
  public static CentralReading of(Question question) {
    return new CentralReading(question);
  }

  /** The scenario with view and changes applied. */
  public Scenario scenario() {
    return scenario;
  }

  /** The form it was solved in. */
  public Form form() {
    return form;
  }

  /** The plan it was evaluated through. */
  public Plan plan() {
    return plan;
  }

  /** The numbers behind it, one lane. */
  public Runs runs() {
    return runs;
  }

  /** The equilibria as combinations of moves, ascending; none is an answer too. */
  public List<Integer> equilibria() {
    List<Integer> cells = new ArrayList<>();
    for (int cell : equilibria) {
      cells.add(cell);
    }
    return cells;
  }

  /** What the rule of selection picks, if there is a rule and something to pick. */
  public Optional<Selection> selection() {
    return selector
        .filter(rule -> finite && rule.isAsked(equilibria.length))
        .map(rule -> rule.select(runs, 0, equilibria));
  }

  /** The probability of a combination of moves under what is picked. */
  public double probability(Selection selection, int cell) {
    return selector.orElseThrow().probability(selection, cell);
  }

  /** The actors in the order in which a mixed selection has them. */
  public List<String> deciding() {
    return selector.orElseThrow().players();
  }

  /** Whether all payoffs are finite numbers; if not there are no equilibria to speak of. */
  public boolean isFinite() {
    return finite;
  }

  /** Decision id to strategy id. */
  public Map<String, String> moves(int cell) {
    return plan.cells().moves(cell);
  }

  /** What an actor gets. */
  public double payoff(String actor, int cell) {
    return runs.payoff(plan.actorIndex(actor), cell, 0);
  }

  /** What everybody gets. */
  public Map<String, Double> payoffs(int cell) {
    Map<String, Double> payoffs = new LinkedHashMap<>();
    for (Actor actor : scenario.actors()) {
      payoffs.put(actor.id(), payoff(actor.id(), cell));
    }
    return payoffs;
  }

  /** Payoffs of this actor that differ by no more count as equal. */
  public double tolerance(String actor) {
    return runs.tolerance(plan.actorIndex(actor), 0);
  }

  /** Where an actor's other moves would lead from here; see {@link RunSolver#deviations}. */
  public int[] deviations(int cell, String actor) {
    return solver.deviations(runs, cell, plan.actorIndex(actor), 0);
  }

  /** Where an actor's other strategies would lead, the others' moves staying as they are. */
  public int[] movesAlone(int cell, String actor) {
    return RunSolver.of(plan, Form.SIMULTANEOUS).deviations(runs, cell, plan.actorIndex(actor), 0);
  }

  /**
   * The equilibria if some decisions could be taken in one way only, decision id to strategy id.
   */
  public int[] equilibria(Map<String, String> forced) {
    return finite ? solver.equilibria(runs, 0, forced) : new int[0];
  }

  /** What an actor bound to some moves would gain elsewhere; see {@link RunSolver#temptation}. */
  public double temptation(String actor, Map<String, String> forced) {
    return solver.temptation(runs, 0, plan.actorIndex(actor), forced);
  }

  /** Whether an outcome comes about under a combination of moves. */
  public boolean holds(Outcome outcome, int cell) {
    return cells(outcome).holds(cell, 0);
  }

  /** Where an outcome comes about; ask lane 0. */
  OutcomeCells cells(Outcome outcome) {
    OutcomeCells cells = new OutcomeCells(plan, outcome);
    cells.read(runs);
    return cells;
  }

  /** In how many of the equilibria an outcome holds. */
  public int holdsIn(Outcome outcome) {
    OutcomeCells cells = cells(outcome);
    int count = 0;
    for (int cell : equilibria) {
      count += cells.holds(cell, 0) ? 1 : 0;
    }
    return count;
  }

  /** Whether the outcome comes about. */
  public Verdict verdict(Outcome outcome) {
    return Verdict.of(holdsIn(outcome), equilibria.length);
  }

  /**
   * The actor that alone decides an outcome: all decisions its condition mentions are this actor's.
   */
  public Optional<String> decider(Outcome outcome) {
    Set<String> mentioned = new LinkedHashSet<>();
    outcome.condition().collectDecisions(mentioned);
    Set<String> owners = new LinkedHashSet<>();
    mentioned.forEach(id -> scenario.decision(id).ifPresent(d -> owners.add(d.actor())));
    return owners.size() == 1 ? Optional.of(owners.iterator().next()) : Optional.empty();
  }

  /**
   * The smallest loss that would turn an outcome: from some equilibrium, the best other move, of
   * the actor that decides the outcome or else of any actor, after which it comes about if it did
   * not before and the other way round. Empty if no single actor can turn it.
   */
  public Optional<Turn> nearestTurn(Outcome outcome) {
    List<String> movers = new ArrayList<>();
    decider(outcome)
        .ifPresentOrElse(movers::add, () -> scenario.actors().forEach(a -> movers.add(a.id())));
    OutcomeCells cells = cells(outcome);
    Optional<Turn> nearest = Optional.empty();
    for (int cell : equilibria) {
      for (String actor : movers) {
        for (int other : deviations(cell, actor)) {
          double loss = payoff(actor, cell) - payoff(actor, other);
          boolean turns = cells.holds(cell, 0) != cells.holds(other, 0);
          if (turns && (nearest.isEmpty() || loss < nearest.get().loss())) {
            nearest = Optional.of(new Turn(actor, cell, other, loss));
          }
        }
      }
    }
    return nearest;
  }

  /**
   * One actor's move away from an equilibrium that turns an outcome.
   *
   * @param actor who would move otherwise
   * @param from the equilibrium
   * @param to where it would lead
   * @param loss what the actor would lose by it, 0 or more up to the tolerance
   */
  public record Turn(String actor, int from, int to, double loss) {}
}
