package io.entente.outcome;

import io.entente.sample.Course;
import io.entente.scenario.Term;
import io.entente.scenario.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One combination of moves at the central reading: the moves given, and for the rest what follows
 * from them.
 *
 * @param central the reading, with nothing forced
 * @param course where these moves lead
 */
public record ProfileReading(CentralReading central, Course course) {

  /**
   * The combination that has these moves and best replies elsewhere; empty if the others have no
   * equilibrium.
   *
   * @param central the central reading of the question
   * @param given decision id to strategy id, for some or all decisions
   * @throws io.entente.scenario.UnknownNameException if there is no such decision or strategy
   */
  public static Optional<ProfileReading> of(
      Question question, CentralReading central, Map<String, String> given) {
    question.with(View.forcing(given)).applied();
    return central.equilibria(given).stream()
        .findFirst()
        .map(course -> new ProfileReading(central, course));
  }

  /** Whether this is what happens when nothing is forced. */
  public boolean isEquilibrium() {
    return central.equilibria().contains(course);
  }

  /** The terms of an actor that count here, largest first, with what each claim adds. */
  public List<Comparison.Difference> reasons(String actor) {
    CentralEvidence evidence = new CentralEvidence(central);
    List<Comparison.Difference> reasons = new ArrayList<>();
    List<Term> terms = central.scenario().terms();
    for (int t = 0; t < terms.size(); t++) {
      double part = central.runs().contribution(t, course, 0);
      if (terms.get(t).actor().equals(actor) && part != 0) {
        double level = part / central.runs().weight(t, 0);
        reasons.add(Comparison.difference(terms.get(t), part, level, evidence));
      }
    }
    reasons.sort(Comparison.LARGEST_FIRST);
    return reasons;
  }

  /**
   * The combination an actor would reach by its best move, the others' moves staying as they are.
   */
  public Course bestAlone(String actor) {
    Course best = course;
    for (Course other : central.movesAlone(course, actor)) {
      best = central.payoff(actor, other) > central.payoff(actor, best) ? other : best;
    }
    return best;
  }
}
