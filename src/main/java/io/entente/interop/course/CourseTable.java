package io.entente.interop.course;

import io.entente.interop.GameFileException;
import io.entente.interop.GameFileException.Fault;
import io.entente.interop.csv.CsvTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table with a line of names at its top.
 *
 * @param file as the caller named it
 * @param isWindows whether it was no UTF-8, and was read as Windows-1252
 * @param header the columns, and the line they stand on
 * @param rows those below it
 */
record CourseTable(String file, boolean isWindows, CsvTable.Row header, List<CsvTable.Row> rows) {

  private static final String WINDOWS = "windows-1252";

  /** What marks a field that a spreadsheet would take for a formula; see {@link #bare}. */
  private static final char MARK = '\'';

  /** What a formula begins with in a spreadsheet. */
  private static final String FORMULA = "=+-@";

  /**
   * Reads a table.
   *
   * @throws IOException if the file cannot be read
   * @throws GameFileException if it is no table
   */
  static CourseTable read(Path file) throws IOException, GameFileException {
    byte[] bytes = Files.readAllBytes(file);
    boolean windows = !isOther(bytes) && !isUtf8(bytes);
    byte[] read =
        windows
            ? new String(bytes, Charset.forName(WINDOWS)).getBytes(StandardCharsets.UTF_8)
            : bytes;
    List<CsvTable.Row> rows = CsvTable.read(new ByteArrayInputStream(read), file.toString());
    if (rows.isEmpty()) {
      throw fault(
          file.toString(), 1, "the file is empty", "its first line names the columns: id,email");
    }
    return new CourseTable(
        file.toString(), windows, rows.get(0), List.copyOf(rows.subList(1, rows.size())));
  }

  /** Whether it is a workbook or UTF-16, which its reader refuses with a remedy. */
  private static boolean isOther(byte[] bytes) {
    if (bytes.length > 1) {
      int first = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
      boolean marked = first == 0xFFFE || first == 0xFEFF || first == ('P' << 8 | 'K');
      return marked || bytes[0] == 0 || bytes[1] == 0;
    }
    return false;
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException other) {
      return false;
    }
  }

  static GameFileException fault(String file, int line, String problem, String remedy) {
    return new GameFileException(file, List.of(new Fault(line, 1, problem, remedy)), 0);
  }

  /** The first column that has one of these plain names. */
  Optional<Integer> column(List<String> names) {
    for (String name : names) {
      for (int column = 0; column < header.fields().size(); column++) {
        if (plain(header.fields().get(column)).equals(name)) {
          return Optional.of(column);
        }
      }
    }
    return Optional.empty();
  }

  /** The names of all columns, for messages. */
  String columns() {
    List<String> names = new ArrayList<>();
    for (String name : header.fields()) {
      if (!name.isBlank()) {
        names.add(name.strip());
      }
    }
    return String.join(", ", names);
  }

  /** A field; empty where a row is shorter. */
  static String field(CsvTable.Row row, int column) {
    return column < row.fields().size() ? bare(row.fields().get(column)) : "";
  }

  /** A text without the mark that keeps it from being a formula. */
  private static String bare(String text) {
    String field = text.strip();
    boolean marked =
        field.length() > 1 && field.charAt(0) == MARK && FORMULA.indexOf(field.charAt(1)) >= 0;
    return marked ? field.substring(1) : field;
  }

  /** A name in small letters, without anything but letters and digits. */
  static String plain(String name) {
    StringBuilder plain = new StringBuilder();
    for (char c : name.toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        plain.append(Character.toLowerCase(c));
      }
    }
    return plain.toString();
  }
}
