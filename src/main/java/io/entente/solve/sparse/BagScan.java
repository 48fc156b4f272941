package io.entente.solve.sparse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Goes through the combinations of strategies of a bag's players, and knows at each of them the
 * place that it has in some tables over some of these players.
 *
 * <p>The player in the last position varies fastest. Players may be held to one strategy, and what
 * {@linkplain LocalFunction follows} from others is not gone through, but set.
 */
final class BagScan {

  private final int[] counts;
  private final int[][] strides;
  private final int[] places;
  private final int[] strategies;
  private final boolean[] held;

  /** Of each function the position of its vertex, and the number of its table. */
  private final int[] following;

  private final int firstFunction;
  private final List<LocalFunction> functions;

  /**
   * A scan of these players.
   *
   * @param players in the order of their positions
   * @param countOf how many strategies each player of the game has
   * @param conditions the players of each table, ascending
   * @param functions what follows within the bag, each after those from which it follows
   */
  BagScan(int[] players, int[] countOf, List<int[]> conditions, List<LocalFunction> functions) {
    this.functions = functions;
    List<int[]> all = new ArrayList<>(conditions);
    functions.forEach(function -> all.add(function.from()));
    int[][] tables = all.toArray(new int[0][]);
    firstFunction = conditions.size();
    following = new int[functions.size()];
    for (int f = 0; f < following.length; f++) {
      while (players[following[f]] != functions.get(f).vertex()) {
        following[f]++;
      }
    }
    counts = new int[players.length];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = countOf[players[i]];
    }
    strides = new int[tables.length][players.length];
    for (int t = 0; t < tables.length; t++) {
      int stride = 1;
      for (int i = tables[t].length - 1; i >= 0; i--) {
        for (int position = 0; position < players.length; position++) {
          strides[t][position] = players[position] == tables[t][i] ? stride : strides[t][position];
        }
        stride *= countOf[tables[t][i]];
      }
    }
    places = new int[tables.length];
    strategies = new int[players.length];
    held = new boolean[players.length];
  }

  /**
   * Goes to the first combination.
   *
   * @param fixed by position, the strategy that the player is held to, or -1
   */
  void begin(int[] fixed) {
    Arrays.fill(places, 0);
    for (int i = 0; i < counts.length; i++) {
      held[i] = fixed[i] >= 0;
      strategies[i] = Math.max(0, fixed[i]);
      for (int t = 0; t < places.length; t++) {
        places[t] += strategies[i] * strides[t][i];
      }
    }
    for (int position : following) {
      held[position] = true;
    }
    follow();
  }

  private void follow() {
    for (int f = 0; f < following.length; f++) {
      int position = following[f];
      int value = functions.get(f).values()[places[firstFunction + f]];
      int step = value - strategies[position];
      strategies[position] = value;
      for (int t = 0; t < places.length && step != 0; t++) {
        places[t] += step * strides[t][position];
      }
    }
  }

  /** The value at a position. */
  int value(int position) {
    return strategies[position];
  }

  /** Goes to the next combination; false if there is none. */
  boolean next() {
    for (int i = counts.length - 1; i >= 0; i--) {
      if (held[i]) {
        continue;
      }
      if (++strategies[i] < counts[i]) {
        for (int t = 0; t < places.length; t++) {
          places[t] += strides[t][i];
        }
        follow();
        return true;
      }
      strategies[i] = 0;
      for (int t = 0; t < places.length; t++) {
        places[t] -= (counts[i] - 1) * strides[t][i];
      }
    }
    return false;
  }

  /** The place of the combination in one of the tables. */
  int place(int table) {
    return places[table];
  }
}
