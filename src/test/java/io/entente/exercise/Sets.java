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
          "type": "%s", %s, "ask": {"a": {%s}}}}}
        """
            .formatted(typeOf(ask), body, ask);
    ExerciseSetFile read = new ExerciseSetReader().read("set.json", text);
    Optional<ExerciseSet> set = read.set();
    assertTrue(set.isPresent(), () -> read.toString());
    return set.get().exercises().get(0);
  }

  /** The first type that a question belongs to. */
  private static String typeOf(String ask) {
    for (ExerciseType type : ExerciseType.values()) {
      for (String query : type.queries()) {
        if (ask.contains("\"query\": \"" + query + "\"")) {
          return type.word();
        }
      }
    }
    throw new IllegalArgumentException(ask + " belongs to no type");
  }
}
