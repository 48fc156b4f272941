package io.entente.report.solution;

import io.entente.game.GameTree;
import io.entente.game.StrategicGame;
import io.entente.number.Decimals;
import io.entente.report.Csv;
import io.entente.report.Layout;
import io.entente.solve.QuantalResponse;
import java.util.ArrayList;
import java.util.List;

/** Play with noise as a table: one line for each lambda. */
final class QuantalCsv {

  private QuantalCsv() {}

  static String of(StrategicGame game, QuantalResponse answer) {
    return of(AgentLabels.of(new GamePage(game, Layout.PAGE, Figures.SHORT)), answer);
  }

  static String of(GameTree tree, QuantalResponse answer) {
    return of(AgentLabels.of(tree, Layout.PAGE), answer);
  }

  private static String of(AgentLabels labels, QuantalResponse answer) {
    Csv csv = new Csv();
    List<String> header = new ArrayList<>();
    header.add("lambda");
    for (int agent = 0; agent < labels.agents().size(); agent++) {
      for (String action : labels.actions().get(agent)) {
        header.add(labels.agents().get(agent) + ": " + action);
      }
    }
    labels.players().forEach(player -> header.add("payoff " + player));
    header.add("gap");
    csv.row(header.toArray(new String[0]));
    for (QuantalResponse.Point point : answer.points()) {
      List<String> row = new ArrayList<>();
      row.add(Decimals.shortest(point.equilibrium().lambda()));
      for (List<Double> own : point.equilibrium().probabilities()) {
        own.forEach(probability -> row.add(Decimals.shortest(probability)));
      }
      point.payoffs().forEach(payoff -> row.add(Decimals.shortest(payoff)));
      row.add(Decimals.shortest(point.equilibrium().gap()));
      csv.row(row.toArray(new String[0]));
    }
    return csv.toString();
  }
}
