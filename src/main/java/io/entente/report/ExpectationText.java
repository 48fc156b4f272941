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
    section.accept("WHAT THE AUTHOR EXPECTS");
    for (ExpectationCheck check : checks) {
      Expectation expectation = check.expectation();
      String state = check.holds() ? "yes   " : check.unclear() ? "open  " : "NO    ";
      out.paragraph(3, 9, state + expectation.says());
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
          + Words.ofHundred(pair.first())
          + " of 100 draws with "
          + setting(expectation.with())
          + ", in "
          + Words.ofHundred(pair.second())
          + " with "
          + setting(other)
          + " (same draws; difference "
          + Decimals.fixed(100 * pair.low(), 1)
          + " to "
          + Decimals.fixed(100 * pair.high(), 1)
          + ")";
    }
    return outcome
        + Words.ofHundred(check.measured())
        + " of 100 draws (95 %: "
        + Words.ofHundred(check.measured().low())
        + " to "
        + Words.ofHundred(check.measured().high())
        + ")"
        + (expectation.atLeast().isPresent()
            ? "; at least " + Words.ofHundred(expectation.atLeast().getAsDouble()) + " expected"
            : "")
        + (expectation.atMost().isPresent()
            ? (expectation.atLeast().isPresent() ? ", " : "; ")
                + "at most "
                + Words.ofHundred(expectation.atMost().getAsDouble())
                + (expectation.atLeast().isPresent() ? "" : " expected")
            : "");
  }

  private String setting(Expectation.Setting setting) {
    List<String> parts = new ArrayList<>();
    setting.view().ifPresent(view -> parts.add("view " + view));
    setting.parameters().forEach((id, v) -> parts.add(id + " = " + Decimals.shortest(v)));
    return parts.isEmpty() ? "nothing changed" : String.join(", ", parts);
  }
}
