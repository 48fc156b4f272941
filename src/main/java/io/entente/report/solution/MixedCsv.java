package io.entente.report.solution;

import io.entente.game.MixedProfile;
import io.entente.game.StrategicGame;
import io.entente.number.Decimals;
import io.entente.report.Csv;
import io.entente.solve.MixedEquilibria;
import io.entente.solve.MixedEquilibrium;
import java.util.ArrayList;
import java.util.List;

/**
 * Mixed equilibria as a table: one line each, a column per strategy with its probability, and one
 * per player with its payoff.
 */
final class MixedCsv {

  private MixedCsv() {}

  static String of(StrategicGame game, MixedEquilibria answer, Figures figures) {
    Csv csv = new Csv();
    List<String> header = new ArrayList<>();
    for (int player = 0; player < game.players().size(); player++) {
      for (String strategy : game.strategies(player)) {
        header.add(game.players().get(player) + " " + strategy);
      }
    }
    game.players().forEach(player -> header.add("payoff " + player));
    csv.row(header.toArray(new String[0]));
    for (MixedEquilibrium equilibrium : answer.equilibria().equilibria()) {
      List<String> row = new ArrayList<>();
      MixedProfile profile = equilibrium.profile();
      for (int player = 0; player < profile.players(); player++) {
        for (int strategy = 0; strategy < profile.strategies(player); strategy++) {
          row.add(
              figures == Figures.EXACT && profile.isExact()
                  ? profile.exactProbability(player, strategy).toString()
                  : Decimals.shortest(profile.probability(player, strategy)));
        }
      }
      if (figures == Figures.EXACT && !equilibrium.exactPayoffs().isEmpty()) {
        equilibrium.exactPayoffs().forEach(payoff -> row.add(payoff.toString()));
      } else {
        equilibrium.payoffs().forEach(payoff -> row.add(Decimals.shortest(payoff)));
      }
      csv.row(row.toArray(new String[0]));
    }
    return csv.toString();
  }
}
