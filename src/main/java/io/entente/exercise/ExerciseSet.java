package io.entente.exercise;

import io.entente.scenario.Register;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Exercises that belong together.
 *
 * @param id its name in codes and exports
 * @param version of its contents, such as 1.0.0
 * @param licence such as CC-BY-4.0
 * @param title in words
 * @param actors what the ids of players stand for
 * @param register the sources and claims of its passages
 * @param exercises in teaching order
 */
public record ExerciseSet(
    String id,
    String version,
    String licence,
    Localized title,
    Map<String, Localized> actors,
    Register register,
    List<Exercise> exercises) {
  public ExerciseSet {
    actors = Collections.unmodifiableMap(new LinkedHashMap<>(actors));
    exercises = List.copyOf(exercises);
  }
}
