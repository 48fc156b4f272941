package io.entente.batch.table;

import io.entente.number.Decimals;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a table as comma-separated values (RFC 4180): a line of names, numbers with all their
 * digits, nothing where a value is missing.
 */
public final class CsvTable {

  private static final int FLUSH = 1 << 16;

  private CsvTable() {}

  /** Writes the first rows of these columns. */
  public static void write(List<Column> columns, int rows, OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int c = 0; c < columns.size(); c++) {
      text.append(c == 0 ? "" : ",").append(quoted(columns.get(c).name()));
    }
    text.append('\n');
    for (int row = 0; row < rows; row++) {
      for (int c = 0; c < columns.size(); c++) {
        text.append(c == 0 ? "" : ",");
        if (columns.get(c).isPresent(row)) {
          text.append(field(columns.get(c), row));
        }
      }
      text.append('\n');
      if (text.length() > FLUSH) {
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
      }
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String field(Column column, int row) {
    if (column instanceof Column.Doubles doubles) {
      return number(doubles.value(row));
    }
    if (column instanceof Column.Wholes wholes) {
      return Long.toString(wholes.value(row));
    }
    Column.Words words = (Column.Words) column;
    return quoted(words.words().get(words.place(row)));
  }

  private static String number(double value) {
    if (Double.isNaN(value)) {
      return "NaN";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "Infinity" : "-Infinity";
    }
    return Decimals.shortest(value);
  }

  /** A field in quotation marks where it must be. */
  public static String quoted(String field) {
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      if (c == ',' || c == '"' || c == '\n' || c == '\r') {
        return "\"" + field.replace("\"", "\"\"") + "\"";
      }
    }
    return field;
  }
}
