package io.entente.exercise.query.tree;

import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where play would lead if the two players of a tree moved in the other order, or both at once;
 * only where that has a sense: the second has the same actions whatever the first did, and then the
 * game ends.
 */
final class OtherTiming {

  private OtherTiming() {}

  /** The ends, named by the actions that lead there. */
  static List<List<String>> of(TreeView view) {
    List<List<String>> ends = new ArrayList<>();
    Optional<List<String>> second = secondActions(view);
    if (second.isEmpty()) {
      return ends;
    }
    reversed(view, second.get()).ifPresent(ends::add);
    List<List<String>> nash = atOnce(view, second.get());
    if (nash.size() == 1) {
      ends.add(nash.get(0));
    }
    return ends;
  }

  private static Optional<List<String>> secondActions(TreeView view) {
    Optional<List<String>> second = Optional.empty();
    for (String action : view.actions(0)) {
      int node = view.child(0, action);
      boolean fits =
          view.isDecision(0)
              && view.isDecision(node)
              && view.tree.player(node) != view.tree.player(0)
              && (second.isEmpty() || second.get().equals(view.actions(node)));
      if (!fits) {
        return Optional.empty();
      }
      for (String last : view.actions(node)) {
        if (view.tree.actions(view.child(node, last)) > 0) {
          return Optional.empty();
        }
      }
      second = Optional.of(view.actions(node));
    }
    return second;
  }

  private static Rational payoff(TreeView view, int player, String first, String second) {
    return view.tree.exactPayoff(player, view.child(view.child(0, first), second));
  }

  private static Optional<List<String>> reversed(TreeView view, List<String> second) {
    int one = view.tree.player(0);
    int other = view.tree.player(view.child(0, view.actions(0).get(0)));
    List<String> best = List.of();
    Rational most = null;
    for (String action : second) {
      List<String> replies = new ArrayList<>();
      Rational reply = null;
      for (String first : view.actions(0)) {
        Rational value = payoff(view, one, first, action);
        int sign = reply == null ? 1 : value.compareTo(reply);
        if (sign > 0) {
          replies.clear();
          reply = value;
        }
        if (sign >= 0) {
          replies.add(first);
        }
      }
      Rational value = payoff(view, other, replies.get(0), action);
      if (replies.size() > 1 || most != null && value.equals(most)) {
        return Optional.empty();
      }
      if (most == null || value.compareTo(most) > 0) {
        most = value;
        best = List.of(replies.get(0), action);
      }
    }
    return Optional.of(best);
  }

  private static List<List<String>> atOnce(TreeView view, List<String> second) {
    int one = view.tree.player(0);
    int other = view.tree.player(view.child(0, view.actions(0).get(0)));
    List<List<String>> nash = new ArrayList<>();
    for (String first : view.actions(0)) {
      for (String reply : second) {
        Rational own = payoff(view, one, first, reply);
        Rational others = payoff(view, other, first, reply);
        boolean stays =
            view.actions(0).stream().allMatch(a -> payoff(view, one, a, reply).compareTo(own) <= 0)
                && second.stream()
                    .allMatch(b -> payoff(view, other, first, b).compareTo(others) <= 0);
        if (stays) {
          nash.add(List.of(first, reply));
        }
      }
    }
    return nash;
  }
}
