package io.entente.export;

import io.entente.exercise.ExerciseSet;
import io.entente.exercise.Question;
import io.entente.exercise.Variant;
import io.entente.exercise.text.Phrases;
import io.entente.exercise.text.TraceText;
import java.util.List;

/**
 * Variants with their questions, in one language.
 *
 * @param set what they are taken from
 * @param items by exercise and variant
 * @param phrases the words
 */
public record Worksheet(ExerciseSet set, List<Item> items, Phrases phrases) {

  public Worksheet {
    items = List.copyOf(items);
  }

  /** One variant of one exercise. */
  public record Item(Variant variant, List<Question> questions) {
    public Item {
      questions = List.copyOf(questions);
    }
  }

  /** What stands for an actor's id, in this language. */
  public String title(String name) {
    return set.actors().containsKey(name) ? set.actors().get(name).in(phrases.language()) : name;
  }

  /** Worked solutions in this language, where no parameter is open. */
  public TraceText traces() {
    return new TraceText(phrases, this::title);
  }

  /** Worked solutions of a variant in this language; its open parameter keeps its name. */
  public TraceText traces(Variant variant) {
    return variant
        .exercise()
        .open()
        .map(parameter -> new TraceText(phrases, this::title, parameter))
        .orElseGet(this::traces);
  }
}
