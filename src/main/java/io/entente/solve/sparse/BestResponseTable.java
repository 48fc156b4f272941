package io.entente.solve.sparse;

import io.entente.game.sparse.GraphicalGame;
import io.entente.game.sparse.LocalPayoff;
import io.entente.number.Rational;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Where in its neighbourhood a player plays a best response: at the combinations at which no other
 * strategy of its own pays more. Payoffs that {@linkplain GraphicalGame#sign tie} are none the
 * better.
 */
final class BestResponseTable {

  /** Sums of this many bits and fewer are added as words. */
  private static final int WORD = 60;

  private final GraphicalGame game;
  private final int player;
  private final List<LocalPayoff> parts;
  private final int[] players;
  private final int own;

  private BestResponseTable(GraphicalGame game, int player) {
    this.game = game;
    this.player = player;
    parts = game.comparisons(player);
    players = game.neighbourhood(player).stream().mapToInt(each -> each).toArray();
    own = Arrays.binarySearch(players, player);
  }

  /** The table of a player, over its neighbourhood. */
  static LocalCondition of(GraphicalGame game, int player) {
    return new BestResponseTable(game, player).table();
  }

  private LocalCondition table() {
    int[] counts = new int[game.players().size()];
    for (int each = 0; each < counts.length; each++) {
      counts[each] = game.strategyCount(each);
    }
    int[] ownLast = ownLast();
    int[][] tables = new int[parts.size() + 1][];
    for (int t = 0; t < parts.size(); t++) {
      tables[t] = new int[parts.get(t).players()];
      for (int i = 0; i < tables[t].length; i++) {
        tables[t][i] = parts.get(t).player(i);
      }
    }
    tables[parts.size()] = players;
    BagScan scan = new BagScan(ownLast, counts, List.of(tables), List.of());
    int[] free = new int[players.length];
    Arrays.fill(free, -1);
    scan.begin(free);
    long[][] words = game.tieTolerance(player) > 0 ? new long[0][] : words();
    BitSet met = new BitSet();
    int[] places = new int[counts[player]];
    boolean more = true;
    while (more) {
      if (words.length > 0) {
        more = byWords(words, scan, places, met);
      } else {
        more = byFractions(scan, places, met);
      }
    }
    return LocalCondition.of(players, met);
  }

  /** The neighbourhood, the player itself in the last position. */
  private int[] ownLast() {
    int[] order = new int[players.length];
    int at = 0;
    for (int each : players) {
      if (each != player) {
        order[at++] = each;
      }
    }
    order[at] = player;
    return order;
  }

  /** The values as whole multiples of one fraction; empty if sums might not fit a word. */
  private long[][] words() {
    BigInteger denominator = BigInteger.ONE;
    for (LocalPayoff part : parts) {
      for (int place = 0; place < part.size() && denominator.bitLength() <= WORD; place++) {
        denominator = Rational.leastCommonMultiple(denominator, part.value(place).denominator());
      }
    }
    long[][] words = new long[parts.size()][];
    BigInteger largest = BigInteger.ZERO;
    for (int t = 0; t < words.length && denominator.bitLength() <= WORD; t++) {
      LocalPayoff part = parts.get(t);
      words[t] = new long[part.size()];
      BigInteger most = BigInteger.ZERO;
      for (int place = 0; place < words[t].length; place++) {
        Rational value = part.value(place);
        BigInteger numerator = value.numerator().multiply(denominator.divide(value.denominator()));
        most = most.max(numerator.abs());
        words[t][place] = numerator.longValue();
      }
      largest = largest.add(most);
    }
    return denominator.bitLength() > WORD || largest.bitLength() > WORD ? new long[0][] : words;
  }

  private boolean byWords(long[][] words, BagScan scan, int[] places, BitSet met) {
    long[] sums = new long[places.length];
    long best = Long.MIN_VALUE;
    boolean more = true;
    for (int strategy = 0; strategy < places.length; strategy++) {
      places[strategy] = scan.place(words.length);
      for (int t = 0; t < words.length; t++) {
        sums[strategy] += words[t][scan.place(t)];
      }
      best = Math.max(best, sums[strategy]);
      more = scan.next();
    }
    for (int strategy = 0; strategy < places.length; strategy++) {
      if (sums[strategy] == best) {
        met.set(places[strategy]);
      }
    }
    return more;
  }

  private boolean byFractions(BagScan scan, int[] places, BitSet met) {
    Rational[] sums = new Rational[places.length];
    Rational best = null;
    boolean more = true;
    for (int strategy = 0; strategy < places.length; strategy++) {
      places[strategy] = scan.place(parts.size());
      sums[strategy] = Rational.ZERO;
      for (int t = 0; t < parts.size(); t++) {
        sums[strategy] = sums[strategy].plus(parts.get(t).value(scan.place(t)));
      }
      best = best == null || sums[strategy].compareTo(best) > 0 ? sums[strategy] : best;
      more = scan.next();
    }
    for (int strategy = 0; strategy < places.length; strategy++) {
      if (game.sign(player, best.minus(sums[strategy])) <= 0) {
        met.set(places[strategy]);
      }
    }
    return more;
  }
}
