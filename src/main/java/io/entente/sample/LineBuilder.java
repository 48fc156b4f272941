package io.entente.sample;

import io.entente.sample.PayoffLines.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the {@linkplain PayoffLines lines} of some columns.
 *
 * <p>A part is a scope with a line for each of its places. Every group of columns with one scope is
 * a part; the smallest part and the one it makes the smallest union with become one, until one is
 * left. The line of 0 is never added to another. At last, a sum of two that is a part of one line
 * only gives its parts to that line, which becomes a sum of three.
 */
final class LineBuilder {

  private record Part(Scope scope, int[] lineAt) {}

  private static final int NONE = -1;

  private final List<Column> columns;
  private final int[] lineOfCell;
  private int[] left = new int[16];
  private int[] right = new int[16];
  private int[] third = new int[16];
  private int[] start = new int[16];
  private int[] coefficients = new int[16];
  private double[] levels = new double[16];
  private int size;
  private int weighted;
  private int products;
  private int zero = NONE;

  LineBuilder(List<Column> columns, Cells cells) {
    this.columns = List.copyOf(columns);
    Map<Scope, List<Column>> byScope = new LinkedHashMap<>();
    for (Column column : columns) {
      byScope.computeIfAbsent(column.scope(), scope -> new ArrayList<>()).add(column);
    }
    List<Part> parts = new ArrayList<>();
    for (Map.Entry<Scope, List<Column>> group : byScope.entrySet()) {
      parts.add(new Part(group.getKey(), weightedLines(group.getValue(), group.getKey().size())));
    }
    if (parts.isEmpty()) {
      parts.add(new Part(new Scope(cells, new int[0]), weightedLines(List.of(), 1)));
    }
    while (parts.size() > 1) {
      mergeSmallest(parts);
    }
    Part last = parts.get(0);
    lineOfCell = Scope.whole(cells).projectionOnto(last.scope());
    for (int cell = 0; cell < lineOfCell.length; cell++) {
      lineOfCell[cell] = last.lineAt()[lineOfCell[cell]];
    }
    sumThree();
  }

  private int[] weightedLines(List<Column> group, int places) {
    int[] row = new int[places];
    for (Column column : group) {
      row = Numbering.ofPairs(row, Numbering.ofEntries(column.levels()));
    }
    int[] lineOfRow = new int[places];
    Arrays.fill(lineOfRow, NONE);
    for (int place = 0; place < places; place++) {
      if (lineOfRow[row[place]] == NONE) {
        lineOfRow[row[place]] = weightedLine(group, place);
      }
      row[place] = lineOfRow[row[place]];
    }
    return row;
  }

  private int weightedLine(List<Column> group, int place) {
    int before = products;
    for (Column column : group) {
      if (column.levels()[place] != 0) {
        if (products == levels.length) {
          coefficients = Arrays.copyOf(coefficients, 2 * products);
          levels = Arrays.copyOf(levels, 2 * products);
        }
        coefficients[products] = column.coefficient();
        levels[products++] = column.levels()[place];
      }
    }
    if (products == before && zero != NONE) {
      return zero;
    }
    if (weighted + 2 > start.length) {
      start = Arrays.copyOf(start, 2 * start.length);
    }
    start[weighted + 1] = products;
    int line = line(PayoffLines.WEIGHTED, weighted++);
    zero = products == before ? line : zero;
    return line;
  }

  private void mergeSmallest(List<Part> parts) {
    int one = 0;
    for (int i = 1; i < parts.size(); i++) {
      one = parts.get(i).scope().size() < parts.get(one).scope().size() ? i : one;
    }
    Part smallest = parts.remove(one);
    int other = 0;
    long least = Long.MAX_VALUE;
    for (int i = 0; i < parts.size(); i++) {
      long union = smallest.scope().union(parts.get(i).scope()).size();
      if (union < least) {
        least = union;
        other = i;
      }
    }
    parts.set(other, merged(smallest, parts.get(other)));
  }

  private Part merged(Part one, Part other) {
    Scope union = one.scope().union(other.scope());
    int[] first = union.projectionOnto(one.scope());
    int[] second = union.projectionOnto(other.scope());
    for (int place = 0; place < first.length; place++) {
      first[place] = one.lineAt()[first[place]];
      second[place] = other.lineAt()[second[place]];
    }
    int[] pair = Numbering.ofPairs(first, second);
    int[] lineOfPair = new int[first.length];
    int pairs = 0;
    for (int place = 0; place < first.length; place++) {
      if (pair[place] == pairs) {
        lineOfPair[pairs++] = sum(first[place], second[place]);
      }
      pair[place] = lineOfPair[pair[place]];
    }
    return new Part(union, pair);
  }

  private int sum(int one, int other) {
    return one == zero ? other : other == zero ? one : line(one, other);
  }

  private int line(int leftPart, int rightPart) {
    if (size == left.length) {
      left = Arrays.copyOf(left, 2 * size);
      right = Arrays.copyOf(right, 2 * size);
      third = Arrays.copyOf(third, 2 * size);
    }
    left[size] = leftPart;
    right[size] = rightPart;
    third[size] = PayoffLines.NONE;
    return size++;
  }

  /** The three are added up in the order in which they were before, so no bit changes. */
  private void sumThree() {
    int[] uses = uses();
    int[] place = new int[size];
    int kept = 0;
    for (int line = 0; line < size; line++) {
      if (left[line] != PayoffLines.WEIGHTED) {
        boolean first = isPairOfOne(left[line], uses);
        int pair = first ? left[line] : right[line];
        if (first || isPairOfOne(pair, uses)) {
          third[line] = first ? right[line] : left[line];
          left[line] = left[pair];
          right[line] = right[pair];
          place[pair] = NONE;
        }
      }
    }
    for (int line = 0; line < size; line++) {
      if (place[line] != NONE) {
        boolean sum = left[line] != PayoffLines.WEIGHTED;
        left[kept] = sum ? place[left[line]] : PayoffLines.WEIGHTED;
        right[kept] = sum ? place[right[line]] : right[line];
        third[kept] = third[line] == PayoffLines.NONE ? PayoffLines.NONE : place[third[line]];
        place[line] = kept++;
      }
    }
    size = kept;
    for (int cell = 0; cell < lineOfCell.length; cell++) {
      lineOfCell[cell] = place[lineOfCell[cell]];
    }
  }

  /** How many lines and cells each line is a part of. */
  private int[] uses() {
    int[] uses = new int[size];
    for (int line = 0; line < size; line++) {
      if (left[line] != PayoffLines.WEIGHTED) {
        uses[left[line]]++;
        uses[right[line]]++;
      }
    }
    for (int line : lineOfCell) {
      uses[line] += 2;
    }
    return uses;
  }

  private boolean isPairOfOne(int line, int[] uses) {
    boolean pair = left[line] != PayoffLines.WEIGHTED && third[line] == PayoffLines.NONE;
    return pair && uses[line] == 1;
  }

  PayoffLines build() {
    return new PayoffLines(this);
  }

  List<Column> columns() {
    return columns;
  }

  int[] left() {
    return Arrays.copyOf(left, size);
  }

  int[] right() {
    return Arrays.copyOf(right, size);
  }

  int[] third() {
    return Arrays.copyOf(third, size);
  }

  /** Where the products of each weighted line begin, and where those of the last one end. */
  int[] start() {
    return Arrays.copyOf(start, weighted + 1);
  }

  int[] coefficients() {
    return Arrays.copyOf(coefficients, products);
  }

  double[] levels() {
    return Arrays.copyOf(levels, products);
  }

  int[] lineOfCell() {
    return lineOfCell;
  }
}
