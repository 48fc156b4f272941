package io.entente.report.exercise;

import io.entente.exercise.ClassSet;
import io.entente.exercise.Exercise;
import io.entente.exercise.SetDigest;
import io.entente.exercise.course.Student;
import io.entente.report.Csv;
import java.util.ArrayList;
import java.util.List;

/**
 * Which codes which student was given: the one file in which students and codes stand side by side.
 * It is for the lecturer alone, and {@code exercise grade} takes it for the class.
 */
public final class CodesCsv {

  private CodesCsv() {}

  /**
   * The file's text.
   *
   * @param students in the order of the sheets
   * @param language of the sheets
   */
  public static String of(ClassSet all, List<Student> students, String language) {
    Csv csv = new Csv();
    List<String> head = new ArrayList<>(List.of("id", "email", "sheet"));
    for (Exercise exercise : all.set().exercises()) {
      head.add(exercise.id());
    }
    head.addAll(List.of("set", "version", "seed", "digest", "language"));
    csv.row(head.toArray(new String[0]));
    String digest = SetDigest.of(all.set());
    for (int i = 0; i < students.size(); i++) {
      ClassSet.Sheet sheet = all.sheets().get(i);
      if (!sheet.key().equals(students.get(i).id())) {
        throw new IllegalArgumentException("sheets and students are in different orders");
      }
      List<String> row = new ArrayList<>();
      row.add(Cells.harmless(students.get(i).id()));
      row.add(Cells.harmless(students.get(i).email()));
      row.add(sheet.code());
      row.addAll(sheet.codes().values());
      row.add(all.set().id());
      row.add(Cells.harmless(all.set().version()));
      row.add(Long.toString(all.seed()));
      row.add(digest);
      row.add(language);
      csv.row(row.toArray(new String[0]));
    }
    return csv.toString();
  }
}
