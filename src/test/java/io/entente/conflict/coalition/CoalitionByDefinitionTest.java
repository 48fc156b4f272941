package io.entente.conflict.coalition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.conflict.ConflictModel;
import io.entente.conflict.RandomConflicts;
import io.entente.conflict.StateSet;
import io.entente.conflict.Step;
import io.entente.conflict.stability.PlainReach;
import io.entente.conflict.stability.Stability;
import io.entente.conflict.stability.StabilityConcept;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Coalitions in random conflicts against the definitions, quantifier by quantifier. */
class CoalitionByDefinitionTest {

  private static final int CONFLICTS = 500;
  private static final List<StabilityConcept> CONCEPTS =
      List.of(
          StabilityConcept.NASH, StabilityConcept.GMR, StabilityConcept.SMR, StabilityConcept.SEQ);

  @Test
  void verdictsAndWitnessesAreThoseOfTheDefinition() {
    for (long seed = 0; seed < CONFLICTS; seed++) {
      ConflictModel model = RandomConflicts.any(seed);
      CoalitionStability fast = CoalitionStability.of(model);
      CoalitionWitnesses witnesses = CoalitionWitnesses.of(model);
      for (StabilityConcept concept : CONCEPTS) {
        StateSet universal = StateSet.all(model.states());
        for (Coalition coalition : Coalition.all(model.decisionMakers())) {
          universal = universal.and(fast.stable(concept, coalition));
          for (int state = 0; state < model.states(); state++) {
            boolean expected = stable(model, concept, coalition, state);
            String place = "seed " + seed + " " + concept + " " + coalition + " " + state;
            assertEquals(expected, fast.stable(concept, coalition).contains(state), place);
            CoalitionVerdict verdict = witnesses.verdict(concept, coalition, state);
            assertEquals(expected, verdict.stable(), place);
            assertEquals(expected, verdict.undeterred().isEmpty(), place);
            checkWitness(model, verdict, place);
          }
        }
        assertEquals(universal, fast.universal(concept));
      }
    }
  }

  private static void checkWitness(ConflictModel model, CoalitionVerdict verdict, String place) {
    Set<Integer> improvements = improvements(model, verdict.coalition(), verdict.state());
    assertEquals(improvements.size(), verdict.improvements().size(), place);
    for (CoalitionVerdict.Improvement improvement : verdict.improvements()) {
      assertTrue(improvements.contains(improvement.to()), place);
      checkSteps(model, verdict.coalition(), verdict.state(), improvement.steps(), place);
      assertEquals(
          improvement.to(), improvement.steps().get(improvement.steps().size() - 1).to(), place);
      assertEquals(
          deterred(
              model, verdict.concept(), verdict.coalition(), verdict.state(), improvement.to()),
          improvement.answer().isPresent(),
          place);
      if (improvement.answer().isPresent()) {
        CoalitionVerdict.Answer answer = improvement.answer().get();
        assertTrue(verdict.coalition().has(answer.hurt()), place);
        assertFalse(
            model.preference(answer.hurt()).prefers(answer.state(), verdict.state()), place);
        int at = improvement.to();
        for (CoalitionStep step : answer.steps()) {
          assertEquals(0, step.by().members() & verdict.coalition().members(), place);
          boolean possible =
              verdict.concept() == StabilityConcept.SEQ
                  ? improvements(model, step.by(), at).contains(step.to())
                  : model.moves(step.by().toList().get(0)).contains(at, step.to());
          assertTrue(possible, place);
          at = step.to();
        }
        assertEquals(answer.state(), at, place);
      }
    }
  }

  static void checkSteps(
      ConflictModel model, Coalition coalition, int start, List<Step> steps, String place) {
    int at = start;
    int last = -1;
    for (Step step : steps) {
      assertTrue(coalition.has(step.mover()) && step.mover() != last, place);
      assertTrue(model.moves(step.mover()).contains(at, step.to()), place);
      at = step.to();
      last = step.mover();
    }
  }

  @Test
  void singleDecisionMakersAreJudgedAsBefore() {
    for (long seed = 0; seed < CONFLICTS; seed++) {
      ConflictModel model = RandomConflicts.any(seed);
      Stability single = Stability.of(model);
      CoalitionStability coalitions = CoalitionStability.of(model);
      for (int who = 0; who < model.decisionMakers(); who++) {
        for (StabilityConcept concept : CONCEPTS.subList(0, 3)) {
          assertEquals(
              single.stable(concept, who),
              coalitions.stable(concept, Coalition.of(who)),
              "seed " + seed);
        }
      }
    }
  }

  @Test
  void whatIsNotDefinedIsRefused() {
    CoalitionStability stability = CoalitionStability.of(RandomConflicts.any(3));
    assertThrows(
        IllegalArgumentException.class,
        () -> stability.stable(StabilityConcept.SIM, Coalition.of(0)));
  }

  private static boolean stable(
      ConflictModel model, StabilityConcept concept, Coalition coalition, int state) {
    return improvements(model, coalition, state).stream()
        .allMatch(to -> deterred(model, concept, coalition, state, to));
  }

  private static Set<Integer> improvements(ConflictModel model, Coalition coalition, int state) {
    Set<Integer> found = new LinkedHashSet<>();
    for (int to : reach(model, coalition, state)) {
      if (allPrefer(model, coalition, to, state)) {
        found.add(to);
      }
    }
    return found;
  }

  private static Set<Integer> reach(ConflictModel model, Coalition coalition, int state) {
    return PlainReach.reach(model, Set.copyOf(coalition.toList()), state, false).keySet();
  }

  private static boolean allPrefer(
      ConflictModel model, Coalition coalition, int better, int worse) {
    return coalition.toList().stream()
        .allMatch(who -> model.preference(who).prefers(better, worse));
  }

  private static boolean deterred(
      ConflictModel model, StabilityConcept concept, Coalition coalition, int state, int to) {
    Coalition rest = coalition.rest(model.decisionMakers());
    Set<Integer> answers =
        switch (concept) {
          case NASH -> Set.of();
          case SEQ -> credible(model, rest, to);
          default -> reach(model, rest, to);
        };
    return answers.stream()
        .anyMatch(
            end ->
                !allPrefer(model, coalition, end, state)
                    && (concept != StabilityConcept.SMR
                        || reach(model, coalition, end).stream()
                            .noneMatch(again -> allPrefer(model, coalition, again, state))));
  }

  /** What coalitions among the rest reach by improvements, none of them twice in a row. */
  private static Set<Integer> credible(ConflictModel model, Coalition rest, int start) {
    Map<Integer, Set<Coalition>> last = new LinkedHashMap<>();
    for (Coalition mover : rest.within()) {
      for (int to : improvements(model, mover, start)) {
        last.computeIfAbsent(to, state -> new LinkedHashSet<>()).add(mover);
      }
    }
    for (boolean grown = true; grown; ) {
      grown = false;
      for (int at : Set.copyOf(last.keySet())) {
        for (Coalition mover : rest.within()) {
          if (!last.get(at).equals(Set.of(mover))) {
            for (int to : improvements(model, mover, at)) {
              grown |= last.computeIfAbsent(to, state -> new LinkedHashSet<>()).add(mover);
            }
          }
        }
      }
    }
    return last.keySet();
  }
}
