package io.entente.report.conflict;

import io.entente.conflict.stability.StabilityConcept;
import io.entente.outcome.conflict.ConflictReading;
import io.entente.outcome.conflict.ConflictStudy;
import io.entente.report.Columns;
import io.entente.report.Layout;
import io.entente.report.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The table of states: what is done there, how each decision maker ranks it, and what keeps it. */
final class StateTable {

  private final ConflictStudy study;
  private final ConflictReading reading;
  private final StateWords words;
  private final Prose out;
  private boolean isTitled;

  StateTable(ConflictStudy study, Prose out) {
    this.study = study;
    this.reading = study.reading();
    this.words = new StateWords(reading, out.layout());
    this.out = out;
  }

  void write(List<Integer> states) {
    for (int state : states) {
      isTitled |= !reading.words(state).isEmpty();
    }
    out.paragraph(
        2,
        out.layout() == Layout.PLAIN
            ? "Place 1 is a decision maker's best; states with the same place tie."
            : (reading.isDerived()
                    ? "Below, in brackets, each one's place for the state"
                    : "Below each name, its place for the state")
                + ": 1 is best; states with the same place tie.");
    List<List<String>> rows = new ArrayList<>();
    rows.add(head());
    states.forEach(state -> rows.add(row(state)));
    int[] width = new int[rows.get(0).size()];
    int total = 2;
    for (int column = 0; column < width.length; column++) {
      for (List<String> row : rows) {
        width[column] = Math.max(width[column], Columns.of(row.get(column)));
      }
      total += width[column] + 2;
    }
    if (out.layout() == Layout.PLAIN || total - 2 > Prose.WIDTH) {
      states.forEach(this::entry);
      return;
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder("  ");
      for (int column = 0; column < width.length; column++) {
        line.append(Prose.left(row.get(column), width[column] + 2));
      }
      out.line(line.toString());
    }
  }

  private List<String> head() {
    List<String> head = new ArrayList<>(List.of("state"));
    if (isTitled) {
      head.add("in words");
    }
    for (int who = 0; who < reading.model().decisionMakers(); who++) {
      head.add(reading.model().decisionMaker(who));
    }
    head.add("lasts under");
    return head;
  }

  private List<String> row(int state) {
    List<String> row = new ArrayList<>();
    row.add(reading.isDerived() ? "#" + (state + 1) : reading.model().state(state));
    if (isTitled) {
      row.add(reading.words(state));
    }
    for (int who = 0; who < reading.model().decisionMakers(); who++) {
      String place = String.valueOf(reading.place(who, state));
      row.add(reading.isDerived() ? reading.does(who, state) + " (" + place + ")" : place);
    }
    row.add(under(state, "-", "all"));
    return row;
  }

  private String under(int state, String none, String every) {
    List<StabilityConcept> under = study.equilibriumUnder(state);
    return under.isEmpty()
        ? none
        : under.size() == study.concepts().size() ? every : StateWords.symbols(under);
  }

  /** One state in a sentence, where a table is too wide or cannot be seen. */
  private void entry(int state) {
    StringBuilder text = new StringBuilder(words.state(state));
    if (!reading.isDerived() && reading.hasProfiles()) {
      List<String> does = new ArrayList<>();
      int who = 0;
      for (Map.Entry<String, String> each : reading.profile(state).entrySet()) {
        String done = each.getValue().equals("none") ? "nothing" : each.getValue();
        does.add(words.who(who++) + " " + done.replace("+", " and "));
      }
      text.append(": ").append(String.join(", ", does));
    }
    List<String> places = new ArrayList<>();
    for (int who = 0; who < reading.model().decisionMakers(); who++) {
      places.add(words.who(who) + " " + reading.place(who, state));
    }
    text.append(". Place with ").append(String.join(", ", places));
    String under = under(state, "", "every concept");
    text.append(under.isEmpty() ? ". Does not last." : ". Lasts under " + under + ".");
    out.paragraph(2, 6, text.toString());
  }
}
