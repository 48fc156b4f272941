package io.entente.solve.support;

import io.entente.game.Shape;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;

/**
 * What must hold at an equilibrium in which each player plays just the strategies of its support:
 * equations, each strategy of a support earning as much as its first; and inequalities, no strategy
 * outside earning more.
 *
 * <p>Unknown are the probabilities of all but the first strategy of each support; that of the first
 * is what is left. Each equation and inequality is scaled by a power of 2 so that its greatest
 * coefficient is about 1.
 */
final class SupportSystem {

  private final DeviationGains gains;
  private final int[][] supports;

  /** The players with more than one strategy, ascending. */
  private final int[] mixing;

  final List<MultilinearForm> equations = new ArrayList<>();
  final List<MultilinearForm> outside = new ArrayList<>();

  /** Derivatives [equation][unknown]; null where the equation does not depend on it. */
  final MultilinearForm[][] derivatives;

  /** Per unknown the player and the place in its support. */
  final List<int[]> unknowns = new ArrayList<>();

  SupportSystem(DeviationGains gains, int[][] supports) {
    this.gains = gains;
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
      for (int strategy = 0; strategy < gains.shape().strategies(player); strategy++) {
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

  static boolean contains(int[] support, int strategy) {
    for (int one : support) {
      if (one == strategy) {
        return true;
      }
    }
    return false;
  }

  /** How many players there are. */
  int players() {
    return supports.length;
  }

  int[] support(int player) {
    return supports[player];
  }

  /** Room for the probabilities of all supports. */
  Ranges[] newProbabilities() {
    Ranges[] probabilities = new Ranges[supports.length];
    for (int player = 0; player < supports.length; player++) {
      probabilities[player] = new Ranges(supports[player].length);
    }
    return probabilities;
  }

  /**
   * The ranges of all probabilities where the unknowns are in these; those of first strategies may
   * reach below 0.
   */
  void probabilities(Ranges box, Ranges[] into) {
    for (Ranges own : into) {
      own.set(0, 1, 1);
    }
    for (int v = 0; v < unknowns.size(); v++) {
      int[] unknown = unknowns.get(v);
      Ranges own = into[unknown[0]];
      own.set(unknown[1], box.low[v], box.high[v]);
      own.set(
          0, Ranges.plusLow(own.low[0], -box.high[v]), Ranges.plusHigh(own.high[0], -box.low[v]));
    }
  }

  /** About how many operations it takes to look at one box. */
  long work() {
    long work = (long) unknowns.size() * unknowns.size() * unknowns.size();
    for (int e = 0; e < derivatives.length; e++) {
      work += 4L * equations.get(e).size();
      for (MultilinearForm derivative : derivatives[e]) {
        work += derivative == null ? 0 : 4L * derivative.size();
      }
    }
    for (MultilinearForm gain : outside) {
      work += 4L * gain.size();
    }
    return work;
  }

  /** What a strategy earns beyond another, in the probabilities of the others that mix. */
  private MultilinearForm difference(int player, int strategy, int other) {
    int count = 0;
    int length = 1;
    for (int one : mixing) {
      if (one != player) {
        count++;
        length *= supports[one].length;
      }
    }
    int[] players = new int[count];
    int[] sizes = new int[count];
    int next = 0;
    for (int one : mixing) {
      if (one != player) {
        players[next] = one;
        sizes[next++] = supports[one].length;
      }
    }
    Shape shape = gains.shape();
    int pure = 0;
    for (int one = 0; one < supports.length; one++) {
      if (one != player && supports[one].length == 1) {
        pure += supports[one][0] * shape.stride(one);
      }
    }
    Rational[] differences = new Rational[length];
    for (int at = 0; at < length; at++) {
      int rest = at;
      int base = pure;
      for (int i = count - 1; i >= 0; i--) {
        base += supports[players[i]][rest % sizes[i]] * shape.stride(players[i]);
        rest /= sizes[i];
      }
      differences[at] = gains.gain(player, strategy, other, base);
    }
    return new MultilinearForm(players, sizes, enclosed(differences, gains.tolerance(player)));
  }

  /** Bounds of these numbers, all scaled by one power of 2. */
  private static Ranges enclosed(Rational[] numbers, Rational tolerance) {
    int exponent = Integer.MIN_VALUE;
    for (Rational number : numbers) {
      if (number.signum() != 0) {
        int bits = number.numerator().bitLength() - number.denominator().bitLength();
        exponent = Math.max(exponent, bits);
      }
    }
    Rational scale = exponent == Integer.MIN_VALUE ? Rational.ONE : Rational.of(2).power(-exponent);
    Ranges ranges = new Ranges(numbers.length);
    for (int at = 0; at < numbers.length; at++) {
      if (tolerance.signum() == 0) {
        enclose(numbers[at].times(scale), ranges, at);
      } else {
        enclose(numbers[at].minus(tolerance).times(scale), ranges, at);
        double low = ranges.low[at];
        enclose(numbers[at].plus(tolerance).times(scale), ranges, at);
        ranges.low[at] = low;
      }
    }
    return ranges;
  }

  private static void enclose(Rational value, Ranges into, int at) {
    double near = value.toDouble();
    boolean exact = value.numerator().bitLength() <= 53 && isPowerOfTwo(value);
    into.set(at, exact ? near : Ranges.down(near), exact ? near : Ranges.up(near));
  }

  /** Whether the denominator is a small power of 2, so that the double is the number. */
  private static boolean isPowerOfTwo(Rational value) {
    return value.denominator().bitCount() == 1 && value.denominator().bitLength() < 900;
  }
}
