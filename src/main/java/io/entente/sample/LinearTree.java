package io.entente.sample;

import io.entente.game.GameTree;
import io.entente.number.Rational;
import io.entente.scenario.Form;
import io.entente.scenario.Knowledge;
import java.util.List;
import java.util.Map;

/**
 * The game of {@link LinearPayoffs} if decisions are taken in turn and everybody sees all that came
 * before. Players are all actors, in scenario order; a plan has an action for each information set,
 * and each of these is a single node.
 */
public final class LinearTree {

  private final LinearPayoffs payoffs;
  private final CentralChances chances;
  private final TreeGrower.Grown grown;
  private final int[] nodeOfSet;

  LinearTree(LinearPayoffs payoffs, CentralChances chances) {
    this.payoffs = payoffs;
    this.chances = chances;
    this.grown = grow(payoffs.values());
    GameTree tree = grown.tree();
    if (!tree.hasPerfectInformation()) {
      Map.Entry<String, List<String>> blind =
          Knowledge.unknown(payoffs.scenario(), Form.SEQUENTIAL).entrySet().iterator().next();
      throw UnsolvableException.unseen(blind.getKey(), blind.getValue());
    }
    nodeOfSet = new int[tree.informationSets().size()];
    for (int node = 0; node < tree.nodes(); node++) {
      if (tree.kind(node) == GameTree.Kind.DECISION) {
        nodeOfSet[tree.informationSet(node)] = node;
      }
    }
  }

  private TreeGrower.Grown grow(List<Rational> values) {
    int actors = payoffs.scenario().actors().size();
    TreeGrower.Numbers numbers =
        new TreeGrower.Numbers() {
          @Override
          public Rational[] payoffs(int cell) {
            Rational[] all = new Rational[actors];
            for (int actor = 0; actor < actors; actor++) {
              all[actor] = payoffs.row(actor, cell).at(values);
            }
            return all;
          }

          @Override
          public List<Rational> probabilities(int chance, int outcomes, int cell) {
            return chances.probabilities(chance, outcomes, cell);
          }
        };
    Plan plan = payoffs.central().plan();
    return TreeGrower.grow(plan, Form.SEQUENTIAL, numbers, new double[actors]);
  }

  /** The payoffs. */
  public LinearPayoffs payoffs() {
    return payoffs;
  }

  /** The tree with the central values. */
  public GameTree tree() {
    return grown.tree();
  }

  /**
   * The tree with these coefficients, nodes and information sets numbered alike, its payoffs exact.
   *
   * @param values in the order of {@link LinearPayoffs#coefficients}
   */
  public GameTree game(List<Rational> values) {
    return grow(values).tree();
  }

  /** The node of an information set. */
  public int node(int informationSet) {
    return nodeOfSet[informationSet];
  }

  /** The combination of moves ({@link Cells}) at an end of the tree. */
  public int cell(int end) {
    if (grown.tree().kind(end) != GameTree.Kind.TERMINAL) {
      throw new IllegalArgumentException("node " + end + " is no end");
    }
    return grown.cellAt()[end];
  }

  /** The decision or chance move at a node that is no end, by its id. */
  public String id(int node) {
    return payoffs.central().plan().cells().id(grown.axisAt()[node]);
  }

  /** The strategy, or outcome of chance, that an action of a node is, by its id. */
  public String action(int node, int action) {
    GameTree tree = grown.tree();
    return tree.kind(node) == GameTree.Kind.CHANCE
        ? tree.chanceMoves().get(tree.chanceMove(node)).actions().get(action)
        : tree.informationSets().get(tree.informationSet(node)).actions().get(action);
  }

  /** How likely an action of a chance node is. */
  public Rational probability(int node, int action) {
    GameTree tree = grown.tree();
    return tree.chanceMoves().get(tree.chanceMove(node)).probabilities().get(action);
  }

  /** The moves at an end, decision id to strategy id. */
  public Map<String, String> moves(int end) {
    return payoffs.central().plan().cells().moves(cell(end));
  }

  /**
   * What an actor may expect at a node, decisions from there on being taken by a plan.
   *
   * @param plan by information set its action; those that the node does not lead to do not matter
   */
  public LinearRow row(int actor, int node, int[] plan) {
    GameTree tree = grown.tree();
    switch (tree.kind(node)) {
      case TERMINAL:
        return payoffs.row(actor, grown.cellAt()[node]);
      case DECISION:
        return row(actor, tree.child(node, plan[tree.informationSet(node)]), plan);
      default:
        LinearRow sum = LinearRow.ZERO;
        for (int action = 0; action < tree.actions(node); action++) {
          Rational probability = probability(node, action);
          if (probability.signum() > 0) {
            sum = sum.plus(row(actor, tree.child(node, action), plan), probability);
          }
        }
        return sum;
    }
  }
}
