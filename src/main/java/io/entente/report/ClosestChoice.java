package io.entente.report;

import io.entente.outcome.CentralReading;
import io.entente.outcome.Comparison;
import io.entente.sample.Course;
import io.entente.scenario.Actor;
import io.entente.scenario.Decision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The choice of one actor against its next best move.
 *
 * @param central the central reading
 * @param decision where it chooses
 * @param comparison what it chooses against what it would choose otherwise
 */
record ClosestChoice(CentralReading central, String decision, Comparison comparison) {

  /** One for each actor that has another move, the closest first. */
  static List<ClosestChoice> of(CentralReading central, Course from) {
    List<ClosestChoice> choices = new ArrayList<>();
    for (Actor actor : central.scenario().actors()) {
      Optional<Course> nearest = Optional.empty();
      for (Course other : central.deviations(from, actor.id())) {
        boolean nearer =
            nearest.isEmpty()
                || central.payoff(actor.id(), other) > central.payoff(actor.id(), nearest.get());
        nearest = nearer ? Optional.of(other) : nearest;
      }
      if (nearest.isPresent()) {
        Comparison comparison = Comparison.of(central, actor.id(), from, nearest.get());
        choices.add(
            new ClosestChoice(
                central, decisionThatDiffers(central, actor.id(), comparison), comparison));
      }
    }
    choices.sort(Comparator.comparingDouble(ClosestChoice::gap));
    return choices;
  }

  private static String decisionThatDiffers(
      CentralReading central, String actor, Comparison comparison) {
    Map<String, Map<String, Double>> first = central.moves(comparison.first());
    Map<String, Map<String, Double>> second = central.moves(comparison.second());
    String last = "";
    for (Decision decision : central.scenario().decisions()) {
      String id = decision.id();
      if (decision.actor().equals(actor)) {
        last = id;
        if (!first.get(id).equals(second.get(id))) {
          return id;
        }
      }
    }
    return last;
  }

  /** By how much the actor prefers its choice. */
  double gap() {
    return -comparison.total();
  }

  private long biggerReasons() {
    return comparison.differences().stream().filter(d -> Math.abs(d.change()) > gap()).count();
  }

  /** Whether most of the single reasons that divide the two are larger than the gap. */
  boolean isClose() {
    return comparison.differences().size() > 1
        && 2 * biggerReasons() > comparison.differences().size();
  }

  String inWords(Words words) {
    String actor = words.actor(comparison.actor());
    String chosen = words.move(decision, central.moves(comparison.first()).get(decision));
    String other = words.move(decision, central.moves(comparison.second()).get(decision));
    if (gap() <= central.tolerance(comparison.actor())) {
      return actor + " is indifferent between \"" + chosen + "\" and \"" + other + "\" (a tie).";
    }
    StringBuilder text = new StringBuilder(actor);
    text.append(" prefers \"").append(chosen).append("\" to \"").append(other);
    String amount = words.amount(gap());
    boolean only = isClose() && !amount.startsWith("less");
    text.append(only ? "\" by only " : "\" by ").append(amount);
    if (isClose()) {
      long bigger = biggerReasons();
      int reasons = comparison.differences().size();
      text.append(", less than ");
      text.append(bigger == reasons ? "any one" : bigger + " of the " + reasons);
      text.append(bigger == reasons ? " of the reasons" : " reasons");
      text.append(" that divide the two");
    }
    return text.append('.').toString();
  }
}
