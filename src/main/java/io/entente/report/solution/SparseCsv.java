package io.entente.report.solution;

import io.entente.game.sparse.GraphicalGame;
import io.entente.outcome.SparseReading;
import io.entente.report.Csv;
import io.entente.solve.PureEquilibrium;
import java.util.ArrayList;
import java.util.List;

/** Pure equilibria that were counted group by group as a table, those that are listed. */
public final class SparseCsv {

  private SparseCsv() {}

  /** The same columns as {@link SolutionCsv} has for pure equilibria. */
  public static String of(SparseReading reading, Figures figures) {
    GraphicalGame game = reading.equilibria().game();
    Csv csv = new Csv();
    List<String> header = new ArrayList<>(game.players());
    game.players().forEach(player -> header.add("payoff " + player));
    header.add("strict");
    csv.row(header.toArray(new String[0]));
    for (PureEquilibrium equilibrium : reading.listed().equilibria()) {
      List<String> row = new ArrayList<>();
      for (int player = 0; player < game.players().size(); player++) {
        row.add(game.strategies(player).get(equilibrium.profile().strategy(player)));
      }
      for (int player = 0; player < game.players().size(); player++) {
        boolean full = figures == Figures.EXACT && game.tieTolerance(player) == 0;
        row.add(LinearCsv.number(game.payoff(player, equilibrium.profile()), full));
      }
      row.add(Boolean.toString(equilibrium.strict()));
      csv.row(row.toArray(new String[0]));
    }
    return csv.toString();
  }
}
