package io.entente.json.solution;

import io.entente.json.JsonOut;
import io.entente.number.algebraic.AlgebraicNumber;
import io.entente.outcome.Question;
import io.entente.outcome.threshold.Bound;
import io.entente.outcome.threshold.Found;
import io.entente.outcome.threshold.Line;
import io.entente.outcome.threshold.Piece;
import io.entente.outcome.threshold.RegionMap;
import io.entente.outcome.threshold.Thresholds;
import io.entente.sample.Plan;
import io.entente.scenario.Scenario;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes thresholds as {@code entente/thresholds/1} and maps as {@code entente/regions/1}. */
public final class ThresholdJson {

  private final JsonOut out = JsonOut.object();
  private final Plan plan;
  private final Scenario scenario;

  private ThresholdJson(Plan plan, Scenario scenario) {
    this.plan = plan;
    this.scenario = scenario;
  }

  /** Along one parameter. */
  public static String of(Question question, Thresholds thresholds) {
    ThresholdJson json = new ThresholdJson(thresholds.plan(), thresholds.scenario());
    json.head("entente/thresholds/1", question);
    json.line("along", thresholds.line(), thresholds.centre());
    json.kind(thresholds.notExact());
    json.out.array("thresholds");
    for (Bound bound : thresholds.changes()) {
      json.out.addObject();
      json.place(bound);
      json.out.end();
    }
    json.out.end();
    json.out.array("pieces");
    for (Piece piece : thresholds.pieces()) {
      json.out.addObject();
      json.piece(piece);
      json.answer(piece.found().map(Found::equilibria));
      piece.found().ifPresent(json::outcomes);
      json.out.end();
    }
    json.out.end();
    json.out.put("checked", thresholds.checked());
    return json.out.toText();
  }

  /** Over two parameters. */
  public static String of(Question question, RegionMap map) {
    ThresholdJson json = new ThresholdJson(map.plan(), map.scenario());
    json.head("entente/regions/1", question);
    json.line("along", map.first(), map.centre().get(0));
    json.line("rows", map.second(), map.centre().get(1));
    json.kind(
        map.rows().stream().map(RegionMap.Row::notExact).flatMap(Optional::stream).findFirst());
    json.out.array("answers");
    for (int answer = 0; answer < map.answers().size(); answer++) {
      json.out.addObject();
      json.out.put("number", answer + 1);
      json.out.put("share", map.shares().get(answer));
      json.answer(map.answers().get(answer));
      json.out.end();
    }
    json.out.end();
    json.out.array("map");
    for (RegionMap.Row row : map.rows()) {
      json.out.addObject();
      json.out.put("value", row.value());
      json.out.array("pieces");
      for (Piece piece : row.pieces()) {
        json.out.addObject();
        json.piece(piece);
        json.out.put("answer", map.answer(piece) + 1);
        json.out.end();
      }
      json.out.end();
      json.out.end();
    }
    json.out.end();
    return json.out.toText();
  }

  private void head(String format, Question question) {
    out.put("format", format);
    out.object("game");
    out.put("title", scenario.title());
    out.end();
    out.put("form", question.form().word());
    out.put("view", question.viewName());
  }

  private void line(String name, Line line, double centre) {
    out.object(name);
    out.put("parameter", line.parameter());
    out.put("says", line.says());
    out.put("low", line.low().toDouble());
    out.put("high", line.high().toDouble());
    out.put("source", line.source());
    out.put("centre", centre);
    out.end();
  }

  private void kind(Optional<String> notExact) {
    out.put("exact", notExact.isEmpty());
    if (notExact.isPresent()) {
      out.put("why", notExact.get());
      out.object("grid");
      out.put("parts", Thresholds.PARTS);
      out.put("width", Thresholds.WIDTH);
      out.end();
    }
  }

  private void piece(Piece piece) {
    bound("from", piece.from(), piece.withFrom());
    bound("to", piece.to(), piece.withTo());
  }

  private void bound(String name, Bound bound, boolean included) {
    out.object(name);
    place(bound);
    if (bound.exact().isPresent()) {
      out.put("included", included);
    }
    out.end();
  }

  private void place(Bound bound) {
    out.put("near", bound.near());
    if (bound.exact().isPresent()) {
      AlgebraicNumber exact = bound.exact().get();
      if (exact.rational().isPresent()) {
        out.put("fraction", exact.rational().get().toString());
      } else {
        List<String> coefficients = new ArrayList<>();
        for (BigInteger one : exact.polynomial().coefficients()) {
          coefficients.add(one.toString());
        }
        out.putAll("polynomial", coefficients);
        out.putAll("interval", List.of(exact.low().toString(), exact.high().toString()));
      }
    } else {
      out.putAll("bracket", List.of(bound.low().toString(), bound.high().toString()));
    }
  }

  private void answer(Optional<List<List<Integer>>> equilibria) {
    out.put("finite", equilibria.isPresent());
    out.array("equilibria");
    for (List<Integer> equilibrium : equilibria.orElse(List.of())) {
      Map<String, List<String>> moves = new TreeMap<>();
      for (int cell : equilibrium) {
        plan.cells()
            .moves(cell)
            .forEach(
                (decision, move) -> {
                  List<String> some = moves.computeIfAbsent(decision, any -> new ArrayList<>());
                  if (!some.contains(move)) {
                    some.add(move);
                  }
                });
      }
      out.addObject();
      out.object("moves");
      scenario
          .decisions()
          .forEach(
              decision -> out.putAll(decision.id(), moves.getOrDefault(decision.id(), List.of())));
      out.end();
      out.end();
    }
    out.end();
  }

  private void outcomes(Found found) {
    out.array("outcomes");
    for (int o = 0; o < scenario.outcomes().size(); o++) {
      Found.Fare fare = found.outcomes().get(o);
      out.addObject();
      out.put("name", scenario.outcomes().get(o).name());
      out.put("verdict", fare.verdict().word());
      out.put("holdsIn", fare.holdsIn());
      out.put("failsIn", fare.failsIn());
      out.put("of", fare.of());
      out.end();
    }
    out.end();
  }
}
