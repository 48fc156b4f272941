package io.entente.solve.support;

import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;

/**
 * What must hold at an equilibrium in which each player plays just the strategies of its support:
 * equations, each strategy of a support earning as much as its first; and inequalities, no strategy
 * outside earning more.
 *
 * <p>Unknown are the probabilities of all but the first strategy of each support; that of the first
 * is what is left.
 */
final class SupportSystem {

  private final StrategicGame game;
  private final int[][] supports;

  /** The players with more than one strategy, ascending. */
  private final int[] mixing;

  final List<MultilinearForm> equations = new ArrayList<>();
  final List<MultilinearForm> outside = new ArrayList<>();

  /** Derivatives [equation][unknown]; null where the equation does not depend on it. */
  final MultilinearForm[][] derivatives;

  /** Per unknown the player and the place in its support. */
  final List<int[]> unknowns = new ArrayList<>();

  SupportSystem(StrategicGame game, int[][] supports) {
    this.game = game;
    this.supports = supports;
    int count = 0;
    for (int[] support : supports) {
      count += support.length > 1 ? 1 : 0;
    }
    mixing = new int[count];
    for (int player = supports.length - 1; player >= 0; player--) {
      if (supports[player].length > 1) {
        mixing[--count] = player;
      }
    }
    for (int player = 0; player < supports.length; player++) {
      int[] support = supports[player];
      for (int k = 1; k < support.length; k++) {
        equations.add(difference(player, support[k], support[0]));
        unknowns.add(new int[] {player, k});
      }
      for (int strategy = 0; strategy < game.shape().strategies(player); strategy++) {
        if (!contains(support, strategy)) {
          outside.add(difference(player, strategy, support[0]));
        }
      }
    }
    derivatives = new MultilinearForm[equations.size()][unknowns.size()];
    for (int e = 0; e < derivatives.length; e++) {
      for (int v = 0; v < unknowns.size(); v++) {
        int[] unknown = unknowns.get(v);
        if (equations.get(e).dependsOn(unknown[0])) {
          derivatives[e][v] = equations.get(e).derivative(unknown[0], unknown[1]);
        }
      }
    }
  }

  private static boolean contains(int[] support, int strategy) {
    for (int one : support) {
      if (one == strategy) {
        return true;
      }
    }
    return false;
  }

  /** How many players mix. */
  int mixingPlayers() {
    return mixing.length;
  }

  /** How many players there are. */
  int players() {
    return supports.length;
  }

  int[] support(int player) {
    return supports[player];
  }

  /** What a strategy earns beyond another, in the probabilities of the others that mix. */
  private MultilinearForm difference(int player, int strategy, int other) {
    List<Integer> involved = new ArrayList<>();
    int length = 1;
    for (int one : mixing) {
      if (one != player) {
        involved.add(one);
        length *= supports[one].length;
      }
    }
    int[] players = new int[involved.size()];
    int[] sizes = new int[players.length];
    for (int i = 0; i < players.length; i++) {
      players[i] = involved.get(i);
      sizes[i] = supports[players[i]].length;
    }
    Shape shape = game.shape();
    int[] profile = new int[supports.length];
    for (int one = 0; one < supports.length; one++) {
      profile[one] = supports[one][0];
    }
    int[] places = new int[players.length];
    Ranges coefficients = new Ranges(length);
    for (int at = 0; at < length; at++) {
      int rest = at;
      for (int i = players.length - 1; i >= 0; i--) {
        places[i] = rest % sizes[i];
        rest /= sizes[i];
        profile[players[i]] = supports[players[i]][places[i]];
      }
      profile[player] = strategy;
      Rational with = game.exactPayoff(player, shape.index(profile));
      profile[player] = other;
      enclose(with.minus(game.exactPayoff(player, shape.index(profile))), coefficients, at);
    }
    return new MultilinearForm(players, sizes, coefficients);
  }

  private static void enclose(Rational value, Ranges into, int at) {
    double near = value.toDouble();
    boolean exact = value.isInteger() && Math.abs(near) < 0x1p53;
    into.set(at, exact ? near : Ranges.down(near), exact ? near : Ranges.up(near));
  }
}
