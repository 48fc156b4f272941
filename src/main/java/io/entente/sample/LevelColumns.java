package io.entente.sample;

import io.entente.expression.Expression;
import io.entente.scenario.Condition;
import io.entente.scenario.Decision;
import io.entente.scenario.LevelTable;
import io.entente.scenario.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The level of one term as numbers: for each distinct product of formulas that its tables hold, the
 * numeric factor at every place of the term's scope. The level at a place is the sum over these
 * columns of factor times product, of which at most one is not 0.
 */
final class LevelColumns {

  /** One product of formulas (by their text; empty for plain numbers) and its numeric factors. */
  record Column(List<Expression> formulas, double[] factors) {}

  private final Scope scope;
  private final List<Column> columns = new ArrayList<>();

  private LevelColumns(Scope scope) {
    this.scope = scope;
  }

  Scope scope() {
    return scope;
  }

  List<Column> columns() {
    return columns;
  }

  static LevelColumns of(Term term, Cells cells) {
    Scope scope = new Scope(cells, cells.axes(term.decisions()));
    int size = scope.size();
    double[] numbers = new double[size];
    Arrays.fill(numbers, 1);
    List<List<Expression>> formulas = new ArrayList<>();
    for (int place = 0; place < size; place++) {
      formulas.add(List.of());
    }
    for (LevelTable table : term.levels()) {
      Scope own = new Scope(cells, cells.axes(table.decisions()));
      int[] rowAt = rows(table, own, cells);
      int[] projection = scope.projectionOnto(own);
      for (int place = 0; place < size; place++) {
        int row = rowAt[projection[place]];
        if (row < 0) {
          numbers[place] = 0;
          continue;
        }
        Expression entry = table.rows().get(row).is();
        if (entry.isConstant()) {
          numbers[place] *= entry.constantValue();
        } else {
          List<Expression> longer = new ArrayList<>(formulas.get(place));
          longer.add(entry);
          formulas.set(place, longer);
        }
      }
    }
    return collected(scope, numbers, formulas);
  }

  private static LevelColumns collected(
      Scope scope, double[] numbers, List<List<Expression>> formulas) {
    LevelColumns result = new LevelColumns(scope);
    Map<String, Column> byText = new LinkedHashMap<>();
    for (int place = 0; place < numbers.length; place++) {
      if (numbers[place] == 0) {
        continue;
      }
      List<Expression> product = formulas.get(place);
      List<String> texts = new ArrayList<>();
      for (Expression formula : product) {
        texts.add(formula.toString());
      }
      Collections.sort(texts);
      Column column =
          byText.computeIfAbsent(
              String.join(" * ", texts), key -> new Column(product, new double[numbers.length]));
      column.factors()[place] = numbers[place];
    }
    result.columns.addAll(byText.values());
    return result;
  }

  /** Which row counts at each place of the table's own scope; -1 where none matches. */
  static int[] rows(LevelTable table, Scope scope, Cells cells) {
    int[] rowAt = new int[scope.size()];
    Arrays.fill(rowAt, -1);
    for (int row = 0; row < table.rows().size(); row++) {
      Condition when = table.rows().get(row).when();
      int[][] allowed = allowed(when, scope, cells);
      if (allowed != null) {
        mark(rowAt, row, scope, allowed, 0, 0);
      } else {
        markSlowly(rowAt, row, when, scope, cells);
      }
    }
    return rowAt;
  }

  /** For a plain conjunction: the strategies allowed on each axis. Otherwise null. */
  private static int[][] allowed(Condition when, Scope scope, Cells cells) {
    List<Condition> parts = when instanceof Condition.All all ? all.parts() : List.of(when);
    int[][] allowed = new int[scope.axisCount()][];
    for (Condition part : parts) {
      if (!(part instanceof Condition.Is is)) {
        return null;
      }
      for (int i = 0; i < allowed.length; i++) {
        Decision decision = cells.decisions().get(scope.axis(i));
        if (decision.id().equals(is.decision())) {
          if (allowed[i] != null) {
            return null;
          }
          allowed[i] = indices(decision, is.values());
        }
      }
    }
    for (int i = 0; i < allowed.length; i++) {
      if (allowed[i] == null) {
        allowed[i] = new int[cells.count(scope.axis(i))];
        Arrays.setAll(allowed[i], s -> s);
      }
    }
    return allowed;
  }

  private static int[] indices(Decision decision, List<String> values) {
    Set<Integer> found = new LinkedHashSet<>();
    for (String value : values) {
      int index = decision.indexOf(value);
      if (index >= 0) {
        found.add(index);
      }
    }
    int[] result = new int[found.size()];
    int n = 0;
    for (int index : found) {
      result[n++] = index;
    }
    return result;
  }

  private static void mark(
      int[] rowAt, int row, Scope scope, int[][] allowed, int axis, int place) {
    if (axis == allowed.length) {
      if (rowAt[place] < 0) {
        rowAt[place] = row;
      }
      return;
    }
    for (int strategy : allowed[axis]) {
      mark(rowAt, row, scope, allowed, axis + 1, place + strategy * scope.stride(axis));
    }
  }

  private static void markSlowly(int[] rowAt, int row, Condition when, Scope scope, Cells cells) {
    Map<String, String> moves = new LinkedHashMap<>();
    for (int place = 0; place < rowAt.length; place++) {
      if (rowAt[place] >= 0) {
        continue;
      }
      for (int i = 0; i < scope.axisCount(); i++) {
        Decision decision = cells.decisions().get(scope.axis(i));
        int strategy = place / scope.stride(i) % cells.count(scope.axis(i));
        moves.put(decision.id(), decision.strategies().get(strategy).id());
      }
      if (when.test(moves, formula -> false)) {
        rowAt[place] = row;
      }
    }
  }
}
