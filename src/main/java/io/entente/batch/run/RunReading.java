package io.entente.batch.run;

import io.entente.batch.design.Cell;
import io.entente.outcome.OutcomeCells;
import io.entente.sample.Course;
import io.entente.sample.DrawSelector;
import io.entente.sample.Equilibria;
import io.entente.sample.Plan;
import io.entente.sample.RunSolver;
import io.entente.sample.Runs;
import io.entente.scenario.Actor;
import io.entente.scenario.Decision;
import io.entente.scenario.Outcome;
import io.entente.scenario.Parameter;
import io.entente.scenario.Scenario;
import io.entente.scenario.Term;
import io.entente.solve.selection.Rule;
import io.entente.solve.selection.Selection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One run computed again alone: what was drawn, its equilibria, and why each actor keeps to them.
 *
 * @param scenario as it is in the run's cell
 * @param cell the cell
 * @param run the number of the run
 * @param failed whether its payoffs are not all finite numbers
 * @param parameters parameter to value
 * @param plays its equilibria
 * @param picked what the cell's rule of selection makes of them, if it has something to pick
 */
public record RunReading(
    Scenario scenario,
    Cell cell,
    long run,
    boolean failed,
    Map<String, Double> parameters,
    List<Play> plays,
    Optional<Picked> picked) {

  /**
   * What a rule of selection picks.
   *
   * @param left which of the plays it leaves, by their places; none if what it picks is mixed
   * @param decided whether it leaves no choice
   * @param reason why, one clause
   */
  public record Picked(List<Integer> left, boolean decided, String reason) {}

  /**
   * One equilibrium.
   *
   * @param moves decision to strategy to the probability that it is chosen
   * @param payoffs actor to payoff
   * @param outcomes each with the probability that it comes about
   * @param choices of every actor that has another move, the best of them
   */
  public record Play(
      Map<String, Map<String, Double>> moves,
      Map<String, Double> payoffs,
      Map<String, Double> outcomes,
      List<Choice> choices) {}

  /**
   * The best that an actor could do otherwise.
   *
   * @param actor who
   * @param instead where that would lead, as the moves of the equilibrium
   * @param loss what the actor would lose by it; 0 for a tie
   * @param reasons the actor's terms that tell the two apart, largest first; positive speaks for
   *     the equilibrium
   */
  public record Choice(
      String actor, Map<String, Map<String, Double>> instead, double loss, List<Reason> reasons) {}

  /** A term and how much it speaks for the equilibrium. */
  public record Reason(Term term, double difference) {}

  /**
   * Computes a run again.
   *
   * @throws IllegalArgumentException if there is no such cell or run
   */
  public static RunReading of(Experiment experiment, int cell, long run) {
    if (cell < 0 || cell >= experiment.design().cells().size()) {
      throw new IllegalArgumentException("no cell " + cell);
    }
    if (run < 0 || run >= experiment.options().samples()) {
      throw new IllegalArgumentException("no run " + run);
    }
    return new Reader(experiment, experiment.design().cells().get(cell), run).reading();
  }

  /** Computes one reading. */
  private static final class Reader {

    private final Experiment experiment;
    private final Cell cell;
    private final long run;
    private final Plan plan;
    private final Runs runs;
    private final RunSolver solver;

    Reader(Experiment experiment, Cell cell, long run) {
      this.experiment = experiment;
      this.cell = cell;
      this.run = run;
      plan = Plan.of(cell.question().applied());
      runs = plan.runs(1);
      solver = RunSolver.of(plan, cell.question().form());
    }

    RunReading reading() {
      runs.draw(experiment.sampler(), run, 1);
      Equilibria found = solver.solve(runs);
      runs.evaluatePayoffs();
      Map<String, Double> parameters = new LinkedHashMap<>();
      for (Parameter parameter : plan.scenario().parameters()) {
        if (!(parameter.kind() instanceof Parameter.Split)) {
          parameters.put(parameter.id(), runs.parameter(parameter.id(), 0));
        }
      }
      List<Play> plays = new ArrayList<>();
      found.courses(0).forEach(course -> plays.add(play(course)));
      return new RunReading(
          plan.scenario(),
          cell,
          run,
          found.isFailed(0),
          parameters,
          List.copyOf(plays),
          picked(found));
    }

    private Optional<Picked> picked(Equilibria found) {
      Rule rule = cell.question().selection();
      DrawSelector selector = DrawSelector.of(plan, cell.question().form(), rule);
      if (found.isFailed(0) || !selector.isAsked(found.count(0))) {
        return Optional.empty();
      }
      Selection selection = selector.select(runs, 0, found.courses(0));
      return Optional.of(new Picked(selection.chosen(), selection.decided(), selection.reason()));
    }

    private Play play(Course course) {
      Map<String, Double> payoffs = new LinkedHashMap<>();
      List<Choice> choices = new ArrayList<>();
      List<Actor> actors = plan.scenario().actors();
      for (int a = 0; a < actors.size(); a++) {
        payoffs.put(actors.get(a).id(), runs.payoff(a, course, 0));
        if (decides(actors.get(a).id())) {
          addChoice(a, course, choices);
        }
      }
      Map<String, Double> outcomes = new LinkedHashMap<>();
      for (Outcome outcome : plan.scenario().outcomes()) {
        OutcomeCells cells = new OutcomeCells(plan, outcome);
        cells.read(runs);
        outcomes.put(outcome.name(), cells.probability(course, 0));
      }
      return new Play(plan.cells().moves(course), payoffs, outcomes, choices);
    }

    private boolean decides(String actor) {
      for (Decision decision : plan.scenario().decisions()) {
        if (decision.actor().equals(actor)) {
          return true;
        }
      }
      return false;
    }

    private void addChoice(int actor, Course course, List<Choice> choices) {
      List<Course> others = solver.deviations(runs, course, actor, 0);
      if (others.isEmpty()) {
        return;
      }
      Course best = others.get(0);
      for (Course other : others) {
        best = runs.payoff(actor, other, 0) > runs.payoff(actor, best, 0) ? other : best;
      }
      String id = plan.scenario().actors().get(actor).id();
      List<Reason> reasons = new ArrayList<>();
      List<Term> terms = plan.scenario().terms();
      for (int t = 0; t < terms.size(); t++) {
        double difference = runs.contribution(t, course, 0) - runs.contribution(t, best, 0);
        if (terms.get(t).actor().equals(id) && difference != 0) {
          reasons.add(new Reason(terms.get(t), difference));
        }
      }
      reasons.sort(Comparator.comparingDouble(reason -> -Math.abs(reason.difference())));
      double loss = runs.payoff(actor, course, 0) - runs.payoff(actor, best, 0);
      choices.add(new Choice(id, plan.cells().moves(best), loss, List.copyOf(reasons)));
    }
  }
}
