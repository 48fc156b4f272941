package io.entente.outcome;

import io.entente.scenario.Outcome;
import io.entente.solve.Event;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The outcomes of a scenario as sets of profiles of its simultaneous form. */
public final class OutcomeEvents {

  private OutcomeEvents() {}

  /** All outcomes, at the central reading; bit i stands for combination of moves i. */
  public static List<Event> of(CentralReading central) {
    List<Event> events = new ArrayList<>();
    for (Outcome outcome : central.scenario().outcomes()) {
      OutcomeCells holds = central.cells(outcome);
      BitSet profiles = new BitSet();
      for (int cell = 0; cell < central.plan().cells().size(); cell++) {
        profiles.set(cell, holds.holds(cell, 0));
      }
      events.add(new Event(outcome.name(), profiles));
    }
    return events;
  }
}
