package io.entente.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The probabilities with which states follow one another in the runs of a block. A workspace with
 * one owner.
 */
final class StateChances {

  private final StateMoves moves;
  private final List<CellFormula.Columns> formulas = new ArrayList<>();

  /** [distribution][way][lane]; all but the last way's are those of a formula. */
  private final double[][][] chances;

  private final double[][][] values;
  private double[] products = new double[16];
  private long faulty;

  StateChances(StateMoves moves, int lanes) {
    this.moves = moves;
    moves.formulas().forEach(formula -> formulas.add(formula.columns(lanes)));
    values = new double[formulas.size()][][];
    chances = new double[moves.distributions().size()][][];
    for (int d = 0; d < chances.length; d++) {
      int ways = moves.distributions().get(d).size();
      chances[d] = new double[ways][];
      chances[d][ways - 1] = new double[lanes];
    }
  }

  /** Computes them for a block whose parameters are in place. */
  void evaluate(Runs runs) {
    int n = runs.size();
    faulty = 0;
    for (int f = 0; f < values.length; f++) {
      values[f] = formulas.get(f).evaluate(runs.values(), n);
    }
    for (int d = 0; d < chances.length; d++) {
      each(moves.distributions().get(d), chances[d], n);
    }
  }

  /** The probabilities of one variable's ways. */
  private void each(List<StateMoves.Way> ways, double[][] out, int n) {
    double[] rest = out[ways.size() - 1];
    Arrays.fill(rest, 0, n, 1);
    for (int w = 0; w + 1 < ways.size(); w++) {
      double[] value = values[ways.get(w).formula()][ways.get(w).which()];
      out[w] = value;
      for (int lane = 0; lane < n; lane++) {
        rest[lane] -= value[lane];
        if (!(value[lane] >= 0)) {
          faulty |= 1L << lane;
        }
      }
    }
    for (int lane = 0; lane < n; lane++) {
      if (!(rest[lane] >= -SLACK)) {
        faulty |= 1L << lane;
      }
      rest[lane] = Math.max(0, rest[lane]);
    }
  }

  /** How far beyond 1 rounding may bring a sum of probabilities. */
  static final double SLACK = 1e-12;

  /** The lanes in which something is no probability, as bits. */
  long faulty() {
    return faulty;
  }

  /** The value of a formula in a case, in the first lane. */
  double value(int formula, int which) {
    return values[formula][which][0];
  }

  /** By way and lane. */
  double[][] of(int distribution) {
    return chances[distribution];
  }

  /** In one lane, the probability of each successor; overwritten by the next call. */
  double[] of(int situation, int which, int lane) {
    int count = moves.next(situation, which).length;
    if (products.length < count) {
      products = new double[count];
    }
    int size = 1;
    products[0] = 1;
    for (int distribution : moves.chosen(situation, which)) {
      double[][] ways = chances[distribution];
      for (int i = size - 1; i >= 0; i--) {
        double before = products[i];
        for (int w = ways.length - 1; w >= 0; w--) {
          products[i * ways.length + w] = before * ways[w][lane];
        }
      }
      size *= ways.length;
    }
    return products;
  }
}
