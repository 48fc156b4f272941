package io.entente.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds a circle of names that lead to one another; without recursion, in linear time in all. */
final class Cycle {

  private final Map<String, List<String>> leadsTo;
  private final Set<String> done = new HashSet<>();

  /** Names that are no key lead nowhere. */
  Cycle(Map<String, List<String>> leadsTo) {
    this.leadsTo = leadsTo;
  }

  /** A circle that can be reached from a name, its first name repeated at the end; or empty. */
  List<String> from(String start) {
    List<String> path = new ArrayList<>();
    Set<String> onPath = new HashSet<>();
    List<Iterator<String>> open = new ArrayList<>();
    if (!done.contains(start)) {
      enter(start, path, onPath, open);
    }
    while (!open.isEmpty()) {
      Iterator<String> next = open.get(open.size() - 1);
      if (!next.hasNext()) {
        open.remove(open.size() - 1);
        String left = path.remove(path.size() - 1);
        onPath.remove(left);
        done.add(left);
        continue;
      }
      String name = next.next();
      if (onPath.contains(name)) {
        List<String> circle = new ArrayList<>(path.subList(path.indexOf(name), path.size()));
        circle.add(name);
        done.addAll(path);
        return circle;
      }
      if (!done.contains(name)) {
        enter(name, path, onPath, open);
      }
    }
    return List.of();
  }

  private void enter(
      String name, List<String> path, Set<String> onPath, List<Iterator<String>> open) {
    path.add(name);
    onPath.add(name);
    open.add(leadsTo.getOrDefault(name, List.of()).iterator());
  }
}
