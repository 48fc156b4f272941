package io.entente.solve;

import io.entente.game.PayoffTable;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;
import java.util.Arrays;

/**
 * Tests one player at given profiles: whether its payoff there is within the tie tolerance of the
 * best on the line of profiles that differ in its strategy only.
 *
 * <p>A short line is read whole, without a branch. A longer one is read up to the first payoff that
 * is better. On a very long line that may cost much, again and again where ties abound; so what was
 * learnt about it is remembered: first a payoff that beat some profile, and if a later profile is not
 * beaten by that one, the best of the line. No line is read in full more than twice.
 */
final class LineTest {

  /** Lines of up to so many strategies are read whole. */
  private static final int SHORT = 8;

  /** About lines of more strategies than this it is remembered what was learnt. */
  private static final int LONG = 16;

  private static final byte NOTHING = 0;
  private static final byte BOUND = 1;
  private static final byte BEST = 2;

  private final PayoffTable payoffs;
  private final double tolerance;
  private final int stride;
  private final int strategies;
  private final int lines;
  private final Reciprocal byStride;
  private final Reciprocal byStrategies;
  private byte[] known = new byte[0];
  private double[] learnt = new double[0];

  LineTest(StrategicGame game, int player) {
    Shape shape = game.shape();
    this.payoffs = game.payoffs(player);
    this.tolerance = game.tieTolerance(player);
    this.stride = shape.stride(player);
    this.strategies = shape.strategies(player);
    this.lines = (int) (shape.profiles() / strategies);
    this.byStride = Reciprocal.of(stride);
    this.byStrategies = Reciprocal.of(strategies);
  }

  /**
   * Moves those of the first {@code count} profiles that pass to the front.
   *
   * @return how many pass
   */
  int keep(int[] profiles, int count) {
    if (strategies <= SHORT) {
      return keepShort(profiles, count);
    }
    return strategies <= LONG ? keepMiddling(profiles, count) : keepLong(profiles, count);
  }

  private int keepShort(int[] profiles, int count) {
    int kept = 0;
    for (int at = 0; at < count; at++) {
      int index = profiles[at];
      int other = lineStart(index);
      double payoff = payoffs.get(index);
      long signs = 0;
      for (int strategy = 0; strategy < strategies; strategy++) {
        signs |= Double.doubleToRawLongBits(tolerance - (payoffs.get(other) - payoff));
        other += stride;
      }
      profiles[kept] = index;
      kept += (int) (~signs >>> 63);
    }
    return kept;
  }

  private int keepMiddling(int[] profiles, int count) {
    int kept = 0;
    for (int at = 0; at < count; at++) {
      int index = profiles[at];
      double payoff = payoffs.get(index);
      profiles[kept] = index;
      kept += firstBetter(lineStart(index), payoff) < 0 ? 1 : 0;
    }
    return kept;
  }

  private int keepLong(int[] profiles, int count) {
    if (known.length == 0) {
      known = new byte[lines];
      learnt = new double[lines];
      Arrays.fill(learnt, Double.NEGATIVE_INFINITY);
    }
    int kept = 0;
    for (int at = 0; at < count; at++) {
      int index = profiles[at];
      int row = byStride.divide(index);
      int band = byStrategies.divide(row);
      int line = band * stride + (index - row * stride);
      double payoff = payoffs.get(index);
      profiles[kept] = index;
      if (reaches(learnt[line], payoff, tolerance) != 0) {
        int start = index - (row - band * strategies) * stride;
        kept += known[line] == BEST || reachesBest(line, start, payoff) ? 1 : 0;
      }
    }
    return kept;
  }

  /** Whether this payoff is the best of its line, which is read, and learnt about. */
  private boolean reachesBest(int line, int start, double payoff) {
    if (known[line] == NOTHING) {
      int better = firstBetter(start, payoff);
      if (better >= 0) {
        known[line] = BOUND;
        learnt[line] = payoffs.get(better);
        return false;
      }
    }
    known[line] = BEST;
    learnt[line] = highest(payoffs, start, strategies, stride);
    return reaches(learnt[line], payoff, tolerance) != 0;
  }

  /** The first profile on this line with a payoff better than this one; -1 if there is none. */
  private int firstBetter(int start, double payoff) {
    int other = start;
    for (int left = strategies; left > 0; left--) {
      if (payoffs.get(other) - payoff > tolerance) {
        return other;
      }
      other += stride;
    }
    return -1;
  }

  private int lineStart(int index) {
    int row = byStride.divide(index);
    return index - (row - byStrategies.divide(row) * strategies) * stride;
  }

  /** 1 if this payoff is within the tolerance of the best, else 0; without a branch. */
  static int reaches(double best, double payoff, double tolerance) {
    // the sign bit of tolerance - (best - payoff) is 1 exactly if best - payoff > tolerance
    return (int) (~Double.doubleToRawLongBits(tolerance - (best - payoff)) >>> 63);
  }

  /** The highest payoff of a line; four maxima side by side, so that none waits for another. */
  static double highest(PayoffTable payoffs, int start, int strategies, int stride) {
    double one = payoffs.get(start);
    double two = one;
    double three = one;
    double four = one;
    int index = start;
    int left = strategies;
    for (; left >= 4; left -= 4) {
      double a = payoffs.get(index);
      double b = payoffs.get(index + stride);
      double c = payoffs.get(index + 2 * stride);
      double d = payoffs.get(index + 3 * stride);
      one = a > one ? a : one;
      two = b > two ? b : two;
      three = c > three ? c : three;
      four = d > four ? d : four;
      index += 4 * stride;
    }
    for (; left > 0; left--) {
      one = Math.max(one, payoffs.get(index));
      index += stride;
    }
    return Math.max(Math.max(one, two), Math.max(three, four));
  }
}
