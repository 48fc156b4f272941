package io.entente.sample;

import io.entente.number.Decimals;
import io.entente.scenario.Chance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks for probabilities of chance moves that are none, or do not add up to 1. */
public final class ChanceSums {

  /** How far from 1 they may add up. */
  static final double TOLERANCE = 1e-9;

  private ChanceSums() {}

  /**
   * What is wrong with the probabilities of one run, as a clause: {@code the probabilities of
   * chance move type add up to 1.1 where US=ask}; empty if they are right wherever play may lead.
   *
   * @param runs a block whose parameters have been drawn
   */
  public static Optional<String> fault(Runs runs, int lane) {
    Plan plan = runs.plan();
    Cells cells = plan.cells();
    ChanceTables tables = plan.chance();
    double[] values = new double[tables.formulas().size()];
    double[] column = new double[Runs.MOST_LANES];
    for (int f = 0; f < values.length; f++) {
      runs.evaluate(plan.bind(tables.formulas().get(f)), column);
      values[f] = column[lane];
    }
    for (int c = 0; c < cells.chance().size(); c++) {
      for (int cell = 0; cell < cells.size(); cell++) {
        if (cells.isPossible(cell)) {
          Optional<String> fault = fault(cells, tables, values, c, cell);
          if (fault.isPresent()) {
            return fault;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> fault(
      Cells cells, ChanceTables tables, double[] values, int c, int cell) {
    Chance chance = cells.chance().get(c);
    double sum = 0;
    for (int outcome = 0; outcome < chance.outcomes().size(); outcome++) {
      int f = tables.formula(c, outcome, cell);
      double probability = f == ChanceTables.ZERO ? 0 : values[f];
      if (!(probability >= 0)) {
        return Optional.of(
            "the probability of "
                + chance.outcomes().get(outcome).id()
                + " at chance move "
                + chance.id()
                + " is "
                + Decimals.shortest(probability)
                + where(cells, chance, cell));
      }
      sum += probability;
    }
    return Math.abs(sum - 1) <= TOLERANCE
        ? Optional.empty()
        : Optional.of(
            "the probabilities of chance move "
                + chance.id()
                + " add up to "
                + Decimals.shortest(sum)
                + where(cells, chance, cell));
  }

  private static String where(Cells cells, Chance chance, int cell) {
    List<String> mentioned = new ArrayList<>();
    chance.probabilities().forEach(table -> mentioned.addAll(table.decisions()));
    List<String> parts = new ArrayList<>();
    cells
        .events(cell)
        .forEach(
            (id, move) -> {
              if (mentioned.contains(id)) {
                parts.add(id + "=" + move);
              }
            });
    return parts.isEmpty() ? "" : " where " + String.join(",", parts);
  }
}
