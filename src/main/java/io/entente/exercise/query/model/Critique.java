package io.entente.exercise.query.model;

import io.entente.exercise.Argument;
import io.entente.exercise.Ask;
import io.entente.exercise.Query;
import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.answer.RubricKey;
import java.util.List;
import java.util.Optional;

/** An opinion in words, which a person reads by the {@code rubric}; the engine gives no points. */
final class Critique implements Query {

  @Override
  public String word() {
    return "critique";
  }

  @Override
  public List<Argument> arguments() {
    return Argument.list("rubric:lines?");
  }

  @Override
  public Question of(Variant variant, Ask ask) {
    String rubric = ask.of().getOrDefault("rubric", "");
    List<String> criteria = rubric.isEmpty() ? List.of() : List.of(rubric.split("\n", -1));
    return new Question(ask, new RubricKey(criteria), Optional.empty(), List.of());
  }
}
