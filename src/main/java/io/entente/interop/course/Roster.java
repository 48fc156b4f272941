package io.entente.interop.course;

import io.entente.exercise.ClassSet;
import io.entente.exercise.course.Student;
import java.util.List;
import java.util.Optional;

/**
 * A class.
 *
 * @param students in the order of the file
 * @param issued what they were given, if the file says so, as {@code codes.csv} does
 * @param isWindows whether the file was no UTF-8, and was read as Windows-1252
 */
public record Roster(List<Student> students, Optional<Issued> issued, boolean isWindows) {
  public Roster {
    students = List.copyOf(students);
  }

  /** The ids, from which sheets are drawn. */
  public List<String> keys() {
    return students.stream().map(Student::id).toList();
  }

  /**
   * What a class was given.
   *
   * @param set id of the set
   * @param version of it
   * @param seed of the class
   * @param digest what all numbers depend on; see {@link io.entente.exercise.SetDigest}
   * @param language of the sheets
   * @param sheets code of each student's sheet, in order
   */
  public record Issued(
      String set, String version, long seed, String digest, String language, List<String> sheets) {
    public Issued {
      sheets = List.copyOf(sheets);
    }

    /** Whether these are the sheets of a class, code by code. */
    public boolean isOf(ClassSet all) {
      return all.sheets().stream().map(ClassSet.Sheet::code).toList().equals(sheets);
    }
  }
}
