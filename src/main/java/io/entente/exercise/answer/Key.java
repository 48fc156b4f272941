package io.entente.exercise.answer;

import java.util.List;
import java.util.Optional;

/** What is right, and how an answer is graded against it. */
public interface Key {

  /** How an answer is to be given, such as {@code prob}; the kinds are those of exercise sets. */
  String kind();

  /** The answer in the form in which a student would write it; earns all points. */
  String text();

  /** What can be chosen from, in order; empty where the answer is written freely. */
  List<String> options();

  /**
   * Reads an answer.
   *
   * @return what it says; or, if it cannot be understood, why
   */
  Reading read(String text);

  /** Grades an answer of the form that {@link #read} gives. */
  Mark mark(Answer answer);

  /** Reads and grades a text; blank text is {@link Mark#blank}. */
  default Mark mark(String text) {
    if (text.isBlank()) {
      return Mark.blank();
    }
    Reading reading = read(text);
    return reading.answer().map(this::mark).orElseGet(() -> Mark.unreadable(reading.why().get()));
  }

  /**
   * What a text says.
   *
   * @param answer present if it was understood
   * @param why it was not
   */
  record Reading(Optional<Answer> answer, Optional<Remark> why) {

    /** It was understood. */
    public static Reading of(Answer answer) {
      return new Reading(Optional.of(answer), Optional.empty());
    }

    /** It was not. */
    public static Reading not(Remark why) {
      return new Reading(Optional.empty(), Optional.of(why));
    }
  }
}
