package io.entente.cli;

import io.entente.exercise.ClassSet;
import io.entente.exercise.ExerciseSet;
import io.entente.exercise.course.Student;
import io.entente.interop.course.Roster;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
  private final Path file;
  private final CourseFiles files;
  private Optional<Roster> before = Optional.empty();

  /**
   * The codes in a folder.
   *
   * @param folder of the sheets
   */
  IssuedCodes(ExerciseSet set, long seed, Path folder, Console console) {
    this.set = set;
    this.seed = seed;
    this.file = folder.resolve(FILE);
    this.files = new CourseFiles(console);
  }

  /** A class: first those who had a sheet before, in their order, then who is new. */
  List<Student> ordered(Roster now) {
    if (Files.isRegularFile(file)) {
      before =
          Optional.of(files.roster(file.toString()))
              .filter(roster -> roster.issued().filter(this::isSame).isPresent());
    }
    Map<String, Student> left = new LinkedHashMap<>();
    now.students().forEach(student -> left.put(student.id(), student));
    List<Student> students = new ArrayList<>();
    for (Student student : before.map(Roster::students).orElse(List.of())) {
      Optional.ofNullable(left.remove(student.id())).ifPresent(students::add);
    }
    students.addAll(left.values());
    return students;
  }

  private boolean isSame(Roster.Issued issued) {
    return issued.set().equals(set.id())
        && issued.version().equals(set.version())
        && issued.seed() == seed;
  }

  /** Who left may have held a code that somebody behind would now get. */
  void requireSame(ClassSet sheets) {
    Map<String, String> codes = new HashMap<>();
    sheets.sheets().forEach(sheet -> codes.put(sheet.key(), sheet.code()));
    List<Student> earlier = before.map(Roster::students).orElse(List.of());
    for (int i = 0; i < earlier.size(); i++) {
      String id = earlier.get(i).id();
      String code = codes.get(id);
      if (code != null
          && !code.equals(before.flatMap(Roster::issued).orElseThrow().sheets().get(i))) {
        throw new FileProblem(
            "the sheet of " + id + " would get another code",
            "keep everybody in the roster who is in " + file);
      }
    }
  }
}
