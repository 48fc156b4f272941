package io.entente.exercise;

import io.entente.exercise.answer.Answer;
import io.entente.exercise.answer.Key;
import io.entente.exercise.answer.Mark;
import io.entente.exercise.answer.Remark;
import io.entente.number.Rational;
import io.entente.proof.trace.Subject;
import io.entente.proof.trace.Trace;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A question with the numbers of a variant, and what is right.
 *
 * @param ask the question before numbers were drawn
 * @param key what is right
 * @param trace how that is found; absent where no step can be checked, as of a person's opinion
 * @param mistakes what students with a known misconception answer
 * @param about what the trace is about, where the question adds something to the variant's subject,
 *     such as a distribution
 */
public record Question(
    Ask ask, Key key, Optional<Trace> trace, List<Mistake> mistakes, Optional<Subject> about) {

  public Question {
    mistakes = List.copyOf(mistakes);
  }

  /** A question about the variant's own subject. */
  public Question(Ask ask, Key key, Optional<Trace> trace, List<Mistake> mistakes) {
    this(ask, key, trace, mistakes, Optional.empty());
  }

  /** What the trace is about, in the variant that the question was made of. */
  public Subject subject(Variant variant) {
    return about.orElse(variant.subject());
  }

  /**
   * A misconception and what it leads to.
   *
   * @param code such as {@code M4}
   * @param sample an answer that shows it, as a student would write it
   * @param test whether an answer shows it
   * @param share of the points that the answer earns at least
   * @param remark what is said to the student
   */
  public record Mistake(
      String code, String sample, Predicate<Answer> test, Rational share, Remark remark) {}

  /** Reads and grades a text; the first misconception that explains a wrong answer is named. */
  public Mark mark(String text) {
    Mark mark = key.mark(text);
    if (mark.isSettled()) {
      return mark;
    }
    // what is no answer of this kind may still be a known slip, such as payoffs for moves
    Answer answer = key.read(text).answer().orElseGet(() -> new Answer.Prose(text));
    for (Mistake mistake : mistakes) {
      if (mistake.test().test(answer)) {
        return mark.by(mistake.code(), mistake.share());
      }
    }
    return mark;
  }
}
