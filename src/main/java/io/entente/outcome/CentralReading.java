package io.entente.outcome;

import io.entente.sample.Course;
import io.entente.sample.DrawSelector;
import io.entente.sample.Equilibria;
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

  /**
   * From this probability on an outcome is more something that happens than something that does
   * not.
   */
  private static final double LIKELY = 0.5;

  private final Scenario scenario;
  private final Form form;
  private final Plan plan;
  private final Runs runs;
  private final RunSolver solver;
  private final List<Course> equilibria;
  private final boolean finite;
  private final Optional<DrawSelector> selector;

  private CentralReading(Question question) {
    scenario = question.applied();
    form = question.form();
    plan = Plan.of(scenario);
    runs = plan.central();
    solver = RunSolver.of(plan, form);
    Equilibria found = solver.solve(runs);
    equilibria = List.copyOf(found.courses(0));
    finite = !found.isFailed(0);
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

  /** The equilibria by the courses that they lead to; none is an answer too. */
  public List<Course> equilibria() {
    return equilibria;
  }

  /** What the rule of selection picks, if there is a rule and something to pick. */
  public Optional<Selection> selection() {
    return selector
        .filter(rule -> finite && rule.isAsked(equilibria.size()))
        .map(rule -> rule.select(runs, 0, equilibria));
  }

  /** The part that what is picked gives to one of the equilibria. */
  public double share(Selection selection, int equilibrium) {
    if (selection.mixed().isPresent()) {
      Course course = selector.orElseThrow().course(selection.mixed().get());
      int cell = equilibria.get(equilibrium).cell();
      return course.probability(one -> one == cell);
    }
    boolean chosen = selection.chosen().contains(equilibrium);
    return chosen ? 1.0 / selection.chosen().size() : 0;
  }

  /** The actors in the order in which a mixed selection has them. */
  public List<String> deciding() {
    return selector.orElseThrow().players();
  }

  /** Whether all payoffs are finite numbers; if not there are no equilibria to speak of. */
  public boolean isFinite() {
    return finite;
  }

  /** What surely happens: decision id to strategy id. */
  public Map<String, String> moves(int cell) {
    return plan.cells().moves(cell);
  }

  /**
   * How often each move is made: decision id to strategy id to probability; what is missing to 1 is
   * the probability that it does not come to this decision.
   */
  public Map<String, Map<String, Double>> moves(Course course) {
    return plan.cells().moves(course);
  }

  /** What an actor gets. */
  public double payoff(String actor, int cell) {
    return runs.payoff(plan.actorIndex(actor), cell, 0);
  }

  /** What an actor may expect. */
  public double payoff(String actor, Course course) {
    return runs.payoff(plan.actorIndex(actor), course, 0);
  }

  /** What everybody may expect. */
  public Map<String, Double> payoffs(Course course) {
    Map<String, Double> payoffs = new LinkedHashMap<>();
    for (Actor actor : scenario.actors()) {
      payoffs.put(actor.id(), payoff(actor.id(), course));
    }
    return payoffs;
  }

  /** Payoffs of this actor that differ by no more count as equal. */
  public double tolerance(String actor) {
    return runs.tolerance(plan.actorIndex(actor), 0);
  }

  /** Where an actor's other moves would lead from here; see {@link RunSolver#deviations}. */
  public List<Course> deviations(Course from, String actor) {
    return solver.deviations(runs, from, plan.actorIndex(actor), 0);
  }

  /** Where an actor's other strategies would lead, the others' moves staying as they are. */
  public List<Course> movesAlone(Course from, String actor) {
    return solver.movesAlone(runs, from, plan.actorIndex(actor), 0);
  }

  /**
   * The equilibria if some decisions could be taken in one way only, decision id to strategy id.
   */
  public List<Course> equilibria(Map<String, String> forced) {
    return finite ? solver.equilibria(runs, 0, forced) : List.of();
  }

  /** What an actor bound to some moves would gain elsewhere; see {@link RunSolver#temptation}. */
  public double temptation(String actor, Map<String, String> forced) {
    return solver.temptation(runs, 0, plan.actorIndex(actor), forced);
  }

  /** The probability that an outcome comes about. */
  public double probability(Outcome outcome, Course course) {
    return cells(outcome).probability(course, 0);
  }

  /** Where an outcome comes about; ask lane 0. */
  public OutcomeCells cells(Outcome outcome) {
    OutcomeCells cells = new OutcomeCells(plan, outcome);
    cells.read(runs);
    return cells;
  }

  /** In how many of the equilibria an outcome is sure to come about. */
  public int holdsIn(Outcome outcome) {
    return count(outcome, 1);
  }

  /** In how many of them it is sure not to. */
  public int failsIn(Outcome outcome) {
    return count(outcome, 0);
  }

  private int count(Outcome outcome, double probability) {
    OutcomeCells cells = cells(outcome);
    int count = 0;
    for (Course course : equilibria) {
      count += cells.probability(course, 0) == probability ? 1 : 0;
    }
    return count;
  }

  /** The mean probability of an outcome over the equilibria; 0 if there are none. */
  public double probability(Outcome outcome) {
    return equilibria.isEmpty() ? 0 : cells(outcome).share(equilibria, 0);
  }

  /** Whether the outcome comes about. */
  public Verdict verdict(Outcome outcome) {
    return Verdict.of(holdsIn(outcome), failsIn(outcome), equilibria.size());
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
   * not before and the other way round; where chance has a part, after which it is at least as
   * likely as not if it was less before, and the other way round. Empty if no single actor can turn
   * it.
   */
  public Optional<Turn> nearestTurn(Outcome outcome) {
    List<String> movers = new ArrayList<>();
    decider(outcome)
        .ifPresentOrElse(movers::add, () -> scenario.actors().forEach(a -> movers.add(a.id())));
    OutcomeCells cells = cells(outcome);
    Optional<Turn> nearest = Optional.empty();
    for (Course from : equilibria) {
      boolean likely = cells.probability(from, 0) >= LIKELY;
      for (String actor : movers) {
        for (Course other : deviations(from, actor)) {
          double loss = payoff(actor, from) - payoff(actor, other);
          boolean turns = likely != cells.probability(other, 0) >= LIKELY;
          if (turns && (nearest.isEmpty() || loss < nearest.get().loss())) {
            nearest = Optional.of(new Turn(actor, from, other, loss));
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
  public record Turn(String actor, Course from, Course to, double loss) {}
}
