package io.entente.game;

import io.entente.number.Rational;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * The ways through a tree that play may take if everybody follows a plan: one for all that chance
 * may do, in preorder, each with its probability.
 *
 * @param paths as many as were asked for
 * @param count how many there are; probabilities of 0 are left out
 */
public record PlayPaths(List<Path> paths, long count) {

  /**
   * One way from the root to an end.
   *
   * @param steps the moves, of chance too, in order
   * @param end the node at which it ends
   * @param probability how likely it is
   */
  public record Path(List<Step> steps, int end, Rational probability) {
    public Path {
      steps = List.copyOf(steps);
    }
  }

  /** A move at a node. */
  public record Step(int node, int action) {}

  private record Waiting(int node, Rational probability) {}

  public PlayPaths {
    paths = List.copyOf(paths);
  }

  /** The first ways, up to so many, and the number of all. */
  public static PlayPaths of(GameTree tree, PureStrategyPlan plan, int limit) {
    List<Path> paths = new ArrayList<>();
    long count = 0;
    Deque<Waiting> open = new ArrayDeque<>();
    open.push(new Waiting(0, Rational.ONE));
    while (!open.isEmpty()) {
      Waiting at = open.pop();
      int node = at.node();
      while (tree.kind(node) == GameTree.Kind.DECISION) {
        node = tree.child(node, plan.action(tree, node));
      }
      if (tree.kind(node) == GameTree.Kind.TERMINAL) {
        count++;
        if (paths.size() < limit) {
          paths.add(new Path(steps(tree, node), node, at.probability()));
        }
        continue;
      }
      List<Rational> chances = tree.chanceMoves().get(tree.chanceMove(node)).probabilities();
      for (int action = chances.size() - 1; action >= 0; action--) {
        if (chances.get(action).signum() > 0) {
          Rational probability = at.probability().times(chances.get(action));
          open.push(new Waiting(tree.child(node, action), probability));
        }
      }
    }
    return new PlayPaths(paths, count);
  }

  private static List<Step> steps(GameTree tree, int end) {
    List<Step> steps = new ArrayList<>();
    for (int at = end; at > 0; ) {
      int before = tree.parent(at).orElseThrow();
      int action = 0;
      while (tree.child(before, action) != at) {
        action++;
      }
      steps.add(new Step(before, action));
      at = before;
    }
    Collections.reverse(steps);
    return steps;
  }
}
