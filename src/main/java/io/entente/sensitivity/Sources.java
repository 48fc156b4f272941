package io.entente.sensitivity;

import io.entente.batch.Tasks;
import io.entente.outcome.Estimate;
import io.entente.outcome.PairedDifference;
import io.entente.scenario.Scenario;
import io.entente.scenario.Term;
import io.entente.sensitivity.coalition.Chosen;
import io.entente.sensitivity.coalition.Restatements;
import io.entente.sensitivity.coalition.Subsets;
import io.entente.sensitivity.index.Measured;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where sources disagree: how often each outcome comes about with the claims of one source only,
 * and without them, and what of its frequency each source accounts for.
 *
 * <p>A weight without remaining claims is 0. Equilibria that tie share the run. All other draws
 * stay what they are, so that differences are paired.
 *
 * @param restatements which claims count once
 * @param rows by source whose claims move a number, in the register's order
 * @param attribution players are the sources, in the same order
 * @param failed runs that failed, over all coalitions
 */
public record Sources(
    Restatements restatements, List<OfSource> rows, Attribution attribution, long failed) {

  /**
   * One source.
   *
   * @param source its id
   * @param claims how many of its claims move a number
   * @param reasons how many pooled weights have a claim of it; with it alone all others weigh 0
   * @param alone by outcome, the frequency with its claims only
   * @param tiedAlone share of those runs that several equilibria share
   * @param without by outcome, the frequency without its claims less that with all
   * @param tiedWithout share of the runs without it that several equilibria share
   */
  public record OfSource(
      String source,
      int claims,
      int reasons,
      List<Estimate> alone,
      double tiedAlone,
      List<PairedDifference> without,
      double tiedWithout) {

    public OfSource {
      alone = List.copyOf(alone);
      without = List.copyOf(without);
    }
  }

  public Sources {
    rows = List.copyOf(rows);
  }

  /** What a source accounts for, by outcome: its Shapley value. */
  public List<Measured> credit(int row) {
    return attribution.credits().get(row);
  }

  /** How often the runs are solved. */
  static long passes(Study study) {
    int sources = names(study.question().applied()).size();
    return 2 + 2L * sources + Attribution.passes(sources, Subsets.MOST);
  }

  /** The sources whose claims move a number, in the register's order. */
  private static List<String> names(Scenario scenario) {
    List<String> names = new ArrayList<>(scenario.register().sources().keySet());
    names.retainAll(Restatements.sources(scenario).values());
    return names;
  }

  static Sources of(Study study, boolean once, Tasks tasks) {
    Scenario scenario = study.question().applied();
    Restatements restatements = Restatements.of(scenario, once);
    Map<String, String> sources = Restatements.sources(scenario);
    List<String> names = names(scenario);
    Map<String, Integer> players = new LinkedHashMap<>();
    sources.forEach((claim, source) -> players.put(claim, names.indexOf(source)));
    CoalitionRuns runs = new CoalitionRuns(study, study.plan(), restatements, players);
    Chosen chosen = Chosen.alonesAndWithouts(names.size());
    Told told = Told.of(runs, chosen, tasks);
    Attribution attribution = Attribution.of(runs, names.size(), Subsets.MOST, tasks);
    List<OfSource> rows = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      int claims = 0;
      for (String source : sources.values()) {
        claims += source.equals(name) ? 1 : 0;
      }
      rows.add(
          new OfSource(
              name,
              claims,
              reasons(scenario, name),
              told.estimates(2 + i),
              told.tied(2 + i),
              told.differences(2 + names.size() + i),
              told.tied(2 + names.size() + i)));
    }
    return new Sources(restatements, rows, attribution, told.failed() + attribution.failed());
  }

  private static int reasons(Scenario scenario, String source) {
    int reasons = 0;
    for (Term term : scenario.terms()) {
      boolean speaks = false;
      for (var one : term.weight().evidence()) {
        speaks |= one.source().equals(source);
      }
      reasons += speaks ? 1 : 0;
    }
    return reasons;
  }
}
