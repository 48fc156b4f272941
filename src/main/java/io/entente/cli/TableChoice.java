package io.entente.cli;

import io.entente.report.solution.SolutionCsv;
import io.entente.solve.Concept;
import java.util.ArrayList;
import java.util.List;

/** Which of the asked concepts a table is written of: a file of CSV holds one. */
final class TableChoice {

  private TableChoice() {}

  /** Refuses concepts, asked for by name, of which none or more than one is a table. */
  static void require(List<String> named) {
    if (named.isEmpty() || named.contains("all")) {
      return;
    }
    List<String> tables = new ArrayList<>();
    List<String> possible = new ArrayList<>();
    for (Concept concept : Concept.values()) {
      if (SolutionCsv.hasTable(concept) || concept.isOfConflicts()) {
        possible.add(concept.word());
        if (named.contains(concept.word())) {
          tables.add(concept.word());
        }
      }
    }
    if (tables.isEmpty()) {
      throw new UsageException(
          "--format csv: " + String.join(",", named) + " is not a table",
          "there are tables of " + String.join(", ", possible) + "; --format json has all");
    }
    if (tables.size() > 1) {
      throw new UsageException(
          "--format csv writes one table, and "
              + String.join(" and ", tables)
              + " would each be one",
          "ask for one of them; --format json has all");
    }
  }
}
