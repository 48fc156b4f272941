package io.entente.exercise;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.entente.json.ExerciseSetFile;
import io.entente.json.ExerciseSetReader;
import java.util.Optional;

/** Exercises written as they are in a set's file, for tests. */
public final class Sets {

  private Sets() {}

  /** An exercise of one question. */
  public static Exercise exercise(String body, String ask) {
    String text =
        """
        {"format": "entente/exercises/1", "id": "test", "exercises": {"e": {
          "type": "test", %s, "ask": {"a": {%s}}}}}
        """
            .formatted(body, ask);
    ExerciseSetFile read = new ExerciseSetReader().read("set.json", text);
    Optional<ExerciseSet> set = read.set();
    assertTrue(set.isPresent(), () -> read.toString());
    return set.get().exercises().get(0);
  }
}
