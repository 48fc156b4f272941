package io.entente.report.sensitivity;

import io.entente.outcome.PairedDifference;
import io.entente.report.Prose;
import io.entente.sensitivity.Ends;
import io.entente.sensitivity.Tornado;

/** The tornado table in words. */
final class TornadoText {

  private static final int MOST_LISTED = 8;

  private final Phrases phrases;
  private final Prose text;
  private final boolean all;

  TornadoText(Phrases phrases, Prose text, boolean all) {
    this.phrases = phrases;
    this.text = text;
    this.all = all;
  }

  void write(Tornado tornado, int outcome, String name) {
    text.blank();
    text.line(text.layout().heading("How far each one swings it") + ": " + name);
    if (tornado.bars().isEmpty()) {
      text.line("Nothing has a low and a high value.");
      return;
    }
    text.paragraph(
        0,
        "One is held at its low and at its high value, all else is drawn in the same way (tornado"
            + " table). 1 of 20 draws is below the low value and 1 of 20 above the high one, unless"
            + " it is said otherwise.");
    int listed = 0;
    int unclear = 0;
    for (Tornado.Bar bar : tornado.widestFirst(outcome)) {
      PairedDifference swing = bar.swings().get(outcome);
      boolean clear = swing.isClear();
      unclear += clear ? 0 : 1;
      if (all || clear && listed < MOST_LISTED) {
        text.paragraph(2, 6, row(bar.ends(), swing));
        listed++;
      }
    }
    rest(tornado.bars().size(), listed, unclear);
  }

  private void rest(int bars, int listed, int unclear) {
    if (all) {
      return;
    }
    int more = bars - listed - unclear;
    if (more > 0) {
      text.line(text.layout().more(more + " more that swing it less", "--all"));
    }
    if (unclear > 0) {
      text.paragraph(
          0,
          (listed == 0 ? "Each" : unclear == 1 ? "The other one" : "Each of the other " + unclear)
              + " swings it by nothing that these runs could tell from chance.");
    }
  }

  private String row(Ends ends, PairedDifference swing) {
    String basis =
        switch (ends.basis()) {
          case QUANTILES -> "";
          case EXTREMES -> ", its lowest and highest value";
          case RANGE -> ", the ends of its range";
        };
    String values =
        ends.name()
            + " from "
            + phrases.measured(ends.low())
            + " to "
            + phrases.measured(ends.high())
            + basis
            + ": ";
    if (swing.draws() == 0) {
      return values + phrases.change(swing);
    }
    return values
        + "from "
        + phrases.hundredth(swing.second())
        + " to "
        + phrases.hundredth(swing.first())
        + ", "
        + phrases.change(swing);
  }
}
