package io.entente.conflict.option;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.solve.NotAnsweredException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Feasible states and moves of random option forms against all combinations, one by one. */
class OptionFormTest {

  private static final int FORMS = 300;

  @Test
  void feasibleStatesAreThoseThatNoPatternMatches() {
    for (long seed = 0; seed < FORMS; seed++) {
      OptionForm form = random(seed);
      List<Long> expected = feasible(form);
      if (expected.isEmpty()) {
        assertThrows(IllegalArgumentException.class, form::states);
        continue;
      }
      OptionStates states = form.states();
      List<Long> found = new ArrayList<>();
      for (int state = 0; state < states.count(); state++) {
        found.add(states.taken(state));
        assertEquals(state, states.indexOf(states.taken(state)));
      }
      assertEquals(expected, found, "seed " + seed);
    }
  }

  @Test
  void aMoveChangesOwnOptionsInTheirDirection() {
    for (long seed = 0; seed < FORMS; seed++) {
      OptionForm form = random(seed);
      List<Long> feasible = feasible(form);
      for (int who = 0; who < 3 && !feasible.isEmpty(); who++) {
        var moves = OptionMoves.of(form, form.states(), who);
        int count = 0;
        for (int from = 0; from < feasible.size(); from++) {
          for (int to = 0; to < feasible.size(); to++) {
            boolean expected =
                from != to && allowed(form, who, feasible.get(from), feasible.get(to));
            count += expected ? 1 : 0;
            assertEquals(expected, moves.contains(from, to), "seed " + seed);
          }
        }
        assertEquals(count, moves.count());
      }
    }
  }

  private static boolean allowed(OptionForm form, int who, long from, long to) {
    for (int option = 0; option < form.options().size(); option++) {
      Option described = form.options().get(option);
      long before = from >> option & 1;
      long after = to >> option & 1;
      boolean possible =
          before == after
              || described.owner() == who
                  && switch (described.direction()) {
                    case BOTH -> true;
                    case FORWARD -> after == 1;
                    case BACK -> after == 0;
                  };
      if (!possible) {
        return false;
      }
    }
    return true;
  }

  @Test
  void exclusiveOptionsAndAtLeastOneAreRulesOnStates() {
    List<OptionPattern> rules = new ArrayList<>(OptionPattern.pairsOf(0, 1, 2));
    rules.add(OptionPattern.noneOf(0, 1, 2).because("one of them must be chosen"));
    OptionStates states = new OptionForm(List.of("A", "B"), options(4), rules).states();
    List<String> texts = new ArrayList<>();
    for (int state = 0; state < states.count(); state++) {
      texts.add(states.text(state));
    }
    assertEquals(List.of("YNNN", "NYNN", "NNYN", "YNNY", "NYNY", "NNYY"), texts);
  }

  @Test
  void fortyOptionsAreFewStatesIfTheyExcludeEachOther() {
    int[] all = new int[40];
    for (int option = 0; option < 40; option++) {
      all[option] = option;
    }
    OptionForm form = new OptionForm(List.of("A", "B"), options(40), OptionPattern.pairsOf(all));
    assertEquals(41, form.states().count());
  }

  @Test
  void tooManyStatesAreRefusedWithTheirNumber() {
    OptionForm form = new OptionForm(List.of("A", "B"), options(30), List.of());
    String said = assertThrows(NotAnsweredException.class, form::states).getMessage();
    assertTrue(said.contains("1,073,741,824") && said.contains("1,000,000"), said);
  }

  @Test
  void tooManyMovesAreRefusedWithTheirNumber() {
    OptionForm form = new OptionForm(List.of("A"), options(14), List.of());
    OptionStates states = form.states();
    String said =
        assertThrows(NotAnsweredException.class, () -> OptionMoves.of(form, states, 0))
            .getMessage();
    assertTrue(said.contains("268,419,072"), said);
  }

  @Test
  void aPatternIsOneLetterForEachOption() {
    assertEquals("Y-N", OptionPattern.parse("Y-N", 3).text(3));
    for (String faulty : List.of("Y-", "Y-NN", "y-N", "---")) {
      assertThrows(IllegalArgumentException.class, () -> OptionPattern.parse(faulty, 3));
    }
  }

  private static List<Option> options(int count) {
    List<Option> options = new ArrayList<>();
    for (int option = 0; option < count; option++) {
      options.add(new Option(0, "o" + option, Direction.BOTH));
    }
    return options;
  }

  private static OptionForm random(long seed) {
    Random random = new Random(seed);
    int count = 1 + random.nextInt(6);
    List<Option> options = new ArrayList<>();
    for (int option = 0; option < count; option++) {
      Direction direction = Direction.values()[random.nextInt(3)];
      options.add(new Option(random.nextInt(3), "o" + option, direction));
    }
    List<OptionPattern> patterns = new ArrayList<>();
    for (int at = random.nextInt(4); at > 0; at--) {
      long mask = 1 + random.nextInt((1 << count) - 1);
      patterns.add(new OptionPattern(mask, mask & random.nextInt(1 << count), ""));
    }
    return new OptionForm(List.of("A", "B", "C"), options, patterns);
  }

  private static List<Long> feasible(OptionForm form) {
    List<Long> states = new ArrayList<>();
    for (long state = 0; state < 1L << form.options().size(); state++) {
      long candidate = state;
      if (form.infeasible().stream().noneMatch(pattern -> pattern.matches(candidate))) {
        states.add(state);
      }
    }
    return states;
  }
}
