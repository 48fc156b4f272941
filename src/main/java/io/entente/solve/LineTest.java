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
 * is better. On a very long line that may cost much, again and again where ties abound; so the best
 * payoff met on it so far is remembered, and once it has been read as often as it has profiles, its
 * best. So no line costs more than a few times its length.
 */
final class LineTest {

  /** Lines of up to so many strategies are read whole. */
  private static final int SHORT = 8;

  /** About lines of more strategies than this it is remembered what was learnt. */
  private static final int LONG = 16;

  /** Of so many lines side by side one is read in full before all are. */
  private static final int SIDE_BY_SIDE = 16;

  /** Stands for the number of reads of a line whose best is known. */
  private static final int BEST_KNOWN = Integer.MAX_VALUE;

  private final PayoffTable payoffs;
  private final double tolerance;
  private final int stride;
  private final int strategies;
  private final int lines;
  private final Reciprocal byStride;
  private final Reciprocal byStrategies;
  private int[] reads = new int[0]; // by line
  private double[] learnt = new double[0]; // by line: its best, or some payoff that beat another
  private int lastBand;
  private int fullReads;

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
        signs |= margin(payoffs.get(other), payoff, tolerance);
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
    if (reads.length == 0) {
      reads = new int[lines];
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
        kept += reads[line] == BEST_KNOWN || reachesBest(line, band, payoff) ? 1 : 0;
      }
    }
    return kept;
  }

  /** Whether this payoff is the best of its line, which is read, and learnt about. */
  private boolean reachesBest(int line, int band, double payoff) {
    int start = band * strategies * stride + (line - band * stride);
    if (reads[line] < strategies) {
      int other = start;
      int left = strategies;
      while (left > 0 && payoffs.get(other) - payoff <= tolerance) {
        other += stride;
        left--;
      }
      reads[line] += strategies - left + 1;
      if (left > 0) {
        learnt[line] = Math.max(learnt[line], payoffs.get(other));
        return false;
      }
    }
    learnBest(line, band, start);
    return reaches(learnt[line], payoff, tolerance) != 0;
  }

  /**
   * Learns the best of this line; once that was asked for many lines side by side, the best of all
   * of these, row by row, which takes far less time than along the lines.
   */
  private void learnBest(int line, int band, int start) {
    fullReads = band == lastBand ? fullReads + 1 : 0;
    lastBand = band;
    if (fullReads <= stride / SIDE_BY_SIDE) {
      reads[line] = BEST_KNOWN;
      learnt[line] = highest(payoffs, start, strategies, stride);
      return;
    }
    int row = band * strategies * stride;
    int first = band * stride;
    for (int left = strategies; left > 0; left--) {
      for (int column = 0; column < stride; column++) {
        learnt[first + column] = Math.max(learnt[first + column], payoffs.get(row + column));
      }
      row += stride;
    }
    Arrays.fill(reads, first, first + stride, BEST_KNOWN);
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
    return (int) (~margin(best, payoff, tolerance) >>> 63);
  }

  /** Bits that are negative exactly if this payoff is below the best by more than the tolerance. */
  static long margin(double best, double payoff, double tolerance) {
    return Double.doubleToRawLongBits(tolerance - (best - payoff));
  }

  /** The highest payoff of a line. It rises seldom, so here a branch is well predicted. */
  static double highest(PayoffTable payoffs, int start, int strategies, int stride) {
    if (stride == 1) {
      return highestOfRun(payoffs, start, strategies);
    }
    double highest = payoffs.get(start);
    int index = start;
    for (int left = strategies - 1; left > 0; left--) {
      index += stride;
      double payoff = payoffs.get(index);
      if (payoff > highest) {
        highest = payoff;
      }
    }
    return highest;
  }

  private static double highestOfRun(PayoffTable payoffs, int start, int count) {
    double highest = payoffs.get(start);
    for (int index = start + 1; index < start + count; index++) {
      double payoff = payoffs.get(index);
      if (payoff > highest) {
        highest = payoff;
      }
    }
    return highest;
  }
}
