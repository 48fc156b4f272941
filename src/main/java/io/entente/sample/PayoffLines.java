package io.entente.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One actor's payoffs as a short list of sums.
 *
 * <p>Columns (coefficient times level) that mention the same decisions form a group; each distinct
 * row of levels in a group is one <em>line</em>, a weighted sum of coefficients. A group whose
 * decisions all occur in a larger group is folded into that one, smallest first, so that its sums
 * are added once per place of the larger group and not once per combination of moves. A
 * combination's payoff is the sum of one line from each group that is left; equal sums are computed
 * once and shared.
 *
 * <p>Contract: two combinations at which all of the actor's levels are equal have the same line, so
 * their payoffs are the same to the last bit, whatever the coefficients. Structural ties stay ties.
 */
final class PayoffLines {

  /** A coefficient and the level it has at every place of a scope. */
  record Column(Scope scope, int coefficient, double[] levels) {}

  private final List<int[]> coefficients = new ArrayList<>();
  private final List<double[]> levels = new ArrayList<>();
  private final List<int[]> parts = new ArrayList<>();
  private final Map<List<Object>, Integer> known = new HashMap<>();
  private final int[] lineOfCell;
  private final List<Column> columns;
  private final double[] largest;

  PayoffLines(List<Column> columns, Cells cells) {
    this.columns = List.copyOf(columns);
    largest = new double[columns.size()];
    for (int c = 0; c < largest.length; c++) {
      for (double level : columns.get(c).levels()) {
        largest[c] = Math.max(largest[c], Math.abs(level));
      }
    }
    Map<Scope, List<Column>> byScope = new LinkedHashMap<>();
    for (Column column : columns) {
      byScope.computeIfAbsent(column.scope(), scope -> new ArrayList<>()).add(column);
    }
    List<Scope> scopes = new ArrayList<>(byScope.keySet());
    scopes.sort(Comparator.comparingInt(Scope::size));
    Map<Scope, List<int[]>> folded = new HashMap<>();
    List<Scope> tops = new ArrayList<>();
    Map<Scope, int[]> linesOf = new HashMap<>();
    for (int i = 0; i < scopes.size(); i++) {
      Scope scope = scopes.get(i);
      int[] lines = lines(byScope.get(scope), scope.size(), folded.getOrDefault(scope, List.of()));
      linesOf.put(scope, lines);
      Scope home = home(scope, scopes.subList(i + 1, scopes.size()));
      if (home == scope) {
        tops.add(scope);
      } else {
        int[] projected = home.projectionOnto(scope);
        for (int place = 0; place < projected.length; place++) {
          projected[place] = lines[projected[place]];
        }
        folded.computeIfAbsent(home, key -> new ArrayList<>()).add(projected);
      }
    }
    lineOfCell = new int[cells.size()];
    Scope whole = Scope.whole(cells);
    List<int[]> topLines = new ArrayList<>();
    for (Scope top : tops) {
      int[] projected = whole.projectionOnto(top);
      for (int place = 0; place < projected.length; place++) {
        projected[place] = linesOf.get(top)[projected[place]];
      }
      topLines.add(projected);
    }
    for (int cell = 0; cell < lineOfCell.length; cell++) {
      int[] sum = new int[topLines.size()];
      for (int g = 0; g < sum.length; g++) {
        sum[g] = topLines.get(g)[cell];
      }
      lineOfCell[cell] = sum.length == 1 ? sum[0] : line(new int[0], new double[0], sum);
    }
    known.clear();
  }

  /** The smallest scope, among larger ones, that a scope lies in; itself if there is none. */
  private static Scope home(Scope scope, List<Scope> larger) {
    for (Scope other : larger) {
      if (other.contains(scope)) {
        return other;
      }
    }
    return scope;
  }

  /** The line of every place of a scope. */
  private int[] lines(List<Column> group, int size, List<int[]> folded) {
    int[] result = new int[size];
    for (int place = 0; place < size; place++) {
      int used = 0;
      int[] with = new int[group.size()];
      double[] level = new double[group.size()];
      for (Column column : group) {
        if (column.levels()[place] != 0) {
          with[used] = column.coefficient();
          level[used++] = column.levels()[place];
        }
      }
      int[] foldedHere = new int[folded.size()];
      for (int f = 0; f < foldedHere.length; f++) {
        foldedHere[f] = folded.get(f)[place];
      }
      result[place] = line(Arrays.copyOf(with, used), Arrays.copyOf(level, used), foldedHere);
    }
    return result;
  }

  private int line(int[] with, double[] level, int[] sums) {
    List<Object> key = new ArrayList<>();
    for (int i = 0; i < with.length; i++) {
      key.add(with[i]);
      key.add(level[i]);
    }
    key.add("+");
    for (int part : sums) {
      key.add(part);
    }
    Integer old = known.get(key);
    if (old != null) {
      return old;
    }
    coefficients.add(with);
    levels.add(level);
    parts.add(sums);
    known.put(key, parts.size() - 1);
    return parts.size() - 1;
  }

  int size() {
    return parts.size();
  }

  int lineOfCell(int cell) {
    return lineOfCell[cell];
  }

  /**
   * Fills {@code out[line][lane]}.
   *
   * @param values coefficients, {@code [coefficient][lane]}
   */
  void evaluate(double[][] values, int n, double[][] out) {
    for (int line = 0; line < out.length; line++) {
      double[] sum = out[line];
      int[] with = coefficients.get(line);
      double[] level = levels.get(line);
      boolean empty = true;
      for (int i = 0; i < with.length; i++) {
        if (empty) {
          assign(sum, values[with[i]], level[i], n);
        } else {
          add(sum, values[with[i]], level[i], n);
        }
        empty = false;
      }
      for (int part : parts.get(line)) {
        if (empty) {
          System.arraycopy(out[part], 0, sum, 0, n);
        } else {
          add(sum, out[part], n);
        }
        empty = false;
      }
      if (empty) {
        Arrays.fill(sum, 0, n, 0);
      }
    }
  }

  private static void assign(double[] sum, double[] value, double level, int n) {
    for (int lane = 0; lane < n; lane++) {
      sum[lane] = value[lane] * level;
    }
  }

  private static void add(double[] sum, double[] value, double level, int n) {
    for (int lane = 0; lane < n; lane++) {
      sum[lane] += value[lane] * level;
    }
  }

  private static void add(double[] sum, double[] part, int n) {
    for (int lane = 0; lane < n; lane++) {
      sum[lane] += part[lane];
    }
  }

  /** Fills {@code out[lane]} with Σ |coefficient| · max |level|, a bound on every payoff's size. */
  void magnitudes(double[][] values, int n, double[] out) {
    Arrays.fill(out, 0, n, 0);
    for (int c = 0; c < largest.length; c++) {
      double most = largest[c];
      double[] value = values[columns.get(c).coefficient()];
      for (int lane = 0; lane < n; lane++) {
        out[lane] += Math.abs(value[lane]) * most;
      }
    }
  }

  /** How far rounding can move the difference of two payoffs, per unit of their size. */
  double roundingUnit() {
    return (columns.size() + 2) * 0x1p-52;
  }
}
