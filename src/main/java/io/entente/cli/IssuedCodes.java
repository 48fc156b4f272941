package io.entente.cli;

import io.entente.exercise.ClassSet;
import io.entente.exercise.ExerciseSet;
import io.entente.exercise.course.Student;
import io.entente.interop.course.Roster;
import io.entente.report.exercise.CodesCsv;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The codes that a class was given, kept in {@code codes.csv} in the folder of its sheets. A later
 * run for the same set and seed gives those who are in it the same codes again, whoever joined.
 */
final class IssuedCodes {

  /** The file. */
  static final String FILE = "codes.csv";

  private final ExerciseSet set;
  private final long seed;
  private final String language;
  private final boolean overwrite;
  private final CourseFiles files;
  private List<Student> students = List.of();

  IssuedCodes(ExerciseSet set, long seed, String language, boolean overwrite, Console console) {
    this.set = set;
    this.seed = seed;
    this.language = language;
    this.overwrite = overwrite;
    this.files = new CourseFiles(console);
  }

  /** The sheets of a class: first those who had one before, in their order, then who is new. */
  ClassSet sheets(String file, Path folder) {
    Roster now = files.roster(file);
    Optional<Roster> before = before(folder);
    Map<String, Student> left = new HashMap<>();
    now.students().forEach(student -> left.put(student.id(), student));
    students = new ArrayList<>();
    if (before.isPresent()) {
      for (Student student : before.get().students()) {
        Optional.ofNullable(left.remove(student.id())).ifPresent(students::add);
      }
    }
    for (Student student : now.students()) {
      if (left.containsKey(student.id())) {
        students.add(student);
      }
    }
    requireFew(students.size());
    ClassSet sheets = ClassSet.of(set, seed, students.stream().map(Student::id).toList());
    before.ifPresent(earlier -> requireSame(earlier, sheets, folder));
    return sheets;
  }

  private static void requireFew(int number) {
    if (number > ClassSet.MOST_KEYS) {
      throw new FileProblem(
          "a class of " + number + "; there may be " + ClassSet.MOST_KEYS, "split it in two");
    }
  }

  private Optional<Roster> before(Path folder) {
    Path file = folder.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    Roster before = files.roster(file.toString());
    boolean same =
        before
            .issued()
            .filter(issued -> issued.set().equals(set.id()))
            .filter(issued -> issued.version().equals(set.version()))
            .filter(issued -> issued.seed() == seed)
            .isPresent();
    if (!same && !overwrite) {
      throw new FileProblem(
          file + " is about other sheets, and nothing was written",
          "name another folder, or replace the files with --overwrite");
    }
    return same ? Optional.of(before) : Optional.empty();
  }

  /** Who left may have held a code that somebody behind would now get. */
  private static void requireSame(Roster before, ClassSet sheets, Path folder) {
    Map<String, String> codes = new HashMap<>();
    sheets.sheets().forEach(sheet -> codes.put(sheet.key(), sheet.code()));
    for (int i = 0; i < before.students().size(); i++) {
      String code = codes.get(before.students().get(i).id());
      if (code != null && !code.equals(before.issued().orElseThrow().sheets().get(i))) {
        throw new FileProblem(
            "the sheet of " + before.students().get(i).id() + " would get another code",
            "keep everybody in the roster who is in " + folder.resolve(FILE));
      }
    }
  }

  /** Writes the codes of sheets that were just made. */
  void write(ClassSet sheets, Path folder) {
    WholeFile.write(folder.resolve(FILE), CodesCsv.of(sheets, students, language));
  }
}
