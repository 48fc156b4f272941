package io.entente.solve.quantal;

import io.entente.game.GameTree;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;

/**
 * The payoffs of a game in units of the widest range of any player's, each counted from its
 * player's least: (u - min uᵢ) / maxⱼ (max uⱼ - min uⱼ).
 *
 * <p>Where payoffs are exact the differences are taken exactly, so that neither 1e300 nor numbers
 * that differ in the thirtieth decimal lose them.
 */
final class UnitPayoffs {

  /** Ranges between which λ times range and λ itself are ordinary numbers. */
  private static final double NARROWEST = 1e-300;

  private final double range;
  private final double[] widths;
  private final double[][] values;

  private UnitPayoffs(double range, double[] widths, double[][] values) {
    this.range = range;
    this.widths = widths;
    this.values = values;
  }

  /** The widest range, in payoff. */
  double range() {
    return range;
  }

  /** The range of one player's payoffs, as a part of the widest. */
  double width(int player) {
    return widths[player];
  }

  /** One player's payoffs, by profile or by node. */
  double[] of(int player) {
    return values[player];
  }

  /** By profile index. */
  static UnitPayoffs of(StrategicGame game) {
    boolean exact = false;
    for (int player = 0; player < game.shape().players(); player++) {
      exact |= game.hasExactPayoffs(player);
    }
    int profiles = (int) game.shape().profiles();
    int players = game.shape().players();
    if (exact) {
      Rational[][] table = new Rational[players][profiles];
      for (int player = 0; player < players; player++) {
        for (int index = 0; index < profiles; index++) {
          table[player][index] = game.exactPayoff(player, index);
        }
      }
      return of(table);
    }
    double[][] table = new double[players][profiles];
    for (int player = 0; player < players; player++) {
      for (int index = 0; index < profiles; index++) {
        table[player][index] = game.payoff(player, index);
      }
    }
    return of(table);
  }

  /** By node; 0 where play does not end. */
  static UnitPayoffs of(GameTree tree) {
    int ends = 0;
    int[] place = new int[tree.nodes()];
    for (int node = 0; node < place.length; node++) {
      place[node] = tree.kind(node) == GameTree.Kind.TERMINAL ? ends++ : -1;
    }
    boolean exact = true;
    for (int player = 0; player < tree.players().size(); player++) {
      exact &= tree.tieTolerance(player) == 0;
    }
    int players = tree.players().size();
    double[][] table = new double[players][ends];
    Rational[][] fractions = new Rational[exact ? players : 0][ends];
    for (int node = 0; node < place.length; node++) {
      for (int player = 0; player < players && place[node] >= 0; player++) {
        if (exact) {
          fractions[player][place[node]] = tree.exactPayoff(player, node);
        } else {
          table[player][place[node]] = tree.payoff(player, node);
        }
      }
    }
    UnitPayoffs byEnd = exact ? of(fractions) : of(table);
    double[][] byNode = new double[players][place.length];
    for (int node = 0; node < place.length; node++) {
      for (int player = 0; player < players && place[node] >= 0; player++) {
        byNode[player][node] = byEnd.values[player][place[node]];
      }
    }
    return new UnitPayoffs(byEnd.range, byEnd.widths, byNode);
  }

  private static UnitPayoffs of(double[][] table) {
    double[] least = new double[table.length];
    double[] widths = new double[table.length];
    double range = 0;
    for (int player = 0; player < table.length; player++) {
      double low = table[player][0];
      double high = low;
      for (double payoff : table[player]) {
        low = Math.min(low, payoff);
        high = Math.max(high, payoff);
      }
      least[player] = low;
      widths[player] = high - low;
      range = Math.max(range, widths[player]);
    }
    requireOrdinary(range);
    for (int player = 0; player < table.length; player++) {
      for (int i = 0; i < table[player].length; i++) {
        table[player][i] = range > 0 ? (table[player][i] - least[player]) / range : 0;
      }
      widths[player] = range > 0 ? widths[player] / range : 0;
    }
    return new UnitPayoffs(range, widths, table);
  }

  private static UnitPayoffs of(Rational[][] table) {
    Rational[] least = new Rational[table.length];
    Rational[] widths = new Rational[table.length];
    Rational range = Rational.ZERO;
    for (int player = 0; player < table.length; player++) {
      Rational low = table[player][0];
      Rational high = low;
      for (Rational payoff : table[player]) {
        low = payoff.compareTo(low) < 0 ? payoff : low;
        high = payoff.compareTo(high) > 0 ? payoff : high;
      }
      least[player] = low;
      widths[player] = high.minus(low);
      range = widths[player].compareTo(range) > 0 ? widths[player] : range;
    }
    double rounded = range.toDouble();
    requireOrdinary(rounded == 0 && range.signum() > 0 ? Double.MIN_VALUE : rounded);
    double[][] values = new double[table.length][];
    double[] parts = new double[table.length];
    for (int player = 0; player < table.length; player++) {
      values[player] = new double[table[player].length];
      for (int i = 0; i < values[player].length && range.signum() > 0; i++) {
        values[player][i] = table[player][i].minus(least[player]).dividedBy(range).toDouble();
      }
      parts[player] = range.signum() > 0 ? widths[player].dividedBy(range).toDouble() : 0;
    }
    return new UnitPayoffs(rounded, parts, values);
  }

  private static void requireOrdinary(double range) {
    if (range > Double.MAX_VALUE || range > 0 && range < NARROWEST) {
      throw new NotFollowedException(
          "payoffs lie "
              + (range > 1 ? "more than 1.7e308" : "less than 1e-300")
              + " apart, and how sharply players prefer more is measured against that",
          "write payoffs in another unit");
    }
  }
}
