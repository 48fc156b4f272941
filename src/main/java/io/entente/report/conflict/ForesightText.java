package io.entente.report.conflict;

import io.entente.conflict.StateSet;
import io.entente.conflict.foresight.LimitedMoves;
import io.entente.outcome.conflict.ConflictReading;
import io.entente.report.Prose;
import io.entente.report.Words;
import java.util.ArrayList;
import java.util.List;

/** Which states two decision makers leave if each looks some moves ahead. */
final class ForesightText {

  private static final int LISTED = 20;

  private final ConflictReading reading;
  private final StateWords words;
  private final Prose out;

  ForesightText(ConflictReading reading, Prose out) {
    this.reading = reading;
    this.words = new StateWords(reading, out.layout());
    this.out = out;
  }

  void write(int horizon) {
    LimitedMoves ahead = LimitedMoves.of(reading.model());
    out.blank()
        .paragraph(
            0,
            2,
            out.layout().heading("If each looks ahead")
                + " (limited-move stability): the two move in turn, and whoever is to move foresees"
                + " where that ends");
    for (int h = 1; h <= Math.min(horizon, LISTED); h++) {
      out.paragraph(
          2,
          6,
          Words.count(h, "move", "moves")
              + " ahead, "
              + stays(ahead.equilibria(h))
              + " for both; for "
              + words.who(0)
              + " "
              + Words.grouped(ahead.stable(h, 0).size())
              + ", for "
              + words.who(1)
              + " "
              + Words.grouped(ahead.stable(h, 1).size())
              + " of "
              + Words.count(reading.model().states(), "state", "states")
              + ".");
    }
    if (horizon > LISTED) {
      out.paragraph(
          2,
          6,
          Words.grouped(horizon)
              + " moves ahead, "
              + stays(ahead.equilibria(horizon))
              + " for both.");
    }
    out.paragraph(
        2,
        6,
        "However far they look (non-myopic): "
            + stays(ahead.nonMyopicEquilibria())
            + " for both. "
            + (ahead.period() == 1
                ? "From "
                    + Words.count(ahead.settled(), "move", "moves")
                    + " on, looking further changes nothing."
                : "From "
                    + Words.count(ahead.settled(), "move", "moves")
                    + " on the answer repeats every "
                    + ahead.period()
                    + " moves, so stability comes and goes with the horizon."));
    if (!reading.model().preference(0).isStrict() || !reading.model().preference(1).isStrict()) {
      out.paragraph(
          2,
          6,
          "Some states tie for a decision maker; among equally good moves the one to the state of"
              + " the lower number is taken, and another choice could change these lines.");
    }
  }

  private String stays(StateSet states) {
    if (states.isEmpty()) {
      return "no state is stable";
    }
    List<String> names = new ArrayList<>();
    for (int state : states.toList()) {
      if (names.size() < LISTED) {
        names.add(words.state(state));
      }
    }
    int more = states.size() - names.size();
    return String.join("; ", names)
        + (more > 0 ? "; and " + Words.grouped(more) + " more" : "")
        + (states.size() == 1 ? " is stable" : " are stable");
  }
}
