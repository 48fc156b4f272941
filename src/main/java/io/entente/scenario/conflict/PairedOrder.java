package io.entente.scenario.conflict;

import io.entente.scenario.conflict.StatedPreference.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The order that comparisons in pairs amount to. Ties join states to classes; the classes must then
 * stand in one row, each better than the next by what is said or by what follows from it.
 */
final class PairedOrder {

  private final List<ConflictState> states;
  private final int[] parent;
  private final List<TreeSet<Integer>> worse = new ArrayList<>();

  PairedOrder(List<ConflictState> states, List<Relation> relations) {
    this.states = states;
    parent = new int[states.size()];
    for (int s = 0; s < parent.length; s++) {
      parent[s] = s;
      worse.add(new TreeSet<>());
    }
    for (Relation relation : relations) {
      if (!relation.strict()) {
        List<Integer> all = fitting(relation.better());
        all.addAll(fitting(relation.worse()));
        all.forEach(state -> parent[top(state)] = top(all.get(0)));
      }
    }
    for (Relation relation : relations) {
      if (relation.strict()) {
        for (int better : fitting(relation.better())) {
          fitting(relation.worse()).forEach(other -> worse.get(top(better)).add(top(other)));
        }
      }
    }
  }

  private List<Integer> fitting(Statement statement) {
    List<Integer> found = new ArrayList<>();
    for (int s = 0; s < states.size(); s++) {
      if (statement.test(states.get(s))) {
        found.add(s);
      }
    }
    return found;
  }

  private int top(int state) {
    int at = state;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  int[] levels() throws ContradictionException {
    for (int s = 0; s < parent.length; s++) {
      if (worse.get(s).contains(s)) {
        throw new ContradictionException(
            id(s) + " is said to be better than a state that it ties with, or than itself",
            "leave one of these comparisons out");
      }
    }
    int[] above = new int[parent.length];
    List<Integer> free = new ArrayList<>();
    worse.forEach(below -> below.forEach(each -> above[each]++));
    int classes = 0;
    for (int s = 0; s < parent.length; s++) {
      if (top(s) == s) {
        classes++;
        if (above[s] == 0) {
          free.add(s);
        }
      }
    }
    int[] place = new int[parent.length];
    int placed = 0;
    while (!free.isEmpty()) {
      if (free.size() > 1) {
        throw new ContradictionException(
            "nothing says which of "
                + id(free.get(0))
                + " and "
                + id(free.get(1))
                + " is better, or that they tie",
            "add one comparison, \""
                + id(free.get(0))
                + " > "
                + id(free.get(1))
                + "\" or the other way round, or \""
                + id(free.get(0))
                + " ~ "
                + id(free.get(1))
                + "\"");
      }
      int next = free.remove(0);
      place[next] = classes - placed++;
      for (int below : worse.get(next)) {
        if (--above[below] == 0) {
          free.add(below);
        }
      }
    }
    if (placed < classes) {
      throw new ContradictionException(
          "preferences go round in a circle: " + circle(above),
          "leave one of these comparisons out");
    }
    int[] levels = new int[parent.length];
    for (int s = 0; s < levels.length; s++) {
      levels[s] = place[top(s)] - 1;
    }
    return levels;
  }

  private String id(int state) {
    return states.get(state).id();
  }

  /** A circle among the classes that nothing frees: each of these has one above it. */
  private String circle(int[] above) {
    int[] better = new int[parent.length];
    for (int s = 0; s < parent.length; s++) {
      if (top(s) == s && above[s] > 0) {
        for (int below : worse.get(s)) {
          better[below] = s;
        }
      }
    }
    int at = 0;
    while (top(at) != at || above[at] == 0) {
      at++;
    }
    for (int i = 0; i < parent.length; i++) {
      at = better[at];
    }
    List<String> names = new ArrayList<>(List.of(id(at)));
    int first = at;
    do {
      at = better[at];
      names.add(0, id(at));
    } while (at != first);
    return String.join(" > ", names);
  }
}
