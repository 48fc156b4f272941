package io.entente.report.solution;

import io.entente.game.StrategicGame;
import io.entente.number.Decimals;
import io.entente.report.Csv;
import io.entente.solve.Dynamics;
import io.entente.solve.PotentialFunction;
import io.entente.solve.dynamics.FictitiousPlay;
import io.entente.solve.dynamics.Replicator;
import java.util.ArrayList;
import java.util.List;

/** The traces of adaptive play, and the values of a potential, as tables. */
final class PlayCsv {

  private PlayCsv() {}

  /** One line for each share at each point of a trace; at is a time or a round. */
  static String of(StrategicGame game, Dynamics answer, Figures figures) {
    Csv csv = new Csv();
    csv.row("process", "at", "player", "strategy", "share");
    for (Replicator.Point point : answer.replicator().trace()) {
      for (int player = 0; player < game.players().size(); player++) {
        List<Double> own = point.shares().get(point.shares().size() == 1 ? 0 : player);
        for (int strategy = 0; strategy < own.size(); strategy++) {
          String share = Decimals.shortest(own.get(strategy));
          row(csv, game, "replicator", point.time(), player, strategy, share);
        }
      }
    }
    for (FictitiousPlay.Checkpoint point : answer.fictitious().checkpoints()) {
      for (int player = 0; player < game.players().size(); player++) {
        for (int strategy = 0; strategy < game.shape().strategies(player); strategy++) {
          String share =
              LinearCsv.number(
                  point.frequencies().exactProbability(player, strategy), figures == Figures.EXACT);
          row(csv, game, "fictitious", point.round(), player, strategy, share);
        }
      }
    }
    return csv.toString();
  }

  private static void row(
      Csv csv,
      StrategicGame game,
      String process,
      double at,
      int player,
      int strategy,
      String share) {
    csv.row(
        process,
        Decimals.shortest(at),
        game.players().get(player),
        game.strategies(player).get(strategy),
        share);
  }

  /** One line for each profile; no lines if there is no potential. */
  static String of(StrategicGame game, PotentialFunction answer) {
    Csv csv = new Csv();
    List<String> header = new ArrayList<>(game.players());
    header.add("potential");
    csv.row(header.toArray(new String[0]));
    for (int index = 0; index < answer.values().size(); index++) {
      List<String> row = new ArrayList<>(game.shape().profile(index).labels(game));
      row.add(answer.values().get(index).toString());
      csv.row(row.toArray(new String[0]));
    }
    return csv.toString();
  }
}
