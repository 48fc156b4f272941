package io.entente.exercise.query.tree;

import io.entente.exercise.Variant;
import io.entente.game.GameTree;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;

/** Backward induction the plain way, at one value of the parameter, with one payoff changed. */
final class PlainTree {

  private final GameTree tree;
  private final GameTree slopes;
  private final Rational x;
  private int changedPlayer = -1;
  private int changedEnd = -1;
  private Rational changedTo = Rational.ZERO;

  PlainTree(Variant variant, Rational x) {
    this.tree = variant.subject().tree().orElseThrow();
    this.slopes = variant.subject().slope().flatMap(s -> s.tree()).orElse(null);
    this.x = x;
  }

  PlainTree changed(int player, int end, Rational to) {
    changedPlayer = player;
    changedEnd = end;
    changedTo = to;
    return this;
  }

  Rational payoff(int player, int end) {
    if (player == changedPlayer && end == changedEnd) {
      return changedTo;
    }
    Rational at0 = tree.exactPayoff(player, end);
    return slopes == null ? at0 : at0.plus(slopes.exactPayoff(player, end).times(x));
  }

  /** All ends that play can lead to from a node on, ties broken in every way. */
  List<Integer> ends(int node) {
    if (tree.actions(node) == 0) {
      return List.of(node);
    }
    List<List<Integer>> combinations = List.of(List.of());
    for (int action = 0; action < tree.actions(node); action++) {
      List<List<Integer>> longer = new ArrayList<>();
      for (List<Integer> before : combinations) {
        for (int end : ends(tree.child(node, action))) {
          List<Integer> next = new ArrayList<>(before);
          next.add(end);
          longer.add(next);
        }
      }
      combinations = longer;
    }
    List<Integer> possible = new ArrayList<>();
    for (List<Integer> children : combinations) {
      for (int end : children) {
        boolean best =
            children.stream()
                .allMatch(
                    other ->
                        payoff(tree.player(node), other).compareTo(payoff(tree.player(node), end))
                            <= 0);
        if (best && !possible.contains(end)) {
          possible.add(end);
        }
      }
    }
    return possible;
  }

  String path(int end) {
    List<String> path = new ArrayList<>();
    for (int at = end; tree.parent(at).isPresent(); at = tree.parent(at).get()) {
      int before = tree.parent(at).get();
      for (int action = 0; action < tree.actions(before); action++) {
        if (tree.child(before, action) == at) {
          path.add(
              0, tree.informationSets().get(tree.informationSet(before)).actions().get(action));
        }
      }
    }
    return String.join(", ", path);
  }

  List<Integer> allEnds() {
    List<Integer> ends = new ArrayList<>();
    for (int node = 0; node < tree.nodes(); node++) {
      if (tree.actions(node) == 0) {
        ends.add(node);
      }
    }
    return ends;
  }
}
