package io.entente.exercise.course;

import io.entente.exercise.ClassSet;
import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.number.Rational;
import java.util.List;

/**
 * The work of one student.
 *
 * @param student who
 * @param sheet the student's
 * @param parts one a question, in order; none if nothing was handed in
 * @param items what was asked; none if nothing was handed in
 */
public record Graded(Student student, ClassSet.Sheet sheet, List<Part> parts, List<Item> items) {
  public Graded {
    parts = List.copyOf(parts);
    items = List.copyOf(items);
  }

  /** A variant and its questions. */
  public record Item(Variant variant, List<Question> questions) {
    public Item {
      questions = List.copyOf(questions);
    }
  }

  /** Whether anything was handed in. */
  public boolean isHandedIn() {
    return !parts.isEmpty();
  }

  /** All points earned. */
  public Rational points() {
    return sum(parts);
  }

  /** The points earned in one exercise. */
  public Rational points(String exercise) {
    return sum(parts.stream().filter(part -> part.exercise().equals(exercise)).toList());
  }

  /** The points on which a person has to decide. */
  public int open() {
    return parts.stream().filter(part -> part.result().isOpen()).mapToInt(Part::most).sum();
  }

  private static Rational sum(List<Part> parts) {
    Rational sum = Rational.ZERO;
    for (Part part : parts) {
      sum = sum.plus(part.points());
    }
    return sum;
  }

  /** The same without what was asked, where only points matter. */
  public Graded withoutItems() {
    return new Graded(student, sheet, parts, List.of());
  }
}
