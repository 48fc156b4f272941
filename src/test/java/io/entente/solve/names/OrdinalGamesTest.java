package io.entente.solve.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.game.StrategicGame;
import io.entente.game.TextbookGames;
import io.entente.solve.GameName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class OrdinalGamesTest {

  private static StrategicGame game(int[] row, int[] column) {
    return StrategicGame.bimatrix(
        new double[][] {{row[0], row[1]}, {row[2], row[3]}},
        new double[][] {{column[0], column[1]}, {column[2], column[3]}});
  }

  private static List<int[]> orders() {
    List<int[]> orders = new ArrayList<>();
    for (int a = 1; a <= 4; a++) {
      for (int b = 1; b <= 4; b++) {
        for (int c = 1; c <= 4; c++) {
          int d = 10 - a - b - c;
          if (a != b && a != c && b != c && d >= 1 && d <= 4 && d != a && d != b && d != c) {
            orders.add(new int[] {a, b, c, d});
          }
        }
      }
    }
    return orders;
  }

  /** Robinson and Goforth (2005): 144; Rapoport and Guyer (1966): 78, of which 21 win-win. */
  @Test
  void thereAreAsManyAsTheLiteratureCounts() {
    Map<OrdinalGame, Integer> tables = new HashMap<>();
    Set<String> unordered = new TreeSet<>();
    Set<String> winWin = new TreeSet<>();
    Set<Pattern> symmetric = new TreeSet<>();
    for (int[] row : orders()) {
      for (int[] column : orders()) {
        GameName name = GameName.of(game(row, column));
        assertEquals(1, name.games().size());
        OrdinalGame one = name.games().get(0);
        tables.merge(one, 1, Integer::sum);
        String pair =
            one.row().compareTo(one.column()) <= 0
                ? one.row() + " " + one.column()
                : one.column() + " " + one.row();
        unordered.add(pair);
        if (!name.winWin().isEmpty()) {
          winWin.add(pair);
        }
        if (one.isSymmetric()) {
          symmetric.add(one.row());
        }
      }
    }
    assertEquals(576, tables.values().stream().mapToInt(i -> i).sum());
    assertEquals(144, tables.size());
    assertEquals(Set.of(4), Set.copyOf(tables.values()));
    assertEquals(78, unordered.size());
    assertEquals(21, winWin.size());
    assertEquals(12, symmetric.size());
  }

  @Test
  void renamingStrategiesKeepsTheNameAndSwappingPlayersTurnsIt() {
    for (int[] r : orders()) {
      for (int[] c : orders()) {
        OrdinalGame name = OrdinalGame.of(r, c);
        int[] rows = {2, 3, 0, 1};
        int[] columns = {1, 0, 3, 2};
        assertEquals(name, OrdinalGame.of(permuted(r, rows), permuted(c, rows)));
        assertEquals(name, OrdinalGame.of(permuted(r, columns), permuted(c, columns)));
        int[] players = {0, 2, 1, 3};
        assertEquals(
            new OrdinalGame(name.column(), name.row()),
            OrdinalGame.of(permuted(c, players), permuted(r, players)));
      }
    }
  }

  private static int[] permuted(int[] ranks, int[] places) {
    int[] permuted = new int[4];
    for (int i = 0; i < 4; i++) {
      permuted[i] = ranks[places[i]];
    }
    return permuted;
  }

  /** Payoffs R, S, T, P as each source has them; Bruns (2015), table 1. */
  @Test
  void theNamedGamesHaveTheirNames() {
    assertEquals("Prisoner's Dilemma", name(3, 1, 4, 2));
    assertEquals("Chicken", name(3, 2, 4, 1));
    assertEquals("Stag Hunt", name(4, 1, 3, 2));
    assertEquals("Deadlock", name(2, 1, 4, 3));
    assertEquals("Harmony", name(4, 3, 2, 1));
    assertEquals("Battle", name(2, 3, 4, 1));
    assertEquals("Hero", name(2, 4, 3, 1));
    assertEquals("Compromise", name(1, 2, 4, 3));
    assertEquals("Assurance", name(4, 1, 2, 3));
    assertEquals("Coordination", name(4, 2, 1, 3));
    assertEquals("Peace", name(4, 3, 1, 2));
    assertEquals("Concord", name(4, 2, 3, 1));
    assertEquals(
        "Prisoner's Dilemma", GameName.of(TextbookGames.prisonersDilemma()).games().get(0).name());
  }

  private static String name(int r, int s, int t, int p) {
    return OrdinalGame.of(new int[] {r, s, t, p}, new int[] {r, t, s, p}).name();
  }

  /** Every strict game in which a tie is broken is a neighbour, and nothing else. */
  @Test
  void tiesAreBrokenInEveryWay() {
    for (int[] row : orders()) {
      int[] tied = row.clone();
      for (int i = 0; i < 4; i++) {
        tied[i] = Math.max(2, row[i]);
      }
      int[] other = row.clone();
      for (int i = 0; i < 4; i++) {
        other[i] = row[i] == 1 ? 2 : row[i] == 2 ? 1 : row[i];
      }
      int[] column = {3, 1, 4, 2};
      Set<OrdinalGame> expected =
          new TreeSet<>(Set.of(OrdinalGame.of(row, column), OrdinalGame.of(other, column)));
      assertEquals(expected, OrdinalGames.of(game(tied, column)));
    }
    assertEquals(144, OrdinalGames.of(game(new int[4], new int[4])).size());
    assertTrue(OrdinalGames.rankings(game(new int[4], new int[4]), 0).size() == 24);
  }
}
