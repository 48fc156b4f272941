package io.entente.interop.csv;

import io.entente.interop.GameFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a CSV file that is not a game, as text.
 *
 * <p>Fields are separated by commas, semicolons or tabs, whichever the first line has; blanks
 * around them do not count; quotation marks as in RFC 4180. Text is UTF-8. Rows in which nothing
 * stands are left out.
 */
public final class CsvTable {

  /**
   * A row.
   *
   * @param line the line on which it begins, counted from 1
   * @param fields the text of each field
   */
  public record Row(int line, List<String> fields) {
    public Row {
      fields = List.copyOf(fields);
    }
  }

  private CsvTable() {}

  /**
   * Reads a file whole.
   *
   * @throws IOException if it cannot be read
   * @throws GameFileException if it is not CSV in UTF-8
   */
  public static List<Row> read(Path file) throws IOException, GameFileException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, file.toString());
    }
  }

  /**
   * Reads what comes.
   *
   * @param name of the file, for messages
   * @throws IOException if it cannot be read
   * @throws GameFileException if it is not CSV in UTF-8
   */
  public static List<Row> read(InputStream in, String name) throws IOException, GameFileException {
    Records records = new Records(in, new Faults(name));
    List<Row> rows = new ArrayList<>();
    while (records.next()) {
      if (!records.isEmptyFrom(0)) {
        List<String> fields = new ArrayList<>(records.fields());
        for (int field = 0; field < records.fields(); field++) {
          fields.add(records.text(field));
        }
        rows.add(new Row(records.line(), fields));
      }
    }
    return List.copyOf(rows);
  }
}
