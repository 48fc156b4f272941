package io.entente.outcome.threshold;

import io.entente.number.Rational;
import io.entente.outcome.Question;
import io.entente.sample.Plan;
import io.entente.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where in the plane of two parameters which equilibria are: rows at even distances of the second
 * parameter, each with its thresholds along the first. Between two rows nothing is known.
 *
 * @param first the parameter that each row runs along
 * @param second the parameter that tells rows apart
 * @param scenario the scenario with view and changes applied
 * @param plan what numbers its combinations of moves
 * @param centre where the two stand otherwise, the first first
 * @param rows by the second parameter, ascending
 * @param answers every set of equilibria that occurs, the one with the largest part of the map
 *     first; nothing stands for numbers that are not finite
 * @param shares of the map, by answer; together 1
 */
public record RegionMap(
    Line first,
    Line second,
    Scenario scenario,
    Plan plan,
    List<Double> centre,
    List<Row> rows,
    List<Optional<List<List<Integer>>>> answers,
    List<Double> shares) {

  public RegionMap {
    rows = List.copyOf(rows);
    answers = List.copyOf(answers);
    shares = List.copyOf(shares);
  }

  /** How many rows there are unless more or fewer are asked for. */
  public static final int ROWS = 101;

  /**
   * One row.
   *
   * @param value the second parameter
   * @param notExact why thresholds are bracketed only; empty where they are exact
   * @param pieces along the first parameter
   */
  public record Row(double value, Optional<String> notExact, List<Piece> pieces) {
    public Row {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * The map of a question.
   *
   * @param rows how many, at least two
   */
  public static RegionMap of(Question question, Line first, Line second, int rows) {
    if (rows < 2) {
      throw new IllegalArgumentException("a map has two rows at least, not " + rows);
    }
    double centreOfFirst = first.centre(question);
    double centreOfSecond = second.centre(question);
    Scenario scenario = question.applied();
    List<Row> all = new ArrayList<>();
    Map<Optional<List<List<Integer>>>, Double> sizes = new LinkedHashMap<>();
    Rational step = second.high().minus(second.low()).dividedBy(Rational.of(rows - 1L));
    double length = first.high().minus(first.low()).toDouble();
    for (int i = 0; i < rows; i++) {
      double value = second.low().plus(step.times(Rational.of(i))).toDouble();
      Thresholds row = Thresholds.of(second.at(question, value), first);
      all.add(new Row(value, row.notExact(), row.pieces()));
      for (Piece piece : row.pieces()) {
        double part = (piece.to().near() - piece.from().near()) / length / rows;
        sizes.merge(piece.found().map(Found::equilibria), part, Double::sum);
      }
    }
    List<Optional<List<List<Integer>>>> answers = new ArrayList<>(sizes.keySet());
    answers.sort((one, other) -> Double.compare(sizes.get(other), sizes.get(one)));
    List<Double> shares = new ArrayList<>();
    answers.forEach(answer -> shares.add(sizes.get(answer)));
    return new RegionMap(
        first,
        second,
        scenario,
        Plan.of(scenario),
        List.of(centreOfFirst, centreOfSecond),
        all,
        answers,
        shares);
  }

  /** Which of the answers a piece has. */
  public int answer(Piece piece) {
    return answers.indexOf(piece.found().map(Found::equilibria));
  }

  /** Whether all thresholds of all rows are exact. */
  public boolean isExact() {
    return rows.stream().allMatch(row -> row.notExact().isEmpty());
  }
}
