package io.entente.json.proof;

import io.entente.game.GameTree;
import io.entente.game.InformationSet;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import io.entente.proof.Proof;
import java.util.ArrayList;
import java.util.List;

/**
 * Proofs, and the names to which their numbers refer.
 *
 * @param about the game's names
 * @param proofs the proofs
 */
public record ProofFile(Names about, List<Proof> proofs) {

  /**
   * The names in a game, in order.
   *
   * @param players the players' names
   * @param strategies for a game in strategic form, the labels of each player's strategies; else
   *     empty
   * @param points for a tree, its points of decision; else empty
   * @param tieTolerances how far apart two payoffs of each player may lie and still tie
   */
  public record Names(
      List<String> players,
      List<List<String>> strategies,
      List<PointOfDecision> points,
      List<Rational> tieTolerances) {

    public Names {
      players = List.copyOf(players);
      strategies = List.copyOf(strategies);
      points = List.copyOf(points);
      tieTolerances = List.copyOf(tieTolerances);
    }

    /** The names in this game. */
    public static Names of(StrategicGame game) {
      List<List<String>> strategies = new ArrayList<>();
      List<Rational> tolerances = new ArrayList<>();
      for (int player = 0; player < game.players().size(); player++) {
        strategies.add(game.strategies(player));
        tolerances.add(Rational.ofDouble(game.tieTolerance(player)));
      }
      return new Names(game.players(), strategies, List.of(), tolerances);
    }

    /** The names in this tree. */
    public static Names of(GameTree tree) {
      List<PointOfDecision> points = new ArrayList<>();
      for (InformationSet set : tree.informationSets()) {
        points.add(new PointOfDecision(set.player(), set.name(), set.actions()));
      }
      List<Rational> tolerances = new ArrayList<>();
      for (int player = 0; player < tree.players().size(); player++) {
        tolerances.add(Rational.ofDouble(tree.tieTolerance(player)));
      }
      return new Names(tree.players(), List.of(), points, tolerances);
    }

    /** Whether the game is a tree. */
    public boolean isTree() {
      return strategies.isEmpty();
    }
  }

  /** A point of decision of a tree: whose it is, its name, and its actions. */
  public record PointOfDecision(int player, String name, List<String> actions) {
    public PointOfDecision {
      actions = List.copyOf(actions);
    }
  }

  public ProofFile {
    proofs = List.copyOf(proofs);
  }
}
