package io.entente.report.page;

import io.entente.batch.Summary;
import io.entente.outcome.Explanation;
import io.entente.outcome.OutcomeTest;
import io.entente.report.Words;
import io.entente.scenario.Scenario;
import java.util.List;
import java.util.Optional;

/**
 * What a report is made from.
 *
 * @param test the outcomes tested
 * @param explanations of some of them
 * @param batch the runs, if the report is on a batch
 * @param sensitivity what matters
 * @param provenance by what and from what it was made
 * @param all whether everything is shown, however long
 */
public record Material(
    OutcomeTest test,
    List<Explanation> explanations,
    Optional<Summary> batch,
    Sensitivity sensitivity,
    Provenance provenance,
    boolean all) {

  public Material {
    explanations = List.copyOf(explanations);
  }

  /** With the view and all changes applied. */
  Scenario scenario() {
    return test.central().scenario();
  }

  Words words() {
    return new Words(scenario());
  }
}
