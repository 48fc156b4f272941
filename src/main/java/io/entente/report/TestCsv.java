package io.entente.report;

import io.entente.number.Decimals;
import io.entente.outcome.Estimate;
import io.entente.outcome.Frequencies;
import io.entente.outcome.OutcomeTest;
import io.entente.outcome.robust.Radius;
import io.entente.outcome.robust.Robustness;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The frequencies of {@code entente test}, one line per outcome, view and form. */
public final class TestCsv {

  private TestCsv() {}

  /**
   * The table as text.
   *
   * @param robustness how much can be changed, if that was asked: two more columns
   */
  public static String of(OutcomeTest test, Optional<Robustness> robustness) {
    Csv csv = new Csv();
    List<String> head =
        List.of("outcome", "view", "form", "estimate", "low", "high", "draws", "central");
    csv.row(with(head, robustness.isPresent(), "radius_at_least", "radius_at_most"));
    Map<String, Radius> radii = new HashMap<>();
    robustness
        .map(Robustness::outcomes)
        .orElse(List.of())
        .forEach(one -> one.absolute().ifPresent(r -> radii.put(one.outcome().name(), r)));
    for (OutcomeTest.Result result : test.results()) {
      String name = result.outcome().name();
      String own = test.question().viewName();
      for (Map.Entry<String, Frequencies> view : test.byView().entrySet()) {
        String verdict = view.getKey().equals(own) ? result.verdict().word() : "";
        List<String> cells = row(name, view.getKey(), test.form().word(), view.getValue(), verdict);
        Optional<Radius> radius = Optional.ofNullable(verdict.isEmpty() ? null : radii.get(name));
        csv.row(
            with(
                cells,
                robustness.isPresent(),
                radius.map(r -> Decimals.shortest(r.atLeast().toDouble())).orElse(""),
                radius
                    .flatMap(Radius::atMost)
                    .map(most -> Decimals.shortest(most.toDouble()))
                    .orElse("")));
      }
      test.otherForm()
          .ifPresent(
              other ->
                  csv.row(
                      with(
                          row(name, own, test.form().other().word(), other, ""),
                          robustness.isPresent(),
                          "",
                          "")));
    }
    return csv.toString();
  }

  private static String[] with(List<String> cells, boolean more, String... further) {
    List<String> all = new ArrayList<>(cells);
    if (more) {
      all.addAll(List.of(further));
    }
    return all.toArray(new String[0]);
  }

  private static List<String> row(
      String name, String view, String form, Frequencies found, String verdict) {
    Estimate estimate = found.outcomes().get(name);
    return List.of(
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
