package io.entente.sample;

import io.entente.scenario.Condition;
import io.entente.scenario.LevelTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which row of a table counts at every place of a scope: the first whose condition holds.
 *
 * <p>A conjunction of "this decision takes one of these moves" marks the block of places it names;
 * a condition of another form is asked about each place that no row has taken yet.
 */
final class Rows {

  /** Where no row matches. */
  static final int NONE = -1;

  private final Scope scope;
  private final Cells cells;
  private final int[] rowAt;

  private Rows(Scope scope, Cells cells) {
    this.scope = scope;
    this.cells = cells;
    rowAt = new int[scope.size()];
    Arrays.fill(rowAt, NONE);
  }

  /**
   * The number of the row at each place.
   *
   * @param scope mentions every decision that a condition does
   */
  static int[] matching(List<LevelTable.Row> rows, Scope scope, Cells cells) {
    Rows result = new Rows(scope, cells);
    for (int row = 0; row < rows.size(); row++) {
      Condition when = rows.get(row).when();
      Optional<int[][]> block = result.block(when);
      if (block.isPresent()) {
        result.mark(row, block.get(), 0, 0);
      } else {
        result.ask(row, when);
      }
    }
    return result.rowAt;
  }

  /** The strategies of each axis that a plain conjunction allows; empty for other conditions. */
  private Optional<int[][]> block(Condition when) {
    List<Condition> parts = when instanceof Condition.All all ? all.parts() : List.of(when);
    List<List<Integer>> allowed = new ArrayList<>();
    for (int i = 0; i < scope.axisCount(); i++) {
      List<Integer> every = new ArrayList<>();
      for (int s = 0; s < cells.count(scope.axis(i)); s++) {
        every.add(s);
      }
      allowed.add(every);
    }
    for (Condition part : parts) {
      if (!(part instanceof Condition.Is is)) {
        return Optional.empty();
      }
      for (int i = 0; i < scope.axisCount(); i++) {
        int axis = scope.axis(i);
        if (cells.id(axis).equals(is.decision())) {
          allowed.get(i).removeIf(s -> !is.values().contains(cells.value(axis, s)));
        }
      }
    }
    int[][] block = new int[allowed.size()][];
    for (int i = 0; i < block.length; i++) {
      block[i] = new int[allowed.get(i).size()];
      for (int s = 0; s < block[i].length; s++) {
        block[i][s] = allowed.get(i).get(s);
      }
    }
    return Optional.of(block);
  }

  private void mark(int row, int[][] block, int axis, int place) {
    if (axis == block.length) {
      rowAt[place] = rowAt[place] == NONE ? row : rowAt[place];
      return;
    }
    for (int strategy : block[axis]) {
      mark(row, block, axis + 1, place + strategy * scope.stride(axis));
    }
  }

  private void ask(int row, Condition when) {
    Map<String, String> moves = new LinkedHashMap<>();
    for (int place = 0; place < rowAt.length; place++) {
      if (rowAt[place] == NONE) {
        for (int i = 0; i < scope.axisCount(); i++) {
          int strategy = place / scope.stride(i) % cells.count(scope.axis(i));
          moves.put(cells.id(scope.axis(i)), cells.value(scope.axis(i), strategy));
        }
        rowAt[place] = when.test(moves, formula -> false) ? row : NONE;
      }
    }
  }
}
