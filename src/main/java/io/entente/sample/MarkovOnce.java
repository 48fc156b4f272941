package io.entente.sample;

import java.util.Arrays;

/**
 * Moves at once within a period: the profiles from which nobody gains by another strategy, one bit
 * per lane; of several the one best for all who decide, if there is one, otherwise the first.
 */
final class MarkovOnce implements MarkovPeriod {

  private final Plan plan;
  private final StateGrid grid;
  private final MarkovWorths worths;
  private final long[] stable;

  /** [decider][profile][lane]. */
  private final double[][][] worth;

  private final double[] most;

  MarkovOnce(Plan plan, StateGrid grid, MarkovWorths worths, int lanes) {
    this.plan = plan;
    this.grid = grid;
    this.worths = worths;
    stable = new long[grid.profiles()];
    worth = new double[worths.deciders().length][grid.profiles()][lanes];
    most = new double[lanes];
  }

  @Override
  public long solve(int[] bound, int[] out, int n) {
    long all = n == Long.SIZE ? -1L : (1L << n) - 1;
    for (int profile = 0; profile < stable.length; profile++) {
      stable[profile] = keeps(profile, bound) ? all : 0;
    }
    for (int i = 0; i < worth.length; i++) {
      int actor = worths.deciders()[i];
      for (int profile = 0; profile < stable.length; profile++) {
        if (stable[profile] != 0 || keeps(profile, bound)) {
          worths.fill(actor, profile, worth[i][profile], n);
        }
      }
      sift(i, actor, bound, n);
    }
    return choose(out, n);
  }

  private boolean keeps(int profile, int[] bound) {
    for (int d = 0; d < bound.length; d++) {
      int count = plan.scenario().decisions().get(d).strategies().size();
      if (bound[d] != Stages.FREE && bound[d] != profile / grid.stride(d) % count) {
        return false;
      }
    }
    return true;
  }

  private void sift(int decider, int actor, int[] bound, int n) {
    int count = plan.strategyCount(actor);
    int stride = plan.strategyStride(actor) / (grid.states() * grid.kinds());
    if (count == 1) {
      return;
    }
    double[] tolerance = worths.tolerance(actor);
    for (int base = 0; base < stable.length; base++) {
      if (base / stride % count != 0) {
        continue;
      }
      Arrays.fill(most, 0, n, Double.NEGATIVE_INFINITY);
      for (int s = 0; s < count; s++) {
        if (keeps(base + s * stride, bound)) {
          double[] value = worth[decider][base + s * stride];
          for (int lane = 0; lane < n; lane++) {
            most[lane] = Math.max(most[lane], value[lane]);
          }
        }
      }
      for (int s = 0; s < count; s++) {
        int profile = base + s * stride;
        double[] value = worth[decider][profile];
        long word = 0;
        for (int lane = 0; stable[profile] != 0 && lane < n; lane++) {
          word |= most[lane] <= value[lane] + tolerance[lane] ? 1L << lane : 0;
        }
        stable[profile] &= word;
      }
    }
  }

  private long choose(int[] out, int n) {
    long none = 0;
    for (int lane = 0; lane < n; lane++) {
      int first = -1;
      int chosen = -1;
      for (int profile = 0; profile < stable.length; profile++) {
        if ((stable[profile] >>> lane & 1) != 0) {
          first = first < 0 ? profile : first;
          chosen = chosen < 0 && isBest(profile, lane) ? profile : chosen;
        }
      }
      out[lane] = chosen < 0 ? first : chosen;
      none |= first < 0 ? 1L << lane : 0;
    }
    return none;
  }

  private boolean isBest(int profile, int lane) {
    for (int other = 0; other < stable.length; other++) {
      if ((stable[other] >>> lane & 1) != 0) {
        for (int i = 0; i < worth.length; i++) {
          double tolerance = worths.tolerance(worths.deciders()[i])[lane];
          if (worth[i][profile][lane] < worth[i][other][lane] - tolerance) {
            return false;
          }
        }
      }
    }
    return true;
  }
}
