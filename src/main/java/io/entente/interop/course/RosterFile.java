package io.entente.interop.course;

import io.entente.exercise.course.Student;
import io.entente.interop.GameFileException;
import io.entente.interop.GameFileException.Fault;
import io.entente.interop.Quoted;
import io.entente.interop.csv.CsvTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads who is in a class: a table with a column of ids or of email addresses, or both; other
 * columns, such as names, are passed over. A {@code codes.csv} is a class too, and says what was
 * given to it.
 */
public final class RosterFile {

  private static final List<String> IDS =
      List.of(
          "id",
          "idnumber",
          "idnummer",
          "studentid",
          "studentnumber",
          "studentno",
          "matriculationnumber",
          "matriculation",
          "registrationnumber",
          "matrikelnummer",
          "matrikelnr",
          "matrikel",
          "matrnr",
          "username",
          "user",
          "login",
          "benutzername",
          "anmeldename",
          "kennung",
          "key");

  private static final List<String> EMAILS =
      List.of("email", "emailaddress", "emailadresse", "mail", "mailaddress", "mailadresse");

  private static final List<String> SHEETS =
      List.of("sheet", "sheetcode", "code", "blatt", "blattcode", "bogen");

  private static final int MOST_FAULTS = 20;

  private final CourseTable table;
  private final List<Fault> faults = new ArrayList<>();

  private RosterFile(CourseTable table) {
    this.table = table;
  }

  /**
   * Reads a class.
   *
   * @throws IOException if the file cannot be read
   * @throws GameFileException if a student has no id, or one that another has, or nobody is there
   */
  public static Roster read(Path file) throws IOException, GameFileException {
    return new RosterFile(CourseTable.read(file)).roster();
  }

  /** The columns that say whose a row is: id, email address, code of the sheet. */
  record Whose(Optional<Integer> id, Optional<Integer> email, Optional<Integer> sheet) {

    static Whose of(CourseTable table) {
      return new Whose(table.column(IDS), table.column(EMAILS), table.column(SHEETS));
    }

    boolean isOne(int column) {
      return id.equals(Optional.of(column))
          || email.equals(Optional.of(column))
          || sheet.equals(Optional.of(column));
    }
  }

  private Roster roster() throws GameFileException {
    Whose whose = Whose.of(table);
    if (whose.id().isEmpty() && whose.email().isEmpty()) {
      throw CourseTable.fault(
          table.file(),
          table.header().line(),
          "no column is called id or email; there are: " + Quoted.excerpt(table.columns()),
          "name the column with the students' ids in the first line: id");
    }
    List<Student> students = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    for (CsvTable.Row row : table.rows()) {
      String email = whose.email().map(c -> CourseTable.field(row, c)).orElse("");
      String id = whose.id().map(c -> CourseTable.field(row, c)).orElse(email);
      if (id.isEmpty()) {
        add(
            row,
            "a student without an id",
            "give the id in column "
                + Quoted.excerpt(
                    table.header().fields().get(whose.id().or(whose::email).orElseThrow())));
        continue;
      }
      requireNew(row, "id " + id, lines);
      if (!email.isEmpty() && !email.equals(id)) {
        requireNew(row, "email address " + email, lines);
      }
      students.add(new Student(id, email));
    }
    if (students.isEmpty() && faults.isEmpty()) {
      throw CourseTable.fault(
          table.file(), table.header().line(), "nobody is in this class", "add a line a student");
    }
    Optional<Roster.Issued> issued = faults.isEmpty() ? issued(whose) : Optional.empty();
    if (!faults.isEmpty()) {
      int more = Math.max(0, faults.size() - MOST_FAULTS);
      throw new GameFileException(table.file(), faults.subList(0, faults.size() - more), more);
    }
    return new Roster(students, issued, table.isWindows());
  }

  /** Two ids that differ in capitals alone would be taken for one another. */
  private void requireNew(CsvTable.Row row, String what, Map<String, Integer> lines) {
    StringBuilder plain = new StringBuilder();
    for (char c : what.toCharArray()) {
      plain.append(Character.toLowerCase(c));
    }
    Integer before = lines.putIfAbsent(plain.toString(), row.line());
    if (before != null) {
      add(
          row,
          "the " + what + " stands on line " + before + " already",
          "remove one of the two, or correct it");
    }
  }

  private void add(CsvTable.Row row, String problem, String remedy) {
    faults.add(new Fault(row.line(), 1, problem, remedy));
  }

  private Optional<Roster.Issued> issued(Whose whose) {
    Optional<Integer> set = table.column(List.of("set"));
    Optional<Integer> version = table.column(List.of("version"));
    Optional<Integer> seed = table.column(List.of("seed"));
    Optional<Integer> digest = table.column(List.of("digest"));
    Optional<Integer> language = table.column(List.of("language"));
    if (set.isEmpty()
        || version.isEmpty()
        || seed.isEmpty()
        || digest.isEmpty()
        || language.isEmpty()
        || whose.sheet().isEmpty()) {
      return Optional.empty();
    }
    List<String> sheets = new ArrayList<>();
    CsvTable.Row first = table.rows().get(0);
    for (CsvTable.Row row : table.rows()) {
      sheets.add(CourseTable.field(row, whose.sheet().get()));
      for (int column :
          List.of(set.get(), version.get(), seed.get(), digest.get(), language.get())) {
        if (!CourseTable.field(row, column).equals(CourseTable.field(first, column))) {
          add(
              row,
              table.header().fields().get(column).strip() + " differs from the line before",
              "one file is about one class; keep them apart");
        }
      }
    }
    try {
      return Optional.of(
          new Roster.Issued(
              CourseTable.field(first, set.get()),
              CourseTable.field(first, version.get()),
              Long.parseLong(CourseTable.field(first, seed.get())),
              CourseTable.field(first, digest.get()),
              CourseTable.field(first, language.get()),
              sheets));
    } catch (NumberFormatException none) {
      add(first, "the seed is no whole number", "write the seed that the sheets were made with");
      return Optional.empty();
    }
  }
}
