package io.entente.solve.verify;

import io.entente.game.StrategicGame;
import io.entente.proof.BestReplyPolytope;
import io.entente.proof.MixedProof;
import io.entente.proof.Statements;
import io.entente.solve.Completeness;
import io.entente.solve.MixedEquilibria;
import io.entente.solve.MixedEquilibrium;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the proof of equilibria in mixed strategies. */
final class MixedProver {

  /** More corners than this of one polytope would take minutes to find. */
  static final int MOST_CORNERS = 60_000;

  private MixedProver() {}

  static Draft of(StrategicGame game, MixedEquilibria answer) {
    List<MixedProof.Point> points = new ArrayList<>();
    int rounded = 0;
    long players = game.shape().players();
    long work = players * players * game.shape().profiles();
    Draft.Scope scope = new Draft.Scope();
    List<MixedEquilibrium> equilibria = answer.equilibria().equilibria();
    for (MixedEquilibrium equilibrium : equilibria) {
      if (!equilibrium.profile().isExact()) {
        rounded++;
      } else if (work * equilibria.size() <= 10 * Draft.MOST_NUMBERS) {
        points.add(Statements.point(game, equilibrium.profile()));
      }
    }
    if (!points.isEmpty()) {
      scope.covers.add(
          Draft.count(points.size(), "equilibrium", "equilibria") + " in mixed strategies");
    }
    if (rounded > 0) {
      scope.not.add(
          Draft.count(rounded, "mixed equilibrium", "mixed equilibria")
              + " whose probabilities are no fractions: each has its regret");
    }
    if (points.size() + rounded < equilibria.size()) {
      scope.not.add("the mixed equilibria: the game is too large for a proof");
    }
    return scope.of(new MixedProof(points, corners(game, answer, points, scope)));
  }

  private static Optional<MixedProof.Corners> corners(
      StrategicGame game,
      MixedEquilibria answer,
      List<MixedProof.Point> points,
      Draft.Scope scope) {
    if (answer.equilibria().completeness() != Completeness.ALL) {
      return Optional.empty();
    }
    String others = "that there are no other mixed equilibria";
    if (game.shape().players() != 2) {
      scope.not.add(others + ": only for two players is there a proof");
      return Optional.empty();
    }
    if (points.size() < answer.equilibria().equilibria().size()) {
      scope.not.add(others);
      return Optional.empty();
    }
    Optional<MixedProof.CornerList> first =
        CornerSearch.of(BestReplyPolytope.of(game, 0), MOST_CORNERS);
    Optional<MixedProof.CornerList> second =
        first.isEmpty()
            ? Optional.empty()
            : CornerSearch.of(BestReplyPolytope.of(game, 1), MOST_CORNERS);
    if (second.isEmpty()) {
      scope.not.add(
          others
              + ": its best-reply polytopes have too many corners for a proof, more than "
              + MOST_CORNERS
              + " or with very long numbers");
      return Optional.empty();
    }
    scope.covers.add(
        points.size() == 1 ? Draft.others(1) : "that every other is a mixture of these");
    return Optional.of(new MixedProof.Corners(first.get(), second.get()));
  }
}
