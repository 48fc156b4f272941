package io.entente.solve.information;

import io.entente.game.BehaviorPlan;
import io.entente.game.GameTree;
import io.entente.game.PureStrategyPlan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A tree in which chance first draws a type, and one player, who alone knows it, sends a message.
 *
 * <p>Messages are the actions at the sender's information sets; each type has the same ones. What
 * comes after is free, unless the game is {@linkplain #isSimple simple}: then one receiver sees the
 * message, acts, and that is the end; or a message ends the game for every type.
 *
 * @see "Spence (1973), Job Market Signaling, Quarterly Journal of Economics 87, 355-374"
 */
public final class SignallingGame {

  private final GameTree tree;
  private final int[] types;
  private final boolean simple;

  private SignallingGame(GameTree tree, int[] types) {
    this.tree = tree;
    this.types = types;
    boolean all = true;
    for (int message = 0; message < messages(); message++) {
      all &= isSimple(message);
    }
    simple = all;
  }

  /** The signalling game that a tree is, if it is one. */
  public static Optional<SignallingGame> of(GameTree tree) {
    if (tree.kind(0) != GameTree.Kind.CHANCE || tree.actions(0) < 2) {
      return Optional.empty();
    }
    int[] types = new int[tree.actions(0)];
    for (int type = 0; type < types.length; type++) {
      types[type] = tree.child(0, type);
      if (tree.kind(types[type]) != GameTree.Kind.DECISION
          || tree.player(types[type]) != tree.player(types[0])
          || !labels(tree, types[type]).equals(labels(tree, types[0]))) {
        return Optional.empty();
      }
    }
    Set<Integer> sets = new HashSet<>();
    for (int node = 0; node < tree.nodes(); node++) {
      if (tree.kind(node) == GameTree.Kind.DECISION) {
        boolean isOfType = tree.parent(node).equals(Optional.of(0));
        boolean alone = sets.add(tree.informationSet(node));
        if (isOfType && !alone || tree.player(node) == tree.player(types[0]) && !isOfType) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(new SignallingGame(tree, types));
  }

  private static List<String> labels(GameTree tree, int node) {
    return tree.informationSets().get(tree.informationSet(node)).actions();
  }

  private boolean isSimple(int message) {
    int first = tree.child(types[0], message);
    for (int type : types) {
      int node = tree.child(type, message);
      if (tree.kind(node) != tree.kind(first) || tree.kind(node) == GameTree.Kind.CHANCE) {
        return false;
      }
      if (tree.kind(node) == GameTree.Kind.DECISION) {
        if (tree.informationSet(node) != tree.informationSet(first)) {
          return false;
        }
        for (int action = 0; action < tree.actions(node); action++) {
          if (tree.kind(tree.child(node, action)) != GameTree.Kind.TERMINAL) {
            return false;
          }
        }
      }
    }
    int after = 0;
    for (int node = 0; node < tree.nodes(); node++) {
      boolean here = tree.kind(node) == GameTree.Kind.DECISION;
      after +=
          here
                  && tree.kind(first) == GameTree.Kind.DECISION
                  && tree.informationSet(node) == tree.informationSet(first)
              ? 1
              : 0;
    }
    return after == 0 || after == types.length;
  }

  /** Who sends. */
  public int sender() {
    return tree.player(types[0]);
  }

  /** How many types there are: the actions of the first chance move. */
  public int types() {
    return types.length;
  }

  /** How many messages each type can send. */
  public int messages() {
    return tree.actions(types[0]);
  }

  /** The information set of a type. */
  public int informationSet(int type) {
    return tree.informationSet(types[type]);
  }

  /** Where a message of a type leads. */
  int after(int type, int message) {
    return tree.child(types[type], message);
  }

  GameTree tree() {
    return tree;
  }

  /** Whether one receiver sees the message, acts, and that is the end. */
  public boolean isSimple() {
    return simple;
  }

  /** Whether every type sends the same message. */
  public boolean isPooling(PureStrategyPlan plan) {
    return isPooling(BehaviorPlan.of(tree, plan));
  }

  /** Whether every type sends each message with the same probability. */
  public boolean isPooling(BehaviorPlan plan) {
    for (int type = 1; type < types.length; type++) {
      for (int message = 0; message < messages(); message++) {
        if (!plan.probability(informationSet(type), message)
            .equals(plan.probability(informationSet(0), message))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether no two types send the same message. */
  public boolean isSeparating(PureStrategyPlan plan) {
    return isSeparating(BehaviorPlan.of(tree, plan));
  }

  /** Whether no two types ever send the same message. */
  public boolean isSeparating(BehaviorPlan plan) {
    for (int message = 0; message < messages(); message++) {
      int senders = 0;
      for (int type = 0; type < types.length; type++) {
        senders += plan.isPlayed(informationSet(type), message) ? 1 : 0;
      }
      if (senders > 1) {
        return false;
      }
    }
    return true;
  }

  /** The messages that no type sends, ascending. */
  public List<Integer> unsent(PureStrategyPlan plan) {
    return unsent(BehaviorPlan.of(tree, plan));
  }

  /** The messages that no type ever sends, ascending. */
  public List<Integer> unsent(BehaviorPlan plan) {
    List<Integer> unsent = new ArrayList<>();
    for (int message = 0; message < messages(); message++) {
      boolean sent = false;
      for (int type = 0; type < types.length; type++) {
        sent |= plan.isPlayed(informationSet(type), message);
      }
      if (!sent) {
        unsent.add(message);
      }
    }
    return unsent;
  }
}
