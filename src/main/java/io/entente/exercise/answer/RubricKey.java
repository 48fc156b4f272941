package io.entente.exercise.answer;

import io.entente.number.Rational;
import java.util.List;
import java.util.Optional;

/**
 * Prose, which a person grades. Whatever is written is taken; it earns nothing here.
 *
 * @param criteria what the person looks for
 */
public record RubricKey(List<String> criteria) implements Key {

  public RubricKey {
    criteria = List.copyOf(criteria);
  }

  @Override
  public String kind() {
    return "text";
  }

  @Override
  public String text() {
    return "";
  }

  @Override
  public List<String> options() {
    return criteria;
  }

  @Override
  public Reading read(String text) {
    return Reading.of(new Answer.Prose(text));
  }

  @Override
  public Mark mark(Answer answer) {
    return new Mark(
        Mark.Result.OK, Rational.ZERO, List.of(Remark.of("rubric.person")), Optional.empty());
  }
}
