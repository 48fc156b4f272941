package io.entente.report.solution;

import io.entente.report.Layout;
import io.entente.report.Prose;
import io.entente.report.Words;
import io.entente.solve.verify.Part;
import io.entente.solve.verify.Verification;
import java.util.ArrayList;
import java.util.List;

/** What of an answer was proved and checked, as the last words below it. */
public final class VerificationText {

  private VerificationText() {}

  /** The words as text. */
  public static String of(Verification verification, Layout layout) {
    Prose out = new Prose(layout);
    List<String> proved = new ArrayList<>();
    List<String> not = new ArrayList<>();
    for (Part part : verification.parts()) {
      if (part.holds()) {
        proved.add(String.join(" and ", part.covers()));
      }
      for (String why : part.notCovered()) {
        not.add(part.concept().word() + " (" + why + ")");
      }
    }
    for (Part part : verification.parts()) {
      part.failure()
          .ifPresent(
              failure ->
                  out.paragraph(
                      0,
                      "NOT CONFIRMED: the answer to "
                          + part.concept().word()
                          + " has no proof that holds. "
                          + Words.capital(layout.values(failure.toString()))
                          + ". Do not rely on it, and please report it with the game."));
    }
    if (!proved.isEmpty()) {
      out.paragraph(
          0,
          "Checked: "
              + String.join("; ", proved)
              + ". "
              + Words.count(verification.steps(), "step", "steps")
              + ", by a checker that shares no code with the solver.");
      if (verification.tolerance() > 0) {
        out.paragraph(
            0,
            "This is proved of the payoffs as they were computed; those that differ by no more than"
                + " rounding errors count as equal.");
      }
    }
    if (!not.isEmpty()) {
      out.paragraph(0, "Not checked: " + String.join("; ", not) + ".");
    }
    return "\n" + out;
  }
}
