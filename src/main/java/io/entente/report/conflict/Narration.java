package io.entente.report.conflict;

import io.entente.conflict.Preference;
import io.entente.conflict.stability.Answer;
import io.entente.conflict.stability.Improvement;
import io.entente.conflict.stability.StabilityConcept;
import io.entente.conflict.stability.Verdict;
import io.entente.outcome.conflict.ConflictReading;
import io.entente.outcome.conflict.ConflictStudy;
import io.entente.report.Prose;
import io.entente.report.Words;
import io.entente.scenario.conflict.StatedPreference.Priority;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why a state lasts, or who leaves it, told for each decision maker. */
final class Narration {

  /** Of one decision maker so many improvements are told. */
  private static final int TOLD = 2;

  private final ConflictStudy study;
  private final ConflictReading reading;
  private final StateWords words;
  private final Prose out;

  Narration(ConflictStudy study, Prose out) {
    this.study = study;
    this.reading = study.reading();
    this.words = new StateWords(reading, out.layout());
    this.out = out;
  }

  /**
   * Tells one state.
   *
   * @param all whether every improvement is told, and every concept
   */
  void write(int state, boolean all) {
    List<StabilityConcept> under = study.equilibriumUnder(state);
    out.paragraph(
        2,
        6,
        words.state(state)
            + ": "
            + (under.isEmpty() ? "does not last" : "lasts under " + StateWords.symbols(under))
            + ".");
    List<Integer> content = new ArrayList<>();
    for (int who = 0; who < reading.model().decisionMakers(); who++) {
      if (study.isStable(StabilityConcept.NASH, who, state)) {
        content.add(who);
      }
    }
    if (!content.isEmpty()) {
      out.paragraph(4, 6, content(content, state));
    }
    for (int who = 0; who < reading.model().decisionMakers(); who++) {
      if (!content.contains(who)) {
        maker(who, state, all);
      }
    }
  }

  private String under(List<StabilityConcept> under) {
    return under.size() == study.concepts().size() ? "every concept" : StateWords.symbols(under);
  }

  private String content(List<Integer> makers, int state) {
    List<Integer> stuck = new ArrayList<>();
    List<Integer> free = new ArrayList<>();
    for (int who : makers) {
      (reading.model().moves(who).from(state).length == 0 ? stuck : free).add(who);
    }
    List<String> parts = new ArrayList<>();
    if (!free.isEmpty()) {
      parts.add(
          Words.capital(Words.and(words.whos(free)))
              + (free.size() == 1 ? " has" : " have")
              + " nothing better within reach (Nash).");
    }
    if (!stuck.isEmpty()) {
      parts.add(
          Words.capital(Words.and(words.whos(stuck)))
              + (stuck.size() == 1 ? " has" : " have")
              + " no move from here.");
    }
    return String.join(" ", parts);
  }

  private void maker(int who, int state, boolean all) {
    if (!study.isStable(StabilityConcept.GMR, who, state)) {
      unstable(who, state, all);
      return;
    }
    StabilityConcept strongest = StabilityConcept.GMR;
    List<StabilityConcept> stable = new ArrayList<>();
    for (StabilityConcept concept :
        List.of(
            StabilityConcept.GMR,
            StabilityConcept.SMR,
            StabilityConcept.SEQ,
            StabilityConcept.SSEQ)) {
      if (study.isStable(concept, who, state)) {
        stable.add(concept);
        strongest = concept;
      }
    }
    out.paragraph(
        4, 6, "Stable for " + words.who(who) + " under " + StateWords.symbols(stable) + ".");
    Verdict verdict = study.verdict(strongest, who, state);
    int told = 0;
    for (Improvement improvement : verdict.improvements()) {
      if (told == TOLD && !all) {
        break;
      }
      out.paragraph(6, deterred(strongest, who, state, improvement));
      told++;
    }
    int more = verdict.improvements().size() - told;
    if (more > 0) {
      out.paragraph(
          6,
          Words.count(more, "further move", "further moves")
              + " would pay too, and "
              + (more == 1 ? "is" : "are")
              + " answered likewise.");
    }
    limits(who, state, stable);
    if (all) {
      atOnce(who, state);
    }
  }

  private void unstable(int who, int state, boolean all) {
    Verdict verdict = study.verdict(StabilityConcept.GMR, who, state);
    int told = 0;
    for (Improvement improvement : verdict.improvements()) {
      if (improvement.deterred()) {
        continue;
      }
      if (told > 0 && !all) {
        break;
      }
      boolean alone = reading.model().decisionMakers() == 1;
      out.paragraph(
          4,
          6,
          (told == 0 ? "Unstable for " + words.who(who) + ": it" : "It")
              + " can "
              + (told == 0 ? "" : "also ")
              + words.deed(who, state, improvement.to(), because(who, state, improvement.to()))
              + ", which it prefers"
              + (alone
                  ? "."
                  : improvement.answer().isEmpty()
                      ? ", and nobody else has a move from there."
                      : ", and no answer by "
                          + words.others(who)
                          + " takes it down to what it has here, or below."));
      told++;
    }
    if (all) {
      atOnce(who, state);
    }
  }

  private String deterred(StabilityConcept concept, int who, int state, Improvement improvement) {
    Answer answer = improvement.answer().orElseThrow();
    Preference preference = reading.model().preference(who);
    boolean worse = preference.prefers(state, answer.state());
    String text =
        "It would gain if it were to "
            + words.deed(who, state, improvement.to(), because(who, state, improvement.to()))
            + "; but "
            + words.steps(improvement.to(), answer.steps())
            + ", which leaves "
            + words.who(who)
            + " "
            + (worse ? "worse off than here" : "no better off than here");
    if (concept.isCredible()) {
      text +=
          answer.steps().size() == 1
              ? ", and that pays " + words.who(answer.steps().get(0).mover())
              : ", and each step pays the one who takes it";
    }
    if (concept.isSymmetric()) {
      text +=
          answer.counter().isEmpty()
              ? "; it has no move from there"
              : "; from there it has no way up again";
    }
    return text + ".";
  }

  /** Why it does not last for a decision maker under the concepts that ask for more. */
  private void limits(int who, int state, List<StabilityConcept> stable) {
    if (!stable.contains(StabilityConcept.SEQ)) {
      undeterred(StabilityConcept.SEQ, who, state)
          .ifPresent(
              move ->
                  out.paragraph(
                      6,
                      "Not under SEQ: once it has moved so as to "
                          + words.deed(who, state, move.to())
                          + ", no answer that pays those who give it takes it down to what it has"
                          + " here."));
    }
    if (!stable.contains(StabilityConcept.SMR)) {
      undeterred(StabilityConcept.SMR, who, state)
          .ifPresent(
              move ->
                  out.paragraph(
                      6,
                      "Not under SMR: once it has moved so as to "
                          + words.deed(who, state, move.to())
                          + ", it could, whatever the answer, stay or move on to something better"
                          + " than here."));
    }
    boolean both = stable.contains(StabilityConcept.SEQ) && stable.contains(StabilityConcept.SMR);
    if (both && !stable.contains(StabilityConcept.SSEQ)) {
      out.paragraph(
          6,
          "Not under SSEQ: no answer does both, pay those who give it and leave no way up again.");
    }
  }

  private Optional<Improvement> undeterred(StabilityConcept concept, int who, int state) {
    return study.verdict(concept, who, state).undeterred();
  }

  private void atOnce(int who, int state) {
    if (!study.concepts().contains(StabilityConcept.SIM)) {
      return;
    }
    Verdict verdict = study.verdict(StabilityConcept.SIM, who, state);
    Optional<Improvement> free = verdict.undeterred();
    if (free.isPresent()) {
      out.paragraph(
          6,
          "Not under SIM: whatever others do for their own good at the same moment, it gains if it"
              + " were to "
              + words.deed(who, state, free.get().to())
              + ".");
      return;
    }
    for (Improvement improvement : verdict.improvements()) {
      Answer answer = improvement.answer().orElseThrow();
      List<String> parts = new ArrayList<>();
      answer
          .steps()
          .forEach(
              step ->
                  parts.add(
                      words.who(step.mover())
                          + " could "
                          + out.layout().plan(reading.deed(step.mover(), state, step.to()))));
      out.paragraph(
          6,
          "Under SIM: at the moment it sets out to "
              + out.layout().plan(reading.deed(who, state, improvement.to()))
              + ", "
              + Words.and(parts)
              + " for its own good, and together that ends in "
              + words.state(answer.state())
              + ", no better for it than here.");
    }
  }

  /** Which of its priorities makes a decision maker prefer one state to another. */
  private String because(int who, int worse, int better) {
    if (reading.section().isEmpty()) {
      return "";
    }
    var section = reading.section().get();
    Optional<Priority> deciding =
        section
            .makers()
            .get(who)
            .preference()
            .deciding(section.space().states().get(better), section.space().states().get(worse));
    if (deciding.isEmpty()) {
      return "";
    }
    Priority priority = deciding.get();
    String says = priority.says().isEmpty() ? priority.statement().toString() : priority.says();
    return "its concern: "
        + says
        + (priority.claims().isEmpty() ? "" : ", " + String.join(", ", priority.claims()));
  }
}
