package io.entente.solve.disjunction;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The least change of some numbers, within their ranges, under which linear conditions all hold.
 *
 * <p>Conditions that share no number are solved apart, and what was solved is kept: along a branch
 * most conditions stay as they were.
 */
final class LeastChange {

  /** So many solved groups of conditions are kept. */
  private static final int KEPT = 200_000;

  private final List<Movable> numbers;
  private final Norm norm;
  private final Map<LinearCondition, Integer> known = new HashMap<>();
  private final Map<List<Integer>, Change> solved = new HashMap<>();
  private final int[] leader;

  LeastChange(List<Movable> numbers, Norm norm) {
    this.numbers = List.copyOf(numbers);
    this.norm = norm;
    this.leader = new int[numbers.size()];
  }

  /** The least change under which these hold. */
  Change solve(List<LinearCondition> conditions) {
    Change whole = Change.NONE;
    for (List<LinearCondition> group : groups(new LinkedHashSet<>(conditions))) {
      Change change = solvedGroup(group);
      if (change.status() == Change.Status.IMPOSSIBLE) {
        return change;
      }
      whole = joined(whole, change);
    }
    return whole;
  }

  private Change joined(Change one, Change other) {
    Map<Integer, Rational> moved = new TreeMap<>(one.moved());
    moved.putAll(other.moved());
    boolean all = one.status() == Change.Status.FOUND && other.status() == Change.Status.FOUND;
    return new Change(
        all ? Change.Status.FOUND : Change.Status.NOT_SOLVED,
        norm.join(one.cost(), other.cost()),
        moved,
        List.of());
  }

  /** Groups conditions so that no number that can move is in two groups. */
  private Iterable<List<LinearCondition>> groups(Iterable<LinearCondition> conditions) {
    for (LinearCondition condition : conditions) {
      for (int i = 0; i < condition.size(); i++) {
        leader[condition.place(i)] = condition.place(i);
      }
    }
    for (LinearCondition condition : conditions) {
      int first = -1;
      for (int i = 0; i < condition.size(); i++) {
        if (canMove(condition.place(i))) {
          int other = leader(condition.place(i));
          first = first < 0 ? other : first;
          leader[other] = leader(first);
        }
      }
    }
    Map<Integer, List<LinearCondition>> groups = new LinkedHashMap<>();
    int alone = -1;
    for (LinearCondition condition : conditions) {
      int of = alone;
      for (int i = 0; i < condition.size() && of < 0; i++) {
        of = canMove(condition.place(i)) ? leader(condition.place(i)) : of;
      }
      groups.computeIfAbsent(of < 0 ? alone-- : of, any -> new ArrayList<>()).add(condition);
    }
    return groups.values();
  }

  private int leader(int place) {
    int at = place;
    while (leader[at] != at) {
      at = leader[at];
    }
    return at;
  }

  private boolean canMove(int place) {
    return numbers.get(place).room(1).signum() > 0 || numbers.get(place).room(-1).signum() > 0;
  }

  private Change solvedGroup(List<LinearCondition> group) {
    List<Integer> key = new ArrayList<>(group.size());
    for (LinearCondition condition : group) {
      key.add(known.computeIfAbsent(condition, any -> known.size()));
    }
    key.sort(null);
    Change change = solved.get(key);
    if (change == null) {
      change = new LeastChangeProgram(numbers, norm, group).solve();
      if (solved.size() < KEPT) {
        solved.put(key, change);
      }
    }
    return change;
  }
}
