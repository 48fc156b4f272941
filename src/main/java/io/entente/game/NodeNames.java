package io.entente.game;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * Names for the nodes of an information set: what happened before each that did not happen before
 * all, as in {@code surly} or {@code Ann up, Bob left}.
 */
public final class NodeNames {

  private NodeNames() {}

  /** The names of the nodes of the information set at this place, ascending. */
  public static List<String> of(GameTree tree, int informationSet) {
    List<List<String>> histories = new ArrayList<>();
    for (int node = 0; node < tree.nodes(); node++) {
      if (tree.kind(node) == GameTree.Kind.DECISION
          && tree.informationSet(node) == informationSet) {
        histories.add(history(tree, node));
      }
    }
    List<String> names = new ArrayList<>();
    for (List<String> history : histories) {
      List<String> own = new ArrayList<>();
      for (int step = 0; step < history.size(); step++) {
        if (!isCommon(histories, step)) {
          own.add(history.get(step));
        }
      }
      names.add(own.isEmpty() ? "nothing else" : String.join(", ", own));
    }
    return names;
  }

  private static boolean isCommon(List<List<String>> histories, int step) {
    for (List<String> history : histories) {
      if (history.size() <= step
          || !Objects.equals(history.get(step), histories.get(0).get(step))) {
        return false;
      }
    }
    return true;
  }

  private static List<String> history(GameTree tree, int node) {
    List<String> steps = new ArrayList<>();
    for (int at = node; at > 0; ) {
      int before = tree.parent(at).orElseThrow();
      int action = 0;
      while (tree.child(before, action) != at) {
        action++;
      }
      at = before;
      if (tree.kind(before) == GameTree.Kind.CHANCE) {
        steps.add(
            label(tree.chanceMoves().get(tree.chanceMove(before)).actions().get(action), action));
      } else {
        InformationSet set = tree.informationSets().get(tree.informationSet(before));
        steps.add(
            tree.players().get(set.player()) + " " + label(set.actions().get(action), action));
      }
    }
    Collections.reverse(steps);
    return steps;
  }

  private static String label(String label, int action) {
    return label.isEmpty() ? "#" + (action + 1) : label;
  }
}
