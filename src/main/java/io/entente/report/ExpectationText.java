package io.entente.report;

import io.entente.number.Decimals;
import io.entente.outcome.ExpectationCheck;
import io.entente.outcome.PairedDifference;
import io.entente.scenario.Expectation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Whether what the author expects is so. */
final class ExpectationText {

  private final Prose out;
  private final Words words;

  ExpectationText(Prose out, Words words) {
    this.out = out;
    this.words = words;
  }

  void render(List<ExpectationCheck> checks, Consumer<String> section) {
    if (checks.isEmpty()) {
      return;
    }
    section.accept(out.layout().heading("What the author expects"));
    for (ExpectationCheck check : checks) {
      Expectation expectation = check.expectation();
      String state = check.holds() ? "yes" : check.unclear() ? "open" : out.layout().heading("no");
      out.paragraph(3, 9, out.layout().labelled(state, 6, expectation.says()));
      out.paragraph(9, reason(check));
    }
  }

  private String reason(ExpectationCheck check) {
    Expectation expectation = check.expectation();
    String outcome = "\"" + expectation.outcome() + "\" in ";
    if (check.against().isPresent()) {
      PairedDifference pair = check.against().get();
      Expectation.Setting other =
          expectation.moreThan().or(expectation::lessThan).orElse(Expectation.Setting.BASE);
      return outcome
          + out.layout().ofHundred(pair.first())
          + " of 100 draws with "
          + setting(expectation.with())
          + ", in "
          + out.layout().ofHundred(pair.second())
          + " with "
          + setting(other)
          + " (same draws; difference "
          + out.layout().number(Decimals.fixed(100 * pair.low(), 1))
          + " to "
          + out.layout().number(Decimals.fixed(100 * pair.high(), 1))
          + ")";
    }
    return outcome
        + out.layout().ofHundred(check.measured())
        + " of 100 draws (95 "
        + out.layout().percent()
        + ": "
        + out.layout().ofHundred(check.measured().low())
        + " to "
        + out.layout().ofHundred(check.measured().high())
        + ")"
        + (expectation.atLeast().isPresent()
            ? "; at least "
                + out.layout().ofHundred(expectation.atLeast().getAsDouble())
                + " expected"
            : "")
        + (expectation.atMost().isPresent()
            ? (expectation.atLeast().isPresent() ? ", " : "; ")
                + "at most "
                + out.layout().ofHundred(expectation.atMost().getAsDouble())
                + (expectation.atLeast().isPresent() ? "" : " expected")
            : "");
  }

  private String setting(Expectation.Setting setting) {
    List<String> parts = new ArrayList<>();
    setting.view().ifPresent(view -> parts.add("view " + view));
    setting
        .parameters()
        .forEach((id, v) -> parts.add(out.layout().setting(id, Decimals.shortest(v))));
    return parts.isEmpty() ? "nothing changed" : String.join(", ", parts);
  }
}
