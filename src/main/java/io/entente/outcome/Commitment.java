package io.entente.outcome;

import io.entente.sample.Course;
import io.entente.scenario.Decision;
import io.entente.scenario.Outcome;
import io.entente.scenario.Scenario;
import io.entente.scenario.Strategy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What if the actor that decides an outcome committed itself to it: how the others reply, what it
 * costs, and whether the actor would follow through.
 *
 * <p>Among the moves that bring the outcome about, the one that costs the actor least is taken.
 *
 * @param actor who commits itself
 * @param forced decision id to the strategy committed to
 * @param course what follows; with several equilibria the one best for the actor
 * @param payoffs what it pays everybody
 * @param several whether the others' replies are not unique
 * @param cost what the actor loses against the central reading, negative if it gains; empty if that
 *     has no equilibrium
 * @param temptation what the actor would still gain by another move when its turn comes; where that
 *     is nothing, the most it would gain at a turn that comes only if others had moved otherwise
 * @param threat whether there is temptation only at such turns: the others' replies spare the actor
 *     what it would rather not do
 * @param credible whether the temptation is nothing, so that the actor would follow through
 *     whatever the others did before
 * @see "Schelling (1960), The Strategy of Conflict"
 */
public record Commitment(
    String actor,
    Map<String, String> forced,
    Course course,
    Map<String, Double> payoffs,
    boolean several,
    Optional<Double> cost,
    double temptation,
    boolean threat,
    boolean credible) {

  /** The commitment for an outcome, if one actor decides it and can bring it about. */
  public static Optional<Commitment> to(Outcome outcome, CentralReading central) {
    Optional<String> decider = central.decider(outcome);
    if (decider.isEmpty()) {
      return Optional.empty();
    }
    Optional<Commitment> cheapest = Optional.empty();
    for (Map<String, String> forced : waysTo(outcome, central)) {
      Optional<Commitment> found = following(decider.get(), forced, central);
      if (found.isPresent() && (cheapest.isEmpty() || own(found.get()) > own(cheapest.get()))) {
        cheapest = found;
      }
    }
    return cheapest;
  }

  private static double own(Commitment commitment) {
    return commitment.payoffs.get(commitment.actor);
  }

  /** Every combination of the mentioned moves under which the outcome holds. */
  private static List<Map<String, String>> waysTo(Outcome outcome, CentralReading central) {
    Scenario scenario = central.scenario();
    Set<String> mentioned = new LinkedHashSet<>();
    outcome.condition().collectDecisions(mentioned);
    List<Map<String, String>> combinations = new ArrayList<>();
    combinations.add(Map.of());
    for (Decision decision : scenario.decisions()) {
      if (!mentioned.contains(decision.id())) {
        continue;
      }
      List<Map<String, String>> longer = new ArrayList<>();
      for (Map<String, String> shorter : combinations) {
        for (Strategy strategy : decision.strategies()) {
          Map<String, String> more = new LinkedHashMap<>(shorter);
          more.put(decision.id(), strategy.id());
          longer.add(more);
        }
      }
      combinations = longer;
    }
    OutcomeCells holds = central.cells(outcome);
    combinations.removeIf(moves -> !holds.holds(cellWith(moves, central), 0));
    return combinations;
  }

  private static int cellWith(Map<String, String> some, CentralReading central) {
    Map<String, String> moves = new LinkedHashMap<>(central.plan().cells().events(0));
    moves.putAll(some);
    return central.plan().cells().cell(moves);
  }

  private static Optional<Commitment> following(
      String actor, Map<String, String> forced, CentralReading central) {
    List<Course> after = central.equilibria(forced);
    if (after.isEmpty()) {
      return Optional.empty();
    }
    Course best = after.get(0);
    for (Course course : after) {
      best = central.payoff(actor, course) > central.payoff(actor, best) ? course : best;
    }
    double temptation = 0;
    for (Course other : central.deviations(best, actor)) {
      double gain = central.payoff(actor, other) - central.payoff(actor, best);
      temptation = Math.max(temptation, gain);
    }
    double tolerance = central.tolerance(actor);
    boolean onTheWay = temptation > tolerance;
    temptation = onTheWay ? temptation : central.temptation(actor, forced);
    boolean credible = temptation <= tolerance;
    return Optional.of(
        new Commitment(
            actor,
            forced,
            best,
            central.payoffs(best),
            after.size() > 1,
            cost(actor, best, central),
            credible ? 0 : temptation,
            !credible && !onTheWay,
            credible));
  }

  private static Optional<Double> cost(String actor, Course course, CentralReading central) {
    if (central.equilibria().isEmpty()) {
      return Optional.empty();
    }
    double mean = 0;
    for (Course equilibrium : central.equilibria()) {
      mean += central.payoff(actor, equilibrium) / central.equilibria().size();
    }
    return Optional.of(mean - central.payoff(actor, course));
  }
}
