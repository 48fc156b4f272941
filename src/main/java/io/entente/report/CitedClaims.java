package io.entente.report;

import io.entente.expression.Expression;
import io.entente.scenario.Claim;
import io.entente.scenario.Parameter;
import io.entente.scenario.Scenario;
import io.entente.scenario.Term;
import io.entente.scenario.Weight;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The claims cited by the parameters that make up a weight: the grounds for a number that was set
 * by hand. They move nothing.
 */
public final class CitedClaims {

  private CitedClaims() {}

  /**
   * The claims cited for a reason's weight, each once, in the order of the formula; empty for a
   * weight that pools claims, or that is a number.
   */
  public static List<Claim> of(Scenario scenario, Term term) {
    Set<String> ids = new LinkedHashSet<>();
    if (term.weight() instanceof Weight.Given given) {
      collect(scenario, given.formula(), ids);
    }
    List<Claim> claims = new ArrayList<>();
    for (String id : ids) {
      claims.add(scenario.register().claims().get(id));
    }
    return claims;
  }

  /** Follows formulas down to the parameters that have claims of their own. */
  private static void collect(Scenario scenario, Expression formula, Set<String> ids) {
    Set<String> seen = new LinkedHashSet<>(formula.names());
    Deque<String> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      Parameter parameter = scenario.parameter(open.removeFirst()).orElse(null);
      if (parameter == null) {
        continue;
      }
      ids.addAll(parameter.claims());
      if (parameter.kind() instanceof Parameter.Formula made) {
        for (String name : made.formula().names()) {
          if (seen.add(name)) {
            open.add(name);
          }
        }
      }
    }
  }

  /** The sources of all claims that some parameter cites. */
  static Set<String> sources(Scenario scenario) {
    Set<String> sources = new LinkedHashSet<>();
    for (Parameter parameter : scenario.parameters()) {
      for (String id : parameter.claims()) {
        sources.add(scenario.register().claims().get(id).source());
      }
    }
    return sources;
  }
}
