package io.entente.outcome;

import io.entente.scenario.Decision;
import io.entente.scenario.Outcome;
import io.entente.scenario.Scenario;
import io.entente.scenario.Strategy;
import io.entente.scenario.View;
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
 * @param moves the combination of moves that follows; with several equilibria the one best for the
 *     actor
 * @param payoffs what it pays everybody
 * @param several whether the others' replies are not unique
 * @param cost what the actor loses against the central reading, negative if it gains; empty if that
 *     has no equilibrium
 * @param temptation what the actor would still gain by another move when its turn comes, 0 or more
 * @param credible whether the temptation is nothing, so that the actor would follow through
 * @see "Schelling (1960), The Strategy of Conflict"
 */
public record Commitment(
    String actor,
    Map<String, String> forced,
    Map<String, String> moves,
    Map<String, Double> payoffs,
    boolean several,
    Optional<Double> cost,
    double temptation,
    boolean credible) {

  /** The commitment for an outcome, if one actor decides it and can bring it about. */
  public static Optional<Commitment> to(
      Outcome outcome, Question question, CentralReading central) {
    Optional<String> decider = central.decider(outcome);
    if (decider.isEmpty()) {
      return Optional.empty();
    }
    Optional<Commitment> cheapest = Optional.empty();
    for (Map<String, String> forced : waysTo(outcome, central)) {
      View force = View.forcing(forced);
      CentralReading after = CentralReading.of(question.with(force).in(central.form()));
      Optional<Commitment> found = following(decider.get(), forced, central, after);
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
    combinations.removeIf(moves -> !central.holds(outcome, cellWith(moves, central)));
    return combinations;
  }

  private static int cellWith(Map<String, String> some, CentralReading central) {
    Map<String, String> moves = new LinkedHashMap<>(central.moves(0));
    moves.putAll(some);
    return central.plan().cells().cell(moves);
  }

  private static Optional<Commitment> following(
      String actor, Map<String, String> forced, CentralReading central, CentralReading after) {
    if (after.equilibria().isEmpty()) {
      return Optional.empty();
    }
    int best = after.equilibria().get(0);
    for (int cell : after.equilibria()) {
      best = after.payoff(actor, cell) > after.payoff(actor, best) ? cell : best;
    }
    Map<String, String> moves = after.moves(best);
    int unforced = central.plan().cells().cell(moves);
    double temptation = 0;
    for (int other : central.deviations(unforced, actor)) {
      double gain = central.payoff(actor, other) - central.payoff(actor, unforced);
      temptation = Math.max(temptation, gain);
    }
    boolean credible = temptation <= central.tolerance(actor);
    Optional<Double> cost = Optional.empty();
    if (!central.equilibria().isEmpty()) {
      double mean = 0;
      for (int cell : central.equilibria()) {
        mean += central.payoff(actor, cell) / central.equilibria().size();
      }
      cost = Optional.of(mean - after.payoff(actor, best));
    }
    return Optional.of(
        new Commitment(
            actor,
            forced,
            moves,
            after.payoffs(best),
            after.equilibria().size() > 1,
            cost,
            credible ? 0 : temptation,
            credible));
  }
}
