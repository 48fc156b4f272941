package io.entente.report.sensitivity;

import io.entente.outcome.PairedDifference;
import io.entente.report.Prose;
import io.entente.report.Words;
import io.entente.sensitivity.LeaveOneOut;
import io.entente.sensitivity.Sensitivity;
import io.entente.sensitivity.Uncertainty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What leaving out a claim or a source changes, in words. */
final class WithoutText {

  private static final int MOST_LISTED = 6;

  private final Words words;
  private final Phrases phrases;
  private final Prose text;
  private final boolean all;

  WithoutText(Sensitivity found, Phrases phrases, Prose text, boolean all) {
    words = new Words(found.study().question().scenario());
    this.phrases = phrases;
    this.text = text;
    this.all = all;
  }

  void write(LeaveOneOut leaveOneOut, int outcome, String name) {
    boolean none = leaveOneOut.claims().isEmpty() && leaveOneOut.citedClaims().isEmpty();
    if (none) {
      return;
    }
    text.blank();
    text.line(text.layout().heading("Without one source, without one claim") + ": " + name);
    list(leaveOneOut.sources(), outcome, "source", "sources", Uncertainty.Kind.SOURCE);
    list(leaveOneOut.claims(), outcome, "claim", "claims", Uncertainty.Kind.CLAIM);
    cited(leaveOneOut.citedSources(), "source", "sources");
    cited(leaveOneOut.citedClaims(), "claim", "claims");
  }

  private void list(
      List<LeaveOneOut.Without> unsorted,
      int outcome,
      String one,
      String many,
      Uncertainty.Kind kind) {
    List<LeaveOneOut.Without> sorted = new ArrayList<>(unsorted);
    sorted.sort(
        Comparator.comparingDouble(row -> -Math.abs(row.changes().get(outcome).difference())));
    int listed = 0;
    int unclear = 0;
    for (LeaveOneOut.Without row : sorted) {
      PairedDifference change = row.changes().get(outcome);
      boolean clear = change.isClear();
      unclear += clear ? 0 : 1;
      if (all || clear && listed < MOST_LISTED) {
        text.paragraph(2, 6, row(row, change, kind));
        listed++;
      }
    }
    int more = sorted.size() - listed - unclear;
    if (!all && more > 0) {
      text.line(text.layout().more(more + " more " + many + " that change it less", "--all"));
    }
    if (!all && unclear > 0) {
      text.line(
          "  "
              + Words.count(unclear, one, many)
              + ": no change that these runs could tell from chance");
    }
  }

  private String row(LeaveOneOut.Without row, PairedDifference change, Uncertainty.Kind kind) {
    String says = phrases.says(kind, row.name());
    String label =
        kind == Uncertainty.Kind.CLAIM
            ? words.place(words.claim(row.name()))
            : says.equals(row.name()) ? row.name() : row.name() + ", " + says;
    StringBuilder line = new StringBuilder("without " + label + ": " + phrases.change(change));
    if (kind == Uncertainty.Kind.CLAIM && !says.isEmpty()) {
      line.append(". It says: ").append(says);
    }
    if (!row.emptied().isEmpty()) {
      line.append(line.charAt(line.length() - 1) == '.' ? " " : ". ")
          .append(String.join(", ", row.emptied()))
          .append(row.emptied().size() == 1 ? " then has" : " then have")
          .append(" no claim left and ")
          .append(row.emptied().size() == 1 ? "weighs 0" : "weigh 0");
    }
    return line.toString();
  }

  private void cited(List<String> names, String one, String many) {
    if (names.isEmpty()) {
      return;
    }
    String verbs =
        names.size() == 1
            ? " is merely cited and moves no number: "
            : " are merely cited and move no number: ";
    String listed =
        all || names.size() <= MOST_LISTED
            ? String.join(", ", names)
            : String.join(", ", names.subList(0, MOST_LISTED)) + " and so on";
    text.paragraph(2, 6, Words.count(names.size(), one, many) + verbs + listed);
  }
}
