package io.entente.solve.names;

/**
 * One of the 144 games of two by two without ties, up to the order in which strategies are listed:
 * the pattern of each player.
 *
 * @param row the first player's
 * @param column the second player's
 * @see "Robinson and Goforth (2005), The Topology of the 2x2 Games; Rapoport and Guyer (1966), A
 *     Taxonomy of 2 × 2 Games, General Systems 11, 203-214"
 */
public record OrdinalGame(Pattern row, Pattern column) implements Comparable<OrdinalGame> {

  /**
   * The game with these ranks, each player's from 1 to 4, profile by profile: both first
   * strategies, then the first player's first and the second's second, then the other way round,
   * then both second.
   */
  public static OrdinalGame of(int[] row, int[] column) {
    int bestOfRow = best(row);
    int bestOfColumn = best(column);
    int rowC = bestOfColumn / 2;
    int columnC = bestOfRow % 2;
    int both = 2 * rowC + columnC;
    int rowAlone = 2 * rowC + 1 - columnC;
    int columnAlone = 2 * (1 - rowC) + columnC;
    int nobody = 3 - both;
    return new OrdinalGame(
        Pattern.of(row[both], row[rowAlone], row[columnAlone], row[nobody]),
        Pattern.of(column[both], column[columnAlone], column[rowAlone], column[nobody]));
  }

  private static int best(int[] ranks) {
    int best = 0;
    for (int cell = 1; cell < ranks.length; cell++) {
      best = ranks[cell] > ranks[best] ? cell : best;
    }
    return best;
  }

  /** Whether both players are in the same position. */
  public boolean isSymmetric() {
    return row == column;
  }

  /** The name: one pattern if both have the same, else the first player's and the second's. */
  public String name() {
    return isSymmetric() ? row.title() : row.title() + "-" + column.title();
  }

  @Override
  public int compareTo(OrdinalGame other) {
    int byRow = row.compareTo(other.row);
    return byRow != 0 ? byRow : column.compareTo(other.column);
  }
}
