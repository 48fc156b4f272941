package io.entente.solve.sparse;

import io.entente.game.Profile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The first profiles that meet all conditions, in the order of their indices: player by player, the
 * lowest strategy first, and never a step that no profile completes.
 *
 * <p>When a player is held to a strategy, only the bags from its own upwards can lose combinations,
 * and only as far up as something is lost. What is lost is noted and put back on the way out. Where
 * sums follow from what players do, combinations that are part of no profile are left out first.
 */
final class FirstProfiles {

  private final BagTables tables;
  private final TreeDecomposition tree;
  private final int limit;
  private final int[] played;
  private final BitSet[] possible;
  private final int[][] ownLast;

  /** By bag, what is part of some profile; none if scans do as well. */
  private final BagRows[] rows;

  private final List<Profile> found = new ArrayList<>();

  /** Bag and place of every combination lost, in pairs. */
  private int[] lost = new int[64];

  private int losses;

  private FirstProfiles(BagTables tables, int limit) {
    this.tables = tables;
    this.tree = tables.tree();
    this.limit = limit;
    played = new int[tables.players()];
    Arrays.fill(played, -1);
    possible = new BitSet[tree.size()];
    ownLast = new int[tree.size()][];
    for (int bag = 0; bag < possible.length; bag++) {
      possible[bag] = (BitSet) tables.possible(bag).clone();
      ownLast[bag] = tables.ownLast(bag);
    }
    rows = new BagRows[tables.follows() ? tree.size() : 0];
    for (int bag = rows.length - 1; bag >= 0; bag--) {
      rows[bag] = tables.rows(bag, possible);
    }
  }

  /** At most so many. */
  static List<Profile> of(BagTables tables, int limit) {
    FirstProfiles first = new FirstProfiles(tables, limit);
    if (tables.total().signum() > 0 && limit > 0) {
      first.list();
    }
    return first.found;
  }

  /** Depth first; {@code losses} when a player was held are kept to be undone. */
  private void list() {
    int[] mark = new int[played.length];
    int player = 0;
    while (player >= 0) {
      if (played[player] >= 0) {
        undo(mark[player]);
      }
      mark[player] = losses;
      if (++played[player] == tables.strategyCount(player)) {
        played[player] = -1;
        player--;
      } else if (hold(player)) {
        if (player + 1 < played.length) {
          player++;
        } else {
          found.add(Profile.of(played));
          if (found.size() == limit) {
            return;
          }
        }
      }
    }
  }

  /** Takes in what a player plays; whether some profile still completes it. */
  private boolean hold(int player) {
    int bag = tree.bagOf(player);
    while (bag != TreeDecomposition.NONE && loses(bag)) {
      if (tree.above(bag) == TreeDecomposition.NONE) {
        return false;
      }
      bag = tree.above(bag);
    }
    return true;
  }

  /** Whether some combination of a bag's message, as far as players are held, is lost. */
  private boolean loses(int bag) {
    int before = losses;
    int[] players = ownLast[bag];
    int[] fixed = new int[players.length];
    for (int i = 0; i < fixed.length; i++) {
      fixed[i] = players[i] < played.length ? played[players[i]] : -1;
    }
    if (tables.follows()) {
      loseUnreached(bag, fixed);
      return losses > before;
    }
    BagScan scan = tables.scan(bag);
    scan.begin(fixed);
    int place = scan.place(0);
    boolean completed = false;
    boolean more = true;
    while (more) {
      completed |= possible[bag].get(place) && !completed && tables.isPossible(bag, possible);
      more = scan.next();
      if (!more || scan.place(0) != place) {
        if (possible[bag].get(place) && !completed) {
          lose(bag, place);
        }
        place = scan.place(0);
        completed = false;
      }
    }
    return losses > before;
  }

  /** As above, where places do not come in their order. */
  private void loseUnreached(int bag, int[] fixed) {
    BitSet unreached = (BitSet) possible[bag].clone();
    if (rows[bag].areKept()) {
      rows[bag].clearReached(unreached, fixed, possible);
    } else {
      clearReached(bag, unreached, fixed);
    }
    for (int place = unreached.nextSetBit(0); place >= 0; place = unreached.nextSetBit(place + 1)) {
      lose(bag, place);
    }
  }

  private void clearReached(int bag, BitSet unreached, int[] fixed) {
    BagScan scan = tables.scan(bag);
    scan.begin(fixed);
    do {
      int place = scan.place(0);
      if (unreached.get(place) && tables.isPossible(bag, possible)) {
        unreached.clear(place);
      }
    } while (scan.next());
  }

  private void lose(int bag, int place) {
    if (losses == lost.length) {
      lost = Arrays.copyOf(lost, 2 * losses);
    }
    lost[losses++] = bag;
    lost[losses++] = place;
    possible[bag].clear(place);
  }

  private void undo(int mark) {
    while (losses > mark) {
      int place = lost[--losses];
      possible[lost[--losses]].set(place);
    }
  }
}
