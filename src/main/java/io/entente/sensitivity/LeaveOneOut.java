package io.entente.sensitivity;

import io.entente.batch.Tasks;
import io.entente.outcome.PairedDifference;
import io.entente.outcome.Question;
import io.entente.sample.Plan;
import io.entente.scenario.Citations;
import io.entente.scenario.Evidence;
import io.entente.scenario.Parameter;
import io.entente.scenario.Scenario;
import io.entente.scenario.Term;
import io.entente.scenario.View;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How often each outcome comes about without one claim, or without all claims of one source, minus
 * how often with it. All other draws stay what they are, so each difference has a paired interval.
 *
 * @param claims those that move a number, in the register's order
 * @param sources those of these claims, likewise
 * @param citedClaims claims that only stand beside a number; leaving one out changes nothing
 * @param citedSources sources of which every claim the scenario names is only cited
 * @param failed runs that failed, over all that was left out
 */
public record LeaveOneOut(
    List<Without> claims,
    List<Without> sources,
    List<String> citedClaims,
    List<String> citedSources,
    long failed) {

  /**
   * One that is left out.
   *
   * @param name of the claim or source
   * @param emptied terms, as {@code ACTOR.TERM}, that have no claim left and weigh 0 then
   * @param changes by outcome, the frequency without it minus that with it
   */
  public record Without(String name, List<String> emptied, List<PairedDifference> changes) {

    public Without {
      emptied = List.copyOf(emptied);
      changes = List.copyOf(changes);
    }
  }

  public LeaveOneOut {
    claims = List.copyOf(claims);
    sources = List.copyOf(sources);
    citedClaims = List.copyOf(citedClaims);
    citedSources = List.copyOf(citedSources);
  }

  /** How many times the runs are computed again. */
  static long tasks(Study study) {
    Map<String, String> used = used(study.question().applied());
    return used.size() + (long) new LinkedHashSet<>(used.values()).size();
  }

  /** Leaves out each claim and each source in turn. */
  static LeaveOneOut of(Study study, Responses with, Tasks tasks) {
    Scenario scenario = study.question().applied();
    Map<String, String> used = used(scenario);
    List<String> claims = new ArrayList<>(scenario.register().claims().keySet());
    claims.retainAll(used.keySet());
    List<String> sources = new ArrayList<>(scenario.register().sources().keySet());
    sources.retainAll(new LinkedHashSet<>(used.values()));
    List<String> names = new ArrayList<>(claims);
    names.addAll(sources);
    List<Found> found =
        tasks.compute(names.size(), number -> without(study, names.get(number), with));
    long failed = 0;
    List<Without> all = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      failed += found.get(i).failed();
      all.add(
          new Without(
              names.get(i),
              emptied(scenario, names.get(i), i < claims.size()),
              found.get(i).changes()));
    }
    List<String> citedClaims = new ArrayList<>(Citations.claims(scenario));
    citedClaims.removeAll(used.keySet());
    Set<String> citedSources = new LinkedHashSet<>();
    for (String claim : citedClaims) {
      citedSources.add(scenario.register().claims().get(claim).source());
    }
    citedSources.removeAll(sources);
    return new LeaveOneOut(
        all.subList(0, claims.size()),
        all.subList(claims.size(), all.size()),
        citedClaims,
        List.copyOf(citedSources),
        failed);
  }

  private record Found(List<PairedDifference> changes, long failed) {}

  private static Found without(Study study, String name, Responses with) {
    Question question = study.question().with(View.dropping(List.of(name)));
    Responses without =
        new RunLoop(Plan.of(question.applied()), study.question().form(), study.outcomes())
            .responses(study.runs(), study.samples(), false);
    return new Found(Pairs.of(without, with, study), without.failed());
  }

  /** Every claim that moves a number, with its source. */
  private static Map<String, String> used(Scenario scenario) {
    Map<String, String> used = new TreeMap<>();
    for (Term term : scenario.terms()) {
      term.weight().evidence().forEach(one -> used.put(one.claim(), one.source()));
    }
    for (Parameter parameter : scenario.parameters()) {
      if (parameter.kind() instanceof Parameter.Balance balance) {
        balance.evidence().forEach(one -> used.put(one.claim(), one.source()));
      }
    }
    return used;
  }

  private static List<String> emptied(Scenario scenario, String name, boolean claim) {
    List<String> emptied = new ArrayList<>();
    for (Term term : scenario.terms()) {
      boolean left = false;
      for (Evidence one : term.weight().evidence()) {
        left |= !name.equals(claim ? one.claim() : one.source());
      }
      if (!left && !term.weight().evidence().isEmpty()) {
        emptied.add(term.name());
      }
    }
    return emptied;
  }
}
