package io.entente.solve.bimatrix;

import java.util.function.Predicate;

/**
 * Visits every vertex of the polyhedron that a dictionary describes, from neighbour to neighbour,
 * depth first.
 *
 * <p>The vertices of a polyhedron are connected by its edges (Balinski 1961). What is visited are
 * those of the perturbed polyhedron, where each has one basis: a vertex of a degenerate polyhedron
 * is visited once for each of the perturbed ones it splits into.
 */
final class VertexSearch {

  private final Dictionary dictionary;
  private final LabelSets visited;
  private final int most;
  private final long budget;

  /** The last row, if its variable must keep its value; else -1. */
  private int kept = -1;

  /**
   * @param dictionary stands at a vertex with the perturbation in mind: one whose constants are not
   *     negative
   * @param most how many bases to visit at most
   * @param budget what to spend at most, in units of {@link Effort}
   */
  VertexSearch(Dictionary dictionary, int most, long budget) {
    this.dictionary = dictionary;
    this.budget = budget;
    this.visited = new LabelSets(dictionary.rows + dictionary.columns);
    this.most = most;
  }

  /**
   * Keeps to the vertices at which the variable of the last row has the value it has now, which is
   * its least: a face. Its vertices are connected too.
   */
  VertexSearch keepingLast() {
    kept = dictionary.rows - 1;
    return this;
  }

  /** How many bases have been visited. */
  int visited() {
    return visited.size();
  }

  /**
   * Shows the visitor the dictionary at every basis, until it returns false; it must not change it.
   *
   * @return whether all were visited
   */
  boolean visit(Predicate<Dictionary> visitor) {
    int columns = dictionary.columns;
    long[] set = new long[LabelSets.words(dictionary.rows + columns)];
    for (int column = 0; column < columns; column++) {
      LabelSets.flip(set, dictionary.columnLabel(column));
    }
    visited.add(set);
    if (!visitor.test(dictionary)) {
      return false;
    }
    Path path = new Path();
    int column = 0;
    while (true) {
      if (column == columns) {
        if (path.length == 0) {
          return true;
        }
        path.length--;
        int row = path.rows[path.length];
        column = path.columns[path.length];
        exchange(set, row, column);
        column++;
        continue;
      }
      int row = dictionary.leavingRow(column);
      if (row < 0 || leavesFace(row, column)) {
        column++;
        continue;
      }
      LabelSets.flip(set, dictionary.columnLabel(column));
      LabelSets.flip(set, dictionary.rowLabel(row));
      boolean isNew = visited.add(set);
      LabelSets.flip(set, dictionary.columnLabel(column));
      LabelSets.flip(set, dictionary.rowLabel(row));
      if (!isNew) {
        column++;
        continue;
      }
      exchange(set, row, column);
      path.add(row, column);
      if (visited.size() > most || dictionary.spent() > budget || !visitor.test(dictionary)) {
        return false;
      }
      column = 0;
    }
  }

  /**
   * Whether the exchange would change the kept variable: it depends on the entering one, which
   * grows.
   */
  private boolean leavesFace(int row, int column) {
    return kept >= 0
        && dictionary.signum(kept, column) != 0
        && dictionary.signum(row, dictionary.columns) != 0;
  }

  private void exchange(long[] set, int row, int column) {
    LabelSets.flip(set, dictionary.columnLabel(column));
    LabelSets.flip(set, dictionary.rowLabel(row));
    dictionary.pivot(row, column);
  }

  /** The exchanges that lead from the first vertex to this one. */
  private static final class Path {
    private int[] rows = new int[256];
    private int[] columns = new int[256];
    private int length;

    void add(int row, int column) {
      if (length == rows.length) {
        rows = java.util.Arrays.copyOf(rows, 2 * length);
        columns = java.util.Arrays.copyOf(columns, 2 * length);
      }
      rows[length] = row;
      columns[length] = column;
      length++;
    }
  }
}
