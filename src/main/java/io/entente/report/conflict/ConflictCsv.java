package io.entente.report.conflict;

import io.entente.conflict.stability.StabilityConcept;
import io.entente.outcome.conflict.ConflictReading;
import io.entente.outcome.conflict.ConflictStudy;
import io.entente.report.Csv;
import java.util.ArrayList;
import java.util.List;

/** The states of a conflict as a table: one line each. */
public final class ConflictCsv {

  private ConflictCsv() {}

  /**
   * A column for what each decision maker does, one for its place for the state (1 is best), one
   * for each concept with those for whom the state is stable, and the concepts under which it
   * lasts. Several names in one field are joined by blanks.
   */
  public static String of(ConflictStudy study) {
    ConflictReading reading = study.reading();
    int makers = reading.model().decisionMakers();
    List<String> head = new ArrayList<>(List.of("state", "number", "title"));
    for (int who = 0; who < makers && reading.hasProfiles(); who++) {
      head.add(reading.model().decisionMaker(who));
    }
    for (int who = 0; who < makers; who++) {
      head.add("rank:" + reading.model().decisionMaker(who));
    }
    study.concepts().forEach(concept -> head.add(concept.symbol()));
    head.add("equilibrium");
    Csv csv = new Csv().row(head.toArray(new String[0]));
    for (int state = 0; state < reading.model().states(); state++) {
      List<String> row = new ArrayList<>();
      row.add(reading.model().state(state));
      row.add(String.valueOf(state + 1));
      row.add(reading.words(state));
      row.addAll(reading.profile(state).values());
      for (int who = 0; who < makers; who++) {
        row.add(String.valueOf(reading.place(who, state)));
      }
      for (StabilityConcept concept : study.concepts()) {
        List<String> names = new ArrayList<>();
        study
            .stableFor(concept, state)
            .forEach(who -> names.add(reading.model().decisionMaker(who)));
        row.add(String.join(" ", names));
      }
      List<String> under = new ArrayList<>();
      study.equilibriumUnder(state).forEach(concept -> under.add(concept.symbol()));
      row.add(String.join(" ", under));
      csv.row(row.toArray(new String[0]));
    }
    return csv.toString();
  }
}
