package io.entente.outcome.conflict;

import io.entente.conflict.StateSet;
import io.entente.conflict.stability.Stability;
import io.entente.conflict.stability.StabilityConcept;
import io.entente.conflict.stability.Verdict;
import io.entente.conflict.stability.Witnesses;
import io.entente.solve.NotAnsweredException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which states of a conflict are stable for whom, and why. Not for use by several threads. */
public final class ConflictStudy {

  private final ConflictReading reading;
  private final Stability stability;
  private final Witnesses witnesses;
  private final List<StabilityConcept> concepts = new ArrayList<>();
  private final Map<StabilityConcept, StateSet> equilibria = new EnumMap<>(StabilityConcept.class);
  private String withoutSim = "";

  private ConflictStudy(ConflictReading reading) {
    this.reading = reading;
    stability = Stability.of(reading.model());
    witnesses = Witnesses.of(reading.model());
    for (StabilityConcept concept : StabilityConcept.values()) {
      try {
        equilibria.put(concept, stability.equilibria(concept));
        concepts.add(concept);
      } catch (NotAnsweredException not) {
        withoutSim = not.getMessage();
      }
    }
  }

  /** The study of a conflict; every concept that can be answered is. */
  public static ConflictStudy of(ConflictReading reading) {
    return new ConflictStudy(reading);
  }

  /** What was studied. */
  public ConflictReading reading() {
    return reading;
  }

  /** The concepts that are answered. */
  public List<StabilityConcept> concepts() {
    return List.copyOf(concepts);
  }

  /** Why simultaneous sanctioning is not answered; empty if it is. */
  public String withoutSim() {
    return withoutSim;
  }

  /** Whether a state is stable for a decision maker. */
  public boolean isStable(StabilityConcept concept, int who, int state) {
    return stability.stable(concept, who).contains(state);
  }

  /** The decision makers for whom a state is stable. */
  public List<Integer> stableFor(StabilityConcept concept, int state) {
    List<Integer> makers = new ArrayList<>();
    for (int who = 0; who < reading.model().decisionMakers(); who++) {
      if (isStable(concept, who, state)) {
        makers.add(who);
      }
    }
    return makers;
  }

  /** The states that are stable for everybody. */
  public StateSet equilibria(StabilityConcept concept) {
    return equilibria.get(concept);
  }

  /** Whether a state is stable for everybody. */
  public boolean isEquilibrium(StabilityConcept concept, int state) {
    return equilibria.get(concept).contains(state);
  }

  /** The concepts under which a state is stable for everybody. */
  public List<StabilityConcept> equilibriumUnder(int state) {
    List<StabilityConcept> under = new ArrayList<>();
    for (StabilityConcept concept : concepts) {
      if (isEquilibrium(concept, state)) {
        under.add(concept);
      }
    }
    return under;
  }

  /** Why a state is stable for a decision maker, or not. */
  public Verdict verdict(StabilityConcept concept, int who, int state) {
    return witnesses.verdict(concept, who, state);
  }

  /**
   * The states to speak of first: equilibria, those under most concepts first, then states that are
   * stable for all but one decision maker even if it reckons with any answer (GMR).
   */
  public List<Integer> telling() {
    List<List<Integer>> byConcepts = new ArrayList<>();
    for (int count = 0; count <= concepts.size(); count++) {
      byConcepts.add(new ArrayList<>());
    }
    for (int state = 0; state < reading.model().states(); state++) {
      int under = equilibriumUnder(state).size();
      boolean near =
          stableFor(StabilityConcept.GMR, state).size() == reading.model().decisionMakers() - 1;
      if (under > 0 || near && reading.model().decisionMakers() > 1) {
        byConcepts.get(under).add(state);
      }
    }
    List<Integer> telling = new ArrayList<>();
    for (int count = concepts.size(); count >= 0; count--) {
      telling.addAll(byConcepts.get(count));
    }
    return telling;
  }

  /** The states that last under some concept. */
  public int lasting() {
    int number = 0;
    for (int state = 0; state < reading.model().states(); state++) {
      number += equilibriumUnder(state).isEmpty() ? 0 : 1;
    }
    return number;
  }
}
