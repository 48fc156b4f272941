package io.entente.report.page;

import io.entente.outcome.CentralReading;
import io.entente.scenario.Outcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which outcomes a report explains where its reader names none. */
public final class Explained {

  private static final int MOST = 3;

  private Explained() {}

  /**
   * The first few that need different explanations: of outcomes that the same move of the same
   * actor would turn, the first.
   *
   * @param all whether to take every outcome instead
   */
  public static List<Outcome> of(CentralReading central, List<Outcome> outcomes, boolean all) {
    if (all) {
      return outcomes;
    }
    List<Outcome> chosen = new ArrayList<>();
    Set<Optional<CentralReading.Turn>> turns = new HashSet<>();
    for (Outcome outcome : outcomes) {
      if (chosen.size() < MOST && turns.add(central.nearestTurn(outcome))) {
        chosen.add(outcome);
      }
    }
    return chosen;
  }
}
