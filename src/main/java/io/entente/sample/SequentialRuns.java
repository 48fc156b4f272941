package io.entente.sample;

import io.entente.scenario.Decision;
import io.entente.scenario.OrderOfPlay;
import java.util.Arrays;
import java.util.List;

/**
 * Backward induction on a block of runs at once.
 *
 * <p>A history is a combination of the first k moves in order of play, numbered with the last move
 * fastest; a full history is a combination of all moves. Stage k holds, for every history of k
 * moves and every lane, what each actor that moves earlier can expect there and which combination
 * of moves it leads to. Stepping back, the mover's best move is taken lane by lane; a lane in which
 * the two best tie is marked and afterwards solved by {@link TiedInduction}, which finds every
 * path.
 */
final class SequentialRuns extends RunSolver {

  private final int[] counts;
  private final int[] movers;
  private final int[] cellOfHistory;
  private final boolean[][] needed;
  private final double[][][][] values;
  private final int[][][] leaves;
  private final double[] best = new double[Runs.MOST_LANES];
  private final double[] second = new double[Runs.MOST_LANES];
  private final int[] choice = new int[Runs.MOST_LANES];
  private final TiedInduction tied;

  SequentialRuns(Plan plan, OrderOfPlay order) {
    super(plan);
    List<Decision> sequence = order.sequence();
    int stages = sequence.size();
    counts = new int[stages];
    movers = new int[stages];
    for (int k = 0; k < stages; k++) {
      counts[k] = sequence.get(k).strategies().size();
      movers[k] = plan.actorIndex(sequence.get(k).actor());
    }
    cellOfHistory = cellsOfHistories(plan.cells(), sequence);
    int actors = plan.scenario().actors().size();
    needed = new boolean[stages][actors];
    values = new double[stages][actors][][];
    leaves = new int[stages][][];
    int histories = 1;
    for (int k = 0; k < stages; k++) {
      leaves[k] = new int[histories][Runs.MOST_LANES];
      for (int earlier = 0; earlier < k; earlier++) {
        needed[k][movers[earlier]] = true;
      }
      for (int actor = 0; actor < actors; actor++) {
        if (needed[k][actor]) {
          values[k][actor] = new double[histories][Runs.MOST_LANES];
        }
      }
      histories *= counts[k];
    }
    tied = new TiedInduction(counts, movers, cellOfHistory);
  }

  private static int[] cellsOfHistories(Cells cells, List<Decision> sequence) {
    int[] result = new int[cells.size()];
    for (int history = 0; history < result.length; history++) {
      int rest = history;
      int cell = 0;
      for (int k = sequence.size() - 1; k >= 0; k--) {
        int axis = cells.decisions().indexOf(sequence.get(k));
        cell += rest % cells.count(axis) * cells.stride(axis);
        rest /= cells.count(axis);
      }
      result[history] = cell;
    }
    return result;
  }

  @Override
  void find(Runs runs, EquilibriumWords out) {
    runs.evaluatePayoffs();
    int n = runs.size();
    long ties = 0;
    int histories = cellOfHistory.length;
    for (int k = counts.length - 1; k >= 0; k--) {
      histories /= counts[k];
      for (int history = 0; history < histories; history++) {
        ties |= step(runs, k, history, n);
      }
    }
    for (int lane = 0; lane < n; lane++) {
      if ((ties >>> lane & 1) == 0) {
        out.add(counts.length == 0 ? 0 : leaves[0][0][lane], lane);
      } else {
        for (int cell : tied.paths(runs, lane)) {
          out.add(cell, lane);
        }
      }
    }
  }

  /** The best move after one history; returns the lanes in which it is not the only one. */
  private long step(Runs runs, int k, int history, int n) {
    int count = counts[k];
    int mover = movers[k];
    int from = history * count;
    System.arraycopy(value(runs, k + 1, mover, from), 0, best, 0, n);
    Arrays.fill(second, 0, n, Double.NEGATIVE_INFINITY);
    Arrays.fill(choice, 0, n, 0);
    for (int s = 1; s < count; s++) {
      double[] value = value(runs, k + 1, mover, from + s);
      for (int lane = 0; lane < n; lane++) {
        double v = value[lane];
        double b = best[lane];
        second[lane] = Math.max(second[lane], Math.min(v, b));
        best[lane] = Math.max(v, b);
        choice[lane] = v > b ? s : choice[lane];
      }
    }
    double[] tolerance = runs.tolerances(mover);
    long ties = 0;
    for (int lane = 0; lane < n; lane++) {
      ties |= (best[lane] - second[lane] <= tolerance[lane] ? 1L : 0L) << lane;
    }
    carry(runs, k, history, from, n);
    return ties;
  }

  private void carry(Runs runs, int k, int history, int from, int n) {
    for (int actor = 0; actor < needed[k].length; actor++) {
      if (needed[k][actor]) {
        double[] out = values[k][actor][history];
        for (int s = 0; s < counts[k]; s++) {
          double[] value = value(runs, k + 1, actor, from + s);
          for (int lane = 0; lane < n; lane++) {
            out[lane] = choice[lane] == s ? value[lane] : out[lane];
          }
        }
      }
    }
    int[] leaf = leaves[k][history];
    for (int lane = 0; lane < n; lane++) {
      int next = from + choice[lane];
      leaf[lane] = k + 1 == counts.length ? cellOfHistory[next] : leaves[k + 1][next][lane];
    }
  }

  @Override
  public int[] deviations(int cell, int actor, int lane) {
    int history = 0;
    while (cellOfHistory[history] != cell) {
      history++;
    }
    int[] result = new int[0];
    int before = history;
    for (int k = counts.length - 1; k >= 0; k--) {
      int own = before % counts[k];
      before /= counts[k];
      for (int s = 0; movers[k] == actor && s < counts[k]; s++) {
        if (s != own) {
          int next = before * counts[k] + s;
          result = Arrays.copyOf(result, result.length + 1);
          result[result.length - 1] =
              k + 1 == counts.length ? cellOfHistory[next] : leaves[k + 1][next][lane];
        }
      }
    }
    return result;
  }

  private double[] value(Runs runs, int stage, int actor, int history) {
    return stage == counts.length
        ? runs.payoffs(actor, cellOfHistory[history])
        : values[stage][actor][history];
  }
}
