package io.entente.exercise.seat;

import io.entente.exercise.answer.Remark;
import io.entente.game.MixedProfile;
import io.entente.game.Profile;
import io.entente.game.StrategicGame;
import io.entente.number.Rational;
import io.entente.solve.MixedEquilibria;
import io.entente.solve.MixedEquilibrium;
import io.entente.solve.PureEquilibria;
import io.entente.solve.PureEquilibrium;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Others who play a Nash equilibrium of a table: the first in pure strategies, in the order of the
 * table, or else the first in mixed strategies that the solver lists.
 */
final class TableOpponents {

  private TableOpponents() {}

  static Opponents nash(SeatGame game, OpponentKind kind) {
    StrategicGame table =
        game.table()
            .orElseThrow(
                () ->
                    new SeatException(
                        game.id() + " is a game in turn, and nash is for games played at once",
                        "write --opponents spe or --opponents logit:1.5"));
    List<PureEquilibrium> pure = PureEquilibria.listingAll().solve(table).equilibria();
    if (!pure.isEmpty()) {
      Profile first = pure.get(0).profile();
      for (PureEquilibrium one : pure) {
        Profile profile = one.profile();
        first = profile.compareTo(first) < 0 ? profile : first;
      }
      Remark remark =
          new Remark(
              pure.size() > 1 ? "seat.nash.first" : "seat.nash.pure",
              Map.of(
                  "profile", String.join(", ", first.labels(table)), "number", "" + pure.size()));
      return opponents(game, kind, MixedProfile.pure(table.shape(), first), remark);
    }
    List<MixedEquilibrium> mixed = MixedEquilibria.of(table).equilibria().equilibria();
    if (mixed.isEmpty()) {
      throw new SeatException(
          "no equilibrium of " + game.id() + " was found", "write --opponents logit:1.5");
    }
    String phrase = mixed.size() > 1 ? "seat.nash.lots" : "seat.nash.mixed";
    return opponents(game, kind, mixed.get(0).profile(), Remark.of(phrase));
  }

  private static Opponents opponents(
      SeatGame game, OpponentKind kind, MixedProfile profile, Remark remark) {
    List<List<Rational>> rows = new ArrayList<>();
    for (int player = 0; player < profile.players(); player++) {
      List<Rational> row = new ArrayList<>();
      List<Double> rounded = new ArrayList<>();
      for (int strategy = 0; strategy < profile.strategies(player); strategy++) {
        if (profile.isExact()) {
          row.add(profile.exactProbability(player, strategy));
        }
        rounded.add(profile.probability(player, strategy));
      }
      rows.add(profile.isExact() ? row : Lots.rounded(rounded));
    }
    return new Opponents(kind, Lots.bySet(game, rows), List.of(remark));
  }
}
