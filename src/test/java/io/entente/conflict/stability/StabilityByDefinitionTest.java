package io.entente.conflict.stability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.conflict.ConflictModel;
import io.entente.conflict.Moves;
import io.entente.conflict.Preference;
import io.entente.conflict.RandomConflicts;
import io.entente.conflict.StateSet;
import io.entente.conflict.Step;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Verdicts and witnesses of random conflicts against the definition, quantifier by quantifier. */
class StabilityByDefinitionTest {

  private static final int CONFLICTS = 2000;
  private static final Set<StabilityConcept> CONCEPTS =
      EnumSet.complementOf(EnumSet.of(StabilityConcept.SIM));

  @Test
  void verdictsAreThoseOfTheDefinition() {
    int[] unstable = new int[SanctionReading.values().length];
    for (long seed = 0; seed < CONFLICTS; seed++) {
      ConflictModel model = RandomConflicts.any(seed);
      for (SanctionReading reading : SanctionReading.values()) {
        Stability fast = Stability.of(model, reading);
        PlainStability plain = new PlainStability(model, reading);
        for (StabilityConcept concept : CONCEPTS) {
          for (int who = 0; who < model.decisionMakers(); who++) {
            for (int state = 0; state < model.states(); state++) {
              boolean expected = plain.stable(concept, who, state);
              unstable[reading.ordinal()] += expected ? 0 : 1;
              String place = "seed " + seed + " " + reading + " " + concept + " " + who + " ";
              assertEquals(
                  expected, fast.stable(concept, who).contains(state), () -> place + " state");
            }
          }
        }
      }
    }
    assertTrue(
        unstable[0] < unstable[2] && unstable[2] < unstable[1],
        "the three readings of an answer differ, longer answers deterring more");
  }

  /**
   * With three decision makers the equilibria under GMR depend on what counts as an answer. On a
   * published conflict, Garrison Diversion, programs that read it differently give 12, 14 and 15.
   */
  @Test
  void theThreeReadingsOfAnAnswerDiffer() {
    ConflictModel model =
        ConflictModel.of(
            List.of("A", "B", "C"),
            List.of("start", "gain", "reply", "again", "worst"),
            List.of(
                Moves.of(5, new int[][] {{0, 1}}),
                Moves.of(5, new int[][] {{1, 2}, {3, 4}}),
                Moves.of(5, new int[][] {{2, 3}})),
            List.of(
                Preference.ofLevels(2, 3, 3, 3, 0),
                Preference.ofLevels(0, 0, 0, 0, 0),
                Preference.ofLevels(0, 0, 0, 0, 0)));
    // Only B, then C, then B again lead below the start; then B and C; then B alone.
    assertGmr(model, false, false, true);
    List<Preference> lower =
        List.of(Preference.ofLevels(2, 3, 3, 1, 0), model.preference(1), model.preference(2));
    assertGmr(model.withPreferences(lower), false, true, true);
    List<Preference> lowest =
        List.of(Preference.ofLevels(2, 3, 2, 3, 3), model.preference(1), model.preference(2));
    assertGmr(model.withPreferences(lowest), true, true, true);
  }

  private static void assertGmr(ConflictModel model, boolean single, boolean once, boolean legal) {
    boolean[] expected = {legal, single, once};
    for (SanctionReading reading : SanctionReading.values()) {
      assertEquals(
          expected[reading.ordinal()],
          Stability.of(model, reading).stable(StabilityConcept.GMR, 0).contains(0),
          reading.toString());
    }
  }

  @Test
  void conceptsImplyEachOther() {
    for (long seed = 0; seed < CONFLICTS; seed++) {
      ConflictModel model = RandomConflicts.any(seed);
      Stability stability = Stability.of(model);
      for (int who = 0; who < model.decisionMakers(); who++) {
        StateSet nash = stability.stable(StabilityConcept.NASH, who);
        StateSet sseq = stability.stable(StabilityConcept.SSEQ, who);
        StateSet smr = stability.stable(StabilityConcept.SMR, who);
        StateSet seq = stability.stable(StabilityConcept.SEQ, who);
        StateSet gmr = stability.stable(StabilityConcept.GMR, who);
        long number = seed;
        assertTrue(nash.isWithin(sseq), () -> "seed " + number);
        assertTrue(sseq.isWithin(smr.and(seq)), () -> "seed " + number);
        assertTrue(smr.isWithin(gmr) && seq.isWithin(gmr), () -> "seed " + number);
      }
    }
  }

  @Test
  void everyVerdictHasItsWitness() {
    for (long seed = 0; seed < CONFLICTS / 4; seed++) {
      ConflictModel model = RandomConflicts.any(seed);
      for (SanctionReading reading : SanctionReading.values()) {
        Witnesses witnesses = Witnesses.of(model, reading);
        PlainStability plain = new PlainStability(model, reading);
        for (StabilityConcept concept : CONCEPTS) {
          for (int who = 0; who < model.decisionMakers(); who++) {
            for (int state = 0; state < model.states(); state++) {
              Verdict verdict = witnesses.verdict(concept, who, state);
              String place = "seed " + seed + " " + reading + " " + verdict;
              assertEquals(plain.stable(concept, who, state), verdict.stable(), place);
              assertEquals(verdict.stable(), verdict.undeterred().isEmpty(), place);
              for (Improvement improvement : verdict.improvements()) {
                checkWitness(model, plain, verdict, improvement, place);
              }
            }
          }
        }
      }
    }
  }

  private static void checkWitness(
      ConflictModel model,
      PlainStability plain,
      Verdict verdict,
      Improvement improvement,
      String place) {
    int who = verdict.decisionMaker();
    StabilityConcept concept = verdict.concept();
    assertTrue(model.moves(who).contains(verdict.state(), improvement.to()), place);
    assertTrue(model.preference(who).prefers(improvement.to(), verdict.state()), place);
    assertEquals(
        plain.deterred(concept, who, verdict.state(), improvement.to()),
        improvement.deterred(),
        place);
    Set<Integer> possible =
        concept == StabilityConcept.NASH ? Set.of() : plain.answers(concept, who, improvement.to());
    if (improvement.answer().isEmpty()) {
      assertTrue(possible.isEmpty(), place);
      return;
    }
    Answer answer = improvement.answer().get();
    checkSteps(model, concept, who, improvement.to(), answer, place);
    assertEquals(
        improvement.deterred(),
        plain.sanctions(concept, who, verdict.state(), answer.state()),
        place);
    if (!improvement.deterred()) {
      for (int other : possible) {
        assertTrue(
            worst(model, concept, who, answer.state()) <= worst(model, concept, who, other), place);
      }
    }
  }

  /** The steps are legal and lead where the answer says. */
  private static void checkSteps(
      ConflictModel model,
      StabilityConcept concept,
      int who,
      int start,
      Answer answer,
      String place) {
    int at = start;
    int last = who;
    assertFalse(answer.steps().isEmpty(), place);
    for (Step step : answer.steps()) {
      assertTrue(step.mover() != last && step.mover() != who, place);
      assertTrue(model.moves(step.mover()).contains(at, step.to()), place);
      assertTrue(
          !concept.isCredible() || model.preference(step.mover()).prefers(step.to(), at), place);
      at = step.to();
      last = step.mover();
    }
    assertEquals(answer.state(), at, place);
  }

  private static int worst(ConflictModel model, StabilityConcept concept, int who, int state) {
    int value = model.preference(who).level(state);
    if (concept == StabilityConcept.SMR || concept == StabilityConcept.SSEQ) {
      for (int counter : model.moves(who).from(state)) {
        value = Math.max(value, model.preference(who).level(counter));
      }
    }
    return value;
  }
}
