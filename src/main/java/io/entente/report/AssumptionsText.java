package io.entente.report;

import io.entente.scenario.Assumptions;
import io.entente.scenario.Scenario;
import java.util.List;

/** The report of {@code entente explain --assumptions}. */
public final class AssumptionsText {

  private AssumptionsText() {}

  /** Every number that no claim backs, with the author's reason. */
  public static String of(Scenario scenario, Layout layout) {
    Prose out = new Prose(layout);
    List<Assumptions.Assumption> all = Assumptions.of(scenario);
    out.paragraph(0, scenario.title());
    if (all.isEmpty()) {
      return out.line("Every number is backed by a claim.").toString();
    }
    out.line(Words.count(all.size(), "assumption", "assumptions") + " that no claim backs:");
    out.blank();
    int without = 0;
    for (Assumptions.Assumption assumption : all) {
      out.paragraph(2, 6, assumption.place() + ": " + assumption.what());
      if (assumption.why().isEmpty()) {
        without++;
      } else {
        out.paragraph(6, assumption.why());
      }
    }
    if (without > 0) {
      out.blank();
      out.paragraph(
          0,
          (without == all.size() ? "None of them gives" : Words.count(without, "gives", "give"))
              + (without == all.size() ? " a reason" : " no reason")
              + "; an \"assumption\" beside the number says why it is what it is.");
    }
    return out.toString();
  }
}
