package io.entente.report.exercise;

import io.entente.exercise.Exercise;
import io.entente.exercise.ExerciseSet;
import io.entente.exercise.course.Graded;
import io.entente.exercise.course.Part;
import io.entente.exercise.text.Phrases;
import io.entente.report.Csv;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The work of a class as tables: one for a learning platform, one with a line an answer. */
public final class GradeCsv {

  private final ExerciseSet set;
  private final Phrases phrases;
  private final Reasons reasons;

  /** Tables in one language. */
  public GradeCsv(ExerciseSet set, Phrases phrases) {
    this.set = set;
    this.phrases = phrases;
    this.reasons = new Reasons(set, phrases);
  }

  /**
   * One line a student, as Moodle imports grades: id and address, all points, those of each
   * exercise, points that a person has to decide on, and feedback. Who handed in nothing has no
   * points, not 0.
   */
  public String platform(List<Graded> all) {
    Csv csv = new Csv();
    List<String> head = new ArrayList<>(List.of("ID number", "Email address"));
    int most = set.exercises().stream().mapToInt(Exercise::points).sum();
    head.add(set.id() + " (" + most + ")");
    for (Exercise exercise : set.exercises()) {
      head.add(exercise.id() + " (" + exercise.points() + ")");
    }
    head.add("open");
    head.add("feedback");
    csv.row(head.toArray(new String[0]));
    for (Graded one : all) {
      List<String> row = new ArrayList<>();
      row.add(Cells.harmless(one.student().id()));
      row.add(Cells.harmless(one.student().email()));
      row.add(one.isHandedIn() ? Cells.points(one.points()) : "");
      for (Exercise exercise : set.exercises()) {
        row.add(one.isHandedIn() ? Cells.points(one.points(exercise.id())) : "");
      }
      row.add(one.isHandedIn() ? Integer.toString(one.open()) : "");
      row.add(Cells.harmless(feedback(one)));
      csv.row(row.toArray(new String[0]));
    }
    return csv.toString();
  }

  /** One line an answer: {@code code,part,points,max,result,mistake,reason}. */
  public String parts(List<Graded> all) {
    Csv csv = new Csv();
    csv.row("code", "part", "points", "max", "result", "mistake", "reason", "answer");
    for (Graded one : all) {
      for (Part part : one.parts()) {
        csv.row(
            part.code(),
            part.name(),
            Cells.points(part.points()),
            Integer.toString(part.most()),
            part.result().word(),
            part.mistake().orElse(""),
            Cells.harmless(reasons.of(part)),
            Cells.harmless(part.given().strip()));
      }
    }
    return csv.toString();
  }

  /** What was lost and why, a sentence or two a question; nothing where all is right. */
  private String feedback(Graded one) {
    List<String> lines = new ArrayList<>();
    for (Part part : one.parts()) {
      if (part.result() != Part.Result.OK) {
        lines.add(
            phrases.say(
                    "grade.part",
                    Map.of(
                        "part",
                        part.name(),
                        "points",
                        reasons.points(part.points()),
                        "max",
                        Integer.toString(part.most())))
                + " "
                + reasons.of(part));
      }
    }
    if (!one.isHandedIn()) {
      return "";
    }
    return lines.isEmpty() ? phrases.say("grade.all-right", Map.of()) : String.join("\n", lines);
  }
}
