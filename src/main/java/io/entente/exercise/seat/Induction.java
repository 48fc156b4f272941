package io.entente.exercise.seat;

import io.entente.game.GameTree;
import io.entente.number.Rational;
import io.entente.proof.trace.Claim;
import io.entente.proof.trace.ClaimKind;
import io.entente.proof.trace.Fields;
import io.entente.proof.trace.Rule;
import io.entente.proof.trace.Step;
import io.entente.proof.trace.Trace;
import java.util.ArrayList;
import java.util.List;

/**
 * Why others who reason back do what they do: backward induction step by step, in a tree without
 * chance in which everybody sees everything.
 */
final class Induction {

  private final SeatGame game;
  private final Opponents others;
  private final List<Step> steps = new ArrayList<>();
  private final List<Fields> plan = new ArrayList<>();

  private Induction(SeatGame game, Opponents others) {
    this.game = game;
    this.others = others;
  }

  /** Whether it can be shown so. */
  static boolean suits(SeatGame game, Opponents others) {
    return others.kind().rule() == OpponentKind.Rule.SPE
        && game.tree().hasPerfectInformation()
        && game.tree().chanceMoves().isEmpty();
  }

  static Trace of(SeatGame game, Opponents others) {
    Induction induction = new Induction(game, others);
    List<String> path = game.path(induction.visit(0));
    Claim claim =
        new Claim(
            ClaimKind.SUBGAME_PERFECT,
            Fields.builder().rows("plan", induction.plan).with("path", path).build());
    return new Trace(claim, induction.steps);
  }

  /** Takes the steps from a node on; the end that it leads to. */
  private int visit(int node) {
    GameTree tree = game.tree();
    if (tree.actions(node) == 0) {
      return node;
    }
    int chosen = 0;
    int reached = 0;
    List<Fields> rows = new ArrayList<>();
    for (int action = 0; action < tree.actions(node); action++) {
      int end = visit(tree.child(node, action));
      Rational value = tree.exactPayoff(tree.player(node), end);
      rows.add(
          Fields.builder()
              .with("action", game.actions(node).get(action))
              .with("end", game.path(end))
              .with("value", value)
              .build());
      if (others.plan().isPlayed(tree.informationSet(node), action)) {
        chosen = action;
        reached = end;
      }
    }
    String choice = game.actions(node).get(chosen);
    plan.add(Fields.builder().with("node", game.path(node)).with("action", choice).build());
    steps.add(
        new Step(
            Rule.BACKWARD,
            Fields.builder()
                .with("node", game.path(node))
                .with("player", tree.players().get(tree.player(node)))
                .rows("values", rows)
                .with("choice", choice)
                .build()));
    return reached;
  }
}
