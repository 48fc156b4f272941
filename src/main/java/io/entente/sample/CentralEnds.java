package io.entente.sample;

import io.entente.game.ChanceMove;
import io.entente.game.GameTree;
import io.entente.game.StrategicGame;
import io.entente.scenario.Form;
import io.entente.scenario.Scenario;
import io.entente.solve.BackwardInduction;
import io.entente.solve.Completeness;
import io.entente.solve.PureEquilibria;
import io.entente.solve.PureEquilibrium;
import io.entente.solve.Solution;
import io.entente.solve.SubgamePerfectEquilibrium;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * To which combinations of moves the equilibria of the central reading lead, by the solvers of
 * {@code solve} on exact payoffs.
 */
public final class CentralEnds {

  private final TreeGrower.Grown grown;

  private CentralEnds(TreeGrower.Grown grown) {
    this.grown = grown;
  }

  /**
   * The equilibria, each by the combinations that may come about in it, ascending; empty where not
   * all can be listed. Two equilibria may have the same.
   *
   * @throws UnsolvableException if the scenario cannot be played in this form
   */
  public static Optional<List<List<Integer>>> of(Runs central, Form form) {
    Scenario scenario = central.plan().scenario();
    if (form == Form.SIMULTANEOUS && scenario.chance().isEmpty() && scenario.isUnconditional()) {
      List<List<Integer>> cells = new ArrayList<>();
      StrategicGame game = CentralGame.simultaneous(central);
      for (PureEquilibrium one : PureEquilibria.listingAll().solve(game).equilibria()) {
        cells.add(List.of(one.profile().index(game.shape())));
      }
      return Optional.of(cells);
    }
    CentralEnds ends = new CentralEnds(CentralGame.grown(central, form));
    Solution<SubgamePerfectEquilibrium> found =
        BackwardInduction.withDefaultLimit().solve(ends.grown.tree());
    if (found.completeness() != Completeness.ALL) {
      return Optional.empty();
    }
    List<List<Integer>> cells = new ArrayList<>();
    for (SubgamePerfectEquilibrium one : found.equilibria()) {
      TreeSet<Integer> all = new TreeSet<>();
      ends.collect(0, one, all);
      cells.add(List.copyOf(all));
    }
    return Optional.of(cells);
  }

  private void collect(int node, SubgamePerfectEquilibrium one, TreeSet<Integer> cells) {
    GameTree tree = grown.tree();
    switch (tree.kind(node)) {
      case TERMINAL -> cells.add(grown.cellAt()[node]);
      case DECISION -> collect(tree.child(node, one.plan().action(tree, node)), one, cells);
      case CHANCE -> {
        for (int outcome = 0; outcome < tree.actions(node); outcome++) {
          ChanceMove chance = tree.chanceMoves().get(tree.chanceMove(node));
          if (chance.probabilities().get(outcome).signum() > 0) {
            collect(tree.child(node, outcome), one, cells);
          }
        }
      }
    }
  }
}
