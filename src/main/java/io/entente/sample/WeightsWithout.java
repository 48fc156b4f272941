package io.entente.sample;

import io.entente.number.Rational;
import io.entente.scenario.Evidence;
import io.entente.scenario.Scenario;
import io.entente.scenario.Term;
import io.entente.scenario.Weight;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What reasons weigh at the central reading when claims are left out: a claim that is left out
 * leaves the pool, which is one smaller then; a pool without claims weighs 0.
 */
public final class WeightsWithout {

  private final Scenario scenario;
  private final CentralFractions fractions;
  private final List<Map<Set<String>, Optional<Rational>>> known = new ArrayList<>();

  private WeightsWithout(Plan plan) {
    scenario = plan.scenario();
    fractions = new CentralFractions(plan);
    for (int term = 0; term < scenario.terms().size(); term++) {
      known.add(new HashMap<>());
    }
  }

  /** Weights of a central reading. */
  public static WeightsWithout of(Runs central) {
    return new WeightsWithout(central.plan());
  }

  /**
   * The weight of a term.
   *
   * @param term its place among the scenario's terms; its weight pools claims
   * @param claims those that are left out, all of them in its pool
   * @return the weight; empty if it is no fraction
   */
  public Optional<Rational> of(int term, Set<String> claims) {
    return known.get(term).computeIfAbsent(claims, out -> computed(term, out));
  }

  private Optional<Rational> computed(int place, Set<String> claims) {
    Term term = scenario.terms().get(place);
    if (!(term.weight() instanceof Weight.Pooled pooled)) {
      throw new IllegalArgumentException(term.name() + " pools no claims");
    }
    List<Evidence> kept = new ArrayList<>();
    for (Evidence one : pooled.evidence()) {
      if (!claims.contains(one.claim())) {
        kept.add(one);
      }
    }
    Weight without = new Weight.Pooled(kept, pooled.split(), pooled.times());
    return fractions.weight(
        new Term(
            term.actor(),
            term.id(),
            term.says(),
            term.levels(),
            without,
            term.factor(),
            term.assumption()));
  }
}
