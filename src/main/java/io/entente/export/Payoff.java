package io.entente.export;

import io.entente.game.GameTree;
import io.entente.number.Rational;
import io.entente.proof.trace.Subject;
import java.util.List;

/** Payoffs as sheets show them: a number, or a line in the parameter that is left open. */
public final class Payoff {

  private Payoff() {}

  /** What a player gets in a cell of the table. */
  public static String ofCell(Subject subject, int player, int index) {
    Rational at0 = subject.game().orElseThrow().exactPayoff(player, index);
    return subject.slope().isEmpty()
        ? at0.toString()
        : line(at0, subject.slope().get().game().orElseThrow().exactPayoff(player, index));
  }

  /** What a player gets at an end of the tree. */
  public static String ofEnd(Subject subject, int player, int node) {
    Rational at0 = subject.tree().orElseThrow().exactPayoff(player, node);
    return subject.slope().isEmpty()
        ? at0.toString()
        : line(at0, subject.slope().get().tree().orElseThrow().exactPayoff(player, node));
  }

  /** {@code 2 - k} and the like; the parameter is called x on sheets. */
  static String line(Rational constant, Rational slope) {
    if (slope.signum() == 0) {
      return constant.toString();
    }
    Rational size = slope.abs();
    String term = (size.equals(Rational.ONE) ? "" : size + "\u00b7") + "x";
    if (constant.signum() == 0) {
      return (slope.signum() < 0 ? "-" : "") + term;
    }
    return constant + (slope.signum() < 0 ? " - " : " + ") + term;
  }

  /** The labels of the actions at a node. */
  public static List<String> actions(GameTree tree, int node) {
    return tree.kind(node) == GameTree.Kind.CHANCE
        ? tree.chanceMoves().get(tree.chanceMove(node)).actions()
        : tree.informationSets().get(tree.informationSet(node)).actions();
  }
}
