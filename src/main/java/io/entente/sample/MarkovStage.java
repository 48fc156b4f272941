package io.entente.sample;

import io.entente.scenario.Decision;
import io.entente.scenario.OrderOfPlay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One state in one period of one run: what each combination of moves is worth to each actor, now
 * and later, and what is done.
 *
 * <p>In turn by backward induction; of moves worth the same the one listed first. At once a pure
 * equilibrium: of several the one best for all actors that decide, if there is one, otherwise the
 * first.
 */
final class MarkovStage {

  private final StateMoves moves;
  private final StateGrid grid;
  private final StateChances chances;
  private final Runs runs;
  private final double[][] discounts;
  private final double[][] tolerances;
  private final List<Decision> decisions;
  private final int[] sequence;
  private final boolean inTurn;
  private final int[] owner;

  private int lane;
  private int situation;
  private int state;
  private int kind;
  private double[][] later;

  /**
   * For the runs of a block; {@link #run} says which.
   *
   * @param order of moves within a period; empty if all move at once
   * @param discounts by actor and lane
   * @param tolerances by actor and lane, how close two sums must be to count as tied
   */
  MarkovStage(
      StateMoves moves,
      StateChances chances,
      Runs runs,
      Optional<OrderOfPlay> order,
      double[][] discounts,
      double[][] tolerances) {
    this.moves = moves;
    this.grid = moves.grid();
    this.chances = chances;
    this.runs = runs;
    this.discounts = discounts;
    this.tolerances = tolerances;
    decisions = runs.plan().scenario().decisions();
    inTurn = order.isPresent();
    List<Decision> turns = order.isPresent() ? order.get().sequence() : decisions;
    sequence = new int[turns.size()];
    owner = new int[decisions.size()];
    for (int turn = 0; turn < sequence.length; turn++) {
      sequence[turn] = decisions.indexOf(turns.get(turn));
    }
    for (int d = 0; d < owner.length; d++) {
      owner[d] = runs.plan().actorIndex(decisions.get(d).actor());
    }
  }

  StateGrid grid() {
    return grid;
  }

  int actors() {
    return discounts.length;
  }

  double discount(int actor) {
    return discounts[actor][lane];
  }

  Runs runs() {
    return runs;
  }

  int lane() {
    return lane;
  }

  /** Goes to a run of the block. */
  void run(int newLane) {
    lane = newLane;
  }

  /** Goes to a state in a kind of period; later: what comes after, by actor and state. */
  void at(int newState, int newKind, double[][] newLater) {
    state = newState;
    kind = newKind;
    later = newLater;
    situation = moves.situation(newState, newKind);
  }

  double worth(int actor, int profile) {
    int which = moves.classOf(situation)[profile];
    int[] next = moves.next(situation, which);
    double[] chance = chances.of(situation, which, lane);
    double sum = 0;
    for (int i = 0; i < next.length; i++) {
      sum += chance[i] * later[actor][next[i]];
    }
    return runs.payoff(actor, grid.cell(profile, state, kind), lane) + discounts[actor][lane] * sum;
  }

  /** The probability of each state after a profile. */
  void spread(int profile, double mass, double[] into) {
    int which = moves.classOf(situation)[profile];
    int[] next = moves.next(situation, which);
    double[] chance = chances.of(situation, which, lane);
    for (int i = 0; i < next.length; i++) {
      into[next[i]] += mass * chance[i];
    }
  }

  /** What a settled path is worth to an actor, by state. */
  double[] forever(int actor, int[] path, int ofKind) {
    int n = path.length;
    double[][] matrix = new double[n][n];
    double[] right = new double[n];
    double[] row = new double[n];
    for (int s = 0; s < n; s++) {
      at(s, ofKind, later);
      java.util.Arrays.fill(row, 0);
      spread(path[s], 1, row);
      for (int to = 0; to < n; to++) {
        matrix[s][to] = (s == to ? 1 : 0) - discounts[actor][lane] * row[to];
      }
      right[s] = runs.payoff(actor, grid.cell(path[s], s, ofKind), lane);
    }
    return Gauss.solve(matrix, right);
  }

  /**
   * The profile that is played, or -1 if all move at once and there is no pure equilibrium.
   *
   * @param bound by decision, a strategy or {@link Stages#FREE}
   */
  int solve(int[] bound) {
    return inTurn ? descend(bound, 0, 0) : atOnce(bound);
  }

  private int descend(int[] bound, int turn, int profile) {
    if (turn == sequence.length) {
      return profile;
    }
    int decision = sequence[turn];
    int actor = owner[decision];
    int best = -1;
    double most = 0;
    for (int s = 0; s < decisions.get(decision).strategies().size(); s++) {
      if (bound[decision] != Stages.FREE && bound[decision] != s) {
        continue;
      }
      int end = descend(bound, turn + 1, profile + s * grid.stride(decision));
      double worth = worth(actor, end);
      if (best < 0 || worth > most + tolerances[actor][lane]) {
        best = end;
        most = worth;
      }
    }
    return best;
  }

  private int atOnce(int[] bound) {
    List<Integer> stable = new ArrayList<>();
    for (int profile = 0; profile < grid.profiles(); profile++) {
      if (keeps(profile, bound) && isStable(profile, bound)) {
        stable.add(profile);
      }
    }
    int chosen = stable.isEmpty() ? -1 : stable.get(0);
    for (int candidate : stable) {
      boolean best = stable.size() > 1;
      for (int other : stable) {
        for (int d = 0; best && d < owner.length; d++) {
          best = worth(owner[d], candidate) >= worth(owner[d], other) - tolerances[owner[d]][lane];
        }
      }
      if (best) {
        return candidate;
      }
    }
    return chosen;
  }

  private boolean keeps(int profile, int[] bound) {
    for (int d = 0; d < bound.length; d++) {
      if (bound[d] != Stages.FREE && bound[d] != strategy(profile, d)) {
        return false;
      }
    }
    return true;
  }

  private int strategy(int profile, int decision) {
    return profile / grid.stride(decision) % decisions.get(decision).strategies().size();
  }

  private boolean isStable(int profile, int[] bound) {
    Plan plan = runs.plan();
    for (int actor = 0; actor < discounts.length; actor++) {
      int count = plan.strategyCount(actor);
      int stride = plan.strategyStride(actor) / (grid.states() * grid.kinds());
      int own = count == 1 ? 0 : profile / stride % count;
      double enough = count == 1 ? 0 : worth(actor, profile) + tolerances[actor][lane];
      for (int s = 0; s < count; s++) {
        int other = profile + (s - own) * stride;
        if (s != own && keeps(other, bound) && worth(actor, other) > enough) {
          return false;
        }
      }
    }
    return true;
  }

  /** The profile if a decision is taken in one way, and others reply in the same period. */
  int deviating(int[] bound, int played, int decision, int strategy) {
    if (bound[decision] != Stages.FREE) {
      return played;
    }
    if (!inTurn) {
      return played + (strategy - strategy(played, decision)) * grid.stride(decision);
    }
    int[] other = bound.clone();
    other[decision] = strategy;
    // Those who move earlier do not know it yet: they do what they do on the way.
    for (int turn = 0; sequence[turn] != decision; turn++) {
      other[sequence[turn]] = strategy(played, sequence[turn]);
    }
    return descend(other, 0, 0);
  }
}
