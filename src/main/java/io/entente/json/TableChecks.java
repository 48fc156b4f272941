package io.entente.json;

import io.entente.json.JsonNode.ArrayNode;
import io.entente.scenario.Decision;
import io.entente.scenario.LevelTable;
import java.util.ArrayList;
import java.util.List;

/** Warns of level tables that are 0 everywhere and of rows that never match. */
final class TableChecks {

  private final Reading reading;
  private final Scope scope;

  TableChecks(Reading reading, Scope scope) {
    this.reading = reading;
    this.scope = scope;
  }

  /** The rows' places are the entries of the list. */
  void check(ArrayNode place, LevelTable table) {
    List<LevelTable.Row> rows = table.rows();
    List<Decision> decisions = new ArrayList<>();
    for (String id : table.decisions()) {
      if (scope.conditional.contains(id)) {
        return;
      }
      decisions.add(scope.choice(id).orElseThrow());
    }
    long combinations = Moves.count(decisions);
    if (combinations > Moves.MOST || !scope.allows(combinations * rows.size())) {
      return;
    }
    boolean[] matched = new boolean[rows.size()];
    int unmatched = rows.size();
    Moves moves = new Moves(decisions);
    do {
      int row = firstMatch(table, moves);
      if (row >= 0 && !matched[row]) {
        matched[row] = true;
        unmatched--;
      }
    } while (unmatched > 0 && moves.next());
    boolean zero = true;
    for (int r = 0; r < rows.size(); r++) {
      if (!matched[r]) {
        reading.warning(
            place.items().get(r),
            "this row never counts",
            "earlier rows cover all it matches; put it before them or delete it");
      }
      zero &= !matched[r] || FormulaReader.is(rows.get(r).is(), 0);
    }
    if (zero) {
      reading.warning(
          place,
          "this table is 0 everywhere",
          "its term never counts; a row that matches gives it weight");
    }
  }

  /** The first row that matches, or -1. */
  static int firstMatch(LevelTable table, Moves moves) {
    List<LevelTable.Row> rows = table.rows();
    for (int r = 0; r < rows.size(); r++) {
      if (rows.get(r).when().test(moves.current(), formula -> true)) {
        return r;
      }
    }
    return -1;
  }
}
