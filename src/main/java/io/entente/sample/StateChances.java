package io.entente.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * The probabilities with which states follow one another in the runs of a block. A workspace with
 * one owner.
 */
final class StateChances {

  private final StateMoves moves;
  private final List<CellFormula.Columns> formulas = new ArrayList<>();
  private final double[][][][] chances;
  private final double[][] scratch;
  private final double[][][] values;
  private long faulty;

  StateChances(StateMoves moves, int lanes) {
    this.moves = moves;
    moves.formulas().forEach(formula -> formulas.add(formula.columns(lanes)));
    values = new double[formulas.size()][][];
    int situations = moves.grid().states() * moves.grid().kinds();
    chances = new double[situations][][][];
    int most = 1;
    for (int s = 0; s < situations; s++) {
      chances[s] = new double[moves.classes(s)][][];
      for (int c = 0; c < chances[s].length; c++) {
        chances[s][c] = new double[moves.next(s, c).length][lanes];
        for (List<StateMoves.Way> ways : moves.ways(s, c)) {
          most = Math.max(most, ways.size());
        }
      }
    }
    scratch = new double[most][lanes];
  }

  /** Computes them for a block whose parameters are in place. */
  void evaluate(Runs runs) {
    int n = runs.size();
    faulty = 0;
    for (int f = 0; f < values.length; f++) {
      values[f] = formulas.get(f).evaluate(runs.values(), n);
    }
    for (int s = 0; s < chances.length; s++) {
      for (int c = 0; c < chances[s].length; c++) {
        multiply(moves.ways(s, c), values, chances[s][c], n);
      }
    }
  }

  private void multiply(
      List<List<StateMoves.Way>> variables, double[][][] values, double[][] out, int n) {
    int block = out.length;
    for (int v = 0; v < variables.size(); v++) {
      List<StateMoves.Way> ways = variables.get(v);
      each(ways, values, n);
      block /= ways.size();
      for (int i = 0; i < out.length; i++) {
        double[] factor = scratch[i / block % ways.size()];
        double[] product = out[i];
        if (v == 0) {
          System.arraycopy(factor, 0, product, 0, n);
        } else {
          for (int lane = 0; lane < n; lane++) {
            product[lane] *= factor[lane];
          }
        }
      }
    }
  }

  /** The probabilities of one variable's ways, into the scratch. */
  private void each(List<StateMoves.Way> ways, double[][][] values, int n) {
    double[] rest = scratch[ways.size() - 1];
    java.util.Arrays.fill(rest, 0, n, 1);
    for (int w = 0; w + 1 < ways.size(); w++) {
      double[] value = values[ways.get(w).formula()][ways.get(w).which()];
      double[] out = scratch[w];
      for (int lane = 0; lane < n; lane++) {
        out[lane] = value[lane];
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

  /** By successor and lane. */
  double[][] of(int situation, int which) {
    return chances[situation][which];
  }
}
