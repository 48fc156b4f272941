package io.entente.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What kind of game a scenario is in a form, by who knows what. */
public enum Knowledge {
  /** In turn, everybody knows all that came before: backward induction. */
  PERFECT("backward induction", "subgame-perfect equilibria"),
  /** In turn, and somebody does not know all that came before. */
  IMPERFECT("perfect Bayesian equilibrium in pure strategies", "perfect Bayesian equilibria"),
  /** At once, and nobody knows what another does not. */
  AT_ONCE("Nash equilibrium in pure strategies", "pure Nash equilibria"),
  /** At once, and somebody knows of what chance brings. */
  AT_ONCE_PRIVATE("Bayesian Nash equilibrium in pure strategies", "pure Bayesian Nash equilibria");

  private final String how;
  private final String equilibria;

  Knowledge(String how, String equilibria) {
    this.how = how;
    this.equilibria = equilibria;
  }

  /** How it is solved. */
  public String how() {
    return how;
  }

  /** The name of its equilibria. */
  public String equilibria() {
    return equilibria;
  }

  /** The kind of a scenario in a form. */
  public static Knowledge of(Scenario scenario, Form form) {
    if (form == Form.SIMULTANEOUS) {
      for (Decision decision : scenario.decisions()) {
        for (String seen : decision.observes()) {
          if (scenario.chance(seen).isPresent()) {
            return AT_ONCE_PRIVATE;
          }
        }
      }
      return AT_ONCE;
    }
    return unknown(scenario, form).isEmpty() ? PERFECT : IMPERFECT;
  }

  /**
   * What is not known where, of decisions and chance moves that come before: decision id to the ids
   * of these. Decisions that lack nothing are left out.
   */
  public static Map<String, List<String>> unknown(Scenario scenario, Form form) {
    Map<String, List<String>> unknown = new LinkedHashMap<>();
    Timeline.of(scenario, form)
        .ifPresent(
            timeline -> {
              List<String> before = new ArrayList<>();
              for (String id : timeline.sequence()) {
                if (scenario.decision(id).isPresent()) {
                  List<String> missed = new ArrayList<>(before);
                  missed.removeAll(timeline.known().get(id));
                  if (!missed.isEmpty()) {
                    unknown.put(id, missed);
                  }
                }
                before.add(id);
              }
            });
    return unknown;
  }
}
