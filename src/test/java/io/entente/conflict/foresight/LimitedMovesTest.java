package io.entente.conflict.foresight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.conflict.ConflictModel;
import io.entente.conflict.Preference;
import io.entente.conflict.RandomConflicts;
import io.entente.conflict.StateSet;
import io.entente.conflict.stability.Stability;
import io.entente.conflict.stability.StabilityConcept;
import io.entente.game.Shape;
import io.entente.solve.NotAnsweredException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Looking ahead, in games of two by two and in random conflicts of two decision makers. */
class LimitedMovesTest {

  private static final List<String> CELLS = List.of("CC", "CD", "DC", "DD");

  private static ConflictModel twoByTwo(int[] row, int[] column) {
    return ConflictModel.ofProfiles(
        List.of("Row", "Column"),
        CELLS,
        Shape.of(2, 2),
        List.of(Preference.ofLevels(row), Preference.ofLevels(column)));
  }

  @Test
  void namedGamesHaveTheirKnownEquilibria() throws IOException {
    int compared = 0;
    for (String line : Files.readAllLines(Path.of("src/test/resources/conflict/two-by-two.txt"))) {
      if (line.startsWith("#")) {
        continue;
      }
      String[] parts = line.split(" \\| ");
      int[] own = Arrays.stream(parts[0].split(" ")).skip(1).mapToInt(Integer::parseInt).toArray();
      ConflictModel model = twoByTwo(own, new int[] {own[0], own[2], own[1], own[3]});
      for (String fact : List.of(parts).subList(1, parts.length)) {
        String concept = fact.substring(0, fact.indexOf(':'));
        StateSet found =
            concept.equals("NM")
                ? LimitedMoves.of(model).nonMyopicEquilibria()
                : Stability.of(model).equilibria(StabilityConcept.valueOf(concept));
        List<String> names = found.toList().stream().map(CELLS::get).toList();
        assertEquals(fact, concept + ": " + String.join(" ", names), parts[0]);
        compared++;
      }
    }
    assertEquals(24, compared);
  }

  /** The count agrees with an independent program. */
  @Test
  void ofThe78OrdinalGames23HaveNoNonMyopicEquilibrium() {
    List<int[]> orders = new ArrayList<>();
    permute(new int[] {1, 2, 3, 4}, 0, orders);
    Set<String> seen = new LinkedHashSet<>();
    int without = 0;
    for (int[] row : orders) {
      for (int[] column : orders) {
        if (seen.add(canonical(row, column))) {
          LimitedMoves moves = LimitedMoves.of(twoByTwo(row, column));
          without += moves.nonMyopicEquilibria().isEmpty() ? 1 : 0;
        }
      }
    }
    assertEquals(78, seen.size());
    assertEquals(23, without);
  }

  private static void permute(int[] values, int from, List<int[]> found) {
    if (from == values.length) {
      found.add(values.clone());
    }
    for (int at = from; at < values.length; at++) {
      int[] swapped = values.clone();
      swapped[from] = values[at];
      swapped[at] = values[from];
      permute(swapped, from + 1, found);
    }
  }

  /** The smallest text over exchanged rows, columns and players. */
  private static String canonical(int[] row, int[] column) {
    String smallest = "z";
    for (int change = 0; change < 8; change++) {
      int[] first = new int[4];
      int[] second = new int[4];
      for (int cell = 0; cell < 4; cell++) {
        int from = cell ^ (change & 3);
        int transposed = (from & 1) << 1 | from >> 1;
        first[cell] = change < 4 ? row[from] : column[transposed];
        second[cell] = change < 4 ? column[from] : row[transposed];
      }
      String text = Arrays.toString(first) + Arrays.toString(second);
      smallest = text.compareTo(smallest) < 0 ? text : smallest;
    }
    return smallest;
  }

  @Test
  void horizonsAreThoseOfTheRecursion() {
    int periods = 0;
    for (long seed = 0; seed < 500; seed++) {
      ConflictModel model = RandomConflicts.of(new Random(seed), 2, 2 + (int) (seed % 5));
      LimitedMoves moves = LimitedMoves.of(model);
      periods = Math.max(periods, moves.period());
      for (int who = 0; who < 2; who++) {
        for (int state = 0; state < model.states(); state++) {
          for (int horizon = 0; horizon <= 5; horizon++) {
            assertEquals(
                end(model, horizon, who, state), moves.end(horizon, who, state), "seed " + seed);
          }
          boolean always = true;
          for (int horizon = 1000; horizon < 1000 + moves.period(); horizon++) {
            always &= moves.stable(horizon, who).contains(state);
          }
          assertEquals(always, moves.nonMyopic(who).contains(state), "seed " + seed);
        }
        assertEquals(Stability.of(model).stable(StabilityConcept.NASH, who), moves.stable(1, who));
      }
    }
    assertTrue(periods > 1, "some conflicts never settle");
  }

  private static int end(ConflictModel model, int horizon, int who, int state) {
    if (horizon == 0) {
      return state;
    }
    int best = -1;
    for (int to : model.moves(who).from(state)) {
      int foreseen = end(model, horizon - 1, 1 - who, to);
      if (best < 0 || model.preference(who).prefers(foreseen, best)) {
        best = foreseen;
      }
    }
    return best >= 0 && model.preference(who).prefers(best, state) ? best : state;
  }

  @Test
  void moreThanTwoDecisionMakersAreRefused() {
    ConflictModel three = RandomConflicts.of(new Random(1), 3, 4);
    assertThrows(NotAnsweredException.class, () -> LimitedMoves.of(three));
  }
}
