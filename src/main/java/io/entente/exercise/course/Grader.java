package io.entente.exercise.course;

import io.entente.exercise.ClassSet;
import io.entente.exercise.Exercise;
import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.VariantMaker;
import io.entente.exercise.answer.Mark;
import io.entente.exercise.answer.PropertiesKey;
import io.entente.exercise.answer.Remark;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Grades the work of a class. Every answer is graded against the numbers of the student's own
 * sheet; what cannot be understood, and what was answered twice and differently, is left open for a
 * person.
 */
public final class Grader {

  private final ClassSet all;
  private final Map<String, ClassSet.Sheet> sheets = new HashMap<>();
  private final Inbox inbox;

  /**
   * Takes in all that was handed in.
   *
   * @param all the sheets of the class, by the students' ids
   * @param students the class
   * @param handed in any order
   */
  public Grader(ClassSet all, List<Student> students, List<Handed> handed) {
    this.all = all;
    all.sheets().forEach(sheet -> sheets.put(sheet.key(), sheet));
    this.inbox = new Inbox(all, students);
    handed.forEach(inbox::add);
  }

  /** What could not be given to a student and a question. */
  public List<Trouble> troubles() {
    return inbox.troubles();
  }

  /** The work of one student; the same whenever it is asked. */
  public Graded grade(Student student) {
    ClassSet.Sheet sheet = sheets.get(student.id());
    List<Part> parts = new ArrayList<>();
    List<Graded.Item> items = new ArrayList<>();
    if (inbox.has(sheet)) {
      for (Exercise exercise : all.set().exercises()) {
        VariantMaker.Made made = all.draw(sheet, exercise);
        for (Question question : made.questions()) {
          List<Handed.Entry> entries = inbox.entries(sheet, exercise, question.ask());
          parts.add(part(made.variant(), question, entries));
        }
        items.add(new Graded.Item(made.variant(), made.questions()));
      }
    }
    return new Graded(student, sheet, parts, items);
  }

  private static Part part(Variant variant, Question question, List<Handed.Entry> entries) {
    if (entries.isEmpty()) {
      return part(variant, question, "", "", Mark.blank());
    }
    Handed.Entry first = entries.get(0);
    for (Handed.Entry other : entries) {
      if (!other.text().strip().equals(first.text().strip())) {
        Map<String, String> both = new LinkedHashMap<>();
        both.put("first", first.text().strip());
        both.put("second", other.text().strip());
        return open(variant, question, first, new Remark("grade.twice", both));
      }
    }
    if (first.game().isPresent()) {
      return question.key() instanceof PropertiesKey properties
          ? part(
              variant, question, first.text(), first.place(), properties.mark(first.game().get()))
          : open(variant, question, first, Remark.of("grade.no-scenario"));
    }
    return part(variant, question, first.text(), first.place(), question.mark(first.text()));
  }

  private static Part open(Variant variant, Question question, Handed.Entry entry, Remark remark) {
    return new Part(
        variant.exercise().id(),
        variant.code(),
        question.ask().id(),
        entry.text(),
        entry.place(),
        Part.Result.TO_READ,
        Rational.ZERO,
        question.ask().points(),
        Optional.empty(),
        Optional.empty(),
        List.of(remark));
  }

  private static Part part(
      Variant variant, Question question, String text, String place, Mark mark) {
    return new Part(
        variant.exercise().id(),
        variant.code(),
        question.ask().id(),
        text,
        place,
        result(mark.result()),
        mark.share().times(Rational.of(question.ask().points())),
        question.ask().points(),
        mark.mistake(),
        mark.mistake()
            .flatMap(code -> Part.mistake(question, code, text))
            .map(Question.Mistake::remark),
        mark.remarks());
  }

  private static Part.Result result(Mark.Result result) {
    return switch (result) {
      case OK -> Part.Result.OK;
      case PARTIAL -> Part.Result.PARTIAL;
      case WRONG -> Part.Result.WRONG;
      case BLANK -> Part.Result.BLANK;
      case UNREADABLE -> Part.Result.UNREADABLE;
      case TO_READ -> Part.Result.TO_READ;
    };
  }
}
