package io.entente.outcome.flip;

import io.entente.game.GameTree;
import io.entente.number.Rational;
import io.entente.sample.LinearPayoffs;
import io.entente.sample.LinearRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Backward induction with a margin, for given weights: at every node the plays that surely, or
 * possibly, follow in some subgame-perfect equilibrium.
 *
 * <p>Surely: somebody would have to gain by the margin before anything else could follow. Possibly:
 * nobody prefers something else by the margin. Where every difference that counts is at least the
 * margin or exactly a tie that no weight can break, the two agree with backward induction.
 */
final class Induction {

  private final TreePlays plays;
  private final Weighing weighing;
  private final List<Rational> x;
  private final boolean surely;
  private final List<List<TreePlay>> at = new ArrayList<>();
  private final List<Map<TreePlay, Rational>> values = new ArrayList<>();

  private Induction(TreePlays plays, Weighing weighing, List<Rational> x, boolean surely) {
    this.plays = plays;
    this.weighing = weighing;
    this.x = x;
    this.surely = surely;
    for (int player = 0; player < plays.tree().players().size(); player++) {
      values.add(new HashMap<>());
    }
    GameTree tree = plays.tree();
    List<List<TreePlay>> backwards = new ArrayList<>();
    for (int node = tree.nodes() - 1; node >= 0; node--) {
      backwards.add(null);
    }
    at.addAll(backwards);
    for (int node = tree.nodes() - 1; node >= 0; node--) {
      at.set(node, plays(node));
    }
  }

  /** What follows in some subgame-perfect equilibrium, without a margin. */
  static Induction exactly(TreePlays plays, LinearPayoffs payoffs, List<Rational> x) {
    return new Induction(plays, Weighing.exact(payoffs), x, false);
  }

  /** What surely follows. */
  static Induction surely(TreePlays plays, Weighing weighing, List<Rational> x) {
    return new Induction(plays, weighing, x, true);
  }

  /** What possibly follows. */
  static Induction possibly(TreePlays plays, Weighing weighing, List<Rational> x) {
    return new Induction(plays, weighing, x, false);
  }

  /** The plays that follow from a node. */
  List<TreePlay> at(int node) {
    return at.get(node);
  }

  private List<TreePlay> plays(int node) {
    GameTree tree = plays.tree();
    switch (tree.kind(node)) {
      case TERMINAL:
        return List.of(plays.end(node));
      case CHANCE:
        List<List<TreePlay>> byOutcome = new ArrayList<>();
        for (int child : plays.possible(node)) {
          byOutcome.add(at.get(child));
        }
        return plays.lotteries(node, byOutcome);
      default:
        return chosen(node);
    }
  }

  private List<TreePlay> chosen(int node) {
    GameTree tree = plays.tree();
    int actor = tree.player(node);
    List<TreePlay> chosen = new ArrayList<>();
    for (int action = 0; action < tree.actions(node); action++) {
      for (TreePlay play : at.get(tree.child(node, action))) {
        boolean stays = true;
        for (int other = 0; stays && other < tree.actions(node); other++) {
          if (other != action) {
            int child = tree.child(node, other);
            stays = surely ? somethingWorse(actor, play, child) : !allBetter(actor, child, play);
          }
        }
        if (stays) {
          chosen.add(play);
        }
      }
    }
    return chosen;
  }

  /** Whether something that follows from a node is no better for the actor than a play. */
  boolean somethingWorse(int actor, TreePlay play, int node) {
    for (TreePlay other : at.get(node)) {
      if (isKept(actor, play, other)) {
        return true;
      }
    }
    return false;
  }

  /** Whether all that follows from a node is better for the actor than a play. */
  boolean allBetter(int actor, int node, TreePlay play) {
    for (TreePlay other : at.get(node)) {
      if (!isBetter(actor, other, play)) {
        return false;
      }
    }
    return true;
  }

  /** Whether an actor likes one play better than another, or no weight can tell them apart. */
  boolean isKept(int actor, TreePlay one, TreePlay other) {
    Rational value = value(actor, one).minus(value(actor, other));
    return value.compareTo(weighing.margin(actor)) >= 0
        || value.signum() >= 0 && !weighing.canMove(difference(actor, one, other));
  }

  /** Whether one play is better for an actor than another. */
  boolean isBetter(int actor, TreePlay one, TreePlay other) {
    Rational value = value(actor, one).minus(value(actor, other));
    return value.signum() > 0
        && (value.compareTo(weighing.margin(actor)) >= 0
            || !weighing.canMove(difference(actor, one, other)));
  }

  private LinearRow difference(int actor, TreePlay one, TreePlay other) {
    return plays.row(actor, one).minus(plays.row(actor, other));
  }

  /** What a play is worth to an actor. */
  Rational value(int actor, TreePlay play) {
    Map<TreePlay, Rational> own = values.get(actor);
    Rational value = own.get(play);
    if (value == null) {
      value = plays.row(actor, play).at(x);
      own.put(play, value);
    }
    return value;
  }
}
