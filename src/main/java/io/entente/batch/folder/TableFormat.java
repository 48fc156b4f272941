package io.entente.batch.folder;

import io.entente.batch.parquet.ParquetWriter;
import io.entente.batch.run.RunTable;
import io.entente.batch.table.CsvTable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** In which format the rows of runs are written. */
public enum TableFormat {
  PARQUET("parquet"),
  CSV("csv");

  private final String word;

  TableFormat(String word) {
    this.word = word;
  }

  /** As in options and the ending of files. */
  public String word() {
    return word;
  }

  /** The format of that name. */
  public static Optional<TableFormat> of(String word) {
    for (TableFormat format : values()) {
      if (format.word.equals(word)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** Writes a table. */
  public void write(RunTable table, String program, OutputStream out) throws IOException {
    if (this == PARQUET) {
      ParquetWriter.write(table.columns(), table.size(), program, out);
    } else {
      CsvTable.write(table.columns(), table.size(), out);
    }
  }
}
