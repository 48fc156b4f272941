package io.entente.exercise;

import io.entente.exercise.Question.Mistake;
import io.entente.exercise.answer.Answer;
import io.entente.exercise.answer.Key;
import io.entente.exercise.answer.Remark;
import io.entente.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Collects the answers of misconceptions. One that is right all the same, that is not looked for,
 * or that an earlier one explains, is left out, so that every sample gets its own code.
 */
public final class Misconceptions {

  private final Ask ask;
  private final Key key;
  private final List<Mistake> list = new ArrayList<>();

  /** None so far. */
  public Misconceptions(Ask ask, Key key) {
    this.ask = ask;
    this.key = key;
  }

  /** What was collected. */
  public List<Mistake> list() {
    return List.copyOf(list);
  }

  /** Answers that pass a test, said by {@code mistake.CODE}. */
  public Misconceptions add(String code, String sample, Predicate<Answer> test) {
    return add(code, sample, test, Remark.of("mistake." + code));
  }

  /** The same with something else to say. */
  public Misconceptions add(String code, String sample, Predicate<Answer> test, Remark remark) {
    boolean sought = ask.mistakes().isEmpty() || ask.mistakes().contains(code);
    if (!sought || key.mark(sample).isSettled()) {
      return this;
    }
    Answer answer = key.read(sample).answer().orElseGet(() -> new Answer.Prose(sample));
    if (list.stream().noneMatch(earlier -> earlier.test().test(answer)) && test.test(answer)) {
      list.add(new Mistake(code, sample, test, Rational.ZERO, remark));
    }
    return this;
  }

  /** A number that a mistake leads to. */
  public Misconceptions number(String code, Rational value, Remark remark) {
    return add(
        code,
        value.toString(),
        given -> given instanceof Answer.Number number && number.number().means(value),
        remark);
  }

  /** One of the options. */
  public Misconceptions choice(String code, String option, Remark remark) {
    return add(
        code,
        option,
        given -> given instanceof Answer.Choice choice && choice.option().equals(option),
        remark);
  }

  /** Just this set. */
  public Misconceptions set(String code, Set<String> members, Remark remark) {
    return add(
        code,
        members.isEmpty() ? "none" : String.join("; ", members),
        given -> given instanceof Answer.Chosen chosen && chosen.members().equals(members),
        remark);
  }

  /** Just this piece of the line. */
  public Misconceptions piece(String code, Answer.Piece piece, String sample, Remark remark) {
    return add(
        code,
        sample,
        given ->
            given instanceof Answer.Piece other
                && other.low().equals(piece.low())
                && other.high().equals(piece.high())
                && other.isEmpty() == piece.isEmpty(),
        remark);
  }
}
