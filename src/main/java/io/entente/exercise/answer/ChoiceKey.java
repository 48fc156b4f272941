package io.entente.exercise.answer;

import java.util.List;
import java.util.Optional;

/**
 * One of several options.
 *
 * @param options what can be chosen from
 * @param right the right one
 */
public record ChoiceKey(List<String> options, String right) implements Key {

  public ChoiceKey {
    options = List.copyOf(options);
    if (!options.contains(right)) {
      throw new IllegalArgumentException(right + " is not among " + options);
    }
  }

  @Override
  public String kind() {
    return "choice";
  }

  @Override
  public String text() {
    return right;
  }

  @Override
  public Reading read(String text) {
    Optional<String> option = Texts.option(text, options);
    return option
        .map(found -> Reading.of(new Answer.Choice(found)))
        .orElseGet(() -> Reading.not(Remark.of("unreadable.choice", "text", text.strip())));
  }

  @Override
  public Mark mark(Answer answer) {
    return ((Answer.Choice) answer).option().equals(right)
        ? Mark.right()
        : Mark.wrong(Remark.of("choice.other", "right", right));
  }
}
