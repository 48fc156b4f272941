package io.entente.solve.names;

import io.entente.game.StrategicGame;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The strict ordinal games that a game of two by two is, or lies next to if payoffs tie. */
public final class OrdinalGames {

  private static final int CELLS = 4;

  private OrdinalGames() {}

  /** The one game if no two payoffs of a player tie, else all in which its ties are broken. */
  public static SortedSet<OrdinalGame> of(StrategicGame game) {
    SortedSet<OrdinalGame> games = new TreeSet<>();
    List<int[]> columns = rankings(game, 1);
    for (int[] row : rankings(game, 0)) {
      for (int[] column : columns) {
        games.add(OrdinalGame.of(row, column));
      }
    }
    return games;
  }

  /** Every strict ranking of the profiles that keeps what this player strictly prefers. */
  public static List<int[]> rankings(StrategicGame game, int player) {
    List<int[]> rankings = new ArrayList<>();
    extend(game, player, new int[CELLS], 1, rankings);
    return rankings;
  }

  /**
   * Gives the next rank, from the worst up, to each profile that nothing unranked is worse than.
   */
  private static void extend(
      StrategicGame game, int player, int[] ranks, int next, List<int[]> into) {
    if (next > CELLS) {
      into.add(ranks.clone());
      return;
    }
    for (int cell = 0; cell < CELLS; cell++) {
      boolean free = ranks[cell] == 0;
      for (int other = 0; other < CELLS && free; other++) {
        free = ranks[other] != 0 || game.compare(player, other, cell) >= 0;
      }
      if (free) {
        ranks[cell] = next;
        extend(game, player, ranks, next + 1, into);
        ranks[cell] = 0;
      }
    }
  }
}
