package io.entente.scenario;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/** Which claims and sources of its register a scenario leans on. */
public final class Citations {

  private Citations() {}

  /** The ids of all claims that move a number or stand beside one, in the register's order. */
  public static Set<String> claims(Scenario scenario) {
    Set<String> named = new TreeSet<>(scenario.usedClaims());
    for (Parameter parameter : scenario.parameters()) {
      named.addAll(parameter.claims());
    }
    for (Section section : scenario.sections()) {
      named.addAll(section.claims());
    }
    for (Chance chance : scenario.chance()) {
      named.addAll(chance.claims());
    }
    Set<String> ordered = new LinkedHashSet<>(scenario.register().claims().keySet());
    ordered.retainAll(named);
    return ordered;
  }

  /**
   * The ids of the sources of those claims, in the register's order; all sources of a scenario
   * without claims, since then it names them for its own sake.
   */
  public static Set<String> sources(Scenario scenario) {
    Set<String> ordered = new LinkedHashSet<>(scenario.register().sources().keySet());
    Set<String> claims = claims(scenario);
    if (!claims.isEmpty()) {
      Set<String> named = new TreeSet<>();
      claims.forEach(id -> named.add(scenario.register().claims().get(id).source()));
      ordered.retainAll(named);
    }
    return ordered;
  }
}
