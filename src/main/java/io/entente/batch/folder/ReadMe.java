package io.entente.batch.folder;

import io.entente.batch.run.Experiment;
import io.entente.batch.run.RunColumns;
import io.entente.batch.table.CsvTable;
import java.util.List;

/** What tells people what is in a results folder and how to read it. */
final class ReadMe {

  private ReadMe() {}

  /** A line per column. */
  static String columns(List<RunColumns.Meaning> meanings) {
    StringBuilder text = new StringBuilder("name,meaning,unit,source\n");
    for (RunColumns.Meaning one : meanings) {
      text.append(one.name()).append(',').append(CsvTable.quoted(one.meaning())).append(',');
      text.append(CsvTable.quoted(one.unit())).append(',');
      text.append(CsvTable.quoted(one.source())).append('\n');
    }
    return text.toString();
  }

  static String text(Experiment experiment, TableFormat format, List<RunColumns.Meaning> columns) {
    String title = experiment.scenario().title();
    String outcome = "equilibria";
    for (RunColumns.Meaning one : columns) {
      if (one.name().startsWith("outcome_")) {
        outcome = one.name();
        break;
      }
    }
    String head =
        "Runs of \""
            + title
            + "\".\n\n"
            + "runs/          a row per run; columns.csv says what the columns hold\n"
            + "summary.json   frequencies with 95 % intervals, cell by cell; written last\n"
            + "manifest.json  what all of this was made from\n"
            + "scenario/      the scenario as it was\n"
            + "tallies/       sums by which --resume and merge go on\n\n"
            + "The mean of an outcome_ column over the rows that have a value is the frequency in"
            + " summary.json.\n\n";
    return head + (format == TableFormat.PARQUET ? parquet(outcome) : csv(outcome));
  }

  private static String parquet(String outcome) {
    return """
    pandas (with pyarrow):
      import pandas
      runs = pandas.read_parquet("runs")

    R (with arrow and dplyr):
      library(arrow)
      runs <- dplyr::collect(open_dataset("runs"))

    DuckDB:
      CREATE VIEW runs AS SELECT * FROM 'runs/*.parquet';
      SELECT cell, avg(OUTCOME) FROM runs GROUP BY cell ORDER BY cell;
    """
        .replace("OUTCOME", outcome);
  }

  private static String csv(String outcome) {
    return """
    pandas:
      import pandas, glob
      runs = pandas.concat(map(pandas.read_csv, sorted(glob.glob("runs/*.csv"))))

    R:
      files <- list.files("runs", full.names = TRUE)
      runs <- do.call(rbind, lapply(files, read.csv))

    DuckDB:
      CREATE VIEW runs AS SELECT * FROM 'runs/*.csv';
      SELECT cell, avg(OUTCOME) FROM runs GROUP BY cell ORDER BY cell;
    """
        .replace("OUTCOME", outcome);
  }
}
