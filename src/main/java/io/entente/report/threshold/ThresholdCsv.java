package io.entente.report.threshold;

import io.entente.number.Decimals;
import io.entente.outcome.Question;
import io.entente.outcome.threshold.Bound;
import io.entente.outcome.threshold.Found;
import io.entente.outcome.threshold.Piece;
import io.entente.outcome.threshold.RegionMap;
import io.entente.outcome.threshold.Thresholds;
import io.entente.report.Csv;
import io.entente.report.Layout;
import io.entente.sample.Plan;
import io.entente.scenario.Decision;
import io.entente.scenario.Form;
import io.entente.scenario.Outcome;
import io.entente.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Thresholds and maps for spreadsheets. */
public final class ThresholdCsv {

  private ThresholdCsv() {}

  /**
   * One line for each equilibrium of each stretch, and one for a stretch without any; a column for
   * each decision and for the verdict on each outcome.
   */
  public static String of(Question question, Thresholds thresholds) {
    Scenario scenario = thresholds.scenario();
    List<String> header = new ArrayList<>();
    header.add("piece");
    header.addAll(ends(thresholds.line().parameter()));
    header.add("equilibria");
    header.add("equilibrium");
    for (Decision decision : scenario.decisions()) {
      header.add(decision.id());
    }
    for (Outcome outcome : scenario.outcomes()) {
      header.add("outcome: " + outcome.name());
    }
    Csv csv = new Csv().row(header.toArray(new String[0]));
    for (int p = 0; p < thresholds.pieces().size(); p++) {
      Piece piece = thresholds.pieces().get(p);
      List<List<Integer>> equilibria = piece.found().map(Found::equilibria).orElse(List.of());
      for (int e = 0; e < Math.max(1, equilibria.size()); e++) {
        List<String> row = new ArrayList<>();
        row.add(Integer.toString(p + 1));
        row.addAll(ends(piece));
        row.add(piece.found().isPresent() ? Integer.toString(equilibria.size()) : "");
        boolean there = e < equilibria.size();
        row.add(there ? Integer.toString(e + 1) : "");
        Map<String, List<String>> moves =
            there
                ? AnswerWords.moves(thresholds.plan(), question.form(), equilibria.get(e))
                : Map.of();
        for (Decision decision : scenario.decisions()) {
          row.add(String.join(" or ", moves.getOrDefault(decision.id(), List.of())));
        }
        for (int o = 0; o < scenario.outcomes().size(); o++) {
          int outcome = o;
          row.add(
              piece
                  .found()
                  .map(found -> found.outcomes().get(outcome).verdict().word())
                  .orElse(""));
        }
        csv.row(row.toArray(new String[0]));
      }
    }
    return csv.toString();
  }

  /** One line for each stretch of each row of a map. */
  public static String of(Question question, RegionMap map) {
    Scenario scenario = map.scenario();
    Plan plan = map.plan();
    Form form = question.form();
    AnswerWords words = new AnswerWords(scenario, plan, form, Layout.PLAIN);
    List<String> header = new ArrayList<>();
    header.add(map.second().parameter());
    header.addAll(ends(map.first().parameter()));
    header.add("answer");
    header.add("equilibria");
    header.add("played");
    Csv csv = new Csv().row(header.toArray(new String[0]));
    for (RegionMap.Row row : map.rows()) {
      for (Piece piece : row.pieces()) {
        List<String> fields = new ArrayList<>();
        fields.add(Decimals.shortest(row.value()));
        fields.addAll(ends(piece));
        int answer = map.answer(piece);
        fields.add(Integer.toString(answer + 1));
        fields.add(piece.found().map(found -> "" + found.equilibria().size()).orElse(""));
        fields.add(words.brief(map.answers().get(answer), Set.of()));
        csv.row(fields.toArray(new String[0]));
      }
    }
    return csv.toString();
  }

  private static List<String> ends(String parameter) {
    return List.of(
        parameter + " from",
        "from exactly",
        "from included",
        parameter + " to",
        "to exactly",
        "to included");
  }

  private static List<String> ends(Piece piece) {
    List<String> fields = new ArrayList<>();
    end(fields, piece.from(), piece.withFrom());
    end(fields, piece.to(), piece.withTo());
    return fields;
  }

  private static void end(List<String> fields, Bound bound, boolean included) {
    fields.add(Decimals.shortest(bound.near()));
    fields.add(bound.exact().map(Object::toString).orElse(""));
    fields.add(bound.exact().isPresent() ? Boolean.toString(included) : "");
  }
}
