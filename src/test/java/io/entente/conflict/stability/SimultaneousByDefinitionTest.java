package io.entente.conflict.stability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.conflict.ConflictModel;
import io.entente.conflict.Preference;
import io.entente.conflict.RandomConflicts;
import io.entente.conflict.Step;
import io.entente.conflict.option.Direction;
import io.entente.conflict.option.Option;
import io.entente.conflict.option.OptionForm;
import io.entente.conflict.option.OptionPattern;
import io.entente.conflict.option.OptionStates;
import io.entente.solve.NotAnsweredException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Simultaneous sanctions of random conflicts in option form, option by option. */
class SimultaneousByDefinitionTest {

  private static final int CONFLICTS = 300;

  private static OptionForm random(Random random) {
    int count = 3 + random.nextInt(3);
    List<Option> options = new ArrayList<>();
    for (int option = 0; option < count; option++) {
      Direction direction = Direction.values()[random.nextInt(3)];
      options.add(new Option(random.nextInt(3), "o" + option, direction));
    }
    long mask = 1 + random.nextInt((1 << count) - 1);
    OptionPattern pattern = new OptionPattern(mask, mask & random.nextInt(1 << count), "");
    return new OptionForm(List.of("A", "B", "C"), options, List.of(pattern));
  }

  @Test
  void verdictsAndWitnessesAreThoseOfTheDefinition() {
    int stable = 0;
    int deterred = 0;
    for (long seed = 0; seed < CONFLICTS; seed++) {
      Random random = new Random(seed);
      OptionForm form = random(random);
      OptionStates states = form.states();
      List<Preference> preferences = new ArrayList<>();
      for (int who = 0; who < 3; who++) {
        preferences.add(
            Preference.ofLevels(random.ints(states.count(), 0, states.count()).toArray()));
      }
      ConflictModel model = form.model(preferences);
      Stability fast = Stability.of(model);
      for (int who = 0; who < 3; who++) {
        Preference own = model.preference(who);
        for (int state = 0; state < states.count(); state++) {
          boolean expected = true;
          int level = own.level(state);
          Verdict verdict = Witnesses.of(model).verdict(StabilityConcept.SIM, who, state);
          for (Improvement improvement : verdict.improvements()) {
            Set<Integer> results = results(model, form, states, who, state, improvement.to());
            boolean holds = results.stream().anyMatch(end -> own.level(end) <= level);
            expected &= holds;
            deterred += holds ? 1 : 0;
            String place = "seed " + seed + " " + verdict;
            assertEquals(holds, improvement.deterred(), place);
            assertEquals(results.isEmpty(), improvement.answer().isEmpty(), place);
            if (!results.isEmpty()) {
              Answer answer = improvement.answer().get();
              assertTrue(results.contains(answer.state()), place);
              assertEquals(holds, !own.prefers(answer.state(), state), place);
              for (int end : results) {
                assertTrue(holds || !own.prefers(answer.state(), end), place);
              }
              for (Step step : answer.steps()) {
                assertTrue(model.preference(step.mover()).prefers(step.to(), state), place);
              }
            }
          }
          assertEquals(expected, verdict.stable());
          assertEquals(expected, fast.stable(StabilityConcept.SIM, who).contains(state));
          stable += expected ? 1 : 0;
        }
      }
    }
    assertTrue(stable > 1000 && deterred > 100, stable + " " + deterred);
  }

  /** All states that come of the move and of at least one improvement of others from the state. */
  private static Set<Integer> results(
      ConflictModel model, OptionForm form, OptionStates states, int who, int state, int to) {
    Set<Long> combined = new LinkedHashSet<>(Set.of(states.taken(to)));
    Set<Long> moved = new LinkedHashSet<>();
    for (int other = 0; other < 3; other++) {
      if (other != who) {
        long owned = form.ownedBy(other);
        Set<Long> more = new LinkedHashSet<>();
        for (int target : model.moves(other).from(state)) {
          if (model.preference(other).prefers(target, state)) {
            for (long before : combined) {
              more.add(before & ~owned | states.taken(target) & owned);
            }
          }
        }
        moved.addAll(more);
        combined.addAll(more);
      }
    }
    Set<Integer> feasible = new LinkedHashSet<>();
    for (long taken : moved) {
      if (states.indexOf(taken) >= 0) {
        feasible.add(states.indexOf(taken));
      }
    }
    return feasible;
  }

  @Test
  void statesWithoutPartsAreRefused() {
    Stability stability = Stability.of(RandomConflicts.any(1));
    assertThrows(NotAnsweredException.class, () -> stability.stable(StabilityConcept.SIM, 0));
  }
}
