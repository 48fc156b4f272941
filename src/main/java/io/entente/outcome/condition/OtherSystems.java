package io.entente.outcome.condition;

import io.entente.game.GameTree;
import io.entente.number.Rational;
import io.entente.sample.LinearTree;
import io.entente.solve.linear.Effort;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The systems of inequalities, beside one that is given, under which other replies support the same
 * play in a tree.
 *
 * @param isSearched whether they were looked for; where chance moves they are not
 * @param found how many were found that some weights within the ranges satisfy
 * @param isComplete whether there are no more
 * @param steps how many linear programs were solved
 * @param nearest the nearest of them, the nearest first; none that was not found is nearer
 */
public record OtherSystems(
    boolean isSearched, int found, boolean isComplete, int steps, List<Support> nearest) {

  /** In larger trees other systems are not looked for. */
  private static final int MOST_NODES = 2000;

  /** So many linear programs are solved at most. */
  static final int MOST_STEPS = 60;

  /** So many are described. */
  static final int DESCRIBED = 3;

  /**
   * Another system.
   *
   * @param distance how far some weight must move, at least, for it to hold
   * @param replies where it has another reply than the system that was given
   * @param inequalities all of the system
   */
  public record Support(Rational distance, List<Reply> replies, List<Inequality> inequalities) {}

  /**
   * A reply off the way.
   *
   * @param before what has happened by then, decision or chance id to what was chosen
   * @param decision where
   * @param move what is chosen in this system
   * @param usually what is chosen in the system that was given
   */
  public record Reply(Map<String, String> before, String decision, String move, String usually) {}

  public OtherSystems {
    nearest = List.copyOf(nearest);
  }

  /** Looks for them. */
  static OtherSystems of(
      LinearTree tree, RangeBox box, List<Rational> values, SupportedPlay play, Effort effort) {
    if (tree.tree().nodes() > MOST_NODES) {
      return new OtherSystems(false, 0, false, 0, List.of());
    }
    SupportSearch search =
        new SupportSearch(tree, box, values, play.made(tree), effort, MOST_STEPS);
    List<Support> nearest = new ArrayList<>();
    int found = 0;
    while (search.next()) {
      List<Reply> replies = replies(tree, search.plan(), play.plan());
      if (!replies.isEmpty()) {
        found++;
        if (nearest.size() < DESCRIBED) {
          int[] plan = completed(search.plan(), play.plan());
          nearest.add(
              new Support(search.distance(), replies, new PlanConditions(tree, box, plan).all()));
        }
      }
    }
    return new OtherSystems(true, found, search.isComplete(), search.steps(), nearest);
  }

  /** Where a plan has other replies than the usual one. */
  private static List<Reply> replies(LinearTree tree, int[] plan, int[] usual) {
    List<Reply> replies = new ArrayList<>();
    for (int set = 0; set < plan.length; set++) {
      if (plan[set] >= 0 && plan[set] != usual[set]) {
        int node = tree.node(set);
        replies.add(
            new Reply(
                before(tree, node),
                tree.id(node),
                tree.action(node, plan[set]),
                tree.action(node, usual[set])));
      }
    }
    return replies;
  }

  private static int[] completed(int[] plan, int[] usual) {
    int[] full = plan.clone();
    for (int set = 0; set < full.length; set++) {
      full[set] = full[set] < 0 ? usual[set] : full[set];
    }
    return full;
  }

  private static Map<String, String> before(LinearTree tree, int node) {
    GameTree game = tree.tree();
    Map<String, String> before = new LinkedHashMap<>();
    int at = 0;
    while (at != node) {
      int action = 0;
      while (node >= game.subtreeEnd(game.child(at, action))) {
        action++;
      }
      before.put(tree.id(at), tree.action(at, action));
      at = game.child(at, action);
    }
    return before;
  }
}
