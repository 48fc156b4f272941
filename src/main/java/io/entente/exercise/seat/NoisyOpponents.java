package io.entente.exercise.seat;

import io.entente.exercise.answer.Remark;
import io.entente.game.BehaviorPlan;
import io.entente.number.Rational;
import io.entente.solve.quantal.LogitBranch;
import io.entente.solve.quantal.LogitEquilibrium;
import io.entente.solve.quantal.NotFollowedException;
import java.util.ArrayList;
import java.util.List;

/**
 * Others who choose better actions more often: logit quantal response at λ, in a tree agent by
 * agent. All err alike, and they expect the student's actor to err too. The probabilities are
 * {@linkplain Lots#rounded rounded}, and drawn as rounded.
 *
 * @see "McKelvey and Palfrey (1998), Quantal Response Equilibria for Extensive Form Games,
 *     Experimental Economics 1, 9-41"
 */
final class NoisyOpponents {

  private NoisyOpponents() {}

  static Opponents of(SeatGame game, OpponentKind kind) {
    LogitEquilibrium at;
    try {
      LogitBranch branch =
          game.table().isPresent()
              ? LogitBranch.of(game.table().get())
              : LogitBranch.of(game.tree());
      at =
          branch
              .at(kind.lambda())
              .orElseThrow(
                  () ->
                      new SeatException(
                          "noisy play of " + game.id() + " could not be followed to " + kind,
                          "write a smaller number behind logit:"));
    } catch (NotFollowedException not) {
      throw new SeatException(not.getMessage(), not.remedy());
    }
    List<List<Rational>> rows = new ArrayList<>();
    at.probabilities().forEach(row -> rows.add(Lots.rounded(row)));
    BehaviorPlan plan = game.table().isPresent() ? Lots.bySet(game, rows) : new BehaviorPlan(rows);
    return new Opponents(kind, plan, List.of(Remark.of("seat.noise")));
  }
}
