package io.entente.outcome.flip;

import io.entente.game.GameTree;
import io.entente.game.PlayPaths;
import io.entente.number.Rational;
import io.entente.sample.LinearPayoffs;
import io.entente.sample.LinearTree;
import io.entente.solve.BackwardInduction;
import io.entente.solve.Completeness;
import io.entente.solve.NotAnsweredException;
import io.entente.solve.Solution;
import io.entente.solve.SubgamePerfectEquilibrium;
import io.entente.solve.disjunction.DisjunctiveSearch;
import io.entente.solve.disjunction.Found;
import io.entente.solve.disjunction.Norm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Decisions are taken in turn, and everybody sees all that came before. */
final class FlipInTurn implements FlipGame {

  /** Larger trees are not gone through again and again. */
  private static final int MOST = 50_000;

  private final LinearTree game;
  private final TreePlays plays;
  private final IntPredicate cells;

  FlipInTurn(LinearPayoffs payoffs, IntPredicate cells) {
    game = payoffs.inTurn();
    if (game.tree().nodes() > MOST) {
      throw new NotAnsweredException(
          "the tree has " + game.tree().nodes() + " nodes, too many to search",
          "fix some moves with --force ACTOR=STRATEGY");
    }
    plays = new TreePlays(game);
    this.cells = cells;
  }

  LinearTree game() {
    return game;
  }

  TreePlays plays() {
    return plays;
  }

  boolean has(TreePlay play) {
    return plays.surely(play, cells);
  }

  @Override
  public boolean canHaveIt(boolean wanted) {
    for (int node = 0; node < game.tree().nodes(); node++) {
      if (game.tree().kind(node) == GameTree.Kind.TERMINAL
          && cells.test(game.cell(node)) == wanted) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Found search(Wanted wanted, Weighing weighing, Norm norm, int nodes) {
    boolean having = wanted != Wanted.NO_EQUILIBRIUM;
    InTurnClauses clauses =
        new InTurnClauses(
            plays, weighing, play -> has(play) == having, wanted != Wanted.AN_EQUILIBRIUM);
    return DisjunctiveSearch.search(weighing.numbers(), norm, clauses, nodes);
  }

  @Override
  public Optional<List<Difference>> obstacles(Wanted wanted, List<Rational> values) {
    Induction now = Induction.exactly(plays, game.payoffs(), values);
    int having = 0;
    for (TreePlay play : now.at(0)) {
      having += has(play) ? 1 : 0;
    }
    if (wanted.isMet(now.at(0).size(), having)) {
      return Optional.empty();
    }
    List<Difference> all = new ArrayList<>();
    GameTree tree = game.tree();
    for (int node = 0; node < tree.nodes(); node++) {
      for (int action = 0;
          tree.kind(node) == GameTree.Kind.DECISION && action < tree.actions(node);
          action++) {
        int actor = tree.player(node);
        for (TreePlay chosen : now.at(node)) {
          for (TreePlay other : now.at(tree.child(node, action))) {
            if (now.value(actor, chosen).compareTo(now.value(actor, other)) >= 0) {
              add(
                  all,
                  new Difference(actor, plays.row(actor, chosen).minus(plays.row(actor, other))));
            }
          }
        }
      }
    }
    return Optional.of(all);
  }

  private static void add(List<Difference> all, Difference one) {
    if (!one.row().isZero()) {
      all.add(one);
    }
  }

  @Override
  public Played solve(List<Rational> values) {
    GameTree tree = game.game(values);
    Solution<SubgamePerfectEquilibrium> solution = BackwardInduction.withDefaultLimit().solve(tree);
    Set<Set<Integer>> seen = new LinkedHashSet<>();
    List<Played.Way> ways = new ArrayList<>();
    for (SubgamePerfectEquilibrium each : solution.equilibria()) {
      PlayPaths paths = PlayPaths.of(tree, each.plan(), Integer.MAX_VALUE);
      Set<Integer> ends = new LinkedHashSet<>();
      paths.paths().forEach(path -> ends.add(path.end()));
      if (seen.add(ends)) {
        ways.add(way(paths));
      }
    }
    return new Played(ways, solution.completeness() == Completeness.ALL);
  }

  private Played.Way way(PlayPaths paths) {
    Map<String, Map<String, Double>> moves = new LinkedHashMap<>();
    boolean has = true;
    for (PlayPaths.Path path : paths.paths()) {
      has &= cells.test(game.cell(path.end()));
      for (PlayPaths.Step step : path.steps()) {
        if (game.tree().kind(step.node()) == GameTree.Kind.DECISION) {
          add(moves, step.node(), step.action(), path.probability());
        }
      }
    }
    return new Played.Way(moves, has);
  }

  private void add(
      Map<String, Map<String, Double>> moves, int node, int action, Rational probability) {
    moves
        .computeIfAbsent(game.id(node), any -> new LinkedHashMap<>())
        .merge(game.action(node, action), probability.toDouble(), Double::sum);
  }

  /** A play in words that are read off the tree. */
  Played.Way way(TreePlay play) {
    Map<String, Map<String, Double>> moves = new LinkedHashMap<>();
    for (TreePlays.Step step : plays.steps(0, play)) {
      add(moves, step.node(), step.action(), probability(step.node()));
    }
    return new Played.Way(moves, has(play));
  }

  /** How likely chance leads to a node that the moves lead to. */
  private Rational probability(int node) {
    Rational probability = Rational.ONE;
    int at = node;
    while (at != 0) {
      int parent = game.tree().parent(at).orElseThrow();
      for (int action = 0; action < game.tree().actions(parent); action++) {
        if (game.tree().kind(parent) == GameTree.Kind.CHANCE
            && game.tree().child(parent, action) == at) {
          probability = probability.times(game.probability(parent, action));
        }
      }
      at = parent;
    }
    return probability;
  }
}
