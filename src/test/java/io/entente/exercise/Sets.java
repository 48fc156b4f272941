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

  /** A set as it is written in a file. */
  public static ExerciseSet set(String text) {
    ExerciseSetFile read = new ExerciseSetReader().read("set.json", text);
    assertTrue(read.set().isPresent(), () -> read.toString());
    return read.set().get();
  }

  /** Two exercises about deliveries and inspections, with three questions. */
  public static ExerciseSet deliveries() {
    return set(DELIVERIES);
  }

  /** The text of {@link #deliveries}. */
  public static final String DELIVERIES =
      """
      {"format": "entente/exercises/1", "id": "border", "version": "1.0.0", "licence": "CC0",
       "title": {"en": "At the border", "de": "An der Grenze"},
       "exercises": {
        "shells": {"type": "pure-nash", "title": {"en": "Shells", "de": "Granaten"},
         "table": {"order": ["Seller", "Buyer"],
          "Send,Pay": ["b - c", "d - e"], "Send,Keep": ["-c", "d"],
          "Hold,Pay": ["b", "-e"], "Hold,Keep": [0, 0]},
         "vary": {"b": [4, 5, 6, 7], "c": [1, 2, 3], "d": [4, 5, 6, 7], "e": [1, 2, 3]},
         "ask": {"ne": {"query": "pure-nash", "points": 3, "mistakes": ["M1", "M7"]}},
         "prompt": {"en": "Both move at once.", "de": "Beide ziehen zugleich."}},
        "inspection": {"type": "mixed-2x2", "title": {"en": "Inspection", "de": "Kontrolle"},
         "table": {"order": ["Smuggler", "Guard"],
          "Ship,Inspect": ["-f", "-c"], "Ship,Wait": ["b", "-d"],
          "Hold,Inspect": [0, "-c"], "Hold,Wait": [0, 0]},
         "vary": {"b": [2, 3, 4, 5, 6], "f": [4, 6, 8, 9, 12], "c": [1, 2, 3], "d": [3, 4, 5, 6, 8]},
         "require": [{"noPureNash": true}, {"maxDenominator": 12}, {"apart": ["c/d", "1 - c/d", "b/(b+f)", "1 - b/(b+f)", "1/50"]}],
         "ask": {"p": {"query": "mixed", "player": "Smuggler", "action": "Ship", "points": 2, "mistakes": ["M4", "M5"]},
                 "q": {"query": "mixed", "player": "Guard", "action": "Inspect", "points": 2, "mistakes": ["M4", "M5"]}},
         "prompt": {"en": "Both move at once.", "de": "Beide ziehen zugleich."}}}}
      """;
}
