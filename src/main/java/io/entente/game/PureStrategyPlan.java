package io.entente.game;

import java.util.Arrays;

/**
 * A full plan of play: for every information set of every player the action taken there, reached or
 * not. It is a profile of pure strategies of the tree.
 *
 * <p>Shape: one action number, from 0, per place in {@link GameTree#informationSets()}.
 */
public final class PureStrategyPlan implements Comparable<PureStrategyPlan> {

  private final int[] actions;

  private PureStrategyPlan(int[] actions) {
    this.actions = actions;
  }

  /** The plan that takes these actions, one per information set. */
  public static PureStrategyPlan of(int... actions) {
    return new PureStrategyPlan(actions.clone());
  }

  /** The number of information sets. */
  public int informationSets() {
    return actions.length;
  }

  /** The action taken at the information set at this place. */
  public int action(int informationSet) {
    return actions[informationSet];
  }

  /** The action taken at this decision node. */
  public int action(GameTree tree, int node) {
    return actions[tree.informationSet(node)];
  }

  /** Orders plans by their first difference. */
  @Override
  public int compareTo(PureStrategyPlan other) {
    return Arrays.compare(actions, other.actions);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PureStrategyPlan plan && Arrays.equals(actions, plan.actions);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(actions);
  }

  /** The action numbers in the order of the information sets. */
  @Override
  public String toString() {
    return Arrays.toString(actions);
  }
}
