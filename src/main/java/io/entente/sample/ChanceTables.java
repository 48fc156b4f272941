package io.entente.sample;

import io.entente.expression.Expression;
import io.entente.scenario.Chance;
import io.entente.scenario.LevelTable;
import io.entente.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** Which formula gives the probability of each outcome of chance, by what happened before. */
final class ChanceTables {

  /** Stands for the formula of a probability of 0: no row matches. */
  static final int ZERO = -1;

  /** The formulas of one outcome of one chance move, by place of a scope. */
  private record Table(Scope scope, int[] formulaAt) {}

  private final List<Expression> formulas = new ArrayList<>();

  /** By chance move and outcome. */
  private final List<List<Table>> tables = new ArrayList<>();

  ChanceTables(Scenario scenario, Cells cells) {
    for (Chance chance : scenario.chance()) {
      List<Table> outcomes = new ArrayList<>();
      for (LevelTable table : chance.probabilities()) {
        Scope scope = new Scope(cells, cells.axes(table.decisions()));
        int[] rowAt = Rows.matching(table.rows(), scope, cells);
        int first = formulas.size();
        table.rows().forEach(row -> formulas.add(row.is()));
        for (int place = 0; place < rowAt.length; place++) {
          rowAt[place] = rowAt[place] == Rows.NONE ? ZERO : first + rowAt[place];
        }
        outcomes.add(new Table(scope, rowAt));
      }
      tables.add(outcomes);
    }
  }

  /** All formulas of probabilities. */
  List<Expression> formulas() {
    return formulas;
  }

  /**
   * The place in {@link #formulas} of the probability of an outcome, or {@link #ZERO}.
   *
   * @param chance the place of the chance move
   * @param cell what happened before; what comes later does not matter
   */
  int formula(int chance, int outcome, int cell) {
    Table table = tables.get(chance).get(outcome);
    return table.formulaAt()[table.scope().place(cell)];
  }
}
