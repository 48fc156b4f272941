package io.entente.outcome.condition;

import io.entente.game.GameTree;
import io.entente.number.Rational;
import io.entente.sample.LinearRow;
import io.entente.sample.LinearTree;
import io.entente.solve.linear.Effort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Finds the replies that support a play of a tree: branch and bound over the choices off its way,
 * from the ends of the tree to its root, the system whose weights lie nearest to the central ones
 * first.
 *
 * <p>A partial system has the choices made so far and the inequalities under which they are best.
 * Its distance, the least change of all weights under which these hold, can only grow as more are
 * added; so complete systems come out in the order of their distance. A distance is computed when
 * it is needed: until then that of the shorter system stands in, or what one new inequality takes
 * alone. Moves that cannot pay, whatever follows them and whatever the weights within their ranges,
 * need no reply.
 */
public final class SupportSearch {

  /**
   * A partial system.
   *
   * @param distance a lower bound on how far weights must move
   * @param point weights at that distance which satisfy it; empty while the bound is not computed
   * @param before the system that this one makes longer by some inequalities
   * @param rows these
   * @param plan by information set the action
   * @param done how many of the choices are made
   * @param number in the order made, so that the search is the same everywhere
   */
  private record Partial(
      Rational distance,
      Optional<List<Rational>> point,
      Optional<Partial> before,
      List<LinearRow> rows,
      int[] plan,
      int done,
      long number) {

    List<LinearRow> allRows() {
      List<LinearRow> all = new ArrayList<>();
      for (Optional<Partial> at = Optional.of(this); at.isPresent(); at = at.get().before()) {
        all.addAll(at.get().rows());
      }
      return all;
    }
  }

  /** Partial systems are looked at so many times as often as linear programs are solved. */
  private static final int LOOKS = 40;

  private final LinearTree tree;
  private final GameTree game;
  private final RangeBox box;
  private final List<Rational> values;
  private final List<Rational> units;
  private final Effort effort;
  private final int mostSteps;
  private final int[] played;

  /** Decision nodes, those below a node before it; only where a choice matters. */
  private final List<Integer> order = new ArrayList<>();

  /** By node, whether it is a move that cannot pay. */
  private final boolean[] idle;

  private final PriorityQueue<Partial> queue =
      new PriorityQueue<>(
          (one, other) -> {
            int order = one.distance().compareTo(other.distance());
            return order != 0 ? order : Long.compare(other.number(), one.number());
          });
  private long made;
  private int steps;
  private int looks;
  private boolean givenUp;
  private Optional<Partial> found = Optional.empty();

  /**
   * A search.
   *
   * @param box where weights may lie
   * @param values weights within it, from which distances count
   * @param played by information set that play comes to, the action; elsewhere -1
   * @param effort what it may cost
   * @param mostSteps how many linear programs may be solved
   */
  public SupportSearch(
      LinearTree tree,
      RangeBox box,
      List<Rational> values,
      int[] played,
      Effort effort,
      int mostSteps) {
    this.tree = tree;
    this.game = tree.tree();
    this.box = box;
    this.values = values;
    this.units = Collections.nCopies(values.size(), Rational.ONE);
    this.played = played.clone();
    this.effort = effort;
    this.mostSteps = mostSteps;
    idle = new boolean[game.nodes()];
    collect(0, true);
    int[] plan = new int[played.length];
    Arrays.fill(plan, -1);
    add(Rational.ZERO, Optional.of(values), Optional.empty(), List.of(), plan, 0);
  }

  private void collect(int node, boolean onPath) {
    if (game.kind(node) == GameTree.Kind.TERMINAL) {
      return;
    }
    boolean decides = game.kind(node) == GameTree.Kind.DECISION;
    for (int a = 0; a < game.actions(node); a++) {
      int child = game.child(node, a);
      boolean chosen = decides && onPath && played[game.informationSet(node)] == a;
      boolean counts = decides || tree.probability(node, a).signum() > 0;
      if (decides && onPath && !chosen) {
        LinearRow worth = worthPlayed(game.player(node), node);
        idle[child] =
            PlanConditions.mostGain(tree, box, child, game.player(node), worth).signum() <= 0;
      }
      if (counts && !idle[child]) {
        collect(child, decides ? chosen : onPath);
      }
    }
    if (decides) {
      order.add(node);
    }
  }

  /** What an actor may expect at a node that play comes to. */
  private LinearRow worthPlayed(int actor, int node) {
    return tree.row(actor, node, played);
  }

  private void add(
      Rational distance,
      Optional<List<Rational>> point,
      Optional<Partial> before,
      List<LinearRow> rows,
      int[] plan,
      int done) {
    queue.add(new Partial(distance, point, before, rows, plan, done, made++));
  }

  /** Goes on to the next complete system; false if there is none, or the limit is reached. */
  public boolean next() {
    while (!queue.isEmpty()) {
      if (steps >= mostSteps || looks >= LOOKS * mostSteps || effort.isSpent()) {
        givenUp = true;
        return false;
      }
      Partial partial = queue.poll();
      looks++;
      if (partial.point().isEmpty()) {
        measure(partial);
      } else if (partial.done() == order.size()) {
        found = Optional.of(partial);
        return true;
      } else {
        expand(partial);
      }
    }
    return false;
  }

  /** Computes a distance and puts the system back; not if nothing satisfies it. */
  private void measure(Partial partial) {
    steps++;
    RangeProgram program = new RangeProgram(box, partial.allRows(), effort);
    Optional<RangeProgram.Nearest> nearest = program.nearest(values, units);
    if (nearest.isPresent()) {
      add(
          nearest.get().radius(),
          Optional.of(nearest.get().values()),
          partial.before(),
          partial.rows(),
          partial.plan(),
          partial.done());
    } else if (effort.isSpent()) {
      givenUp = true;
    }
  }

  /** Makes the next choice in every way that weights within their ranges allow. */
  private void expand(Partial partial) {
    int node = order.get(partial.done());
    int set = game.informationSet(node);
    for (int action = 0; action < game.actions(node); action++) {
      if (played[set] >= 0 && action != played[set]) {
        continue;
      }
      int[] plan = partial.plan().clone();
      plan[set] = action;
      List<LinearRow> rows = new ArrayList<>();
      boolean possible = true;
      boolean holds = true;
      Rational distance = partial.distance();
      LinearRow worth = tree.row(game.player(node), node, plan);
      for (int other = 0; possible && other < game.actions(node); other++) {
        int child = game.child(node, other);
        LinearRow row =
            other == action || idle[child]
                ? LinearRow.ZERO
                : worth.minus(tree.row(game.player(node), child, plan));
        if (row.isZero()) {
          continue;
        }
        rows.add(row);
        possible = box.highest(row).signum() >= 0;
        if (row.at(partial.point().orElseThrow()).signum() < 0) {
          holds = false;
          Rational alone = Inequality.reach(row, values).negate();
          distance = alone.compareTo(distance) > 0 ? alone : distance;
        }
      }
      if (possible) {
        add(
            distance,
            holds ? partial.point() : Optional.empty(),
            Optional.of(partial),
            rows,
            plan,
            partial.done() + 1);
      }
    }
  }

  /** How far weights must move for the system found last. */
  public Rational distance() {
    return found.orElseThrow().distance();
  }

  /** Weights at that distance under which it holds. */
  public List<Rational> point() {
    return found.orElseThrow().point().orElseThrow();
  }

  /** Its inequalities, each at least 0. */
  public List<LinearRow> rows() {
    return found.orElseThrow().allRows();
  }

  /** By information set the action of the system found last; where any would do, -1. */
  int[] plan() {
    return found.orElseThrow().plan().clone();
  }

  /** Below this no system is left that was not found. */
  public Rational bound() {
    return queue.isEmpty() ? Rational.ZERO : queue.peek().distance();
  }

  /** Whether all systems have been found. */
  public boolean isComplete() {
    return queue.isEmpty() && !givenUp;
  }

  /** How many linear programs were solved. */
  public int steps() {
    return steps;
  }
}
