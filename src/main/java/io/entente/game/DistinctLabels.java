package io.entente.game;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Labels of players or strategies as names, of which no two are the same. */
public final class DistinctLabels {

  private DistinctLabels() {}

  /**
   * The same labels, where one is empty or repeated with its number.
   *
   * @param what stands before the number of an empty one
   */
  public static List<String> of(List<String> labels, String what) {
    Map<String, Integer> times = new HashMap<>();
    for (String label : labels) {
      times.merge(label, 1, Integer::sum);
    }
    Set<String> seen = new HashSet<>();
    List<String> names = new ArrayList<>(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      String label = labels.get(i);
      String name =
          label.isEmpty()
              ? (what.isEmpty() ? "#" : what) + (i + 1)
              : times.get(label) > 1 ? label + "#" + (i + 1) : label;
      while (!seen.add(name)) {
        name = name + "'";
      }
      names.add(name);
    }
    return names;
  }
}
