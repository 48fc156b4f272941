package io.entente.report.solution;

import io.entente.game.StrategicGame;
import io.entente.number.Decimals;
import io.entente.report.Csv;
import io.entente.solve.Agreement;
import io.entente.solve.Answer;
import io.entente.solve.KnownEnd;
import io.entente.solve.Repetition;
import io.entente.solve.repeated.DiscountSet;
import java.util.ArrayList;
import java.util.List;

/** Agreements, or what can be played first, as a table. */
final class RepeatedCsv {

  private RepeatedCsv() {}

  static String of(StrategicGame game, Answer answer, Figures figures) {
    return answer instanceof KnownEnd known
        ? of(game, known)
        : of(game, (Repetition) answer, figures);
  }

  /** One line per profile of an agreement; critical discount factors are empty if none will do. */
  private static String of(StrategicGame game, Repetition answer, Figures figures) {
    boolean full = figures == Figures.EXACT && answer.exact();
    Csv csv = new Csv();
    List<String> header = new ArrayList<>();
    header.add("agreement");
    header.addAll(game.players());
    game.players().forEach(player -> header.add("payoff " + player));
    game.players().forEach(player -> header.add("critical " + player));
    header.add("critical");
    csv.row(header.toArray(new String[0]));
    int number = 0;
    for (Agreement agreement : answer.agreements()) {
      number++;
      for (int index : agreement.cycle()) {
        List<String> row = new ArrayList<>();
        row.add(Integer.toString(number));
        row.addAll(game.shape().profile(index).labels(game));
        for (int player = 0; player < game.players().size(); player++) {
          row.add(LinearCsv.number(game.exactPayoff(player, index), full));
        }
        agreement.terms().forEach(terms -> row.add(critical(terms.own(), full)));
        row.add(critical(agreement.common(), full));
        csv.row(row.toArray(new String[0]));
      }
    }
    return csv.toString();
  }

  private static String critical(DiscountSet set, boolean full) {
    return set.critical()
        .map(
            critical ->
                full && critical.isExact()
                    ? critical.low().toString()
                    : Decimals.shortest(critical.toDouble()))
        .orElse("");
  }

  /** One line per profile that can be played first. */
  private static String of(StrategicGame game, KnownEnd answer) {
    Csv csv = new Csv();
    List<String> header = new ArrayList<>(game.players());
    header.add("least periods");
    csv.row(header.toArray(new String[0]));
    for (int index : answer.first()) {
      List<String> row = new ArrayList<>(game.shape().profile(index).labels(game));
      row.add(answer.repetition().leastPeriods(index).orElseThrow().toString());
      csv.row(row.toArray(new String[0]));
    }
    return csv.toString();
  }
}
