package io.entente.report.conflict;

import io.entente.conflict.StateSet;
import io.entente.conflict.Step;
import io.entente.conflict.coalition.Coalition;
import io.entente.conflict.coalition.CoalitionStability;
import io.entente.conflict.coalition.CoalitionVerdict;
import io.entente.conflict.coalition.CoalitionWitnesses;
import io.entente.conflict.coalition.EquilibriumJumps;
import io.entente.conflict.stability.StabilityConcept;
import io.entente.outcome.conflict.ConflictReading;
import io.entente.outcome.conflict.ConflictStudy;
import io.entente.report.Prose;
import io.entente.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which states last if several may move together. */
final class CoalitionsText {

  /** The concepts that are defined for coalitions. */
  private static final List<StabilityConcept> CONCEPTS =
      List.of(
          StabilityConcept.NASH, StabilityConcept.GMR, StabilityConcept.SMR, StabilityConcept.SEQ);

  private static final int LISTED = 8;

  private final ConflictStudy study;
  private final ConflictReading reading;
  private final StateWords words;
  private final Prose out;

  CoalitionsText(ConflictStudy study, Prose out) {
    this.study = study;
    this.reading = study.reading();
    this.words = new StateWords(reading, out.layout());
    this.out = out;
  }

  void write(boolean all) {
    out.blank()
        .paragraph(
            0,
            2,
            out.layout().heading("If several may move together")
                + " (coalitions): they go where their moves lead if each of them prefers it");
    CoalitionStability coalitions = CoalitionStability.of(reading.model());
    StateSet before = StateSet.of();
    for (StabilityConcept concept : CONCEPTS) {
      StateSet universal = coalitions.universal(concept);
      boolean same = concept != StabilityConcept.NASH && universal.equals(before);
      out.paragraph(
          2,
          6,
          same ? "The same under " + concept.symbol() + "." : lasting(concept, universal, all));
      before = universal;
    }
    left(coalitions, all);
    jumps(all);
  }

  private String lasting(StabilityConcept concept, StateSet universal, boolean all) {
    List<String> names = new ArrayList<>();
    for (int state : universal.toList()) {
      if (names.size() < LISTED || all) {
        names.add(words.state(state));
      }
    }
    int more = universal.size() - names.size();
    return "Lasts against every coalition under "
        + concept.symbol()
        + ": "
        + (names.isEmpty() ? "no state" : String.join("; ", names))
        + (more > 0 ? "; and " + Words.grouped(more) + " more" : "")
        + ".";
  }

  /** The states that last with everybody alone, and that some coalition leaves. */
  private void left(CoalitionStability coalitions, boolean all) {
    CoalitionWitnesses witnesses = CoalitionWitnesses.of(reading.model());
    StateSet universal = coalitions.universal(StabilityConcept.GMR);
    int told = 0;
    for (int state = 0; state < reading.model().states(); state++) {
      boolean lasts =
          study.isEquilibrium(StabilityConcept.GMR, state) && !universal.contains(state);
      if (!lasts) {
        continue;
      }
      if (told == LISTED && !all) {
        out.line("  " + out.layout().more("further states that a coalition leaves", "--all"));
        return;
      }
      told++;
      for (Coalition coalition : Coalition.all(reading.model().decisionMakers())) {
        Optional<CoalitionVerdict.Improvement> free =
            coalitions.stable(StabilityConcept.GMR, coalition).contains(state)
                ? Optional.empty()
                : witnesses.verdict(StabilityConcept.GMR, coalition, state).undeterred();
        if (free.isPresent()) {
          out.paragraph(2, 6, leaving(coalition, state, free.get()));
          break;
        }
      }
    }
  }

  private String leaving(Coalition coalition, int state, CoalitionVerdict.Improvement move) {
    List<Integer> members = coalition.toList();
    boolean everybody = members.size() == reading.model().decisionMakers();
    return words.state(state)
        + " lasts while each acts alone, not against "
        + Words.and(words.whos(members))
        + ": together they can get to "
        + words.state(move.to())
        + ", which "
        + (members.size() == 2 ? "both prefer" : "all of them prefer")
        + (everybody ? ". " : ", and no answer by the others undoes that. ")
        + way(state, move.steps())
        + ".";
  }

  private void jumps(boolean all) {
    List<EquilibriumJumps.Jump> jumps =
        EquilibriumJumps.among(study.equilibria(StabilityConcept.SEQ), reading.model());
    if (jumps.isEmpty()) {
      out.paragraph(
          2,
          "No coalition prefers one state that lasts under SEQ to another that it can get to from"
              + " there (equilibrium jump).");
      return;
    }
    int shown = all ? jumps.size() : Math.min(LISTED, jumps.size());
    for (EquilibriumJumps.Jump jump : jumps.subList(0, shown)) {
      out.paragraph(
          2,
          6,
          "Equilibrium jump from "
              + words.state(jump.from())
              + " to "
              + words.state(jump.to())
              + ": both last under SEQ, and "
              + Words.and(words.whos(jump.coalition().toList()))
              + " can get from one to the other and prefer it. "
              + way(jump.from(), jump.steps())
              + ".");
    }
    if (shown < jumps.size()) {
      out.line("  " + out.layout().more(jumps.size() - shown + " more jumps", "--all"));
    }
  }

  private String way(int from, List<Step> steps) {
    List<String> parts = new ArrayList<>();
    int at = from;
    for (Step step : steps) {
      parts.add(words.who(step.mover()) + " can " + words.deed(step.mover(), at, step.to()));
      at = step.to();
    }
    return Words.capital(String.join(", then ", parts));
  }
}
