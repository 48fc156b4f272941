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

  /** What looking up a set of labels costs, mostly in waiting for memory. */
  private static final long LOOKUP = 40;

  /** Words of numbers that are kept for the way back, at most. */
  private static final int KEPT_WORDS = 4_000_000;

  private final Dictionary dictionary;
  private final LabelSets visited;
  private final int most;
  private final Work work;

  /** The last row, if its variable must keep its value; else -1. */
  private int kept = -1;

  /**
   * @param dictionary stands at a vertex with the perturbation in mind: one whose constants are not
   *     negative
   * @param most how many bases to visit at most
   * @param work ends the search when it is over
   */
  VertexSearch(Dictionary dictionary, int most, Work work) {
    this.dictionary = dictionary;
    this.work = work;
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
    Path path = new Path(dictionary);
    int column = 0;
    while (true) {
      if (column == columns) {
        if (path.length == 0) {
          return true;
        }
        column = path.back(dictionary, set) + 1;
        continue;
      }
      int row = dictionary.leavingRow(column);
      if (work.isOver()) {
        return false;
      }
      if (row < 0 || leavesFace(row, column)) {
        column++;
        continue;
      }
      LabelSets.flip(set, dictionary.columnLabel(column));
      LabelSets.flip(set, dictionary.rowLabel(row));
      boolean isNew = visited.add(set);
      work.spend(LOOKUP);
      if (!isNew) {
        LabelSets.flip(set, dictionary.columnLabel(column));
        LabelSets.flip(set, dictionary.rowLabel(row));
        column++;
        continue;
      }
      path.forward(dictionary, row, column);
      if (visited.size() > most || work.isOver() || !visitor.test(dictionary)) {
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

  /**
   * The exchanges that lead from the first vertex to this one, and the numbers before the last of
   * them, so that few have to be computed again on the way back.
   */
  private static final class Path {
    private int[] rows = new int[256];
    private int[] columns = new int[256];
    private int length;

    /** The numbers at depth d are at d modulo its length, if {@link #depths} says d. */
    private final Entries[] kept;

    private final int[] depths;
    private long keptWords;

    Path(Dictionary dictionary) {
      long size = dictionary.rows * (dictionary.columns + 1L);
      kept = new Entries[(int) Math.max(2, Math.min(1 << 14, KEPT_WORDS / size))];
      depths = new int[kept.length];
    }

    void forward(Dictionary dictionary, int row, int column) {
      if (length == rows.length) {
        rows = java.util.Arrays.copyOf(rows, 2 * length);
        columns = java.util.Arrays.copyOf(columns, 2 * length);
      }
      rows[length] = row;
      columns[length] = column;
      int slot = length % kept.length;
      Entries old = kept[slot];
      if (old != null) {
        keptWords -= old.size();
        dictionary.reuse(old);
      }
      Entries before = dictionary.pivotKeeping(row, column);
      boolean isKept = keptWords + before.size() <= KEPT_WORDS;
      kept[slot] = isKept ? before : null;
      depths[slot] = isKept ? length : -1;
      keptWords += isKept ? before.size() : 0;
      length++;
    }

    /** Goes back by one exchange; the column it was of. */
    int back(Dictionary dictionary, long[] set) {
      length--;
      int row = rows[length];
      int column = columns[length];
      LabelSets.flip(set, dictionary.columnLabel(column));
      LabelSets.flip(set, dictionary.rowLabel(row));
      int slot = length % kept.length;
      if (kept[slot] != null && depths[slot] == length) {
        dictionary.undo(row, column, kept[slot]);
        keptWords -= kept[slot].size();
        kept[slot] = null;
      } else {
        dictionary.pivot(row, column);
      }
      return column;
    }
  }
}
