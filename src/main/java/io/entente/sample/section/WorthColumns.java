package io.entente.sample.section;

import io.entente.expression.BoundExpression;
import io.entente.scenario.coalition.CoalitionSection;
import io.entente.scenario.coalition.Worth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each coalition is worth in a block of runs: {@code [coalition][lane]}. */
interface WorthColumns {

  /** The worths; overwritten by the next call. */
  double[][] evaluate(double[][] slots, int n);

  static WorthColumns of(CoalitionSection game, Map<String, Integer> slots, int lanes) {
    int players = game.players().size();
    if (game.worth() instanceof Worth.Listed listed) {
      return new OfList(listed, players, slots, lanes);
    }
    if (game.worth() instanceof Worth.ByFormula formula) {
      return new OfFormula(formula, players, slots, lanes);
    }
    return new OfVotes((Worth.Voting) game.worth(), players, slots, lanes);
  }

  /** Worths that are listed, or sums of pairs. */
  final class OfList implements WorthColumns {
    private final double[][] worth;
    private final int[] pairs;
    private final BoundExpression[] pairFormulas;
    private final double[][] pairValues;
    private final int[] listed;
    private final BoundExpression[] formulas;

    OfList(Worth.Listed from, int players, Map<String, Integer> slots, int lanes) {
      worth = new double[1 << players][lanes];
      pairs = from.pairs().keySet().stream().mapToInt(Integer::intValue).toArray();
      pairFormulas = bind(from.pairs().values(), slots);
      pairValues = new double[pairs.length][lanes];
      listed = from.worths().keySet().stream().mapToInt(Integer::intValue).toArray();
      formulas = bind(from.worths().values(), slots);
    }

    @Override
    public double[][] evaluate(double[][] slots, int n) {
      for (int p = 0; p < pairs.length; p++) {
        pairFormulas[p].evaluate(slots, n, pairValues[p]);
      }
      for (int s = 0; s < worth.length; s++) {
        Arrays.fill(worth[s], 0, n, 0);
        for (int p = 0; p < pairs.length; p++) {
          for (int lane = 0; (s & pairs[p]) == pairs[p] && lane < n; lane++) {
            worth[s][lane] += pairValues[p][lane];
          }
        }
      }
      for (int f = 0; f < listed.length; f++) {
        formulas[f].evaluate(slots, n, worth[listed[f]]);
      }
      return worth;
    }
  }

  /** Worths by one formula. */
  final class OfFormula implements WorthColumns {
    private final double[][] worth;
    private final double[][] columns;
    private final int parameters;
    private final BoundExpression formula;
    private final BoundExpression[][] quantities;
    private final double[][][] values;

    OfFormula(Worth.ByFormula from, int players, Map<String, Integer> slots, int lanes) {
      worth = new double[1 << players][lanes];
      List<String> names = Worth.ByFormula.names(from.quantities().keySet());
      parameters = slots.size();
      Map<String, Integer> all = new LinkedHashMap<>(slots);
      names.forEach(name -> all.put(name, all.size()));
      columns = new double[all.size()][lanes];
      formula = from.formula().bind(all);
      quantities = new BoundExpression[from.quantities().size()][];
      int q = 0;
      for (List<io.entente.expression.Expression> own : from.quantities().values()) {
        quantities[q++] = bind(own, slots);
      }
      values = new double[quantities.length][players][lanes];
    }

    @Override
    public double[][] evaluate(double[][] slots, int n) {
      System.arraycopy(slots, 0, columns, 0, parameters);
      for (int q = 0; q < quantities.length; q++) {
        for (int p = 0; p < quantities[q].length; p++) {
          quantities[q][p].evaluate(slots, n, values[q][p]);
        }
      }
      for (int s = 1; s < worth.length; s++) {
        Arrays.fill(columns[parameters], 0, n, Integer.bitCount(s));
        for (int q = 0; q < values.length; q++) {
          measure(s, n, values[q], parameters + 1 + 4 * q);
        }
        formula.evaluate(columns, n, worth[s]);
      }
      return worth;
    }

    private void measure(int coalition, int n, double[][] of, int at) {
      for (int lane = 0; lane < n; lane++) {
        double sum = 0;
        double rest = 0;
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int p = 0; p < of.length; p++) {
          double own = of[p][lane];
          if ((coalition >> p & 1) != 0) {
            sum += own;
            least = Math.min(least, own);
            most = Math.max(most, own);
          } else {
            rest += own;
          }
        }
        columns[at][lane] = sum;
        columns[at + 1][lane] = rest;
        columns[at + 2][lane] = least;
        columns[at + 3][lane] = most;
      }
    }
  }

  /** 1 for coalitions that meet all rules. */
  final class OfVotes implements WorthColumns {
    private final double[][] worth;
    private final BoundExpression[] quotas;
    private final BoundExpression[][] weights;
    private final double[] quota;
    private final double[][] weight;

    OfVotes(Worth.Voting from, int players, Map<String, Integer> slots, int lanes) {
      worth = new double[1 << players][lanes];
      quotas = new BoundExpression[from.rules().size()];
      weights = new BoundExpression[quotas.length][];
      for (int r = 0; r < quotas.length; r++) {
        quotas[r] = from.rules().get(r).quota().bind(slots);
        weights[r] = bind(from.rules().get(r).weights(), slots);
      }
      quota = new double[lanes];
      weight = new double[players][lanes];
    }

    @Override
    public double[][] evaluate(double[][] slots, int n) {
      for (int s = 1; s < worth.length; s++) {
        Arrays.fill(worth[s], 0, n, 1);
      }
      for (int r = 0; r < quotas.length; r++) {
        quotas[r].evaluate(slots, n, quota);
        for (int p = 0; p < weight.length; p++) {
          weights[r][p].evaluate(slots, n, weight[p]);
        }
        for (int s = 1; s < worth.length; s++) {
          for (int lane = 0; lane < n; lane++) {
            double sum = 0;
            for (int p = 0; p < weight.length; p++) {
              sum += (s >> p & 1) != 0 ? weight[p][lane] : 0;
            }
            worth[s][lane] = sum >= quota[lane] ? worth[s][lane] : 0;
          }
        }
      }
      return worth;
    }
  }

  private static BoundExpression[] bind(
      Iterable<io.entente.expression.Expression> formulas, Map<String, Integer> slots) {
    java.util.List<BoundExpression> bound = new java.util.ArrayList<>();
    for (io.entente.expression.Expression formula : formulas) {
      bound.add(formula.bind(slots));
    }
    return bound.toArray(new BoundExpression[0]);
  }
}
