package io.entente.conflict;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Comparisons of pairs, from which a complete ranking follows: "a is better than b", "a and b are
 * tied". What is compared are states, or statements by their importance.
 *
 * <p>Better than is transitive, and so is tied with. The comparisons are <em>cyclic</em> if
 * something would be better than itself, and <em>incomplete</em> if they leave two things neither
 * ordered nor tied. Things count from 0, comparisons too, in the order given.
 */
public final class Comparisons {

  private final int things;
  private final List<int[]> comparisons = new ArrayList<>();

  /** Nothing compared as yet. */
  public Comparisons(int things) {
    this.things = things;
  }

  /** The first is better than (more important than, preferred to) the other. */
  public Comparisons better(int one, int other) {
    return add(one, other, 1);
  }

  /** Both are tied. */
  public Comparisons tied(int one, int other) {
    return add(one, other, 0);
  }

  /**
   * The ranking that follows.
   *
   * @throws CyclicPreferenceException if something would be better than itself; it names a shortest
   *     cycle
   * @throws IncompletePreferenceException if two things are neither ordered nor tied
   */
  public Preference ranking() {
    int[] group = groups();
    int[] betterCount = new int[things];
    for (int[] comparison : comparisons) {
      if (comparison[2] == 1) {
        betterCount[group[comparison[1]]]++;
      }
    }
    List<Integer> best = new ArrayList<>();
    int groups = 0;
    for (int thing = 0; thing < things; thing++) {
      if (group[thing] == thing) {
        groups++;
        if (betterCount[thing] == 0) {
          best.add(thing);
        }
      }
    }
    return descend(group, groups, betterCount, best);
  }

  /** Takes the one group that nothing left is better than, again and again. */
  private Preference descend(int[] group, int groups, int[] betterCount, List<Integer> best) {
    List<List<int[]>> below = belowEach(group);
    int[] level = new int[things];
    int[] unordered = new int[0];
    List<Integer> free = best;
    for (int taken = 0; taken < groups; taken++) {
      if (free.isEmpty()) {
        throw new CyclicPreferenceException(shortestCycle());
      }
      if (free.size() > 1 && unordered.length == 0) {
        unordered = new int[] {free.get(0), free.get(1)};
      }
      int next = free.remove(0);
      level[next] = groups - 1 - taken;
      for (int[] comparison : below.get(next)) {
        int worse = group[comparison[1]];
        if (--betterCount[worse] == 0) {
          free.add(worse);
        }
      }
    }
    if (unordered.length > 0) {
      throw new IncompletePreferenceException(unordered[0], unordered[1]);
    }
    for (int thing = 0; thing < things; thing++) {
      level[thing] = level[group[thing]];
    }
    return Preference.ofLevels(level);
  }

  /** The comparisons by the group of what is better in them. */
  private List<List<int[]>> belowEach(int[] group) {
    List<List<int[]>> below = new ArrayList<>();
    for (int thing = 0; thing < things; thing++) {
      below.add(new ArrayList<>());
    }
    for (int[] comparison : comparisons) {
      if (comparison[2] == 1) {
        below.get(group[comparison[0]]).add(comparison);
      }
    }
    return below;
  }

  private Comparisons add(int one, int other, int strict) {
    if (one < 0 || one >= things || other < 0 || other >= things) {
      throw new IllegalArgumentException(one + " compared with " + other + " of " + things);
    }
    comparisons.add(new int[] {one, other, strict});
    return this;
  }

  /** For each thing the lowest thing that it is tied with, through others too. */
  private int[] groups() {
    int[] parent = new int[things];
    for (int thing = 0; thing < things; thing++) {
      parent[thing] = thing;
    }
    for (int[] comparison : comparisons) {
      if (comparison[2] == 0) {
        int one = root(parent, comparison[0]);
        int other = root(parent, comparison[1]);
        parent[Math.max(one, other)] = Math.min(one, other);
      }
    }
    for (int thing = 0; thing < things; thing++) {
      parent[thing] = root(parent, thing);
    }
    return parent;
  }

  private static int root(int[] parent, int thing) {
    int at = thing;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  /** The comparisons of a shortest cycle, in order; at least one of them says "better". */
  private List<CyclicPreferenceException.Link> shortestCycle() {
    List<CyclicPreferenceException.Link> shortest = List.of();
    for (int at = 0; at < comparisons.size() && shortest.size() != 1; at++) {
      int[] comparison = comparisons.get(at);
      if (comparison[2] == 1) {
        List<CyclicPreferenceException.Link> cycle = cycleThrough(at);
        if (!cycle.isEmpty() && (shortest.isEmpty() || cycle.size() < shortest.size())) {
          shortest = cycle;
        }
      }
    }
    return shortest;
  }

  /** The comparison and the fewest others that lead from its worse side back to its better one. */
  private List<CyclicPreferenceException.Link> cycleThrough(int comparison) {
    int start = comparisons.get(comparison)[1];
    int goal = comparisons.get(comparison)[0];
    int[] via = new int[things];
    int[] before = new int[things];
    Arrays.fill(before, -1);
    before[start] = start;
    ArrayDeque<Integer> queue = new ArrayDeque<>(List.of(start));
    while (!queue.isEmpty() && before[goal] < 0) {
      int thing = queue.remove();
      for (int at = 0; at < comparisons.size(); at++) {
        int[] link = comparisons.get(at);
        int to = link[0] == thing ? link[1] : link[2] == 0 && link[1] == thing ? link[0] : -1;
        if (to >= 0 && before[to] < 0) {
          before[to] = thing;
          via[to] = at;
          queue.add(to);
        }
      }
    }
    List<CyclicPreferenceException.Link> cycle = new ArrayList<>();
    if (before[goal] >= 0) {
      for (int at = goal; at != start; at = before[at]) {
        boolean strict = comparisons.get(via[at])[2] == 1;
        cycle.add(0, new CyclicPreferenceException.Link(via[at], before[at], at, strict));
      }
      cycle.add(0, new CyclicPreferenceException.Link(comparison, goal, start, true));
    }
    return cycle;
  }
}
