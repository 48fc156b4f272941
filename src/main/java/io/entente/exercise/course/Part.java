package io.entente.exercise.course;

import io.entente.exercise.Question;
import io.entente.exercise.answer.Remark;
import io.entente.number.Rational;
import java.util.List;
import java.util.Optional;

/**
 * What a student's answer to one question earned.
 *
 * @param exercise id of the exercise
 * @param code of the variant
 * @param question id of the question
 * @param given what was handed in; empty if nothing was
 * @param place where it stands; empty if nowhere
 * @param result in a word
 * @param points earned, exactly
 * @param most what the question is worth
 * @param mistake the code of the misconception that explains the answer, if one does
 * @param said what that misconception is answered with
 * @param reasons why points were lost
 */
public record Part(
    String exercise,
    String code,
    String question,
    String given,
    String place,
    Result result,
    Rational points,
    int most,
    Optional<String> mistake,
    Optional<Remark> said,
    List<Remark> reasons) {

  public Part {
    reasons = List.copyOf(reasons);
  }

  /** How an answer did. */
  public enum Result {
    OK("ok"),
    PARTIAL("partial"),
    WRONG("wrong"),
    BLANK("blank"),
    /** It was not understood; a person decides. */
    UNREADABLE("unreadable"),
    /** It is for a person to read, or there are two of it. */
    TO_READ("to read");

    private final String word;

    Result(String word) {
      this.word = word;
    }

    /** As it is written in tables. */
    public String word() {
      return word;
    }

    /** Whether a person has to decide. */
    public boolean isOpen() {
      return this == UNREADABLE || this == TO_READ;
    }
  }

  /** As it is named in answers: {@code EXERCISE.QUESTION}. */
  public String name() {
    return exercise + "." + question;
  }

  /** The misconception of a question that has this code. */
  static Optional<Question.Mistake> mistake(Question question, String code, String text) {
    return question.mistakes().stream()
        .filter(one -> one.code().equals(code))
        .filter(one -> question.key().read(text).answer().map(one.test()::test).orElse(true))
        .findFirst();
  }
}
