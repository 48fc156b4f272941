package io.entente.exercise.query;

import io.entente.exercise.Variant;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Answers about games of two players by going through a table of payoffs, without any solver: the
 * table is read once, cell by cell.
 */
final class BruteForce {

  /** Payoffs, [player][row][column]. */
  final Rational[][][] pays;

  final int rows;
  final int columns;
  final StrategicGame game;

  BruteForce(Variant variant) {
    game = variant.subject().game().orElseThrow();
    rows = game.strategies(0).size();
    columns = game.strategies(1).size();
    pays = new Rational[2][rows][columns];
    for (int index = 0; index < rows * columns; index++) {
      for (int player = 0; player < 2; player++) {
        pays[player][game.shape().strategy(index, 0)][game.shape().strategy(index, 1)] =
            game.exactPayoff(player, index);
      }
    }
  }

  int size(int player) {
    return player == 0 ? rows : columns;
  }

  String name(int player, int strategy) {
    return game.strategies(player).get(strategy);
  }

  String cell(int row, int column) {
    return "(" + name(0, row) + ", " + name(1, column) + ")";
  }

  Rational pay(int player, int own, int other) {
    return player == 0 ? pays[0][own][other] : pays[1][other][own];
  }

  boolean isBest(int player, int own, int other) {
    for (int one = 0; one < size(player); one++) {
      if (pay(player, one, other).compareTo(pay(player, own, other)) > 0) {
        return false;
      }
    }
    return true;
  }

  Set<String> nash() {
    Set<String> cells = new TreeSet<>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (isBest(0, row, column) && isBest(1, column, row)) {
          cells.add(cell(row, column));
        }
      }
    }
    return cells;
  }

  Set<String> efficient() {
    Set<String> cells = new TreeSet<>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        boolean beaten = false;
        for (int i = 0; i < rows; i++) {
          for (int j = 0; j < columns; j++) {
            int first = pays[0][i][j].compareTo(pays[0][row][column]);
            int second = pays[1][i][j].compareTo(pays[1][row][column]);
            beaten |= first >= 0 && second >= 0 && first + second > 0;
          }
        }
        if (!beaten) {
          cells.add(cell(row, column));
        }
      }
    }
    return cells;
  }

  /** strict, weak or none. */
  String relation(int player, int strategy, int by) {
    boolean strict = true;
    boolean weak = false;
    boolean worse = false;
    for (int other = 0; other < size(1 - player); other++) {
      int sign = pay(player, by, other).compareTo(pay(player, strategy, other));
      strict &= sign > 0;
      weak |= sign > 0;
      worse |= sign < 0;
    }
    return strict ? "strict" : weak && !worse ? "weak" : "none";
  }

  /** All orders in which strictly dominated strategies can go until none is left to go. */
  List<List<String>> orders() {
    List<List<String>> orders = new ArrayList<>();
    orders(all(rows), all(columns), List.of(), orders);
    return orders;
  }

  private static List<Integer> all(int size) {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      all.add(i);
    }
    return all;
  }

  private void orders(
      List<Integer> left0, List<Integer> left1, List<String> gone, List<List<String>> into) {
    boolean done = true;
    for (int player = 0; player < 2; player++) {
      List<Integer> own = player == 0 ? left0 : left1;
      List<Integer> others = player == 0 ? left1 : left0;
      for (int strategy : own) {
        boolean dominated = false;
        for (int by : own) {
          boolean better = true;
          for (int other : others) {
            better &= pay(player, by, other).compareTo(pay(player, strategy, other)) > 0;
          }
          dominated |= better;
        }
        if (dominated) {
          done = false;
          List<Integer> fewer = new ArrayList<>(own);
          fewer.remove((Integer) strategy);
          List<String> longer = new ArrayList<>(gone);
          longer.add(name(player, strategy));
          orders(player == 0 ? fewer : left0, player == 0 ? left1 : fewer, longer, into);
        }
      }
    }
    if (done) {
      into.add(gone);
    }
  }

  /** What a player's strategy pays on average if the other plays its first with probability p. */
  Rational average(int player, int own, Rational p) {
    return p.times(pay(player, own, 0)).plus(Rational.ONE.minus(p).times(pay(player, own, 1)));
  }
}
