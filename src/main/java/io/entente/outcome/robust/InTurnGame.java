package io.entente.outcome.robust;

import io.entente.game.GameTree;
import io.entente.number.Rational;
import io.entente.outcome.condition.Continuations;
import io.entente.outcome.condition.Inequality;
import io.entente.outcome.condition.RangeBox;
import io.entente.outcome.condition.RangeProgram;
import io.entente.outcome.condition.SupportSearch;
import io.entente.outcome.condition.SupportedPlay;
import io.entente.sample.LinearRow;
import io.entente.sample.LinearTree;
import io.entente.solve.linear.Effort;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** In turn, without chance: a play is an end of the tree. */
final class InTurnGame implements RobustGame {

  /** So many comparisons of two ends are made before candidates are given up. */
  private static final int MOST_COMPARISONS = 400_000;

  /** So many linear programs are solved to see whether one play is possible, and all of them. */
  private static final int MOST_STEPS = 3;

  private static final int MOST_ASKED = 8;

  /** So often weights are drawn within their ranges, and the tree solved for them. */
  private static final int DRAWS = 300;

  private final LinearTree tree;
  private final GameTree game;
  private final List<Rational> values;
  private final Units units;
  private final Continuations continuations;
  private final Effort effort;
  private final Map<Integer, List<LinearRow>> systems = new HashMap<>();
  private final LinearRow[][] rows;
  private Optional<Set<Integer>> witnessed = Optional.empty();
  private int comparisons;
  private int asked;

  InTurnGame(LinearTree tree, Effort effort) {
    this.tree = tree;
    this.game = tree.tree();
    this.values = tree.payoffs().values();
    this.units = Units.absolute(values);
    this.continuations = new Continuations(tree, values);
    this.effort = effort;
    rows = new LinearRow[game.players().size()][game.nodes()];
    for (int play : plays()) {
      for (int actor = 0; actor < rows.length; actor++) {
        rows[actor][play] = tree.payoffs().row(actor, tree.cell(play));
      }
    }
  }

  @Override
  public List<Integer> plays() {
    List<Integer> ends = new ArrayList<>();
    for (int node = 0; node < game.nodes(); node++) {
      if (game.kind(node) == GameTree.Kind.TERMINAL) {
        ends.add(node);
      }
    }
    return ends;
  }

  @Override
  public List<Integer> cells(int play) {
    return List.of(tree.cell(play));
  }

  @Override
  public SortedSet<Integer> equilibria(List<Rational> at) {
    SortedSet<Integer> found = new TreeSet<>();
    for (Continuations.Continuation one : new Continuations(tree, at).all(0)) {
      int node = 0;
      Continuations.Continuation here = one;
      while (here.action() >= 0) {
        node = game.child(node, here.action());
        here = here.next()[here.action()];
      }
      found.add(node);
    }
    return found;
  }

  @Override
  public List<LinearRow> system(int play) {
    return systems.computeIfAbsent(
        play,
        end -> {
          // A box so large that weights beyond it are never asked about: all of them can be 0 in
          // it.
          RangeBox all = units.box(units.most().times(Rational.of(2)));
          List<LinearRow> found = new ArrayList<>();
          for (Inequality one : supported(end).conditions(tree, all)) {
            if (!one.row().isZero()) {
              found.add(one.row());
            }
          }
          return found;
        });
  }

  private SupportedPlay supported(int end) {
    return SupportedPlay.of(tree, continuations, SupportedPlay.leadingTo(game, end));
  }

  @Override
  public boolean isNecessary() {
    return false;
  }

  @Override
  public Optional<SortedSet<Integer>> candidates(RangeBox box) {
    comparisons = 0;
    List<Integer> found = candidates(0, box);
    return comparisons > MOST_COMPARISONS ? Optional.empty() : Optional.of(new TreeSet<>(found));
  }

  /**
   * Ends that may follow at a node: a move is left out only if another one pays more whatever
   * follows that one and whatever the weights.
   */
  private List<Integer> candidates(int node, RangeBox box) {
    if (game.kind(node) == GameTree.Kind.TERMINAL) {
      return List.of(node);
    }
    LinearRow[] own = rows[game.player(node)];
    List<List<Integer>> after = new ArrayList<>();
    for (int a = 0; a < game.actions(node); a++) {
      after.add(candidates(game.child(node, a), box));
    }
    List<Integer> found = new ArrayList<>();
    for (List<Integer> ends : after) {
      for (int end : ends) {
        boolean can = true;
        for (List<Integer> others : after) {
          can = can && (others == ends || canMatch(own, end, others, box));
        }
        if (can) {
          found.add(end);
        }
      }
    }
    return found;
  }

  /** Whether for some weights an end pays as much as some of others. */
  private boolean canMatch(LinearRow[] own, int end, List<Integer> others, RangeBox box) {
    for (int other : others) {
      comparisons++;
      if (comparisons > MOST_COMPARISONS || box.highest(own[end].minus(own[other])).signum() >= 0) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean hasAlwaysAnEquilibrium() {
    return true;
  }

  @Override
  public Optional<Boolean> isPossible(int play, RangeBox ranges) {
    if (witnessed.isEmpty()) {
      witnessed = Optional.of(witnessed(ranges));
    }
    if (witnessed.get().contains(play)) {
      return Optional.of(true);
    }
    if (asked++ == MOST_ASKED) {
      asked = MOST_ASKED;
      return Optional.empty();
    }
    SupportedPlay supported = supported(play);
    List<LinearRow> usual = new ArrayList<>();
    supported.conditions(tree, ranges).forEach(one -> usual.add(one.row()));
    if (new RangeProgram(ranges, usual, effort).isStrictlyFeasible().orElse(false)) {
      return Optional.of(true);
    }
    SupportSearch search =
        new SupportSearch(tree, ranges, values, supported.made(tree), effort, MOST_STEPS);
    boolean open = false;
    while (search.next()) {
      Optional<Boolean> strictly =
          new RangeProgram(ranges, search.rows(), effort).isStrictlyFeasible();
      if (strictly.orElse(false)) {
        return Optional.of(true);
      }
      open |= strictly.isEmpty();
    }
    return search.isComplete() && !open ? Optional.of(false) : Optional.empty();
  }

  /**
   * The plays that are the only equilibrium for some weights within their ranges that are drawn.
   */
  private Set<Integer> witnessed(RangeBox ranges) {
    Set<Integer> found = new TreeSet<>();
    for (int draw = 0; draw < DRAWS; draw++) {
      SortedSet<Integer> equilibria = equilibria(ranges.drawn(draw));
      if (equilibria.size() == 1) {
        found.add(equilibria.first());
      }
    }
    return found;
  }
}
