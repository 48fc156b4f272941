package io.entente.solve.stochastic;

import io.entente.game.stochastic.Conduct;
import io.entente.game.stochastic.Stage;
import io.entente.game.stochastic.StochasticGame;
import java.util.List;
import java.util.Optional;

/**
 * Backward induction within one period: at each turn, after all combinations of earlier moves, the
 * move that is worth most given what it leads the later turns to do. Of moves worth the same the
 * one listed first is taken.
 */
final class TurnByTurn {

  private final List<StochasticGame.Turn> turns;
  private final Auxiliary worths;
  private final Stage stage;
  private final int[][] replies;
  private int ties;

  private TurnByTurn(List<StochasticGame.Turn> turns, Auxiliary worths) {
    this.turns = turns;
    this.worths = worths;
    this.stage = worths.stage();
    replies = new int[turns.size()][];
    for (int turn = 0; turn < replies.length; turn++) {
      int actions = stage.actions(turn).size();
      replies[turn] = new int[stage.profiles() / stage.stride(turn) / actions];
    }
  }

  static Choice choose(List<StochasticGame.Turn> turns, Auxiliary worths) {
    TurnByTurn induction = new TurnByTurn(turns, worths);
    induction.descend(0, 0);
    return new Choice(Optional.of(Conduct.inTurn(induction.replies)), induction.ties + 1);
  }

  /** The profile that play leads to from these moves on. */
  private int descend(int turn, int moves) {
    if (turn == turns.size()) {
      return moves;
    }
    int player = turns.get(turn).player();
    int best = 0;
    int end = 0;
    boolean tied = false;
    for (int action = 0; action < stage.actions(turn).size(); action++) {
      int leads = descend(turn + 1, moves + action * stage.stride(turn));
      int more = action == 0 ? 1 : worths.compare(player, leads, end);
      if (more > 0) {
        best = action;
        end = leads;
        tied = false;
      }
      tied |= more == 0;
    }
    replies[turn][Conduct.before(stage, turn, moves)] = best;
    ties += tied ? 1 : 0;
    return end;
  }
}
