package io.entente.interop.course;

import io.entente.exercise.course.Handed;
import io.entente.interop.GameFileException;
import io.entente.interop.course.RosterFile.Whose;
import io.entente.interop.csv.CsvTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads answers from a table with one student a row: a column that says whose they are, an id, an
 * email address or the code of the sheet; and one a question, named {@code EXERCISE.QUESTION}.
 */
public final class AnswerTable {

  /** Columns of forms and registers that hold no answer. */
  private static final List<String> OTHER =
      List.of(
          "name",
          "fullname",
          "firstname",
          "lastname",
          "surname",
          "vorname",
          "nachname",
          "familienname",
          "group",
          "gruppe",
          "timestamp",
          "zeitstempel",
          "date",
          "datum",
          "language");

  /** What a table says in every row of which set it is about. */
  private static final List<String> SET = List.of("set");

  private static final List<String> VERSION = List.of("version");

  private AnswerTable() {}

  /**
   * What a table holds.
   *
   * @param handed one a row
   * @param isWindows whether the file was no UTF-8, and was read as Windows-1252
   */
  public record Answers(List<Handed> handed, boolean isWindows) {
    public Answers {
      handed = List.copyOf(handed);
    }
  }

  /**
   * Reads a table.
   *
   * @throws IOException if the file cannot be read
   * @throws GameFileException if no column says whose the answers are
   */
  public static Answers read(Path file) throws IOException, GameFileException {
    CourseTable table = CourseTable.read(file);
    Whose whose = Whose.of(table);
    Optional<Integer> set = table.column(SET);
    Optional<Integer> version = table.column(VERSION);
    List<Integer> by = new ArrayList<>();
    whose.id().ifPresent(by::add);
    whose.email().ifPresent(by::add);
    whose.sheet().ifPresent(by::add);
    if (by.isEmpty()) {
      throw CourseTable.fault(
          table.file(),
          table.header().line(),
          "no column is called id, email or sheet, so nobody knows whose answers these are",
          "name the column of the students' ids in the first line: id");
    }
    List<Handed> all = new ArrayList<>();
    for (CsvTable.Row row : table.rows()) {
      String who = "";
      for (int column : by) {
        who = who.isEmpty() ? CourseTable.field(row, column) : who;
      }
      String place = table.file() + ":" + row.line();
      List<Handed.Entry> entries = new ArrayList<>();
      for (int column = 0; column < row.fields().size(); column++) {
        boolean named = column < table.header().fields().size();
        String name = named ? table.header().fields().get(column).strip() : "";
        boolean other =
            whose.isOne(column)
                || set.equals(Optional.of(column))
                || version.equals(Optional.of(column))
                || OTHER.contains(CourseTable.plain(name));
        String text = CourseTable.field(row, column);
        if (!other && !(name.isEmpty() && text.isEmpty())) {
          entries.add(Handed.Entry.of(place + ", column " + (column + 1), name, text));
        }
      }
      all.add(new Handed(place, who, said(row, set), said(row, version), entries));
    }
    return new Answers(all, table.isWindows());
  }

  private static Optional<String> said(CsvTable.Row row, Optional<Integer> column) {
    return column.map(c -> CourseTable.field(row, c)).filter(text -> !text.isEmpty());
  }
}
