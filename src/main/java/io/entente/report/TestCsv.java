package io.entente.report;

import io.entente.number.Decimals;
import io.entente.outcome.Estimate;
import io.entente.outcome.Frequencies;
import io.entente.outcome.OutcomeTest;
import java.util.Map;

/** The frequencies of {@code entente test}, one line per outcome, view and form. */
public final class TestCsv {

  private TestCsv() {}

  /** The table as text. */
  public static String of(OutcomeTest test) {
    Csv csv = new Csv();
    csv.row("outcome", "view", "form", "estimate", "low", "high", "draws", "central");
    for (OutcomeTest.Result result : test.results()) {
      String name = result.outcome().name();
      String own = test.question().viewName();
      for (Map.Entry<String, Frequencies> view : test.byView().entrySet()) {
        String verdict = view.getKey().equals(own) ? result.verdict().word() : "";
        row(csv, name, view.getKey(), test.form().word(), view.getValue(), verdict);
      }
      test.otherForm()
          .ifPresent(other -> row(csv, name, own, test.form().other().word(), other, ""));
    }
    return csv.toString();
  }

  private static void row(
      Csv csv, String name, String view, String form, Frequencies found, String verdict) {
    Estimate estimate = found.outcomes().get(name);
    csv.row(
        name,
        view,
        form,
        estimate.draws() == 0 ? "" : Decimals.shortest(estimate.estimate()),
        Decimals.shortest(estimate.low()),
        Decimals.shortest(estimate.high()),
        Long.toString(estimate.draws()),
        verdict);
  }
}
