package io.entente.exercise.answer;

import java.util.List;

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
    return Mark.toRead(Remark.of("rubric.person"));
  }
}
