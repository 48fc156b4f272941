package io.entente.report.sensitivity;

import io.entente.outcome.PairedDifference;
import io.entente.report.Prose;
import io.entente.report.Words;
import io.entente.sensitivity.Conflicts;
import io.entente.sensitivity.Sensitivity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Claims that contradict each other, and what siding with either does, in words. */
final class ConflictsText {

  private static final int MOST_LISTED = 6;

  private final Words words;
  private final Phrases phrases;
  private final Prose text;
  private final boolean all;

  ConflictsText(Sensitivity found, Phrases phrases, Prose text, boolean all) {
    words = new Words(found.study().question().scenario());
    this.phrases = phrases;
    this.text = text;
    this.all = all;
  }

  void write(Conflicts conflicts, int outcome, String name) {
    if (conflicts.pairs().isEmpty()) {
      return;
    }
    text.blank();
    text.line(text.layout().heading("Where claims contradict each other") + ": " + name);
    text.paragraph(
        0,
        "Siding with one leaves out the other, with those that say the same again. Compared with"
            + " both:");
    List<Conflicts.Pair> sorted = new ArrayList<>(conflicts.pairs());
    sorted.sort(Comparator.comparingDouble(pair -> -pair.distance(outcome)));
    int listed = 0;
    int unclear = 0;
    for (Conflicts.Pair pair : sorted) {
      unclear += pair.isClear(outcome) ? 0 : 1;
      if (all || pair.isClear(outcome) && listed < MOST_LISTED) {
        pair(pair, outcome);
        listed++;
      }
    }
    int more = sorted.size() - listed - unclear;
    if (!all && more > 0) {
      text.line(text.layout().more(more + " more that matter less", "--all"));
    }
    if (!all && unclear > 0) {
      text.line(
          "  "
              + Words.count(unclear, "pair", "pairs")
              + ": no side that changes it by more than chance could");
    }
  }

  private void pair(Conflicts.Pair pair, int outcome) {
    side(pair.one(), pair.withOne().get(outcome), 2);
    side(pair.other(), pair.withOther().get(outcome), 4);
  }

  private void side(String claim, PairedDifference change, int indent) {
    text.paragraph(
        indent,
        6,
        (indent == 2 ? "siding with " : "or with ")
            + words.place(words.claim(claim))
            + ": "
            + phrases.change(change)
            + ". It says: "
            + Phrases.sentence(words.claim(claim).paraphrase()));
  }
}
