package io.entente.json.proof;

import io.entente.game.GameTree;
import io.entente.game.InformationSet;
import io.entente.game.StrategicGame;
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
   */
  public record Names(
      List<String> players, List<List<String>> strategies, List<PointOfDecision> points) {

    public Names {
      players = List.copyOf(players);
      strategies = List.copyOf(strategies);
      points = List.copyOf(points);
    }

    /** The names in this game. */
    public static Names of(StrategicGame game) {
      List<List<String>> strategies = new ArrayList<>();
      for (int player = 0; player < game.players().size(); player++) {
        strategies.add(game.strategies(player));
      }
      return new Names(game.players(), strategies, List.of());
    }

    /** The names in this tree. */
    public static Names of(GameTree tree) {
      List<PointOfDecision> points = new ArrayList<>();
      for (InformationSet set : tree.informationSets()) {
        points.add(new PointOfDecision(set.player(), set.name(), set.actions()));
      }
      return new Names(tree.players(), List.of(), points);
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
