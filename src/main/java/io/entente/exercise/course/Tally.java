package io.entente.exercise.course;

import io.entente.exercise.Ask;
import io.entente.exercise.Exercise;
import io.entente.exercise.ExerciseSet;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a class did.
 *
 * @param students in the class
 * @param handedIn how many of them handed something in
 * @param most what the set is worth
 * @param mean of the points of those who handed something in; 0 if nobody did
 * @param questions in order
 * @param open answers on which a person has to decide
 */
public record Tally(
    int students,
    int handedIn,
    int most,
    Rational mean,
    List<OfQuestion> questions,
    List<Open> open) {
  public Tally {
    questions = List.copyOf(questions);
    open = List.copyOf(open);
  }

  /**
   * How a question went.
   *
   * @param name {@code EXERCISE.QUESTION}
   * @param answers that are not blank
   * @param right of them
   * @param partial of them
   * @param wrong of them
   * @param open of them, on which a person has to decide
   * @param mistakes code of a misconception to how often it was found
   */
  public record OfQuestion(
      String name,
      int answers,
      int right,
      int partial,
      int wrong,
      int open,
      Map<String, Integer> mistakes) {
    public OfQuestion {
      mistakes = Collections.unmodifiableMap(new TreeMap<>(mistakes));
    }
  }

  /**
   * An answer on which a person has to decide.
   *
   * @param sheet the code of the sheet
   * @param part the answer
   */
  public record Open(String sheet, Part part) {}

  /** The tally of a class. */
  public static Tally of(ExerciseSet set, List<Graded> all) {
    List<OfQuestion> questions = new ArrayList<>();
    int most = 0;
    for (Exercise exercise : set.exercises()) {
      most += exercise.points();
      for (Ask ask : exercise.ask()) {
        questions.add(question(exercise.id() + "." + ask.id(), all));
      }
    }
    List<Open> open = new ArrayList<>();
    Rational sum = Rational.ZERO;
    int handedIn = 0;
    for (Graded one : all) {
      handedIn += one.isHandedIn() ? 1 : 0;
      sum = sum.plus(one.points());
      for (Part part : one.parts()) {
        if (part.result().isOpen()) {
          open.add(new Open(one.sheet().code(), part));
        }
      }
    }
    Rational mean = handedIn == 0 ? Rational.ZERO : sum.dividedBy(Rational.of(handedIn));
    return new Tally(all.size(), handedIn, most, mean, questions, open);
  }

  private static OfQuestion question(String name, List<Graded> all) {
    int answers = 0;
    int[] by = new int[Part.Result.values().length];
    Map<String, Integer> mistakes = new TreeMap<>();
    for (Graded one : all) {
      for (Part part : one.parts()) {
        if (part.name().equals(name)) {
          by[part.result().ordinal()]++;
          answers += part.result() == Part.Result.BLANK ? 0 : 1;
          part.mistake().ifPresent(code -> mistakes.merge(code, 1, Integer::sum));
        }
      }
    }
    return new OfQuestion(
        name,
        answers,
        by[Part.Result.OK.ordinal()],
        by[Part.Result.PARTIAL.ordinal()],
        by[Part.Result.WRONG.ordinal()],
        by[Part.Result.UNREADABLE.ordinal()] + by[Part.Result.TO_READ.ordinal()],
        mistakes);
  }
}
