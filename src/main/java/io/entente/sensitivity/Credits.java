package io.entente.sensitivity;

import io.entente.batch.Tasks;
import io.entente.scenario.Scenario;
import io.entente.sensitivity.coalition.Restatements;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What of each outcome's frequency each claim accounts for, together with those that say the same
 * again: Shapley values over the claims.
 *
 * @param restatements which claims are one unit
 * @param attribution players are the units, in the order of {@link Restatements#units}
 */
public record Credits(Restatements restatements, Attribution attribution) {

  /** Of so many units every coalition is gone through. */
  private static final int FEW = 8;

  /** The claims that credit is given to together, in the order of the players. */
  public List<List<String>> units() {
    return restatements.units();
  }

  /** How often the runs are solved. */
  static long passes(Study study, boolean once) {
    Scenario scenario = study.question().applied();
    return Attribution.passes(Restatements.of(scenario, once).units().size(), FEW);
  }

  static Credits of(Study study, boolean once, Tasks tasks) {
    Restatements restatements = Restatements.of(study.question().applied(), once);
    Map<String, Integer> players = new HashMap<>();
    for (int unit = 0; unit < restatements.units().size(); unit++) {
      for (String claim : restatements.units().get(unit)) {
        players.put(claim, unit);
      }
    }
    CoalitionRuns runs = new CoalitionRuns(study, study.plan(), restatements, players);
    int units = restatements.units().size();
    return new Credits(restatements, Attribution.of(runs, units, FEW, tasks));
  }
}
