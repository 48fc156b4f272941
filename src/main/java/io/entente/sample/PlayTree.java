package io.entente.sample;

import io.entente.expression.Expression;
import io.entente.game.GameTree;
import io.entente.number.Rational;
import io.entente.scenario.Form;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Who moves when in a scenario in which everybody who moves knows all that happened before, without
 * the numbers: nodes are those of a tree in the order in which it is walked, the root being 0.
 */
public final class PlayTree {

  private final Plan plan;
  private final TreeGrower.Grown grown;

  private PlayTree(Plan plan, TreeGrower.Grown grown) {
    this.plan = plan;
    this.grown = grown;
  }

  /**
   * The tree of a plan; empty if somebody who moves does not know all.
   *
   * @throws UnsolvableException if the scenario cannot be played in this form
   */
  public static Optional<PlayTree> of(Plan plan, Form form) {
    int players = plan.scenario().actors().size();
    TreeGrower.Numbers blank =
        new TreeGrower.Numbers() {
          @Override
          public Rational[] payoffs(int cell) {
            return Collections.nCopies(players, Rational.ZERO).toArray(new Rational[0]);
          }

          @Override
          public List<Rational> probabilities(int chance, int outcomes, int cell) {
            return Collections.nCopies(outcomes, Rational.of(1, outcomes));
          }
        };
    PlayTree tree = new PlayTree(plan, TreeGrower.grow(plan, form, blank, new double[players]));
    boolean[] seen = new boolean[tree.grown.tree().informationSets().size()];
    for (int node = 0; node < tree.grown.tree().nodes(); node++) {
      if (tree.kind(node) == GameTree.Kind.DECISION) {
        int set = tree.grown.tree().informationSet(node);
        if (seen[set]) {
          return Optional.empty();
        }
        seen[set] = true;
      }
    }
    return Optional.of(tree);
  }

  public GameTree.Kind kind(int node) {
    return grown.tree().kind(node);
  }

  /** How many ways lead on from a node. */
  public int actions(int node) {
    return grown.tree().actions(node);
  }

  public int child(int node, int action) {
    return grown.tree().child(node, action);
  }

  /** The actor that moves at a decision. */
  public int mover(int node) {
    return grown.tree().informationSets().get(grown.tree().informationSet(node)).player();
  }

  /** The combination of moves at an end. */
  public int cell(int node) {
    return grown.cellAt()[node];
  }

  /** The probability of what chance does at a node; empty where it is 0 by its table. */
  public Optional<Expression> probability(int node, int outcome) {
    int chance = grown.axisAt()[node] - plan.cells().decisions().size();
    int formula = plan.chance().formula(chance, outcome, grown.cellAt()[node]);
    return formula == ChanceTables.ZERO
        ? Optional.empty()
        : Optional.of(plan.chance().formulas().get(formula));
  }
}
