package io.entente.report.page;

import io.entente.batch.design.Design;
import io.entente.batch.design.Factor;
import io.entente.batch.run.Experiment;
import io.entente.outcome.Question;
import java.util.ArrayList;
import java.util.List;

/** What the sections of a batch's report that are not about its cells ask of the scenario. */
public final class ReportedBatch {

  private ReportedBatch() {}

  /**
   * The scenario as all cells have it: with the options that have one level, the first view and the
   * first form, and as in the file where an option has several levels.
   */
  public static Question question(Experiment experiment) {
    List<Factor> shared = new ArrayList<>();
    for (Factor factor : experiment.options().factors()) {
      boolean named = factor.kind() == Factor.Kind.VIEW || factor.kind() == Factor.Kind.FORM;
      if (factor.levels().size() == 1 || named) {
        shared.add(new Factor(factor.kind(), factor.name(), factor.levels().subList(0, 1)));
      }
    }
    return Design.of(experiment.scenario(), shared, experiment.options().drop())
        .cells()
        .get(0)
        .question();
  }
}
