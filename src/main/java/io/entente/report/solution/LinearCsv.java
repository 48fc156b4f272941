package io.entente.report.solution;

import io.entente.game.StrategicGame;
import io.entente.number.Decimals;
import io.entente.number.Rational;
import io.entente.report.Csv;
import io.entente.solve.CorrelatedEquilibria;
import io.entente.solve.Minmax;
import io.entente.solve.Rationalisability;
import java.util.List;

/** Correlated equilibria, minmax and rationalisability as tables. */
final class LinearCsv {

  private LinearCsv() {}

  /** One line per quantity: the sum of payoffs, each payoff, each outcome's probability. */
  static String of(StrategicGame game, CorrelatedEquilibria answer, Figures figures) {
    boolean full = figures == Figures.EXACT && answer.exact();
    Csv csv = new Csv().row("quantity", "lowest", "highest");
    csv.row("sum of payoffs", "", number(answer.welfare().value(), full));
    for (int player = 0; player < game.players().size(); player++) {
      csv.row(range("payoff " + game.players().get(player), answer.players().get(player), full));
    }
    for (CorrelatedEquilibria.EventRange event : answer.events()) {
      csv.row(range("probability " + event.name(), event.probability(), full));
    }
    return csv.toString();
  }

  private static String[] range(String name, CorrelatedEquilibria.Range range, boolean full) {
    return new String[] {
      name, number(range.lowest().value(), full), number(range.highest().value(), full)
    };
  }

  /** One line per player. */
  static String of(StrategicGame game, Minmax answer, Figures figures) {
    boolean full = figures == Figures.EXACT && answer.exact();
    Csv csv = new Csv().row("player", "minmax", "pure maximin", "pure minmax");
    for (Minmax.Level level : answer.levels()) {
      csv.row(
          game.players().get(level.player()),
          number(level.secured(), full),
          number(level.pureMaximin(), full),
          number(level.pureMinmax(), full));
    }
    return csv.toString();
  }

  /** One line per strategy, with the round in which it goes; empty if it stays. */
  static String of(StrategicGame game, Rationalisability answer, Figures figures) {
    boolean full = figures == Figures.EXACT && answer.exact();
    Csv csv = new Csv().row("player", "strategy", "round", "margin");
    for (int player = 0; player < game.players().size(); player++) {
      for (int strategy = 0; strategy < game.strategies(player).size(); strategy++) {
        String[] row = {game.players().get(player), game.strategies(player).get(strategy), "", ""};
        for (int round = 0; round < answer.rounds().size(); round++) {
          enter(row, answer.rounds().get(round), round, player, strategy, full);
        }
        csv.row(row);
      }
    }
    return csv.toString();
  }

  private static void enter(
      String[] row,
      List<Rationalisability.Dominated> gone,
      int round,
      int player,
      int strategy,
      boolean full) {
    for (Rationalisability.Dominated each : gone) {
      if (each.player() == player && each.strategy() == strategy) {
        row[2] = Integer.toString(round + 1);
        row[3] = number(each.margin(), full);
      }
    }
  }

  /** A number, as a fraction in full or as the shortest decimal. */
  static String number(Rational value, boolean full) {
    return full ? value.toString() : Decimals.shortest(value.toDouble());
  }
}
