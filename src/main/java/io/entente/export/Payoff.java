package io.entente.export;

import io.entente.game.GameTree;
import io.entente.number.Rational;
import io.entente.proof.trace.Subject;
import java.util.List;

/** Payoffs as sheets show them: a number, or a line in the parameter that is left open. */
public final class Payoff {

  private Payoff() {}

  /** What a player gets in a cell of the table. */
  public static String ofCell(Subject subject, int player, int index, String x) {
    Rational at0 = subject.game().orElseThrow().exactPayoff(player, index);
    return subject.slope().isEmpty()
        ? number(at0)
        : line(at0, subject.slope().get().game().orElseThrow().exactPayoff(player, index), x);
  }

  /** What a player gets at an end of the tree. */
  public static String ofEnd(Subject subject, int player, int node, String x) {
    Rational at0 = subject.tree().orElseThrow().exactPayoff(player, node);
    return subject.slope().isEmpty()
        ? number(at0)
        : line(at0, subject.slope().get().tree().orElseThrow().exactPayoff(player, node), x);
  }

  /** {@code 2 - k} and the like; with the name of the parameter. */
  static String line(Rational constant, Rational slope, String x) {
    if (slope.signum() == 0) {
      return number(constant);
    }
    Rational size = slope.abs();
    String term = (size.equals(Rational.ONE) ? "" : size + "\u00b7") + x;
    if (constant.signum() == 0) {
      return (slope.signum() < 0 ? "\u2212" : "") + term;
    }
    return number(constant) + (slope.signum() < 0 ? " \u2212 " : " + ") + term;
  }

  /** A number with a minus that is one. */
  static String number(Rational value) {
    return value.toString().replace('-', '\u2212');
  }

  /** The labels of the actions at a node. */
  public static List<String> actions(GameTree tree, int node) {
    return tree.kind(node) == GameTree.Kind.CHANCE
        ? tree.chanceMoves().get(tree.chanceMove(node)).actions()
        : tree.informationSets().get(tree.informationSet(node)).actions();
  }
}
