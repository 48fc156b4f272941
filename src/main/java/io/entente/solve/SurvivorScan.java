package io.entente.solve;

import io.entente.game.PayoffTable;
import io.entente.game.Shape;
import io.entente.game.StrategicGame;

/**
 * Finds all profiles at which the payoff of every player asked about, as a double, is within the
 * tie tolerance of the best that the player could get there.
 *
 * <p>How it is fast. A profile is an equilibrium if it survives one test per player, and a test
 * passes about one profile in k, k being the player's number of strategies. So only one player, one
 * with most strategies, is tested at every profile; the next is tested at the survivors alone, and
 * so on, which costs little more than reading one player's payoffs once. Four things keep that
 * true:
 *
 * <ol>
 *   <li>Blocks. The table is worked through in blocks of lines of the first player (a line is a set
 *       of profiles that differ in this player's strategy only) that fit the cache, so a block is
 *       read from memory once though it is passed over twice: for the best payoff of each line, and
 *       for the profiles that reach it.
 *   <li>Smallest stride first. The other players are taken in the order of their strides: lines of
 *       a small stride lie within the block.
 *   <li>No branches to mispredict. A survivor is written always, and the write position advances by
 *       one only if it survives ({@link LineTest#reaches}).
 *   <li>No division. A strategy is found in an index by multiplying with a {@link Reciprocal}.
 * </ol>
 *
 * <p>Where ties abound, so that nearly all profiles survive, it degrades to a test per profile and
 * player, each still of bounded cost ({@link LineTest}). Nothing is allocated per profile.
 */
final class SurvivorScan {

  /** Receives the survivors, some at a time. */
  interface Sink {
    /** The first {@code count} of these profile indices have survived; the array is reused. */
    void accept(int[] indices, int count);
  }

  /** Profiles in a block: 256 kB of one player's payoffs. */
  private static final int BLOCK = 1 << 15;

  /** Lines are taken side by side, in vectors, from this stride on. */
  private static final int WIDE = 16;

  /** The least number of lines side by side that is worth a row of its own. */
  private static final int LEAST_WIDTH = 512;

  private final PayoffTable payoffs;
  private final double tolerance;
  private final int profiles;
  private final int stride;
  private final int strategies;
  private final LineTest[] tests;
  private final Sink sink;
  private final int[] survivors;
  private final double[] best;
  private int found;

  private SurvivorScan(StrategicGame game, int[] players, Sink sink) {
    Shape shape = game.shape();
    int first = firstPlayer(shape, players);
    this.payoffs = game.payoffs(first);
    this.tolerance = game.tieTolerance(first);
    this.profiles = (int) shape.profiles();
    this.stride = shape.stride(first);
    this.strategies = shape.strategies(first);
    this.tests = new LineTest[players.length - 1];
    int next = 0;
    for (int at = players.length - 1; at >= 0; at--) {
      if (players[at] != first) {
        tests[next++] = new LineTest(game, players[at]);
      }
    }
    this.sink = sink;
    this.best = new double[Math.min(stride, Math.max(LEAST_WIDTH, BLOCK / strategies))];
    this.survivors = new int[Math.min(profiles, 2 * BLOCK) + 1];
  }

  /** All players of this game. */
  static int[] everyone(StrategicGame game) {
    int[] players = new int[game.shape().players()];
    for (int player = 0; player < players.length; player++) {
      players[player] = player;
    }
    return players;
  }

  /**
   * Hands all survivors of this game to this sink, in an order that depends on the game alone.
   *
   * @param players the players asked about, ascending, at least one
   */
  static void scan(StrategicGame game, int[] players, Sink sink) {
    SurvivorScan scan = new SurvivorScan(game, players, sink);
    if (scan.stride >= WIDE) {
      scan.scanWide();
    } else {
      scan.scanNarrow();
    }
  }

  /**
   * The player tested at every profile: one with most strategies. Among several, the last whose
   * lines can be taken side by side in a block; if none can, the last.
   */
  private static int firstPlayer(Shape shape, int[] players) {
    int last = players[0];
    int wide = -1;
    for (int player : players) {
      if (shape.strategies(player) > shape.strategies(last)) {
        wide = -1;
      }
      if (shape.strategies(player) >= shape.strategies(last)) {
        last = player;
        boolean fits = shape.strategies(player) <= 4 * BLOCK / LEAST_WIDTH;
        wide = fits && shape.stride(player) >= LEAST_WIDTH ? player : wide;
      }
    }
    return wide >= 0 ? wide : last;
  }

  /** Lines side by side: row by row, each row one strategy of the first player. */
  private void scanWide() {
    int length = stride * strategies;
    int base = 0;
    while (true) {
      for (int from = 0; from < stride; from += best.length) {
        scanRows(base + from, Math.min(best.length, stride - from));
      }
      if (profiles - base <= length) {
        return;
      }
      base += length;
    }
  }

  private void scanRows(int base, int width) {
    for (int column = 0; column < width; column++) {
      best[column] = payoffs.get(base + column);
    }
    int row = base;
    for (int strategy = 1; strategy < strategies; strategy++) {
      row += stride;
      raise(payoffs, row, width, best);
    }
    row = base;
    for (int strategy = 0; strategy < strategies; strategy++) {
      found = collectRow(payoffs, row, width, best, tolerance, survivors, found);
      if (found > BLOCK) {
        flush();
      }
      row += stride;
    }
    flush();
  }

  private static void raise(PayoffTable payoffs, int row, int width, double[] best) {
    for (int column = 0; column < width; column++) {
      best[column] = Math.max(best[column], payoffs.get(row + column));
    }
  }

  private static int collectRow(
      PayoffTable payoffs,
      int row,
      int width,
      double[] best,
      double tolerance,
      int[] survivors,
      int found) {
    int next = found;
    for (int column = 0; column < width; column++) {
      survivors[next] = row + column;
      next += LineTest.reaches(best[column], payoffs.get(row + column), tolerance);
    }
    return next;
  }

  /** Lines one after the other. */
  private void scanNarrow() {
    int length = stride * strategies;
    int read = 0;
    int base = 0;
    while (true) {
      for (int line = base; line < base + stride; line++) {
        scanLine(line);
        read += strategies;
        if (read >= BLOCK) {
          flush();
          read = 0;
        }
      }
      if (profiles - base <= length) {
        flush();
        return;
      }
      base += length;
    }
  }

  private void scanLine(int line) {
    double top = LineTest.highest(payoffs, line, strategies, stride);
    int from = line;
    for (int left = strategies; left > 0; left -= BLOCK) {
      int count = Math.min(left, BLOCK);
      found =
          stride == 1
              ? collectRun(payoffs, from, count, top, tolerance, survivors, found)
              : collectLine(payoffs, from, count, stride, top, tolerance, survivors, found);
      if (found > BLOCK) {
        flush();
      }
      from += count * stride;
    }
  }

  private static int collectLine(
      PayoffTable payoffs,
      int from,
      int count,
      int stride,
      double top,
      double tolerance,
      int[] survivors,
      int found) {
    int next = found;
    int index = from;
    for (int left = count; left > 0; left--) {
      survivors[next] = index;
      next += LineTest.reaches(top, payoffs.get(index), tolerance);
      index += stride;
    }
    return next;
  }

  /**
   * As {@link #collectLine} for a stride of 1: eight at a time, as most eights hold no survivor.
   */
  private static int collectRun(
      PayoffTable payoffs,
      int from,
      int count,
      double top,
      double tolerance,
      int[] survivors,
      int found) {
    int next = found;
    int index = from;
    for (; index + 8 <= from + count; index += 8) {
      long signs =
          LineTest.margin(top, payoffs.get(index), tolerance)
              & LineTest.margin(top, payoffs.get(index + 1), tolerance)
              & LineTest.margin(top, payoffs.get(index + 2), tolerance)
              & LineTest.margin(top, payoffs.get(index + 3), tolerance)
              & LineTest.margin(top, payoffs.get(index + 4), tolerance)
              & LineTest.margin(top, payoffs.get(index + 5), tolerance)
              & LineTest.margin(top, payoffs.get(index + 6), tolerance)
              & LineTest.margin(top, payoffs.get(index + 7), tolerance);
      if (signs >= 0) {
        next = collectLine(payoffs, index, 8, 1, top, tolerance, survivors, next);
      }
    }
    return collectLine(payoffs, index, from + count - index, 1, top, tolerance, survivors, next);
  }

  /** Tests the other players at the survivors so far and hands on what is left. */
  private void flush() {
    int left = found;
    for (int at = 0; at < tests.length && left > 0; at++) {
      left = tests[at].keep(survivors, left);
    }
    if (left > 0) {
      sink.accept(survivors, left);
    }
    found = 0;
  }
}
