package io.entente.solve.support;

/**
 * Cuts boxes down to where each equation for itself can hold: along one player's unknowns an
 * equation is linear, f(x) = f(m) + Σ D (x - m), with m a point and D bounds of derivatives, and is
 * solved for each of them in turn.
 */
final class BoxCut {

  private final SupportSystem system;
  private final int size;
  private final Ranges[] probabilities;
  private final Ranges[] slopes;
  private final Ranges[] points;
  private final Ranges value = new Ranges(1);

  /** Per player the first of its unknowns; they follow each other. */
  private final int[] first;

  BoxCut(SupportSystem system) {
    this.system = system;
    this.size = system.unknowns.size();
    this.probabilities = system.newProbabilities();
    this.points = system.newProbabilities();
    this.slopes = new Ranges[size];
    this.first = new int[system.players() + 1];
    for (int e = 0; e < size; e++) {
      slopes[e] = new Ranges(size);
    }
    for (int player = 0; player < system.players(); player++) {
      first[player + 1] = first[player] + system.support(player).length - 1;
    }
  }

  /** Cuts a box; false if nothing is left of it. */
  boolean cut(Ranges box) {
    if (!cutToSimplex(box)) {
      return false;
    }
    system.probabilities(box, probabilities);
    for (int e = 0; e < size; e++) {
      for (int v = 0; v < size; v++) {
        if (system.derivatives[e][v] != null) {
          system.derivatives[e][v].range(probabilities, slopes[e], v);
        }
      }
    }
    for (int player = 0; player < system.players(); player++) {
      for (int e = 0; e < size && first[player] < first[player + 1]; e++) {
        if (system.derivatives[e][first[player]] != null && !cut(box, player, e)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Uses that probabilities sum to 1, the first ones being at least 0. */
  private boolean cutToSimplex(Ranges box) {
    for (int player = 0; player < system.players(); player++) {
      for (int v = first[player]; v < first[player + 1]; v++) {
        double most = 1;
        for (int u = first[player]; u < first[player + 1]; u++) {
          most = u == v ? most : Ranges.plusHigh(most, -box.low[u]);
        }
        box.high[v] = Math.min(box.high[v], most);
        if (box.low[v] > box.high[v]) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean cut(Ranges box, int player, int e) {
    int from = first[player];
    int to = first[player + 1];
    // Probabilities and slopes are those of the box before it was cut, and hold for what is left.
    Ranges own = probabilities[player];
    Ranges point = points[player];
    point.set(0, 1, 1);
    for (int v = from; v < to; v++) {
      double middle = box.middle(v);
      point.set(v - from + 1, middle, middle);
      point.set(0, Ranges.plusLow(point.low[0], -middle), Ranges.plusHigh(point.high[0], -middle));
    }
    probabilities[player] = point;
    system.equations.get(e).range(probabilities, value, 0);
    probabilities[player] = own;
    for (int v = from; v < to; v++) {
      double low = value.low[0];
      double high = value.high[0];
      for (int u = from; u < to; u++) {
        if (u != v) {
          double left = Ranges.down(box.low[u] - point.low[u - from + 1]);
          double right = Ranges.up(box.high[u] - point.low[u - from + 1]);
          Ranges slope = slopes[e];
          low = Ranges.plusLow(low, Ranges.timesLow(slope.low[u], slope.high[u], left, right));
          high = Ranges.plusHigh(high, Ranges.timesHigh(slope.low[u], slope.high[u], left, right));
        }
      }
      if (!cut(box, v, point.low[v - from + 1], low, high, slopes[e].low[v], slopes[e].high[v])) {
        return false;
      }
    }
    return true;
  }

  /** Solves rest + slope (x - middle) = 0 for x, rest in [low, high], unless the slope may be 0. */
  private static boolean cut(
      Ranges box, int v, double middle, double low, double high, double least, double most) {
    if (least <= 0 && most >= 0) {
      return true;
    }
    // x - middle = -rest / slope; beyond 4 it is certainly outside.
    double one = -low / least;
    double two = -low / most;
    double three = -high / least;
    double four = -high / most;
    double from = Math.max(-4, Math.min(Math.min(one, two), Math.min(three, four)));
    double to = Math.min(4, Math.max(Math.max(one, two), Math.max(three, four)));
    if (!(from <= to)) {
      return true;
    }
    box.low[v] = Math.max(box.low[v], Ranges.down(Ranges.down(from) + middle));
    box.high[v] = Math.min(box.high[v], Ranges.up(Ranges.up(to) + middle));
    return box.low[v] <= box.high[v];
  }
}
